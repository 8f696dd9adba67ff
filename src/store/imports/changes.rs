//! Rows that an import changed, kept as they were: an import that is taken back, or that was killed, puts them back.
//! What somebody changed since stays as she left it.

use crate::domain::candidate::{Candidate, Status};
use crate::domain::datum::Value;
use crate::domain::record::Record;
use crate::domain::reintegration::aid::Aid;
use crate::domain::reintegration::case::{Case, Closing};
use crate::domain::reintegration::plan::Plan;
use crate::domain::reintegration::visit::{Attempt, Visit};
use crate::store::rows::{object, value};
use crate::store::{Error, Query, Result, Statement, Store, candidates};
use serde_json::Value as Json;

/// The spans of a record stand in the list under this name.
pub const SPANS: &str = "span";
const SPAN: [&str; 7] = ["record_id", "what", "from_on", "recorded_at", "value", "to_on", "counsellor"];

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub place: i64,
    pub table: String,
    pub id: String,
    /// The version after it; None where nothing is left to be seen.
    pub seen: Option<i64>,
    /// The row before it; None where nothing was there.
    pub was: Option<String>,
}

fn of<R: Record>(others: &[&'static str]) -> Vec<&'static str> {
    let own = ["id", "version"].into_iter().chain(others.iter().copied());
    own.chain(R::FIELDS.iter().map(|field| field.key)).collect()
}

/// The columns of a table that an import may change rows of.
fn columns(table: &str) -> Vec<&'static str> {
    match table {
        Candidate::TABLE => of::<Candidate>(&["updated_at", "status"]),
        Case::TABLE => of::<Case>(&["state", "focal_id"]),
        Closing::TABLE => of::<Closing>(&["case_id"]),
        Plan::TABLE => of::<Plan>(&["case_id", "drafted_on", "source"]),
        Aid::TABLE => of::<Aid>(&["case_id", "waits", "source"]),
        Visit::TABLE => of::<Visit>(&[
            "case_id",
            "counsellor_id",
            "kind",
            "planned_on",
            "from_on",
            "to_on",
            "survey",
            "owed",
            "paused",
            "entered",
        ]),
        Attempt::TABLE => of::<Attempt>(&["visit_id"]),
        SPANS => SPAN.to_vec(),
        _ => Vec::new(),
    }
}

/// Keeps what a row was before an import changed it.
pub fn keep(number: i64, change: &Change) -> Statement {
    Statement::new(
        "INSERT INTO replaced(number, place, record, record_id, seen, was)
         VALUES(:number, :place, :record, :id, :seen, :was)",
    )
    .with("number", number)
    .with("place", change.place)
    .with("record", change.table.as_str())
    .with("id", change.id.as_str())
    .with("seen", change.seen)
    .with("was", change.was.clone())
}

/// A row as it stands, with its version; None where there is none.
///
/// # Errors
/// The store's.
pub fn row(store: &Store, table: &str, id: &str) -> Result<Option<(i64, String)>> {
    let columns = columns(table);
    let sql = format!("SELECT {} FROM {table} WHERE id = :id", columns.join(", "));
    let rows = store.read(&Query::new(sql).with("id", id))?;
    Ok(rows.first().map(|row| (row.int(1), object(&columns, row.from(0)).to_string())))
}

/// The spans of a record as they stand.
///
/// # Errors
/// The store's.
pub fn spans(store: &Store, record_id: &str) -> Result<String> {
    let sql = format!("SELECT {} FROM span WHERE record_id = :id", SPAN.join(", "));
    let rows = store.read(&Query::new(sql).with("id", record_id))?;
    Ok(rows.iter().map(|row| object(&SPAN, row.from(0))).collect::<Json>().to_string())
}

/// True where somebody has changed since what an import changed.
///
/// # Errors
/// The store's.
pub fn stood_upon(store: &Store, number: i64) -> Result<bool> {
    let tables = [Candidate::TABLE, Case::TABLE, Closing::TABLE, Plan::TABLE, Aid::TABLE, Visit::TABLE];
    for table in tables {
        let sql = format!(
            "SELECT EXISTS(SELECT 1 FROM replaced r WHERE r.number = :number AND r.record = '{table}'
               AND r.seen IS NOT NULL AND NOT EXISTS(
                 SELECT 1 FROM replaced l WHERE l.number = r.number AND l.record = r.record
                   AND l.record_id = r.record_id AND l.place > r.place)
               AND r.seen IS NOT (SELECT t.version FROM {table} t WHERE t.id = r.record_id))"
        );
        if store.read(&Query::new(sql).with("number", number))?.first().is_some_and(|row| row.int(0) == 1) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Imports that were taken back and have changes that were not put back yet.
///
/// # Errors
/// The store's.
pub fn half_taken_back(store: &Store) -> Result<Vec<i64>> {
    let query = Query::new(
        "SELECT i.number FROM import i WHERE i.undone_at IS NOT NULL
           AND EXISTS(SELECT 1 FROM replaced r WHERE r.number = i.number) ORDER BY i.number DESC",
    );
    Ok(store.read(&query)?.iter().map(|row| row.int(0)).collect())
}

/// The changes of an import that stand, the last first; at most `most`.
///
/// # Errors
/// The store's.
pub fn standing(store: &Store, number: i64, most: i64) -> Result<Vec<Change>> {
    let query = Query::new(
        "SELECT place, record, record_id, seen, was FROM replaced WHERE number = :number
         ORDER BY place DESC LIMIT :most",
    );
    let rows = store.read(&query.with("number", number).with("most", most))?;
    let changes = rows.iter().map(|row| Change {
        place: row.int(0),
        table: row.text(1).to_owned(),
        id: row.text(2).to_owned(),
        seen: row.some_int(3),
        was: row.some(4),
    });
    Ok(changes.collect())
}

/// Puts one change back, and strikes it from the list.
///
/// # Errors
/// The store's, or a list that cannot be read.
pub fn put_back(store: &Store, number: i64, change: &Change) -> Result<Vec<Statement>> {
    let table = change.table.as_str();
    let was = change.was.as_deref().map(serde_json::from_str::<Json>).transpose();
    let was = was.map_err(|_| Error::Damaged(format!("replaced.{number}.{}", change.place)))?;
    let mut statements = match (table, &was) {
        (SPANS, Some(spans)) => spans_back(&change.id, spans),
        (Candidate::TABLE, Some(row)) => person_back(store, change, row)?,
        (table, Some(row)) => match change.seen {
            Some(seen) => vec![row_back(table, &change.id, seen, row)],
            None => vec![row_again(table, row)],
        },
        (table, None) => {
            vec![Statement::new(format!("DELETE FROM {table} WHERE id = :id")).with("id", change.id.as_str())]
        }
    };
    statements.push(
        Statement::new("DELETE FROM replaced WHERE number = :number AND place = :place")
            .with("number", number)
            .with("place", change.place),
    );
    Ok(statements)
}

/// The row as it was; untouched where its version moved on. Whoever follows it now goes on following it.
fn row_back(table: &str, id: &str, seen: i64, row: &Json) -> Statement {
    let mut columns = columns(table);
    columns.retain(|column| *column != "counsellor_id");
    let sets: Vec<String> = columns
        .iter()
        .filter(|column| **column != "id")
        .map(|column| format!("{column} = :{column}"))
        .collect();
    let sql = format!("UPDATE {table} SET {} WHERE id = :id AND version = :seen", sets.join(", "));
    let mut statement = Statement::new(sql).with("seen", seen).with("id", id);
    for column in columns.into_iter().filter(|column| *column != "id") {
        statement = statement.with(column, value(row, column));
    }
    statement
}

/// A row that had been taken away.
fn row_again(table: &str, row: &Json) -> Statement {
    let columns = columns(table);
    let marks: Vec<String> = columns.iter().map(|column| format!(":{column}")).collect();
    let sql = format!(
        "INSERT INTO {table}({}) VALUES({}) ON CONFLICT DO NOTHING",
        columns.join(", "),
        marks.join(", ")
    );
    columns
        .into_iter()
        .fold(Statement::new(sql), |statement, column| statement.with(column, value(row, column)))
}

fn spans_back(id: &str, spans: &Json) -> Vec<Statement> {
    let gone = Statement::new("DELETE FROM span WHERE record_id = :id").with("id", id);
    let again = spans.as_array().into_iter().flatten().map(|span| row_again(SPANS, span));
    std::iter::once(gone).chain(again).collect()
}

/// A person with her search rows.
fn person_back(store: &Store, change: &Change, row: &Json) -> Result<Vec<Statement>> {
    let Some((stored, standing)) = candidates::get(store, &change.id)? else { return Ok(Vec::new()) };
    // A file that went into another is not put back, nor is anything of it put over the other.
    if Some(stored.version) != change.seen || stored.id != change.id {
        return Ok(Vec::new());
    }
    let values: Vec<Value> = Candidate::FIELDS.iter().map(|field| value(row, field.key)).collect();
    let before = Candidate::restore(&values)?;
    let standing = candidates::Standing {
        status: Status::from_code(value(row, "status").text()).unwrap_or(standing.status),
        updated_at: value(row, "updated_at").text().to_owned(),
        ..standing
    };
    let mut statements = candidates::update(&stored, &before, &standing);
    statements.push(
        Statement::new("UPDATE candidate SET version = :version WHERE id = :id")
            .with("version", value(row, "version"))
            .with("id", change.id.as_str()),
    );
    Ok(statements)
}
