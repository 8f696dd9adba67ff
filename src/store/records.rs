//! Statements made from a record's declaration, once a kind, for every kind alike.

use super::{Query, Result, Row, Statement, Store};
use crate::domain::datum::Value;
use crate::domain::record::Record;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

/// A record with what the store knows of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored<R> {
    pub id: String,
    /// Counts its changes; an update names the version it saw.
    pub version: i64,
    pub record: R,
}

/// What may be the source of a cached text.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Verb {
    Insert,
    Update,
    Fields,
}

/// What is done to which table, with which columns beside its fields.
type Key = (Verb, &'static str, Vec<&'static str>);

static TEXTS: LazyLock<Mutex<HashMap<Key, &'static str>>> = LazyLock::new(Mutex::default);

/// SQL text made once from FIELDS and kept: there are as many as kinds of record.
fn cached(
    verb: Verb,
    table: &'static str,
    extras: Vec<&'static str>,
    make: impl FnOnce() -> String,
) -> &'static str {
    let mut texts = match TEXTS.lock() {
        Ok(texts) => texts,
        Err(poisoned) => poisoned.into_inner(),
    };
    texts.entry((verb, table, extras)).or_insert_with(|| Box::leak(make().into_boxed_str()))
}

/// The field columns of a kind, in the order of FIELDS, each with the table's name before it.
pub fn columns<R: Record>() -> &'static str {
    cached(Verb::Fields, R::TABLE, Vec::new(), || {
        let columns = R::FIELDS.iter().map(|field| format!("{}.{}", R::TABLE, field.key));
        columns.collect::<Vec<_>>().join(", ")
    })
}

/// Inserts a record; `extras` are the columns that are no fields (numbers, owners, keys of other tables).
pub fn insert<R: Record>(id: &str, record: &R, extras: Vec<(&'static str, Value)>) -> Statement {
    let names: Vec<&'static str> = extras.iter().map(|(name, _)| *name).collect();
    let sql = cached(Verb::Insert, R::TABLE, names.clone(), || {
        let all: Vec<&str> = names.into_iter().chain(R::FIELDS.iter().map(|field| field.key)).collect();
        let marks: Vec<String> = all.iter().map(|key| format!(":{key}")).collect();
        format!(
            "INSERT INTO {}(id, version, {}) VALUES(:id, 1, {})",
            R::TABLE,
            all.join(", "),
            marks.join(", ")
        )
    });
    let mut statement = Statement { sql: Cow::Borrowed(sql), values: extras, expect: super::Expect::Rows(1) };
    statement.values.push(("id", id.into()));
    bind(&mut statement, record);
    statement
}

/// Writes every field of the version that was seen; touches no row if somebody else was quicker.
pub fn update<R: Record>(id: &str, seen: i64, record: &R) -> Statement {
    let sql = cached(Verb::Update, R::TABLE, Vec::new(), || {
        let sets: Vec<String> = R::FIELDS.iter().map(|field| format!("{0} = :{0}", field.key)).collect();
        format!(
            "UPDATE {} SET version = version + 1, {} WHERE id = :id AND version = :seen",
            R::TABLE,
            sets.join(", ")
        )
    });
    let mut statement = Statement::new(sql).with("id", id).with("seen", seen).one();
    bind(&mut statement, record);
    statement
}

fn bind<R: Record>(statement: &mut Statement, record: &R) {
    let values = R::FIELDS.iter().map(|field| field.key).zip(record.values());
    statement.values.extend(values);
}

/// Reads one record by its id.
///
/// # Errors
/// The store's, or a damaged column.
pub fn get<R: Record>(store: &Store, id: &str) -> Result<Option<Stored<R>>> {
    let sql = format!("SELECT id, version, {} FROM {} WHERE id = :id", columns::<R>(), R::TABLE);
    let rows = store.read(&Query::new(sql).with("id", id))?;
    rows.first().map(stored::<R>).transpose()
}

/// A row of `id, version, fields…`.
///
/// # Errors
/// A column that does not hold what it may.
pub fn stored<R: Record>(row: &Row) -> Result<Stored<R>> {
    Ok(Stored { id: row.text(0).to_owned(), version: row.int(1), record: R::restore(row.from(2))? })
}
