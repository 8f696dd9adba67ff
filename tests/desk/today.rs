//! What waits, and that each line opens what it names.

use crate::support::{Office, Sitter, ad};
use serde_json::json;

#[test]
fn an_empty_desk_says_how_to_begin() {
    let mut sitter = Sitter::new("fr");
    sitter.shows("Rien n'attend. F2 inscrit quelqu'un, F3 cherche une personne, F4 une offre.");
    sitter.shows("0 candidat suivi").shows("EXERCICE").shows("Afi Exemple").shows("mar. 24 nov.");
}

fn full() -> Sitter {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-08-20");
    office.lets_wait(&[("family_name", "Attente-Fictive"), ("given_names", "Ama"), ("sex", "f")]);
    office.imports(&json!([ad("E1", "Maçon pressé", json!({}))]));
    office.closes_on("E1", "2026-11-27");
    let mut sitter = office.sit("fr");
    sitter.press("f2").types("Agbeko-Fictive").press("tab").types("Da").press("esc");
    sitter
}

#[test]
fn the_most_pressing_stands_first() {
    let screen = full().screen();
    let heads = [
        "À REPRENDRE",
        "EN RETARD 1",
        "AUJOURD'HUI 1",
        "ATTENDENT LEUR ACCORD 1",
        "OFFRES QUI FERMENT 1",
        "VUS RÉCEMMENT",
    ];
    let places: Vec<Option<usize>> = heads.iter().map(|head| screen.find(head)).collect();
    assert!(places.iter().all(Option::is_some), "{places:?}\n{screen}");
    assert!(places.is_sorted(), "{places:?}\n{screen}");
}

#[test]
fn every_line_opens_what_it_names() {
    let mut sitter = full();
    for (line, opened) in [
        ("Entretien avec A. D.", "NOUVEAU CANDIDAT"),
        ("visite M3", "RETOUR"),
        ("visite M0", "RETOUR"),
        ("ATTENTE-FICTIVE", "attend son accord"),
        ("Maçon pressé", "Entreprise Inventée"),
        ("ATTENTE-FICTIVE", "attend son accord"),
        ("ADJOVI-FICTIF", "suivi en cours"),
    ] {
        assert!(sitter.line_in_hand().contains(line), "{line}\n{}", sitter.screen());
        sitter.press("enter").shows(opened).press("esc").shows("guichet  ANPE Essai");
        assert!(
            sitter.line_in_hand().contains(line),
            "one comes back to the same line:\n{}",
            sitter.screen()
        );
        sitter.press("down");
    }
}

#[test]
fn from_anywhere_today_is_one_command_away() {
    let mut sitter = full();
    sitter.press("f3").types("kossi").press("enter f4 f3 ctrl-k").types("voir aujourd").press("enter");
    sitter.shows("guichet  ANPE Essai").shows("EN RETARD 1");
}

#[test]
fn more_lines_than_the_screen_has_are_reached_by_going_on() {
    let mut office = Office::in_memory();
    for number in 0..25 {
        let name = format!("Adjovi-Fictif{number}");
        let person = office.registers(&[
            ("family_name", &name),
            ("given_names", "Kossi"),
            ("sex", "m"),
            ("consent", "employment, reintegration"),
        ]);
        office.opens_case(&person, "2026-08-20");
    }
    let mut sitter = office.sit("fr");
    sitter.shows("EN RETARD 25").press("end");
    let last = sitter.line_in_hand();
    assert!(last.contains("ADJOVI-FICTIF"), "{last}");
    sitter.press("home").shows("EN RETARD 25").press("pgdn pgdn pgdn pgdn pgdn");
    assert_eq!(sitter.line_in_hand(), last);
}
