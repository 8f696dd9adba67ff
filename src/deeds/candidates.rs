//! Registering, finding, reading and changing candidates.

mod arrival;

pub use arrival::{Arrival, Asked, Registered, arrive, register};

use super::cases::{self, Scope};
use super::{Error, Result, Sitting, drafts, log, merges, sessions};
use crate::domain::candidate::{Candidate, Purpose, Status};
use crate::domain::consent::{Answer, Consent, Way};
use crate::domain::datum::{Reject, Several, Shape};
use crate::domain::day::Day;
use crate::domain::duplicates::Person;
use crate::domain::record::{Faults, Field, Record, missing};
use crate::domain::rights::{self, Deed, Sight, Whose};
use crate::domain::session::Session;
use crate::domain::text::Line;
use crate::store::candidates::{self, Similar, Standing};
use crate::store::merges::Gone;
use crate::store::records::{self, Stored};
use crate::store::spans::{self, Recorded, Span};
use crate::store::unfinished::{self, Unfinished};
use crate::store::{self, Batch, Statement, numbers};

/// Below this a likeness is not worth interrupting for.
const WORTH_SHOWING: u8 = 60;

/// What is told of telephones beside their numbers.
const CALLED: [&str; 3] = ["phone_owner", "phone2_owner", "safe_message"];

/// A candidate as her reader may see her.
pub struct View {
    pub stored: Stored<Candidate>,
    pub standing: Standing,
    pub aliases: Vec<String>,
    pub history: Vec<Span>,
    /// The files that went into this one.
    pub joined: Vec<Gone>,
    pub sight: Sight,
}

impl View {
    /// The text of each field, masked where the right to see it is missing. Of somebody who died no telephone is offered.
    pub fn texts(&self) -> Vec<String> {
        let texts = Candidate::FIELDS.iter().zip(self.stored.record.texts());
        let called = |field: &Field| {
            self.has_died() && (matches!(field.shape, Shape::Phone) || CALLED.contains(&field.key))
        };
        let texts =
            texts.map(|(field, text)| if called(field) { (field, String::new()) } else { (field, text) });
        texts.map(|(field, text)| rights::mask(field, text, self.sight)).collect()
    }

    /// True where her death is noted.
    pub fn has_died(&self) -> bool {
        self.standing.status == Status::Deceased
    }

    /// The JSON of each field, masked likewise.
    pub fn json(&self) -> Vec<(&'static str, serde_json::Value)> {
        let values = Candidate::FIELDS.iter().zip(self.stored.record.json());
        let masked = values.map(|(field, value)| {
            let seen = rights::mask(field, "x".to_owned(), self.sight) == "x";
            (field.key, if seen || value.is_null() { value } else { rights::MASKED.into() })
        });
        masked.collect()
    }
}

/// Changes a candidate whose version was seen; answers the version she has now.
///
/// # Errors
/// [`Error::ChangedMeanwhile`] where somebody else was quicker; faults; a missing right; the store's.
pub fn change(
    sitting: &mut Sitting,
    seen: &Stored<Candidate>,
    candidate: &Candidate,
    draft: Option<&str>,
) -> Result<i64> {
    change_at(sitting, seen, candidate, None, draft)
}

/// As [`change`], of somebody who came to a session: that is written with it, also where nothing else changed.
///
/// # Errors
/// As [`change`].
pub fn change_at(
    sitting: &mut Sitting,
    seen: &Stored<Candidate>,
    candidate: &Candidate,
    session: Option<&Stored<Session>>,
    draft: Option<&str>,
) -> Result<i64> {
    let (current, standing) = candidates::get(&sitting.store, &seen.id)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::WritePeople, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    if candidate.family_name.is_none() && candidate.given_names.is_none() {
        let mut faults = Faults::default();
        faults.push("family_name", Reject("reject-no-name"));
        return Err(faults.into());
    }
    // Her file may have gone into another meanwhile: that is the one to be changed then.
    if current.version != seen.version || current.id != seen.id {
        return Err(Error::ChangedMeanwhile);
    }
    let adds = |purpose: &Purpose| !current.record.consents_to(*purpose) && candidate.consents_to(*purpose);
    if Purpose::ALL.iter().any(adds)
        && candidate.may_be_minor(sitting.today())
        && candidate.guardian.is_none()
    {
        let mut faults = Faults::default();
        faults.push("guardian", Reject("reject-guardian"));
        return Err(faults.into());
    }
    let mut batch = sitting.batch();
    if let Some(session) = session {
        let came = sessions::came(sitting, &batch, session, &seen.id);
        batch.extend(came);
    }
    let Some(row) = log::changed(&batch, &seen.id, &current.record, candidate) else {
        drafts::saved(sitting, batch, draft)??;
        return Ok(current.version);
    };
    let status = status_of(candidate, standing.status);
    let since = unfinished_since(candidate, standing.unfinished_since.as_deref(), sitting.today());
    let standing = Standing { status, updated_at: batch.at.clone(), unfinished_since: since, ..standing };
    batch.extend(candidates::update(&current, candidate, &standing));
    batch.push(row);
    spans_of_change(sitting, &mut batch, &current, candidate, status);
    batch.extend(cases::raised(sitting, &batch, &seen.id, Some(&current.record), candidate)?);
    match drafts::saved(sitting, batch, draft)? {
        Err(store::Error::Stale { .. }) => Err(Error::ChangedMeanwhile),
        other => Ok(other.map(|_| current.version + 1)?),
    }
}

fn spans_of_change(
    sitting: &Sitting,
    batch: &mut Batch,
    current: &Stored<Candidate>,
    candidate: &Candidate,
    status: Status,
) {
    stands(sitting, batch, current, candidate, status);
    let answers = Purpose::ALL.iter().filter_map(|purpose| {
        match (current.record.consents_to(*purpose), candidate.consents_to(*purpose)) {
            (false, true) => Some((*purpose, Answer::Given)),
            (true, false) => Some((*purpose, Answer::Withdrawn)),
            _ => None,
        }
    });
    batch.extend(consents(sitting, (&current.id, candidate), sitting.today(), answers));
}

/// Where she stands from today on, if that changed.
pub(super) fn stands(
    sitting: &Sitting,
    batch: &mut Batch,
    current: &Stored<Candidate>,
    candidate: &Candidate,
    status: Status,
) {
    let (id, today) = (current.id.as_str(), sitting.today().to_string());
    let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
    let by = Recorded { at: &at, counsellor: &counsellor };
    if status_of(&current.record, status) != status {
        batch.extend(spans::begin(id, "status", status.code(), &today, by));
    }
    if let Some(situation) = candidate.situation
        && current.record.situation != candidate.situation
    {
        batch.extend(spans::begin(id, "situation", situation.code(), &today, by));
    }
}

/// Waiting without the consent of the employment service; with it, what she was, or active.
pub(super) fn status_of(candidate: &Candidate, before: Status) -> Status {
    match (candidate.consents_to(Purpose::Employment), before) {
        (_, Status::Deceased) => Status::Deceased,
        (false, _) => Status::Waiting,
        (true, Status::Waiting) => Status::Active,
        (true, before) => before,
    }
}

/// What the form insists on, whichever face it has, and is not there: every fault with its field.
pub(super) fn lacking(candidate: &Candidate, today: Day) -> Faults {
    let mut faults = Faults::default();
    missing::<Candidate>(&candidate.texts(), &mut faults);
    let no_consent = !candidate.consents_to(Purpose::Employment);
    if no_consent && !faults.0.iter().any(|fault| fault.key == "consent") {
        faults.push("consent", Reject("reject-consent"));
    }
    if candidate.family_name.is_none() && candidate.given_names.is_none() {
        faults.push("family_name", Reject("reject-no-name"));
    }
    if candidate.may_be_minor(candidate.interviewed_on.unwrap_or(today)) && candidate.guardian.is_none() {
        faults.push("guardian", Reject("reject-guardian"));
    }
    faults
}

/// Since when a file waits to be finished: no more, once it says everything that the form insists on.
pub(super) fn unfinished_since(candidate: &Candidate, before: Option<&str>, today: Day) -> Option<String> {
    before.filter(|_| !lacking(candidate, today).is_empty()).map(str::to_owned)
}

/// What a file that was begun in a hurry still lacks, by field; nothing of one that is finished, or was never begun so.
///
/// # Errors
/// Nobody of that id, or the store's.
pub fn lacks(sitting: &Sitting, id: &str) -> Result<Vec<&'static str>> {
    let (stored, standing) = candidates::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    if standing.unfinished_since.is_none() {
        return Ok(Vec::new());
    }
    let lacking = lacking(&stored.record, sitting.today());
    Ok(lacking.0.into_iter().map(|fault| fault.key).collect())
}

/// One row an answer, with the version of the text that was read.
fn consents(
    sitting: &Sitting,
    (candidate_id, candidate): (&str, &Candidate),
    day: Day,
    answers: impl Iterator<Item = (Purpose, Answer)>,
) -> Vec<Statement> {
    answers.map(|answer| consent_row(sitting, (candidate_id, candidate), day, answer).1).collect()
}

/// The row of one answer, with its id.
pub(super) fn consent_row(
    sitting: &Sitting,
    (candidate_id, candidate): (&str, &Candidate),
    day: Day,
    (purpose, answer): (Purpose, Answer),
) -> (String, Statement) {
    let version = sitting.pack().map(|pack| pack.consent.version.clone()).unwrap_or_default();
    let minor = candidate.may_be_minor(day);
    let consent = Consent {
        purpose: Some(purpose),
        answer: Some(answer),
        given_on: Some(day),
        way: Some(Way::Oral),
        language: Line::of(&sitting.office.language),
        text_version: Line::of(&version),
        recipient: None,
        shared: Several::default(),
        witness: None,
        interpreter: None,
        guardian: minor.then(|| candidate.guardian.clone()).flatten(),
        guardian_kin: minor.then_some(candidate.guardian_kin).flatten(),
    };
    let id = sitting.new_id();
    let row = records::insert(&id, &consent, vec![("candidate_id", candidate_id.into())]);
    (id, row)
}

/// Opens a candidate's file; that it was read is logged.
///
/// # Errors
/// Nobody of that id, a missing right, or the store's.
pub fn open(sitting: &mut Sitting, id: &str) -> Result<View> {
    let (stored, standing) = candidates::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    // Where it went into another, the other is read.
    let id = stored.id.as_str();
    let whose = sitting.whose(&standing.counsellor_id, &standing.office_id);
    sitting.ask(Deed::ReadPeople, whose)?;
    log::read(sitting, Candidate::TABLE, id)?;
    Ok(View {
        aliases: numbers::aliases(&sitting.store, id)?,
        history: spans::of(&sitting.store, id)?,
        joined: merges::into(sitting, id)?,
        sight: sitting.sight(whose),
        stored,
        standing,
    })
}

/// People whose name, number, paper, village or phone begin with the words of the text; own people first.
///
/// # Errors
/// A missing right, or the store's.
pub fn find(sitting: &Sitting, text: &str, most: usize) -> Result<Vec<candidates::Line>> {
    find_after(sitting, text, None, most)
}

/// As [`find`], those behind the person of that id: the next page.
///
/// # Errors
/// A missing right, or the store's.
pub fn find_after(
    sitting: &Sitting,
    text: &str,
    after: Option<&str>,
    most: usize,
) -> Result<Vec<candidates::Line>> {
    sitting.ask(Deed::ReadPeople, Whose::Elsewhere)?;
    // The number of a file that went into another finds the other.
    let whither = merges::whither(sitting, text)?;
    let text = whither.as_ref().map_or(text, |(_, survivor)| survivor);
    Ok(candidates::find_after(&sitting.store, text, &sitting.signer.id, after, most)?)
}

/// The counsellor's own people, changed last first.
///
/// # Errors
/// The store's.
pub fn recent(sitting: &Sitting, most: usize) -> Result<Vec<candidates::Line>> {
    Ok(candidates::recent(&sitting.store, &sitting.signer.id, most)?)
}

/// People who wait for consent, the longest waiting first.
///
/// # Errors
/// A missing right, or the store's.
pub fn waiting(sitting: &Sitting, scope: Scope, most: usize) -> Result<Vec<candidates::Line>> {
    let (holders, whose) = cases::holders(sitting, scope)?;
    sitting.ask(Deed::ReadPeople, whose)?;
    Ok(candidates::waiting(&sitting.store, &holders, most)?)
}

/// Files that were begun in a hurry and are not finished, the oldest first.
///
/// # Errors
/// A missing right, or the store's.
pub fn unfinished(sitting: &Sitting, scope: Scope, most: usize) -> Result<Vec<Unfinished>> {
    let (holders, whose) = cases::holders(sitting, scope)?;
    sitting.ask(Deed::ReadPeople, whose)?;
    Ok(unfinished::of(&sitting.store, &holders, most)?)
}

/// How many people the counsellor follows.
///
/// # Errors
/// The store's.
pub fn caseload(sitting: &Sitting) -> Result<i64> {
    Ok(candidates::caseload(&sitting.store, &sitting.signer.id)?)
}

/// Who may be the same person as the one being asked, best first.
///
/// # Errors
/// The store's.
pub fn similar(sitting: &Sitting, person: &Person, most: usize) -> Result<Vec<Similar>> {
    sitting.ask(Deed::ReadPeople, Whose::Elsewhere)?;
    Ok(candidates::similar(&sitting.store, person, WORTH_SHOWING, most)?)
}
