//! The list of values over a field.

use crate::support::Sitter;

#[test]
fn a_list_is_opened_stepped_through_and_chosen_from() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").goes_to("Situation").press("f4").shows("premier emploi").shows("indépendant");
    sitter.press("down*2 enter").stands_at("Situation").shows_line(&["Situation", "en emploi"]);
    sitter.hides("premier emploi");
    assert_eq!(sitter.kept()["situation"], "employed");
}

#[test]
fn escape_closes_the_list_and_leaves_the_answer_as_it_was() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").goes_to("Sexe").types("f").press("f4 down esc").stands_at("Sexe").hides("masculin");
    assert_eq!(sitter.answers()["sex"].0, "f");
    sitter.press("tab");
    assert_eq!(sitter.kept()["sex"], "f");
}

#[test]
fn typing_narrows_the_list_with_accents_or_without() {
    for typed in ["eleve", "élève", "ÉTUD", "etudiant"] {
        let mut sitter = Sitter::new("fr");
        sitter.press("f2").goes_to("Situation").press("f4").types(typed).shows("|étudiant");
        sitter.hides("premier emploi").press("enter").shows("élève ou étudiant");
        assert_eq!(sitter.kept()["situation"], "student", "{typed}");
    }
}

#[test]
fn the_beginning_of_any_word_is_an_answer_without_the_list() {
    for (typed, code) in
        [("sans", "unemployed"), ("chomeuse", "unemployed"), ("compte", "self_employed"), ("ret", "returnee")]
    {
        let mut sitter = Sitter::new("fr");
        sitter.press("f2").goes_to("Situation").types(typed).press("tab");
        assert_eq!(
            sitter.kept().get("situation").map(String::as_str),
            Some(code),
            "{typed}\n{}",
            sitter.screen()
        );
    }
}

#[test]
fn where_several_are_meant_nothing_is_guessed_and_the_list_tells_them() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").goes_to("Pays de").types("guin").press("tab");
    sitter.shows_line(&["Pays de", "guin", "! plusieurs réponses possibles"]);
    sitter
        .goes_to("Pays de")
        .press("f4")
        .shows("Guinée-Bissau")
        .shows("Guinée équatoriale")
        .press("enter tab");
    assert!(sitter.kept()["country"].starts_with('G'), "{:?}", sitter.kept());
}

#[test]
fn in_a_field_of_several_a_chosen_line_joins_the_others() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").goes_to("Accord").types("oui, ").press("f4").types("stat").press("enter tab");
    assert_eq!(sitter.kept()["consent"], "employment, statistics", "{}", sitter.screen());
}

#[test]
fn a_trade_is_looked_up_by_the_words_of_the_person() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").goes_to("Métier").types("macon").press("f4").shows("7112").press("enter tab");
    assert!(sitter.kept()["occupation"].starts_with("7112"), "{:?}", sitter.kept());
}

#[test]
fn a_field_without_a_list_says_so() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2 f4").shows("Ce champ n'a pas de liste");
}
