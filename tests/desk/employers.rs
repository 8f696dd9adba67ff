//! Employers are registered, verified by whoever may, and nobody is proposed abroad before.

use crate::support::{Office, Sitter, ad};
use guichet::domain::office::Role;
use serde_json::json;

/// An employer is typed in and shown.
fn with_an_employer() -> Sitter {
    let mut sitter = Office::on_file().sit("fr");
    sitter.press("ctrl-k").types("employer-new").press("enter").shows("NOUVEL EMPLOYEUR");
    sitter.types("Bâtir Exemple SARL").goes_to("Pays").shows_line(&["Pays", "Togo"]).goes_to("Ville");
    sitter.types("Lomé").goes_to("Secteur").types("btp").press("tab").types("A. Exemple");
    sitter.press("f2").shows("TG-E0000001-").shows("Bâtir Exemple SARL");
    sitter.shows_line(&["!", "Vérification", "non vérifiée"]).shows_line(&["Secteur", "bâtiment et travaux"]);
    sitter
}

#[test]
fn an_employer_is_typed_in_and_found_however_he_is_written() {
    let mut sitter = with_an_employer();
    sitter.press("esc ctrl-k").types("employeur").press("enter").shows("EMPLOYEURS");
    for typed in ["batir", "exemple", "lome", "tg-e0000001"] {
        sitter.retypes(typed).shows("Bâtir Exemple SARL").shows_line(&["TG-E0000001-", "non vérifiée"]);
    }
    sitter.retypes("inconnu").shows("Rien de tel.").retypes("").press("f3").shows("EMPLOYEURS À VÉRIFIER");
    sitter.hides("Bâtir").press("f3 enter").shows_line(&["Ville", "Lomé"]);
}

#[test]
fn the_same_name_is_asked_about_once_and_the_faults_come_together() {
    let mut sitter = with_an_employer();
    sitter.press("esc ctrl-k").types("employer-new").press("enter").goes_to("Pays").retypes("").press("f2");
    sitter.shows("(et une autre)").shows_line(&["Nom", "!"]).shows_line(&["Pays", "!"]);
    sitter.goes_to("Nom").types("BATIR-EXEMPLE").goes_to("Pays").types("togo").press("f2");
    sitter.shows("Bâtir Exemple SARL est déjà inscrit : TG-E0000001-").press("f2").shows("TG-E0000002-");
}

#[test]
fn a_verification_has_who_when_how_and_the_zero_fee_declaration() {
    let mut sitter = with_an_employer();
    sitter.press("f3").shows("VÉRIFICATION DE L'EMPLOYEUR").types("vérifiée").press("f2");
    sitter
        .shows_line(&["Vérifié par", "!"])
        .shows_line(&["Zéro frais", "!"])
        .shows_line(&["Déclaré par", "!"]);
    sitter.goes_to("Vérifié par").types("registre, visite").goes_to("Pièce").types("RCCM 0000");
    sitter.goes_to("Zéro frais").types("oui").press("tab").types("A. Exemple").press("f2");
    sitter.shows("Bâtir Exemple SARL : vérifiée.");
    sitter.shows_line(&["Vérification", "vérifiée, le 24 novembre 2026 par Afi Exemple"]);
    sitter.shows("visite sur place, RCCM 0000, zéro frais déclaré").shows("par A. Exemple");
    // A change of mind is a second finding; the first one stays.
    sitter.clock.later(3_600);
    sitter.press("f3").types("liste noire").press("f2").shows_line(&["Motif", "!"]);
    sitter.goes_to("Motif").types("demande des frais").press("f2").shows("Afi Exemple, demande");
    sitter.shows_line(&["!", "Vérification", "liste noire"]).shows("RCCM 0000");
}

#[test]
fn a_counsellor_asks_and_who_leads_the_office_says_the_result() {
    let office = Office::on_file();
    let counsellor = office.hires("Kofi Exemple", Role::Counsellor, &office.sitting.office.name);
    let supervisor = office.hires("Esi Exemple", Role::Supervisor, &office.sitting.office.name);
    let mut sitter = office.another_seat(Some(&counsellor), "fr");
    sitter.press("ctrl-k").types("employer-new").press("enter").types("Bâtir Exemple").press("f2");
    sitter.press("f3").shows_line(&["Résultat", "en cours"]).retypes("refusée").goes_to("Motif");
    sitter.types("essai").press("f2").shows("Votre rôle ne permet pas cela");
    sitter.goes_to("Résultat").retypes("en cours").press("f2").shows("Bâtir Exemple : en cours.");
    // The one who may decide has it on Today, and decides.
    let mut leads = office.another_seat(Some(&supervisor), "fr");
    leads.shows("EMPLOYEURS À VÉRIFIER 1").shows_line(&["TG-E0000001-", "Bâtir Exemple"]);
    sitter.press("esc").hides("À VÉRIFIER");
}

#[test]
fn abroad_a_match_is_blocked_until_the_employer_is_verified() {
    let mut office = Office::on_file();
    office.registers_kossi();
    office.imports(&json!([ad("E1", "Maçon coffreur", json!({}))]));
    guichet::deeds::employers::trust(&mut office.sitting, "essai", None).unwrap();
    let mut sitter = office.sit("fr");
    sitter.opens_person("kossi").press("f3").shows_line(&["! Employeur", "employeur non vérifié"]);
    sitter.shows_line(&[">", "-", "Maçon coffreur"]);
    // The ad names its employer by text: the record of that name in the country of the work is meant.
    sitter.press("ctrl-k").types("employer-new").press("enter").types("entreprise inventee");
    sitter.goes_to("Pays").retypes("france").press("f2").press("f3").types("vérifiée").goes_to("Vérifié par");
    sitter
        .types("partenaire")
        .goes_to("Zéro frais")
        .types("oui")
        .press("tab")
        .types("A. Exemple")
        .press("f2");
    sitter.press("esc esc esc esc").opens_person("kossi").press("f3").hides("Employeur").shows("35/35");
}

#[test]
fn what_says_who_somebody_is_is_hidden_from_who_only_counts() {
    let mut office = Office::on_file();
    let employer = crate::support::record(
        &[("name", "Bâtir Exemple"), ("country", "TG"), ("contact", "A. Secret"), ("phone", "+22890000077")],
        &office.sitting,
    );
    let registered = guichet::deeds::employers::register(&mut office.sitting, &employer, None).unwrap();
    let counts = office.hires("Ama Exemple", Role::Statistics, &office.sitting.office.name);
    let sitting = office.sitting_of(&counts);
    let view = guichet::deeds::employers::open(&sitting, &registered.id).unwrap();
    assert!(!view.texts().concat().contains("Secret"), "{:?}", view.texts());
    assert!(view.texts().concat().contains("Bâtir Exemple"));
    let mut counting = sitting;
    let change = guichet::deeds::employers::change(&mut counting, &view.stored, &employer, None);
    assert!(matches!(change, Err(guichet::deeds::Error::NotAllowed)));
}
