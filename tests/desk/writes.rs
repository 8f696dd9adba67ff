//! Silence: on every screen a key is answered by one write at most, and by none where nothing changed; a minute without
//! a key sends nothing, with the lock off and on, but for the lock itself.

use crate::support::screens::{self, SCREENS};
use guichet::terminal::caps::{Caps, Surroundings};
use guichet::terminal::session::{self, Input};
use guichet::ui::face::{Event, Face};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Size};
use std::collections::VecDeque;
use std::io::{self, Write};
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

/// Keys as xterm sends them. They move, write, erase, look for help and for a command, and change the language; none
/// leaves the desk.
const KEYS: [(&str, &str); 20] = [
    ("down", "\x1b[B"),
    ("down", "\x1b[B"),
    ("up", "\x1b[A"),
    ("page down", "\x1b[6~"),
    ("page up", "\x1b[5~"),
    ("end", "\x1b[F"),
    ("home", "\x1b[H"),
    ("right", "\x1b[C"),
    ("left", "\x1b[D"),
    ("a letter", "a"),
    ("a letter with an accent", "é"),
    ("backspace", "\x7f"),
    ("backspace", "\x7f"),
    ("^L", "\x0c"),
    ("^L", "\x0c"),
    ("^L", "\x0c"),
    ("^R", "\x12"),
    ("F1", "\x1bOP"),
    ("^K", "\x0b"),
    ("page down", "\x1b[6~"),
];

/// A desk whose loop gets its next key only when it has drawn what the one before did and is about to wait.
struct Hand<'a> {
    face: &'a mut dyn Face,
    keys: std::cell::RefCell<VecDeque<&'static str>>,
    line: std::cell::RefCell<Option<Sender<Input>>>,
    sink: &'a Sink,
}

/// Counts the writes that answer each key.
#[derive(Default)]
struct Sink {
    answers: std::cell::RefCell<Vec<Vec<usize>>>,
}

impl Write for &Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(answer) = self.answers.borrow_mut().last_mut() {
            answer.push(bytes.len());
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Face for Hand<'_> {
    fn take(&mut self, event: Event) {
        self.face.take(event);
    }
    fn deadline(&self) -> Option<Duration> {
        // The loop has drawn and is about to wait: now the next key comes, and after the last one the line goes.
        match self.keys.borrow_mut().pop_front() {
            Some(bytes) => {
                self.sink.answers.borrow_mut().push(Vec::new());
                if let Some(line) = self.line.borrow().as_ref() {
                    line.send(Input::Bytes(bytes.as_bytes().to_vec())).expect("the loop listens");
                }
            }
            None => drop(self.line.borrow_mut().take()),
        }
        None
    }
    fn tick(&mut self) {
        self.face.tick();
    }
    fn stale(&self) -> bool {
        self.face.stale()
    }
    fn draw(&mut self, buffer: &mut Buffer) -> Option<Position> {
        self.face.draw(buffer)
    }
    fn redraw_wanted(&mut self) -> bool {
        self.face.redraw_wanted()
    }
    fn print(&mut self) -> Option<String> {
        self.face.print()
    }
    fn left(&self) -> bool {
        self.face.left()
    }
    fn hang_up(&mut self) {
        self.face.hang_up();
    }
}

/// What answered each key: the bytes of each write.
fn answers(face: &mut dyn Face, keys: &[&'static str]) -> Vec<Vec<usize>> {
    let around =
        Surroundings { term: Some("xterm-256color"), lang: Some("fr_FR.UTF-8"), ..Surroundings::default() };
    let (sender, inputs) = channel();
    let sink = Sink::default();
    let mut hand = Hand {
        face,
        keys: std::cell::RefCell::new(keys.iter().copied().collect()),
        line: std::cell::RefCell::new(Some(sender)),
        sink: &sink,
    };
    session::run(&inputs, &mut &sink, Size::new(80, 24), Caps::of(&around), &mut hand).expect("a sitting");
    sink.answers.into_inner()
}

#[test]
fn each_key_is_answered_by_one_write_on_every_screen() {
    let bytes: Vec<&'static str> = KEYS.iter().map(|(_, bytes)| *bytes).collect();
    for (way, told) in SCREENS {
        let mut sitter = screens::at(way, told);
        let answers = answers(&mut sitter.desk, &bytes);
        assert_eq!(answers.len(), KEYS.len(), "{way}");
        for ((name, _), writes) in KEYS.iter().zip(&answers) {
            assert!(writes.len() <= 1 && !writes.contains(&0), "{way}: {name}: writes of {writes:?} bytes");
        }
        let answered = answers.iter().filter(|writes| !writes.is_empty()).count();
        // Behind the lock a letter of the code is not worth a byte.
        let least = if way == "f9" { 4 } else { 6 };
        assert!(answered >= least, "{way}: only {answered} keys have an answer");
    }
}

#[test]
fn a_minute_without_a_key_sends_nothing_on_any_screen() {
    screens::visit(|sitter, way, _| {
        let before = sitter.screen();
        // What a form does by itself is to keep its draft.
        for second in 1..=60 {
            sitter.clock.later(1);
            sitter.desk.tick();
            assert!(!sitter.desk.stale(), "{way}: something is to be drawn after {second} s");
        }
        assert_eq!(sitter.tick().screen(), before, "{way}");
        // Nine minutes later the lock comes, once, and then nothing any more.
        sitter.clock.later(540);
        sitter.desk.tick();
        assert!(sitter.desk.stale() || before.contains("VERROUILLÉ"), "{way}: no lock");
        sitter.tick().shows("VERROUILLÉ").clock.later(3_600);
        sitter.desk.tick();
        assert!(!sitter.desk.stale(), "{way}: behind the lock");
        assert_eq!(sitter.desk.deadline(), None, "{way}");
    });
}
