//! Human numbers and aliases. The next number is read outside the batch and claimed inside it: where somebody was
//! quicker, the batch fails and is built again.

use super::{Query, Result, Statement, Store};
use crate::domain::reference::{Kind, Reference};
use crate::facts::Country;

/// The next free number of a kind.
///
/// # Errors
/// The store's.
pub fn next(store: &Store, kind: Kind, country: Country) -> Result<Reference> {
    let rows = store.read(
        &Query::new("SELECT next FROM number WHERE kind = :kind AND country = :country")
            .with("kind", kind.code())
            .with("country", country.code()),
    )?;
    let number = rows.first().map_or(1, |row| u32::try_from(row.int(0)).unwrap_or(1));
    Ok(Reference { country, kind, number })
}

/// Claims `count` numbers from `first` on; touches no row if they are gone.
pub fn claim(first: &Reference, count: u32) -> Statement {
    Statement::new(
        "INSERT INTO number(kind, country, next) VALUES(:kind, :country, :after)
         ON CONFLICT(kind, country) DO UPDATE SET next = excluded.next WHERE number.next = :first",
    )
    .with("kind", first.kind.code())
    .with("country", first.country.code())
    .with("first", i64::from(first.number))
    .with("after", i64::from(first.number) + i64::from(count))
    .one()
}

/// Keeps a number from outside for a record.
pub fn alias(source: &str, number: &str, kind: Kind, record_id: &str) -> Statement {
    Statement::new(
        "INSERT INTO alias(source, number, record, record_id) VALUES(:source, :number, :record, :record_id)
         ON CONFLICT DO NOTHING",
    )
    .with("source", source)
    .with("number", number)
    .with("record", kind.code())
    .with("record_id", record_id)
}

/// Forgets a number from outside, where it was this record's.
pub fn unalias(source: &str, number: &str, record_id: &str) -> Statement {
    Statement::new("DELETE FROM alias WHERE source = :source AND number = :number AND record_id = :record_id")
        .with("source", source)
        .with("number", number)
        .with("record_id", record_id)
}

/// The aliases of a record, as `SOURCE:NUMBER`.
///
/// # Errors
/// The store's.
pub fn aliases(store: &Store, record_id: &str) -> Result<Vec<String>> {
    let query = Query::new("SELECT source, number FROM alias INDEXED BY alias_record WHERE record_id = :id");
    let rows = store.read(&query.with("id", record_id))?;
    Ok(rows.iter().map(|row| format!("{}:{}", row.text(0), row.text(1))).collect())
}

/// As [`alias`], of a record that an import brings in: seen with it, and free again once it is taken back.
pub fn staged_alias(source: &str, number: &str, kind: Kind, record_id: &str, entered: i64) -> Statement {
    Statement::new(format!(
        "INSERT INTO alias(source, number, record, record_id, entered)
         VALUES(:source, :number, :record, :record_id, :entered)
         ON CONFLICT(source, number, record) DO UPDATE SET record_id = excluded.record_id,
           entered = excluded.entered WHERE NOT {SEEN}"
    ))
    .with("source", source)
    .with("number", number)
    .with("record", kind.code())
    .with("record_id", record_id)
    .with("entered", entered)
}

/// Given at the desk, or by an import that is published.
const SEEN: &str = "(alias.entered IS NULL OR EXISTS(SELECT 1 FROM import i WHERE i.number = alias.entered
    AND i.published_at IS NOT NULL AND i.undone_at IS NULL))";

/// The id of the record of a kind that a source knows by a number.
///
/// # Errors
/// The store's.
pub fn by_alias_of(store: &Store, source: &str, number: &str, kind: Kind) -> Result<Option<String>> {
    let sql = format!(
        "SELECT record_id FROM alias
         WHERE source = :source AND number = :number AND record = :record AND {SEEN}"
    );
    let query = Query::new(sql).with("source", source).with("number", number).with("record", kind.code());
    Ok(store.read(&query)?.first().map(|row| row.text(0).to_owned()))
}

/// The kind and id of the record that `SOURCE:NUMBER` names.
///
/// # Errors
/// The store's.
pub fn by_alias(store: &Store, source: &str, number: &str) -> Result<Option<(Kind, String)>> {
    let sql =
        format!("SELECT record, record_id FROM alias WHERE source = :source AND number = :number AND {SEEN}");
    let query = Query::new(sql).with("source", source).with("number", number);
    let rows = store.read(&query)?;
    Ok(rows.first().and_then(|row| {
        let kind = Kind::ALL.into_iter().find(|kind| kind.code() == row.text(0))?;
        Some((kind, row.text(1).to_owned()))
    }))
}
