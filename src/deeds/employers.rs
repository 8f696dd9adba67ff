//! Employers: registering, finding and correcting them, saying what was found about each, and the gate before a
//! proposal. Counsellors ask for a verification; who leads the office, or administers the desk, says what came of it.

use super::cases::{Leaving, Outside, insist, left, masked, stale_means_changed};
use super::references::claimed;
use super::{Error, Result, Sitting, drafts, log};
use crate::domain::candidate::Candidate;
use crate::domain::employer::{Check, Employer, Register};
use crate::domain::matching::{Demand, Profile, Reason, may_propose};
use crate::domain::offer::{Offer, Verification};
use crate::domain::record::Record;
use crate::domain::reference::Kind;
use crate::domain::rights::{self, Deed, Sight, Whose};
use crate::facts::Country;
use crate::store::employers::{self, Found, Line, Source, Standing, Trust};
use crate::store::records::Stored;
use crate::store::spans::{self, Recorded, Span};
use crate::store::{self, Batch, candidates, numbers, offers};

/// How often a number is asked for anew where others register at the same moment.
const TRIES: usize = 20;

/// An employer as his reader may see him.
pub struct View {
    pub stored: Stored<Employer>,
    pub standing: Standing,
    /// What was found about him, oldest first.
    pub checks: Vec<Found>,
    pub history: Vec<Span>,
    /// The desk's own offers of his.
    pub offers: Vec<offers::Line>,
    pub sight: Sight,
    /// Whether the one who looks may say what was found about him.
    pub may_verify: bool,
}

impl View {
    /// The text of each field, masked where the right to see it is missing.
    pub fn texts(&self) -> Vec<String> {
        let texts = Employer::FIELDS.iter().zip(self.stored.record.texts());
        texts.map(|(field, text)| rights::mask(field, text, self.sight)).collect()
    }

    /// The JSON of each field, masked likewise.
    pub fn json(&self) -> Vec<(&'static str, serde_json::Value)> {
        masked(&self.stored.record, self.sight)
    }

    /// The JSON of what was found, masked likewise.
    pub fn check_json(&self, check: &Check) -> Vec<(&'static str, serde_json::Value)> {
        masked(check, self.sight)
    }

    /// The text of each field of what was found, masked likewise.
    pub fn check_texts(&self, check: &Check) -> Vec<String> {
        let texts = Check::FIELDS.iter().zip(check.texts());
        texts.map(|(field, text)| rights::mask(field, text, self.sight)).collect()
    }

    pub fn name(&self) -> &str {
        self.stored.record.name.as_ref().map_or("", |name| name.as_str())
    }
}

/// An employer that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registered {
    pub id: String,
    pub reference: String,
}

/// Registers an employer: unverified, until somebody says otherwise.
///
/// # Errors
/// Faults with their fields, a missing right, or the store's.
pub fn register(sitting: &mut Sitting, employer: &Employer, draft: Option<&str>) -> Result<Registered> {
    sitting.ask(Deed::WriteOffers, Whose::Office)?;
    insist(employer)?;
    for _ in 0..TRIES {
        let mut batch = sitting.batch();
        let registered = write_new(sitting, &mut batch, employer)?;
        if claimed(drafts::saved(sitting, batch, draft)?)? {
            return Ok(registered);
        }
    }
    Err(Error::Store(store::Error::Busy))
}

/// Adds a new employer to a batch whose first statement claims his number.
pub(super) fn write_new(sitting: &Sitting, batch: &mut Batch, employer: &Employer) -> Result<Registered> {
    let first = numbers::next(&sitting.store, Kind::Employer, sitting.office.country)?;
    let registered = Registered { id: sitting.new_id(), reference: first.to_string() };
    let state = Verification::Unverified;
    let standing = Standing {
        reference: registered.reference.clone(),
        verification: state,
        created_at: batch.at.clone(),
        updated_at: batch.at.clone(),
    };
    let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
    let by = Recorded { at: &at, counsellor: &counsellor };
    batch.push(numbers::claim(&first, 1));
    batch.extend(employers::insert(&registered.id, employer, &standing));
    let today = sitting.today().to_string();
    batch.push(spans::first(&registered.id, "verification", state.code(), &today, by));
    let moved = employers::moved(&batch.id);
    batch.push(moved);
    let row = log::created(batch, &registered.id, employer);
    batch.push(row);
    Ok(registered)
}

/// Changes an employer whose version was seen.
///
/// # Errors
/// [`Error::ChangedMeanwhile`], faults, a missing right, or the store's.
pub fn change(
    sitting: &mut Sitting,
    seen: &Stored<Employer>,
    employer: &Employer,
    draft: Option<&str>,
) -> Result<()> {
    sitting.ask(Deed::WriteOffers, Whose::Office)?;
    insist(employer)?;
    let (current, standing) = employers::get(&sitting.store, &seen.id)?.ok_or(Error::NotFound)?;
    if current.version != seen.version {
        return Err(Error::ChangedMeanwhile);
    }
    let mut batch = sitting.batch();
    if let Some(row) = log::changed(&batch, &seen.id, &current.record, employer) {
        let at = batch.at.clone();
        batch.extend(employers::update(&current, employer, &standing.reference, &at));
        let moved = employers::moved(&batch.id);
        batch.push(moved);
        batch.push(row);
    }
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}

/// Says what was found about an employer whose version was seen. Whoever may write offers asks for a verification;
/// everything else takes the right to verify.
///
/// # Errors
/// [`Error::ChangedMeanwhile`], faults, a missing right, or the store's.
pub fn check(
    sitting: &mut Sitting,
    seen: &Stored<Employer>,
    check: &Check,
    draft: Option<&str>,
) -> Result<Verification> {
    sitting.ask(Deed::WriteOffers, Whose::Office)?;
    insist(check)?;
    let (_, standing) = employers::get(&sitting.store, &seen.id)?.ok_or(Error::NotFound)?;
    let state = check.state.ok_or(Error::NotFound)?;
    let asks = state == Verification::Pending && standing.verification == Verification::Unverified;
    if !asks {
        sitting.ask(Deed::VerifyEmployers, Whose::Office)?;
    }
    let id = sitting.new_id();
    let mut batch = sitting.batch();
    let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
    batch.push(employers::set_verification(&seen.id, seen.version, state, &at));
    batch.push(employers::insert_check(&id, &seen.id, &counsellor, &at, check));
    let by = Recorded { at: &at, counsellor: &counsellor };
    let today = sitting.today().to_string();
    batch.extend(spans::begin(&seen.id, "verification", state.code(), &today, by));
    let moved = employers::moved(&batch.id);
    batch.push(moved);
    let row = log::created(&batch, &seen.id, check);
    batch.push(row);
    stale_means_changed(drafts::saved(sitting, batch, draft)?)?;
    Ok(state)
}

/// One whole employer.
///
/// # Errors
/// Nothing of that id, a missing right, or the store's.
pub fn open(sitting: &Sitting, id: &str) -> Result<View> {
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    let (stored, standing) = employers::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    Ok(View {
        checks: employers::checks(&sitting.store, id)?,
        history: spans::of(&sitting.store, id)?,
        offers: offers::of_employer(&sitting.store, &standing.reference, sitting.today())?,
        sight: sitting.sight(Whose::Office),
        may_verify: sitting.ask(Deed::VerifyEmployers, Whose::Office).is_ok(),
        stored,
        standing,
    })
}

/// Employers whose name, place or number begins with the words of the text, the newest first; those behind the one of
/// an id.
///
/// # Errors
/// A missing right, or the store's.
pub fn find_after(
    sitting: &Sitting,
    text: &str,
    state: Option<Verification>,
    after: Option<&str>,
    most: usize,
) -> Result<Vec<Line>> {
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    Ok(employers::find_after(&sitting.store, text, state, after, most)?)
}

/// Employers of exactly that name, however it is written, in that country.
///
/// # Errors
/// A missing right, or the store's.
pub fn named(sitting: &Sitting, name: &str, country: Option<Country>) -> Result<Vec<Line>> {
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    Ok(employers::named(&sitting.store, name, country)?)
}

/// For whom verifies: employers whose verification was asked for, the longest waiting first. For others there are none.
///
/// # Errors
/// The store's.
pub fn pending(sitting: &Sitting, most: usize) -> Result<Vec<Line>> {
    if sitting.ask(Deed::VerifyEmployers, Whose::Office).is_err() {
        return Ok(Vec::new());
    }
    Ok(employers::pending(&sitting.store, most)?)
}

/// Where every employer stands, for telling it of many offers.
///
/// # Errors
/// A missing right, or the store's.
pub fn all(sitting: &Sitting) -> Result<Register> {
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    Ok(employers::register(&sitting.store)?)
}

/// Whether somebody may be proposed for an offer: every reason against it, none where the law lets her be. To be asked
/// before a proposal is written, whatever a list showed before.
///
/// # Errors
/// Nothing of one of the ids, a missing right, or the store's.
pub fn gate(
    sitting: &Sitting,
    candidate_id: &str,
    offer_id: &str,
) -> Result<std::result::Result<(), Vec<Reason>>> {
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    let (candidate, _) = candidates::get(&sitting.store, candidate_id)?.ok_or(Error::NotFound)?;
    let (offer, standing) = offers::get(&sitting.store, offer_id)?.ok_or(Error::NotFound)?;
    let register = employers::register(&sitting.store)?;
    let against = gate_by(sitting, &register, &candidate.record, (&offer, &standing))?;
    Ok(if against.is_empty() { Ok(()) } else { Err(against) })
}

/// As [`gate`], for whoever has all of it in hand.
pub(super) fn gate_by(
    sitting: &Sitting,
    register: &Register,
    candidate: &Candidate,
    offer: (&Stored<Offer>, &offers::Standing),
) -> Result<Vec<Reason>> {
    let (today, demand) = (sitting.today(), demand_of(sitting, register, offer)?);
    Ok(may_propose(&Profile::of(candidate, today, sitting.rates()), &demand, today).err().unwrap_or_default())
}

/// What an offer demands, with where it and its employer stand.
pub(super) fn demand_of(
    sitting: &Sitting,
    register: &Register,
    (offer, standing): (&Stored<Offer>, &offers::Standing),
) -> Result<Demand> {
    let own = offers::own_state(&sitting.store, &offer.id)?;
    let state = register.state(&offer.record, &standing.source);
    let mut demand = Demand::of(&offer.record, sitting.today(), sitting.rates()).of_employer(state);
    if standing.closed_on.is_some() {
        demand = demand.closed();
    }
    if own.as_deref() == Some("draft") {
        demand = demand.draft();
    }
    Ok(demand)
}

/// Where the employer of one offer stands.
pub(super) fn state_of(sitting: &Sitting, offer: &Offer, source: &str) -> Result<Verification> {
    Ok(employers::register(&sitting.store)?.state(offer, source))
}

/// The sources of offers, and which of them are trusted.
///
/// # Errors
/// A missing right, or the store's.
pub fn sources(sitting: &Sitting) -> Result<Vec<Source>> {
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    Ok(employers::sources(&sitting.store)?)
}

/// Trusts a source to have verified the employers of its ads, for a reason; without one no longer.
///
/// # Errors
/// A missing right; there is no such source; the store's.
pub fn trust(sitting: &mut Sitting, source: &str, why: Option<&str>) -> Result<()> {
    sitting.ask(Deed::Administer, Whose::Elsewhere)?;
    let mut batch = sitting.batch();
    let trust =
        why.map(|why| Trust { at: batch.at.clone(), by: batch.counsellor.clone(), why: why.to_owned() });
    batch.push(employers::trust(source, trust.as_ref()));
    let moved = employers::moved(&batch.id);
    batch.push(moved);
    let about = serde_json::json!({ "source": source, "why": why });
    let row = match why {
        Some(_) => log::did(&batch, "trust", "feed", source, &about),
        None => log::did(&batch, "distrust", "feed", source, &about),
    };
    batch.push(row);
    match sitting.store.apply(&batch) {
        Err(store::Error::Stale { .. }) => Err(Error::NotFound),
        other => Ok(other.map(drop)?),
    }
}

/// Gives every employer, one row each.
///
/// # Errors
/// A missing right, or the store's.
pub fn export(sitting: &mut Sitting, to: Outside, give: &mut dyn FnMut(Leaving)) -> Result<usize> {
    sitting.ask(Deed::Export, Whose::Elsewhere)?;
    let sight = seen_outside(sitting, to);
    let mut count = 0;
    employers::each(&sitting.store, |stored, standing| {
        let mut row: Leaving = vec![
            ("ref", standing.reference.into()),
            ("verification", standing.verification.code().into()),
            ("updated_at", standing.updated_at.into()),
        ];
        row.extend(masked(&stored.record, sight));
        give(row);
        count += 1;
    })?;
    left(sitting, Employer::TABLE, "all", count, to)?;
    Ok(count)
}

/// What of a record that is nobody's leaves the desk.
pub(super) fn seen_outside(sitting: &Sitting, to: Outside) -> Sight {
    match to {
        Outside::Own => sitting.sight(Whose::Office),
        Outside::Masked => Sight { personal: false, sensitive: false },
    }
}
