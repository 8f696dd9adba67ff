//! How many columns a text takes on the terminal, and texts cut to fit.
//!
//! Counts as the screen does: by grapheme, what shows nothing taking nothing. A letter with its marks is never cut
//! apart.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Says that something was cut away. One column wide.
const CUT: &str = "…";

/// The columns that a text takes. Control characters take none.
pub fn width(text: &str) -> usize {
    // Nearly every text of the desk: printable ASCII, one column a byte.
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return text.len();
    }
    text.graphemes(true).map(grapheme_width).sum()
}

/// The text if it fits into `columns`, else its beginning and `…`.
pub fn fit(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let Some(room) = columns.checked_sub(1) else { return String::new() };
    let mut shown = String::with_capacity(columns + CUT.len());
    let mut taken = 0;
    for grapheme in text.graphemes(true) {
        taken += grapheme_width(grapheme);
        if taken > room {
            break;
        }
        shown.push_str(grapheme);
    }
    shown.truncate(shown.trim_end().len());
    shown.push_str(CUT);
    shown
}

/// The text in lines of at most so many columns, broken at blanks where there are any.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let room = columns.max(1);
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split(' ') {
            let pieces = cut(word, room);
            for (place, piece) in pieces.iter().enumerate() {
                let joins = place == 0 && !line.is_empty() && width(&line) + 1 + width(piece) <= room;
                if joins {
                    line.push(' ');
                } else if !line.is_empty() {
                    lines.push(std::mem::take(&mut line));
                }
                line.push_str(piece);
            }
        }
        lines.push(line);
    }
    lines
}

/// A word in pieces that fit: one, but for a word wider than the room.
fn cut(word: &str, room: usize) -> Vec<&str> {
    if width(word) <= room {
        return vec![word];
    }
    let mut pieces = Vec::new();
    let (mut from, mut taken) = (0, 0);
    for (at, grapheme) in word.grapheme_indices(true) {
        let wide = grapheme_width(grapheme);
        if taken + wide > room && at > from {
            pieces.extend(word.get(from..at));
            (from, taken) = (at, 0);
        }
        taken += wide;
    }
    pieces.extend(word.get(from..));
    pieces
}

fn grapheme_width(grapheme: &str) -> usize {
    if grapheme.contains(char::is_control) { 0 } else { grapheme.width() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_a_letter_whatever_its_marks() {
        for (text, columns) in [
            ("", 0),
            ("Lomé", 4),
            ("Lome\u{301}", 4),
            ("Ɖɔŋɛ", 4),
            ("ɖɔ\u{300}", 2),
            ("12\u{202f}345\u{a0}XOF", 10),
            ("日本", 4),
            ("👩‍🌾", 2),
            ("a\tb\u{1b}", 2),
            ("…⇥✓", 3),
        ] {
            assert_eq!(width(text), columns, "{text:?}");
        }
    }

    #[test]
    fn what_does_not_fit_is_cut_between_letters() {
        for (text, columns, shown) in [
            ("Aného", 5, "Aného"),
            ("Aného", 4, "Ané…"),
            ("Ane\u{301}ho", 4, "Ane\u{301}…"),
            ("Aide-maçon", 1, "…"),
            ("Aide-maçon", 0, ""),
            ("un mot", 4, "un…"),
            ("日本語", 4, "日…"),
            ("日本語", 3, "日…"),
            ("", 0, ""),
        ] {
            assert_eq!(fit(text, columns), shown, "{text} {columns}");
            assert!(width(&fit(text, columns)) <= columns);
        }
    }
}
