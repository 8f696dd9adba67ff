//! A birth is written as it is known, and never made more exact than it is.

use crate::support::Sitter;

/// What is typed, what is understood behind it in French, what is kept.
const FORMS: [(&str, &str, &str); 9] = [
    ("17/3/1984", "17 mars 1984", "1984-03-17"),
    ("17 mars 1984", "", "1984-03-17"),
    ("1984-03-17", "17 mars 1984", "1984-03-17"),
    ("mars 1988", "", "1988-03"),
    ("3/1988", "mars 1988", "1988-03"),
    ("1988", "", "1988"),
    ("~35", "vers 1991 (estimé)", "~1991"),
    ("35 ans", "vers 1991 (estimé)", "~1991"),
    ("vers 1991", "vers 1991 (estimé)", "~1991"),
];

#[test]
fn each_way_to_say_a_birth_is_understood_and_shown_behind_it() {
    for (typed, understood, kept) in FORMS {
        let mut sitter = Sitter::new("fr");
        sitter.press("f2").goes_to("Naissance").types(typed).press("tab");
        sitter.shows_line(&["Naissance", typed, understood]);
        assert_eq!(sitter.kept().get("birth").map(String::as_str), Some(kept), "{typed}");
    }
}

#[test]
fn a_birth_that_cannot_be_is_refused_with_the_reason() {
    for (typed, reason) in [
        ("31/2/1990", "ce jour n'existe pas"),
        ("2/3/2031", "naissance dans l'avenir"),
        ("1850", "plus de 120 ans"),
        ("demain", "écrire 17/3/1984, mars 1984, 1984 ou ~42"),
    ] {
        let mut sitter = Sitter::new("fr");
        sitter.press("f2").goes_to("Naissance").types(typed).press("tab");
        sitter.shows_line(&["Naissance", typed, "!", reason]);
        assert_eq!(sitter.kept().get("birth"), None, "{typed}");
    }
}

#[test]
fn a_birth_is_read_in_english_and_portuguese_too() {
    for (language, typed, kept) in [
        ("en", "March 1988", "1988-03"),
        ("en", "17 March 1984", "1984-03-17"),
        ("pt", "março 1988", "1988-03"),
    ] {
        let mut sitter = Sitter::new(language);
        sitter.press("f2 tab*3").types(typed).press("tab");
        assert_eq!(
            sitter.kept().get("birth").map(String::as_str),
            Some(kept),
            "{typed}\n{}",
            sitter.screen()
        );
    }
}
