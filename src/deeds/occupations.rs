//! Official tables of occupations, taken in by an administrator: they widen what is found for a title, for everybody
//! who sits down from then on.

use super::{Result, Sitting, log};
use crate::domain::rights::{Deed, Whose};
use crate::facts::{Official, official_text, take_official};
use crate::store::{Store, official};

/// # Errors
/// A missing right.
pub fn may_take(sitting: &Sitting) -> Result<()> {
    sitting.ask(Deed::Administer, Whose::Elsewhere)
}

/// Keeps these rows in the place of those that were taken in before.
///
/// # Errors
/// A missing right, or the store's.
pub fn take(sitting: &mut Sitting, rows: &[Official], files: &[String]) -> Result<()> {
    may_take(sitting)?;
    let mut batch = sitting.batch();
    let keep = official::keep(&official_text(rows), &batch.counsellor, &batch.at);
    let about = serde_json::json!({ "files": files, "rows": rows.len() });
    let row = log::did(&batch, "import", "official_table", "occupations", &about);
    batch.extend([keep, row]);
    sitting.store.apply(&batch)?;
    Ok(())
}

/// Makes what the desk has taken in known to the search for occupations.
///
/// # Errors
/// The store's.
pub fn make_known(store: &Store) -> Result<()> {
    if let Some(text) = official::text(store)? {
        take_official(text);
    }
    Ok(())
}
