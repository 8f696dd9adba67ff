//! Aids, their instalments, and those that are waited for.

use super::awaited::{Awaited, Holders, Question};
use super::records::{self, Stored};
use super::{Query, Result, Row, Statement, Store};
use crate::domain::datum::Value;
use crate::domain::record::Record;
use crate::domain::reintegration::aid::{Aid, Instalment};

/// An aid with what of it was handed over.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    pub stored: Stored<Aid>,
    /// The first that was handed over first.
    pub instalments: Vec<Stored<Instalment>>,
}

/// An aid of a person, under whichever of her cases.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    pub id: String,
    pub case_id: String,
    pub case_reference: String,
    pub aid: Aid,
}

/// Aids of cases that are on their way, and are still to come.
const AWAITED: Question = Question {
    what: "w.kind",
    on: "w.requested_on",
    own: "aid w INDEXED BY aid_awaited CROSS JOIN reintegration c ON c.id = w.case_id",
    all: "aid w INDEXED BY aid_awaited_all CROSS JOIN reintegration c ON c.id = w.case_id",
    only: "w.waits = 1 AND c.state NOT IN ('closed', 'on_hold', 'lost_contact', 'transferred')",
};

/// An aid of a case, which the account follows that follows the case.
pub fn insert(id: &str, case_id: &str, counsellor_id: &str, aid: &Aid) -> Statement {
    records::insert(id, aid, extras(case_id, counsellor_id, aid))
}

fn extras(case_id: &str, counsellor_id: &str, aid: &Aid) -> Vec<(&'static str, Value)> {
    vec![
        ("case_id", case_id.into()),
        ("counsellor_id", counsellor_id.into()),
        ("waits", i64::from(aid.waits()).into()),
    ]
}

/// An aid that a source told of; where the source tells more of it later it is this one that changes.
pub fn insert_told(id: &str, case_id: &str, counsellor_id: &str, source: &str, aid: &Aid) -> Statement {
    let mut extras = extras(case_id, counsellor_id, aid);
    extras.push(("source", source.into()));
    records::insert(id, aid, extras)
}

/// The aid of a case that a source told of.
///
/// # Errors
/// The store's.
pub fn told_by(store: &Store, case_id: &str, source: &str) -> Result<Option<Stored<Aid>>> {
    let sql = format!(
        "SELECT id, version, {} FROM aid INDEXED BY aid_case WHERE case_id = :id AND source = :source LIMIT 1",
        records::columns::<Aid>()
    );
    let rows = store.read(&Query::new(sql).with("id", case_id).with("source", source))?;
    rows.first().map(records::stored).transpose()
}

/// Writes the version that was seen, and whether it is still waited for.
pub fn update(id: &str, seen: i64, aid: &Aid) -> [Statement; 2] {
    let waits = i64::from(aid.waits());
    [
        records::update(id, seen, aid),
        Statement::new("UPDATE aid SET waits = :waits WHERE id = :id")
            .with("id", id)
            .with("waits", waits)
            .one(),
    ]
}

/// Adds a part that was handed over to the version of the aid that was seen: its sum was made from it.
pub fn insert_instalment(id: &str, aid_id: &str, seen: i64, instalment: &Instalment) -> [Statement; 2] {
    [
        Statement::new("UPDATE aid SET version = version + 1 WHERE id = :id AND version = :seen")
            .with("id", aid_id)
            .with("seen", seen)
            .one(),
        records::insert(id, instalment, vec![("aid_id", aid_id.into())]),
    ]
}

/// The aids of a case in the order they were asked for.
///
/// # Errors
/// The store's.
pub fn of_case(store: &Store, case_id: &str) -> Result<Vec<Kept>> {
    let sql = format!(
        "SELECT id, version, {} FROM aid INDEXED BY aid_case WHERE case_id = :id ORDER BY requested_on, id",
        records::columns::<Aid>()
    );
    let rows = store.read(&Query::new(sql).with("id", case_id))?;
    let kept = rows.iter().map(|row| {
        let stored = records::stored::<Aid>(row)?;
        Ok(Kept { instalments: instalments(store, &stored.id)?, stored })
    });
    kept.collect()
}

fn instalments(store: &Store, aid_id: &str) -> Result<Vec<Stored<Instalment>>> {
    let sql = format!(
        "SELECT id, version, {} FROM instalment INDEXED BY instalment_aid WHERE aid_id = :id ORDER BY paid_on, id",
        records::columns::<Instalment>()
    );
    store.read(&Query::new(sql).with("id", aid_id))?.iter().map(records::stored).collect()
}

/// Every aid of a person, whichever case it was under, the oldest first.
///
/// # Errors
/// The store's.
pub fn of_person(store: &Store, candidate_id: &str) -> Result<Vec<Known>> {
    let sql = format!(
        "SELECT aid.id, c.id, c.ref, {} FROM reintegration c INDEXED BY reintegration_candidate
           JOIN aid INDEXED BY aid_case ON aid.case_id = c.id
         WHERE c.candidate_id = :id AND {} ORDER BY aid.requested_on, aid.id",
        records::columns::<Aid>(),
        super::cases::VISIBLE
    );
    let known = |row: &Row| {
        Ok(Known {
            id: row.text(0).to_owned(),
            case_id: row.text(1).to_owned(),
            case_reference: row.text(2).to_owned(),
            aid: Aid::restore(row.from(3))?,
        })
    };
    store.read(&Query::new(sql).with("id", candidate_id))?.iter().map(known).collect()
}

/// The question after the aids of one account, or of all.
pub fn awaited_query(account: Option<&str>, until: &str, most: usize) -> Query {
    AWAITED.query(account, until, most)
}

/// Aids that were asked for up to a day and are still to come, the longest first.
///
/// # Errors
/// The store's.
pub fn awaited(store: &Store, holders: &Holders, until: &str, most: usize) -> Result<Vec<Awaited>> {
    AWAITED.asked(store, holders, until, most)
}
