//! Reintegration cases, their visits, and what is due.

use super::records::{self, Stored};
use super::{Query, Result, Row, Statement, Store};
use crate::domain::record::Record;
use crate::domain::reintegration::case::{Case, Closing};
use crate::domain::reintegration::schedule::Planned;
use crate::domain::reintegration::visit::{Attempt, Visit};

/// What stands beside the fields of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    pub reference: String,
    pub candidate_id: String,
    pub office_id: String,
    pub counsellor_id: String,
    pub opened_on: String,
    /// A word of `case-state`.
    pub state: String,
}

/// A visit with its plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Owed {
    pub id: String,
    pub version: i64,
    pub kind: String,
    /// `YYYY-MM-DD`, as the two that follow.
    pub planned_on: String,
    pub from_on: String,
    pub to_on: String,
    pub survey: bool,
    /// False once it is done or no longer wanted.
    pub owed: bool,
    /// Contacts that failed.
    pub attempts: i64,
    pub visit: Visit,
}

/// A visit on the list of what is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    pub visit_id: String,
    pub case_id: String,
    pub case_reference: String,
    pub kind: String,
    pub planned_on: String,
    pub to_on: String,
    pub family_name: Option<String>,
    pub given_names: Option<String>,
    pub returned_from: Option<String>,
    pub attempts: i64,
    pub state: String,
}

/// A case as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: String,
    pub reference: String,
    pub opened_on: String,
    pub state: String,
    pub returned_on: Option<String>,
    pub returned_from: Option<String>,
}

/// Published, or written at the desk.
const VISIBLE: &str = "(c.entered IS NULL OR EXISTS(SELECT 1 FROM import i WHERE i.number = c.entered
    AND i.published_at IS NOT NULL AND i.undone_at IS NULL))";

pub fn insert(id: &str, case: &Case, standing: &Standing, entered: Option<i64>) -> Statement {
    records::insert(
        id,
        case,
        vec![
            ("ref", standing.reference.as_str().into()),
            ("candidate_id", standing.candidate_id.as_str().into()),
            ("office_id", standing.office_id.as_str().into()),
            ("counsellor_id", standing.counsellor_id.as_str().into()),
            ("opened_on", standing.opened_on.as_str().into()),
            ("state", standing.state.as_str().into()),
            ("entered", entered.into()),
        ],
    )
}

/// Moves a case to another state; touches no row if its version moved on.
pub fn set_state(id: &str, seen: i64, state: &str) -> Statement {
    Statement::new(
        "UPDATE reintegration SET state = :state, version = version + 1 WHERE id = :id AND version = :seen",
    )
    .with("id", id)
    .with("seen", seen)
    .with("state", state)
    .one()
}

/// A visit that is to be made, with what is noted of it so far.
pub fn insert_visit(
    id: &str,
    case_id: &str,
    counsellor_id: &str,
    planned: &Planned,
    visit: &Visit,
    entered: Option<i64>,
) -> Statement {
    let owed = !visit.outcome.is_some_and(|outcome| outcome.done());
    records::insert(
        id,
        visit,
        vec![
            ("case_id", case_id.into()),
            ("counsellor_id", counsellor_id.into()),
            ("kind", planned.kind.as_str().into()),
            ("planned_on", planned.on.to_string().into()),
            ("from_on", planned.from.to_string().into()),
            ("to_on", planned.to.to_string().into()),
            ("survey", i64::from(planned.survey).into()),
            ("owed", i64::from(owed).into()),
            ("entered", entered.into()),
        ],
    )
}

/// Notes what came of a visit; it is owed no longer.
pub fn done(id: &str, seen: i64, visit: &Visit) -> [Statement; 2] {
    [
        records::update(id, seen, visit),
        Statement::new("UPDATE visit SET owed = 0 WHERE id = :id").with("id", id).one(),
    ]
}

/// Moves the planned day of a visit; touches no row if its version moved on.
pub fn postpone(id: &str, seen: i64, planned_on: &str) -> Statement {
    Statement::new(
        "UPDATE visit SET planned_on = :on, to_on = max(to_on, :on), version = version + 1
         WHERE id = :id AND version = :seen AND owed = 1",
    )
    .with("id", id)
    .with("seen", seen)
    .with("on", planned_on)
    .one()
}

pub fn insert_attempt(id: &str, visit_id: &str, attempt: &Attempt) -> Statement {
    records::insert(id, attempt, vec![("visit_id", visit_id.into())])
}

/// The visits still owed by a case are wanted no longer.
pub fn cancel_visits(case_id: &str) -> Statement {
    Statement::new("UPDATE visit SET owed = 0, version = version + 1 WHERE case_id = :id AND owed = 1")
        .with("id", case_id)
}

pub fn insert_closing(id: &str, case_id: &str, closing: &Closing) -> Statement {
    records::insert(id, closing, vec![("case_id", case_id.into())])
}

/// A case by its id.
///
/// # Errors
/// The store's.
pub fn get(store: &Store, id: &str) -> Result<Option<(Stored<Case>, Standing)>> {
    let sql = format!(
        "SELECT ref, candidate_id, office_id, counsellor_id, opened_on, state, id, version, {}
         FROM reintegration WHERE id = :id",
        records::columns::<Case>()
    );
    let rows = store.read(&Query::new(sql).with("id", id))?;
    rows.first().map(whole).transpose()
}

fn whole(row: &Row) -> Result<(Stored<Case>, Standing)> {
    let standing = Standing {
        reference: row.text(0).to_owned(),
        candidate_id: row.text(1).to_owned(),
        office_id: row.text(2).to_owned(),
        counsellor_id: row.text(3).to_owned(),
        opened_on: row.text(4).to_owned(),
        state: row.text(5).to_owned(),
    };
    Ok((records::stored(&Row(row.from(6).to_vec()))?, standing))
}

/// The id behind a human number.
///
/// # Errors
/// The store's.
pub fn id_of(store: &Store, reference: &str) -> Result<Option<String>> {
    let query = Query::new("SELECT id FROM reintegration WHERE ref = :ref").with("ref", reference);
    Ok(store.read(&query)?.first().map(|row| row.text(0).to_owned()))
}

/// The cases of a candidate, newest first.
///
/// # Errors
/// The store's.
pub fn of_candidate(store: &Store, candidate_id: &str) -> Result<Vec<Line>> {
    let sql = format!(
        "SELECT c.id, c.ref, c.opened_on, c.state, c.returned_on, c.returned_from
         FROM reintegration c INDEXED BY reintegration_candidate
         WHERE c.candidate_id = :id AND {VISIBLE} ORDER BY c.opened_on DESC, c.id DESC"
    );
    let rows = store.read(&Query::new(sql).with("id", candidate_id))?;
    let lines = rows.iter().map(|row| Line {
        id: row.text(0).to_owned(),
        reference: row.text(1).to_owned(),
        opened_on: row.text(2).to_owned(),
        state: row.text(3).to_owned(),
        returned_on: row.some(4),
        returned_from: row.some(5),
    });
    Ok(lines.collect())
}

/// The visits of a case in the order they are planned.
///
/// # Errors
/// The store's.
pub fn visits(store: &Store, case_id: &str) -> Result<Vec<Owed>> {
    let sql = format!(
        "SELECT id, version, kind, planned_on, from_on, to_on, survey, owed,
                (SELECT count(*) FROM attempt a WHERE a.visit_id = visit.id), {}
         FROM visit INDEXED BY visit_case WHERE case_id = :id ORDER BY planned_on, id",
        records::columns::<Visit>()
    );
    store.read(&Query::new(sql).with("id", case_id))?.iter().map(owed).collect()
}

fn owed(row: &Row) -> Result<Owed> {
    Ok(Owed {
        id: row.text(0).to_owned(),
        version: row.int(1),
        kind: row.text(2).to_owned(),
        planned_on: row.text(3).to_owned(),
        from_on: row.text(4).to_owned(),
        to_on: row.text(5).to_owned(),
        survey: row.int(6) == 1,
        owed: row.int(7) == 1,
        attempts: row.int(8),
        visit: Visit::restore(row.from(9))?,
    })
}

/// How a case ended, where it did.
///
/// # Errors
/// The store's.
pub fn closing(store: &Store, case_id: &str) -> Result<Option<Closing>> {
    let sql = format!(
        "SELECT id, version, {} FROM closing WHERE case_id = :id ORDER BY id DESC LIMIT 1",
        records::columns::<Closing>()
    );
    let rows = store.read(&Query::new(sql).with("id", case_id))?;
    Ok(rows.first().map(records::stored::<Closing>).transpose()?.map(|stored| stored.record))
}

/// Visits that are owed and planned up to a day, the oldest first; those of one counsellor, or all.
///
/// # Errors
/// The store's.
pub fn due(store: &Store, counsellor: Option<&str>, until: &str, most: usize) -> Result<Vec<Due>> {
    let (index, whose) = match counsellor {
        Some(_) => ("visit_due", "v.counsellor_id = :me AND"),
        None => ("visit_due_all", ""),
    };
    let sql = format!(
        "SELECT v.id, v.case_id, c.ref, v.kind, v.planned_on, v.to_on, p.family_name, p.given_names,
                c.returned_from, (SELECT count(*) FROM attempt a WHERE a.visit_id = v.id), c.state
         FROM visit v INDEXED BY {index} JOIN reintegration c ON c.id = v.case_id
           JOIN candidate p ON p.id = c.candidate_id
         WHERE {whose} v.owed = 1 AND v.planned_on <= :until AND p.erased_at IS NULL AND {VISIBLE}
         ORDER BY v.planned_on, v.id LIMIT :most"
    );
    let mut query =
        Query::new(sql).with("until", until).with("most", i64::try_from(most).unwrap_or(i64::MAX));
    if let Some(me) = counsellor {
        query = query.with("me", me);
    }
    let rows = store.read(&query)?;
    let due = rows.iter().map(|row| Due {
        visit_id: row.text(0).to_owned(),
        case_id: row.text(1).to_owned(),
        case_reference: row.text(2).to_owned(),
        kind: row.text(3).to_owned(),
        planned_on: row.text(4).to_owned(),
        to_on: row.text(5).to_owned(),
        family_name: row.some(6),
        given_names: row.some(7),
        returned_from: row.some(8),
        attempts: row.int(9),
        state: row.text(10).to_owned(),
    });
    Ok(due.collect())
}

/// How many visits are owed up to a day, counted to `most`.
///
/// # Errors
/// The store's.
pub fn count_due(store: &Store, counsellor: &str, until: &str, most: i64) -> Result<i64> {
    let query = Query::new(
        "SELECT count(*) FROM (SELECT 1 FROM visit v INDEXED BY visit_due
         WHERE v.counsellor_id = :me AND v.owed = 1 AND v.planned_on <= :until LIMIT :most)",
    );
    let query = query.with("me", counsellor).with("until", until).with("most", most);
    Ok(store.read(&query)?.first().map_or(0, |row| row.int(0)))
}
