//! Sessions with many people, and who came to which.

use super::candidates::VISIBLE;
use super::records::{self, Stored};
use super::{Query, Result, Row, Statement, Store};
use crate::domain::session::Session;

/// A session as a list shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub stored: Stored<Session>,
    pub counsellor_id: String,
    /// Instant.
    pub created_at: String,
    /// How many came.
    pub came: i64,
}

/// A new session.
pub fn insert(id: &str, session: &Session, office: &str, counsellor: &str, at: &str) -> Statement {
    let extras =
        vec![("office_id", office.into()), ("counsellor_id", counsellor.into()), ("created_at", at.into())];
    records::insert(id, session, extras)
}

/// Somebody came; noted once.
pub fn came(id: &str, session: &str, candidate: &str, at: &str, counsellor: &str) -> Statement {
    Statement::new(
        "INSERT INTO attendance(id, session_id, candidate_id, noted_at, counsellor)
         SELECT :id, :session, :candidate, :at, :counsellor WHERE NOT EXISTS(
           SELECT 1 FROM attendance INDEXED BY attendance_candidate
           WHERE candidate_id = :candidate AND session_id = :session)",
    )
    .with("id", id)
    .with("session", session)
    .with("candidate", candidate)
    .with("at", at)
    .with("counsellor", counsellor)
}

/// Who came, in the order in which they were noted.
///
/// # Errors
/// The store's.
pub fn people(store: &Store, session: &str) -> Result<Vec<String>> {
    let sql = format!(
        "SELECT a.candidate_id FROM attendance a INDEXED BY attendance_session
         JOIN candidate c ON c.id = a.candidate_id
         WHERE a.session_id = :session AND {VISIBLE} GROUP BY a.candidate_id ORDER BY min(a.noted_at), min(a.id)"
    );
    let rows = store.read(&Query::new(sql).with("session", session))?;
    Ok(rows.iter().map(|row| row.text(0).to_owned()).collect())
}

/// The sessions of an office, the newest first.
///
/// # Errors
/// The store's.
pub fn of_office(store: &Store, office: &str, most: usize) -> Result<Vec<Line>> {
    let query = select("s.office_id = :office ORDER BY s.held_on DESC, s.id DESC LIMIT :most");
    lines(store, query.with("office", office).with("most", i64::try_from(most).unwrap_or(i64::MAX)))
}

/// The sessions that somebody began, the newest first.
///
/// # Errors
/// The store's.
pub fn of_counsellor(store: &Store, counsellor: &str, most: usize) -> Result<Vec<Line>> {
    let query = select("s.counsellor_id = :me ORDER BY s.created_at DESC, s.id DESC LIMIT :most");
    lines(store, query.with("me", counsellor).with("most", i64::try_from(most).unwrap_or(i64::MAX)))
}

/// The sessions to which somebody came, the newest first.
///
/// # Errors
/// The store's.
pub fn of_person(store: &Store, candidate: &str) -> Result<Vec<Line>> {
    let query = select(
        "s.id IN (SELECT a.session_id FROM attendance a INDEXED BY attendance_candidate
                  WHERE a.candidate_id = :candidate) ORDER BY s.held_on DESC, s.id DESC",
    );
    lines(store, query.with("candidate", candidate))
}

/// One session.
///
/// # Errors
/// The store's.
pub fn get(store: &Store, id: &str) -> Result<Option<Line>> {
    Ok(lines(store, select("s.id = :id").with("id", id))?.into_iter().next())
}

fn select(which: &str) -> Query {
    let fields = records::columns::<Session>().replace("session.", "s.");
    Query::new(format!(
        "SELECT s.counsellor_id, s.created_at,
                (SELECT count(DISTINCT a.candidate_id) FROM attendance a INDEXED BY attendance_session
                 WHERE a.session_id = s.id), s.id, s.version, {fields}
         FROM session s WHERE {which}"
    ))
}

fn lines(store: &Store, query: Query) -> Result<Vec<Line>> {
    store.read(&query)?.iter().map(line).collect()
}

fn line(row: &Row) -> Result<Line> {
    Ok(Line {
        counsellor_id: row.text(0).to_owned(),
        created_at: row.text(1).to_owned(),
        came: row.int(2),
        stored: records::stored(&Row(row.from(3).to_vec()))?,
    })
}
