//! Public keys: which of them open the desk, and for whom. Who administers the desk adds them and takes them back;
//! a seat that one of them opens signs as its account.
//!
//! One key opens the desk for one account at a time. Private keys are never looked at, let alone kept.

use super::accounts::{self, Refusal};
use super::{Result, Sitting, log};
use crate::domain::datum::{Datum, Reject};
use crate::domain::key::{self, AccessKey};
use crate::domain::record::Record;
use crate::store::Store;
use crate::store::keys::{self, Held};
use serde_json::json;

/// A line of a file and what became of the key on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Brought {
    /// The line it begins on, from 1.
    pub line: usize,
    pub key: std::result::Result<Held, Reject>,
}

const KNOWN: Reject = Reject("reject-key-known");

/// Adds every key of a file to an account, in one batch; what is no key, or opens the desk already, is told line by
/// line.
///
/// # Errors
/// The right is missing, there is no account of that name, or the store's.
pub fn add(sitting: &mut Sitting, name: &str, text: &str) -> Result<Vec<Brought>> {
    let account = accounts::find(sitting, name)?;
    let mut batch = sitting.batch();
    let mut brought: Vec<Brought> = Vec::new();
    for found in key::read_file(text) {
        let key = found.key.and_then(|key| {
            let fingerprint = key.public_key.fingerprint();
            let twice = brought.iter().flat_map(|other| &other.key).any(|key| key.fingerprint == fingerprint);
            if twice { Err(KNOWN) } else { Ok((key, fingerprint)) }
        });
        let key = match key {
            Ok((_, print)) if !keys::open(&sitting.store, Some(&print))?.is_empty() => Err(KNOWN),
            Ok((key, fingerprint)) => Ok(Held {
                id: sitting.new_id(),
                account: account.id.clone(),
                active: account.active,
                fingerprint,
                added_at: batch.at.clone(),
                removed_at: None,
                key,
            }),
            Err(reject) => Err(reject),
        };
        if let Ok(held) = &key {
            let about = json!({
                "counsellor_id": ["", held.account],
                "fingerprint": ["", held.fingerprint],
                "comment": ["", held.key.comment.text()],
            });
            let row = log::did(&batch, "create", AccessKey::TABLE, &held.id, &about);
            batch.push(keys::insert(held)).push(row);
        }
        brought.push(Brought { line: found.line, key });
    }
    if !batch.statements.is_empty() {
        sitting.store.apply(&batch)?;
    }
    Ok(brought)
}

/// The keys that open the desk for an account, oldest first.
///
/// # Errors
/// The right is missing, there is no account of that name, or the store's.
pub fn list(sitting: &Sitting, name: &str) -> Result<Vec<Held>> {
    let account = accounts::find(sitting, name)?;
    Ok(keys::of(&sitting.store, &account.id)?)
}

/// Takes a key back: no seat opens with it any more.
///
/// # Errors
/// The right is missing, there is no such account or key, or the store's.
pub fn remove(sitting: &mut Sitting, name: &str, fingerprint: &str) -> Result<()> {
    let held = list(sitting, name)?.into_iter().find(|held| held.fingerprint == fingerprint);
    let held = held.ok_or(Refusal::NoSuchKey)?;
    let mut batch = sitting.batch();
    let about = json!({ "removed_at": ["", batch.at] });
    let row = log::did(&batch, "change", AccessKey::TABLE, &held.id, &about);
    batch.push(keys::remove(&held.id, &batch.at.clone())).push(row);
    sitting.store.apply(&batch)?;
    Ok(())
}

/// The keys that open a seat now, for the service that lets people in: of one fingerprint, or all. Nothing is logged,
/// and nobody signs.
///
/// # Errors
/// The store's.
pub fn that_open(store: &Store, fingerprint: Option<&str>) -> Result<Vec<Held>> {
    Ok(keys::open(store, fingerprint)?.into_iter().filter(|held| held.active).collect())
}

/// The key that a seat was opened with, by its id.
///
/// # Errors
/// There is none, it was taken back, its account is closed; the store's.
pub fn of_seat(store: &Store, id: &str) -> Result<Held> {
    let held = keys::get(store, id)?.filter(|held| held.removed_at.is_none()).ok_or(Refusal::KeyUnknown)?;
    if held.active { Ok(held) } else { Err(Refusal::Closed.into()) }
}

/// Notes that a seat was opened with a key: the account and the fingerprint, no name.
///
/// # Errors
/// The key opens no seat any more, or the store's.
pub fn note_login(sitting: &mut Sitting, id: &str) -> Result<()> {
    let held = of_seat(&sitting.store, id)?;
    let mut batch = sitting.batch();
    let about = json!({ "fingerprint": held.fingerprint });
    let row = log::did(&batch, "login", AccessKey::TABLE, &held.id, &about);
    batch.push(row);
    sitting.store.apply(&batch)?;
    Ok(())
}
