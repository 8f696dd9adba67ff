//! Pictures changed at random on every terminal: after each frame the terminal shows what it should.

use proptest::prelude::*;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

use super::super::*;
use super::seat::{Seat, blank, size_of};
use super::{caps, xterm};

/// One change of the picture.
#[derive(Clone, Debug)]
enum Change {
    Write(u16, u16, &'static str, usize),
    Paint(u16, u16, u16, u16, usize),
    BlankRow(u16),
    BlankRest(u16, u16),
    BlankAll,
    Fill(usize),
    Roll(u16, u16, i32),
    Resize(u16, u16),
    Forget,
}

const TEXTS: [&str; 14] = [
    "a",
    "ADJOVI Kossi",
    "É",
    "œuvre, né·e ŋɖɛ",
    "漢字",
    "日",
    "سلام",
    "مُحَمَّد",
    "e\u{301}te\u{301}",
    "       ",
    "x       y",
    "──────────────",
    "0123456789012345678901234567890123456789",
    "ɔ\u{303} one two  three   four    five     six",
];

fn style(number: usize) -> Style {
    [
        Style::reset(),
        Style::reset().fg(Color::Red),
        Style::reset().bg(Color::Blue),
        Style::reset().add_modifier(Modifier::REVERSED),
        Style::reset().add_modifier(Modifier::BOLD),
        Style::reset().add_modifier(Modifier::UNDERLINED | Modifier::DIM).fg(Color::LightGreen),
        Style::reset()
            .fg(Color::Indexed(208))
            .bg(Color::Indexed(17))
            .add_modifier(Modifier::BOLD | Modifier::REVERSED),
        Style::reset().add_modifier(Modifier::HIDDEN),
    ][number % 8]
}

fn change() -> impl Strategy<Value = Change> {
    let x = 0u16..44;
    let y = 0u16..12;
    prop_oneof![
        8 => (x.clone(), y.clone(), proptest::sample::select(TEXTS.to_vec()), 0usize..8)
            .prop_map(|(x, y, text, style)| Change::Write(x, y, text, style)),
        2 => (x.clone(), y.clone(), 1u16..30, 1u16..3, 0usize..8).prop_map(|(x, y, w, h, style)| Change::Paint(x, y, w, h, style)),
        2 => y.clone().prop_map(Change::BlankRow),
        2 => (x, y.clone()).prop_map(|(x, y)| Change::BlankRest(x, y)),
        1 => Just(Change::BlankAll),
        2 => (0usize..90).prop_map(Change::Fill),
        5 => (y.clone(), y, -3i32..4).prop_map(|(one, other, by)| Change::Roll(one.min(other), one.max(other), by)),
        1 => (1u16..50, 1u16..14).prop_map(|(width, height)| Change::Resize(width, height)),
        1 => Just(Change::Forget),
    ]
}

fn apply(seat: &mut Seat, change: &Change) {
    let area = seat.buffer.area;
    match *change {
        Change::Write(x, y, text, number) if y < area.height && x < area.width => {
            seat.write(x, y, text, style(number))
        }
        Change::Paint(x, y, width, height, number) => {
            seat.buffer.set_style(Rect::new(x, y, width, height).intersection(area), style(number));
        }
        Change::BlankRow(y) if y < area.height => blank(&mut seat.buffer, 0, y),
        Change::BlankRest(x, y) if y < area.height => blank(&mut seat.buffer, x, y),
        Change::BlankAll => seat.buffer.reset(),
        Change::Fill(from) => {
            for y in 0..area.height {
                let number = from + usize::from(y);
                let text = format!(" TG-{number:04}  ADJOVI Kossi  {}  maçon", "x".repeat(number * 7 % 11));
                let style = style(if number % 5 == 0 { number } else { 0 });
                seat.buffer.set_stringn(0, y, text, usize::from(area.width), style);
            }
        }
        Change::Roll(top, bottom, lines) => roll(&mut seat.buffer, top, bottom.min(area.height - 1), lines),
        Change::Resize(width, height) => {
            seat.buffer.resize(Rect::new(0, 0, width, height));
            seat.terminal.screen_mut().set_size(size_of(height), size_of(width));
            seat.encoder.resize(Size::new(width, height));
        }
        Change::Forget => {
            seat.terminal.process("\x1b[2;2r\x1b[?25l\x1b[3;3Hwall: the system goes down\x1b[45m".as_bytes());
            seat.encoder.reset();
        }
        _ => {}
    }
}

fn roll(buffer: &mut Buffer, top: u16, bottom: u16, lines: i32) {
    let before = buffer.clone();
    for y in top..=bottom {
        let from = i32::from(y) + lines;
        let from = u16::try_from(from).ok().filter(|from| (top..=bottom).contains(from));
        for x in 0..buffer.area.width {
            match from {
                Some(from) => buffer[(x, y)] = before[(x, from)].clone(),
                None => buffer[(x, y)].reset(),
            }
        }
    }
}

/// Some changes, then a frame with its cursor.
type Scene = (Vec<Change>, Option<(u16, u16)>);

fn play() -> impl Strategy<Value = Vec<Scene>> {
    let cursor = proptest::option::weighted(0.9, (0u16..46, 0u16..13));
    proptest::collection::vec((proptest::collection::vec(change(), 0..8), cursor), 1..8)
}

fn perform(caps: Caps, play: &[Scene], check: impl Fn(&Seat)) {
    let mut seat = Seat::new(caps, 40, 12);
    for (changes, cursor) in play {
        changes.iter().for_each(|change| apply(&mut seat, change));
        seat.cursor = cursor.map(Position::from);
        seat.send();
        check(&seat);
        assert_eq!(seat.send(), 0, "the same picture again");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn terminal_always_shows_the_picture(play in play()) {
        perform(xterm(), &play, Seat::check);
    }

    #[test]
    fn every_terminal_shows_what_a_fresh_one_would(play in play(), which in 0usize..7) {
        let caps = [
            caps("vt100", "C.UTF-8"), caps("vt100", "C"), caps("vt220", "C.UTF-8"), caps("linux", "C.UTF-8"),
            caps("xterm", "C.UTF-8"), caps("xterm-mono", "C"), caps("screen", "C"),
        ][which];
        perform(caps, &play, |seat| seat.check_against_fresh(caps));
    }
}
