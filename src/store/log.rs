//! The change log: who did what, with the old and new value of each field; reads of people too. Rows are only ever
//! added; a sealing step chains them by hash afterwards, so that a batch stays plain data.

use super::{Query, Result, Row, Statement, Store};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// What is left of a row that told of somebody who was erased. Its hash stays, and with it the chain; that it was
/// emptied by right is told by the row of the erasure, which comes behind it and names it.
pub const SILENCED: &str = r#"{"erased":true}"#;
/// The action of the row that names those it emptied: `rows` as `3-5,9`, and `seal` over their hashes.
pub const ERASE: &str = "erase";

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

impl Entry {
    /// True where it told of somebody who was erased since.
    pub fn is_silenced(&self) -> bool {
        self.changes == SILENCED
    }

    /// What stays of it once it is emptied: its hash, and who did what when to which record.
    fn trace(&self) -> String {
        let hash = self.hash.as_deref().unwrap_or_default();
        [hash, &self.at, &self.counsellor, &self.action, &self.record, &self.record_id].join("|")
    }
}

/// The rows about somebody that tell something, by their number and trace; the batches they came with; and the number
/// of the last row about her, whatever is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Telling {
    pub rows: Vec<(i64, String)>,
    pub batches: Vec<String>,
    pub last: i64,
    /// Some of them are not chained yet.
    pub unsealed: bool,
}

/// The rows of the log that tell something about one of these records (a JSON list of ids).
///
/// # Errors
/// The store's.
pub fn telling(store: &Store, ids: &str) -> Result<Telling> {
    let mut telling = Telling::default();
    for entry in about(store, ids)? {
        telling.last = entry.seq;
        telling.unsealed |= entry.hash.is_none();
        if !matches!(entry.changes.as_str(), "{}" | SILENCED) {
            telling.rows.push((entry.seq, entry.trace()));
            telling.batches.push(entry.batch);
        }
    }
    Ok(telling)
}

/// The rows of the log about some records (a JSON list of ids), the oldest first.
///
/// # Errors
/// The store's.
pub fn about(store: &Store, ids: &str) -> Result<Vec<Entry>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM change_log l LEFT JOIN counsellor c ON c.id = l.counsellor
         WHERE l.record_id IN (SELECT value FROM json_each(:ids)) ORDER BY l.seq"
    );
    Ok(store.read(&Query::new(sql).with("ids", ids))?.iter().map(entry).collect())
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
    // Rows that were emptied, until a later one says by which right.
    let mut emptied: BTreeMap<i64, String> = BTreeMap::new();
    store.each(&Query::new(sql), |row| {
        let entry = entry(&row);
        let gap = expected.is_some_and(|seq| seq != entry.seq);
        let hash = entry.hash.clone().unwrap_or_default();
        if entry.is_silenced() {
            emptied.insert(entry.seq, entry.trace());
        } else if entry.hash.is_some() && hash != chained(&before, &entry) {
            broken = Some(entry.seq);
        }
        if gap || (entry.action == ERASE && !answers(&entry, &mut emptied)) {
            broken = Some(entry.seq);
        }
        expected = Some(entry.seq + 1);
        before = hash;
        broken.is_none()
    })?;
    Ok(broken.into_iter().chain(emptied.into_keys().next()).min())
}

/// Whether the rows that an erasure names were emptied, and are else as they were; they are answered for then.
fn answers(erasure: &Entry, emptied: &mut BTreeMap<i64, String>) -> bool {
    let told: serde_json::Value = serde_json::from_str(&erasure.changes).unwrap_or_default();
    let text = |key: &str| told.get(key).and_then(serde_json::Value::as_str).unwrap_or_default();
    let rows: Option<Vec<(i64, String)>> =
        parsed(text("rows")).map(|seq| Some((seq, emptied.remove(&seq)?))).collect();
    rows.is_some_and(|rows| sealed(&rows) == text("seal"))
}

/// One hash over the traces of some rows, in hex.
pub fn sealed(rows: &[(i64, String)]) -> String {
    let mut hasher = Sha256::new();
    for (seq, trace) in rows {
        hasher.update(seq.to_le_bytes());
        hasher.update((trace.len() as u64).to_le_bytes());
        hasher.update(trace.as_bytes());
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The numbers of rows in their order, as `3-5,9`.
pub fn ranges(rows: &[(i64, String)]) -> String {
    let mut ranges: Vec<(i64, i64)> = Vec::new();
    for (seq, _) in rows {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == *seq => *last = *seq,
            _ => ranges.push((*seq, *seq)),
        }
    }
    let told = ranges.iter().map(|(first, last)| match first == last {
        true => first.to_string(),
        false => format!("{first}-{last}"),
    });
    told.collect::<Vec<_>>().join(",")
}

/// Takes back what [`ranges`] wrote.
fn parsed(ranges: &str) -> impl Iterator<Item = i64> {
    let parts = ranges.split(',').filter(|part| !part.is_empty());
    let both = parts.filter_map(|part| {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        Some(first.parse::<i64>().ok()?..=last.parse().ok()?)
    });
    both.flatten()
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
