//! Referring somebody to a partner: nothing leaves without her consent for that partner and those fields; each step
//! is checked, and when exactly it happened is kept.

use super::cases::{self, Scope, insist, stale_means_changed};
use super::reached::{self, Reached};
use super::{Error, Result, Sitting, consents, drafts, log};
use crate::domain::candidate::{Candidate, Purpose};
use crate::domain::consent::Consent;
use crate::domain::datum::Reject;
use crate::domain::day::{Day, Instant};
use crate::domain::record::{Faults, Record};
use crate::domain::reintegration::case::{Case, State};
use crate::domain::reintegration::referral::{
    Lack, Referral, ReferralMove, ReferralState, consent as consented, hours_to_receipt,
};
use crate::domain::rights::{self, Deed, Sight};
use crate::store::Awaited;
use crate::store::Batch;
use crate::store::records::{self, Stored};
use crate::store::referrals::{self, Kept};
use crate::store::spans::{self, Recorded};

/// The referrals of a case as their reader may see them.
pub struct View {
    pub case_id: String,
    pub reference: String,
    pub case: Case,
    pub person: Candidate,
    pub person_reference: String,
    pub referrals: Vec<Kept>,
    /// What the person answered when she was asked, as it was written.
    pub consents: Vec<Consent>,
    /// A word of `case-state`.
    pub state: String,
    pub sight: Sight,
}

impl View {
    /// Asked before the first question, and again at save.
    ///
    /// # Errors
    /// The case is closed.
    pub fn takes_changes(&self) -> Result<()> {
        if self.state == State::Closed.code() { Err(Error::Closed) } else { Ok(()) }
    }

    pub fn referral(&self, id: &str) -> Option<&Kept> {
        self.referrals.iter().find(|referral| referral.stored.id == id)
    }

    /// The consent by which a referral may leave.
    ///
    /// # Errors
    /// What is lacking.
    pub fn consent(&self, referral: &Kept) -> std::result::Result<&Consent, Lack> {
        lets_go(&referral.stored.record, &self.consents)
    }

    /// The text of each field of a referral, masked where the right to see it is missing.
    pub fn texts(&self, referral: &Kept) -> Vec<String> {
        masked(&referral.stored.record, self.sight)
    }

    /// What the partner let know with each step, masked likewise.
    pub fn step_texts(&self, step: &ReferralMove) -> Vec<String> {
        masked(step, self.sight)
    }
}

/// The text of each field of a record, masked where the right to see it is missing.
pub(super) fn masked<R: Record>(record: &R, sight: Sight) -> Vec<String> {
    let texts = R::FIELDS.iter().zip(record.texts());
    texts.map(|(field, text)| rights::mask(field, text, sight)).collect()
}

fn lets_go<'a>(referral: &Referral, answers: &'a [Consent]) -> std::result::Result<&'a Consent, Lack> {
    let partner = referral.partner.as_ref().map_or("", |partner| partner.as_str());
    consented(answers, partner, &referral.shared)
}

/// Hours from the sending of a referral to the first sign that the partner has it.
pub fn hours(referral: &Kept) -> Option<i64> {
    let moves: Vec<(ReferralState, Instant)> =
        referral.moves.iter().filter_map(|moved| Some((moved.step.state?, moved.at))).collect();
    hours_to_receipt(&moves)
}

/// Opens the referrals of a case; that they were read is logged.
///
/// # Errors
/// Nothing of that id, a missing right, or the store's.
pub fn open(sitting: &mut Sitting, case_id: &str) -> Result<View> {
    let reached = reached::case(sitting, case_id, Deed::ReadCases)?;
    log::read(sitting, Case::TABLE, case_id)?;
    Ok(View {
        referrals: referrals::of_case(&sitting.store, case_id)?,
        consents: referrals::consents(&sitting.store, &reached.standing.candidate_id)?,
        sight: sitting.sight(reached.whose),
        case_id: reached.stored.id,
        case: reached.stored.record,
        reference: reached.standing.reference,
        person: reached.person.record,
        person_reference: reached.person_reference,
        state: reached.standing.state,
    })
}

/// Drafts a referral: nothing leaves yet.
///
/// # Errors
/// The case is closed; faults; a missing right; the store's.
pub fn begin(
    sitting: &mut Sitting,
    case_id: &str,
    referral: &Referral,
    draft: Option<&str>,
) -> Result<String> {
    let reached = reached::open_case(sitting, case_id)?;
    insist(referral)?;
    let (id, today, now) = (sitting.new_id(), sitting.today(), sitting.now());
    let step = ReferralMove {
        state: Some(ReferralState::Drafted),
        moved_on: Some(today),
        hour: None,
        feedback: None,
    };
    let mut batch = sitting.batch();
    batch.push(referrals::insert(&id, case_id, &reached.standing.counsellor_id, referral));
    batch.push(referrals::insert_move(&sitting.new_id(), &id, now, &step));
    let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
    let by = Recorded { at: &at, counsellor: &counsellor };
    batch.push(spans::first(&id, "state", ReferralState::Drafted.code(), &today.to_string(), by));
    let row = log::created(&batch, &id, referral);
    batch.push(row);
    stale_means_changed(drafts::saved(sitting, batch, draft)?)?;
    Ok(id)
}

/// Changes a referral whose version was seen. Once it was sent, only the day of the answer can change.
///
/// # Errors
/// [`Error::ChangedMeanwhile`], faults, the case is closed, a missing right, or the store's.
pub fn change(
    sitting: &mut Sitting,
    case_id: &str,
    seen: &Stored<Referral>,
    referral: &Referral,
    draft: Option<&str>,
) -> Result<()> {
    let reached = reached::open_case(sitting, case_id)?;
    // What she does not see she cannot write over.
    sitting.ask(Deed::ReadSensitive, reached.whose)?;
    insist(referral)?;
    let current = of(sitting, case_id, &seen.id)?;
    let old = &current.stored.record;
    if current.state != ReferralState::Drafted {
        let mut faults = Faults::default();
        for (field, (old, new)) in Referral::FIELDS.iter().zip(old.texts().into_iter().zip(referral.texts()))
        {
            if old != new && field.key != "answer_by" {
                faults.push(field.key, Reject("reject-referral-sent"));
            }
        }
        if !faults.is_empty() {
            return Err(faults.into());
        }
    }
    let mut batch = sitting.batch();
    if let Some(row) = log::changed(&batch, &seen.id, old, referral) {
        batch.push(records::update(&seen.id, seen.version, referral));
        if let Some(day) = referral.answer_by {
            batch.push(referrals::set_answer_due(&seen.id, &day.to_string()));
        }
        batch.push(row);
    }
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}

/// Notes what a person answered when she was asked whether a referral may go to its partner.
///
/// # Errors
/// The case is closed; as [`consents::note`].
pub fn note_consent(
    sitting: &mut Sitting,
    case_id: &str,
    referral_id: &str,
    consent: &Consent,
    draft: Option<&str>,
) -> Result<()> {
    let reached = reached::open_case(sitting, case_id)?;
    let referral = of(sitting, case_id, referral_id)?;
    // It is about this partner, whatever else was typed.
    let consent = Consent {
        purpose: Some(Purpose::Referral),
        recipient: referral.stored.record.partner.clone(),
        ..consent.clone()
    };
    consents::note(sitting, &reached.standing.candidate_id, &consent, draft)
}

/// Takes a referral whose version was seen one step on.
///
/// # Errors
/// [`Error::NoReferralConsent`] where it would leave without; the step is none from here; it would be before the last
/// one; faults; the case is closed; a missing right; the store's.
pub fn go(
    sitting: &mut Sitting,
    case_id: &str,
    seen: &Kept,
    step: &ReferralMove,
    draft: Option<&str>,
) -> Result<()> {
    let reached = reached::open_case(sitting, case_id)?;
    insist(step)?;
    let current = of(sitting, case_id, &seen.stored.id)?;
    let (Some(to), Some(on)) = (step.state, step.moved_on) else { return Err(Error::NotFound) };
    let last = current.moves.last().map(|moved| moved.at);
    let at = moment(sitting, on, step.hour.map(|hour| hour.0), last);
    let reachable =
        if current.state.may_become(to) { None } else { Some(("state", "reject-referral-state")) };
    step_holds(sitting, at, last, reachable)?;
    if to == ReferralState::Sent {
        let answers = referrals::consents(&sitting.store, &reached.standing.candidate_id)?;
        lets_go(&current.stored.record, &answers).map_err(Error::NoReferralConsent)?;
    }
    let id = sitting.new_id();
    let mut batch = sitting.batch();
    let due = answer_due(sitting, &current, to, on);
    batch.push(referrals::set_state(&seen.stored.id, seen.stored.version, to, due.as_deref()));
    batch.push(referrals::insert_move(&id, &seen.stored.id, at, step));
    let (stamp, counsellor) = (batch.at.clone(), batch.counsellor.clone());
    let by = Recorded { at: &stamp, counsellor: &counsellor };
    batch.extend(spans::begin(&seen.stored.id, "state", to.code(), &on.to_string(), by));
    carry(sitting, &reached, &mut batch, to, on)?;
    let row = log::created(&batch, &seen.stored.id, step);
    batch.push(row);
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}

/// She did not come: noted for today.
///
/// # Errors
/// As [`go`].
pub fn no_show(sitting: &mut Sitting, case_id: &str, seen: &Kept) -> Result<()> {
    let step = ReferralMove {
        state: Some(ReferralState::NoShow),
        moved_on: Some(sitting.today()),
        hour: None,
        feedback: None,
    };
    go(sitting, case_id, seen, &step, None)
}

/// What a partner may be handed on paper: only for a referral whose consent is on file.
///
/// # Errors
/// [`Error::NoReferralConsent`], a missing right, or the store's.
pub fn hand_out(sitting: &mut Sitting, case_id: &str, referral_id: &str) -> Result<(View, Kept, Consent)> {
    let reached = reached::case(sitting, case_id, Deed::WriteCases)?;
    // The page bears what is masked from who may not read it.
    sitting.ask(Deed::ReadSensitive, reached.whose)?;
    let view = open(sitting, case_id)?;
    let referral = view.referral(referral_id).ok_or(Error::NotFound)?.clone();
    let consent = view.consent(&referral).map_err(Error::NoReferralConsent)?.clone();
    Ok((view, referral, consent))
}

/// Referrals whose answer is awaited until today at the latest, the longest first.
///
/// # Errors
/// A missing right, or the store's.
pub fn due(sitting: &Sitting, scope: Scope, most: usize) -> Result<Vec<Awaited>> {
    let (holders, whose) = cases::holders(sitting, scope)?;
    sitting.ask(Deed::ReadCases, whose)?;
    Ok(referrals::awaited(&sitting.store, &holders, &sitting.today().to_string(), most)?)
}

/// A referral of that case, and of no other.
fn of(sitting: &Sitting, case_id: &str, id: &str) -> Result<Kept> {
    let referrals = referrals::of_case(&sitting.store, case_id)?;
    referrals.into_iter().find(|referral| referral.stored.id == id).ok_or(Error::NotFound)
}

/// When a step happened: now, if it is of today and no hour was said; else at that hour, or at noon, and never before
/// the step that came first on that day.
pub(super) fn moment(sitting: &Sitting, on: Day, hour: Option<i64>, last: Option<Instant>) -> Instant {
    if hour.is_none() && on == sitting.today() {
        return sitting.now();
    }
    let clock =
        Instant::parse(&format!("{on}T{:02}:00:00Z", hour.unwrap_or(12))).unwrap_or_else(|| sitting.now());
    let at = Instant::from_unix(clock.unix() - i64::from(sitting.office.offset) * 60);
    let same_day = last.filter(|last| last.day(sitting.office.offset) == on && hour.is_none());
    same_day.map_or(at, |last| at.max(last))
}

/// A step is one that can follow, not before the last and not to come.
pub(super) fn step_holds(
    sitting: &Sitting,
    at: Instant,
    last: Option<Instant>,
    unreachable: Option<(&'static str, &'static str)>,
) -> Result<()> {
    let mut faults = Faults::default();
    if let Some((field, reject)) = unreachable {
        faults.push(field, Reject(reject));
    }
    if last.is_some_and(|last| at < last) {
        faults.push("moved_on", Reject("reject-move-before"));
    }
    if at > sitting.now() {
        faults.push("moved_on", Reject("reject-future"));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}

/// Until when the answer is awaited, while one is.
fn answer_due(sitting: &Sitting, current: &Kept, to: ReferralState, on: Day) -> Option<String> {
    if !to.awaits_answer() {
        return None;
    }
    let days = sitting.pack().map(|pack| pack.assistance.answer_days).unwrap_or_default();
    let by_pack = || on.plus_days(days).to_string();
    let said = current.stored.record.answer_by.map(|day| day.to_string());
    Some(said.or(current.answer_due.clone()).unwrap_or_else(by_pack))
}

/// A service that began takes a case with an agreed plan onwards.
fn carry(sitting: &Sitting, reached: &Reached, batch: &mut Batch, to: ReferralState, on: Day) -> Result<()> {
    if to == ReferralState::Started && reached.standing.state == State::PlanAgreed.code() {
        return reached.carry(sitting, batch, State::InAssistance, on);
    }
    Ok(())
}
