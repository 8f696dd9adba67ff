//! The blocks in which people are looked for who may be one: hashed keys, each with the rows of those who stand under it
//! and a glance at them. They follow from the record and are written with it; of many who come in together all keys are
//! written in their order.

use super::{Query, Result, Row, Statement, Store};
use crate::domain::candidate::{COMPARED, Candidate, compared};
use crate::domain::duplicates::{self, Glance, Person};
use crate::domain::record::{Damage, Record};
use std::cmp::Reverse;

/// The duplicate keys of somebody, as they are stored, and the glance that stands beside each.
pub fn keys_of(candidate: &Candidate) -> (Vec<i64>, i64) {
    of_person(&candidate.likeness(""))
}

fn of_person(person: &Person) -> (Vec<i64>, i64) {
    let keys = duplicates::keys(person);
    (keys.iter().map(|key| hashed(key)).collect(), Glance::of(person).number())
}

/// The keys of somebody, written with her.
pub(super) fn insert(id: &str, candidate: &Candidate) -> Vec<Statement> {
    let (keys, glance) = keys_of(candidate);
    keys.chunks(KEYS.len()).map(|keys| some_key_rows(id, keys, glance)).collect()
}

/// The names under which a statement takes its keys.
const KEYS: [&str; 12] = ["k0", "k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9", "k10", "k11"];
/// And its rows, where each key has its own.
const ROWS: [&str; 12] = ["r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11"];
/// And what stands beside each then.
const GLANCES: [&str; 12] = ["g0", "g1", "g2", "g3", "g4", "g5", "g6", "g7", "g8", "g9", "g10", "g11"];

/// Several keys of one person in one statement: they are the most rows by far.
fn some_key_rows(id: &str, keys: &[i64], glance: i64) -> Statement {
    let mut statement = Statement::new(
        "INSERT OR IGNORE INTO candidate_key(key, rid, glance)
         SELECT k.column1, c.rid, :glance FROM candidate c CROSS JOIN (VALUES (:k0), (:k1), (:k2), (:k3), (:k4),
           (:k5), (:k6), (:k7), (:k8), (:k9), (:k10), (:k11)) k
         WHERE c.id = :id AND k.column1 IS NOT NULL",
    )
    .with("id", id)
    .with("glance", glance);
    for (place, name) in KEYS.into_iter().enumerate() {
        statement = statement.with(name, keys.get(place).copied());
    }
    statement
}

/// A key with her row and a glance at her.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    pub key: i64,
    pub rid: i64,
    pub glance: i64,
}

/// So many keys are written by one [`insert_sorted`].
pub const AT_ONCE: usize = KEYS.len();

/// Keys of whomever.
pub fn insert_sorted(keys: &[Placed]) -> Statement {
    let mut statement = Statement::new(
        "INSERT OR REPLACE INTO candidate_key(key, rid, glance)
         SELECT column1, column2, column3 FROM (VALUES (:k0, :r0, :g0), (:k1, :r1, :g1), (:k2, :r2, :g2),
           (:k3, :r3, :g3), (:k4, :r4, :g4), (:k5, :r5, :g5), (:k6, :r6, :g6), (:k7, :r7, :g7), (:k8, :r8, :g8),
           (:k9, :r9, :g9), (:k10, :r10, :g10), (:k11, :r11, :g11))
         WHERE column1 IS NOT NULL",
    );
    for (place, ((key, row), glance)) in KEYS.into_iter().zip(ROWS).zip(GLANCES).enumerate() {
        let placed = keys.get(place);
        statement = statement.with(key, placed.map(|placed| placed.key));
        statement = statement.with(row, placed.map(|placed| placed.rid));
        statement = statement.with(glance, placed.map(|placed| placed.glance));
    }
    statement
}

/// How many people one step of [`fill`] takes.
const STEP: i64 = 2_000;

/// The keys of those who were registered before a glance stood beside them, from a place on: the statements, and behind
/// whom to go on; none where nobody is left.
///
/// # Errors
/// The store's, or a damaged column.
pub(super) fn fill(
    read: &dyn Fn(&Query) -> Result<Vec<Row>>,
    after: i64,
) -> Result<Option<(Vec<Statement>, i64)>> {
    let columns = COMPARED.join(", ");
    let sql = format!("SELECT rid, {columns} FROM candidate WHERE rid > :after ORDER BY rid LIMIT :most");
    let rows = read(&Query::new(sql).with("after", after).with("most", STEP))?;
    let Some(last) = rows.last().map(|row| row.int(0)) else { return Ok(None) };
    let mut placed = Vec::new();
    for row in &rows {
        let person = compared("", row.from(1)).ok_or(DAMAGED)?;
        let (keys, glance) = of_person(&person);
        placed.extend(keys.into_iter().map(|key| Placed { key, rid: row.int(0), glance }));
    }
    placed.sort_unstable_by_key(|placed| (placed.key, placed.rid));
    Ok(Some((placed.chunks(AT_ONCE).map(insert_sorted).collect(), last)))
}

/// Something of what is compared does not hold what it may.
pub(super) const DAMAGED: Damage = Damage { table: Candidate::TABLE, key: "ref" };

/// Takes the keys away that follow from the version that was seen.
pub(super) fn delete(id: &str, seen: &Candidate) -> Vec<Statement> {
    let gone = |key: i64| {
        Statement::new(
            "DELETE FROM candidate_key WHERE key = :key AND rid = (SELECT rid FROM candidate WHERE id = :id)",
        )
        .with("id", id)
        .with("key", key)
    };
    keys_of(seen).0.into_iter().map(gone).collect()
}

/// The rows of those who share a block with somebody, each with the most that she can be like her, those who can be
/// most first; of a block that is too large the newest.
pub(super) fn rows_of(store: &Store, person: &Person, least: u8) -> Result<Vec<(u8, i64)>> {
    // Without a glance: 0, who is looked at.
    let query =
        Query::new("SELECT rid, glance FROM candidate_key WHERE key = :key ORDER BY rid DESC LIMIT :cap");
    let query = query.with("cap", i64::try_from(duplicates::BLOCK_CAP).unwrap_or(i64::MAX));
    let mut rows = Vec::new();
    for key in duplicates::probes(person) {
        let weighs = duplicates::of_a_number(&key);
        store.each_numbers(&query.clone().with("key", hashed(&key)), |[rid, glance]| {
            let most = if weighs { 100 } else { Glance::from_number(*glance).most(person) };
            if most >= least {
                rows.push((most, *rid));
            }
            true
        })?;
    }
    // Of her who stands in several the most; then the likeliest first, and neighbours, who lie on one page, together.
    rows.sort_unstable_by_key(|(most, rid)| (*rid, Reverse(*most)));
    rows.dedup_by_key(|(_, rid)| *rid);
    rows.sort_by_key(|(most, _)| Reverse(*most));
    Ok(rows)
}

/// A collision costs one needless comparison.
fn hashed(key: &str) -> i64 {
    crate::facts::hashed(key).cast_signed()
}
