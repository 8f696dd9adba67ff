//! What is due: visits owed up to a day, asked by index whatever the size of the file.

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

/// Whose visits are asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holders {
    All,
    /// Account ids: each is asked for by itself, and the lists are laid into one.
    These(Vec<String>),
}

/// The question for one counsellor's visits, or for everybody's.
pub fn due_query(counsellor: Option<&str>, until: &str, most: usize) -> Query {
    let (index, whose) = match counsellor {
        Some(_) => ("visit_due", "v.counsellor_id = :me AND"),
        None => ("visit_due_all", ""),
    };
    let sql = format!(
        "SELECT v.id, v.case_id, c.ref, v.kind, v.planned_on, v.to_on, p.family_name, p.given_names,
                c.returned_from, (SELECT count(*) FROM attempt a WHERE a.visit_id = v.id), c.state
         FROM visit v INDEXED BY {index} CROSS JOIN reintegration c ON c.id = v.case_id
           CROSS JOIN candidate p ON p.id = c.candidate_id
         WHERE {whose} v.owed = 1 AND v.planned_on <= :until AND p.erased_at IS NULL AND {VISIBLE} AND {}
         ORDER BY v.planned_on, v.id LIMIT :most",
        VISIBLE.replace("c.", "v.")
    );
    let query = Query::new(sql).with("until", until).with("most", i64::try_from(most).unwrap_or(i64::MAX));
    match counsellor {
        Some(me) => query.with("me", me),
        None => query,
    }
}

/// Visits that are owed and planned up to a day, the oldest first.
///
/// # Errors
/// The store's.
pub fn due(store: &Store, holders: &Holders, until: &str, most: usize) -> Result<Vec<Due>> {
    let mut due = match holders {
        Holders::All => asked(store, None, until, most)?,
        Holders::These(accounts) => {
            let mut due = Vec::new();
            for account in accounts {
                due.extend(asked(store, Some(account), until, most)?);
            }
            due
        }
    };
    due.sort_by(|one, other| (&one.planned_on, &one.visit_id).cmp(&(&other.planned_on, &other.visit_id)));
    due.truncate(most);
    Ok(due)
}

fn asked(store: &Store, counsellor: Option<&str>, until: &str, most: usize) -> Result<Vec<Due>> {
    let rows = store.read(&due_query(counsellor, until, most))?;
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
    let sql = format!(
        "SELECT count(*) FROM (SELECT 1 FROM visit v INDEXED BY visit_due
         WHERE v.counsellor_id = :me AND v.owed = 1 AND v.planned_on <= :until AND {} LIMIT :most)",
        VISIBLE.replace("c.", "v.")
    );
    let query = Query::new(sql).with("me", counsellor).with("until", until).with("most", most);
    Ok(store.read(&query)?.first().map_or(0, |row| row.int(0)))
}
