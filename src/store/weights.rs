//! Weights of the matching, a row a decision; the first set is the program's own and has none.

use super::records::{self, Stored};
use super::{Batch, Query, Result, Row, Statement, Store};
use crate::domain::matching::Weighting;

/// A decision with its number, when it was taken and by whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Decided {
    pub number: u32,
    /// RFC 3339, UTC.
    pub at: String,
    /// The name of the account.
    pub by: String,
    pub stored: Stored<Weighting>,
}

/// A decision after the one whose number was seen: where another was taken meanwhile, nothing is written.
pub fn decide(batch: &Batch, id: &str, seen: u32, weighting: &Weighting) -> [Statement; 2] {
    let number = i64::from(seen) + 1;
    let claim = Statement::new("UPDATE meta SET value = :next WHERE key = 'weights' AND value = :seen")
        .with("seen", seen.to_string())
        .with("next", number.to_string())
        .one();
    let extras = vec![
        ("number", number.into()),
        ("decided_at", batch.at.as_str().into()),
        ("counsellor_id", batch.counsellor.as_str().into()),
    ];
    [claim, records::insert(id, weighting, extras)]
}

/// The last decision; None where the first set still counts.
///
/// # Errors
/// The store's, or a damaged column.
pub fn last(store: &Store) -> Result<Option<Decided>> {
    Ok(decided(store, 1)?.into_iter().next())
}

/// Every decision, the last first.
///
/// # Errors
/// The store's, or a damaged column.
pub fn all(store: &Store) -> Result<Vec<Decided>> {
    decided(store, -1)
}

fn decided(store: &Store, most: i64) -> Result<Vec<Decided>> {
    let sql = format!(
        "SELECT number, decided_at, c.name, weighting.id, weighting.version, {}
         FROM weighting JOIN counsellor c ON c.id = weighting.counsellor_id
         ORDER BY number DESC LIMIT :most",
        records::columns::<Weighting>()
    );
    let of = |row: &Row| {
        Ok(Decided {
            number: u32::try_from(row.int(0)).unwrap_or(0),
            at: row.text(1).to_owned(),
            by: row.text(2).to_owned(),
            stored: records::stored(&Row(row.from(3).to_vec()))?,
        })
    };
    store.read(&Query::new(sql).with("most", most))?.iter().map(of).collect()
}
