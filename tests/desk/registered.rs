//! After somebody was registered her form stays in hand: her number is told, what was misheard is mended in the same
//! record, and nothing is kept of what was only looked at.

use crate::support::{Office, Sitter};
use guichet::deeds::drafts;
use guichet::ui::face::Face;

fn registered() -> Sitter {
    let mut sitter = Office::on_file().sit("fr");
    sitter.press("f2").types("Agbeko-Fictive").press("tab tab").types("f").goes_to("Accord").types("oui");
    sitter.press("f2").shows("Enregistré TG-0000001-").stands_at("Accord");
    sitter
}

fn drafts_of(sitter: &Sitter) -> usize {
    drafts::own(sitter.desk.sitting()).unwrap().len()
}

#[test]
fn what_was_misheard_is_mended_in_the_same_record() {
    let mut sitter = registered();
    sitter.goes_to("Prénoms").types("Essi").press("f2").shows("Enregistré TG-0000001-");
    sitter.goes_to("Localité").types("Vogan").press("f2").shows("Enregistré TG-0000001-");
    let kept = sitter.candidate("agbeko");
    assert_eq!((kept["given_names"].as_str(), kept["locality"].as_str()), ("Essi", "Vogan"));
    assert_eq!(drafts_of(&sitter), 0);
}

#[test]
fn her_number_stands_until_something_is_changed_and_in_the_title_then() {
    let mut sitter = registered();
    sitter.shows_line(&["NOUVEAU CANDIDAT", "1/5"]).press("up tab f3 pgup").shows("Enregistré TG-0000001-");
    sitter.goes_to("Note").types("x").hides("Enregistré").hides("NOUVEAU CANDIDAT");
    sitter.shows_line(&["TG-0000001-", "1/5"]).press("f2").shows("Enregistré TG-0000001-");
}

#[test]
fn looking_at_it_or_losing_the_line_keeps_no_draft() {
    let mut sitter = registered();
    sitter.press("up*5 f3 down");
    assert!(sitter.desk.deadline().is_none(), "nothing waits to be written");
    sitter.desk.hang_up();
    assert_eq!(drafts_of(&sitter), 0);
    sitter.press("esc").shows("VUS RÉCEMMENT").hides("À REPRENDRE").hides("Brouillon");
}

#[test]
fn a_correction_that_was_not_saved_is_kept_as_a_draft_of_her_record() {
    let mut sitter = registered();
    sitter.goes_to("Localité").types("Vogan").press("esc").shows("Brouillon gardé").shows("À REPRENDRE");
    sitter.press("home enter").shows("MODIFIER LE CANDIDAT").shows_line(&["Localité", "Vogan"]);
    sitter.press("f2").shows("Modifié");
    assert_eq!(sitter.candidate("agbeko")["locality"], "Vogan");
}

#[test]
fn whoever_is_like_her_is_not_asked_about_again() {
    let mut office = Office::in_memory();
    office.registers_kossi();
    let mut sitter = office.sit("fr");
    sitter
        .press("f2")
        .types("Adjovi-Fictif")
        .press("tab")
        .types("Kossi")
        .press("tab")
        .types("m")
        .press("tab");
    sitter.types("2/4/1990").press("tab").types("90 00 00 42").goes_to("Accord").types("oui").press("f2");
    sitter.shows("est déjà là").press("f2").shows("Enregistré TG-0000002-");
    sitter.goes_to("Note").types("x").press("f2").shows("Enregistré TG-0000002-").hides("est déjà là");
}

#[test]
fn the_next_interview_begins_in_her_place() {
    let mut sitter = registered();
    sitter.press("ctrl-k").types("candidate-new").press("enter").shows("NOUVEAU CANDIDAT").hides("Agbeko");
    sitter.press("esc").shows("guichet  ANPE Essai").shows("1 candidat suivi");
}

#[test]
fn two_colleagues_who_mend_her_see_each_other() {
    let office = Office::on_file();
    let (mut one, mut other) = (office.another_seat(None, "fr"), office.another_seat(None, "fr"));
    one.press("f2").types("Agbeko-Fictive").press("tab tab").types("f").goes_to("Accord").types("oui");
    one.press("f2").shows("Enregistré");
    other.opens_person("agbeko").press("f2").goes_to("Localité").types("Vogan").press("f2").shows("Modifié");
    one.goes_to("Localité").types("Kara").press("f2").shows("entre-temps : Vogan").press("f2");
    assert_eq!(one.candidate("agbeko")["locality"], "Kara");
}
