//! Every letter of the people who come here can be typed, and no letter is ever a command where one types.

use crate::support::{Office, Sitter};

/// What French, English, Portuguese and the languages of the coast are written with, and what keyboards add.
const LETTERS: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789\
    àâäáãæçéèêëíîïñóôöõœúùûüÿÀÂÁÃÆÇÉÈÊËÍÎÏÑÓÔÕŒÚÙÛÜŸ\
    ɖɗɛəƒɣŋɔʋɓƙƴẽũĩẖƉƊƐƑƔŊƆƲƁƘƳ\
    «»‹›“”„’‘–—…€£µ§°²³ºª·¿¡&é\"'(-è_çà)=^$ù*,;:!?./%¨+}{[]|\\`@~#<>№";

#[test]
fn every_letter_stands_in_the_field_it_was_typed_into() {
    for letter in LETTERS.chars() {
        let mut sitter = Sitter::new("fr");
        sitter.press("f2").goes_to("Note").types(&format!("x{letter}y")).stands_at("Note");
        let kept = &sitter.answers()["note"].0;
        assert_eq!(*kept, format!("x{letter}y"), "U+{:04X}", u32::from(letter));
        sitter.shows(&format!("x{letter}y"));
    }
}

#[test]
fn names_are_kept_as_they_are_written_and_found_without_marks() {
    let names = [
        "Kɔƒi-Fictif",
        "N’Diaye-Exemple",
        "Gonçalves Exemplo",
        "Mañana-Fictive",
        "Œdipe-Fictif",
        "Ɖosu-Exemple",
    ];
    let mut sitter = Sitter::new("fr");
    for name in names {
        sitter.press("f2").types(name).press("tab tab").types("f").goes_to("Accord").types("oui").press("f2");
        if sitter.message().contains("est déjà là") {
            sitter.press("f2");
        }
        sitter.shows("Enregistré").press("esc");
    }
    for (typed, found) in [
        ("ndiaye", "N’DIAYE-EXEMPLE"),
        ("n'diaye", "N’DIAYE-EXEMPLE"),
        ("goncalves", "GONÇALVES EXEMPLO"),
        ("manana", "MAÑANA-FICTIVE"),
        ("oedipe", "ŒDIPE-FICTIF"),
        ("Kɔƒi", "KƆƑI-FICTIF"),
        ("dosu", "ƉOSU-EXEMPLE"),
    ] {
        sitter.press("f3").types(typed).shows(found).press("esc");
    }
}

#[test]
fn an_accent_that_comes_after_its_letter_joins_it() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").goes_to("Localité").types("Ane\u{301}ho");
    assert_eq!(sitter.answers()["locality"].0, "Aného");
    sitter.press("bs bs bs").shows_line(&["Localité", "An"]).hides("Ané");
}

#[test]
fn a_day_or_a_value_that_stands_gives_way_to_what_is_typed() {
    let mut sitter = Sitter::new("fr");
    // What is proposed: today, and the desk's country.
    sitter.press("f5").types("Foire").press("enter").types("14/3").press("enter").types("gh").press("enter");
    assert_eq!(sitter.answers()["held_on"].0, "14/3");
    assert_eq!(sitter.answers()["country"].1, "GH");
    sitter.hides("Togo").press("esc").press("f2");
    // What somebody said before; a name or a place is gone on with.
    sitter.goes_to("Sexe").types("f").press("enter").types("1984").press("s-tab").types("h");
    assert_eq!(sitter.answers()["sex"].0, "h");
    sitter.press("tab").types("~35").goes_to("Localité").types("Ané").press("enter s-tab").types("ho");
    assert_eq!(sitter.answers()["birth"].0, "~35");
    assert_eq!(sitter.answers()["locality"].0, "Aného");
    // A key that edits what stands keeps it.
    sitter.goes_to("Naissance").press("bs").types("4");
    assert_eq!(sitter.answers()["birth"].0, "~34");
    // A title gets one more word; with its code behind it, as it is shown in another language, it gives way.
    sitter.goes_to("Métier").types("maçon").press("enter s-tab").types(" coffreur");
    assert_eq!(sitter.answers()["occupation"].0, "maçon coffreur");
    sitter.press("enter ctrl-l ctrl-l ctrl-l s-tab").types("tailleur");
    assert_eq!(sitter.answers()["occupation"].0, "tailleur");
}

#[test]
fn letters_where_nothing_is_typed_do_nothing() {
    let mut office = Office::in_memory();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-02");
    office.imports(&serde_json::json!([crate::support::ad("E1", "Maçon", serde_json::json!({}))]));
    let mut sitter = office.sit("fr");
    for way in ["", "f3 enter", "f3 enter f3", "f3 enter f4", "f4 enter", "f1", "f3 enter ctrl-y"] {
        let depth = way.split_whitespace().count();
        sitter.press(way);
        let body = |screen: &str| screen.lines().take(22).collect::<Vec<_>>().join("\n");
        let before = body(&sitter.screen());
        sitter.types(LETTERS);
        assert_eq!(body(&sitter.screen()), before, "after {way:?}");
        sitter.press(&"esc ".repeat(depth));
    }
}

#[test]
fn looking_up_takes_every_letter() {
    for way in ["f3", "f4", "ctrl-k"] {
        let mut sitter = Sitter::new("fr");
        sitter.press(way);
        let title = sitter.screen().lines().next().unwrap_or_default()[..8].to_owned();
        for letter in LETTERS.chars() {
            sitter.types(&letter.to_string());
            assert!(
                sitter.screen().trim_start().starts_with(title.trim()),
                "{way} {letter}\n{}",
                sitter.screen()
            );
            sitter.shows(&letter.to_string()).press("bs");
        }
    }
}

#[test]
fn a_line_is_edited_where_the_cursor_stands() {
    let mut sitter = Sitter::new("fr");
    sitter
        .press("f2")
        .types("Agbo Fictive")
        .press("home del")
        .types("É")
        .press("end bs")
        .types("f")
        .press("left*4");
    sitter.types("-").shows_line(&["Nom", "Égbo Fic-tivf"]).press("ctrl-u").types("Neuf");
    assert_eq!(sitter.answers()["family_name"].0, "Neuf");
}

#[test]
fn a_pasted_text_becomes_one_line_and_commands_nothing() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").pastes("Agbeko\r\nFictive\t\u{1b}[31m\u{0}x\n").stands_at("Nom");
    sitter.shows("Agbeko").shows("Fictive");
    assert!(!sitter.answers()["family_name"].0.contains(char::is_control));
}
