//! The turns of a case: its state, its schedule, a person lost and found, hands that change, a return nobody asked
//! about.

use crate::support::{Office, Sitter};
use guichet::domain::office::Role;

const A_DAY: i64 = 86_400;

/// At the case of Kossi, who came back on the 2nd of November and whose first visit is owed today.
fn at_the_case(office: &mut Office) {
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-02");
}

fn sitter() -> Sitter {
    let mut office = Office::in_memory();
    at_the_case(&mut office);
    sits(office)
}

fn sits(office: Office) -> Sitter {
    let mut sitter = office.sit("fr");
    sitter.opens_person("kossi").press("f4").shows("RETOUR");
    sitter
}

fn runs<'a>(sitter: &'a mut Sitter, command: &str) -> &'a mut Sitter {
    sitter.press("ctrl-k").types(command).press("enter")
}

fn tries(sitter: &mut Sitter, channel: &str) {
    sitter.press("f2").goes_to("Contact").types(channel).goes_to("Résultat").types("pas de rép").press("f2");
}

#[test]
fn contact_is_lost_only_after_three_tries_on_three_days_in_two_ways() {
    let mut sitter = sitter();
    runs(&mut sitter, "case-lost")
        .shows("Contact perdu : il faut 3 essais, 3 jours, 2 moyens ; ici 0, 0, 0.");
    for (channel, days) in [("tel", 2), ("tel", 2), ("tel", 2)] {
        tries(&mut sitter, channel);
        sitter.shows("Essai noté").clock.later(days * A_DAY);
    }
    sitter.shows_line(&["Essais en vain", "3 essais, 3 jours, 1 moyen"]);
    runs(&mut sitter, "case-lost").shows("ici 3, 3, 1");
    // By another way it is offered, and not done by itself.
    tries(&mut sitter, "terrain");
    sitter.shows("4 essais en 4 jours : ^K « noter le contact perdu » est possible.");
    sitter.shows_line(&["Dossier", "enregistré"]);
    runs(&mut sitter, "case-lost")
        .shows("Dossier : contact perdu.")
        .shows_line(&["Dossier", "contact perdu"]);
    sitter
        .shows_line(&["Visite M0", "en attente"])
        .press("esc esc esc")
        .hides("AUJOURD'HUI")
        .hides("EN RETARD");
}

#[test]
fn somebody_who_was_lost_is_found_by_a_visit() {
    let mut sitter = sitter();
    for channel in ["tel", "terrain", "tel"] {
        tries(&mut sitter, channel);
        sitter.clock.later(2 * A_DAY);
    }
    runs(&mut sitter, "case-lost").shows("contact perdu");
    sitter.clock.later(3 * A_DAY);
    sitter.press("f2").goes_to("Contact").types("bureau").goes_to("Résultat").types("jointe").press("f2");
    sitter.shows("Personne retrouvée, le suivi reprend. Prochaine visite : 2 déc.");
    sitter.shows_line(&["Dossier", "enregistré depuis le 3 déc."]).hides("Essais en vain");
    sitter.shows_line(&["!Visite M1", "à faire le 2 déc."]).press("ctrl-y").shows("contact perdu");
}

#[test]
fn a_case_moves_by_the_table_alone() {
    let mut sitter = sitter();
    runs(&mut sitter, "case-move").shows("CHANGER L'ÉTAT DU DOSSIER").types("visites de suivi").press("f2");
    sitter.shows("on n'y passe pas d'ici").retypes("évalué").press("f2").shows("Dossier : évalué.");
    sitter.shows_line(&["Dossier", "évalué, ouvert"]);
    runs(&mut sitter, "case-move").types("clos").press("f2").shows("pour clore : F4 dans le dossier");
}

#[test]
fn what_is_put_aside_waits_and_comes_back() {
    let mut sitter = sitter();
    runs(&mut sitter, "case-move").types("suspendu").goes_to("Motif").types("hospitalisé").press("f2");
    sitter.shows("Dossier : suspendu.").shows_line(&["Visite M0", "en attente"]);
    sitter.press("esc esc esc").hides("AUJOURD'HUI");
    sitter.opens_person("kossi").press("f4");
    // Where it comes back to stands there already.
    runs(&mut sitter, "case-move").shows_line(&["Nouvel état", "enregistré"]).press("f2");
    sitter.shows("Dossier : enregistré.").shows_line(&["Visite M0", "à faire le 24 nov."]);
}

#[test]
fn a_closed_case_is_opened_again_and_owes_what_lies_ahead() {
    let mut sitter = sitter();
    sitter.press("f4").types("ne veut plus").press("tab").types("brusque").goes_to("Situation");
    sitter.types("vit chez son frère").press("f2").shows_line(&[
        "Dossier",
        "clos le 24 nov.",
        "ne veut plus d'aide",
    ]);
    sitter.shows("vit chez").shows_line(&["Visite M3", "n'est plus à faire"]);
    sitter.clock.later(60 * A_DAY);
    runs(&mut sitter, "case-move").press("f2").shows("Dossier : enregistré.");
    sitter.shows_line(&["Visite M0", "n'est plus à faire"]).shows_line(&["Visite M3", "à faire le 2 févr."]);
}

#[test]
fn a_visit_is_moved_and_a_closed_day_gives_way_to_the_next_open_one() {
    let mut sitter = sitter();
    sitter.press("ctrl-e").shows("CHANGER LE CALENDRIER DES VISITES").shows_line(&["Visite", "M0"]);
    // Saturday.
    sitter.goes_to("Nouvelle date").types("28/11/2026").goes_to("Motif").types("marché").press("f2");
    sitter.shows("Fermé le 28 nov. : visite M0 le 30 nov., à faire du 2 nov. au 2 déc.");
    sitter.shows_line(&["Visite M0", "à faire le 30 nov.", "du 2 nov. au 2 déc."]);
    sitter.press("ctrl-y").shows("marché").shows("déplacer").press("esc");
    // A feast: Christmas, a Friday.
    sitter
        .press("ctrl-e")
        .goes_to("Nouvelle date")
        .types("25/12/2026")
        .press("f2")
        .shows("visite M0 le 28 déc.");
    sitter
        .press("ctrl-e")
        .goes_to("Nouvelle date")
        .types("23/11/2026")
        .press("f2")
        .shows("ce jour est passé");
}

#[test]
fn a_visit_is_dropped_with_a_reason_and_another_is_added() {
    let mut sitter = sitter();
    sitter.press("ctrl-e").retypes("M18").goes_to("Que faire").retypes("supprimer").press("f2");
    sitter.shows("à remplir avant d'enregistrer").goes_to("Motif").types("part en formation").press("f2");
    sitter.shows("Visite M18 supprimée du calendrier.").shows_line(&["Visite M18", "n'est plus à faire"]);
    sitter.press("ctrl-e").retypes("C1").goes_to("Que faire").retypes("ajouter").goes_to("Nouvelle date");
    sitter
        .types("1/12/2026")
        .press("f2")
        .shows("Visite C1 : 1er déc.")
        .shows_line(&["Visite C1", "à faire le 1er déc."]);
    sitter.press("ctrl-e").retypes("M42").press("f2").shows("à remplir");
    sitter.goes_to("Nouvelle date").types("2/12/2026").press("f2").shows("aucune visite de ce nom à faire");
}

#[test]
fn a_no_show_is_one_key_and_proposes_another_day() {
    let mut sitter = sitter();
    sitter.press("ctrl-d").shows("Absence notée. Nouvelle date proposée : 26 nov. (^E la change).");
    sitter.shows_line(&["Visite M0", "à faire le 26 nov.", "1 essai"]);
    // From Today as well: the line goes to its new day.
    sitter.clock.later(2 * A_DAY);
    sitter.press("esc esc esc").shows_line(&["ADJOVI-FICTIF Kossi"]).press("ctrl-d");
    sitter.shows("Absence notée. Nouvelle date proposée : 30 nov.").hides("AUJOURD'HUI");
}

#[test]
fn news_of_a_new_departure_offers_the_end() {
    let mut sitter = sitter();
    sitter.press("f2").goes_to("Contact").types("tel").goes_to("Résultat").types("reparti").press("f2");
    sitter
        .shows("Noté : reparti(e) à l'étranger. F4 clôt le dossier.")
        .shows_line(&["Dossier", "enregistré"]);
}

#[test]
fn a_case_is_handed_to_a_colleague_with_its_visits_and_its_person() {
    let mut office = Office::on_file();
    at_the_case(&mut office);
    let own = office.sitting.office.name.clone();
    let other = office.hires("Yawa Exemple", Role::Counsellor, &own);
    let mut colleague = office.another_seat(Some(&other), "fr");
    let mut sitter = sits(office);
    colleague.hides("ADJOVI");
    runs(&mut sitter, "hand-over").shows("CONFIER DES DOSSIERS À UN COLLÈGUE");
    sitter.types("personne").goes_to("Motif").types("congé").press("f2").shows("personne de ce nom ici");
    sitter.retypes("yawa").press("f2").shows("Un dossier confié à Yawa Exemple.");
    sitter.shows_line(&["Dossier", "suivi par Yawa Exemple"]).press("ctrl-y").shows("a confié le dossier");
    sitter.press("esc esc esc esc").hides("AUJOURD'HUI");
    colleague.press("f3 esc").shows_line(&["ADJOVI-FICTIF Kossi", "visite M0"]).shows("1 candidat suivi");
}

#[test]
fn a_counsellor_hands_over_her_own_and_nobody_elses() {
    let mut office = Office::on_file();
    at_the_case(&mut office);
    let own = office.sitting.office.name.clone();
    let counsellor = office.hires("Yawa Exemple", Role::Counsellor, &own);
    office.hires("Dela Exemple", Role::Counsellor, &own);
    let mut yawa = office.another_seat(Some(&counsellor), "fr");
    yawa.opens_person("kossi").press("f4");
    runs(&mut yawa, "hand-over").types("dela").goes_to("Motif").types("partage").press("f2");
    yawa.shows("Votre rôle ne permet pas cela");
    // A whole caseload goes from Today: hers is empty.
    yawa.press("esc esc esc esc");
    runs(&mut yawa, "hand-over").types("dela").goes_to("Motif").types("partage").press("f2");
    yawa.shows("Aucun dossier à confier");
    let mut chief = office.another_seat(None, "fr");
    runs(&mut chief, "hand-over")
        .types("dela")
        .goes_to("Combien")
        .types("5")
        .goes_to("Motif")
        .types("départ");
    chief.press("f2").shows("Un dossier confié à Dela Exemple.").hides("ADJOVI-FICTIF Kossi  ");
}

#[test]
fn a_return_asks_by_itself_whether_a_case_is_needed() {
    let mut office = Office::in_memory();
    office.registers_kossi();
    let mut sitter = office.sit("fr");
    sitter.opens_person("kossi").press("f2").goes_to("Situation").retypes("retour").press("f2");
    sitter.shows("De retour : F4 ouvre un dossier.").shows_line(&["De retour", "faut-il un dossier ?"]);
    sitter.press("esc esc").shows("DE RETOUR : UN DOSSIER ? 1").shows("ADJOVI-FICTIF Kossi");
    sitter.press("enter");
    runs(&mut sitter, "case-not-needed").shows("Noté : le retour se passe de dossier.").hides("faut-il");
    sitter.press("ctrl-y").shows("a répondu").shows("pas de dossier").press("esc esc").hides("DE RETOUR");
}

#[test]
fn opening_the_case_answers_the_question() {
    let mut office = Office::in_memory();
    office.registers(&[
        ("family_name", "Retour-Fictif"),
        ("sex", "f"),
        ("situation", "returnee"),
        ("consent", "employment, reintegration"),
    ]);
    let mut sitter = office.sit("fr");
    sitter.shows("DE RETOUR : UN DOSSIER ? 1").opens_person("retour").press("f4").types("2/11/2026");
    sitter.goes_to("Retour depuis").types("Mali").press("f2").shows("7 visites prévues").press("esc esc");
    sitter.hides("DE RETOUR");
}

#[test]
fn a_second_case_of_one_person_is_asked_about_first() {
    let mut sitter = sitter();
    runs(&mut sitter, "case-open").shows("NOUVEAU DOSSIER DE RETOUR").types("20/11/2026");
    sitter
        .goes_to("Retour depuis")
        .types("Maroc")
        .press("f2")
        .shows("TG-R0000001-")
        .shows("Un second dossier ?");
    sitter
        .press("f2")
        .shows("Dossier TG-R0000002-")
        .press("esc")
        .shows_line(&["Dossier de retour", "TG-R0000002"]);
    sitter.shows_line(&["Dossier de retour", "TG-R0000001"]);
}

#[test]
fn what_is_shielded_is_seen_by_the_named_focal_point_alone() {
    let mut office = Office::on_file();
    at_the_case(&mut office);
    let own = office.sitting.office.name.clone();
    let focal = office.hires("Esi Exemple", Role::FocalPoint, &own);
    let mut seen_by_focal = office.another_seat(Some(&focal), "fr");
    let mut sitter = sits(office);
    sitter.press("f3").goes_to("Signes").types("traite, problème").press("f2");
    sitter
        .shows("nommer le point focal")
        .goes_to("Point focal")
        .types("esi")
        .press("f2")
        .shows("Dossier modifié.");
    sitter.shows_line(&["Signes d'alerte", "problème de santé"]).hides("traite");
    // Nor does its history tell, and a later change by her keeps it.
    sitter.press("ctrl-y").hides("traite").press("esc");
    sitter.press("f3").goes_to("Signes").types(", pauvreté").press("f2").shows("Dossier modifié.");
    seen_by_focal.opens_person("kossi").press("f4").shows_line(&["Signes d'alerte", "traite"]);
    seen_by_focal.shows("pauvreté");
}

#[test]
fn one_family_under_one_number_is_seen_and_the_number_leads_to_the_case() {
    let mut office = Office::in_memory();
    at_the_case(&mut office);
    let sister = office.registers(&[
        ("family_name", "Adjovi-Fictive"),
        ("given_names", "Afi"),
        ("sex", "f"),
        ("consent", "employment, reintegration"),
    ]);
    office.opens_case(&sister, "2026-11-02");
    let mut sitter = sits(office);
    sitter
        .press("f3")
        .goes_to("N° MiMOSA")
        .types("MM-77")
        .press("f2")
        .shows("Dossier modifié.")
        .press("esc esc esc");
    sitter.opens_person("afi").press("f4 f3").goes_to("N° MiMOSA").types("MM-77").press("f2");
    sitter.shows_line(&["Même n° MiMOSA", "TG-R0000001-"]);
}

#[test]
fn a_form_that_was_only_looked_at_leaves_no_draft() {
    let mut sitter = sitter();
    runs(&mut sitter, "hand-over").shows_line(&["Quels dossiers", "ce dossier"]).press("esc esc esc esc");
    sitter.hides("À REPRENDRE");
}

#[test]
fn a_day_of_another_year_bears_its_year() {
    let mut sitter = sitter();
    sitter.press("f2").goes_to("Contact").types("bureau").goes_to("Résultat").types("jointe").press("f2");
    sitter.shows_line(&["Visite M0", "faite le 24 nov."]).clock.later(330 * A_DAY);
    sitter.press("ctrl-y esc").shows_line(&["Visite M0", "faite le 24/11/2026"]);
    sitter.shows_line(&["Visite M12", "à faire le 2 nov."]);
}

#[test]
fn a_plan_that_is_late_stands_in_the_picture() {
    let mut sitter = sitter();
    sitter.hides("Plan  ").clock.later(40 * A_DAY);
    sitter.press("ctrl-y esc").shows_line(&["Plan", "aucun"]);
}
