//! The change log: who did what, with the old and new value of each field; reads of people too. Rows are only ever
//! added; a sealing step chains them by hash afterwards, so that a batch stays plain data.

use super::{Query, Result, Row, Statement, Store};
use sha2::{Digest, Sha256};

/// One row of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub seq: i64,
    pub at: String,
    /// The account's id, and its name where it is still known.
    pub counsellor: String,
    pub by: String,
    pub action: String,
    pub record: String,
    pub record_id: String,
    /// JSON: `{"field": ["old", "new"]}`.
    pub changes: String,
    pub hash: Option<String>,
    batch: String,
}

/// Adds a row.
pub fn note(batch: &super::Batch, action: &str, record: &str, record_id: &str, changes: &str) -> Statement {
    Statement::new(
        "INSERT INTO change_log(batch_id, at, counsellor, action, record, record_id, changes)
         VALUES(:batch, :at, :counsellor, :action, :record, :record_id, :changes)",
    )
    .with("batch", batch.id.as_str())
    .with("at", batch.at.as_str())
    .with("counsellor", batch.counsellor.as_str())
    .with("action", action)
    .with("record", record)
    .with("record_id", record_id)
    .with("changes", changes)
}

const COLUMNS: &str = "l.seq, l.at, l.counsellor, coalesce(c.name, l.counsellor), l.action, l.record, l.record_id, \
                       l.changes, l.hash, l.batch_id";

/// The newest rows, of one record or of all. The history of a file is also that of those that went into it.
///
/// # Errors
/// The store's.
pub fn newest(store: &Store, record_id: Option<&str>, most: usize) -> Result<Vec<Entry>> {
    let condition = match record_id {
        Some(_) => {
            "WHERE l.record_id IN (SELECT :id UNION ALL
               SELECT p.id FROM candidate p INDEXED BY candidate_merged WHERE p.merged_into = :id)"
        }
        None => "",
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM change_log l LEFT JOIN counsellor c ON c.id = l.counsellor
         {condition} ORDER BY l.seq DESC LIMIT :most"
    );
    let mut query = Query::new(sql).with("most", i64::try_from(most).unwrap_or(i64::MAX));
    if let Some(id) = record_id {
        query = query.with("id", id);
    }
    Ok(store.read(&query)?.iter().map(entry).collect())
}

/// Rows that are not sealed yet, oldest first, with the hash before the first of them.
///
/// # Errors
/// The store's.
pub fn unsealed(store: &Store, most: usize) -> Result<(String, Vec<Entry>)> {
    let sql = format!(
        "SELECT {COLUMNS} FROM change_log l LEFT JOIN counsellor c ON c.id = l.counsellor
         WHERE l.hash IS NULL ORDER BY l.seq LIMIT :most"
    );
    let rows = store.read(&Query::new(sql).with("most", i64::try_from(most).unwrap_or(i64::MAX)))?;
    let entries: Vec<Entry> = rows.iter().map(entry).collect();
    let first = entries.first().map_or(0, |entry| entry.seq);
    let before = store.read(
        &Query::new("SELECT hash FROM change_log WHERE seq < :seq ORDER BY seq DESC LIMIT 1")
            .with("seq", first),
    )?;
    Ok((before.first().map(|row| row.text(0).to_owned()).unwrap_or_default(), entries))
}

/// Writes the hash of a row that has none.
pub fn seal(seq: i64, hash: &str) -> Statement {
    Statement::new("UPDATE change_log SET hash = :hash WHERE seq = :seq AND hash IS NULL")
        .with("seq", seq)
        .with("hash", hash)
        .one()
}

/// SHA-256 over the hash before and every column of the row, in hex.
pub fn chained(before: &str, entry: &Entry) -> String {
    let mut hasher = Sha256::new();
    let seq = entry.seq.to_string();
    let columns = [
        before,
        &seq,
        &entry.batch,
        &entry.at,
        &entry.counsellor,
        &entry.action,
        &entry.record,
        &entry.record_id,
        &entry.changes,
    ];
    for column in columns {
        // The length keeps two columns from borrowing letters of one another.
        hasher.update((column.len() as u64).to_le_bytes());
        hasher.update(column.as_bytes());
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The number of the first row whose hash does not follow from what stands before it; None if the chain holds.
///
/// # Errors
/// The store's.
pub fn first_break(store: &Store) -> Result<Option<i64>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM change_log l LEFT JOIN counsellor c ON c.id = l.counsellor ORDER BY l.seq"
    );
    let mut before = String::new();
    let mut expected = None;
    let mut broken = None;
    store.each(&Query::new(sql), |row| {
        let entry = entry(&row);
        let gap = expected.is_some_and(|seq| seq != entry.seq);
        let hash = entry.hash.clone().unwrap_or_default();
        if gap || (entry.hash.is_some() && hash != chained(&before, &entry)) {
            broken = Some(entry.seq);
        }
        expected = Some(entry.seq + 1);
        before = hash;
        broken.is_none()
    })?;
    Ok(broken)
}

fn entry(row: &Row) -> Entry {
    Entry {
        seq: row.int(0),
        at: row.text(1).to_owned(),
        counsellor: row.text(2).to_owned(),
        by: row.text(3).to_owned(),
        action: row.text(4).to_owned(),
        record: row.text(5).to_owned(),
        record_id: row.text(6).to_owned(),
        changes: row.text(7).to_owned(),
        hash: row.some(8),
        batch: row.text(9).to_owned(),
    }
}
