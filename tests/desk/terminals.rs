//! What each kind of terminal is sent, and what it then shows: the bytes spelled out, and the picture a terminal makes
//! of them. The old ones get ASCII or eight colours, and nothing they would print as rubbish.

use crate::support::{Office, Sitter, ad, snapshot};
use guichet::terminal::caps::{Caps, Surroundings};
use guichet::terminal::encode::Encoder;
use ratatui::layout::Position;
use serde_json::json;

/// A terminal by its name and its character set.
const TERMINALS: [(&str, &str); 3] =
    [("vt100", "C"), ("linux", "fr_FR.UTF-8"), ("xterm-256color", "fr_FR.UTF-8")];

/// The main screens by the keys that lead there.
const SCREENS: [(&str, &str); 6] = [
    ("today", ""),
    ("find", "f3"),
    ("candidate", "f3 enter"),
    ("matches", "f3 enter f3"),
    ("form", "f2"),
    ("case", "f3 enter f4"),
];

fn sitter() -> Sitter {
    let mut office = Office::in_memory();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-08-20");
    office.imports(&json!([ad("E1", "Maçon coffreur", json!({})), ad("E2", "Aide-soignante", json!({}))]));
    office.sit("fr")
}

/// The bytes of a first screen.
fn first(sitter: &Sitter, term: &str, locale: &str) -> Vec<u8> {
    let around = Surroundings { term: Some(term), lc_all: Some(locale), ..Surroundings::default() };
    let mut encoder = Encoder::new(Caps::of(&around), sitter.buffer().area.as_size());
    encoder.frame(sitter.buffer(), sitter.cursor().map(Position::from))
}

/// Escapes as words, a line for each row that begins.
fn spelled(bytes: &[u8]) -> String {
    let text = String::from_utf8(bytes.to_vec()).expect("frames are UTF-8");
    let text = text.replace('\u{1b}', "<Esc>").replace("\n\r", "<LF><CR>\n").replace('\t', "<Tab>");
    text.replace('\u{8}', "<BS>").replace('\r', "<CR>")
}

/// What a terminal makes of it.
fn picture(bytes: &[u8]) -> String {
    let size = |cells| std::num::NonZeroU16::new(cells).expect("cells");
    let mut terminal = vt100::Parser::new(size(24), size(80), 0);
    terminal.process(bytes);
    // A blank that was written looks like one that was not.
    let lines: Vec<String> =
        terminal.screen().contents().lines().map(|line| line.trim_end().to_owned()).collect();
    lines.join("\n")
}

#[test]
fn the_main_screens_on_an_old_a_plain_and_a_usual_terminal() {
    for (term, locale) in TERMINALS {
        for (name, way) in SCREENS {
            let mut sitter = sitter();
            sitter.press(way);
            let bytes = first(&sitter, term, locale);
            let text = format!("{}\n\n{}", spelled(&bytes), picture(&bytes));
            snapshot::matches(&format!("terminal-{term}-{name}"), text.trim_end());
        }
    }
}

#[test]
fn an_old_terminal_is_sent_ascii_and_nobody_a_colour_she_does_not_know() {
    for (_, way) in SCREENS {
        let mut sitter = sitter();
        sitter.press(way);
        let old = first(&sitter, "vt100", "C");
        assert!(old.iter().all(|byte| *byte < 0x80), "{way}: {}", spelled(&old));
        for (term, locale) in [("vt100", "C"), ("vt220", "C.UTF-8"), ("linux", "C.UTF-8")] {
            let text = spelled(&first(&sitter, term, locale));
            assert!(!text.contains("38;5") && !text.contains("48;5"), "{term} {way}: {text}");
        }
        let pens = spelled(&old);
        let pens =
            pens.split("<Esc>[").filter_map(|rest| rest.split_once('m').map(|(pen, _)| pen.to_owned()));
        let pens: Vec<String> =
            pens.filter(|pen| pen.chars().all(|c| c.is_ascii_digit() || c == ';')).collect();
        assert!(pens.iter().all(|pen| pen.is_empty()), "no colour at all: {pens:?}");
    }
}

#[test]
fn every_terminal_shows_the_same_words() {
    for (_, way) in SCREENS {
        let mut sitter = sitter();
        sitter.press(way);
        let usual = picture(&first(&sitter, "xterm-256color", "fr_FR.UTF-8"));
        assert_eq!(usual.trim_end(), sitter.screen().trim_end(), "{way}");
        assert_eq!(picture(&first(&sitter, "linux", "fr_FR.UTF-8")), usual, "{way}");
    }
}
