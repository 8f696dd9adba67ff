//! A paper of somebody beside the one that stands in her file: an older card, a passport, a permit. Its number stands in
//! no CV, and lists show its end alone.

use super::candidate::{Paper, Seen};
use super::datum::{Reading, Reject};
use super::day::Day;
use super::experience::Owned;
use super::record::Faults;
use super::text::Line;
use crate::facts::{Country, fold};
use crate::record;

record! {
    /// One further paper.
    Document in "document" belongs To { table: "candidate", column: "candidate_id" }, check check;
    document {
        kind: Option<Paper> [Compulsory],
        number: Option<Line> [Personal],
        country: Option<Country>,
        expires_on: Option<Day>,
        seen: Option<Seen>,
        note: Option<Line> [Personal],
    }
}

fn check(document: &Document, _: &Reading, faults: &mut Faults) {
    if document.kind == Some(Paper::NoPaper) {
        faults.push("kind", Reject("reject-no-paper"));
    }
}

impl Owned for Document {
    /// Folded, in one piece.
    fn number_key(&self) -> Option<Option<String>> {
        let number = self.number.as_ref().map(|number| fold(number.as_str()));
        Some(number.map(|number| number.split(' ').collect::<String>()).filter(|key| !key.is_empty()))
    }
}

impl Document {
    /// True where it is not valid any more on a day.
    pub fn is_expired(&self, on: Day) -> bool {
        self.expires_on.is_some_and(|day| day < on)
    }
}
