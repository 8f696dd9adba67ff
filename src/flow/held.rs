//! What is held about somebody in words, for the screen, the lines and the sheet alike; and what is asked and said where
//! she is taken out.

use super::case::Part;
use super::resolve::choice_label;
use super::spoken::{long_day, short_day};
use crate::deeds::erasures::{self, Shared, View, Way};
use crate::deeds::kept::HeldRows;
use crate::deeds::{self, Sitting};
use crate::domain::day::{Day, Instant};
use crate::domain::erasure::Why;
use crate::i18n::{Lang, label, msg};

/// What a kind of record is called where it is told what is held.
pub fn table_name(table: &str, lang: Lang) -> String {
    label(lang, &format!("held-{}", table.replace('_', "-")))
}

/// A part for each kind of record, the one with the most said first in the order of the file; then with whom it was
/// shared, and who read it.
pub fn told(view: &View, sitting: &Sitting, lang: Lang) -> Vec<Part> {
    let mut parts: Vec<Part> = view.held.iter().map(|held| rows(held, sitting, lang)).collect();
    if view.shared.is_empty() {
        parts.push(Part::of(label(lang, "held-shared"), label(lang, "held-shared-nobody")));
    }
    let mut name = Some(label(lang, "held-shared"));
    for shared in &view.shared {
        parts.push(Part::of(name.take().unwrap_or_default(), one(shared, lang)));
    }
    let mut name = Some(label(lang, "held-readers"));
    for (who, times) in &view.readers {
        parts.push(Part::of(name.take().unwrap_or_default(), msg::held_reader(lang, *times, who.as_str())));
    }
    parts
}

fn rows(held: &HeldRows, sitting: &Sitting, lang: Lang) -> Part {
    let since = held.since.as_deref().and_then(|since| day(since, sitting));
    let rows = match since {
        Some(day) => msg::held_rows_since(lang, long_day(day, lang), held.rows),
        None => msg::held_rows(lang, held.rows),
    };
    let fields = held.fields.iter().map(|field| label(lang, &format!("field-{}-{}", held.table, field.key)));
    let fields = fields.collect::<Vec<_>>().join(", ");
    let text = if fields.is_empty() { rows } else { msg::held_fields(lang, fields, rows) };
    Part::of(table_name(held.table, lang), text)
}

fn day(text: &str, sitting: &Sitting) -> Option<Day> {
    Day::parse(text).or_else(|| Instant::parse(text).map(|at| at.day(sitting.office.offset)))
}

fn one(shared: &Shared, lang: Lang) -> String {
    let on = shared.on.map(|day| short_day(day, lang)).unwrap_or_default();
    let way = label(lang, &format!("held-way-{}", shared.way.code()));
    let with = match shared.way {
        Way::Export | Way::Print if !shared.with.is_empty() => {
            crate::i18n::try_label(lang, &format!("print-kind-{}", shared.with)).unwrap_or_default()
        }
        _ => shared.with.clone(),
    };
    [on, way, with].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// What is asked before somebody is taken out: who, how many rows go, how many stay emptied.
///
/// # Errors
/// As [`erasures::lay`].
pub fn ask(sitting: &mut Sitting, id: &str, lang: Lang) -> deeds::Result<String> {
    let view = erasures::lay(sitting, id)?;
    let (gone, shells) = view.parted();
    Ok(msg::erase_ask(lang, gone, view.name, view.reference, shells))
}

/// As [`ask`], in one line of a screen.
///
/// # Errors
/// As [`erasures::lay`].
pub fn ask_shortly(sitting: &mut Sitting, id: &str, lang: Lang) -> deeds::Result<String> {
    let view = erasures::lay(sitting, id)?;
    Ok(msg::erase_ask_again(lang, view.parted().0, view.reference))
}

/// Takes somebody out, and says what came of it.
///
/// # Errors
/// As [`erasures::erase`].
pub fn erase(sitting: &mut Sitting, id: &str, why: Why, lang: Lang) -> deeds::Result<String> {
    let erased = erasures::erase(sitting, id, why)?;
    Ok(said(&erased, lang))
}

/// What came of an erasure.
pub fn said(erased: &erasures::Erased, lang: Lang) -> String {
    let said = msg::say_erased(lang, erased.gone, erased.reference.as_str(), erased.shells);
    if erased.swept { said } else { format!("{said} {}", label(lang, "say-erased-later")) }
}

/// The reasons that may be given, each by its word and what it means.
pub fn reasons(lang: Lang) -> String {
    let reasons = Why::ALL.iter().map(|why| {
        let code = why.code();
        format!("{code} ({})", choice_label(&Why::LIST, code, lang))
    });
    reasons.collect::<Vec<_>>().join(", ")
}
