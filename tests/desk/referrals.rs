//! Somebody is referred to a partner: nothing leaves without her consent, each step is checked and its moment kept.

use crate::support::{Office, Sitter};
use guichet::domain::office::Role;

/// A referral to a hospital was drafted: name, phone and languages would be passed on.
fn drafted_at(mut office: Office) -> Sitter {
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-02");
    let mut sitter = office.sit("fr");
    sitter.opens_person("kossi").press("f4 ctrl-f").shows("ORIENTATIONS  TG-R0000001-");
    sitter
        .press("f3")
        .shows("NOUVELLE ORIENTATION")
        .types("CHU d'essai")
        .goes_to("Pour quelle aide")
        .types("MD");
    sitter.goes_to("À transmettre").types(", langues").press("f2").shows("Orientation préparée");
    sitter
}

fn drafted() -> Sitter {
    drafted_at(Office::in_memory())
}

/// She agreed, by her signature.
fn consented() -> Sitter {
    let mut sitter = drafted();
    sitter.press("f4").shows("NOUVEL ACCORD").stands_at("Réponse").types("oui").goes_to("Manière");
    sitter.types("signature").press("f2").shows("Réponse notée.");
    sitter
}

fn sent() -> Sitter {
    let mut sitter = consented();
    sitter.press("f2").shows("SUITE DE L'ORIENTATION").shows_line(&["Suite", "envoyée"]).press("f2");
    sitter.shows("Noté : envoyée.");
    sitter
}

#[test]
fn without_the_consent_on_file_nothing_leaves() {
    let mut sitter = drafted();
    sitter.shows_line(&["!", "Accord", "Aucun accord noté pour ce partenaire : rien ne part"]);
    sitter.press("f2 f2").shows("Aucun accord noté pour ce partenaire").shows("SUITE DE L'ORIENTATION");
    sitter.press("esc ctrl-p").shows("Aucun accord noté pour ce partenaire").hides("FICHE DE LIAISON");
}

#[test]
fn with_the_consent_it_leaves_and_the_answer_is_awaited_for_a_week() {
    let mut sitter = consented();
    sitter.shows_line(&["Accord", "donné le 24 novembre 2026, signature"]);
    sitter.press("f2 f2").shows("Noté : envoyée.");
    sitter.shows_line(&["24 nov.", "CHU d'essai", "envoyée, réponse attendue le 1er déc."]);
    sitter.shows_line(&["Étapes", "en préparation le 24 nov.", "envoyée le 24 nov."]);
}

#[test]
fn a_refusal_for_this_partner_keeps_everything_here() {
    let mut sitter = drafted();
    sitter.press("f4").types("non").press("f2").shows("La personne a refusé pour ce partenaire");
    sitter.press("f2 f2").shows("La personne a refusé").press("esc");
    // Asked again on another day, she agrees: the newest answer counts.
    sitter.clock.later(86_400);
    sitter
        .press("f4")
        .types("oui")
        .goes_to("Manière")
        .types("signature")
        .press("f2")
        .press("f2 f2")
        .shows("Noté : envoyée.");
}

#[test]
fn a_spoken_consent_for_a_partner_has_its_witness() {
    let mut sitter = drafted();
    sitter.press("f4").types("oui").goes_to("Manière").types("oral").press("f2");
    sitter.shows("un accord oral veut le nom d'un témoin").goes_to("Témoin").types("Komi Témoin").press("f2");
    sitter.shows_line(&["Accord", "oral devant témoin, Komi Témoin"]);
}

#[test]
fn a_consent_to_less_does_not_cover_more() {
    let mut sitter = drafted();
    sitter.press("f4").types("oui").goes_to("Manière").types("signature");
    sitter.goes_to("À transmettre").retypes("nom").press("f2");
    sitter.shows_line(&["!", "Accord", "Il manque l'accord pour : téléphone, langues"]);
    sitter.press("f2 f2").shows("rien ne part").press("esc");
    // With less to pass on, it may go.
    sitter.press("enter").shows("MODIFIER L'ORIENTATION").goes_to("À transmettre").retypes("nom").press("f2");
    sitter.press("f2 f2").shows("Noté : envoyée.");
}

#[test]
fn the_consent_to_referrals_that_is_taken_back_takes_all_of_them_back() {
    let mut office = Office::in_memory();
    let mut texts = crate::support::KOSSI.to_vec();
    texts.retain(|(key, _)| *key != "consent");
    texts.push(("consent", "employment, reintegration, referral"));
    let kossi = office.registers(&texts);
    office.opens_case(&kossi, "2026-11-02");
    let mut sitter = office.sit("fr");
    sitter
        .opens_person("kossi")
        .press("f4 ctrl-f f3")
        .types("CHU d'essai")
        .goes_to("Pour quelle")
        .types("MD");
    sitter.press("f2 f4").types("oui").goes_to("Manière").types("signature").press("f2");
    sitter.shows_line(&["Accord", "donné"]);
    sitter.press("esc esc f2").goes_to("Accord").retypes("emploi, retour").press("f2").shows("Modifié");
    sitter.press("f4 ctrl-f").shows("La personne a retiré son accord").press("f2 f2").shows("rien ne part");
}

#[test]
fn a_referral_goes_step_by_step_in_two_keys_each() {
    let mut sitter = sent();
    sitter.clock.later(5 * 3_600);
    for said in ["reçue", "acceptée", "service commencé", "terminée"] {
        sitter.press("f2 f2").shows(&format!("Noté : {said}."));
    }
    sitter.shows_line(&["Délai", "reçue en 5 heures"]).shows_line(&["+", "CHU d'essai", "terminée"]);
    sitter.press("f2").shows("Cette orientation est terminée");
}

#[test]
fn a_step_that_is_none_from_here_is_refused() {
    let mut sitter = sent();
    sitter
        .press("f2")
        .retypes("terminée")
        .press("f2")
        .shows_line(&["Suite", "! cette suite n'est pas possible"]);
}

#[test]
fn a_step_noted_late_bears_its_day_and_hour_and_never_one_before_the_last() {
    let mut sitter = sent();
    sitter.clock.later(3 * 86_400);
    sitter
        .press("f2")
        .goes_to("Jour")
        .retypes("t-4")
        .press("f2")
        .shows_line(&["Jour", "! avant l'étape précédente"]);
    sitter.retypes("t-1").goes_to("Heure").types("9").press("f2").shows("Noté : reçue.");
    sitter.shows_line(&["reçue le 26 nov.", "9 h 00"]);
}

#[test]
fn who_did_not_come_is_noted_in_one_key_and_another_day_can_be_made() {
    let mut sitter = sent();
    sitter.press("f2 f2 f2 f2").shows("Noté : acceptée.").press("ctrl-d").shows("Absence notée");
    sitter.shows_line(&["-", "CHU d'essai", "personne absente"]);
    sitter.press("f2").shows_line(&["Suite", "acceptée"]).press("f2").shows("Noté : acceptée.");
}

#[test]
fn an_answer_that_is_late_stands_on_today_and_opens_the_referral() {
    let mut sitter = sent();
    sitter.clock.later(8 * 86_400);
    sitter.press("esc*4").press("f3 esc").shows_line(&[
        "01/12",
        "ADJOVI-FICTIF Kossi",
        "réponse attendue de CHU d'essai",
    ]);
    // His visit of November is later than that; the answer comes next.
    sitter.press("down enter").shows("ORIENTATIONS  TG-R0000001-").shows_line(&["!", "CHU d'essai"]);
    sitter.press("f2 f2").shows("Noté : reçue.").shows_line(&["!", "CHU d'essai", "reçue"]);
    sitter.press("f2 f2").shows("Noté : acceptée.").press("esc").hides("réponse attendue");
}

#[test]
fn the_sheet_bears_what_was_consented_to_and_nothing_else() {
    let mut sitter = consented();
    sitter.press("ctrl-p").shows("IMPRIMER  fiche pour le partenaire").shows("FICHE DE LIAISON");
    sitter.shows("CHU d'essai").shows_line(&["Nom", "Adjovi-Fictif"]).shows_line(&["Langues", "éwé"]);
    let sheet = sitter.screen().to_lowercase();
    let sheet = sheet.rsplit_once('\n').map_or("", |(page, _)| page);
    for word in ["1990", "aného", "retour", "libye", "maçon", "tg-r"] {
        assert!(!sheet.contains(word), "{word}:\n{sheet}");
    }
}

#[test]
fn what_was_sent_changes_no_more_but_for_the_day_of_the_answer() {
    let mut sitter = sent();
    sitter
        .press("enter")
        .retypes("Autre partenaire")
        .press("f2")
        .shows_line(&["Partenaire", "! déjà envoyée"]);
    sitter.retypes("CHU d'essai").goes_to("Réponse avant le").types("t+3").press("f2");
    sitter.shows("Orientation enregistrée.").shows_line(&["CHU d'essai", "réponse attendue le 27 nov."]);
}

#[test]
fn two_who_note_the_next_step_do_not_note_it_twice() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-02");
    let (mut one, mut other) = (office.another_seat(None, "fr"), office.another_seat(None, "fr"));
    one.opens_person("kossi").press("f4 ctrl-f f3").types("CHU d'essai").goes_to("Pour quelle").types("MD");
    one.press("f2 f4").types("oui").goes_to("Manière").types("signature").press("f2").shows("Réponse notée.");
    other.opens_person("kossi").press("f4 ctrl-f f2");
    one.press("f2 f2").shows("Noté : envoyée.");
    other.press("f2").hides("Noté").shows("! cette suite n'est pas possible");
}

#[test]
fn who_may_not_read_what_is_sensitive_neither_changes_nor_prints_it() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-02");
    let colleague = office.hires("Collègue Exemple", Role::Counsellor, "ANPE Essai");
    let elsewhere = office.hires("Lointain Exemple", Role::Counsellor, "Bureau de Kara");
    let mut one = office.another_seat(None, "fr");
    one.opens_person("kossi").press("f4 ctrl-f f3").types("CHU d'essai").goes_to("Pour quelle").types("MD");
    one.goes_to("À transmettre").types(", message").goes_to("Message").types("suivi d'essai").press("f2");
    one.press("f4")
        .types("oui")
        .goes_to("Manière")
        .types("signature")
        .press("f2")
        .shows_line(&["Message", "suivi d'essai"]);
    let mut near = office.another_seat(Some(&colleague), "fr");
    near.opens_person("kossi").press("f4 ctrl-f").shows_line(&["Message", "•••"]).hides("suivi d'essai");
    near.press("enter")
        .shows("Votre rôle ne permet pas cela")
        .press("ctrl-p")
        .shows("Votre rôle ne permet pas");
    // She stands in all the same: the next step is hers to note.
    near.press("f2 f2").shows("Noté : envoyée.");
    let mut far = office.another_seat(Some(&elsewhere), "fr");
    far.opens_person("kossi").press("f4").hides("ORIENTATIONS");
}
