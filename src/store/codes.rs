//! The codes that open locked desks, as hashes. Apart from the accounts, so that who lists those never reads these.

use super::{Query, Result, Statement, Store};

/// The hash of an account's code, where it has one.
///
/// # Errors
/// The store's.
pub fn hash(store: &Store, account: &str) -> Result<Option<String>> {
    let query = Query::new("SELECT hash FROM unlock_code WHERE counsellor_id = :account");
    Ok(store.read(&query.with("account", account))?.first().map(|row| row.text(0).to_owned()))
}

/// Keeps the hash of an account's code.
pub fn keep(account: &str, hash: &str, at: &str) -> Statement {
    Statement::new(
        "INSERT INTO unlock_code(counsellor_id, hash, set_at) VALUES(:account, :hash, :at)
         ON CONFLICT(counsellor_id) DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at",
    )
    .with("account", account)
    .with("hash", hash)
    .with("at", at)
}

/// Takes an account's code away.
pub fn forget(account: &str) -> Statement {
    Statement::new("DELETE FROM unlock_code WHERE counsellor_id = :account").with("account", account)
}
