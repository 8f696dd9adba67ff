//! What a bracketed paste leaves behind: text without control characters or escape sequences, its line ends
//! as `\n` and a tab as a space, in NFC, at most 64 KiB. Which of it a field can use is the field's business.
//!
//! Only `ESC [ 201 ~` ends a paste, wherever it stands: no text can reach past its own end and press keys.

use unicode_normalization::UnicodeNormalization;

/// Bytes of text kept; the rest is read and dropped.
pub(super) const MOST: usize = 64 * 1024;
const ESCAPE: u8 = 0x1B;

/// A paste under way.
#[derive(Default)]
pub(super) struct Paste {
    bytes: Vec<u8>,
    is_cut: bool,
    after_return: bool,
    place: Place,
}

#[derive(Default)]
enum Place {
    #[default]
    Text,
    Escape,
    Control(Vec<u8>),
    /// After `ESC O`: one more byte belongs to it.
    Shift,
    /// Inside a string sequence (`ESC ]` and its kin).
    Inside,
}

impl Paste {
    /// Takes one byte; true when it was the last of the paste.
    pub(super) fn take(&mut self, byte: u8) -> bool {
        const BELL: u8 = 0x07;
        if byte == ESCAPE {
            self.place = Place::Escape;
            return false;
        }
        match &mut self.place {
            Place::Text => self.keep(byte),
            Place::Escape => {
                self.place = match byte {
                    b'[' => Place::Control(Vec::new()),
                    b'O' => Place::Shift,
                    b']' | b'P' | b'X' | b'^' | b'_' => Place::Inside,
                    b' '..=b'/' => Place::Escape,
                    _ => Place::Text,
                };
            }
            Place::Control(bytes) => match byte {
                b' '..=b'?' => {
                    if bytes.len() < 8 {
                        bytes.push(byte);
                    }
                }
                b'~' if bytes.as_slice() == b"201" => return true,
                b'@'..=b'~' => self.place = Place::Text,
                _ => {
                    self.place = Place::Text;
                    self.keep(byte);
                }
            },
            Place::Shift => self.place = Place::Text,
            Place::Inside => {
                if byte == BELL {
                    self.place = Place::Text;
                }
            }
        }
        false
    }

    /// The text, and how many bytes were refused because they are not UTF-8.
    pub(super) fn finish(self) -> (String, usize) {
        let mut text = String::new();
        let mut refused = 0;
        for chunk in self.bytes.utf8_chunks() {
            text.extend(chunk.valid().chars().filter(|c| *c == '\n' || !c.is_control()));
            refused += chunk.invalid().len();
        }
        let mut text: String = text.nfc().collect();
        // A few characters are longer in NFC than they came.
        let end = (0..=MOST.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
        text.truncate(end.unwrap_or(0));
        (text, refused)
    }

    fn keep(&mut self, byte: u8) {
        let follows_return = std::mem::replace(&mut self.after_return, byte == b'\r');
        let kept = match byte {
            b'\n' if follows_return => return,
            b'\r' | b'\n' => b'\n',
            b'\t' => b' ',
            0x00..=0x1F | 0x7F => return,
            _ => byte,
        };
        // What is cut off is cut between characters: a half one would be told as damage.
        let begins_character = !(0x80..=0xBF).contains(&kept);
        self.is_cut |= self.bytes.len() >= MOST || (begins_character && self.bytes.len() > MOST - 4);
        if !self.is_cut {
            self.bytes.push(kept);
        }
    }
}
