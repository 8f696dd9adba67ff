//! Reintegration cases as they are kept: the case itself with its standing, its end, its numbers from outside. Visits
//! and what is due are in `visits` and `due`, moves and hand-overs in `turns`, figures in `figures`.

mod due;
mod figures;
mod turns;
mod visits;

pub use due::*;
pub use figures::*;
pub use turns::*;
pub use visits::*;

use super::records::{self, Stored};
use super::{Query, Result, Row, Statement, Store};
use crate::domain::reintegration::case::{Case, Closing, Reported};

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
    /// The account that alone sees what is shielded.
    pub focal_id: Option<String>,
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

/// Another case with the same number from outside: mostly one family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kin {
    pub id: String,
    pub reference: String,
}

/// Published, or written at the desk.
pub(super) const VISIBLE: &str =
    "(c.entered IS NULL OR EXISTS(SELECT 1 FROM import i WHERE i.number = c.entered
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
            ("focal_id", standing.focal_id.clone().into()),
            ("entered", entered.into()),
        ],
    )
}

/// Names the account that alone sees what is shielded. Runs after the update that checked the version.
pub fn set_focal(id: &str, account: Option<&str>) -> Statement {
    Statement::new("UPDATE reintegration SET focal_id = :focal WHERE id = :id")
        .with("id", id)
        .with("focal", account.map(str::to_owned))
        .one()
}

pub fn insert_closing(id: &str, case_id: &str, closing: &Closing) -> Statement {
    records::insert(id, closing, vec![("case_id", case_id.into())])
}

pub fn insert_reported(id: &str, case_id: &str, source: &str, entered: i64, scores: &Reported) -> Statement {
    let extras = vec![("case_id", case_id.into()), ("source", source.into()), ("entered", entered.into())];
    records::insert(id, scores, extras)
}

/// A case by its id.
///
/// # Errors
/// The store's.
pub fn get(store: &Store, id: &str) -> Result<Option<(Stored<Case>, Standing)>> {
    let sql = format!("SELECT {} FROM reintegration WHERE id = :id", whole_columns());
    let rows = store.read(&Query::new(sql).with("id", id))?;
    rows.first().map(whole).transpose()
}

fn whole_columns() -> String {
    format!(
        "ref, candidate_id, office_id, counsellor_id, opened_on, state, focal_id, id, version, {}",
        records::columns::<Case>()
    )
}

fn whole(row: &Row) -> Result<(Stored<Case>, Standing)> {
    let standing = Standing {
        reference: row.text(0).to_owned(),
        candidate_id: row.text(1).to_owned(),
        office_id: row.text(2).to_owned(),
        counsellor_id: row.text(3).to_owned(),
        opened_on: row.text(4).to_owned(),
        state: row.text(5).to_owned(),
        focal_id: row.some(6),
    };
    Ok((records::stored(&Row(row.from(7).to_vec()))?, standing))
}

/// Every case that can be seen, one by one in the order of their ids, until `give` answers false.
///
/// # Errors
/// The store's.
pub fn each(store: &Store, mut give: impl FnMut(Stored<Case>, Standing) -> bool) -> Result<()> {
    const AT_ONCE: i64 = 500;
    let visible = VISIBLE.replace("c.", "reintegration.");
    let sql = format!(
        "SELECT {} FROM reintegration WHERE id > :after AND {visible} ORDER BY id LIMIT {AT_ONCE}",
        whole_columns()
    );
    let mut after = String::new();
    loop {
        let rows = store.read(&Query::new(sql.clone()).with("after", after.as_str()))?;
        if rows.is_empty() {
            return Ok(());
        }
        for row in &rows {
            let (stored, standing) = whole(row)?;
            after.clone_from(&stored.id);
            if !give(stored, standing) {
                return Ok(());
            }
        }
    }
}

/// The id behind a human number.
///
/// # Errors
/// The store's.
pub fn id_of(store: &Store, reference: &str) -> Result<Option<String>> {
    let sql = format!("SELECT c.id FROM reintegration c WHERE c.ref = :ref AND {VISIBLE}");
    Ok(store.read(&Query::new(sql).with("ref", reference))?.first().map(|row| row.text(0).to_owned()))
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

/// Other cases under the same MiMOSA number.
///
/// # Errors
/// The store's.
pub fn kin(store: &Store, id: &str, mimosa: &str) -> Result<Vec<Kin>> {
    let sql = format!(
        "SELECT c.id, c.ref FROM reintegration c INDEXED BY reintegration_mimosa
         WHERE c.mimosa = :number AND c.id <> :id AND {VISIBLE} ORDER BY c.ref LIMIT 20"
    );
    let rows = store.read(&Query::new(sql).with("id", id).with("number", mimosa))?;
    let kin = rows.iter().map(|row| Kin { id: row.text(0).to_owned(), reference: row.text(1).to_owned() });
    Ok(kin.collect())
}

/// How a case ended, where it did; of several ends the last.
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

/// What other systems reported of a case the last time, with their names, the newest first.
///
/// # Errors
/// The store's.
pub fn reported(store: &Store, case_id: &str) -> Result<Vec<(String, Reported)>> {
    let sql = format!(
        "SELECT source, id, version, {} FROM reported c
         WHERE case_id = :id AND {VISIBLE} ORDER BY id DESC",
        records::columns::<Reported>().replace("reported.", "c.")
    );
    let rows = store.read(&Query::new(sql).with("id", case_id))?;
    let mut told: Vec<(String, Reported)> = Vec::new();
    for row in &rows {
        if !told.iter().any(|(source, _)| source == row.text(0)) {
            let stored = records::stored::<Reported>(&Row(row.from(1).to_vec()))?;
            told.push((row.text(0).to_owned(), stored.record));
        }
    }
    Ok(told)
}
