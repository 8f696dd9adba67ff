//! The official tables of occupations that a desk has taken in: one text, read whole when somebody sits down.

use super::{Query, Result, Statement, Store};

/// What was taken in last; None where nothing was.
///
/// # Errors
/// The store's.
pub fn text(store: &Store) -> Result<Option<String>> {
    let rows = store.read(&Query::new("SELECT text FROM official_table WHERE kind = 'occupations'"))?;
    Ok(rows.first().map(|row| row.text(0).to_owned()))
}

/// Keeps a text in the place of the one before it.
pub fn keep(text: &str, counsellor: &str, at: &str) -> Statement {
    Statement::new(
        "INSERT INTO official_table(kind, text, counsellor, at) VALUES('occupations', :text, :counsellor, :at)
         ON CONFLICT(kind) DO UPDATE SET text = excluded.text, counsellor = excluded.counsellor, at = excluded.at",
    )
    .with("text", text)
    .with("counsellor", counsellor)
    .with("at", at)
}
