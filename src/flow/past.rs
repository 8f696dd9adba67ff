//! The history of a record in words: who did what when, and which answers changed.

use super::spoken::{clock, long_day, spoken};
use crate::deeds::{self, Sitting};
use crate::domain::RECORDS;
use crate::domain::datum::Shape;
use crate::domain::day::Instant;
use crate::i18n::{Lang, label, try_label};

/// One entry of a history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// The day and the time on the office's clock.
    pub when: String,
    pub by: String,
    pub action: String,
    /// The field, and what stood in it before and after; nothing stood in what was new.
    pub changes: Vec<(String, String, String)>,
}

/// The history of a record, newest first.
///
/// # Errors
/// The right is missing, or the store's.
pub fn of(sitting: &Sitting, record_id: &str, lang: Lang, most: usize) -> deeds::Result<Vec<Past>> {
    let entries = deeds::log::history(sitting, record_id, most)?;
    let told = entries.into_iter().map(|entry| {
        let at = Instant::parse(&entry.at).unwrap_or_else(|| sitting.now());
        let (hours, minutes) = sitting.clock(at);
        let day = long_day(at.day(sitting.office.offset), lang);
        let changes: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(&entry.changes).unwrap_or_default();
        // What is no pair of an old and a new value is for the log alone.
        let changed = changes.iter().filter(|(_, change)| change.is_array()).map(|(key, change)| {
            let name = try_label(lang, &format!("field-{}-{key}", entry.record));
            let shape = shape_of(&entry.record, key);
            let text = |place: usize| {
                let kept = change.get(place).and_then(|text| text.as_str()).unwrap_or("");
                shape.map_or_else(|| kept.to_owned(), |shape| spoken(shape, kept, lang))
            };
            // Two files that were joined, parted or told apart name each other.
            let name = name.or_else(|| (key == "number").then(|| label(lang, "log-number")));
            let name = name.or_else(|| (key == "session").then(|| label(lang, "log-session")));
            (name.unwrap_or_else(|| key.clone()), text(0), text(1))
        });
        Past {
            when: format!("{day} {}", clock(lang, hours, minutes)),
            action: label(lang, &format!("log-{}", entry.action)),
            changes: changed.collect(),
            by: entry.by,
        }
    });
    Ok(told.collect())
}

/// What a field of a kind of record holds.
fn shape_of(table: &str, key: &str) -> Option<Shape> {
    let record = RECORDS.iter().find(|record| record.table == table)?;
    record.fields.iter().find(|field| field.key == key).map(|field| field.shape)
}
