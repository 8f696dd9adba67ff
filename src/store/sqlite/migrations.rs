//! The steps from one schema to the next. A step is never edited after its release; an older file is copied aside
//! before it is changed; a newer one is refused with its own sentence.

use super::{APPLICATION, Bindings, Error, Query, Result, backup, each, run, told};
use crate::store::{Row, Statement, blocks, profiles};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::Path;

/// Every step, in order; its place plus one is the schema's number.
const STEPS: &[&str] = &[
    include_str!("schema/0001_desk.sql"),
    include_str!("schema/0002_cases.sql"),
    include_str!("schema/0003_unlock_code.sql"),
    include_str!("schema/0004_plan.sql"),
    include_str!("schema/0005_rows.sql"),
    include_str!("schema/0006_access_keys.sql"),
    include_str!("schema/0007_survey.sql"),
    include_str!("schema/0008_aid.sql"),
    include_str!("schema/0009_referral.sql"),
    include_str!("schema/0010_import_changes.sql"),
    include_str!("schema/0011_awaited.sql"),
    include_str!("schema/0012_corrected.sql"),
    include_str!("schema/0013_journey.sql"),
    include_str!("schema/0014_feeds.sql"),
    include_str!("schema/0018_weighting.sql"),
    include_str!("schema/0015_employers.sql"),
    include_str!("schema/0021_interview_day.sql"),
    include_str!("schema/0016_proposal.sql"),
    include_str!("schema/0022_guardian.sql"),
    include_str!("schema/0020_candidate_match.sql"),
    include_str!("schema/0019_official.sql"),
    include_str!("schema/0017_lookup.sql"),
    include_str!("schema/0023_merges.sql"),
    include_str!("schema/0025_own_offers.sql"),
    include_str!("schema/0024_glance.sql"),
    include_str!("schema/0027_unfinished.sql"),
    include_str!("schema/0029_session.sql"),
    include_str!("schema/0028_erased.sql"),
    include_str!("schema/0030_life.sql"),
    include_str!("schema/0026_person.sql"),
    include_str!("schema/0032_experience.sql"),
    include_str!("schema/0033_document.sql"),
];

/// The schema this program writes.
pub const SCHEMA: i64 = STEPS.len() as i64;

/// Lays out a new file.
pub fn create(connection: &mut Connection) -> Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(told)?;
    for step in STEPS {
        transaction.execute_batch(step).map_err(told)?;
    }
    transaction
        .execute_batch(&format!(
            "PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {SCHEMA};
             INSERT INTO meta(key, value) VALUES('min_writer', '{SCHEMA}');"
        ))
        .map_err(told)?;
    transaction.commit().map_err(told)
}

/// Brings an older file to the present schema.
pub fn upgrade(connection: &mut Connection, path: &Path) -> Result<()> {
    let found = version(connection)?;
    if found > SCHEMA {
        return Err(Error::Newer { found, known: SCHEMA });
    }
    if found == SCHEMA {
        return Ok(());
    }
    backup::copy(connection, &backup::folder_beside(path)?.join(format!("before-schema-{SCHEMA}.db")))?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(told)?;
    // Two logins may race: what counts is the number read inside the lock.
    let found = version(&transaction)?;
    let done = usize::try_from(found).unwrap_or(0);
    for step in STEPS.iter().skip(done) {
        transaction.execute_batch(step).map_err(told)?;
    }
    // What follows from records is made once all their columns are there.
    let adds = |what: &str| STEPS.iter().skip(done).any(|step| step.contains(what));
    if adds("CREATE TABLE candidate_match(") {
        fill(&transaction, profiles::fill)?;
        // A program that does not keep them may write no more.
        let newer = format!("UPDATE meta SET value = '{SCHEMA}' WHERE key = 'min_writer'");
        transaction.execute_batch(&newer).map_err(told)?;
    }
    if adds("candidate_key ADD COLUMN glance") {
        fill(&transaction, blocks::fill)?;
    }
    transaction.execute_batch(&format!("PRAGMA user_version = {SCHEMA}")).map_err(told)?;
    transaction.commit().map_err(told)
}

/// Writes what follows from everybody's record, some people at a time.
fn fill(
    transaction: &Transaction<'_>,
    some: impl Fn(&dyn Fn(&Query) -> Result<Vec<Row>>, i64) -> Result<Option<(Vec<Statement>, i64)>>,
) -> Result<()> {
    let mut bindings = Bindings::default();
    let read = |query: &Query| {
        let mut rows = Vec::new();
        each(transaction, query, |row| {
            rows.push(row);
            true
        })?;
        Ok(rows)
    };
    let mut after = i64::MIN;
    while let Some((statements, last)) = some(&read, after)? {
        for statement in &statements {
            run(transaction, statement, &mut bindings)?;
        }
        after = last;
    }
    Ok(())
}

/// Asked inside every write: the file may have been upgraded while somebody was logged in.
pub fn refuse_newer(connection: &Connection) -> Result<()> {
    let found = version(connection)?;
    if found == SCHEMA {
        return Ok(());
    }
    let least: i64 = connection
        .query_row("SELECT value FROM meta WHERE key = 'min_writer'", [], |row| row.get::<_, String>(0))
        .map_err(told)?
        .parse()
        .unwrap_or(found);
    if least > SCHEMA { Err(Error::Newer { found, known: SCHEMA }) } else { Ok(()) }
}

/// The schema's number in the file.
pub fn version(connection: &Connection) -> Result<i64> {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(told)
}

#[cfg(test)]
mod tests;
