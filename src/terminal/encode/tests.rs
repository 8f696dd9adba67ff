//! Byte budgets, and what is sent letter by letter. That the terminal shows the picture, whatever happens to
//! it, is played in [`play`].

#![allow(clippy::expect_used, reason = "a test may fail")]

mod play;
mod seat;

use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use unicode_normalization::UnicodeNormalization;

use super::super::caps::Surroundings;
use super::*;
use seat::{Seat, blank};

fn caps(term: &str, lang: &str) -> Caps {
    Caps::of(&Surroundings { term: Some(term), lang: Some(lang), ..Surroundings::default() })
}

fn xterm() -> Caps {
    caps("xterm-256color", "fr_FR.UTF-8")
}

#[test]
fn unchanged_picture_costs_nothing() {
    let mut seat = Seat::form();
    assert_eq!(seat.send(), 0);
    seat.cursor = None;
    assert_eq!(seat.sent(), "\x1b[?25l");
    assert_eq!(seat.send(), 0);
    seat.at(25, 2);
    assert_eq!(seat.sent(), "\x1b[?25h");
    seat.check();
}

#[test]
fn typing_costs_the_character() {
    let mut seat = Seat::form();
    seat.write(25, 2, "a", Style::new());
    seat.at(26, 2);
    assert_eq!(seat.sent(), "a");
    seat.write(26, 2, "é", Style::new());
    seat.at(27, 2);
    assert_eq!(seat.sent(), "é");
    seat.write(26, 2, " ", Style::new());
    seat.at(26, 2);
    assert_eq!(seat.sent(), "\x08 \x08");
    seat.check();
}

#[test]
fn styled_field_is_typed_in_with_its_pen_kept() {
    let mut seat = Seat::form();
    let field = Style::new().fg(Color::Blue).add_modifier(Modifier::BOLD);
    seat.write(25, 2, "a", field);
    seat.at(26, 2);
    assert_eq!(seat.sent(), "\x1b[1;34ma");
    seat.write(26, 2, "b", field);
    seat.at(27, 2);
    assert_eq!(seat.sent(), "b");
    seat.write(26, 2, " ", Style::reset());
    seat.at(26, 2);
    assert_eq!(seat.sent(), "\x08 \x08");
    seat.check();
}

#[test]
fn moves_between_fields_are_short() {
    let mut seat = Seat::form();
    seat.at(20, 3);
    assert_eq!(seat.send(), 5);
    seat.at(20, 4);
    assert_eq!(seat.sent(), "\n");
    seat.at(20, 3);
    assert_eq!(seat.sent(), "\x1bM");
    seat.at(20, 19);
    assert!(seat.send() <= 6);
    seat.at(25, 2);
    assert!(seat.send() <= 7);
    // With a mark before the label that goes along.
    seat.write(0, 2, ">", Style::new());
    seat.send();
    seat.write(0, 2, " ", Style::new());
    seat.write(0, 3, ">", Style::new());
    seat.at(25, 3);
    assert!(seat.send() <= 12, "mark");
    seat.check();
}

fn table(seat: &mut Seat, from: usize) {
    for row in 0..20 {
        let number = from + row;
        let text = format!(
            " TG-0004{number:03}-K  ADJOVI Kossi {number:<12} macon (7112), {} ans, fr B1",
            number % 50
        );
        seat.write(0, 2 + row as u16, &format!("{text:<80}"), Style::new());
    }
}

#[test]
fn table_scrolled_by_a_line_costs_the_line() {
    for (terminal, most) in [("xterm-256color", 90), ("linux", 90), ("vt220", 90), ("vt100", 95)] {
        let mut seat = Seat::new(caps(terminal, "C.UTF-8"), 80, 24);
        seat.write(1, 0, "OFFRES POUR ADJOVI Kossi", Style::new());
        seat.write(1, 23, "F1 aide", Style::new());
        table(&mut seat, 100);
        seat.at(0, 21);
        seat.send();
        table(&mut seat, 101);
        let sent = seat.send();
        assert!(sent <= most, "{terminal}: {sent}");
        seat.check();
        seat.at(0, 2);
        seat.send();
        table(&mut seat, 100);
        let sent = seat.send();
        assert!(sent <= most, "{terminal} back: {sent}");
        seat.check();
    }
}

#[test]
fn terminal_without_second_screen_keeps_no_rows() {
    let mut seat = Seat::new(caps("vt100", "C.UTF-8"), 40, 6);
    for y in 0..6 {
        seat.write(0, y, &format!("candidate number {y} {y} {y} {y} {y}"), Style::new());
    }
    seat.send();
    for y in 0..6 {
        seat.write(0, y, &format!("candidate number {0} {0} {0} {0} {0}", y + 1), Style::new());
    }
    let sent = seat.sent();
    assert!(!sent.contains("\x1b[r"), "rolled off the top: {sent:?}");
    seat.check();
}

#[test]
fn another_screen_begins_with_a_clear_when_that_is_cheaper() {
    let mut seat = Seat::form();
    seat.buffer.reset();
    seat.write(1, 0, "À REPRENDRE", Style::new());
    seat.write(1, 23, "F1 aide", Style::new());
    seat.at(1, 2);
    let sent = seat.sent();
    assert!(sent.contains("\x1b[J") && sent.len() < 50, "{sent:?}");
    seat.check();
}

#[test]
fn reset_sets_the_terminal_right() {
    let mut seat = Seat::form();
    seat.terminal.process("\x1b[5;1H\x1b[31mMessage from root\x1b[?25l\x1b[2;10r".as_bytes());
    seat.encoder.reset();
    seat.send();
    seat.check();
    assert_eq!(seat.send(), 0);
}

#[test]
fn last_column_and_last_cell_do_not_wrap() {
    let mut seat = Seat::new(xterm(), 10, 3);
    for y in 0..3 {
        seat.write(0, y, "0123456789", Style::new());
    }
    seat.at(9, 2);
    seat.send();
    seat.check();
    seat.write(9, 0, "x", Style::new());
    seat.at(0, 1);
    seat.send();
    seat.check();
    seat.write(9, 2, "y", Style::new());
    seat.at(9, 2);
    seat.send();
    seat.check();
}

#[test]
fn disputed_widths_are_followed_by_an_absolute_move() {
    for disputed in ["👩‍👩‍👧", "🇹🇬", "❤\u{fe0f}", "⌚"] {
        let mut seat = Seat::new(xterm(), 30, 3);
        seat.write(2, 1, &format!("{disputed}x"), Style::new());
        let sent = seat.sent();
        assert!(sent.contains(&format!("{}\x1b[2;5H", disputed.nfc().collect::<String>())), "{sent:?}");
    }
}

#[test]
fn control_and_direction_characters_never_leave() {
    let mut seat = Seat::new(xterm(), 20, 2);
    for (x, symbol) in
        ["\x1b[2J", "a\u{202e}", "\u{9b}31m", "\u{7}", "", "\u{200b}", "e\u{301}"].into_iter().enumerate()
    {
        seat.buffer[(x as u16, 0)].set_symbol(symbol);
    }
    let sent = seat.sent();
    assert!(
        !sent.contains(['\u{202e}', '\u{9b}', '\u{7}', '\u{200b}']) && !sent.contains("\x1b[2J"),
        "{sent:?}"
    );
    assert!(sent.contains("é"), "{sent:?}");
}

#[test]
fn ascii_terminal_gets_ascii() {
    let mut seat = Seat::new(caps("xterm", "C"), 30, 4);
    seat.write(0, 0, "┌─ Né à Lomé ─┐", Style::new());
    seat.write(0, 1, "│ l’œuvre… 5 € │", Style::new());
    seat.write(0, 2, "漢字 سلام ok", Style::new());
    let sent = seat.sent();
    assert!(sent.is_ascii(), "{sent:?}");
    let rows: Vec<_> = seat.terminal.screen().rows(0, 30).collect();
    assert_eq!(rows[..3], ["+- Ne a Lome -+", "| l'ouvre. 5 E |", "? ?  ???? ok"]);
}

#[test]
fn colours_are_what_the_terminal_has() {
    let sent = |caps: Caps| {
        let mut seat = Seat::new(caps, 20, 2);
        seat.write(0, 0, "a", Style::new().fg(Color::Red).bg(Color::Indexed(4)).add_modifier(Modifier::BOLD));
        seat.write(1, 0, "b", Style::new().fg(Color::LightGreen));
        seat.write(2, 0, "c", Style::new().fg(Color::Indexed(208)));
        seat.write(
            3,
            0,
            "d",
            Style::new().fg(Color::Rgb(255, 255, 255)).add_modifier(Modifier::ITALIC | Modifier::SLOW_BLINK),
        );
        seat.at(4, 0);
        seat.sent()
    };
    assert_eq!(sent(xterm()), "\x1b[1;31;44ma\x1b[;92mb\x1b[38;5;208mc\x1b[38;5;231md");
    assert_eq!(sent(caps("xterm", "C")), "\x1b[1;31;44ma\x1b[;32mb\x1b[33mc\x1b[37md");
    assert_eq!(sent(caps("vt220", "C")), "\x1b[1ma\x1b[mbcd");
}

#[test]
fn any_size_is_drawn() {
    for (width, height) in [(1, 1), (1, 5), (5, 1), (2, 2), (300, 100)] {
        let mut seat = Seat::new(xterm(), width, height);
        seat.write(0, 0, "漢é", Style::new());
        seat.write(0, height - 1, "漢é", Style::new());
        seat.send();
        seat.check();
    }
    let mut encoder = Encoder::new(xterm(), Size::new(0, 0));
    encoder.frame(&Buffer::empty(Rect::ZERO), Some(Position::ORIGIN));
}

/// What is typed in the reference intake, `tools/intake18.json`.
const INTAKE: [&str; 18] = [
    "Coulibaly-Exemplaire",
    "Hawa Fictive Aminetou",
    "f",
    "1984-03-17",
    "+222 22 00 00 17",
    "la personn",
    "MR",
    "Hodh ech Chargui",
    "Basseknou",
    "",
    "couturiere",
    "retour de l'etranger",
    "ar, ff, fr B1, en A2",
    "Mauritani",
    "international, Mali",
    "h.coulibaly@example.org",
    "oui, emploi, retour",
    "souhaite ouvrir son atelier",
];

/// The plainest of forms; what a real one says beside the fields costs more.
#[test]
fn reference_intake_stays_near_the_computed_floor() {
    let mut seat = Seat::new(xterm(), 80, 24);
    for y in 2..20 {
        seat.write(1, y, "Label", Style::new());
    }
    seat.at(20, 2);
    seat.send();
    let end_of = |row: u16| 20 + INTAKE[usize::from(row) - 2].len() as u16;
    let mut fill = 0;
    for (y, text) in (2..).zip(INTAKE) {
        seat.at(20, y);
        fill += seat.send();
        fill += type_at(&mut seat, 20, y, text);
    }
    let mut correct = 0;
    for y in (10..19).rev() {
        seat.at(end_of(y), y);
        correct += seat.send();
    }
    for x in (20..end_of(10)).rev() {
        seat.write(x, 10, " ", Style::new());
        seat.at(x, 10);
        correct += seat.send();
    }
    correct += type_at(&mut seat, 20, 10, "Oualata");
    seat.check();
    // The floor: 252 letters and 88 bytes of moves; 9 moves up, 9 x BS SP BS, 7 letters in 92.
    assert!(fill <= 340 && correct <= 92, "fill {fill}, correct {correct}");
}

fn type_at(seat: &mut Seat, x: u16, y: u16, text: &str) -> usize {
    let type_one = |(x, letter): (u16, char)| {
        seat.write(x, y, letter.encode_utf8(&mut [0; 4]), Style::new());
        seat.at(x + 1, y);
        seat.send()
    };
    (x..).zip(text.chars()).map(type_one).sum()
}

#[test]
fn list_of_choices_opens_steps_and_closes_cheaply() {
    const CHOICES: [&str; 7] = ["Sénégal", "Mali", "Guinée", "Gambie", "Maroc", "Algérie", "Tunisie"];
    let mut seat = Seat::form();
    seat.at(20, 5);
    seat.send();
    for (y, choice) in (6..).zip(CHOICES) {
        seat.write(40, y, choice, Style::new());
    }
    seat.at(40, 6);
    let opened = seat.send();
    seat.at(40, 7);
    let stepped = seat.send();
    for y in 6..13 {
        blank(&mut seat.buffer, 40, y);
    }
    seat.at(20, 5);
    let closed = seat.send();
    seat.check();
    let letters: usize = CHOICES.iter().map(|choice| choice.len()).sum();
    assert!(opened <= letters + 60 && stepped == 1 && closed <= 75, "{opened} {stepped} {closed}");
}
