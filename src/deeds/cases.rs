//! Opening a case for somebody who came back, noting visits, closing.

use super::references::claimed;
use super::{Error, Result, Sitting, drafts, log};
use crate::domain::candidate::{Candidate, Purpose};
use crate::domain::day::Day;
use crate::domain::record::{Faults, Record, missing};
use crate::domain::reference::Kind;
use crate::domain::reintegration::case::{Case, Closing, State};
use crate::domain::reintegration::schedule::{Planned, schedule};
use crate::domain::reintegration::visit::{Attempt, Visit};
use crate::domain::rights::{self, Deed, Sight, Whose};
use crate::store::cases::{self, Due, Line, Owed, Standing};
use crate::store::records::{self, Stored};
use crate::store::spans::{self, Recorded, Span};
use crate::store::{self, Batch, candidates, numbers};

const TRIES: usize = 20;

/// A case as its reader may see it, with the person it is about.
pub struct View {
    pub stored: Stored<Case>,
    pub standing: Standing,
    pub person: Candidate,
    pub person_reference: String,
    pub visits: Vec<Owed>,
    pub closing: Option<Closing>,
    pub aliases: Vec<String>,
    pub history: Vec<Span>,
    pub sight: Sight,
}

impl View {
    /// The text of each field, masked where the right to see it is missing.
    pub fn texts(&self) -> Vec<String> {
        let texts = Case::FIELDS.iter().zip(self.stored.record.texts());
        texts.map(|(field, text)| rights::mask(field, text, self.sight)).collect()
    }

    /// The visit that is to be made next.
    pub fn next_visit(&self) -> Option<&Owed> {
        self.visits.iter().find(|visit| visit.owed)
    }

    /// True where its reader may also change it: what she does not see she cannot write over.
    pub fn may_change(&self) -> bool {
        self.sight.sensitive
    }

    pub fn is_closed(&self) -> bool {
        self.standing.state == State::Closed.code()
    }
}

/// Opens a case and plans its visits by the country's pack.
///
/// # Errors
/// An open case there already, no consent for reintegration, faults, a missing right, or the store's.
pub fn open_for(
    sitting: &mut Sitting,
    candidate_id: &str,
    case: &Case,
    draft: Option<&str>,
) -> Result<String> {
    may_open_for(sitting, candidate_id)?;
    insist(case)?;
    let id = sitting.new_id();
    for _ in 0..TRIES {
        let first = numbers::next(&sitting.store, Kind::Case, sitting.office.country)?;
        let mut batch = sitting.batch();
        batch.push(numbers::claim(&first, 1));
        write_new(sitting, &mut batch, candidate_id, &id, &first.to_string(), case);
        if claimed(drafts::saved(sitting, batch, draft)?)? {
            return Ok(id);
        }
    }
    Err(Error::Store(store::Error::Busy))
}

/// Whether a case may be opened for a candidate: asked before the first question, and again at save.
///
/// # Errors
/// An open case there already, no consent for reintegration, a missing right, or the store's.
pub fn may_open_for(sitting: &Sitting, candidate_id: &str) -> Result<()> {
    let (person, standing) = candidates::get(&sitting.store, candidate_id)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::WriteCases, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    if !person.record.consents_to(Purpose::Reintegration) {
        return Err(Error::WaitsForConsent);
    }
    let before = cases::of_candidate(&sitting.store, candidate_id)?;
    if before.iter().any(|line| line.state != State::Closed.code()) {
        return Err(Error::CaseOpen);
    }
    Ok(())
}

fn write_new(
    sitting: &Sitting,
    batch: &mut Batch,
    candidate_id: &str,
    id: &str,
    reference: &str,
    case: &Case,
) {
    let today = sitting.today();
    let standing = Standing {
        reference: reference.to_owned(),
        candidate_id: candidate_id.to_owned(),
        office_id: sitting.signer.office_id.clone(),
        counsellor_id: sitting.signer.id.clone(),
        opened_on: today.to_string(),
        state: State::Registered.code().to_owned(),
    };
    let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
    let by = Recorded { at: &at, counsellor: &counsellor };
    batch.push(cases::insert(id, case, &standing, None));
    batch.push(spans::first(id, "state", State::Registered.code(), &standing.opened_on, by));
    if let (Some(pack), Some(returned)) = (sitting.pack(), case.returned_on) {
        for planned in schedule(pack, returned, today) {
            let visit = sitting.new_id();
            batch.push(cases::insert_visit(&visit, id, &counsellor, &planned, &blank_visit(), None));
        }
    }
    let row = log::created(batch, id, case);
    batch.push(row);
}

/// Changes the data of a case whose version was seen.
///
/// # Errors
/// [`Error::ChangedMeanwhile`], faults, a missing right, or the store's.
pub fn change(sitting: &mut Sitting, seen: &Stored<Case>, case: &Case, draft: Option<&str>) -> Result<()> {
    let (current, standing) = cases::get(&sitting.store, &seen.id)?.ok_or(Error::NotFound)?;
    let whose = sitting.whose(&standing.counsellor_id, &standing.office_id);
    sitting.ask(Deed::WriteCases, whose)?;
    sitting.ask(Deed::ReadSensitive, whose)?;
    insist(case)?;
    let mut batch = sitting.batch();
    if let Some(row) = log::changed(&batch, &seen.id, &current.record, case) {
        batch.push(records::update(&seen.id, seen.version, case));
        batch.push(row);
    }
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}

/// Notes a visit. Where nobody was reached it is an attempt: counted, and the visit is still owed, on the next day
/// that was named.
///
/// # Errors
/// The case is closed or the visit no longer owed; faults; a missing right; the store's.
pub fn note_visit(
    sitting: &mut Sitting,
    case_id: &str,
    visit_id: &str,
    visit: &Visit,
    draft: Option<&str>,
) -> Result<()> {
    let (case, standing) = cases::get(&sitting.store, case_id)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::WriteCases, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    insist(visit)?;
    let visits = cases::visits(&sitting.store, case_id)?;
    let known = visits.iter().find(|known| known.id == visit_id).ok_or(Error::NotFound)?;
    if standing.state == State::Closed.code() {
        return Err(Error::Closed);
    }
    if !known.owed {
        // Somebody else noted it meanwhile.
        return Err(Error::ChangedMeanwhile);
    }
    let mut batch = sitting.batch();
    if visit.outcome.is_some_and(|outcome| outcome.done()) {
        batch.extend(cases::done(visit_id, known.version, visit));
        plan_next(sitting, &mut batch, case_id, &visits, known, visit);
        let row = log::created(&batch, visit_id, visit);
        batch.push(row);
    } else {
        let attempt = Attempt {
            made_on: visit.done_on,
            channel: visit.channel,
            outcome: visit.outcome,
            note: visit.note.clone(),
        };
        let id = sitting.new_id();
        batch.push(cases::insert_attempt(&id, visit_id, &attempt));
        if let Some(next) = visit.next_on {
            batch.push(cases::postpone(visit_id, known.version, &next.to_string()));
        }
        let row = log::created(&batch, &id, &attempt);
        batch.push(row);
    }
    // The first contact shows that the person is being followed.
    if visit.outcome.is_some_and(|outcome| outcome.done()) && standing.state == State::Registered.code() {
        batch.push(cases::set_state(case_id, case.version, State::Assessed.code()));
        let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
        let on = visit.done_on.unwrap_or(sitting.today()).to_string();
        let by = Recorded { at: &at, counsellor: &counsellor };
        batch.extend(spans::begin(case_id, "state", State::Assessed.code(), &on, by));
    }
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}

/// The day that was named for the next contact moves the next visit that is owed, or adds one.
fn plan_next(
    sitting: &Sitting,
    batch: &mut Batch,
    case_id: &str,
    visits: &[Owed],
    done: &Owed,
    visit: &Visit,
) {
    let Some(next_on) = visit.next_on else { return };
    match visits.iter().find(|other| other.owed && other.id != done.id) {
        Some(next) => {
            batch.push(cases::postpone(&next.id, next.version, &next_on.to_string()));
        }
        None => {
            let planned =
                Planned { kind: "C".to_owned(), on: next_on, from: next_on, to: next_on, survey: false };
            let id = sitting.new_id();
            batch.push(cases::insert_visit(&id, case_id, &sitting.signer.id, &planned, &blank_visit(), None));
        }
    }
}

/// Closes a case; its visits are owed no longer.
///
/// # Errors
/// It is closed already; faults; a missing right; the store's.
pub fn close(sitting: &mut Sitting, case_id: &str, closing: &Closing, draft: Option<&str>) -> Result<()> {
    let (case, standing) = cases::get(&sitting.store, case_id)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::CloseCases, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    if standing.state == State::Closed.code() {
        return Err(Error::Closed);
    }
    insist(closing)?;
    let id = sitting.new_id();
    let mut batch = sitting.batch();
    let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
    let on = closing.closed_on.unwrap_or(sitting.today()).to_string();
    batch.push(cases::set_state(case_id, case.version, State::Closed.code()));
    batch.push(cases::insert_closing(&id, case_id, closing));
    batch.push(cases::cancel_visits(case_id));
    let by = Recorded { at: &at, counsellor: &counsellor };
    batch.extend(spans::begin(case_id, "state", State::Closed.code(), &on, by));
    let row = log::created(&batch, case_id, closing);
    batch.push(row);
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}

/// Opens the file of a case; that it was read is logged.
///
/// # Errors
/// Nothing of that id, a missing right, or the store's.
pub fn open(sitting: &mut Sitting, id: &str) -> Result<View> {
    let (stored, standing) = cases::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    let whose = sitting.whose(&standing.counsellor_id, &standing.office_id);
    sitting.ask(Deed::ReadCases, whose)?;
    log::read(sitting, Case::TABLE, id)?;
    let (person, person_standing) =
        candidates::get(&sitting.store, &standing.candidate_id)?.ok_or(Error::NotFound)?;
    Ok(View {
        visits: cases::visits(&sitting.store, id)?,
        closing: cases::closing(&sitting.store, id)?,
        aliases: numbers::aliases(&sitting.store, id)?,
        history: spans::of(&sitting.store, id)?,
        sight: sitting.sight(whose),
        person: person.record,
        person_reference: person_standing.reference,
        stored,
        standing,
    })
}

/// The cases of a candidate, newest first.
///
/// # Errors
/// A missing right, or the store's.
pub fn of_candidate(sitting: &Sitting, candidate_id: &str) -> Result<Vec<Line>> {
    let (_, standing) = candidates::get(&sitting.store, candidate_id)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::ReadCases, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    Ok(cases::of_candidate(&sitting.store, candidate_id)?)
}

/// Whose visits are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    Own,
    All,
}

/// Visits owed up to a day, the oldest first.
///
/// # Errors
/// A missing right, or the store's.
pub fn due(sitting: &Sitting, scope: Scope, until: Day, most: usize) -> Result<Vec<Due>> {
    let whose = if scope == Scope::Own { Whose::Own } else { Whose::Office };
    sitting.ask(Deed::ReadCases, whose)?;
    let counsellor = (scope == Scope::Own).then_some(sitting.signer.id.as_str());
    Ok(cases::due(&sitting.store, counsellor, &until.to_string(), most)?)
}

/// How many of the counsellor's visits are owed up to a day, counted to 1,000.
///
/// # Errors
/// The store's.
pub fn count_due(sitting: &Sitting, until: Day) -> Result<i64> {
    Ok(cases::count_due(&sitting.store, &sitting.signer.id, &until.to_string(), 1_000)?)
}

/// A visit of which nothing is noted yet.
pub(super) fn blank_visit() -> Visit {
    Visit { done_on: None, channel: None, outcome: None, employed: None, note: None, next_on: None }
}

fn insist<R: Record>(record: &R) -> Result<()> {
    let mut faults = Faults::default();
    missing::<R>(&record.texts(), &mut faults);
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}

fn stale_means_changed(applied: store::Result<store::Applied>) -> Result<()> {
    match applied {
        Err(store::Error::Stale { .. }) => Err(Error::ChangedMeanwhile),
        other => Ok(other.map(drop)?),
    }
}
