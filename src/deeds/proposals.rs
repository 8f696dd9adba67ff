//! Proposing somebody for an offer: decided by a person with a reason, never twice unseen, never against the law; nothing
//! goes to the employer without her consent; each step is checked, and who took it and when is kept.

mod leaving;

pub use leaving::export;

use super::cases::{self, Scope, insist, stale_means_changed};
use super::offers::View as OfferView;
use super::references::claimed;
use super::referrals::{masked, moment, step_holds};
use super::{Error, Result, Sitting, consents, drafts, employers, log, offers, weights};
use crate::domain::candidate::{Candidate, Purpose, Status};
use crate::domain::consent::Consent;
use crate::domain::datum::Reject;
use crate::domain::day::{Day, Instant};
use crate::domain::employer::Register;
use crate::domain::matching::{self, Profile, Rating, Reason};
use crate::domain::offer::{Availability, Offer};
use crate::domain::practice::Practice;
use crate::domain::proposal::{Proposal, ProposalMove, Stage, may_be_sent};
use crate::domain::record::{Faults, Record};
use crate::domain::reference::Kind;
use crate::domain::reintegration::referral::Lack;
use crate::domain::rights::{self, Deed, Sight, Whose};
use crate::store::candidates::{self, Standing as PersonStanding};
use crate::store::proposals::{self, Due, Kept, Standing};
use crate::store::records::{self, Stored};
use crate::store::spans::{self, Recorded, Span};
use crate::store::{self, numbers, referrals};
use std::collections::HashMap;

/// How often a number is asked for anew where others propose at the same moment.
const TRIES: usize = 20;

/// Whose proposals are looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    Candidate(String),
    Offer(String),
}

/// The proposals of a candidate or of an offer, as their reader may see them.
pub struct View {
    pub side: About,
    pub reference: String,
    /// The person's name, or the title of the offer.
    pub name: String,
    /// The newest first.
    pub proposals: Vec<Shown>,
}

impl View {
    pub fn one(&self, id: &str) -> Option<&Shown> {
        self.proposals.iter().find(|shown| shown.kept.stored.id == id)
    }
}

/// A proposal with the two it brings together.
#[derive(Clone)]
pub struct Shown {
    pub kept: Kept,
    pub person: Candidate,
    pub person_reference: String,
    pub offer: Offer,
    pub offer_reference: String,
    /// `SOURCE:NUMBER`
    pub offer_alias: String,
    /// What stands in its way now; nothing where it is at its end.
    pub barred: Vec<Reason>,
    /// Whether her profile may go to the employer.
    pub share: std::result::Result<(), Lack>,
    pub sight: Sight,
}

impl Shown {
    /// The text of each field, masked where the right to see it is missing.
    pub fn texts(&self) -> Vec<String> {
        masked(&self.kept.stored.record, self.sight)
    }

    /// What was noted with a step, masked likewise.
    pub fn step_texts(&self, step: &ProposalMove) -> Vec<String> {
        masked(step, self.sight)
    }

    /// Her name, for whoever may see it.
    pub fn name(&self) -> String {
        if self.sight.personal { self.person.name() } else { rights::MASKED.to_owned() }
    }
}

/// A candidate and an offer that may be brought together, with all that is known of both.
pub struct Ground {
    pub candidate_id: String,
    pub offer_id: String,
    pub person: Candidate,
    pub person_reference: String,
    pub offer: Offer,
    pub offer_reference: String,
    pub rating: Rating,
    /// Proposals of the pair, the newest first.
    pub earlier: Vec<Kept>,
}

/// The person, for one who may do that with her.
fn person(sitting: &Sitting, id: &str, deed: Deed) -> Result<(Stored<Candidate>, PersonStanding, Whose)> {
    let (person, standing) = candidates::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    let whose = sitting.whose(&standing.counsellor_id, &standing.office_id);
    sitting.ask(deed, whose)?;
    Ok((person, standing, whose))
}

/// What stands between a person and an offer. What was sent while the offer was open was sent: its end is none for a
/// day before it.
fn barred(
    sitting: &Sitting,
    register: &Register,
    person: &Candidate,
    offer: &OfferView,
    on: Day,
) -> Result<Vec<Reason>> {
    let against = employers::gate_by(sitting, register, person, (&offer.stored, &offer.standing))?;
    let last = match offer.availability {
        Availability::Closed => offer.standing.closed_on.as_deref().and_then(Day::parse),
        _ => offer.stored.record.closes_on,
    };
    let before = on < sitting.today() && last.is_some_and(|last| on <= last);
    Ok(against.into_iter().filter(|one| !(before && one.id.starts_with("reason-closing-"))).collect())
}

/// As [`barred`], for one who goes no further where anything is.
fn insist_free(sitting: &Sitting, person: &Candidate, offer: &OfferView, on: Day) -> Result<()> {
    let against = barred(sitting, &employers::all(sitting)?, person, offer, on)?;
    if against.is_empty() { Ok(()) } else { Err(Error::Barred(against)) }
}

/// Looks whether a person may be proposed for an offer: asked before the first question, and again at save.
///
/// # Errors
/// She waits for consent; the offer cannot be had, or not by her; nobody or nothing of that id; a missing right; the
/// store's.
pub fn ground(sitting: &Sitting, candidate_id: &str, offer_id: &str) -> Result<Ground> {
    let (person, standing, _) = person(sitting, candidate_id, Deed::Propose)?;
    let offer = offers::open(sitting, offer_id)?;
    if standing.status == Status::Deceased {
        return Err(Error::Died);
    }
    if standing.status == Status::Waiting {
        return Err(Error::WaitsForConsent);
    }
    insist_free(sitting, &person.record, &offer, sitting.today())?;
    Ok(Ground {
        rating: rating(sitting, &person.record, &standing.practice, &offer)?,
        earlier: proposals::of_pair(&sitting.store, &person.id, offer_id)?,
        candidate_id: person.id,
        offer_id: offer.stored.id,
        person: person.record,
        person_reference: standing.reference,
        offer: offer.stored.record,
        offer_reference: offer.standing.reference,
    })
}

/// How a person and an offer go together today.
fn rating(sitting: &Sitting, person: &Candidate, practice: &Practice, offer: &OfferView) -> Result<Rating> {
    let (register, today) = (employers::all(sitting)?, sitting.today());
    let demand = employers::demand_of(sitting, &register, (&offer.stored, &offer.standing))?;
    let profile = Profile::of(person, today, sitting.rates()).with_practice(practice, today);
    Ok(matching::rate(&profile, &demand, &weights::current(sitting)?, today))
}

/// What was proposed, and under which number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    pub id: String,
    pub reference: String,
}

/// Proposes somebody for an offer; `seen` counts the earlier proposals of the pair that the counsellor was shown.
///
/// # Errors
/// [`Error::ProposedMeanwhile`] where there are more; as [`ground`]; faults.
pub fn propose(
    sitting: &mut Sitting,
    (candidate_id, offer_id): (&str, &str),
    seen: usize,
    proposal: &Proposal,
    draft: Option<&str>,
) -> Result<Proposed> {
    let ground = ground(sitting, candidate_id, offer_id)?;
    let candidate_id = ground.candidate_id.as_str();
    insist(proposal)?;
    let today = sitting.today();
    if proposal.back_on.is_some_and(|day| day < today) {
        return Err(fault("back_on", "reject-past"));
    }
    let Some(decision) = proposal.decision else { return Err(Error::NotFound) };
    let stage = Stage::of(decision);
    let id = sitting.new_id();
    let score = (!ground.rating.blocked).then_some(i64::from(ground.rating.score));
    for _ in 0..TRIES {
        let first = numbers::next(&sitting.store, Kind::Application, sitting.office.country)?;
        let mut batch = sitting.batch();
        let standing = Standing {
            reference: first.to_string(),
            candidate_id: candidate_id.to_owned(),
            offer_id: offer_id.to_owned(),
            nth: i64::try_from(seen).unwrap_or(i64::MAX).saturating_add(1),
            counsellor_id: sitting.signer.id.clone(),
            stage,
            score,
            weights: i64::from(ground.rating.weights),
            decided_on: today.to_string(),
            answer_due: answer_due(sitting, stage, proposal.back_on, today),
        };
        batch.push(numbers::claim(&first, 1));
        batch.push(proposals::insert(&id, proposal, &standing));
        batch.push(candidates::stands(candidate_id));
        let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
        let by = Recorded { at: &at, counsellor: &counsellor };
        batch.push(spans::first(&id, "stage", stage.code(), &today.to_string(), by));
        let created = log::created(&batch, &id, proposal);
        // In the person's own history too: who decided what about her, for which offer, and why.
        let about = serde_json::json!({
            "proposal": standing.reference, "offer": ground.offer_reference, "score": score,
            "weights": standing.weights, "decision": ["", decision.code()], "why": ["", proposal.why.map_or("", |why| why.code())],
        });
        let decided = log::did(&batch, "propose", Proposal::TABLE, candidate_id, &about);
        batch.push(created).push(decided);
        match drafts::saved(sitting, batch, draft)? {
            Err(store::Error::Stale { statement: 1 }) => return Err(Error::ProposedMeanwhile),
            applied => {
                if claimed(applied)? {
                    return Ok(Proposed { id, reference: standing.reference });
                }
            }
        }
    }
    Err(Error::Store(store::Error::Busy))
}

fn fault(key: &'static str, reject: &'static str) -> Error {
    let mut faults = Faults::default();
    faults.push(key, Reject(reject));
    faults.into()
}

/// Until when the next word is awaited, while one is owed: the day she comes back, else after the pack's days.
fn answer_due(sitting: &Sitting, stage: Stage, back_on: Option<Day>, on: Day) -> Option<String> {
    let days = sitting.pack().map_or(14, |pack| pack.assistance.outcome_days);
    let back = back_on.filter(|day| *day >= sitting.today());
    stage.is_open().then(|| back.unwrap_or_else(|| on.plus_days(days)).to_string())
}

/// Opens the proposals of a candidate or of an offer; that they were read is logged.
///
/// # Errors
/// Nobody or nothing of that id, a missing right, or the store's.
pub fn open(sitting: &mut Sitting, side: &About) -> Result<View> {
    let view = of(sitting, side)?;
    let ids: Vec<String> = view.proposals.iter().map(|shown| shown.kept.stored.id.clone()).collect();
    log::read_all(sitting, Proposal::TABLE, &ids)?;
    Ok(view)
}

/// As [`open`], for whoever has just opened the person or the offer: without a row of its own in the log.
///
/// # Errors
/// As [`open`].
pub fn of(sitting: &Sitting, side: &About) -> Result<View> {
    let (kept, reference, name) = match side {
        About::Candidate(id) => {
            let (person, standing, whose) = person(sitting, id, Deed::ReadPeople)?;
            let name =
                if sitting.sight(whose).personal { person.record.name() } else { rights::MASKED.to_owned() };
            (proposals::of_candidate(&sitting.store, &person.id)?, standing.reference, name)
        }
        About::Offer(id) => {
            sitting.ask(Deed::ReadPeople, Whose::Elsewhere)?;
            let offer = offers::open(sitting, id)?;
            let title = offer.stored.record.title.as_ref().map_or("", |title| title.as_str()).to_owned();
            (proposals::of_offer(&sitting.store, id)?, offer.standing.reference, title)
        }
    };
    // Only an open one can be barred: else no employer need be looked up.
    let open = kept.iter().any(|kept| kept.standing.stage.is_open());
    let register = if open { employers::all(sitting)? } else { Register::default() };
    let mut proposals = Vec::with_capacity(kept.len());
    for kept in kept {
        proposals.extend(shown(sitting, &register, kept)?);
    }
    Ok(View { side: side.clone(), reference, name, proposals })
}

/// A proposal with the two it is about; None where she was taken out of the register.
fn shown(sitting: &Sitting, register: &Register, kept: Kept) -> Result<Option<Shown>> {
    let Some((person, standing)) = candidates::get(&sitting.store, &kept.standing.candidate_id)? else {
        return Ok(None);
    };
    let whose = sitting.whose(&standing.counsellor_id, &standing.office_id);
    let offer = match offers::open(sitting, &kept.standing.offer_id) {
        Ok(offer) => Some(offer),
        Err(Error::NotFound) => None,
        Err(error) => return Err(error),
    };
    let barred = match &offer {
        Some(offer) if kept.standing.stage.is_open() => {
            barred(sitting, register, &person.record, offer, sitting.today())?
        }
        _ => Vec::new(),
    };
    let alias = offer.as_ref().map(OfferView::alias).unwrap_or_default();
    let offer_reference = offer.as_ref().map(|offer| offer.standing.reference.clone()).unwrap_or_default();
    let offer = offer.map_or_else(Offer::unknown, |offer| offer.stored.record);
    let answers = referrals::consents(&sitting.store, &person.id)?;
    let share = may_be_sent(&answers, employer(&offer), person.record.consents_to(Purpose::Employers));
    Ok(Some(Shown {
        kept,
        person: person.record,
        person_reference: standing.reference,
        offer,
        offer_reference,
        offer_alias: alias,
        barred,
        share,
        sight: sitting.sight(whose),
    }))
}

fn employer(offer: &Offer) -> &str {
    offer.employer.as_ref().map_or("", |employer| employer.as_str())
}

/// One proposal; that it was read is logged.
///
/// # Errors
/// Nothing of that id, a missing right, or the store's.
pub fn one(sitting: &mut Sitting, id: &str) -> Result<Shown> {
    let (shown, _) = reached(sitting, id, Deed::ReadPeople)?;
    log::read(sitting, Proposal::TABLE, id)?;
    Ok(shown)
}

/// The stages of a proposal as dated spans, oldest first.
///
/// # Errors
/// A missing right, or the store's.
pub fn history(sitting: &Sitting, id: &str) -> Result<Vec<Span>> {
    sitting.ask(Deed::ReadPeople, Whose::Elsewhere)?;
    Ok(spans::of(&sitting.store, id)?)
}

/// From which side a proposal is looked at where nobody said: from the person's.
///
/// # Errors
/// Nothing of that id, a missing right, or the store's.
pub fn side_of(sitting: &Sitting, id: &str) -> Result<About> {
    sitting.ask(Deed::ReadPeople, Whose::Elsewhere)?;
    let kept = proposals::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    Ok(About::Candidate(kept.standing.candidate_id))
}

/// A proposal, for one who may do that with the person.
fn reached(sitting: &Sitting, id: &str, deed: Deed) -> Result<(Shown, Stored<Candidate>)> {
    let kept = proposals::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    let (person, _, _) = person(sitting, &kept.standing.candidate_id, deed)?;
    Ok((shown(sitting, &employers::all(sitting)?, kept)?.ok_or(Error::NotFound)?, person))
}

/// Changes what she takes home of a proposal, and what was noted. What was decided, and why, stands.
///
/// # Errors
/// [`Error::ChangedMeanwhile`], faults, a missing right, or the store's.
pub fn change(
    sitting: &mut Sitting,
    seen: &Stored<Proposal>,
    proposal: &Proposal,
    draft: Option<&str>,
) -> Result<()> {
    let (current, _) = reached(sitting, &seen.id, Deed::Propose)?;
    insist(proposal)?;
    let old = &current.kept.stored.record;
    let mut faults = Faults::default();
    if proposal.decision != old.decision {
        faults.push("decision", Reject("reject-proposal-decided"));
    }
    if proposal.why != old.why {
        faults.push("why", Reject("reject-proposal-decided"));
    }
    if proposal.back_on != old.back_on && proposal.back_on.is_some_and(|day| day < sitting.today()) {
        faults.push("back_on", Reject("reject-past"));
    }
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let mut batch = sitting.batch();
    if let Some(row) = log::changed(&batch, &seen.id, old, proposal) {
        batch.push(records::update(&seen.id, seen.version, proposal));
        if let (true, Some(day)) = (proposal.back_on != old.back_on, proposal.back_on) {
            batch.push(proposals::set_answer_due(&seen.id, &day.to_string()));
        }
        batch.push(row);
    }
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}

/// Takes a proposal whose version was seen one step on.
///
/// # Errors
/// [`Error::NoEmployerConsent`] or [`Error::Barred`] where it would go to the employer; the step is none from here; it
/// would be before the last one; faults; a missing right; the store's.
pub fn go(sitting: &mut Sitting, seen: &Kept, step: &ProposalMove, draft: Option<&str>) -> Result<()> {
    let id = seen.stored.id.as_str();
    let (current, person) = reached(sitting, id, Deed::Propose)?;
    insist(step)?;
    let (Some(to), Some(on)) = (step.stage, step.moved_on) else { return Err(Error::NotFound) };
    let now = current.kept.standing.stage;
    let last = current.kept.moves.last().map(|moved| moved.at).or_else(|| decided_at(sitting, &current));
    let at = moment(sitting, on, None, last);
    let unreachable = if now.may_become(to) { None } else { Some(("stage", "reject-proposal-stage")) };
    step_holds(sitting, at, last, unreachable)?;
    if to == Stage::Sent {
        let offer = offers::open(sitting, &current.kept.standing.offer_id)?;
        insist_free(sitting, &person.record, &offer, on)?;
        current.share.map_err(Error::NoEmployerConsent)?;
    }
    let mut batch = sitting.batch();
    let due = answer_due(sitting, to, seen.stored.record.back_on, on);
    batch.push(proposals::set_stage(id, seen.stored.version, to, due.as_deref()));
    batch.push(proposals::insert_move(&sitting.new_id(), id, at, &sitting.signer.id, step));
    let (stamp, counsellor) = (batch.at.clone(), batch.counsellor.clone());
    let by = Recorded { at: &stamp, counsellor: &counsellor };
    batch.extend(spans::begin(id, "stage", to.code(), &on.to_string(), by));
    let row = log::created(&batch, id, step);
    batch.push(row);
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}

/// The first moment of the day on which it was decided.
fn decided_at(sitting: &Sitting, shown: &Shown) -> Option<Instant> {
    let midnight = Instant::parse(&format!("{}T00:00:00Z", shown.kept.standing.decided_on))?;
    Some(Instant::from_unix(midnight.unix() - i64::from(sitting.office.offset) * 60))
}

/// Notes what a person answered when she was asked whether her profile may go to the employer.
///
/// # Errors
/// As [`consents::note`].
pub fn note_consent(sitting: &mut Sitting, id: &str, consent: &Consent, draft: Option<&str>) -> Result<()> {
    let (current, person) = reached(sitting, id, Deed::Propose)?;
    // It is about this employer, whatever else was typed; where none is named, about employers at large.
    let (purpose, recipient) = (Some(Purpose::Employers), current.offer.employer.clone());
    let consent = Consent { purpose, recipient, ..consent.clone() };
    consents::note(sitting, &person.id, &consent, draft)
}

/// What she takes home of a proposal: it, and how she and the offer go together today.
///
/// # Errors
/// It is at its end, or the offer can no longer be had; a missing right; the store's.
pub fn slip(sitting: &mut Sitting, id: &str) -> Result<(Shown, Rating)> {
    let shown = one(sitting, id)?;
    if !shown.kept.standing.stage.is_open() {
        return Err(Error::ProposalEnded);
    }
    if !shown.barred.is_empty() {
        return Err(Error::Barred(shown.barred));
    }
    let offer = offers::open(sitting, &shown.kept.standing.offer_id)?;
    let (_, standing, _) = person(sitting, &shown.kept.standing.candidate_id, Deed::ReadPeople)?;
    let rating = rating(sitting, &shown.person, &standing.practice, &offer)?;
    Ok((shown, rating))
}

/// The newest proposal of each of those that a candidate, or an offer, was brought together with: by the id of the other.
///
/// # Errors
/// A missing right, or the store's.
pub fn known(sitting: &Sitting, side: &About) -> Result<HashMap<String, Kept>> {
    sitting.ask(Deed::ReadPeople, Whose::Elsewhere)?;
    let kept = match side {
        About::Candidate(id) => proposals::of_candidate(&sitting.store, id)?,
        About::Offer(id) => proposals::of_offer(&sitting.store, id)?,
    };
    let mut newest = HashMap::new();
    // The newest comes first.
    for kept in kept {
        let other = match side {
            About::Candidate(_) => kept.standing.offer_id.clone(),
            About::Offer(_) => kept.standing.candidate_id.clone(),
        };
        newest.entry(other).or_insert(kept);
    }
    Ok(newest)
}

/// Proposals whose outcome is awaited until today at the latest, the longest first.
///
/// # Errors
/// A missing right, or the store's.
pub fn due(sitting: &Sitting, scope: Scope, most: usize) -> Result<Vec<Due>> {
    let (holders, whose) = cases::holders(sitting, scope)?;
    sitting.ask(Deed::ReadPeople, whose)?;
    Ok(proposals::awaited(&sitting.store, &holders, &sitting.today().to_string(), most)?)
}
