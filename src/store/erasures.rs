//! Somebody erased: what of her is where, what goes, what stays as a shell, and the stone that keeps her from being
//! brought back. Every table of [`named::TABLES`] is walked; a row that is not said to stay goes.

use super::log::{self, Telling};
use super::named::{self, TABLES};
use super::records::{self, Stored};
use super::{Expect, Query, Result, Statement, Store};
use crate::domain::RECORDS;
use crate::domain::candidate::Candidate;
use crate::domain::erasure::{SHELLS, stays};
use crate::domain::record::Field;
use crate::domain::reference::Kind;
use sha2::{Digest, Sha256};
use std::collections::HashSet;

/// How many rows of a table are about somebody, since when, and what is told in them.
#[derive(Clone, Debug)]
pub struct Held {
    pub table: &'static str,
    pub rows: i64,
    /// RFC 3339 or `YYYY-MM-DD`: the first of them.
    pub since: Option<String>,
    /// The fields that hold something in any of them.
    pub fields: Vec<&'static Field>,
}

/// The columns that tell since when a row is there, the surest first.
const SINCE: [&str; 9] = [
    "created_at",
    "recorded_at",
    "decided_at",
    "begun_at",
    "erased_at",
    "at",
    "noted_at",
    "decided_on",
    "opened_on",
];

/// What is held about somebody, table by table; those without a row are left out.
///
/// # Errors
/// The store's.
pub fn held(store: &Store, ids: &[String]) -> Result<Vec<Held>> {
    let mut held = Vec::new();
    for (table, _) in TABLES {
        let Some(condition) = named::about(table) else { continue };
        let fields = fields(table);
        let columns = store.columns(table)?;
        let first = SINCE.into_iter().find(|name| columns.iter().any(|column| column == name));
        let first = first.or(columns.iter().any(|column| column == "id").then_some("id"));
        let mut asked = vec!["count(*)".to_owned(), format!("min({table}.{})", first.unwrap_or("rowid"))];
        if first.is_none() {
            asked = vec!["count(*)".to_owned(), "NULL".to_owned()];
        }
        asked.extend(
            fields
                .iter()
                .map(|field| format!("sum({table}.{0} IS NOT NULL AND {table}.{0} <> '')", field.key)),
        );
        let sql = format!("SELECT {} FROM {table} WHERE {condition}", asked.join(", "));
        let rows = store.read(&Query::new(sql).with("ids", named::list(ids)))?;
        let Some(row) = rows.first().filter(|row| row.int(0) > 0) else { continue };
        let told = fields.iter().enumerate().filter(|(place, _)| row.int(place + 2) > 0);
        held.push(Held {
            table,
            rows: row.int(0),
            since: row
                .some(1)
                .and_then(|text| if first == Some("id") { written_in(&text) } else { Some(text) }),
            fields: told.map(|(_, field)| field).collect(),
        });
    }
    Ok(held)
}

/// The fields of a kind of record by its table; none where the table is no record's.
fn fields(table: &str) -> &'static [Field] {
    RECORDS.iter().find(|record| record.table == table).map_or(&[], |record| record.fields)
}

/// When an id was made (UUIDv7: its first 48 bits are milliseconds).
fn written_in(id: &str) -> Option<String> {
    let digits: String = id.chars().filter(char::is_ascii_hexdigit).take(12).collect();
    let seconds = i64::from_str_radix(&digits, 16).ok()? / 1_000;
    Some(crate::domain::day::Instant::from_unix(seconds).to_string())
}

/// The human numbers of all that is hers: her file's, her cases', her proposals'.
///
/// # Errors
/// The store's.
pub fn numbers(store: &Store, ids: &[String]) -> Result<Vec<String>> {
    let mut numbers = Vec::new();
    for (table, _) in TABLES {
        let Some(condition) = named::about(table) else { continue };
        if store.columns(table)?.iter().any(|column| column == "ref") {
            let sql = format!("SELECT {table}.ref FROM {table} WHERE {condition}");
            let rows = store.read(&Query::new(sql).with("ids", named::list(ids)))?;
            numbers.extend(rows.iter().map(|row| row.text(0).to_owned()));
        }
    }
    Ok(numbers)
}

/// A table whose rows about her go, or are emptied.
fn is_emptied(table: &str) -> bool {
    SHELLS.contains(&table)
}

/// The tables whose rows about somebody go, what hangs on others first.
fn leaving() -> Vec<&'static str> {
    const STAYS: [&str; 3] = ["candidate", "change_log", "tombstone"];
    let mut tables: Vec<&'static str> = TABLES.iter().map(|(table, _)| *table).collect();
    tables.retain(|table| !STAYS.contains(table) && !is_emptied(table) && named::about(table).is_some());
    tables.sort_by_key(|table| std::cmp::Reverse(named::depth(table)));
    tables
}

/// Whether the rows of a table stay, emptied, where somebody is erased.
pub fn stays_as_shell(table: &str) -> bool {
    is_emptied(table) || matches!(table, "candidate" | "change_log" | "tombstone")
}

/// Everything that hangs on her file goes, or is emptied. What was brought in with an import is the desk's from here on:
/// taking the import back does not touch it.
///
/// # Errors
/// The store's.
pub fn strip(store: &Store, ids: &[String]) -> Result<Vec<Statement>> {
    let list = named::list(ids);
    let mut statements = vec![
        Statement::new(
            "DELETE FROM told WHERE EXISTS(SELECT 1 FROM alias a INDEXED BY alias_record
               WHERE a.record_id IN (SELECT value FROM json_each(:ids))
                 AND a.source = told.source AND a.number = told.number AND a.record = told.record)",
        )
        .with("ids", list.as_str()),
    ];
    for table in leaving() {
        let Some(condition) = named::about(table) else { continue };
        statements.push(
            Statement::new(format!("DELETE FROM {table} WHERE {condition}")).with("ids", list.as_str()),
        );
    }
    for table in SHELLS {
        let Some(condition) = named::about(table) else { continue };
        let mut sets: Vec<String> = fields(table).iter().filter(|field| !stays(field)).map(blank).collect();
        let columns = store.columns(table)?;
        let has = |name: &str| columns.iter().any(|column| column == name);
        if has("entered") && table != "span" {
            sets.push("entered = NULL".to_owned());
        }
        if has("version") {
            sets.push("version = version + 1".to_owned());
        }
        if !sets.is_empty() {
            let sql = format!("UPDATE {table} SET {} WHERE {condition}", sets.join(", "));
            statements.push(Statement::new(sql).with("ids", list.as_str()));
        }
    }
    Ok(statements)
}

fn blank(field: &Field) -> String {
    let nothing = if field.required { "''" } else { "NULL" };
    format!("{} = {nothing}", field.key)
}

/// Leaves the shell of a file whose version was seen, and of those that went into it nothing but that they did. Runs
/// after what it is found by was taken away.
pub fn empty(seen: &Stored<Candidate>, shell: &Candidate, at: &str) -> [Statement; 3] {
    [
        records::update(&seen.id, seen.version, shell),
        Statement::new(
            "UPDATE candidate SET sort_key = '', phone4 = NULL, entered = NULL, unfinished_since = NULL, practice = NULL, updated_at = :at, erased_at = :at
             WHERE id = :id AND merged_into IS NULL AND erased_at IS NULL",
        )
        .with("id", seen.id.as_str())
        .with("at", at)
        .one(),
        Statement::new(
            "UPDATE candidate SET entered = NULL, updated_at = :at, erased_at = :at, version = version + 1
             WHERE merged_into = :id",
        )
        .with("id", seen.id.as_str())
        .with("at", at),
    ]
}

/// Takes what is told out of the log; the batch is rolled back where another row about her came meanwhile. With a row's
/// content goes the random id of its batch: without it, nothing can be tried against the hash that stays.
pub fn silence(silenced: &Telling, ids: &[String]) -> Vec<Statement> {
    let rows: Vec<i64> = silenced.rows.iter().map(|(seq, _)| *seq).collect();
    let list = serde_json::json!(rows).to_string();
    vec![
        Statement {
            expect: Expect::Rows(rows.len()),
            ..Statement::new(
                "UPDATE change_log SET changes = :nothing, batch_id = '' WHERE seq IN (SELECT value FROM json_each(:rows))",
            )
            .with("nothing", log::SILENCED)
            .with("rows", list)
        },
        Statement {
            expect: Expect::Rows(0),
            ..Statement::new(
                "UPDATE change_log SET at = at WHERE seq > :last
                   AND record_id IN (SELECT value FROM json_each(:ids))",
            )
            .with("last", silenced.last)
            .with("ids", named::list(ids))
        },
        Statement::new("DELETE FROM batch WHERE id IN (SELECT value FROM json_each(:batches))")
            .with("batches", named::list(&silenced.batches)),
    ]
}

/// The stone of a file and of those that went into it.
pub fn bury(id: &str, at: &str, counsellor: &str, why: &str) -> Statement {
    Statement::new(
        "INSERT INTO tombstone(candidate_id, ref, erased_at, counsellor, reason)
         SELECT id, ref, :at, :counsellor, :why FROM candidate WHERE id = :id OR merged_into = :id",
    )
    .with("id", id)
    .with("at", at)
    .with("counsellor", counsellor)
    .with("why", why)
}

/// The setting under which the salt of the numbers stands.
pub const SALT: &str = "tombstone";

/// Keeps the numbers by which others know her, as hashes: they bring her in no more.
///
/// # Errors
/// The store's.
pub fn bury_numbers(store: &Store, ids: &[String], salt: &str, at: &str) -> Result<Vec<Statement>> {
    let query = Query::new(
        "SELECT source, number FROM alias INDEXED BY alias_record
         WHERE record_id IN (SELECT value FROM json_each(:ids)) AND record = :kind",
    );
    let rows = store.read(&query.with("ids", named::list(ids)).with("kind", Kind::Candidate.code()))?;
    let stones = rows.iter().map(|row| {
        Statement::new(
            "INSERT INTO tombstone_number(digest, erased_at) VALUES(:digest, :at) ON CONFLICT DO NOTHING",
        )
        .with("digest", digest(salt, row.text(0), row.text(1)))
        .with("at", at)
    });
    Ok(stones.collect())
}

fn digest(salt: &str, source: &str, number: &str) -> String {
    let mut hasher = Sha256::new();
    for part in [salt, source, number] {
        // The length keeps two parts from borrowing letters of one another.
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The numbers of those who were erased.
#[derive(Clone, Debug, Default)]
pub struct Buried {
    salt: String,
    digests: HashSet<String>,
}

impl Buried {
    /// True where a source's number is of somebody who was erased.
    pub fn holds(&self, source: &str, number: &str) -> bool {
        !self.digests.is_empty() && self.digests.contains(&digest(&self.salt, source, number))
    }
}

/// The numbers that bring nobody in any more.
///
/// # Errors
/// The store's.
pub fn buried(store: &Store) -> Result<Buried> {
    let rows = store.read(&Query::new("SELECT digest FROM tombstone_number"))?;
    Ok(Buried {
        salt: salt(store)?.unwrap_or_default(),
        digests: rows.iter().map(|row| row.text(0).to_owned()).collect(),
    })
}

/// The salt of this desk; None before anybody was erased.
///
/// # Errors
/// The store's.
pub fn salt(store: &Store) -> Result<Option<String>> {
    let rows = store.read(&Query::new("SELECT value FROM meta WHERE key = :key").with("key", SALT))?;
    Ok(rows.first().map(|row| row.text(0).to_owned()))
}

/// True where the file of a number of ours, or of an id, was erased.
///
/// # Errors
/// The store's.
pub fn is_buried(store: &Store, which: &str) -> Result<bool> {
    let sql = "SELECT 1 FROM tombstone WHERE ref = :which OR candidate_id = :which";
    let query = Query::new(sql).with("which", which);
    Ok(!store.read(&query)?.is_empty())
}
