//! The lock: after minutes without a key, or on one key, nothing of anybody is seen; the code opens it, and what was
//! being typed stands where it stood.

use crate::support::{Office, Sitter, ad};
use guichet::deeds::codes;
use guichet::deeds::equipment::Equipment;
use guichet::flow::commands::Command;
use guichet::terminal::caps::{Caps, Surroundings};
use guichet::terminal::encode::Encoder;
use guichet::ui::face::Face;
use guichet::ui::keys::{self, Key, Place};
use ratatui::layout::Position;
use std::time::Duration;

const LOCKED: &str = "GUICHET VERROUILLÉ";

fn office(minutes: u32) -> Office {
    lockable(Office::in_memory(), minutes)
}

fn lockable(mut office: Office, minutes: u32) -> Office {
    office.sitting.equipment = Equipment { lock_after: Some(minutes), ..Equipment::default() };
    office
}

/// Somebody in the middle of an interview, at a desk with a code.
fn interviewing(minutes: u32) -> Sitter {
    let mut office = office(minutes);
    codes::set(&mut office.sitting, "2468").unwrap();
    let mut sitter = office.sit("fr");
    sitter.press("f2").types("Koffi-Fictif").press("enter").types("Ama").press("left");
    sitter
}

#[test]
fn minutes_without_a_key_hide_everything_and_the_code_brings_it_back() {
    let mut sitter = interviewing(10);
    let (before, cursor) = (sitter.screen(), sitter.cursor());
    sitter.clock.later(599);
    sitter.tick().hides(LOCKED);
    sitter.clock.later(1);
    sitter.tick().shows(LOCKED).shows("Code (Afi Exemple) :").hides("Koffi").hides("NOUVEAU");
    sitter.stands_at("Code (Afi Exemple) :");
    sitter.types("2468").press("enter").hides(LOCKED);
    assert_eq!((sitter.screen(), sitter.cursor()), (before, cursor));
}

#[test]
fn a_key_puts_the_lock_off() {
    let mut sitter = interviewing(10);
    for _ in 0..5 {
        sitter.clock.later(500);
        sitter.types("a").tick().hides(LOCKED);
    }
    assert_eq!(sitter.desk.deadline(), Some(Duration::from_secs(600)));
    // A clock that was set back puts nothing off for longer than that.
    sitter.clock.later(-86_400);
    assert_eq!(sitter.desk.deadline(), Some(Duration::from_secs(600)));
}

#[test]
fn a_locked_desk_is_drawn_once_and_no_letter_of_the_code_is_echoed() {
    let mut sitter = interviewing(10);
    sitter.press("f9").shows(LOCKED);
    let picture = sitter.screen();
    assert_eq!(sitter.desk.deadline(), None, "something is going to happen by itself");
    for letter in "wrong é".chars() {
        sitter.desk.take(guichet::ui::face::Event::Key(Key::Char(letter)));
        assert!(!sitter.desk.stale(), "{letter} was answered");
    }
    sitter.clock.later(3_600);
    sitter.tick();
    assert_eq!(sitter.screen(), picture);
}

#[test]
fn five_wrong_codes_end_the_seat_and_keep_the_draft() {
    let mut sitter = interviewing(10);
    sitter.press("f9");
    for left in [4, 3, 2, 1] {
        sitter
            .types("1111")
            .press("enter")
            .shows("Ce n'est pas ce code")
            .shows(&format!("Encore {left} essai"));
        assert!(!sitter.desk.left());
    }
    // Enter alone is no try.
    sitter.press("enter enter");
    assert!(!sitter.desk.left());
    sitter.types("1111").press("enter");
    assert!(sitter.desk.left() && sitter.desk.shut_out());
    let answers = sitter.answers();
    assert_eq!(answers["family_name"].0, "Koffi-Fictif");
    assert_eq!(answers["given_names"].0, "Ama");
    let log = guichet::deeds::log::newest(sitter.desk.sitting(), 10).unwrap();
    assert!(log.iter().any(|entry| entry.action == "shut-out"), "{log:?}");
    assert!(log.iter().all(|entry| !entry.changes.contains("1111") && !entry.changes.contains("2468")));
}

#[test]
fn without_a_code_enter_opens_and_the_sentence_says_how_to_have_one() {
    let mut sitter = office(10).sit("fr");
    sitter.press("f9").shows(LOCKED).shows("choisir le code du verrou");
    sitter.types("x").press("enter").hides(LOCKED).shows("F2 nouveau");
}

#[test]
fn a_code_is_chosen_at_the_desk_and_nothing_of_it_shows() {
    let mut sitter = office(10).sit("fr");
    sitter
        .press("ctrl-k")
        .types("code du verrou")
        .press("enter")
        .shows("CODE DU VERROU")
        .hides("Code actuel");
    let before = sitter.screen();
    sitter.types("une petite phrase");
    assert_eq!(sitter.screen(), before);
    sitter.press("enter").types("une autre phrase").press("enter").shows("diffèrent");
    sitter.types("abc").press("enter").types("abc").press("enter").shows("de 4 à 200 signes");
    sitter.types("une petite phrase").press("enter").types("une petite phrase").press("enter");
    assert_eq!(sitter.message(), "Code changé : il rouvre votre guichet verrouillé.");
    // From now on the one so far is asked for, and five wrong ones end the seat here too.
    sitter.press("ctrl-k").types("code du verrou").press("enter").shows("Code actuel");
    sitter.types("faux").press("enter").types("12345").press("enter").types("12345").press("enter");
    sitter.shows("pas votre code actuel").stands_at("Code actuel");
    sitter
        .types("une petite phrase")
        .press("enter")
        .types("12345")
        .press("enter")
        .types("12345")
        .press("enter");
    sitter.shows("Code changé").press("f9").types("12345").press("enter").hides(LOCKED);
}

#[test]
fn the_lock_speaks_the_languages_and_lets_out() {
    let mut sitter = interviewing(10);
    sitter.press("f9 ctrl-l").shows("DESK LOCKED").press("ctrl-l").shows("BALCÃO BLOQUEADO");
    sitter.press("f2 f3 down ctrl-k ctrl-p esc").shows("BALCÃO BLOQUEADO").hides("Koffi");
    sitter.resize(30, 8).hides("Koffi").resize(80, 24).shows("BALCÃO BLOQUEADO");
    sitter.press("ctrl-x");
    assert!(sitter.desk.left() && !sitter.desk.shut_out());
    assert_eq!(sitter.answers()["given_names"].0, "Ama");
}

#[test]
fn a_desk_for_which_no_minutes_are_set_never_locks_by_itself() {
    let mut sitter = Sitter::new("fr");
    sitter.clock.later(86_400);
    sitter.tick().hides(LOCKED);
    assert_eq!(sitter.desk.deadline(), None);
    sitter.press("f9").shows(LOCKED);
}

#[test]
fn a_lock_waits_for_the_end_of_long_work() {
    let mut office = lockable(Office::on_file(), 10);
    office.registers_kossi();
    office.imports(&serde_json::json!([ad("1", "Maçon coffreur", serde_json::json!({}))]));
    let mut sitter = office.sit("fr");
    sitter.press("f4").types("maçon").press("enter f3");
    // Minutes pass while the candidates are gone through: what came of it is there once it is opened.
    sitter.clock.later(3_600);
    sitter.waits_for(LOCKED).hides("ADJOVI").press("enter").shows("ADJOVI");
}

#[test]
fn the_key_of_the_lock_does_nothing_else_anywhere() {
    for place in Place::ALL {
        assert_eq!(keys::command(*place, Key::F(9)), Some(Command::Lock), "{}", place.id());
    }
}

#[test]
fn the_lock_costs_one_picture_and_then_nothing() {
    let mut sitter = interviewing(10);
    let around =
        Surroundings { term: Some("xterm-256color"), lang: Some("fr_FR.UTF-8"), ..Surroundings::default() };
    let mut encoder = Encoder::new(Caps::of(&around), sitter.buffer().area.as_size());
    let mut frame = |sitter: &Sitter| {
        let cursor = sitter.cursor().map(|(x, y)| Position { x, y });
        encoder.frame(sitter.buffer(), cursor).len()
    };
    frame(&sitter);
    sitter.clock.later(600);
    let lock = frame(sitter.tick());
    assert!((1..=230).contains(&lock), "{lock} bytes");
    sitter.clock.later(60);
    assert_eq!(frame(sitter.tick()), 0);
    assert_eq!(frame(sitter.types("1234")), 0);
    let wrong = frame(sitter.press("enter"));
    assert!(wrong <= 60, "{wrong} bytes");
}
