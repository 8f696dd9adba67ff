//! Ctrl-L in the middle of everything: every word changes, and not one answer.

use crate::support::Sitter;
use guichet::domain::candidate::Candidate;
use guichet::domain::record::Record;
use guichet::i18n::{Lang, label};

/// Answers of every shape, and one that is not finished.
fn begun() -> Sitter {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Agbeko-Fictive");
    for (field, text) in [
        ("Prénoms", "Essi"),
        ("Sexe", "f"),
        ("Naissance", "mars 1988"),
        ("Téléphone", "90 00 00 17"),
        ("Téléphone de", "famille"),
        ("Pays de", "Togo"),
        ("Région", "maritime"),
        ("Localité", "Aného"),
        ("Niveau", "collège"),
        ("Métier", "couturière"),
        ("Situation", "sans emploi"),
        ("Langues", "français B1, éwé natif"),
        ("Nationalité", "Togo, Bénin"),
        ("Mobilité", "région, Mali"),
        ("Accord", "oui, retour"),
        ("Note", "souhaite ouvrir son atelier"),
    ] {
        if field == "Téléphone" {
            sitter.press("tab");
        }
        sitter.goes_to(field).types(text);
    }
    sitter
}

#[test]
fn no_answer_changes_from_french_to_english_to_portuguese_and_back() {
    let mut sitter = begun();
    sitter.press("tab pgup pgup pgup pgup pgup");
    let (kept, screen) = (sitter.kept(), sitter.screen());
    for language in ["en", "pt", "fr"] {
        sitter.press("ctrl-l");
        assert_eq!(sitter.desk.lang().code(), language);
        assert_eq!(sitter.kept(), kept, "{language}\n{}", sitter.screen());
    }
    sitter.hides("⟨");
    let without_message = |screen: &str| screen.lines().take(22).collect::<Vec<_>>().join("\n");
    assert_eq!(without_message(&sitter.screen()), without_message(&screen));
}

#[test]
fn every_label_is_in_the_new_language() {
    let mut sitter = begun();
    for language in [Lang::En, Lang::Pt, Lang::Fr] {
        sitter.press("ctrl-l").shows(&label(language, "say-language"));
        for field in Candidate::FIELDS.iter().filter(|field| field.page == "quick") {
            let wanted = label(language, &format!("field-candidate-{}", field.key));
            sitter.shows_line(&[&wanted]);
        }
    }
}

#[test]
fn a_chosen_value_is_shown_in_the_words_of_the_language() {
    let mut sitter = begun();
    sitter.press("ctrl-l").shows_line(&["Sex", "female"]).press("ctrl-l").shows_line(&["Sexo", "feminino"]);
}

#[test]
fn a_half_word_stays_as_it_was_typed_with_the_cursor_in_it() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").goes_to("Localité").types("Lomé, quart").press("left*5");
    let cursor = sitter.cursor();
    for _ in 0..3 {
        sitter.press("ctrl-l").shows("Lomé, quart");
        assert_eq!(sitter.cursor(), cursor);
    }
    sitter.types("X").shows("Lomé, Xquart");
}

#[test]
fn a_record_saved_in_another_language_is_the_same_record() {
    let mut sitter = begun();
    sitter.press("ctrl-l ctrl-l f2").hides("À REPRENDRE");
    let kept = sitter.candidate("agbeko");
    assert_eq!(kept["sex"], "f");
    assert_eq!(kept["languages"], "fr B1, ee L1");
    assert_eq!(kept["mobility"], "region, ML");
    assert_eq!(kept["consent"], "employment, reintegration");
    assert_eq!(kept["birth"], "1988-03");
}

#[test]
fn the_desk_remembers_the_language() {
    let mut sitter = Sitter::new("fr");
    sitter.press("ctrl-l");
    assert_eq!(sitter.desk.sitting().language(), "en");
}
