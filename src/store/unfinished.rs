//! Files begun in a hurry and not finished yet: whose, since when, and what was noted then.

use super::awaited::{Holders, laid};
use super::candidates::{self, LINE, Line, VISIBLE};
use super::{Query, Result, Row, Store};

/// One of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Unfinished {
    pub line: Line,
    /// An instant.
    pub since: String,
    /// What it is about, as it was noted.
    pub note: Option<String>,
}

/// The question after the unfinished files of one account, or of all.
pub fn query(account: Option<&str>, most: usize) -> Query {
    let (index, whose) = match account {
        Some(_) => ("candidate_unfinished", "c.counsellor_id = :me AND"),
        None => ("candidate_unfinished_all", ""),
    };
    let sql = format!(
        "SELECT c.unfinished_since, c.note, {LINE} FROM candidate c INDEXED BY {index}
         WHERE {whose} c.unfinished_since IS NOT NULL AND {VISIBLE} ORDER BY c.unfinished_since LIMIT :most"
    );
    let query = Query::new(sql).with("most", candidates::count(most));
    match account {
        Some(me) => query.with("me", me),
        None => query,
    }
}

/// Unfinished files, the oldest first.
///
/// # Errors
/// The store's.
pub fn of(store: &Store, holders: &Holders, most: usize) -> Result<Vec<Unfinished>> {
    let ask = |account: Option<&str>, _: &str| {
        let rows = store.read(&query(account, most))?;
        let files = rows.iter().map(|row| Unfinished {
            since: row.text(0).to_owned(),
            note: row.some(1),
            line: candidates::line(&Row(row.from(2).to_vec())),
        });
        Ok(files.collect::<Vec<_>>())
    };
    laid(holders, "", most, ask, |file: &Unfinished| (&file.since, &file.line.id))
}
