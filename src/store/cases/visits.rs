//! Visits and the contacts that failed.

use super::super::records;
use super::super::{Query, Result, Row, Statement, Store};
use crate::domain::day::Day;
use crate::domain::record::Record;
use crate::domain::reintegration::schedule::Planned;
use crate::domain::reintegration::visit::{Attempt, Channel, Outcome, Replan, Visit};

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
    /// Owed again once the case comes back from aside.
    pub paused: bool,
    /// Contacts that failed.
    pub attempts: i64,
    pub visit: Visit,
}

impl Owed {
    /// True where something can still be noted of it.
    pub fn is_open(&self) -> bool {
        self.owed || self.paused
    }

    /// Its time is over and nobody was reached.
    pub fn is_missed(&self, today: &str) -> bool {
        self.visit.done_on.is_none() && self.to_on.as_str() < today && (self.is_open() || self.attempts > 0)
    }
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
    let done = visit.outcome.is_some_and(Outcome::done);
    insert_visit_as(
        id,
        case_id,
        counsellor_id,
        planned,
        visit,
        entered,
        if done { Owing::No } else { Owing::Yes },
    )
}

/// Whether a visit is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owing {
    Yes,
    No,
    Paused,
}

/// As [`insert_visit`], where it is known whether it is owed.
pub fn insert_visit_as(
    id: &str,
    case_id: &str,
    counsellor_id: &str,
    planned: &Planned,
    visit: &Visit,
    entered: Option<i64>,
    owing: Owing,
) -> Statement {
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
            ("owed", i64::from(owing == Owing::Yes).into()),
            ("paused", i64::from(owing == Owing::Paused).into()),
            ("entered", entered.into()),
        ],
    )
}

/// Notes what came of a visit; it is owed no longer.
pub fn done(id: &str, seen: i64, visit: &Visit) -> [Statement; 2] {
    [
        records::update(id, seen, visit),
        Statement::new("UPDATE visit SET owed = 0, paused = 0 WHERE id = :id").with("id", id).one(),
    ]
}

/// Moves the planned day of a visit; touches no row if its version moved on. The window stays, but that the day is
/// within it.
pub fn postpone(id: &str, seen: i64, planned_on: &str) -> Statement {
    Statement::new(
        "UPDATE visit SET planned_on = :on, from_on = min(from_on, :on), to_on = max(to_on, :on),
           version = version + 1
         WHERE id = :id AND version = :seen AND owed = 1",
    )
    .with("id", id)
    .with("seen", seen)
    .with("on", planned_on)
    .one()
}

/// Counts one more thing noted of a visit: of two who noted it at once the second is told.
pub fn touch(id: &str, seen: i64) -> Statement {
    Statement::new("UPDATE visit SET version = version + 1 WHERE id = :id AND version = :seen")
        .with("id", id)
        .with("seen", seen)
        .one()
}

/// A visit that is wanted no longer.
pub fn drop_visit(id: &str, seen: i64) -> Statement {
    Statement::new(
        "UPDATE visit SET owed = 0, paused = 0, version = version + 1
         WHERE id = :id AND version = :seen AND owed + paused = 1",
    )
    .with("id", id)
    .with("seen", seen)
    .one()
}

/// Whether a visit is owed from now on; touches no row if its version moved on.
pub fn owe(id: &str, seen: i64, owing: Owing) -> Statement {
    Statement::new(
        "UPDATE visit SET owed = :owed, paused = :paused, version = version + 1 WHERE id = :id AND version = :seen",
    )
    .with("id", id)
    .with("seen", seen)
    .with("owed", i64::from(owing == Owing::Yes))
    .with("paused", i64::from(owing == Owing::Paused))
    .one()
}

/// The visits of a case that somebody dropped.
///
/// # Errors
/// The store's.
pub fn dropped_visits(store: &Store, case_id: &str) -> Result<Vec<String>> {
    let query = Query::new("SELECT visit_id FROM replan WHERE case_id = :id AND act = 'drop'");
    Ok(store.read(&query.with("id", case_id))?.iter().map(|row| row.text(0).to_owned()).collect())
}

/// Plans a visit for another day, with its window. Runs after the update that checked the version.
pub fn plan_visit(id: &str, planned: &Planned) -> Statement {
    Statement::new("UPDATE visit SET planned_on = :on, from_on = :from, to_on = :to WHERE id = :id")
        .with("id", id)
        .with("on", planned.on.to_string())
        .with("from", planned.from.to_string())
        .with("to", planned.to.to_string())
        .one()
}

/// A visit that was made. Runs after the update that checked the version.
pub fn owe_no_longer(id: &str) -> Statement {
    Statement::new("UPDATE visit SET owed = 0, paused = 0 WHERE id = :id").with("id", id).one()
}

/// A visit of which nothing was noted goes.
pub fn take_away_visit(id: &str) -> Statement {
    Statement::new("DELETE FROM visit WHERE id = :id AND version = 1 AND done_on IS NULL")
        .with("id", id)
        .one()
}

/// The visits that were planned when a case was brought in and of which nothing was noted since.
///
/// # Errors
/// The store's.
pub fn planned_with_case(store: &Store, case_id: &str) -> Result<Vec<String>> {
    let query = Query::new(
        "SELECT v.id FROM reintegration c JOIN visit v INDEXED BY visit_case ON v.case_id = c.id
         WHERE c.id = :id AND v.entered = c.entered AND v.version = 1 AND v.done_on IS NULL
           AND NOT EXISTS(SELECT 1 FROM attempt a WHERE a.visit_id = v.id)
           AND NOT EXISTS(SELECT 1 FROM replan r WHERE r.visit_id = v.id)",
    );
    Ok(store.read(&query.with("id", case_id))?.iter().map(|row| row.text(0).to_owned()).collect())
}

pub fn insert_replan(id: &str, case_id: &str, visit_id: &str, replan: &Replan) -> Statement {
    records::insert(id, replan, vec![("case_id", case_id.into()), ("visit_id", visit_id.into())])
}

pub fn insert_attempt(id: &str, visit_id: &str, attempt: &Attempt) -> Statement {
    records::insert(id, attempt, vec![("visit_id", visit_id.into())])
}

/// The visits still owed by a case are wanted no longer.
pub fn cancel_visits(case_id: &str) -> Statement {
    Statement::new(
        "UPDATE visit SET owed = 0, paused = 0, version = version + 1
         WHERE case_id = :id AND (owed = 1 OR paused = 1)",
    )
    .with("id", case_id)
}

/// The visits still owed wait until the case comes back.
pub fn pause_visits(case_id: &str) -> Statement {
    Statement::new(
        "UPDATE visit SET owed = 0, paused = 1, version = version + 1 WHERE case_id = :id AND owed = 1",
    )
    .with("id", case_id)
}

/// What waited is owed again.
pub fn resume_visits(case_id: &str) -> Statement {
    Statement::new(
        "UPDATE visit SET owed = 1, paused = 0, version = version + 1 WHERE case_id = :id AND paused = 1",
    )
    .with("id", case_id)
}

/// Of a case that is opened again: what its end had dropped is owed where its time is not over.
pub fn reopen_visits(case_id: &str, today: &str) -> Statement {
    Statement::new(
        "UPDATE visit SET owed = 1, version = version + 1
         WHERE case_id = :id AND owed = 0 AND paused = 0 AND done_on IS NULL AND to_on >= :today
           AND NOT EXISTS(SELECT 1 FROM replan d WHERE d.visit_id = visit.id AND d.act = 'drop')",
    )
    .with("id", case_id)
    .with("today", today)
}

/// The visits of a case in the order they are planned.
///
/// # Errors
/// The store's.
pub fn visits(store: &Store, case_id: &str) -> Result<Vec<Owed>> {
    let visible = super::VISIBLE.replace("c.", "visit.");
    let sql = format!(
        "SELECT id, version, kind, planned_on, from_on, to_on, survey, owed, paused,
                (SELECT count(*) FROM attempt a WHERE a.visit_id = visit.id), {}
         FROM visit INDEXED BY visit_case WHERE case_id = :id AND {visible} ORDER BY planned_on, id",
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
        paused: row.int(8) == 1,
        attempts: row.int(9),
        visit: Visit::restore(row.from(10))?,
    })
}

/// The contacts that failed since the person was last reached, each with its day and channel.
///
/// # Errors
/// The store's.
pub fn tries_since_reached(store: &Store, case_id: &str) -> Result<Vec<(Day, Channel)>> {
    let query = Query::new(
        "SELECT a.made_on, a.channel FROM visit v INDEXED BY visit_case JOIN attempt a ON a.visit_id = v.id
         WHERE v.case_id = :id AND a.made_on IS NOT NULL AND a.channel IS NOT NULL
           AND a.made_on > coalesce((SELECT max(done_on) FROM visit WHERE case_id = :id AND done_on IS NOT NULL), '')
         ORDER BY a.made_on, a.id",
    );
    let rows = store.read(&query.with("id", case_id))?;
    let tries =
        rows.iter().filter_map(|row| Some((Day::parse(row.text(0))?, Channel::from_code(row.text(1))?)));
    Ok(tries.collect())
}
