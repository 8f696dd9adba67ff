//! What somebody has several of: the jobs she had, her further papers. Rows of her file, each of its own.

use super::candidates::{self, LINE, LOOKED_THROUGH, Line, Standing, VISIBLE, kept};
use super::profiles;
use super::records::{self, Stored};
use super::{Query, Result, Statement, Store};
use crate::domain::candidate::Candidate;
use crate::domain::experience::Owned;
use crate::domain::practice::Practice;

pub fn insert<R: Owned>(id: &str, person: &str, row: &R) -> Statement {
    records::insert(id, row, vec![("candidate_id", person.into())])
}

/// Takes a row away in the version that was seen; touches none if somebody else was quicker.
pub fn delete<R: Owned>(seen: &Stored<R>) -> Statement {
    Statement::new(format!("DELETE FROM {} WHERE id = :id AND version = :seen", R::TABLE))
        .with("id", seen.id.as_str())
        .with("seen", seen.version)
        .one()
}

/// The rows of somebody, in the order in which they were told.
///
/// # Errors
/// The store's, or a damaged column.
pub fn rows<R: Owned>(store: &Store, person: &str) -> Result<Vec<Stored<R>>> {
    let table = R::TABLE;
    let sql = format!(
        "SELECT id, version, {} FROM {table} INDEXED BY {table}_candidate WHERE candidate_id = :id ORDER BY id",
        records::columns::<R>()
    );
    store.read(&Query::new(sql).with("id", person))?.iter().map(records::stored).collect()
}

/// Keeps by what a row is looked for, where its kind is looked for by a number.
pub fn numbered<R: Owned>(id: &str, row: &R) -> Option<Statement> {
    let key = row.number_key()?;
    let sql = format!("UPDATE {} SET number_key = :key WHERE id = :id", R::TABLE);
    Some(Statement::new(sql).with("id", id).with("key", key))
}

/// Another job was told of her, or one taken away: what a match needs of them follows. Rolls the batch back where
/// somebody told of another meanwhile.
pub fn practises(seen: &Stored<Candidate>, standing: &Standing, practice: &Practice) -> Vec<Statement> {
    let (id, reference) = (seen.id.as_str(), standing.reference.as_str());
    let mut statements = vec![
        Statement::new("UPDATE candidate SET practice = :practice WHERE id = :id AND practice IS :was")
            .with("id", id)
            .with("was", kept(&standing.practice))
            .with("practice", kept(practice))
            .one(),
    ];
    statements.extend(profiles::delete(id, reference, &seen.record, &standing.practice));
    statements.push(profiles::insert(id, reference, &seen.record, practice));
    statements
}

/// Sets what somebody's jobs come to, where nothing of it stands by which she is found.
pub fn set_practice(id: &str, practice: &Practice) -> Statement {
    Statement::new("UPDATE candidate SET practice = :practice WHERE id = :id")
        .with("id", id)
        .with("practice", kept(practice))
}

/// People whose further papers have a number that begins so.
///
/// # Errors
/// The store's.
pub fn by_number(store: &Store, number: &str) -> Result<Vec<Line>> {
    /// A shorter beginning is no number that somebody reads from a paper.
    const SHORTEST: usize = 4;
    if number.len() < SHORTEST || !number.bytes().any(|byte| byte.is_ascii_digit()) {
        return Ok(Vec::new());
    }
    let sql = format!(
        "SELECT {LINE} FROM document d INDEXED BY document_number CROSS JOIN candidate c ON c.id = d.candidate_id
         WHERE d.number_key >= :first AND d.number_key < :last AND {VISIBLE} ORDER BY d.number_key LIMIT :most"
    );
    let query = Query::new(sql)
        .with("first", number)
        .with("last", format!("{number}\u{10FFFF}"))
        .with("most", LOOKED_THROUGH);
    candidates::lines(store, query)
}
