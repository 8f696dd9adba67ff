//! Texts that want to be more than text: they are shown, cut, and do nothing.

use crate::support::{Office, Sitter, ad};
use guichet::terminal::caps::{Caps, Surroundings};
use guichet::terminal::encode::Encoder;
use serde_json::json;

/// Escape sequences, C1, controls of direction, marks without a letter, invisible and very wide characters.
const HOSTILE: &str = "Mé\u{1b}[31mchant\u{202E}tnahcem\u{202C}\u{9b}2J\u{0}\u{7}\u{8}\u{200B}\u{2066}x\u{2069}\u{FEFF}\
    \u{301}\u{301}\u{301}👩🏽‍🏭 漢字 \u{2028}\u{85}fin";

/// What may never reach a terminal: it would turn the line round, end it, or command.
fn is_harmful(letter: char) -> bool {
    let commands = letter.is_control() && !matches!(letter, '\u{1b}' | '\r' | '\n' | '\t' | '\u{8}');
    let turns = matches!(letter, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    commands || turns || matches!(letter, '\u{2028}' | '\u{2029}')
}

/// The cells hold no control character, and what goes out to the terminal nothing that harms.
#[track_caller]
fn is_harmless(sitter: &Sitter) {
    for cell in &sitter.buffer().content {
        assert!(!cell.symbol().chars().any(char::is_control), "{:?} in\n{}", cell.symbol(), sitter.screen());
    }
    let around =
        Surroundings { term: Some("xterm-256color"), lang: Some("fr_FR.UTF-8"), ..Surroundings::default() };
    let size = sitter.buffer().area.as_size();
    let bytes = Encoder::new(Caps::of(&around), size).frame(sitter.buffer(), None);
    let text = String::from_utf8(bytes).expect("UTF-8");
    let harmful: Vec<char> = text.chars().filter(|letter| is_harmful(*letter)).collect();
    assert!(harmful.is_empty(), "{harmful:?} in\n{}", sitter.screen());
    // Colours and places are all that is commanded: nothing a text says is one.
    assert!(!text.contains("\u{1b}[31mchant"), "{text:?}");
}

#[test]
fn hostile_letters_of_an_offer_stay_text_on_every_screen() {
    let mut office = Office::in_memory();
    office.registers_kossi();
    office.imports(&json!([ad(
        "E1",
        HOSTILE,
        json!({
            "description": HOSTILE.repeat(20),
            "entreprise": { "nom": HOSTILE },
            "lieuTravail": { "libelle": HOSTILE },
            "salaire": { "libelle": HOSTILE },
            "contact": { "courriel": HOSTILE },
        })
    )]));
    let mut sitter = office.sit("fr");
    for way in ["f4", "enter", "pgdn", "esc esc", "f3 enter f3"] {
        sitter.press(way);
        is_harmless(&sitter);
        for (width, height) in [(40, 10), (80, 24), (200, 60)] {
            sitter.resize(width, height);
            is_harmless(&sitter);
        }
        sitter.resize(80, 24);
    }
}

#[test]
fn hostile_letters_that_are_pasted_stay_text_on_every_screen() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2");
    for _ in 0..18 {
        sitter.pastes(HOSTILE);
        is_harmless(&sitter);
        sitter.press("tab");
        is_harmless(&sitter);
    }
    sitter.press("f2");
    is_harmless(&sitter);
    sitter.goes_to("Nom").retypes("Mechant-Fictif").press("esc");
    is_harmless(&sitter);
    sitter.press("f3").pastes(HOSTILE);
    is_harmless(&sitter);
    sitter.press("esc ctrl-k").pastes(HOSTILE);
    is_harmless(&sitter);
}

#[test]
fn a_hostile_name_is_kept_harmless_and_its_owner_is_found() {
    let mut sitter = Sitter::new("fr");
    sitter
        .press("f2")
        .pastes("Mechant-Fictif\u{202E}\u{1b}[2J")
        .press("tab tab")
        .types("m")
        .goes_to("Accord");
    sitter
        .types("oui")
        .press("f2")
        .shows("Enregistré")
        .press("esc f3")
        .types("mechant")
        .shows("MECHANT-FICTIF");
    is_harmless(&sitter);
    sitter.press("enter");
    is_harmless(&sitter);
    sitter.press("f2");
    is_harmless(&sitter);
    sitter.press("esc ctrl-y");
    is_harmless(&sitter);
}

#[test]
fn a_name_of_three_hundred_letters_pushes_nothing_aside() {
    let mut office = Office::in_memory();
    let long = "Zinsou-Fictive ".repeat(20);
    let person = office.registers(&[
        ("family_name", &long),
        ("given_names", "Ami"),
        ("sex", "f"),
        ("birth", "1990"),
        ("locality", "Vogan"),
        ("consent", "employment, reintegration"),
    ]);
    office.opens_case(&person, "2026-08-20");
    let mut sitter = office.sit("fr");
    sitter
        .shows_line(&["20/11", "ZINSOU-FICTIVE", "…", "visite M3"])
        .shows_line(&[&person.reference, "F, 1990"]);
    sitter.press("f3").types("zinsou").shows_line(&[
        &person.reference,
        "ZINSOU-FICTIVE",
        "…",
        "F, 1990, Vogan",
    ]);
    // The head keeps the day, the key line its keys.
    sitter.press("enter").shows("mar. 24 nov.").shows("F1 aide").shows_line(&["Prénoms", "Ami"]);
    sitter.press("f4").shows("mar. 24 nov.").shows("Visite M3").press("esc f2 end").stands_at("Nom");
    assert!(sitter.cursor().is_some_and(|(x, _)| x < 80));
}

#[test]
fn a_text_longer_than_its_field_is_refused_beside_it_and_not_cut() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").goes_to("Localité").pastes(&"x".repeat(5000)).press("tab");
    assert_eq!(sitter.answers()["locality"].0.len(), 5000, "nothing of it is lost");
    sitter
        .goes_to("Nom")
        .types("Long-Fictif")
        .goes_to("Sexe")
        .types("m")
        .goes_to("Accord")
        .types("oui")
        .press("f2");
    sitter.shows("trop long");
}

#[test]
fn a_pasted_megabyte_is_taken_without_a_panic() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").goes_to("Note").pastes(&"Un long récit. ".repeat(70_000)).press("tab up bs home");
    sitter.stands_at("Note");
}
