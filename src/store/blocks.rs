//! The blocks in which people are looked for who may be one: hashed keys, each with the rows of those who stand under it.
//! They follow from the record and are written with it; of many who come in together all keys are written in their order.

use super::{Query, Result, Statement, Store};
use crate::domain::candidate::Candidate;
use crate::domain::duplicates::{self, Person};
use std::collections::BTreeSet;

/// The duplicate keys of somebody, as they are stored.
pub fn keys_of(candidate: &Candidate) -> impl Iterator<Item = i64> {
    duplicates::keys(&candidate.likeness("")).into_iter().map(|key| hashed(&key))
}

/// The keys of somebody, written with her.
pub(super) fn insert(id: &str, candidate: &Candidate) -> Vec<Statement> {
    let keys: Vec<i64> = keys_of(candidate).collect();
    keys.chunks(KEYS.len()).map(|keys| some_key_rows(id, keys)).collect()
}

/// The names under which a statement takes its keys.
const KEYS: [&str; 12] = ["k0", "k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9", "k10", "k11"];
/// And its rows, where each key has its own.
const ROWS: [&str; 12] = ["r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11"];

/// Several keys of one person in one statement: they are the most rows by far.
fn some_key_rows(id: &str, keys: &[i64]) -> Statement {
    let mut statement = Statement::new(
        "INSERT OR IGNORE INTO candidate_key(key, rid)
         SELECT k.column1, c.rid FROM candidate c CROSS JOIN (VALUES (:k0), (:k1), (:k2), (:k3), (:k4), (:k5),
           (:k6), (:k7), (:k8), (:k9), (:k10), (:k11)) k
         WHERE c.id = :id AND k.column1 IS NOT NULL",
    )
    .with("id", id);
    for (place, name) in KEYS.into_iter().enumerate() {
        statement = statement.with(name, keys.get(place).copied());
    }
    statement
}

/// So many keys are written by one [`insert_sorted`].
pub const AT_ONCE: usize = KEYS.len();

/// Keys of whomever: each with her row.
pub fn insert_sorted(keys: &[(i64, i64)]) -> Statement {
    let mut statement = Statement::new(
        "INSERT OR IGNORE INTO candidate_key(key, rid)
         SELECT column1, column2 FROM (VALUES (:k0, :r0), (:k1, :r1), (:k2, :r2), (:k3, :r3), (:k4, :r4),
           (:k5, :r5), (:k6, :r6), (:k7, :r7), (:k8, :r8), (:k9, :r9), (:k10, :r10), (:k11, :r11))
         WHERE column1 IS NOT NULL",
    );
    for (place, names) in KEYS.into_iter().zip(ROWS).enumerate() {
        let key = keys.get(place);
        statement = statement.with(names.0, key.map(|key| key.0)).with(names.1, key.map(|key| key.1));
    }
    statement
}

/// Takes the keys away that follow from the version that was seen.
pub(super) fn delete(id: &str, seen: &Candidate) -> Vec<Statement> {
    let gone = |key: i64| {
        Statement::new(
            "DELETE FROM candidate_key WHERE key = :key AND rid = (SELECT rid FROM candidate WHERE id = :id)",
        )
        .with("id", id)
        .with("key", key)
    };
    keys_of(seen).map(gone).collect()
}

/// The rows of those who share a block with somebody, in their order: neighbours lie on one page. Of a block that is
/// too large the newest.
pub(super) fn rows_of(store: &Store, person: &Person) -> Result<BTreeSet<i64>> {
    let query = Query::new("SELECT rid FROM candidate_key WHERE key = :key ORDER BY rid DESC LIMIT :cap");
    let query = query.with("cap", i64::try_from(duplicates::BLOCK_CAP).unwrap_or(i64::MAX));
    let mut rows = BTreeSet::new();
    for key in duplicates::probes(person) {
        store.each(&query.clone().with("key", hashed(&key)), |row| {
            rows.insert(row.int(0));
            true
        })?;
    }
    Ok(rows)
}

/// FNV-1a: a stable 64-bit hash; a collision costs one needless comparison.
fn hashed(key: &str) -> i64 {
    let hash = key.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash.cast_signed()
}
