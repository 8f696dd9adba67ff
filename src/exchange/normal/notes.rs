//! What a reader keeps of one item, and what it must tell about the rest: a field that cannot be read is left out
//! and told, never silently, and never at the cost of the item.

use crate::domain::datum::{Datum, Shape};
use crate::domain::day::Instant;
use crate::domain::delivery::{Draft, Entry, Told};
use crate::domain::offer::Offer;
use crate::domain::text::{Line, Note};

/// The notes on one item.
pub struct Notes {
    at: String,
    id: Option<String>,
    dropped: Vec<Told>,
    guessed: bool,
}

impl Notes {
    pub fn at(at: String) -> Self {
        Notes { at, id: None, dropped: Vec::new(), guessed: false }
    }

    /// The day of publication was counted from the desk's day, and will be another one tomorrow.
    pub fn dates_by_the_desk(&mut self) {
        self.guessed = true;
    }

    /// From here on the notes name the item by its id.
    pub fn is_about(&mut self, id: &str) {
        self.id = Some(crate::facts::clean(id));
    }

    /// The item cannot come in.
    pub fn rejected(self, field: &'static str, reason: &'static str) -> Entry {
        Entry::Rejected(Told { at: self.at, id: self.id, field, reason })
    }

    /// The item comes in, with all that was noted.
    pub fn draft(self, source_id: String, former_id: Option<String>, offer: Offer) -> Entry {
        Entry::Offer(Box::new(Draft {
            at: self.at,
            source_id,
            former_id,
            offer,
            dropped: self.dropped,
            guessed: self.guessed,
        }))
    }

    /// The source takes the ad back.
    pub fn removal(self, source_id: String, removed_at: Option<Instant>) -> Entry {
        Entry::Removal { at: self.at, source_id: crate::facts::clean(&source_id), removed_at }
    }

    /// Notes that a field, or a part of it, was left out; once for each reason.
    pub fn drop(&mut self, field: &'static str, reason: &'static str) {
        if !self.dropped.iter().any(|told| told.field == field && told.reason == reason) {
            self.dropped.push(Told { at: self.at.clone(), id: self.id.clone(), field, reason });
        }
    }

    /// The value that was read; where it could not be, the reason is noted.
    pub fn keep<T>(&mut self, field: &'static str, read: Result<Option<T>, &'static str>) -> Option<T> {
        read.unwrap_or_else(|reason| {
            self.drop(field, reason);
            None
        })
    }

    /// What `reader` makes of a text; where there is a text and it makes nothing of it, the reason is noted.
    pub fn read<T>(
        &mut self,
        field: &'static str,
        text: Option<impl AsRef<str>>,
        reader: impl Fn(&str) -> Option<T>,
        reason: &'static str,
    ) -> Option<T> {
        self.keep(field, text.map(|text| reader(text.as_ref()).ok_or(reason)).transpose())
    }

    /// One line; a cut is noted.
    pub fn line(&mut self, field: &'static str, text: &str) -> Option<Line> {
        self.note_cut(field, text, Line::SHAPE);
        Line::of(text)
    }

    /// Several lines; a cut is noted.
    pub fn text(&mut self, field: &'static str, text: &str) -> Option<Note> {
        self.note_cut(field, text, Note::SHAPE);
        Note::of(text)
    }

    /// An address, which is of no use when it is cut.
    pub fn address(&mut self, field: &'static str, address: &str) -> Option<Line> {
        if is_longer(address, Line::SHAPE) {
            self.drop(field, "import-bad-address");
            return None;
        }
        Line::of(address)
    }

    fn note_cut(&mut self, field: &'static str, text: &str, shape: Shape) {
        if is_longer(text, shape) {
            self.drop(field, "import-cut");
        }
    }
}

fn is_longer(text: &str, shape: Shape) -> bool {
    let most = match shape {
        Shape::Line(most) | Shape::Note(most) => usize::from(most),
        _ => usize::MAX,
    };
    text.len() > most && text.chars().count() > most
}
