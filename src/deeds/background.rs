//! What somebody has several of: the jobs she had, and papers beside the one in her file. Each is noted, changed and taken
//! away by itself; what her jobs come to in a match is written with them.

use super::cases::{insist, stale_means_changed};
use super::{Error, Result, Sitting, candidates as people, drafts, log};
use crate::domain::candidate::Candidate;
use crate::domain::document::Document;
use crate::domain::experience::{Experience, Owned};
use crate::domain::record::Record;
use crate::domain::rights::{self, Deed, Sight};
use crate::store::background;
use crate::store::candidates::{self, Standing};
use crate::store::records::{self, Stored};
use crate::store::{Batch, Statement};
use serde_json::{Map, Value, json};

/// Whose rows they are, and all of them.
pub struct View {
    pub id: String,
    pub reference: String,
    pub person: Candidate,
    /// What lasts still first, then what ended last.
    pub experiences: Vec<Stored<Experience>>,
    pub documents: Vec<Stored<Document>>,
    pub sight: Sight,
}

impl View {
    /// The text of each field of a row, masked where the right to see it is missing.
    pub fn texts<R: Owned>(&self, row: &R) -> Vec<String> {
        texts(row, self.sight)
    }

    /// Every row of both kinds, as `show --json` has them.
    pub fn json(&self) -> [(&'static str, Value); 2] {
        [
            ("experiences", self.experiences.iter().map(|row| json_of(&row.record, self.sight)).collect()),
            ("documents", self.documents.iter().map(|row| json_of(&row.record, self.sight)).collect()),
        ]
    }
}

fn texts<R: Record>(row: &R, sight: Sight) -> Vec<String> {
    R::FIELDS.iter().zip(row.texts()).map(|(field, text)| rights::mask(field, text, sight)).collect()
}

pub(super) fn json_of<R: Record>(row: &R, sight: Sight) -> Value {
    let values = R::FIELDS.iter().zip(row.json()).map(|(field, value)| {
        let seen = value.is_null() || rights::mask(field, "x".to_owned(), sight) == "x";
        (field.key.to_owned(), if seen { value } else { rights::MASKED.into() })
    });
    Value::Object(values.collect::<Map<_, _>>())
}

/// Opens what somebody has several of; that it was read is logged.
///
/// # Errors
/// Nobody of that id, a missing right, or the store's.
pub fn open(sitting: &mut Sitting, person: &str) -> Result<View> {
    let view = people::open(sitting, person)?;
    Ok(View {
        experiences: experiences(sitting, &view.stored.id)?,
        documents: documents(sitting, &view.stored.id)?,
        id: view.stored.id,
        reference: view.standing.reference,
        person: view.stored.record,
        sight: view.sight,
    })
}

/// The jobs of somebody, the newest first. Whoever asks was given her file.
pub(super) fn experiences(sitting: &Sitting, person: &str) -> Result<Vec<Stored<Experience>>> {
    let mut jobs = background::rows::<Experience>(&sitting.store, person)?;
    jobs.sort_by_key(|job| std::cmp::Reverse(job.record.newest_key()));
    Ok(jobs)
}

/// The further papers of somebody, in the order in which they were noted. Whoever asks was given her file.
pub(super) fn documents(sitting: &Sitting, person: &str) -> Result<Vec<Stored<Document>>> {
    Ok(background::rows(&sitting.store, person)?)
}

/// Somebody's file for one who writes, with the rows of a kind.
struct Reached<R> {
    person: Stored<Candidate>,
    standing: Standing,
    rows: Vec<Stored<R>>,
}

fn reach<R: Owned>(sitting: &Sitting, person: &str) -> Result<Reached<R>> {
    let (person, standing) = candidates::get(&sitting.store, person)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::WritePeople, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    let rows = background::rows(&sitting.store, &person.id)?;
    Ok(Reached { person, standing, rows })
}

impl<R: Owned> Reached<R> {
    /// What follows where these are her rows from now on.
    fn follows(&self, rows: &[R]) -> Vec<Statement> {
        let practice = R::practice(rows).filter(|practice| *practice != self.standing.practice);
        let mut statements = vec![candidates::stands(&self.person.id)];
        statements.extend(
            practice
                .iter()
                .flat_map(|practice| background::practises(&self.person, &self.standing, practice)),
        );
        statements
    }
}

/// Notes another.
///
/// # Errors
/// Faults; a missing right; somebody wrote to her file meanwhile; the store's.
pub fn add<R: Owned>(sitting: &mut Sitting, person: &str, row: &R, draft: Option<&str>) -> Result<()> {
    let reached = reach::<R>(sitting, person)?;
    insist(row)?;
    let id = sitting.new_id();
    let mut batch = sitting.batch();
    batch.push(background::insert(&id, &reached.person.id, row));
    batch.extend(background::numbered(&id, row));
    let created = log::created(&batch, &id, row);
    batch.push(created);
    let mut rows: Vec<R> = reached.rows.iter().map(|known| known.record.clone()).collect();
    rows.push(row.clone());
    batch.extend(reached.follows(&rows));
    finish(sitting, batch, draft)
}

/// Changes one whose version was seen.
///
/// # Errors
/// [`Error::ChangedMeanwhile`]; faults; a missing right; the store's.
pub fn change<R: Owned>(
    sitting: &mut Sitting,
    person: &str,
    seen: &Stored<R>,
    row: &R,
    draft: Option<&str>,
) -> Result<()> {
    let reached = reach::<R>(sitting, person)?;
    insist(row)?;
    let current = reached.rows.iter().find(|known| known.id == seen.id).ok_or(Error::NotFound)?;
    let mut batch = sitting.batch();
    if let Some(changed) = log::changed(&batch, &seen.id, &current.record, row) {
        batch.push(records::update(&seen.id, seen.version, row));
        batch.extend(background::numbered(&seen.id, row));
        batch.push(changed);
        let changed =
            |known: &Stored<R>| if known.id == seen.id { row.clone() } else { known.record.clone() };
        let rows: Vec<R> = reached.rows.iter().map(changed).collect();
        batch.extend(reached.follows(&rows));
    }
    finish(sitting, batch, draft)
}

/// Takes one away; what stood in it stays in the log.
///
/// # Errors
/// [`Error::ChangedMeanwhile`]; it is not there any more; a missing right; the store's.
pub fn remove<R: Owned>(sitting: &mut Sitting, person: &str, seen: &Stored<R>) -> Result<()> {
    let reached = reach::<R>(sitting, person)?;
    if !reached.rows.iter().any(|known| known.id == seen.id) {
        return Err(Error::NotFound);
    }
    let mut batch = sitting.batch();
    batch.push(background::delete(seen));
    let gone = R::FIELDS.iter().zip(seen.record.texts()).filter(|(_, text)| !text.is_empty());
    let gone: Map<String, Value> =
        gone.map(|(field, text)| (field.key.to_owned(), json!([text, ""]))).collect();
    let row = log::did(&batch, "remove", R::TABLE, &seen.id, &Value::Object(gone));
    batch.push(row);
    let left = reached.rows.iter().filter(|known| known.id != seen.id);
    let left: Vec<R> = left.map(|known| known.record.clone()).collect();
    batch.extend(reached.follows(&left));
    finish(sitting, batch, None)
}

fn finish(sitting: &mut Sitting, batch: Batch, draft: Option<&str>) -> Result<()> {
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}
