//! A line of text being edited, by graphemes. Text is kept in NFC; a combining mark that arrives by itself joins the
//! letter before it.

use crate::ui::keys::Key;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Editor {
    text: String,
    /// Bytes before the cursor; always between two graphemes.
    at: usize,
}

impl Editor {
    /// A text with the cursor at its end.
    pub fn new(text: &str) -> Editor {
        Editor { text: text.to_owned(), at: text.len() }
    }

    /// The cursor so many characters into the text.
    pub fn with_cursor(mut self, characters: usize) -> Editor {
        self.at = self.text.char_indices().nth(characters).map_or(self.text.len(), |(at, _)| at);
        self
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// Characters before the cursor.
    pub fn cursor(&self) -> usize {
        self.before().chars().count()
    }

    fn before(&self) -> &str {
        self.text.get(..self.at).unwrap_or("")
    }

    fn after(&self) -> &str {
        self.text.get(self.at..).unwrap_or("")
    }

    /// Takes a key; false if it is none that edits.
    pub fn press(&mut self, key: Key) -> bool {
        match key {
            Key::Char(c) => self.insert(&c.to_string()),
            Key::Backspace => {
                let kept = self.at - last(self.before()).len();
                self.text.replace_range(kept..self.at, "");
                self.at = kept;
            }
            Key::Delete => {
                let end = self.at + first(self.after()).len();
                self.text.replace_range(self.at..end, "");
            }
            Key::Left => self.at -= last(self.before()).len(),
            Key::Right => self.at += first(self.after()).len(),
            Key::Home => self.at = 0,
            Key::End | Key::Ctrl('e') => self.at = self.text.len(),
            Key::Ctrl('u') => {
                self.text.clear();
                self.at = 0;
            }
            _ => return false,
        }
        true
    }

    /// Inserts text at the cursor: line ends become blanks, control characters are dropped.
    pub fn insert(&mut self, text: &str) {
        let clean: String = text
            .chars()
            .map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c })
            .filter(|c| !c.is_control())
            .collect();
        let before: String = format!("{}{clean}", self.before()).nfc().collect();
        let after = self.after().to_owned();
        self.at = before.len();
        self.text = before + &after;
    }

    /// The part that fits into so many columns with the cursor in it, and the cursor's column there.
    pub fn window(&self, room: usize) -> (String, usize) {
        let room = room.max(1);
        let before: usize = self.before().graphemes(true).map(UnicodeWidthStr::width).sum();
        let mut skip = (before + 1).saturating_sub(room);
        let mut shown = String::new();
        let mut taken = 0;
        let mut hidden = 0;
        for grapheme in self.text.graphemes(true) {
            let wide = grapheme.width();
            if skip > 0 {
                skip = skip.saturating_sub(wide.max(1));
                hidden += wide;
                continue;
            }
            if taken + wide > room {
                break;
            }
            shown.push_str(grapheme);
            taken += wide;
        }
        (shown, before.saturating_sub(hidden))
    }
}

fn last(text: &str) -> &str {
    text.graphemes(true).next_back().unwrap_or("")
}

fn first(text: &str) -> &str {
    text.graphemes(true).next().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(keys: &[Key]) -> Editor {
        let mut editor = Editor::default();
        for key in keys {
            editor.press(*key);
        }
        editor
    }

    #[test]
    fn an_accent_that_comes_late_joins_its_letter() {
        let editor = typed(&[Key::Char('e'), Key::Char('\u{301}'), Key::Char('t')]);
        assert_eq!(editor.text(), "ét");
        assert_eq!(editor.cursor(), 2);
    }

    #[test]
    fn backspace_takes_a_whole_letter_with_its_marks() {
        let editor = typed(&[Key::Char('a'), Key::Char('ɔ'), Key::Char('\u{303}'), Key::Backspace]);
        assert_eq!(editor.text(), "a");
    }

    #[test]
    fn pasted_lines_become_one() {
        let mut editor = Editor::default();
        editor.insert("Koffi\r\n\u{1b}[31mMensah\u{0}");
        assert_eq!(editor.text(), "Koffi  [31mMensah");
    }

    #[test]
    fn a_long_text_scrolls_so_that_the_cursor_is_seen() {
        let editor = Editor::new(&"abcdefghij".repeat(5));
        let (shown, cursor) = editor.window(20);
        assert!(shown.len() <= 20 && cursor < 20, "{shown:?} {cursor}");
        assert!(shown.ends_with("hij"), "{shown:?}");
    }
}
