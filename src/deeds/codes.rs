//! The code that opens a counsellor's locked desk: a PIN or a phrase. It is kept as an argon2id hash alone, in a table
//! that nothing else reads, and never leaves with an export or a log.

use super::{Error, Result, Sitting, log};
use crate::domain::datum::Reject;
use crate::domain::office::Counsellor;
use crate::domain::record::{Faults, Record};
use crate::domain::rights::{Deed, Whose};
use crate::store::codes;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use serde_json::json;

/// A code has at least so many characters.
pub const SHORTEST: usize = 4;
/// And at most so many: what is longer was pasted by mistake.
pub const LONGEST: usize = 200;
/// After so many wrong codes the seat ends.
pub const TRIES: u32 = 5;

/// Memory in KiB and passes: as much work as the settings that OWASP's Password Storage Cheat Sheet calls equal (36 to
/// 38 MiB gone over), in less memory: a login of the desk takes 15 MB in all, and what was used once stays with it.
const MEMORY: u32 = 4 * 1024;
const PASSES: u32 = 9;
const LANES: u32 = 1;

/// True where the counsellor has a code.
///
/// # Errors
/// The store's.
pub fn has(sitting: &Sitting) -> Result<bool> {
    Ok(codes::hash(&sitting.store, &sitting.signer.id)?.is_some())
}

/// True where a text is the counsellor's code. Takes some ten milliseconds, by design.
///
/// # Errors
/// The store's.
pub fn holds(sitting: &Sitting, code: &str) -> Result<bool> {
    let Some(hash) = codes::hash(&sitting.store, &sitting.signer.id)? else { return Ok(false) };
    // What the hash was made with stands in it.
    let verified = PasswordVerifier::<str>::verify_password(&Argon2::default(), code.as_bytes(), &hash);
    Ok(verified.is_ok())
}

/// Gives the counsellor a code in the place of the one she had.
///
/// # Errors
/// Too short or too long; the store's.
pub fn set(sitting: &mut Sitting, code: &str) -> Result<()> {
    if !(SHORTEST..=LONGEST).contains(&code.chars().count()) {
        let mut faults = Faults::default();
        faults.push("code", Reject("reject-code"));
        return Err(faults.into());
    }
    let hash = hash(code, &sitting.new_id()).ok_or(Error::NotAllowed)?;
    let account = sitting.signer.id.clone();
    let mut batch = sitting.batch();
    batch.push(codes::keep(&account, &hash, &batch.at.clone()));
    let row = log::did(&batch, "code", Counsellor::TABLE, &account, &json!({}));
    batch.push(row);
    sitting.store.apply(&batch)?;
    Ok(())
}

/// Takes the code of an account away that forgot it: Enter opens its desk until it has another.
///
/// # Errors
/// The right to administer is missing, or the store's.
pub fn clear(sitting: &mut Sitting, account: &str) -> Result<()> {
    sitting.ask(Deed::Administer, Whose::Office)?;
    let mut batch = sitting.batch();
    batch.push(codes::forget(account));
    let row = log::did(&batch, "code-clear", Counsellor::TABLE, account, &json!({}));
    batch.push(row);
    sitting.store.apply(&batch)?;
    Ok(())
}

/// Notes that a seat ended because its code was not known.
///
/// # Errors
/// The store's.
pub fn note_shut_out(sitting: &mut Sitting) -> Result<()> {
    let account = sitting.signer.id.clone();
    let mut batch = sitting.batch();
    let row = log::did(&batch, "shut-out", Counsellor::TABLE, &account, &json!({}));
    batch.push(row);
    sitting.store.apply(&batch)?;
    Ok(())
}

/// The hash as a PHC string. The salt need not be secret, only like no other.
fn hash(code: &str, salt: &str) -> Option<String> {
    let params = Params::new(MEMORY, PASSES, LANES, None).ok()?;
    let hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let salt = salt.as_bytes();
    let hash = hasher.hash_password_with_salt(code.as_bytes(), salt).ok()?;
    Some(hash.to_string())
}
