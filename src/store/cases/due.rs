//! What is due: visits owed up to a day, asked by index whatever the size of the file.

use super::super::awaited::{Holders, at_most, laid};
use super::super::{Query, Result, Store};
use super::VISIBLE;

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

/// Where a visit stands in the order of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Key {
    planned_on: String,
    id: String,
}

/// The question for the keys of one account's visits, or of everybody's, behind a key: the index alone answers it.
pub fn due_query(account: Option<&str>, after: (&str, &str), until: &str, most: usize) -> Query {
    let (index, whose) = match account {
        Some(_) => ("visit_due", "v.counsellor_id = :me AND"),
        None => ("visit_due_all", ""),
    };
    let sql = format!(
        "SELECT v.planned_on, v.id FROM visit v INDEXED BY {index}
         WHERE {whose} v.owed = 1 AND v.planned_on <= :until AND (v.planned_on, v.id) > (:day, :id) AND {}
         ORDER BY v.planned_on, v.id LIMIT :most",
        VISIBLE.replace("c.", "v.")
    );
    let query = Query::new(sql).with("until", until).with("day", after.0).with("id", after.1);
    let query = query.with("most", at_most(most));
    match account {
        Some(me) => query.with("me", me),
        None => query,
    }
}

/// The question for one line of the list; no row where the person is no longer there.
pub fn line_query(visit_id: &str) -> Query {
    let sql = format!(
        "SELECT v.id, v.case_id, c.ref, v.kind, v.planned_on, v.to_on, p.family_name, p.given_names,
                c.returned_from, (SELECT count(*) FROM attempt a WHERE a.visit_id = v.id), c.state
         FROM visit v CROSS JOIN reintegration c ON c.id = v.case_id
           CROSS JOIN candidate p ON p.id = c.candidate_id
         WHERE v.id = :id AND p.erased_at IS NULL AND {VISIBLE}"
    );
    Query::new(sql).with("id", visit_id)
}

/// Visits that are owed and planned up to a day, the oldest first. Which they are is told by the index; only what is
/// shown is read.
///
/// # Errors
/// The store's.
pub fn due(store: &Store, holders: &Holders, until: &str, most: usize) -> Result<Vec<Due>> {
    let mut due = Vec::new();
    let mut after = Key::default();
    loop {
        let wanted = most - due.len();
        let ask = |account: Option<&str>, until: &str| keys(store, account, &after, until, wanted);
        let keys = laid(holders, until, wanted, ask, |key| (&key.planned_on, &key.id))?;
        for key in &keys {
            due.extend(line(store, &key.id)?);
        }
        match keys.last() {
            // Some of them are not to be shown: what follows takes their place.
            Some(last) if keys.len() == wanted && due.len() < most => after = last.clone(),
            _ => return Ok(due),
        }
    }
}

fn keys(store: &Store, account: Option<&str>, after: &Key, until: &str, most: usize) -> Result<Vec<Key>> {
    let rows = store.read(&due_query(account, (&after.planned_on, &after.id), until, most))?;
    let keys = rows.iter().map(|row| Key { planned_on: row.text(0).to_owned(), id: row.text(1).to_owned() });
    Ok(keys.collect())
}

fn line(store: &Store, visit_id: &str) -> Result<Option<Due>> {
    let rows = store.read(&line_query(visit_id))?;
    let due = rows.first().map(|row| Due {
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
    Ok(due)
}

/// How many visits are owed up to a day, counted to `most`.
///
/// # Errors
/// The store's.
pub fn count_due(store: &Store, counsellor: &str, until: &str, most: i64) -> Result<i64> {
    Ok(store.read(&count_query(counsellor, until, most))?.first().map_or(0, |row| row.int(0)))
}

/// The question behind [`count_due`]: the index alone answers it.
pub fn count_query(counsellor: &str, until: &str, most: i64) -> Query {
    let sql = format!(
        "SELECT count(*) FROM (SELECT 1 FROM visit v INDEXED BY visit_due
         WHERE v.counsellor_id = :me AND v.owed = 1 AND v.planned_on <= :until AND {} LIMIT :most)",
        VISIBLE.replace("c.", "v.")
    );
    Query::new(sql).with("me", counsellor).with("until", until).with("most", most)
}
