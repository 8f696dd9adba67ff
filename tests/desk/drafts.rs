//! Nothing typed is lost: an interview waits where it was left.

use crate::support::{Office, Sitter};

#[test]
fn escape_keeps_the_interview_and_today_offers_it() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Agbeko-Fictive").press("tab").types("Da").press("esc");
    sitter.shows("À REPRENDRE").shows("Entretien avec A. D., commencé à 9 h 30, 2 champs sur 34");
    sitter.shows("Brouillon gardé");
}

#[test]
fn it_is_resumed_at_the_same_field_and_the_same_letter() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Agbeko-Fictive").press("tab").types("Essi Exempl").press("left*4");
    let (screen, cursor) = (sitter.screen(), sitter.cursor());
    sitter.press("esc enter").stands_at("Prénoms");
    assert_eq!((sitter.screen(), sitter.cursor()), (screen, cursor));
    sitter.types("X").shows_line(&["Prénoms", "Essi ExXempl"]);
}

#[test]
fn it_waits_for_the_next_login_too() {
    let office = Office::on_file();
    let mut sitter = office.another_seat(None, "fr");
    sitter.press("f2").types("Agbeko-Fictive").press("tab").types("Es");
    // The line drops: nobody pressed anything.
    guichet::ui::face::Face::hang_up(&mut sitter.desk);
    drop(sitter);
    let mut next = office.another_seat(None, "fr");
    next.shows("Entretien avec A. E.").press("enter").stands_at("Prénoms").types("si");
    next.shows_line(&["Prénoms", "Essi"]).shows_line(&["Nom", "Agbeko-Fictive"]);
}

#[test]
fn a_seat_that_was_taken_over_can_read_and_not_write() {
    let office = Office::on_file();
    let mut ghost = office.another_seat(None, "fr");
    ghost.press("f2").types("Agbeko-Fictive").press("tab");
    let mut next = office.another_seat(None, "fr");
    next.press("enter").types("Essi").press("tab");
    ghost.types("Autre").press("tab").shows("L'entretien continue sur un autre poste");
    ghost.press("f2").shows("L'entretien continue sur un autre poste");
    next.goes_to("Sexe").types("f").goes_to("Accord").types("oui").press("f2");
    next.shows("Enregistré : AGBEKO-FICTIVE Essi");
}

#[test]
fn it_can_be_set_aside() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Agbeko-Fictive").press("esc").shows("À REPRENDRE");
    sitter.press("ctrl-k").types("côté").press("enter").shows("Brouillon abandonné.").hides("À REPRENDRE");
}

#[test]
fn saving_ends_it() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Agbeko-Fictive").press("tab tab").types("f").goes_to("Accord").types("oui");
    sitter.press("f2").shows("Enregistré").hides("À REPRENDRE");
}

#[test]
fn an_interview_in_which_nothing_was_typed_leaves_nothing() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2 tab*5 esc").hides("À REPRENDRE").hides("Brouillon");
}

#[test]
fn a_draft_never_fills_another_persons_form() {
    let mut office = Office::in_memory();
    office.registers_kossi();
    office.registers(&[
        ("family_name", "Tchalla-Fictive"),
        ("given_names", "Abra"),
        ("sex", "f"),
        ("consent", "employment"),
    ]);
    let mut sitter = office.sit("fr");
    sitter.opens_person("kossi").press("f2").goes_to("Localité").retypes("Vogan").press("esc esc esc");
    sitter.opens_person("tchalla").press("f2").shows("Tchalla-Fictive").hides("Vogan").hides("Adjovi");
    sitter.press("esc esc esc f2").stands_at("Nom").hides("Vogan").hides("Adjovi").press("esc");
    sitter.shows("A. K.").press("enter").stands_at("Localité").shows_line(&["Nom", "Adjovi-Fictif"]);
    sitter.shows_line(&["Localité", "Vogan"]);
}

#[test]
fn two_interviews_wait_side_by_side() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Agbo-Fictive").press("tab").types("Un").press("esc");
    sitter.clock.later(60);
    sitter.press("f2").types("Balo-Fictive").press("tab").types("Deux").press("esc");
    sitter.shows("Entretien avec A. U.").shows("Entretien avec B. D.");
    sitter.press("enter").shows("Balo-Fictive").press("esc down enter").shows("Agbo-Fictive");
}

#[test]
fn the_form_asks_to_be_kept_two_seconds_after_a_key() {
    use guichet::ui::face::Face;
    let mut sitter = Sitter::new("fr");
    sitter.press("f2");
    assert_eq!(sitter.desk.deadline(), None, "an idle form wants nothing");
    sitter.types("Agb");
    assert_eq!(sitter.desk.deadline(), Some(std::time::Duration::from_secs(2)));
    sitter.tick();
    assert_eq!(sitter.desk.deadline(), None, "what is kept wants nothing");
    let drafts = guichet::deeds::drafts::own(sitter.desk.sitting()).unwrap();
    assert!(drafts[0].answers.contains("Agb"), "{drafts:?}");
}
