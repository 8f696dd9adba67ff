//! Searches that accounts keep under a name.

use super::records::{self, Stored};
use super::{Query, Result, Row, Statement, Store};
use crate::domain::search::Search;

/// A search that is kept, with when its account last looked.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    pub search: Stored<Search>,
    /// RFC 3339
    pub seen_at: String,
}

pub fn insert(id: &str, search: &Search, counsellor: &str, at: &str) -> Statement {
    let extras =
        vec![("counsellor_id", counsellor.into()), ("created_at", at.into()), ("seen_at", at.into())];
    records::insert(id, search, extras)
}

/// Remembers that an account looked; nobody else's search is touched.
pub fn seen(id: &str, counsellor: &str, at: &str) -> Statement {
    Statement::new("UPDATE search SET seen_at = :at WHERE id = :id AND counsellor_id = :me")
        .with("id", id)
        .with("me", counsellor)
        .with("at", at)
        .one()
}

pub fn remove(id: &str, counsellor: &str) -> Statement {
    Statement::new("DELETE FROM search WHERE id = :id AND counsellor_id = :me")
        .with("id", id)
        .with("me", counsellor)
        .one()
}

/// The searches of an account, by name.
///
/// # Errors
/// The store's.
pub fn of(store: &Store, counsellor: &str) -> Result<Vec<Kept>> {
    let sql = format!(
        "SELECT seen_at, id, version, {} FROM search INDEXED BY search_own WHERE counsellor_id = :me ORDER BY name, id",
        records::columns::<Search>()
    );
    let rows = store.read(&Query::new(sql).with("me", counsellor))?;
    let kept = |row: &Row| {
        let search = records::stored::<Search>(&Row(row.from(1).to_vec()))?;
        Ok(Kept { search, seen_at: row.text(0).to_owned() })
    };
    rows.iter().map(kept).collect()
}
