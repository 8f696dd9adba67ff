//! Aids, their instalments, and those that are waited for.

use super::records::{self, Stored};
use super::{Query, Result, Row, Statement, Store};
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

/// An aid on the list of what is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awaited {
    pub id: String,
    pub case_id: String,
    pub case_reference: String,
    /// A word of `need`.
    pub kind: String,
    pub requested_on: String,
    pub family_name: Option<String>,
    pub given_names: Option<String>,
}

pub fn insert(id: &str, case_id: &str, aid: &Aid) -> Statement {
    records::insert(id, aid, vec![("case_id", case_id.into()), ("waits", i64::from(aid.waits()).into())])
}

/// An aid that a source told of; where the source tells more of it later it is this one that changes.
pub fn insert_told(id: &str, case_id: &str, source: &str, aid: &Aid) -> Statement {
    let waits = i64::from(aid.waits());
    records::insert(
        id,
        aid,
        vec![("case_id", case_id.into()), ("waits", waits.into()), ("source", source.into())],
    )
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

/// Aids of cases that are on their way, asked for before a day and are still to come, the longest first; those of one
/// counsellor's cases, or all.
///
/// # Errors
/// The store's.
pub fn awaited(store: &Store, counsellor: Option<&str>, before: &str, most: usize) -> Result<Vec<Awaited>> {
    let from = match counsellor {
        Some(_) => {
            "reintegration c INDEXED BY reintegration_own
               CROSS JOIN aid a INDEXED BY aid_awaited ON a.case_id = c.id AND c.counsellor_id = :me"
        }
        None => "aid a INDEXED BY aid_awaited_all CROSS JOIN reintegration c ON c.id = a.case_id",
    };
    let sql = format!(
        "SELECT a.id, c.id, c.ref, a.kind, a.requested_on, p.family_name, p.given_names
         FROM {from} JOIN candidate p ON p.id = c.candidate_id
         WHERE a.waits = 1 AND a.requested_on < :before AND c.state NOT IN ('closed', 'on_hold', 'lost_contact', 'transferred') AND p.erased_at IS NULL AND {}
         ORDER BY a.requested_on, a.id LIMIT :most",
        super::cases::VISIBLE
    );
    let mut query =
        Query::new(sql).with("before", before).with("most", i64::try_from(most).unwrap_or(i64::MAX));
    if let Some(me) = counsellor {
        query = query.with("me", me);
    }
    let rows = store.read(&query)?;
    let awaited = rows.iter().map(|row| Awaited {
        id: row.text(0).to_owned(),
        case_id: row.text(1).to_owned(),
        case_reference: row.text(2).to_owned(),
        kind: row.text(3).to_owned(),
        requested_on: row.text(4).to_owned(),
        family_name: row.some(5),
        given_names: row.some(6),
    });
    Ok(awaited.collect())
}
