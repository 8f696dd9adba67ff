//! What changed in somebody's life, as it is kept: the change with what stood before, the words she is still found by, and
//! what a death ended elsewhere, so that it can be put back.

use super::records::{self, Stored};
use super::rows::Change;
use super::{Error, Query, Result, Row, Statement, Store};
use crate::domain::life::LifeChange;
use serde_json::{Value as Json, json};

/// A change with all that is kept beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    pub stored: Stored<LifeChange>,
    /// RFC 3339.
    pub at: String,
    /// Name of who noted it.
    pub by: String,
    /// The fields of her file it changed, and her status, as they were: texts by their keys.
    pub was: Json,
    /// When and by whom it was taken back.
    pub undone: Option<(String, String)>,
    pub ended: Vec<Change>,
}

/// What is written with a change beside its fields.
#[derive(Clone, Debug)]
pub struct Beside<'a> {
    pub candidate_id: &'a str,
    pub counsellor: &'a str,
    pub at: &'a str,
    pub was: Json,
    pub ended: &'a [Change],
    /// Folded words that find her as before.
    pub searched: Option<String>,
}

/// Keeps a change.
pub fn insert(id: &str, change: &LifeChange, beside: Beside<'_>) -> Statement {
    let ended: Vec<Json> = beside.ended.iter().map(written).collect();
    records::insert(
        id,
        change,
        vec![
            ("candidate_id", beside.candidate_id.into()),
            ("counsellor_id", beside.counsellor.into()),
            ("at", beside.at.into()),
            ("was", beside.was.to_string().into()),
            ("ended", Json::from(ended).to_string().into()),
            ("searched", beside.searched.into()),
        ],
    )
}

fn written(change: &Change) -> Json {
    json!({ "table": change.table, "key": change.key, "was": change.was, "now": change.now })
}

fn read(json: &Json) -> Option<Change> {
    let row = |key: &str| json.get(key).filter(|row| !row.is_null()).cloned();
    Some(Change {
        table: json.get("table")?.as_str()?.to_owned(),
        key: json.get("key")?.clone(),
        was: row("was"),
        now: row("now"),
    })
}

/// The changes of somebody's life, the newest first.
///
/// # Errors
/// The store's, or a row that cannot be read.
pub fn of(store: &Store, candidate_id: &str) -> Result<Vec<Kept>> {
    let sql = format!(
        "SELECT life.at, coalesce(c.name, life.counsellor_id), life.was, life.undone_at,
                coalesce(u.name, life.undone_by), life.ended, life.id, life.version, {}
         FROM life INDEXED BY life_of
           LEFT JOIN counsellor c ON c.id = life.counsellor_id
           LEFT JOIN counsellor u ON u.id = life.undone_by
         WHERE life.candidate_id = :id ORDER BY life.at DESC, life.id DESC",
        records::columns::<LifeChange>()
    );
    store.read(&Query::new(sql).with("id", candidate_id))?.iter().map(kept).collect()
}

fn kept(row: &Row) -> Result<Kept> {
    let stored = records::stored::<LifeChange>(&Row(row.from(6).to_vec()))?;
    let damaged = |_| Error::Damaged(format!("life.{}", stored.id));
    let was = serde_json::from_str(row.text(2)).map_err(damaged)?;
    let ended: Vec<Json> = serde_json::from_str(row.text(5)).map_err(damaged)?;
    Ok(Kept {
        at: row.text(0).to_owned(),
        by: row.text(1).to_owned(),
        was,
        undone: row.some(3).map(|at| (at, row.text(4).to_owned())),
        ended: ended.iter().filter_map(read).collect(),
        stored,
    })
}

/// A change whose version was seen is taken back; what it ended is no longer kept, and she is no longer found by what
/// stood before.
pub fn undone(seen: &Kept, at: &str, counsellor: &str, why: &str) -> Statement {
    Statement::new(
        "UPDATE life SET undone_at = :at, undone_by = :counsellor, undone_why = :why, ended = '[]',
           searched = NULL, version = version + 1
         WHERE id = :id AND version = :seen AND undone_at IS NULL",
    )
    .with("id", seen.stored.id.as_str())
    .with("seen", seen.stored.version)
    .with("at", at)
    .with("counsellor", counsellor)
    .with("why", why)
    .one()
}

/// Puts a row back that a death ended, where nobody changed it since; its version moves on.
pub fn put_back(change: &Change) -> Statement {
    let mut back = change.back();
    let version = back.was.as_ref().and_then(|was| was.get("version")).and_then(Json::as_i64);
    if let (Some(version), Some(now)) = (version, back.now.as_mut()) {
        now["version"] = (version + 1).into();
    }
    back.statement()
}

/// The status she had is hers again from the day on which the other had begun: as if nothing had been.
pub fn revive(candidate_id: &str, status: &str) -> [Statement; 3] {
    [
        // Noted in the second in which she was registered, the death took the place of her first status.
        Statement::new(
            "UPDATE span SET value = :status WHERE record_id = :id AND what = 'status' AND value = 'deceased'
               AND NOT EXISTS (SELECT 1 FROM span s WHERE s.record_id = :id AND s.what = 'status'
                 AND s.value <> 'deceased')",
        )
        .with("id", candidate_id)
        .with("status", status),
        Statement::new(
            "DELETE FROM span WHERE record_id = :id AND what = 'status' AND value = 'deceased' AND to_on IS NULL",
        )
        .with("id", candidate_id),
        Statement::new(
            "UPDATE span SET to_on = NULL WHERE record_id = :id AND what = 'status'
               AND (from_on, recorded_at) = (SELECT s.from_on, s.recorded_at FROM span s
                 WHERE s.record_id = :id AND s.what = 'status' ORDER BY s.from_on DESC, s.recorded_at DESC LIMIT 1)",
        )
        .with("id", candidate_id)
        .one(),
    ]
}
