//! Where the file names a person: every table, and how its rows come to be hers. Whatever walks what is kept of
//! somebody (a merge, an erasure, what is held about her) walks this list; a test reads the schema and holds the list
//! to it, so that no new table is forgotten.

use super::rows::{Change, object};
use super::{Expect, Query, Result, Statement, Store};
use serde_json::{Value as Json, json};

/// How the rows of a table come to be somebody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// A column holds her id; the others tell one row from another.
    By { column: &'static str, key: &'static [&'static str] },
    /// By a column its rows hang on rows of that table, which are hers.
    Through { table: &'static str, column: &'static str },
    /// A column holds her id, and something beside it changes with her: [`super::merges`] knows what.
    With { column: &'static str },
    /// In a way of its own, which [`super::merges`] knows.
    ByHand,
    /// What was, and is never written anew: the log, and what an undoing goes back to.
    Past,
    /// Nobody who comes to the desk.
    Nobody,
}

const ID: &[&str] = &["id"];

const fn by(column: &'static str) -> Named {
    Named::By { column, key: ID }
}

const fn through(table: &'static str, column: &'static str) -> Named {
    Named::Through { table, column }
}

const fn of_case() -> Named {
    through("reintegration", "case_id")
}

/// Every table of the schema.
pub static TABLES: &[(&str, Named)] = &[
    // A file that went into another names it; whatever had gone into the one goes into the other.
    ("candidate", by("merged_into")),
    // What a search, a match and the duplicate check look through follows the file.
    ("candidate_fts", Named::ByHand),
    ("candidate_key", Named::ByHand),
    ("candidate_match", Named::ByHand),
    ("consent", by("candidate_id")),
    ("experience", by("candidate_id")),
    ("document", by("candidate_id")),
    ("reintegration", by("candidate_id")),
    ("question", by("candidate_id")),
    ("attendance", by("candidate_id")),
    ("life", by("candidate_id")),
    ("alias", Named::By { column: "record_id", key: &["source", "number", "record"] }),
    // Spans of two files may be of the same day.
    ("span", Named::With { column: "record_id" }),
    // A draft names her alone or with what it is about.
    ("draft", Named::ByHand),
    // What an import changed of her may no longer be put back over another file.
    ("replaced", Named::With { column: "record_id" }),
    // The pair becomes another pair, or none.
    ("apart", Named::ByHand),
    ("closing", of_case()),
    ("visit", of_case()),
    ("attempt", through("visit", "visit_id")),
    ("turn", of_case()),
    ("replan", of_case()),
    ("handover", of_case()),
    ("reported", of_case()),
    ("plan", of_case()),
    ("step", through("plan", "plan_id")),
    ("survey", of_case()),
    ("aid", of_case()),
    ("instalment", through("aid", "aid_id")),
    ("referral", of_case()),
    ("dispatch", through("referral", "referral_id")),
    // Both may have been proposed for one offer: those of the two are counted through.
    ("proposal", Named::With { column: "candidate_id" }),
    ("outcome", through("proposal", "proposal_id")),
    ("change_log", Named::Past),
    ("merge", Named::Past),
    ("merge_row", Named::Past),
    // By the source's own number, whose alias is hers.
    ("told", Named::Nobody),
    // That somebody was erased: her number and no more.
    ("tombstone", Named::Past),
    ("tombstone_number", Named::Nobody),
    ("delivered", Named::Nobody),
    ("column_map", Named::Nobody),
    ("meta", Named::Nobody),
    ("batch", Named::Nobody),
    ("number", Named::Nobody),
    ("office", Named::Nobody),
    ("team", Named::Nobody),
    ("counsellor", Named::Nobody),
    ("unlock_code", Named::Nobody),
    ("access_key", Named::Nobody),
    ("import", Named::Nobody),
    ("feed", Named::Nobody),
    ("offer", Named::Nobody),
    ("offer_fts", Named::Nobody),
    ("employer", Named::Nobody),
    ("employer_fts", Named::Nobody),
    ("verification", Named::Nobody),
    ("weighting", Named::Nobody),
    ("official_table", Named::Nobody),
    ("posting", Named::Nobody),
    ("search", Named::Nobody),
    ("session", Named::Nobody),
];

/// The rows that name a person by a column alone, each as the change that lets it name another.
///
/// # Errors
/// The store's.
pub fn renamed(store: &Store, from: &str, to: &str) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    for (table, column, key) in by_column() {
        let sql = format!("SELECT {} FROM {table} WHERE {column} = :id", key.join(", "));
        for row in store.read(&Query::new(sql).with("id", from))? {
            changes.push(Change {
                table: table.to_owned(),
                key: object(key, row.from(0)),
                was: Some(json!({ column: from })),
                now: Some(json!({ column: to })),
            });
        }
    }
    Ok(changes)
}

/// Rolls a batch back where a row still names a person by a column alone: one that came in while it was made.
pub fn nobody_left(id: &str) -> impl Iterator<Item = Statement> {
    by_column().map(move |(table, column, _)| {
        let sql = format!("UPDATE {table} SET {column} = :id WHERE {column} = :id");
        Statement { expect: Expect::Rows(0), ..Statement::new(sql).with("id", id) }
    })
}

fn by_column() -> impl Iterator<Item = (&'static str, &'static str, &'static [&'static str])> {
    TABLES.iter().filter_map(|(table, named)| match named {
        Named::By { column, key } => Some((*table, *column, *key)),
        _ => None,
    })
}

/// How many rows of each table are hers, for whoever asks what is held about her; tables without any are left out.
///
/// # Errors
/// The store's.
pub fn counted(store: &Store, id: &str) -> Result<Vec<(&'static str, i64)>> {
    let mut held = Vec::new();
    for (table, named) in TABLES {
        let condition = match named {
            Named::By { .. } | Named::With { .. } | Named::Through { .. } => hers(table, named),
            _ => continue,
        };
        let sql = format!("SELECT count(*) FROM {table} WHERE {condition}");
        let rows = store.read(&Query::new(sql).with("id", id))?;
        let count = rows.first().map_or(0, |row| row.int(0));
        if count > 0 {
            held.push((*table, count));
        }
    }
    Ok(held)
}

/// The condition under which a row of a table is hers, whose id is `:id`.
fn hers(table: &str, named: &Named) -> String {
    match named {
        Named::By { column, .. } | Named::With { column } => format!("{table}.{column} = :id"),
        Named::Through { table: other, column } => {
            let named = TABLES.iter().find(|(name, _)| name == other).map(|(_, named)| named);
            let condition = named.map_or_else(|| "0".to_owned(), |named| hers(other, named));
            format!("{table}.{column} IN (SELECT {other}.id FROM {other} WHERE {condition})")
        }
        _ => "0".to_owned(),
    }
}

/// Her own file, those that went into it, and every row that hangs on them, by their ids.
///
/// # Errors
/// The store's.
pub fn ids(store: &Store, id: &str) -> Result<Vec<String>> {
    let mut ids = vec![id.to_owned()];
    let gone = store.read(&Query::new("SELECT id FROM candidate WHERE merged_into = :id").with("id", id))?;
    ids.extend(gone.iter().map(|row| row.text(0).to_owned()));
    let mut tables = Vec::new();
    for (table, named) in TABLES {
        let hangs = matches!(named, Named::By { .. } | Named::With { .. } | Named::Through { .. });
        if hangs && *table != "candidate" && store.columns(table)?.iter().any(|column| column == "id") {
            tables.extend(about(table).map(|condition| format!("SELECT id FROM {table} WHERE {condition}")));
        }
    }
    // What hangs on a row is found once that is.
    loop {
        let before = ids.len();
        for sql in &tables {
            let rows = store.read(&Query::new(sql.clone()).with("ids", list(&ids)))?;
            for row in rows {
                if !ids.iter().any(|known| known == row.text(0)) {
                    ids.push(row.text(0).to_owned());
                }
            }
        }
        if ids.len() == before {
            return Ok(ids);
        }
    }
}

/// Ids as the conditions of [`about`] take them.
pub fn list(ids: &[String]) -> String {
    json!(ids).to_string()
}

/// The condition under which a row of a table is about somebody; `:ids` is the [`list`] of all that is hers. None where
/// none is: the table is nobody's, or what a search looks through, which follows from her file.
pub fn about(table: &str) -> Option<String> {
    const THESE: &str = "IN (SELECT value FROM json_each(:ids))";
    let (_, named) = TABLES.iter().find(|(name, _)| *name == table)?;
    let by = |columns: &[&str]| {
        let by = columns.iter().map(|column| format!("{table}.{column} {THESE}"));
        Some(by.collect::<Vec<_>>().join(" OR "))
    };
    match (table, named) {
        ("candidate", _) => by(&["id"]),
        ("draft", _) => {
            Some("EXISTS(SELECT 1 FROM json_each(:ids) WHERE instr(draft.subject, value) > 0)".to_owned())
        }
        ("apart", _) => by(&["a", "b"]),
        ("merge", _) => by(&["survivor_id", "old_id"]),
        ("merge_row", _) => {
            let merges = about("merge")?;
            Some(format!("merge_row.merge_id IN (SELECT merge.id FROM merge WHERE {merges})"))
        }
        ("change_log", _) => by(&["record_id"]),
        ("tombstone", _) => by(&["candidate_id"]),
        (_, Named::By { column, .. } | Named::With { column } | Named::Through { column, .. }) => {
            by(&[column])
        }
        (_, Named::ByHand | Named::Past | Named::Nobody) => None,
    }
}

/// How far a table hangs behind others: what hangs on a row goes before it.
pub fn depth(table: &str) -> usize {
    match TABLES.iter().find(|(name, _)| *name == table) {
        Some((_, Named::Through { table, .. })) => 1 + depth(table),
        Some(("merge_row", _)) => 1 + depth("merge"),
        _ => 0,
    }
}

/// A whole row of a table as JSON, by the columns asked for.
pub(super) fn rows(
    store: &Store,
    table: &str,
    columns: &[&'static str],
    which: &str,
    id: &str,
) -> Result<Vec<Json>> {
    let sql = format!("SELECT {} FROM {table} WHERE {which}", columns.join(", "));
    let rows = store.read(&Query::new(sql).with("id", id))?;
    Ok(rows.iter().map(|row| object(columns, row.from(0))).collect())
}
