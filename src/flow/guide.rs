//! The counsellor's guide: what a day at the desk is made of, section by section. The names of keys and commands are no
//! part of its texts: they are filled in from their tables by whoever shows it, so the guide cannot grow old.

use super::commands::Command;
use crate::i18n::{Lang, attribute, label};

/// The sections in the order in which a first day needs them: `guide-SECTION`, its text under `.text`.
pub const SECTIONS: [&str; 17] = [
    "begin",
    "today",
    "intake",
    "crowd",
    "alike",
    "consent",
    "life",
    "offers",
    "proposals",
    "employers",
    "return",
    "survey",
    "paper",
    "dropped",
    "lines",
    "leaving",
    "help",
];

/// One section, ready to be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    pub heading: String,
    pub paragraphs: Vec<String>,
}

/// What a text names between angle brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named<'a> {
    /// `<today candidate-new>`: what one does there to have the command done.
    Way { place: &'a str, command: &'a str },
    /// `<candidate-new>`: what the command is called.
    Name(&'a str),
}

/// A section in a language; `way` says how a command is given in a place.
pub fn section(id: &str, lang: Lang, way: &dyn Fn(&str, Command) -> Option<String>) -> Section {
    let id = format!("guide-{id}");
    let text = attribute(lang, &id, "text").unwrap_or_default();
    let paragraphs = text.split("\n\n").map(|part| filled(&part.replace('\n', " "), lang, way));
    Section { heading: label(lang, &id), paragraphs: paragraphs.collect() }
}

/// The whole of it.
pub fn sections(lang: Lang, way: &dyn Fn(&str, Command) -> Option<String>) -> Vec<Section> {
    SECTIONS.iter().map(|id| section(id, lang, way)).collect()
}

/// A text with what it names filled in; what names nothing stays as it is written.
pub fn filled(text: &str, lang: Lang, way: &dyn Fn(&str, Command) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in pieces(text) {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Named(named, written) => {
                let said = match named {
                    Named::Way { place, command } => {
                        Command::from_id(command).and_then(|command| way(place, command))
                    }
                    Named::Name(command) => Command::from_id(command).map(|command| command.name(lang)),
                };
                out.push_str(said.as_deref().unwrap_or(written));
            }
        }
    }
    out
}

/// Everything a text names, in its order.
pub fn named(text: &str) -> Vec<Named<'_>> {
    let named = pieces(text).into_iter().filter_map(|piece| match piece {
        Piece::Named(named, _) => Some(named),
        Piece::Text(_) => None,
    });
    named.collect()
}

enum Piece<'a> {
    Text(&'a str),
    /// With how it is written.
    Named(Named<'a>, &'a str),
}

/// Parts a text at what it names: one or two words of small letters and hyphens in angle brackets.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('<') {
        let (before, after) = rest.split_at(open);
        let inside =
            after.strip_prefix('<').and_then(|after| after.split_once('>')).map(|(inside, _)| inside);
        let named = inside.and_then(name);
        // A `<` that names nothing is a sign of its own.
        let end = if named.is_some() { inside.map_or(1, |inside| inside.len() + 2) } else { 1 };
        let (written, behind) = after.split_at(end);
        pieces.push(Piece::Text(before));
        pieces.push(named.map_or(Piece::Text(written), |named| Piece::Named(named, written)));
        rest = behind;
    }
    pieces.push(Piece::Text(rest));
    pieces
}

fn name(inside: &str) -> Option<Named<'_>> {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    match inside.split_once(' ') {
        Some((place, command)) if is_word(place) && is_word(command) => Some(Named::Way { place, command }),
        None if is_word(inside) => Some(Named::Name(inside)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(place: &str, command: Command) -> Option<String> {
        (place == "today" && command == Command::CandidateNew).then(|| "F2".to_owned())
    }

    #[test]
    fn what_stands_in_angle_brackets_is_filled_in_and_a_bracket_by_itself_stays() {
        for (text, told) in [
            ("<today candidate-new> begins.", "F2 begins."),
            ("Called \"<language>\".", "Called \"change language\"."),
            ("< goes back, 3 > 2, <.", "< goes back, 3 > 2, <."),
            ("<today no-such> <no-such> <Today x>", "<today no-such> <no-such> <Today x>"),
            ("a < b, <today candidate-new>", "a < b, F2"),
        ] {
            assert_eq!(filled(text, Lang::En, &keys), told);
        }
    }
}
