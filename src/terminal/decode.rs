//! Bytes in, events out, one byte at a time: how the line cut them up makes no difference to what they mean.
//!
//! Only silence does. An Esc stands for itself after 50 ms; a longer sequence that stops half-way is dropped
//! after a second, and no part of it becomes text. Alt+letter is Esc and then the letter. Nothing is known of
//! the clock: the loop asks [`Decoder::deadline`] and calls [`Decoder::timeout`].
//!
//! Characters come at once, one key each: a combining mark (macOS sends é as e and U+0301) is a key of its
//! own, and the field that takes it normalises its text to NFC. A paste comes as NFC.

mod paste;
mod sequences;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::mem;
use std::time::Duration;

use super::caps::Keypad;
use crate::ui::face::Event;
use crate::ui::keys::Key;
use paste::Paste;
use sequences::Meaning;

/// Between keys of one burst and before a lone Esc: no person types two keys within it.
const BURST: Duration = Duration::from_millis(50);
/// A sequence once begun comes whole, unless the line itself stalls.
const STALL: Duration = Duration::from_secs(1);
/// The end of a paste that never comes must not swallow the keyboard for ever.
const PASTE_STALL: Duration = Duration::from_secs(10);
/// No key and no reply of interest is longer.
const LONGEST_SEQUENCE: usize = 64;
const LONGEST_REPLY: usize = 4096;

const ESCAPE: u8 = 0x1B;

/// Turns what a terminal sends into [`Event`]s; `Event::Resize` is not among them.
pub struct Decoder {
    keypad: Keypad,
    state: State,
    events: VecDeque<Event>,
}

enum State {
    Ground,
    /// CR was Enter; a LF right behind it is the same Enter.
    AfterReturn,
    Escape,
    /// Esc was told for want of more; a `[` may still turn out to be the rest of a torn sequence.
    EscapeTold,
    /// After `ESC [`.
    Control(Vec<u8>),
    /// After `[` in `EscapeTold`: a known key is taken, anything else was typed.
    Torn(Vec<u8>),
    /// After `O` in `EscapeTold`, with the byte behind it: a key only if nothing follows at once, or "OPERATEUR" typed
    /// ahead would press F1.
    TornShift(Option<u8>),
    /// After `ESC [ [`: the Linux console's F1 to F5.
    Console,
    /// After `ESC O`.
    Shift(Vec<u8>),
    /// An old mouse report: this many bytes are still to come.
    Mouse(u8),
    /// `ESC ]` or `ESC P`: the next byte tells a reply of the terminal from somebody typing.
    Opening(u8),
    Reply(usize),
    ReplyEscape,
    Character {
        bytes: [u8; 4],
        have: usize,
        need: usize,
    },
    Paste(Box<Paste>),
}

impl Decoder {
    /// A decoder with nothing pending.
    pub fn new(keypad: Keypad) -> Self {
        Decoder { keypad, state: State::Ground, events: VecDeque::new() }
    }

    /// Takes what was read, however it was cut.
    pub fn feed(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.step(*byte);
        }
    }

    /// The next event, oldest first.
    pub fn pop(&mut self) -> Option<Event> {
        self.events.pop_front()
    }

    /// How long after the last byte [`timeout`](Self::timeout) is due; `None` while nothing is pending.
    pub fn deadline(&self) -> Option<Duration> {
        match self.state {
            State::Ground | State::EscapeTold => None,
            State::Escape
            | State::AfterReturn
            | State::Torn(_)
            | State::TornShift(_)
            | State::Mouse(_)
            | State::Opening(_) => Some(BURST),
            State::Control(_)
            | State::Console
            | State::Shift(_)
            | State::Reply(_)
            | State::ReplyEscape
            | State::Character { .. } => Some(STALL),
            State::Paste(_) => Some(PASTE_STALL),
        }
    }

    /// Nothing came for as long as the deadline said: what is pending is settled.
    pub fn timeout(&mut self) {
        match mem::replace(&mut self.state, State::Ground) {
            State::Escape => {
                self.key(Key::Esc);
                self.state = State::EscapeTold;
            }
            State::EscapeTold => self.state = State::EscapeTold,
            State::Torn(bytes) => self.typed(&bytes),
            State::TornShift(byte) => match byte.and_then(sequences::torn_shift) {
                Some(key) => self.key(key),
                None => self.typed(b"O"),
            },
            State::Opening(byte) => {
                self.key(Key::Esc);
                self.ground(byte);
            }
            State::Character { have, .. } => self.refuse(have),
            State::Paste(paste) => self.pasted(*paste),
            State::Ground
            | State::AfterReturn
            | State::Control(_)
            | State::Console
            | State::Shift(_)
            | State::Mouse(_)
            | State::Reply(_)
            | State::ReplyEscape => {}
        }
    }

    fn step(&mut self, byte: u8) {
        match mem::replace(&mut self.state, State::Ground) {
            State::Ground => self.ground(byte),
            State::AfterReturn if byte == b'\n' => {}
            State::AfterReturn => self.ground(byte),
            State::Escape => self.after_escape(byte),
            State::EscapeTold if byte == b'[' => self.state = State::Torn(vec![byte]),
            State::EscapeTold if byte == b'O' => self.state = State::TornShift(None),
            State::EscapeTold => self.ground(byte),
            State::Control(bytes) => self.control(bytes, byte),
            State::Torn(bytes) => self.torn(bytes, byte),
            State::TornShift(None) if sequences::torn_shift(byte).is_some() => {
                self.state = State::TornShift(Some(byte));
            }
            State::TornShift(last) => {
                self.typed(b"O");
                last.into_iter().for_each(|last| self.ground(last));
                self.ground(byte);
            }
            State::Console => match sequences::console(byte) {
                Some(key) => self.key(key),
                None if matches!(byte, b'@'..=b'~') => {}
                None => self.ground(byte),
            },
            State::Shift(bytes) => self.shift(bytes, byte),
            State::Mouse(left) if byte >= b' ' => {
                if left > 1 {
                    self.state = State::Mouse(left - 1);
                }
            }
            State::Mouse(_) => self.ground(byte),
            State::Opening(opening) => {
                if sequences::begins_reply(opening, byte) {
                    self.state = State::Reply(0);
                } else {
                    self.key(Key::Esc);
                    self.ground(opening);
                    self.ground(byte);
                }
            }
            State::Reply(length) => self.reply(length, byte),
            State::ReplyEscape if byte == b'\\' => {}
            State::ReplyEscape => self.after_escape(byte),
            State::Character { bytes, have, need } => self.character(bytes, have, need, byte),
            State::Paste(mut paste) => {
                if paste.take(byte) {
                    self.pasted(*paste);
                } else {
                    self.state = State::Paste(paste);
                }
            }
        }
    }

    fn ground(&mut self, byte: u8) {
        match byte {
            ESCAPE => self.state = State::Escape,
            b'\r' => {
                self.key(Key::Enter);
                self.state = State::AfterReturn;
            }
            b'\n' => self.key(Key::Enter),
            b'\t' => self.key(Key::Tab),
            0x08 | 0x7F => self.key(Key::Backspace),
            0x01..=0x1A => self.key(Key::Ctrl(char::from(byte - 1 + b'a'))),
            b' '..=b'~' => self.key(Key::Char(char::from(byte))),
            // Ctrl-Space and Ctrl-\ ] ^ _ differ from one keyboard to the next: bound to nothing, so not
            // told.
            0x00 | 0x1C..=0x1F => {}
            0xC2..=0xDF => self.begin_character(byte, 2),
            0xE0..=0xEF => self.begin_character(byte, 3),
            0xF0..=0xF4 => self.begin_character(byte, 4),
            0x80..=0xC1 | 0xF5..=0xFF => self.refuse(1),
        }
    }

    fn after_escape(&mut self, byte: u8) {
        match byte {
            b'[' => self.state = State::Control(Vec::new()),
            b'O' => self.state = State::Shift(Vec::new()),
            b']' | b'P' => self.state = State::Opening(byte),
            // The Linux console's Shift-Tab.
            b'\t' => self.key(Key::BackTab),
            _ => {
                self.key(Key::Esc);
                self.ground(byte);
            }
        }
    }

    fn control(&mut self, mut bytes: Vec<u8>, byte: u8) {
        match byte {
            b'[' if bytes.is_empty() => self.state = State::Console,
            b'M' if bytes.is_empty() => self.state = State::Mouse(3),
            _ if sequences::continues(&bytes, byte) => {
                if bytes.len() < LONGEST_SEQUENCE {
                    bytes.push(byte);
                }
                self.state = State::Control(bytes);
            }
            b'$' | b'@'..=b'~' => match sequences::control(&bytes, byte) {
                Meaning::Key(key) => self.key(key),
                Meaning::Paste => self.state = State::Paste(Box::default()),
                Meaning::Nothing => {}
            },
            // Broken off: the sequence is given up, this byte means what it always means.
            _ => self.ground(byte),
        }
    }

    fn torn(&mut self, mut bytes: Vec<u8>, byte: u8) {
        let parameters = bytes.get(1..).unwrap_or_default();
        if sequences::continues(parameters, byte) && bytes.len() < LONGEST_SEQUENCE {
            bytes.push(byte);
            self.state = State::Torn(bytes);
            return;
        }
        match sequences::control(parameters, byte) {
            Meaning::Key(key) => self.key(key),
            Meaning::Paste => self.state = State::Paste(Box::default()),
            Meaning::Nothing => {
                self.typed(&bytes);
                self.ground(byte);
            }
        }
    }

    fn shift(&mut self, mut bytes: Vec<u8>, byte: u8) {
        match byte {
            b'0'..=b'9' | b';' if bytes.len() < LONGEST_SEQUENCE => {
                bytes.push(byte);
                self.state = State::Shift(bytes);
            }
            b' '..=b'~' => match sequences::shift(byte, self.keypad) {
                Some(key) => self.key(key),
                // No terminal sends this: somebody pressed Esc and went on to type "OK".
                None => {
                    self.key(Key::Esc);
                    self.ground(b'O');
                    self.typed(&bytes);
                    self.ground(byte);
                }
            },
            // Broken off: the sequence is given up, this byte means what it always means.
            _ => self.ground(byte),
        }
    }

    fn reply(&mut self, length: usize, byte: u8) {
        const BELL: u8 = 0x07;
        const CANCEL: u8 = 0x18;
        match byte {
            BELL | CANCEL => {}
            ESCAPE => self.state = State::ReplyEscape,
            _ if length < LONGEST_REPLY => self.state = State::Reply(length + 1),
            _ => {}
        }
    }

    fn begin_character(&mut self, byte: u8, need: usize) {
        self.state = State::Character { bytes: [byte, 0, 0, 0], have: 1, need };
    }

    fn character(&mut self, mut bytes: [u8; 4], have: usize, need: usize, byte: u8) {
        if !(0x80..=0xBF).contains(&byte) {
            self.refuse(have);
            self.ground(byte);
            return;
        }
        bytes[have] = byte;
        let have = have + 1;
        if have < need {
            self.state = State::Character { bytes, have, need };
            return;
        }
        match str::from_utf8(&bytes[..need]) {
            // The C1 controls are characters of UTF-8, and controls all the same.
            Ok(text) => text.chars().filter(|c| !c.is_control()).for_each(|c| self.key(Key::Char(c))),
            Err(_) => self.refuse(need),
        }
    }

    fn pasted(&mut self, paste: Paste) {
        let (text, refused) = paste.finish();
        self.refuse(refused);
        if !text.is_empty() {
            self.events.push_back(Event::Paste(text));
        }
    }

    /// Plain ASCII that looked like the beginning of a sequence and was none.
    fn typed(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.ground(*byte);
        }
    }

    fn key(&mut self, key: Key) {
        self.events.push_back(Event::Key(key));
    }

    fn refuse(&mut self, count: usize) {
        if count == 0 {
            return;
        }
        match self.events.back_mut() {
            Some(Event::BadBytes(before)) => *before += count,
            _ => self.events.push_back(Event::BadBytes(count)),
        }
    }
}
