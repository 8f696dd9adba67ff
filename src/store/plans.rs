//! Plans, their steps, and the cases that still want one.

use super::records::{self, Stored};
use super::{Query, Result, Row, Statement, Store};
use crate::domain::reintegration::plan::{Plan, Step};

/// A plan with the day it was begun.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    pub stored: Stored<Plan>,
    /// `YYYY-MM-DD`
    pub drafted_on: String,
}

/// A case without an agreed plan, on the list of what is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planless {
    pub case_id: String,
    pub case_reference: String,
    pub opened_on: String,
    pub family_name: Option<String>,
    pub given_names: Option<String>,
}

pub fn insert(id: &str, case_id: &str, drafted_on: &str, plan: &Plan) -> Statement {
    records::insert(id, plan, vec![("case_id", case_id.into()), ("drafted_on", drafted_on.into())])
}

/// A plan that a source told of.
pub fn insert_told(id: &str, case_id: &str, drafted_on: &str, source: &str, plan: &Plan) -> Statement {
    let extras =
        vec![("case_id", case_id.into()), ("drafted_on", drafted_on.into()), ("source", source.into())];
    records::insert(id, plan, extras)
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
        "SELECT drafted_on, id, version, {} FROM plan WHERE case_id = :id",
        records::columns::<Plan>()
    );
    let rows = store.read(&Query::new(sql).with("id", case_id))?;
    let kept = |row: &Row| {
        let stored = records::stored(&Row(row.from(1).to_vec()))?;
        Ok(Kept { stored, drafted_on: row.text(0).to_owned() })
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

/// Cases opened up to a day whose plan is not agreed yet, the oldest first; those of one counsellor, or all.
///
/// # Errors
/// The store's.
pub fn planless(store: &Store, counsellor: Option<&str>, until: &str, most: usize) -> Result<Vec<Planless>> {
    let (index, whose) = match counsellor {
        Some(_) => ("reintegration_planless", "c.counsellor_id = :me AND"),
        None => ("reintegration_planless_all", ""),
    };
    let sql = format!(
        "SELECT c.id, c.ref, c.opened_on, p.family_name, p.given_names
         FROM reintegration c INDEXED BY {index} JOIN candidate p ON p.id = c.candidate_id
         WHERE {whose} c.state IN ('identified', 'registered', 'assessed', 'plan_drafted')
           AND c.opened_on <= :until AND p.erased_at IS NULL AND {}
         ORDER BY c.opened_on, c.id LIMIT :most",
        super::cases::VISIBLE
    );
    let mut query =
        Query::new(sql).with("until", until).with("most", i64::try_from(most).unwrap_or(i64::MAX));
    if let Some(me) = counsellor {
        query = query.with("me", me);
    }
    let rows = store.read(&query)?;
    let planless = rows.iter().map(|row| Planless {
        case_id: row.text(0).to_owned(),
        case_reference: row.text(1).to_owned(),
        opened_on: row.text(2).to_owned(),
        family_name: row.some(3),
        given_names: row.some(4),
    });
    Ok(planless.collect())
}
