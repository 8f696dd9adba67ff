//! What a terminal sends, through the decoder into the real form: a key is the same key however the line cut it up.

use crate::support::{Office, Sitter};
use guichet::terminal::caps::Keypad;
use guichet::terminal::decode::Decoder;
use guichet::ui::face::{Event, Face};
use std::time::Duration;

/// A sitter whose keys arrive as bytes, on a line with a clock of its own.
struct Terminal {
    sitter: Sitter,
    decoder: Decoder,
}

impl Terminal {
    /// In the middle of an interview, the cursor in the middle of the second field.
    fn in_an_interview(keypad: Keypad) -> Terminal {
        let mut sitter = Sitter::new("fr");
        sitter.press("f2").types("Agbeko-Fictive").press("tab").types("Essi Exemple").press("left*4");
        Terminal { sitter, decoder: Decoder::new(keypad) }
    }

    /// Bytes arrive, and then nothing for `silence`.
    fn hears(&mut self, bytes: &[u8], silence: Duration) {
        self.decoder.feed(bytes);
        self.tell();
        let mut passed = Duration::ZERO;
        while let Some(due) = self.decoder.deadline() {
            passed += due;
            if passed > silence {
                break;
            }
            self.decoder.timeout();
            self.tell();
        }
    }

    fn tell(&mut self) {
        while let Some(event) = self.decoder.pop() {
            self.sitter.takes(event);
        }
    }

    /// What was typed into the field in which the interview began.
    fn given(&mut self) -> String {
        self.sitter.answers()["given_names"].0.clone()
    }

    /// All that a key can have changed: the picture, the cursor in it, and what the interview holds.
    fn outcome(&mut self) -> impl PartialEq + std::fmt::Debug + use<> {
        (self.sitter.screen(), self.sitter.cursor(), self.sitter.answers())
    }
}

const LONG: Duration = Duration::from_secs(20);

/// What each terminal sends for its keys, cursor, editing and function keys: terminfo's entries, and PuTTY's menus.
const TABLE: [(&str, Keypad, &[&str]); 9] = [
    (
        "xterm, xterm-256color, screen, tmux",
        Keypad::Digits,
        &[
            "\x1bOP", "\x1bOQ", "\x1bOR", "\x1bOS", "\x1b[15~", "\x1b[17~", "\x1b[18~", "\x1b[19~",
            "\x1b[20~", "\x1b[21~", "\x1b[23~", "\x1b[24~", "\x1b[H", "\x1b[F", "\x1b[1~", "\x1b[4~",
            "\x1b[Z", "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[2~", "\x1b[3~", "\x1b[5~", "\x1b[6~",
            "\x7f", "\t", "\r",
        ],
    ),
    (
        "xterm in application mode, with modifiers",
        Keypad::Digits,
        &[
            "\x1bOA",
            "\x1bOB",
            "\x1bOC",
            "\x1bOD",
            "\x1bOH",
            "\x1bOF",
            "\x1b[1;2A",
            "\x1b[1;5D",
            "\x1b[3;2~",
            "\x1b[1;2R",
        ],
    ),
    (
        "linux",
        Keypad::Digits,
        &["\x1b[[A", "\x1b[[B", "\x1b[[C", "\x1b[[D", "\x1b[[E", "\x1b\t", "\x1b[1~", "\x1b[4~"],
    ),
    (
        "putty",
        Keypad::Digits,
        &["\x1b[11~", "\x1b[12~", "\x1b[13~", "\x1b[14~", "\x1b[7~", "\x1b[8~", "\x1bOT", "\x1bOU", "\x1bO["],
    ),
    (
        "rxvt",
        Keypad::Digits,
        &[
            "\x1b[7~", "\x1b[8~", "\x1b[a", "\x1b[b", "\x1b[c", "\x1b[d", "\x1bOa", "\x1b[3$", "\x1b[5^",
            "\x1b[23@",
        ],
    ),
    ("vt220", Keypad::Digits, &["\x1bOP", "\x1bOS", "\x1b[17~", "\x08", "\x1b[1~", "\x1b[34~"]),
    (
        "vt100",
        Keypad::FunctionKeys,
        &["\x1bOt", "\x1bOu", "\x1bOv", "\x1bOl", "\x1bOw", "\x1bOx", "\x1bOA", "\x1bOB", "\x08"],
    ),
    (
        "paste",
        Keypad::Digits,
        &["\x1b[200~Kɔfi N’Diaye\r\nÉlodie\x1b[201~", "\x1b[200~a\x1b[31mb\x00c\x1b[201~"],
    ),
    (
        "letters, marks, replies and what is no UTF-8",
        Keypad::Digits,
        &[
            "é",
            "ŋ",
            "漢",
            "e\u{301}",
            "ɛ\u{303}",
            "\x1b]11;rgb:0/0/0\x1b\\",
            "\x1bP>|term\x1b\\",
            "\x1b[?1;2c",
            "\x1b[I",
        ],
    ),
];

/// The events of bytes that arrive in pieces with a silence behind each.
fn events<'a>(keypad: Keypad, pieces: impl IntoIterator<Item = &'a [u8]>, gap: Duration) -> Vec<Event> {
    let mut decoder = Decoder::new(keypad);
    let mut events = Vec::new();
    for piece in pieces {
        decoder.feed(piece);
        if decoder.deadline().is_some_and(|due| due <= gap) {
            decoder.timeout();
        }
        events.extend(std::iter::from_fn(|| decoder.pop()));
    }
    while decoder.deadline().is_some() {
        decoder.timeout();
    }
    events.extend(std::iter::from_fn(|| decoder.pop()));
    events
}

#[test]
fn a_key_is_the_same_however_the_line_cut_it() {
    for (terminal, keypad, sequences) in TABLE {
        for sequence in sequences {
            let bytes = sequence.as_bytes();
            let whole = events(keypad, [bytes], LONG);
            for gap in [0, 5, 40].map(Duration::from_millis) {
                for cut in 1..bytes.len() {
                    let (one, other) = bytes.split_at(cut);
                    let torn = events(keypad, [one, other], gap);
                    assert_eq!(torn, whole, "{terminal}: {sequence:?} cut at {cut}, {gap:?}");
                }
                assert_eq!(
                    events(keypad, bytes.chunks(1), gap),
                    whole,
                    "{terminal}: {sequence:?} byte by byte"
                );
            }
        }
    }
}

#[test]
fn a_form_is_the_same_however_the_line_cut_the_key() {
    for (terminal, keypad, sequences) in TABLE {
        for (sequence, gap) in sequences.iter().zip([0, 5, 40].into_iter().cycle()) {
            let mut whole = Terminal::in_an_interview(keypad);
            whole.hears(sequence.as_bytes(), LONG);
            let mut torn = Terminal::in_an_interview(keypad);
            for byte in sequence.as_bytes() {
                torn.hears(&[*byte], Duration::from_millis(gap));
            }
            torn.hears(b"", LONG);
            assert_eq!(
                torn.outcome(),
                whole.outcome(),
                "{terminal}: {sequence:?}, {gap} ms between its bytes"
            );
        }
    }
}

#[test]
fn the_keys_of_the_table_move_and_edit() {
    // The tests above would hold for a decoder that drops everything.
    let after = |bytes: &str| {
        let mut terminal = Terminal::in_an_interview(Keypad::Digits);
        terminal.hears(bytes.as_bytes(), LONG);
        terminal
    };
    for up in ["\x1b[A", "\x1bOA", "\x1b[Z", "\x1b\t"] {
        after(up).sitter.stands_at("Nom");
    }
    for down in ["\x1b[B", "\x1bOB", "\t", "\r"] {
        after(down).sitter.stands_at("Sexe");
    }
    after("\x1b[6~").sitter.hides("Essi Exemple");
    after("\x1b[[B").sitter.shows("! à remplir");
    for (bytes, given) in [
        ("\x08", "Essi Exmple"),
        ("\x7f", "Essi Exmple"),
        ("\x1b[3~", "Essi Exeple"),
        ("\x1b[3$", "Essi Exeple"),
        ("\x1b[HX", "XEssi Exemple"),
        ("\x1b[7~X", "XEssi Exemple"),
        ("\x1bOFX", "Essi ExempleX"),
        ("e\u{301}", "Essi Exeémple"),
    ] {
        assert_eq!(after(bytes).given(), given, "{bytes:?}");
    }
}

#[test]
fn a_torn_arrow_never_types_a_letter_whatever_the_gap() {
    for sequence in ["\x1b[A", "\x1b[C", "\x1bOC", "\x1bOR", "\x1b[3~", "\x1b[1;5C"] {
        for gap in [60, 300, 900] {
            let mut terminal = Terminal::in_an_interview(Keypad::Digits);
            let before = terminal.given();
            let (escape, rest) = sequence.as_bytes().split_at(1);
            terminal.hears(escape, Duration::from_millis(gap));
            // Esc went back a step by then, with the draft kept; the key is still a key.
            terminal.sitter.shows("À REPRENDRE");
            terminal.hears(rest, LONG);
            assert_eq!(terminal.given(), before, "{sequence:?} {gap}");
        }
    }
}

#[test]
fn esc_and_then_a_word_is_a_word() {
    let mut terminal = Terminal::in_an_interview(Keypad::Digits);
    for word in ["\x1b", "\r", "OPERATEUR"] {
        terminal.hears(word.as_bytes(), LONG);
    }
    assert_eq!(terminal.given(), "Essi ExeOPERATEURmple");
    let mut finder = Terminal::in_an_interview(Keypad::Digits);
    for word in ["\x1bOR", "\x1b", "\x1bOR", "\x1b", "\x1b", "\x1bOR", "OPERATEUR"] {
        finder.hears(word.as_bytes(), LONG);
    }
    finder.sitter.shows("OPERATEUR");
}

#[test]
fn a_client_that_is_not_utf8_is_told_and_loses_no_other_letter() {
    let mut terminal = Terminal::in_an_interview(Keypad::Digits);
    // "Éléa" in Latin-1.
    terminal.hears(b"\xc9l\xe9a", Duration::ZERO);
    terminal.sitter.shows("UTF-8").hides("\u{FFFD}");
    assert_eq!(terminal.given(), "Essi Exelample");
}

#[test]
fn a_flood_of_keys_is_taken_in_order() {
    let mut terminal = Terminal::in_an_interview(Keypad::Digits);
    let mut flood = b"\x1b[A\x1b[B\x1b[F".repeat(100);
    flood.extend(b"abcdefghij".repeat(60));
    for piece in flood.chunks(7) {
        terminal.hears(piece, Duration::ZERO);
    }
    assert_eq!(terminal.given(), format!("Essi Exemple{}", "abcdefghij".repeat(60)));
}

/// What French, English, Portuguese and the languages of the coast are written with, as bytes from the line.
const LETTERS: &str = "aàâäáãæbcçdeéèêëfghiíîïjklmnñoóôõöœpqrstuúùûüvwxyÿz AÀÂÁÃÆBCÇDEÉÈÊËFGHIÍÎÏJKLMNÑOÓÔÕÖŒPQRSTUÚÙÛÜVWXYŸZ\
    0123456789 ɖɗɛəƒɣŋɔʋɓƙƴẽũĩẖƉƊƐƑƔŊƆƲƁƘƳ «»‹›“”„’‘–—…€£§°²³ºª·¿¡ &\"'(-_)=^$*,;:!?./%¨+}{[]|\\`@~#<>№";

#[test]
fn every_letter_can_be_typed_into_every_field() {
    let mut office = Office::in_memory();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-02");
    let sitter = office.sit("fr");
    let mut terminal = Terminal { sitter, decoder: Decoder::new(Keypad::Digits) };
    // A new candidate; a case's data; a visit; a closing.
    for (way, least) in [("f2", 34), ("f3 enter f4 f3", 17), ("f3 enter f4 f2", 6), ("f3 enter f4 f4", 4)] {
        terminal.sitter.press(way);
        let fields = terminal.every_field();
        assert!(fields >= least, "{way}: {fields} fields\n{}", terminal.sitter.screen());
        terminal.sitter.press("esc esc esc esc");
    }
}

impl Terminal {
    /// Types every letter into each field of the form in hand, down to the last; how many there are.
    fn every_field(&mut self) -> usize {
        let text = LETTERS.trim();
        let mut places = Vec::new();
        loop {
            self.sitter.press("ctrl-u");
            // Drawn once: this is about what is taken, and there are many letters.
            self.decoder.feed(text.as_bytes());
            while let Some(event) = self.decoder.pop() {
                self.sitter.desk.take(event);
            }
            let full: Vec<String> = self
                .sitter
                .answers()
                .iter()
                .filter(|(_, answer)| answer.0 == text)
                .map(|(key, _)| key.clone())
                .collect();
            let new: Vec<&String> = full.iter().filter(|key| !places.contains(*key)).collect();
            let [key] = new.as_slice() else { return places.len() };
            places.push((*key).clone());
            self.sitter.press("tab");
        }
    }
}
