//! What goes into the change log, and its sealing.

use super::{Result, Sitting};
use crate::domain::record::Record;
use crate::domain::rights::{Deed, Whose};
use crate::store::log::{self, Entry};
use crate::store::{Batch, Statement};

/// How many rows one sealing step chains: short enough never to hold up a save.
const SEALED_AT_ONCE: usize = 500;

/// The row of a new record: every field that was given.
pub(super) fn created<R: Record>(batch: &Batch, id: &str, record: &R) -> Statement {
    let changes = R::FIELDS.iter().zip(record.texts()).filter(|(_, text)| !text.is_empty());
    let changes: serde_json::Map<String, serde_json::Value> =
        changes.map(|(field, text)| (field.key.to_owned(), serde_json::json!(["", text]))).collect();
    log::note(batch, "create", R::TABLE, id, &serde_json::Value::Object(changes).to_string())
}

/// The row of a changed record: the fields that differ. None: nothing does.
pub(super) fn changed<R: Record>(batch: &Batch, id: &str, old: &R, new: &R) -> Option<Statement> {
    let texts = old.texts().into_iter().zip(new.texts());
    let differing = R::FIELDS.iter().zip(texts).filter(|(_, (old, new))| old != new);
    let changes: serde_json::Map<String, serde_json::Value> =
        differing.map(|(field, (old, new))| (field.key.to_owned(), serde_json::json!([old, new]))).collect();
    (!changes.is_empty())
        .then(|| log::note(batch, "change", R::TABLE, id, &serde_json::Value::Object(changes).to_string()))
}

/// Any other deed, with what it was about.
pub(super) fn did(
    batch: &Batch,
    action: &str,
    record: &str,
    id: &str,
    about: &serde_json::Value,
) -> Statement {
    log::note(batch, action, record, id, &about.to_string())
}

/// Notes that a record was read, at most once an hour.
pub(super) fn read(sitting: &mut Sitting, record: &str, id: &str) -> Result<()> {
    if sitting.first_read(id) {
        let mut batch = sitting.batch();
        let statement = log::note(&batch, "read", record, id, "{}");
        batch.push(statement);
        sitting.store.apply(&batch)?;
    }
    Ok(())
}

/// Notes that several records of a kind were read, in one batch, each at most once an hour.
pub(super) fn read_all(sitting: &mut Sitting, record: &str, ids: &[String]) -> Result<()> {
    let mut batch = sitting.batch();
    for id in ids.iter().filter(|id| sitting.first_read(id)) {
        let row = log::note(&batch, "read", record, id, "{}");
        batch.push(row);
    }
    if !batch.statements.is_empty() {
        sitting.store.apply(&batch)?;
    }
    Ok(())
}

/// The history of one record, newest first.
///
/// # Errors
/// The right is missing, or the store's.
pub fn history(sitting: &Sitting, record_id: &str, most: usize) -> Result<Vec<Entry>> {
    sitting.ask(Deed::ReadLog, Whose::Own)?;
    Ok(log::newest(&sitting.store, Some(record_id), most)?)
}

/// The newest rows of the whole log.
///
/// # Errors
/// The right is missing, or the store's.
pub fn newest(sitting: &Sitting, most: usize) -> Result<Vec<Entry>> {
    sitting.ask(Deed::ReadLog, Whose::Elsewhere)?;
    Ok(log::newest(&sitting.store, None, most)?)
}

/// Chains the rows that are not sealed yet, some hundred a step.
///
/// # Errors
/// The store's; another seat that seals at the same time is none.
pub fn seal(sitting: &mut Sitting) -> Result<()> {
    loop {
        let (mut before, entries) = log::unsealed(&sitting.store, SEALED_AT_ONCE)?;
        if entries.is_empty() {
            return Ok(());
        }
        let mut batch = sitting.batch();
        for entry in &entries {
            before = log::chained(&before, entry);
            batch.push(log::seal(entry.seq, &before));
        }
        match sitting.store.apply(&batch) {
            // Another seat sealed them first.
            Err(crate::store::Error::Stale { .. }) => return Ok(()),
            other => other?,
        };
    }
}

/// The first row whose hash does not follow; None if the chain holds.
///
/// # Errors
/// The right is missing, or the store's.
pub fn verify(sitting: &mut Sitting) -> Result<Option<i64>> {
    sitting.ask(Deed::ReadLog, Whose::Elsewhere)?;
    seal(sitting)?;
    Ok(log::first_break(&sitting.store)?)
}
