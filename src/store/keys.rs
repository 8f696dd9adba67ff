//! Public keys that open the desk, each for one account. A key that was taken back stays as a row.

use super::records::{self, Stored};
use super::{Query, Result, Row, Statement, Store};
use crate::domain::key::AccessKey;

/// A key with what the store knows of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    pub id: String,
    /// The account it opens the desk for.
    pub account: String,
    /// The account is not disabled.
    pub active: bool,
    pub fingerprint: String,
    pub added_at: String,
    /// None while it opens the desk.
    pub removed_at: Option<String>,
    pub key: AccessKey,
}

pub fn insert(held: &Held) -> Statement {
    records::insert(
        &held.id,
        &held.key,
        vec![
            ("counsellor_id", held.account.as_str().into()),
            ("fingerprint", held.fingerprint.as_str().into()),
            ("added_at", held.added_at.as_str().into()),
        ],
    )
}

/// Takes a key back that opens the desk.
pub fn remove(id: &str, at: &str) -> Statement {
    Statement::new(
        "UPDATE access_key SET removed_at = :at, version = version + 1 WHERE id = :id AND removed_at IS NULL",
    )
    .with("id", id)
    .with("at", at)
    .one()
}

/// The keys that open the desk, oldest first; of one fingerprint or of all.
///
/// # Errors
/// The store's.
pub fn open(store: &Store, fingerprint: Option<&str>) -> Result<Vec<Held>> {
    match fingerprint {
        Some(_) => read(store, "k.removed_at IS NULL AND k.fingerprint = :value", fingerprint),
        None => read(store, "k.removed_at IS NULL", None),
    }
}

/// The keys of an account that open the desk, oldest first.
///
/// # Errors
/// The store's.
pub fn of(store: &Store, account: &str) -> Result<Vec<Held>> {
    read(store, "k.removed_at IS NULL AND k.counsellor_id = :value", Some(account))
}

/// A key by its id, taken back or not.
///
/// # Errors
/// The store's.
pub fn get(store: &Store, id: &str) -> Result<Option<Held>> {
    Ok(read(store, "k.id = :value", Some(id))?.into_iter().next())
}

fn read(store: &Store, condition: &str, value: Option<&str>) -> Result<Vec<Held>> {
    let fields = records::columns::<AccessKey>();
    let mut query = Query::new(format!(
        "SELECT k.counsellor_id, c.active, k.fingerprint, k.added_at, k.removed_at, k.id, k.version, {}
         FROM access_key k JOIN counsellor c ON c.id = k.counsellor_id WHERE {condition} ORDER BY k.id",
        fields.replace("access_key.", "k.")
    ));
    if let Some(value) = value {
        query = query.with("value", value);
    }
    store.read(&query)?.iter().map(held).collect()
}

fn held(row: &Row) -> Result<Held> {
    let Stored { id, record, .. } = records::stored::<AccessKey>(&Row(row.from(5).to_vec()))?;
    Ok(Held {
        id,
        account: row.text(0).to_owned(),
        active: row.int(1) == 1,
        fingerprint: row.text(2).to_owned(),
        added_at: row.text(3).to_owned(),
        removed_at: row.some(4),
        key: record,
    })
}
