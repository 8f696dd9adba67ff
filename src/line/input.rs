//! From the bytes that come in to lines: where one ends, and whether it is text at all. What is no text is told and
//! never half understood.

use unicode_normalization::UnicodeNormalization;

/// A terminal in line mode passes on at most 4,095 bytes, the end of the line counted, and drops the rest in silence:
/// a line of that length is not known to be whole.
const LONGEST: usize = 4_095;

/// A line as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Came {
    Text(String),
    /// Bytes that are not UTF-8: another encoding, or a letter of which a half was erased.
    NoUtf8,
    TooLong,
    /// The bytes of an arrow or another key that does not belong to a line.
    Keys,
    /// Another control character.
    Control,
}

/// What has come in and is not a line yet.
#[derive(Default)]
pub(super) struct Input {
    bytes: Vec<u8>,
    /// The line in hand is longer than any may be: its beginning is forgotten already.
    long: bool,
}

impl Input {
    pub(super) fn hear(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// The next whole line.
    pub(super) fn line(&mut self) -> Option<Came> {
        let Some(end) = self.bytes.iter().position(|byte| *byte == b'\n') else {
            if self.bytes.len() > LONGEST {
                self.long = true;
                self.bytes.clear();
            }
            return None;
        };
        let rest = self.bytes.split_off(end + 1);
        let line = std::mem::replace(&mut self.bytes, rest);
        let long = std::mem::take(&mut self.long) || line.len() > LONGEST;
        Some(if long { Came::TooLong } else { read(&line) })
    }

    /// The bytes that wait, as they are.
    pub(super) fn taken(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.bytes)
    }

    /// What stands after the last line when the input ends: it counts as one.
    pub(super) fn rest(&mut self) -> Option<Came> {
        let line = std::mem::take(&mut self.bytes);
        let long = std::mem::take(&mut self.long);
        if long {
            return Some(Came::TooLong);
        }
        (!line.is_empty()).then(|| read(&line))
    }
}

fn read(line: &[u8]) -> Came {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let Ok(text) = std::str::from_utf8(line) else { return Came::NoUtf8 };
    // Accents that came apart are put together: é is one letter however it was typed.
    let text: String = text.nfc().map(|c| if c == '\t' { ' ' } else { c }).collect();
    if text.contains('\u{1b}') {
        Came::Keys
    } else if text.chars().any(char::is_control) {
        Came::Control
    } else {
        Came::Text(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(bytes: &[u8], cut: usize) -> Vec<Came> {
        let mut input = Input::default();
        let mut lines = Vec::new();
        for part in bytes.chunks(cut) {
            input.hear(part);
            while let Some(line) = input.line() {
                lines.push(line);
            }
        }
        lines.extend(input.rest());
        lines
    }

    fn text(text: &str) -> Came {
        Came::Text(text.to_owned())
    }

    #[test]
    fn lines_are_the_same_however_they_are_cut() {
        let bytes = "Kodjo\r\n\ne\u{301}te\u{301}\nKon\u{3b1}\tB\nhalf".as_bytes();
        let whole = [text("Kodjo"), text(""), text("été"), text("Kon\u{3b1} B"), text("half")];
        for cut in 1..=bytes.len() {
            assert_eq!(lines(bytes, cut), whole, "cut at every {cut}");
        }
    }

    #[test]
    fn what_is_no_text_is_named_for_what_it_is() {
        assert_eq!(
            lines(b"Kon\xc3\nA\x1b[D\nA\x08\nok\n", 3),
            [Came::NoUtf8, Came::Keys, Came::Control, text("ok")]
        );
        // C1, in UTF-8.
        assert_eq!(lines("A\u{9b}31m\n".as_bytes(), 100), [Came::Control]);
    }

    #[test]
    fn a_line_is_too_long_where_a_terminal_would_have_dropped_its_end() {
        for (length, long) in [(4_094, false), (4_095, true), (4_096, true), (70_000, true)] {
            let bytes = [vec![b'x'; length], b"\nok\n".to_vec()].concat();
            for cut in [1_000, 4_096, 100_000] {
                let lines = lines(&bytes, cut);
                assert_eq!(lines.len(), 2, "{length} in {cut}");
                assert_eq!((lines[0] == Came::TooLong, &lines[1]), (long, &text("ok")), "{length} in {cut}");
            }
        }
    }
}
