//! What sources said: of each number the last version, the files that came, and how their columns are called.

use crate::store::{Query, Result, Statement, Store};

const SEEN: &str = "EXISTS(SELECT 1 FROM import i WHERE i.number = t.entered
    AND i.published_at IS NOT NULL AND i.undone_at IS NULL)";

/// Keeps what a source says of a number in an import.
pub fn say(source: &str, record: &str, number: &str, entered: i64, said: &str) -> Statement {
    Statement::new(
        "INSERT INTO told(source, record, number, entered, said) VALUES(:source, :record, :number, :entered, :said)",
    )
    .with("source", source)
    .with("record", record)
    .with("number", number)
    .with("entered", entered)
    .with("said", said)
}

/// What a source said of a number the last time. None: it never did.
///
/// # Errors
/// The store's.
pub fn said(store: &Store, source: &str, record: &str, number: &str) -> Result<Option<String>> {
    let sql = format!(
        "SELECT t.said FROM told t WHERE t.source = :source AND t.record = :record AND t.number = :number AND {SEEN}
         ORDER BY t.entered DESC LIMIT 1"
    );
    let query = Query::new(sql).with("source", source).with("record", record).with("number", number);
    Ok(store.read(&query)?.first().map(|row| row.text(0).to_owned()))
}

/// Keeps that a file was part of an import.
pub fn deliver(number: i64, sha: &str) -> Statement {
    Statement::new("INSERT INTO delivered(sha, number) VALUES(:sha, :number) ON CONFLICT DO NOTHING")
        .with("sha", sha)
        .with("number", number)
}

/// True where a file came before, and another one of the same source and kind came after it.
///
/// # Errors
/// The store's.
pub fn is_replay(store: &Store, source: &str, kind: &str, sha: &str) -> Result<bool> {
    let query = Query::new(
        "WITH seen AS (SELECT number FROM import WHERE source = :source AND kind = :kind
           AND published_at IS NOT NULL AND undone_at IS NULL)
         SELECT coalesce((SELECT max(d.number) FROM delivered d JOIN seen USING(number) WHERE d.sha = :sha)
           < (SELECT max(d.number) FROM delivered d JOIN seen USING(number) WHERE d.sha <> :sha), 0)",
    );
    let query = query.with("source", source).with("kind", kind).with("sha", sha);
    Ok(store.read(&query)?.first().is_some_and(|row| row.int(0) == 1))
}

/// Strikes what an unfinished import left beside its rows.
pub fn forget_files(number: i64) -> Statement {
    Statement::new("DELETE FROM delivered WHERE number = :number").with("number", number)
}

/// Remembers how the columns of a source's tables are called.
pub fn remember_map(source: &str, record: &str, map: &str) -> Statement {
    Statement::new(
        "INSERT INTO column_map(source, record, map) VALUES(:source, :record, :map)
         ON CONFLICT(source, record) DO UPDATE SET map = excluded.map",
    )
    .with("source", source)
    .with("record", record)
    .with("map", map)
}

/// How the columns of a source's tables are called, as it was told last.
///
/// # Errors
/// The store's.
pub fn map_of(store: &Store, source: &str, record: &str) -> Result<Option<String>> {
    let query = Query::new("SELECT map FROM column_map WHERE source = :source AND record = :record");
    let rows = store.read(&query.with("source", source).with("record", record))?;
    Ok(rows.first().map(|row| row.text(0).to_owned()))
}
