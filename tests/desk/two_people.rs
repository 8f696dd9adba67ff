//! Two people at one record.

use crate::support::{Office, Sitter};

/// Both have the same file open in a form.
fn both() -> (Sitter, Sitter) {
    let mut office = Office::on_file();
    office.registers_kossi();
    let (mut one, mut other) = (office.another_seat(None, "fr"), office.another_seat(None, "fr"));
    for sitter in [&mut one, &mut other] {
        sitter.opens_person("kossi").press("f2").shows("MODIFIER LE CANDIDAT");
    }
    (one, other)
}

/// The one has moved him to Vogan; the other writes Tsévié, and has asked for an e-mail.
fn in_conflict() -> (Sitter, Sitter) {
    let (mut one, mut other) = both();
    one.goes_to("Localité").retypes("Vogan").press("f2").shows("Modifié");
    other
        .goes_to("Localité")
        .retypes("Tsévié")
        .goes_to("E-mail")
        .types("kossi.fictif@example.org")
        .press("f2");
    (one, other)
}

#[test]
fn the_second_sees_both_answers_before_anything_is_written() {
    let (mut one, mut other) = in_conflict();
    other.shows("Un collègue a modifié cette fiche");
    other.shows_line(&["Localité", "Tsévié", "entre-temps : Vogan"]);
    other.shows_line(&["E-mail", "kossi.fictif@example.org"]);
    assert_eq!(one.candidate("kossi")["locality"], "Vogan");
}

#[test]
fn her_own_answer_stays_if_she_saves_once_more() {
    let (_one, mut other) = in_conflict();
    other.press("f2").shows("Modifié");
    let kept = other.candidate("kossi");
    assert_eq!((kept["locality"].as_str(), kept["email"].as_str()), ("Tsévié", "kossi.fictif@example.org"));
}

#[test]
fn the_others_answer_is_taken_by_one_key() {
    let (_one, mut other) = in_conflict();
    other.goes_to("Localité").press("f4").shows_line(&["Localité", "Vogan"]).hides("entre-temps").press("f2");
    let kept = other.candidate("kossi");
    assert_eq!((kept["locality"].as_str(), kept["email"].as_str()), ("Vogan", "kossi.fictif@example.org"));
}

#[test]
fn what_only_the_other_changed_is_not_undone() {
    let (mut one, mut other) = both();
    one.goes_to("Localité").retypes("Vogan").press("f2");
    other.goes_to("E-mail").types("kossi.fictif@example.org").press("f2 f2").shows("Modifié");
    let kept = other.candidate("kossi");
    assert_eq!((kept["locality"].as_str(), kept["email"].as_str()), ("Vogan", "kossi.fictif@example.org"));
}

#[test]
fn the_history_tells_both_changes() {
    let (_one, mut other) = in_conflict();
    other
        .press("f2 ctrl-y")
        .shows_line(&["Localité", "Aného > Vogan"])
        .shows_line(&["Localité", "Vogan > Tsévié"]);
}

#[test]
fn two_registrations_at_once_get_two_numbers() {
    let office = Office::on_file();
    let (mut one, mut other) = (office.another_seat(None, "fr"), office.another_seat(None, "fr"));
    for (sitter, name) in [(&mut one, "Premier-Fictif"), (&mut other, "Second-Fictif")] {
        sitter.press("f2").types(name).press("tab tab").types("m").goes_to("Accord").types("oui");
    }
    one.press("f2").shows("TG-0000001-");
    other.press("f2").shows("TG-0000002-");
}

#[test]
fn a_visit_that_a_colleague_noted_is_not_noted_twice() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-02");
    let (mut one, mut other) = (office.another_seat(None, "fr"), office.another_seat(None, "fr"));
    for sitter in [&mut one, &mut other] {
        sitter.press("enter f2").goes_to("Contact").types("tel").goes_to("Résultat").types("jointe");
    }
    one.press("f2").shows("Noté.");
    other.press("f2").hides("Noté.").hides("est clos");
}

#[test]
fn a_draft_that_was_laid_down_does_not_undo_what_was_saved_meanwhile() {
    let (mut one, mut other) = both();
    one.goes_to("E-mail").types("kossi.fictif@example.org").press("esc esc esc");
    other.goes_to("Localité").retypes("Vogan").press("f2").shows("Modifié");
    one.press("home enter").shows("MODIFIER LE CANDIDAT").press("f2");
    if one.screen().contains("MODIFIER LE CANDIDAT") {
        one.press("f2");
    }
    let kept = one.candidate("kossi");
    assert_eq!((kept["locality"].as_str(), kept["email"].as_str()), ("Vogan", "kossi.fictif@example.org"));
}

#[test]
fn a_draft_that_differs_from_what_was_saved_meanwhile_shows_both() {
    let (mut one, mut other) = both();
    one.goes_to("Localité").retypes("Tsévié").press("esc esc esc");
    other.goes_to("Localité").retypes("Vogan").press("f2").shows("Modifié");
    one.press("home enter").shows_line(&["Localité", "Tsévié", "entre-temps : Vogan"]);
}
