//! Two people side by side, field by field: for the screen, the lines and the command. What differs is marked; what
//! only one of them says is not.

use super::form::Form;
use super::resolve::choice_label;
use super::spoken::spoken;
use crate::deeds::candidates::View;
use crate::deeds::merges::Beside;
use crate::deeds::{self, Sitting};
use crate::domain::candidate::{Candidate, Status};
use crate::domain::duplicates::Likeness;
use crate::domain::merging::is_joined;
use crate::domain::rights::MASKED;
use crate::i18n::{Lang, label};

/// How the two sides of a row stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Alike, or told by one side alone.
    Agrees,
    Differs,
    /// Both would stand in the joined file.
    Joined,
}

impl Standing {
    /// The sign before the row.
    pub fn mark(self) -> &'static str {
        match self {
            Standing::Agrees => " ",
            Standing::Differs => "!",
            Standing::Joined => "+",
        }
    }
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub label: String,
    pub one: String,
    pub other: String,
    pub standing: Standing,
}

/// The fields that one of the two has, by their kept texts.
pub fn fields(one: &[String], other: &[String], lang: Lang) -> Vec<Row> {
    let form = Form::of::<Candidate>();
    let told = form.fields.iter().zip(one.iter().zip(other));
    let told = told.filter(|(_, (one, other))| !one.is_empty() || !other.is_empty());
    let rows = told.map(|(field, (one, other))| {
        let differs = !one.is_empty() && !other.is_empty() && one != other;
        let words = |text: &String| match text.as_str() {
            MASKED => text.clone(),
            text => spoken(field.shape, text, lang).replace('\n', " "),
        };
        Row {
            label: form.label(field, lang),
            one: words(one),
            other: words(other),
            standing: match (differs, is_joined(field.key)) {
                (true, true) => Standing::Joined,
                (true, false) => Standing::Differs,
                (false, _) => Standing::Agrees,
            },
        }
    });
    rows.collect()
}

/// Two files: their fields, and what stands beside those.
pub fn files(beside: &Beside, sitting: &Sitting, lang: Lang) -> Vec<Row> {
    let sides = [&beside.one, &beside.other];
    let row = |id: &str, texts: [String; 2], joined: bool| {
        let [one, other] = texts;
        let differs = one != other && !one.is_empty() && !other.is_empty();
        let standing = match (differs, joined) {
            (true, true) => Standing::Joined,
            (true, false) => Standing::Differs,
            (false, _) => Standing::Agrees,
        };
        Row { label: label(lang, id), one, other, standing }
    };
    let status = |view: &View| choice_label(&Status::LIST, view.standing.status.code(), lang);
    // Somebody may read people and not cases: then there are none to be seen.
    let cases = |view: &View| {
        let cases = deeds::cases::of_candidate(sitting, &view.stored.id).unwrap_or_default();
        cases.iter().map(|case| case.reference.clone()).collect::<Vec<_>>().join(", ")
    };
    let mut rows = fields(&beside.one.texts(), &beside.other.texts(), lang);
    rows.push(row("sheet-status", sides.map(status), false));
    rows.push(row("sheet-alias", sides.map(|view| view.aliases.join(", ")), true));
    rows.push(row("sheet-case", sides.map(cases), true));
    rows.retain(|row| !row.one.is_empty() || !row.other.is_empty());
    rows
}

/// How alike two people are, in words: `92: même nom, même naissance`.
pub fn likeness(likeness: &Likeness, lang: Lang) -> String {
    let reasons = likeness.reasons.iter().map(|reason| label(lang, &reason.id()));
    format!("{}: {}", likeness.score, reasons.collect::<Vec<_>>().join(", "))
}
