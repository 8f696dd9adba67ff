//! Cases of people who came back: opening, changing, closing and reading them. Their visits are in `visits`, their
//! turns in `turns`, hand-overs in `hands`, the question whether a case is needed in `question`.
//!
//! What is shielded leaves this room for the named focal point alone.

mod due;
mod hands;
mod leaving;
mod question;
pub(super) mod turns;
mod visits;

pub(super) use due::holders;
pub use due::{Scope, count_due, due, figures};
pub use hands::{Given, colleagues, hand_over};
pub(super) use leaving::left;
pub use leaving::{
    Given as Handed, Leaving, Outside, export_case, export_cases, export_visits, given, refer,
};
pub use question::{Asked, asked, not_needed, question_open, raise_ended};
pub(super) use question::{answered, raised};
pub use turns::turn;
pub use visits::{Replanned, no_show, note_visit, replan, retry_day};

use super::references::claimed;
use super::{Error, Result, Sitting, drafts, log};
use crate::domain::candidate::{Candidate, Purpose, Status};
use crate::domain::datum::Reject;
use crate::domain::day::Day;
use crate::domain::office::Role;
use crate::domain::record::{Faults, Record, missing};
use crate::domain::reference::Kind;
use crate::domain::reintegration::case::{Case, Closing, Reported, State};
use crate::domain::reintegration::question::Needed;
use crate::domain::reintegration::schedule::first_planned;
use crate::domain::reintegration::turn::moves;
use crate::domain::reintegration::visit::{Tried, Visit};
use crate::domain::rights::{self, Deed, Sight, Whose};
use crate::store::cases::{self, Kin, Line, Owed, Standing};
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
    /// Contacts that failed since the person was last reached.
    pub tried: Tried,
    pub closing: Option<Closing>,
    pub aliases: Vec<String>,
    /// Other cases under the same number from outside.
    pub kin: Vec<Kin>,
    /// Scores as other systems reported them, with their names.
    pub reported: Vec<(String, Reported)>,
    pub history: Vec<Span>,
    /// The states it may move to from here.
    pub moves: Vec<State>,
    /// Who follows it, by name.
    pub counsellor: String,
    pub sight: Sight,
}

impl View {
    /// The text of each field, masked where the right to see it is missing.
    pub fn texts(&self) -> Vec<String> {
        let texts = Case::FIELDS.iter().zip(self.stored.record.texts());
        texts.map(|(field, text)| rights::mask(field, text, self.sight)).collect()
    }

    /// The JSON of each field, masked likewise.
    pub fn json(&self) -> Vec<(&'static str, serde_json::Value)> {
        masked(&self.stored.record, self.sight)
    }

    /// The visit that is to be made next; of a case aside, the one that waits.
    pub fn next_visit(&self) -> Option<&Owed> {
        let owed = self.visits.iter().find(|visit| visit.owed);
        owed.or_else(|| self.visits.iter().find(|visit| visit.paused))
    }

    /// True where its reader may also change it: what she does not see she cannot write over.
    pub fn may_change(&self) -> bool {
        self.sight.sensitive
    }

    pub fn state(&self) -> State {
        State::from_code(&self.standing.state).unwrap_or(State::Registered)
    }

    pub fn is_closed(&self) -> bool {
        self.state() == State::Closed
    }

    /// Enough was tried in vain to call contact lost, and nobody has yet.
    pub fn may_be_lost(&self) -> bool {
        self.tried.is_enough() && self.moves.contains(&State::LostContact)
    }
}

/// The JSON of each field of a record, masked as far as its reader may see it.
pub(super) fn masked<R: Record>(record: &R, sight: Sight) -> Vec<(&'static str, serde_json::Value)> {
    let values = R::FIELDS.iter().zip(record.json());
    let masked = values.map(|(field, value)| {
        let seen = rights::mask(field, "x".to_owned(), sight) == "x";
        (field.key, if seen || value.is_null() { value } else { rights::MASKED.into() })
    });
    masked.collect()
}

/// Opens a case and plans its visits by the country's pack.
///
/// # Errors
/// [`Error::CaseOpen`] where one is open there already: [`open_beside`] goes on; no consent for reintegration, faults,
/// a missing right, or the store's.
pub fn open_for(
    sitting: &mut Sitting,
    candidate_id: &str,
    case: &Case,
    draft: Option<&str>,
) -> Result<String> {
    let candidate_id = person_for(sitting, candidate_id)?;
    if open_of(sitting, &candidate_id)?.is_some() {
        return Err(Error::CaseOpen);
    }
    open_beside(sitting, &candidate_id, case, draft)
}

/// The case of a candidate that is not closed.
///
/// # Errors
/// The store's.
pub fn open_of(sitting: &Sitting, candidate_id: &str) -> Result<Option<Line>> {
    let before = cases::of_candidate(&sitting.store, candidate_id)?;
    Ok(before.into_iter().find(|line| line.state != State::Closed.code()))
}

/// As [`open_for`], also where another case is open: somebody was asked.
///
/// # Errors
/// No consent for reintegration, faults, a missing right, or the store's.
pub fn open_beside(
    sitting: &mut Sitting,
    candidate_id: &str,
    case: &Case,
    draft: Option<&str>,
) -> Result<String> {
    let candidate_id = person_for(sitting, candidate_id)?;
    insist(case)?;
    let (case, focal) = with_focal(sitting, case)?;
    let id = sitting.new_id();
    for _ in 0..TRIES {
        let first = numbers::next(&sitting.store, Kind::Case, sitting.office.country)?;
        let mut batch = sitting.batch();
        batch.push(numbers::claim(&first, 1)).push(candidates::stands(&candidate_id));
        let standing = Standing {
            reference: first.to_string(),
            candidate_id: candidate_id.clone(),
            office_id: sitting.signer.office_id.clone(),
            counsellor_id: sitting.signer.id.clone(),
            opened_on: sitting.today().to_string(),
            state: State::Registered.code().to_owned(),
            focal_id: focal.clone(),
        };
        write_new(sitting, &mut batch, &id, &case, &standing);
        if claimed(drafts::saved(sitting, batch, draft)?)? {
            return Ok(id);
        }
    }
    Err(Error::Store(store::Error::Busy))
}

/// Whether a case may be opened for a candidate: asked before the first question, and again at save.
///
/// # Errors
/// No consent for reintegration, a missing right, or the store's.
pub fn may_open_for(sitting: &Sitting, candidate_id: &str) -> Result<()> {
    person_for(sitting, candidate_id).map(drop)
}

/// The person for whom a case may be opened, by the id of the file she has now.
fn person_for(sitting: &Sitting, candidate_id: &str) -> Result<String> {
    let (person, standing) = candidates::get(&sitting.store, candidate_id)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::WriteCases, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    if standing.status == Status::Deceased {
        return Err(Error::Died);
    }
    if !person.record.consents_to(Purpose::Reintegration) {
        return Err(Error::WaitsForConsent);
    }
    Ok(person.id)
}

fn write_new(sitting: &Sitting, batch: &mut Batch, id: &str, case: &Case, standing: &Standing) {
    let today = sitting.today();
    let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
    let by = Recorded { at: &at, counsellor: &counsellor };
    batch.push(cases::insert(id, case, standing, None));
    batch.push(spans::first(id, "state", State::Registered.code(), &standing.opened_on, by));
    for (source, number) in case.numbers() {
        batch.push(numbers::alias(source, number, Kind::Case, id));
    }
    if let (Some(pack), Some(returned)) = (sitting.pack(), case.returned_on) {
        for planned in first_planned(pack, returned, today) {
            let visit = sitting.new_id();
            batch.push(cases::insert_visit(&visit, id, &counsellor, &planned, &Visit::unknown(), None));
        }
    }
    batch.push(answered(&standing.candidate_id, Needed::Needed, today, None));
    let row = log::created(batch, id, &case.shielded());
    batch.push(row);
    batch.extend(shield_row(batch, id, &Case::unknown(), case));
}

/// That something shielded was noted or taken back is logged under a name of its own: the history of the case does not
/// tell it.
fn shield_row(batch: &Batch, id: &str, old: &Case, new: &Case) -> Option<store::Statement> {
    let shielded = |case: &Case| case.flags.0.iter().any(|flag| flag.is_shielded());
    (shielded(old) != shielded(new))
        .then(|| log::did(batch, "shield", Case::TABLE, &format!("{id}/shield"), &serde_json::json!({})))
}

/// The focal point by the name of the account, and its id. Something shielded needs one.
fn with_focal(sitting: &Sitting, case: &Case) -> Result<(Case, Option<String>)> {
    let fault = |reject: &'static str| {
        let mut faults = Faults::default();
        faults.push("focal_point", Reject(reject));
        Error::from(faults)
    };
    let shielded = case.flags.0.iter().any(|flag| flag.is_shielded());
    let Some(named) = &case.focal_point else {
        return if shielded { Err(fault("reject-focal-missing")) } else { Ok((case.clone(), None)) };
    };
    let account = hands::colleague(sitting, named.as_str())?.ok_or_else(|| fault("reject-colleague"))?;
    let name = account.counsellor.name.as_ref().map_or(named.as_str(), |name| name.as_str());
    let focal_point = crate::domain::text::Line::of(name);
    Ok((Case { focal_point, ..case.clone() }, Some(account.id)))
}

/// True where the one who asks may see what is shielded: the named focal point, or where nobody is named any focal
/// point of the office.
pub(super) fn sees_shielded(sitting: &Sitting, standing: &Standing) -> bool {
    match &standing.focal_id {
        Some(focal) => *focal == sitting.signer.id,
        None => {
            sitting.signer.role == Role::FocalPoint
                && sitting.whose(&standing.counsellor_id, &standing.office_id) != Whose::Elsewhere
        }
    }
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
    let whole =
        if sees_shielded(sitting, &standing) { case.clone() } else { case.keeping_shielded(&current.record) };
    let (case, focal) = with_focal(sitting, &whole)?;
    let mut batch = sitting.batch();
    if current.record != case {
        batch.push(records::update(&seen.id, seen.version, &case));
        batch.push(cases::set_focal(&seen.id, focal.as_deref()));
        for (source, number) in current.record.numbers() {
            if !case.numbers().contains(&(source, number)) {
                batch.push(numbers::unalias(source, number, &seen.id));
            }
        }
        for (source, number) in case.numbers() {
            batch.push(numbers::alias(source, number, Kind::Case, &seen.id));
        }
        let told = log::changed(&batch, &seen.id, &current.record.shielded(), &case.shielded());
        batch.extend(told);
        batch.extend(shield_row(&batch, &seen.id, &current.record, &case));
    }
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
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
    let on = closing.closed_on.unwrap_or(sitting.today());
    turns::begin(sitting, &mut batch, &case, State::Closed, on)?;
    batch.push(cases::insert_closing(&id, case_id, closing));
    batch.push(cases::cancel_visits(case_id));
    let row = log::created(&batch, case_id, closing);
    batch.push(row);
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}

/// Opens the file of a case; that it was read is logged.
///
/// # Errors
/// Nothing of that id, a missing right, or the store's.
pub fn open(sitting: &mut Sitting, id: &str) -> Result<View> {
    let (_, standing) = cases::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::ReadCases, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    log::read(sitting, Case::TABLE, id)?;
    view(sitting, id)
}

/// The file of a case, without a row in the log: what the deeds look at.
pub(super) fn view(sitting: &Sitting, id: &str) -> Result<View> {
    let (mut stored, standing) = cases::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    let whose = sitting.whose(&standing.counsellor_id, &standing.office_id);
    let (person, person_standing) =
        candidates::get(&sitting.store, &standing.candidate_id)?.ok_or(Error::NotFound)?;
    if !sees_shielded(sitting, &standing) {
        stored.record = stored.record.shielded();
    }
    let state = State::from_code(&standing.state).unwrap_or(State::Registered);
    let kin = match &stored.record.mimosa {
        Some(number) => cases::kin(&sitting.store, id, number.as_str())?,
        None => Vec::new(),
    };
    Ok(View {
        visits: cases::visits(&sitting.store, id)?,
        tried: Tried::of(&cases::tries_since_reached(&sitting.store, id)?),
        closing: cases::closing(&sitting.store, id)?,
        aliases: numbers::aliases(&sitting.store, id)?,
        reported: cases::reported(&sitting.store, id)?,
        history: spans::of(&sitting.store, id)?,
        moves: moves(state, cases::last_step(&sitting.store, id)?),
        counsellor: hands::name_of(sitting, &standing.counsellor_id)?,
        sight: sitting.sight(whose),
        person: person.record,
        person_reference: person_standing.reference,
        kin,
        stored,
        standing,
    })
}

/// The cases of a candidate, newest first.
///
/// # Errors
/// A missing right, or the store's.
pub fn of_candidate(sitting: &Sitting, candidate_id: &str) -> Result<Vec<Line>> {
    let (person, standing) = candidates::get(&sitting.store, candidate_id)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::ReadCases, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    Ok(cases::of_candidate(&sitting.store, &person.id)?)
}

pub(super) fn insist<R: Record>(record: &R) -> Result<()> {
    let mut faults = Faults::default();
    missing::<R>(&record.texts(), &mut faults);
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}

pub(super) fn stale_means_changed(applied: store::Result<store::Applied>) -> Result<()> {
    match applied {
        Err(store::Error::Stale { .. }) => Err(Error::ChangedMeanwhile),
        other => Ok(other.map(drop)?),
    }
}

/// The day a text names, or the one that stands in for it.
fn day_or(text: &str, other: Day) -> Day {
    Day::parse(text).unwrap_or(other)
}
