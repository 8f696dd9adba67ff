//! Plans, their steps, and the cases that still want one.

use super::awaited::{Awaited, Holders, Question};
use super::records::{self, Stored};
use super::{Query, Result, Row, Statement, Store};
use crate::domain::reintegration::plan::{Plan, Step};

/// A plan with the day it was begun.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    pub stored: Stored<Plan>,
    /// `YYYY-MM-DD`
    pub drafted_on: String,
    /// The day on which the goals of an agreed plan were changed; None once it was signed again.
    pub reworded_on: Option<String>,
}

/// Cases whose plan is not agreed yet: the row is the case itself.
const PLANLESS: Question = Question {
    what: "w.state",
    on: "w.opened_on",
    own: "reintegration w INDEXED BY reintegration_planless CROSS JOIN reintegration c ON c.id = w.id",
    all: "reintegration w INDEXED BY reintegration_planless_all CROSS JOIN reintegration c ON c.id = w.id",
    only: "w.state IN ('identified', 'registered', 'assessed', 'plan_drafted')",
};

pub fn insert(id: &str, case_id: &str, drafted_on: &str, plan: &Plan) -> Statement {
    records::insert(id, plan, vec![("case_id", case_id.into()), ("drafted_on", drafted_on.into())])
}

/// A plan that a source told of.
pub fn insert_told(id: &str, case_id: &str, drafted_on: &str, source: &str, plan: &Plan) -> Statement {
    let extras =
        vec![("case_id", case_id.into()), ("drafted_on", drafted_on.into()), ("source", source.into())];
    records::insert(id, plan, extras)
}

/// Marks a plan as one that is to be signed again since a day, or as signed.
pub fn set_reworded(id: &str, on: Option<&str>) -> Statement {
    Statement::new("UPDATE plan SET reworded_on = :on WHERE id = :id")
        .with("id", id)
        .with("on", on.map(str::to_owned))
}

pub fn insert_step(id: &str, plan_id: &str, step: &Step) -> Statement {
    records::insert(id, step, vec![("plan_id", plan_id.into())])
}

/// The plan of a case.
///
/// # Errors
/// The store's.
pub fn of_case(store: &Store, case_id: &str) -> Result<Option<Kept>> {
    let sql = format!(
        "SELECT drafted_on, reworded_on, id, version, {} FROM plan WHERE case_id = :id",
        records::columns::<Plan>()
    );
    let rows = store.read(&Query::new(sql).with("id", case_id))?;
    let kept = |row: &Row| {
        let stored = records::stored(&Row(row.from(2).to_vec()))?;
        Ok(Kept { stored, drafted_on: row.text(0).to_owned(), reworded_on: row.some(1) })
    };
    rows.first().map(kept).transpose()
}

/// The steps of a plan, the first due first.
///
/// # Errors
/// The store's.
pub fn steps(store: &Store, plan_id: &str) -> Result<Vec<Stored<Step>>> {
    let sql = format!(
        "SELECT id, version, {} FROM step INDEXED BY step_plan WHERE plan_id = :id ORDER BY due_on, id",
        records::columns::<Step>()
    );
    store.read(&Query::new(sql).with("id", plan_id))?.iter().map(records::stored).collect()
}

/// The question after the cases of one account, or of all.
pub fn planless_query(account: Option<&str>, until: &str, most: usize) -> Query {
    PLANLESS.query(account, until, most)
}

/// Cases opened up to a day whose plan is not agreed yet, the oldest first.
///
/// # Errors
/// The store's.
pub fn planless(store: &Store, holders: &Holders, until: &str, most: usize) -> Result<Vec<Awaited>> {
    PLANLESS.asked(store, holders, until, most)
}
