//! Somebody came back: the case, its visits, its end.

use crate::support::{Office, Sitter};

fn sitter() -> Sitter {
    let mut office = Office::in_memory();
    office.registers_kossi();
    office.sit("fr")
}

/// A case opened from the candidate's file: he came back on the 2nd of November.
fn opened(sitter: &mut Sitter) -> &mut Sitter {
    sitter.opens_person("kossi").press("f4").shows("NOUVEAU DOSSIER DE RETOUR").types("2/11/2026");
    sitter.goes_to("Retour depuis").types("Libye").goes_to("Mode").types("assisté").goes_to("Besoins");
    sitter.types("formation, logement").press("f2").shows("Dossier TG-R0000001-").shows("7 visites prévues.")
}

const A_DAY: i64 = 86_400;

/// Notes what came of the next visit, today.
fn notes(sitter: &mut Sitter, channel: &str, outcome: &str) {
    sitter.press("f2").goes_to("Contact").types(channel).goes_to("Résultat").types(outcome).press("f2");
}

#[test]
fn a_case_is_opened_from_the_candidate_and_plans_its_visits() {
    let mut sitter = sitter();
    opened(&mut sitter).shows_line(&["Dossier de retour", "enregistré"]).press("f4").shows("RETOUR");
    sitter.shows_line(&["Dossier", "enregistré, ouvert le 24 nov., suivi par Afi Exemple"]);
    sitter.shows_line(&["Visites", "faites : 0, manquées : 0, prochaine : M0 le 24 nov."]);
    sitter.shows("M0 24 nov.  M1  M3  M6  M9  M12  M18").press("pgdn");
    sitter.shows_line(&["Retour depuis", "Libye"]).shows_line(&["Mode de retour", "volontaire assisté"]);
    sitter.press("pgup");
    for (visit, day) in [
        // The first on the day the desk knows of him, the others counted from the return, none on a closed day.
        ("M0", "24 nov., avec l'enquête"),
        ("M1", "2 déc."),
        ("M3", "2 févr."),
        ("M6", "3 mai, avec l'enquête"),
        ("M9", "2 août"),
        ("M12", "02/11/2027, avec l'enquête"),
        ("M18", "02/05/2028"),
    ] {
        sitter.shows_line(&["Visite", visit, "à faire le", day]);
    }
}

#[test]
fn without_the_accord_for_it_no_case_is_opened() {
    let mut office = Office::in_memory();
    office.registers(&[("family_name", "Sans-Accord Fictif"), ("sex", "m"), ("consent", "employment")]);
    let mut sitter = office.sit("fr");
    sitter.opens_person("sans").press("f4").shows("L'accord pour cela manque").hides("NOUVEAU DOSSIER");
    // Asked and noted, it goes on at once.
    sitter.press("f2").goes_to("Accord").types(", retour").press("f2").shows("Modifié").press("f4");
    sitter.shows("NOUVEAU DOSSIER DE RETOUR");
}

#[test]
fn a_second_case_is_not_opened_beside_an_open_one() {
    let mut sitter = sitter();
    opened(&mut sitter).press("f4").shows("RETOUR").hides("NOUVEAU DOSSIER");
}

#[test]
fn a_return_in_the_future_is_refused() {
    let mut sitter = sitter();
    sitter
        .opens_person("kossi")
        .press("f4")
        .types("2/12/2026")
        .goes_to("Retour depuis")
        .types("Libye")
        .press("f2");
    sitter.shows_line(&["Date de retour", "! retour dans l'avenir"]).stands_at("Date de retour");
}

#[test]
fn a_visit_noted_late_bears_its_true_day_and_tells_the_next() {
    let mut sitter = sitter();
    opened(&mut sitter).press("f4 f2").shows("NOTER UNE VISITE").stands_at("Jour de visite");
    sitter.retypes("t-4").goes_to("Contact").types("tel").goes_to("Résultat").types("jointe").press("f2");
    sitter.shows("Noté. Prochaine visite : 2 déc.").shows_line(&["Visite M0", "faite le 20 nov."]);
    sitter.shows_line(&["Visite M1", "à faire le 2 déc."]).shows_line(&["Dossier", "ouvert le 24 nov."]);
}

#[test]
fn a_visit_after_its_time_says_so() {
    let mut office = Office::in_memory();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-08-20");
    let mut sitter = office.sit("fr");
    sitter.shows("EN RETARD 1").shows_line(&["20/11", "ADJOVI-FICTIF Kossi", "visite M3 (Libye)"]);
    sitter.press("enter").shows_line(&["!Visite M3", "à faire le 20 nov."]);
    sitter.press("f2").goes_to("Contact").types("terrain").goes_to("Résultat").types("jointe").press("f2");
    sitter.shows_line(&["Visite M3", "faite le 24 nov."]).press("esc").hides("EN RETARD");
}

#[test]
fn who_was_not_reached_is_still_owed_a_visit_and_the_attempt_counts() {
    let mut sitter = sitter();
    opened(&mut sitter).press("f4");
    for attempts in ["1 essai sans réponse", "2 essais sans réponse"] {
        notes(&mut sitter, "téléphone", "pas de rép");
        // Nobody named a day: one ahead is proposed, never the one that is past.
        sitter.shows("Essai noté, visite toujours due. Prochain essai : 26 nov.");
        sitter.shows_line(&["Visite M0", "à faire le 26 nov.", attempts]);
    }
    sitter.press("esc esc esc").hides("AUJOURD'HUI");
    sitter.clock.later(2 * A_DAY);
    sitter.press("f3 esc");
    sitter.shows_line(&["ADJOVI-FICTIF Kossi", "2 essais"]);
}

#[test]
fn an_attempt_can_name_the_day_of_the_next() {
    let mut sitter = sitter();
    opened(&mut sitter)
        .press("f4 f2")
        .goes_to("Contact")
        .types("tel")
        .goes_to("Résultat")
        .types("pas de rép");
    sitter.goes_to("Prochain contact").types("t+3").press("f2");
    sitter
        .shows_line(&["Visite M0", "à faire le 27 nov.", "1 essai"])
        .press("esc esc esc")
        .hides("AUJOURD'HUI");
}

#[test]
fn a_visit_in_the_future_is_refused() {
    let mut sitter = sitter();
    opened(&mut sitter).press("f4 f2").retypes("t+1").goes_to("Contact").types("tel").goes_to("Résultat");
    sitter.types("jointe").press("f2").shows_line(&["Jour de visite", "! ce jour n'est pas encore venu"]);
}

#[test]
fn closing_a_case_drops_what_is_owed_and_stands_in_the_log() {
    let mut sitter = sitter();
    opened(&mut sitter).press("f4 f4").shows("CLORE LE DOSSIER DE RETOUR").types("objectifs").press("tab");
    sitter.types("préparée").press("f2").shows("Dossier clos.").shows_line(&[
        "Dossier",
        "clos",
        "objectifs atteints",
    ]);
    sitter.shows_line(&["Visite M0", "n'est plus à faire"]).shows_line(&["Visite M18", "n'est plus à faire"]);
    sitter.press("ctrl-y").shows("objectifs").shows("Afi Exemple").press("esc");
    sitter.press("f2").shows("Plus aucune visite n'est à faire.").press("f4").shows("Ce dossier est clos");
    sitter.press("esc esc esc").hides("AUJOURD'HUI").hides("EN RETARD");
}

#[test]
fn after_the_end_another_case_can_begin() {
    let mut sitter = sitter();
    opened(&mut sitter).press("f4 f4").types("objectifs").press("tab").types("préparée").press("f2 esc");
    sitter.shows_line(&["Dossier de retour", "clos"]).press("f4").shows("NOUVEAU DOSSIER DE RETOUR");
}

#[test]
fn the_data_of_a_case_are_changed_and_its_history_tells() {
    let mut sitter = sitter();
    opened(&mut sitter).press("f4 f3").shows("MODIFIER LE DOSSIER").goes_to("Durée").types("3 ans 2 mois");
    sitter
        .press("f2")
        .shows("Dossier modifié.")
        .press("pgdn")
        .shows_line(&["Durée à l'étranger", "3 ans 2 mois"]);
    sitter.press("ctrl-y").shows_line(&["Afi Exemple", "a modifié"]);
}

#[test]
fn a_half_written_visit_waits_on_today() {
    let mut sitter = sitter();
    opened(&mut sitter).press("f4 f2").goes_to("Note").types("promet de rappeler").press("esc esc esc esc");
    sitter.shows("À REPRENDRE").shows("Visite").press("enter").shows("NOTER UNE VISITE").stands_at("Note");
    sitter.shows("promet de rappeler");
}
