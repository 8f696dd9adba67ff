//! What somebody answered when she was asked for a consent: for each purpose by itself, or for one partner; refusing one
//! blocks no other. An answer is never changed: a later one stands beside it, and the latest day counts.

use super::candidates::{stands, status_of, unfinished_since};
use super::cases::stale_means_changed;
use super::{Error, Result, Sitting, drafts, log};
use crate::domain::candidate::{Candidate, Purpose};
use crate::domain::consent::{Answer, Consent, Way, newest_first};
use crate::domain::datum::Reject;
use crate::domain::day::Day;
use crate::domain::record::{Faults, Record, missing};
use crate::domain::rights::{self, Deed, Sight};
use crate::domain::text::Line;
use crate::store::candidates::{self, Standing};
use crate::store::records::{self, Stored};
use crate::store::referrals;

/// Everything somebody answered, in the order in which it was noted.
pub struct View {
    pub stored: Stored<Candidate>,
    pub standing: Standing,
    pub consents: Vec<Consent>,
    pub sight: Sight,
}

impl View {
    /// The text of each field of an answer, masked where the right to see it is missing.
    pub fn texts(&self, consent: &Consent) -> Vec<String> {
        let texts = Consent::FIELDS.iter().zip(consent.texts());
        texts.map(|(field, text)| rights::mask(field, text, self.sight)).collect()
    }
}

/// Opens what somebody answered; that it was read is logged.
///
/// # Errors
/// Nobody of that id, a missing right, or the store's.
pub fn open(sitting: &mut Sitting, candidate_id: &str) -> Result<View> {
    let view = super::candidates::open(sitting, candidate_id)?;
    let consents = referrals::consents(&sitting.store, &view.stored.id)?;
    Ok(View { stored: view.stored, standing: view.standing, consents, sight: view.sight })
}

/// Notes an answer. One for a purpose at large decides from its day on whether she consents to it; one for a partner
/// decides nothing but that.
///
/// # Errors
/// Faults: a day to come, a spoken consent without its witness, nobody who consents for somebody under age;
/// [`Error::ChangedMeanwhile`]; a missing right; the store's.
pub fn note(sitting: &mut Sitting, candidate_id: &str, consent: &Consent, draft: Option<&str>) -> Result<()> {
    let (current, standing) = candidates::get(&sitting.store, candidate_id)?.ok_or(Error::NotFound)?;
    let candidate_id = current.id.as_str();
    sitting.ask(Deed::WritePeople, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    let version = sitting.pack().and_then(|pack| Line::of(&pack.consent.version));
    let consent = Consent { text_version: consent.text_version.clone().or(version), ..consent.clone() };
    insist(&consent, &current.record, sitting.today())?;
    let id = sitting.new_id();
    let mut batch = sitting.batch();
    batch.push(records::insert(&id, &consent, vec![("candidate_id", candidate_id.into())]));
    let row = log::created(&batch, &id, &consent);
    batch.push(row).push(candidates::stands(candidate_id));
    let before = referrals::consents(&sitting.store, candidate_id)?;
    let candidate = answered(&current.record, &consent, &before);
    if let Some(row) = log::changed(&batch, candidate_id, &current.record, &candidate) {
        let status = status_of(&candidate, standing.status);
        let since = unfinished_since(&candidate, standing.unfinished_since.as_deref(), sitting.today());
        let standing = Standing { status, updated_at: batch.at.clone(), unfinished_since: since, ..standing };
        batch.extend(candidates::update(&current, &candidate, &standing));
        batch.push(row);
        stands(sitting, &mut batch, &current, &candidate, status);
    }
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}

fn insist(consent: &Consent, candidate: &Candidate, today: Day) -> Result<()> {
    let mut faults = Faults::default();
    missing::<Consent>(&consent.texts(), &mut faults);
    if consent.given_on.is_some_and(|day| day > today) {
        faults.push("given_on", Reject("reject-future"));
    }
    if consent.answer == Some(Answer::Given) {
        if consent.way.is_none() {
            faults.push("way", Reject("reject-plan-way"));
        }
        if consent.way == Some(Way::Oral) && consent.witness.is_none() {
            faults.push("witness", Reject("reject-witness"));
        }
        if consent.given_on.is_some_and(|day| candidate.may_be_minor(day)) && consent.guardian.is_none() {
            faults.push("guardian", Reject("reject-guardian"));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}

/// The person with what follows from an answer; the same where it is for a partner alone, or older than another.
fn answered(candidate: &Candidate, consent: &Consent, before: &[Consent]) -> Candidate {
    let mut candidate = candidate.clone();
    let Some(purpose) = consent.purpose.filter(|_| consent.recipient.is_none()) else { return candidate };
    let mut known = newest_first(before, purpose).into_iter();
    let latest = known.find(|other| other.recipient.is_none()).and_then(|other| other.given_on);
    if consent.given_on < latest {
        return candidate;
    }
    let mut purposes: Vec<Purpose> = candidate.consent.0.clone();
    purposes.retain(|known| *known != purpose);
    if consent.answer == Some(Answer::Given) {
        purposes.push(purpose);
        purposes.sort_unstable();
    }
    candidate.consent.0 = purposes;
    candidate
}
