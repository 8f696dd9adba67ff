//! Sessions with many people: begun with what is true of everybody there, read with who came. Each of them is
//! registered by herself ([`super::candidates`]); that she came is written with her.

use super::cases::stale_means_changed;
use super::{Error, Result, Sitting, drafts, log};
use crate::domain::candidate::Candidate;
use crate::domain::record::{Faults, Record, missing};
use crate::domain::rights::{self, Deed, Sight, Whose};
use crate::domain::session::Session;
use crate::store::candidates::{self, Standing};
use crate::store::records::{self, Stored};
use crate::store::sessions::{self, Line};
use crate::store::{Batch, Statement};
use serde_json::json;

/// Somebody who came.
pub struct Person {
    pub stored: Stored<Candidate>,
    pub standing: Standing,
    pub sight: Sight,
}

impl Person {
    /// The text of each field, masked where the right to see it is missing.
    pub fn texts(&self) -> Vec<String> {
        let texts = Candidate::FIELDS.iter().zip(self.stored.record.texts());
        texts.map(|(field, text)| rights::mask(field, text, self.sight)).collect()
    }
}

/// A session with those who came, in the order in which they were noted.
pub struct Came {
    pub line: Line,
    pub people: Vec<Person>,
}

/// Begins a session; answers its id.
///
/// # Errors
/// Faults with their fields, a missing right, or the store's.
pub fn begin(sitting: &mut Sitting, session: &Session, draft: Option<&str>) -> Result<String> {
    sitting.ask(Deed::WritePeople, Whose::Own)?;
    insist(session)?;
    let id = sitting.new_id();
    let mut batch = sitting.batch();
    let at = batch.at.clone();
    batch.push(sessions::insert(&id, session, &sitting.signer.office_id, &sitting.signer.id, &at));
    let row = log::created(&batch, &id, session);
    batch.push(row);
    drafts::saved(sitting, batch, draft)??;
    Ok(id)
}

/// Changes what was said of a session. The files of those who came stay as they are.
///
/// # Errors
/// Faults; [`Error::ChangedMeanwhile`]; a missing right; the store's.
pub fn change(
    sitting: &mut Sitting,
    seen: &Stored<Session>,
    session: &Session,
    draft: Option<&str>,
) -> Result<()> {
    sitting.ask(Deed::WritePeople, Whose::Own)?;
    insist(session)?;
    let mut batch = sitting.batch();
    if let Some(row) = log::changed(&batch, &seen.id, &seen.record, session) {
        batch.push(records::update(&seen.id, seen.version, session)).push(row);
    }
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}

fn insist(session: &Session) -> Result<()> {
    let mut faults = Faults::default();
    missing::<Session>(&session.texts(), &mut faults);
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}

/// One session.
///
/// # Errors
/// There is none of that id, a missing right, or the store's.
pub fn get(sitting: &Sitting, id: &str) -> Result<Line> {
    sitting.ask(Deed::ReadPeople, Whose::Elsewhere)?;
    sessions::get(&sitting.store, id)?.ok_or(Error::NotFound)
}

/// A session with those who came; that their files were read is logged.
///
/// # Errors
/// As [`get`].
pub fn open(sitting: &mut Sitting, id: &str) -> Result<Came> {
    let line = get(sitting, id)?;
    let ids = sessions::people(&sitting.store, id)?;
    let people =
        ids.iter().filter_map(|id| person(sitting, id).transpose()).collect::<Result<Vec<Person>>>()?;
    log::read_all(sitting, Candidate::TABLE, &ids)?;
    Ok(Came { line, people })
}

/// Somebody as a list shows her. None: she is not there any more.
///
/// # Errors
/// A missing right, or the store's.
pub fn person(sitting: &Sitting, id: &str) -> Result<Option<Person>> {
    let Some((stored, standing)) = candidates::get(&sitting.store, id)? else { return Ok(None) };
    let whose = sitting.whose(&standing.counsellor_id, &standing.office_id);
    sitting.ask(Deed::ReadPeople, whose)?;
    Ok(Some(Person { sight: sitting.sight(whose), stored, standing }))
}

/// The sessions of the office, the newest first.
///
/// # Errors
/// A missing right, or the store's.
pub fn recent(sitting: &Sitting, most: usize) -> Result<Vec<Line>> {
    sitting.ask(Deed::ReadPeople, Whose::Office)?;
    Ok(sessions::of_office(&sitting.store, &sitting.signer.office_id, most)?)
}

/// The sessions one began, the newest first.
///
/// # Errors
/// The store's.
pub fn own(sitting: &Sitting, most: usize) -> Result<Vec<Line>> {
    Ok(sessions::of_counsellor(&sitting.store, &sitting.signer.id, most)?)
}

/// The sessions to which somebody came, the newest first.
///
/// # Errors
/// A missing right, or the store's.
pub fn of(sitting: &Sitting, candidate_id: &str) -> Result<Vec<Line>> {
    sitting.ask(Deed::ReadPeople, Whose::Elsewhere)?;
    Ok(sessions::of_person(&sitting.store, candidate_id)?)
}

/// What is written where somebody came: that she did, and a row in her history.
pub(super) fn came(
    sitting: &Sitting,
    batch: &Batch,
    session: &Stored<Session>,
    candidate_id: &str,
) -> [Statement; 2] {
    let name = session.record.name();
    [
        sessions::came(&sitting.new_id(), &session.id, candidate_id, &batch.at, &batch.counsellor),
        log::did(batch, "came", Candidate::TABLE, candidate_id, &json!({ "session": ["", name] })),
    ]
}
