//! The desk's own offers: typed in as drafts, corrected, published once nothing stands against it, closed and opened
//! again by hand. Whatever was said of one stays in its history.

use super::cases::stale_means_changed;
use super::employers::{self as firms, state_of};
use super::references::claimed;
use super::{Error, Result, Sitting, drafts, log};
use crate::domain::datum::{Datum, Reject};
use crate::domain::employer::{Employer, Named};
use crate::domain::offer::{KnownBy, Offer, Surety};
use crate::domain::own::{OfferTurn, SOURCE, Turn, may_publish};
use crate::domain::record::{Faults, Record};
use crate::domain::reference::{Kind, Reference};
use crate::domain::rights::{Deed, Whose};
use crate::domain::text::{Line, YesNo};
use crate::store::employers;
use crate::store::own_offers;
use crate::store::records::Stored;
use crate::store::spans::{self, Recorded};
use crate::store::{self, Batch, numbers};

/// How often a number is asked for anew where others write at the same moment.
const TRIES: usize = 20;

/// An own offer that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entered {
    pub id: String,
    pub reference: String,
    /// The number of an employer of whom there was no record before.
    pub new_employer: Option<String>,
}

/// Enters an own offer: a draft until it is published. An employer of whom there is no record gets one.
///
/// # Errors
/// Faults with their fields, a missing right, or the store's.
pub fn enter(sitting: &mut Sitting, offer: &Offer, draft: Option<&str>) -> Result<Entered> {
    sitting.ask(Deed::WriteOffers, Whose::Office)?;
    insist(offer)?;
    for _ in 0..TRIES {
        let first = numbers::next(&sitting.store, Kind::Offer, sitting.office.country)?;
        let mut batch = sitting.batch();
        batch.push(numbers::claim(&first, 1));
        let (offer, new_employer) = of_employer(sitting, &mut batch, offer)?;
        let entered = Entered { id: sitting.new_id(), reference: first.to_string(), new_employer };
        let at = batch.at.clone();
        batch.extend(own_offers::insert(&entered.id, &offer, &entered.reference, &at));
        let moved = employers::moved(&batch.id);
        batch.push(moved);
        let row = log::created(&batch, &entered.id, &offer);
        batch.push(row);
        match drafts::saved(sitting, batch, draft)? {
            // Whichever number was claimed too late, the whole is built again.
            Err(store::Error::Stale { .. }) => {}
            other => {
                claimed(other)?;
                return Ok(entered);
            }
        }
    }
    Err(Error::Store(store::Error::Busy))
}

fn insist(offer: &Offer) -> Result<()> {
    let mut faults = Faults::default();
    if offer.title.is_none() {
        faults.push("title", Reject("reject-missing"));
    }
    if let (Some(country), Some(region)) = (offer.country, offer.region)
        && region.country() != Some(country)
    {
        faults.push("region", Reject("reject-region-elsewhere"));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}

/// The offer with its employer's record, which is begun in the batch where there is none of that name; what follows
/// from the answers is filled in.
fn of_employer(sitting: &Sitting, batch: &mut Batch, offer: &Offer) -> Result<(Offer, Option<String>)> {
    let mut offer = offer.clone();
    let mut new = None;
    if let Some(named) = offer.employer_ref.take() {
        let named = match known(sitting, &named, &offer)? {
            Some(known) => known,
            None => {
                let employer = Employer {
                    name: Line::of(&named.name),
                    country: offer.country.or(Some(sitting.office.country)),
                    ..Employer::unknown()
                };
                let registered = firms::write_new(sitting, batch, &employer)?;
                new = Some(registered.reference.clone());
                Named { reference: Reference::parse(&registered.reference).ok(), ..named }
            }
        };
        offer.employer = Line::of(&named.name);
        offer.employer_ref = Some(named);
    } else {
        offer.employer = None;
    }
    if offer.occupation.is_some() && offer.occupation_by.is_none() {
        offer.occupation_by = Some(KnownBy::Hand);
        offer.occupation_sure = Some(Surety::Sure);
    }
    if offer.no_fee == Some(YesNo::Yes) && offer.no_fee_on.is_none() {
        offer.no_fee_on = Some(sitting.today());
    }
    offer.updated_at = Some(sitting.now());
    Ok((offer, new))
}

/// The record that is meant: by its number, or the only one of that name in the country of the work.
fn known(sitting: &Sitting, named: &Named, offer: &Offer) -> Result<Option<Named>> {
    let mut faults = Faults::default();
    if let Some(reference) = &named.reference {
        if let Some(id) = employers::id_of(&sitting.store, &reference.to_string())?
            && let Some((stored, _)) = employers::get(&sitting.store, &id)?
        {
            let name = stored.record.name.map(|name| name.as_str().to_owned()).unwrap_or_default();
            return Ok(Some(Named { reference: Some(reference.clone()), name }));
        }
        faults.push("employer_ref", Reject("reject-employer-number"));
        return Err(faults.into());
    }
    let country = offer.country.or(Some(sitting.office.country));
    let there = employers::named(&sitting.store, &named.name, country)?;
    match &there[..] {
        [] => Ok(None),
        [one] => Ok(Some(Named { reference: Reference::parse(&one.reference).ok(), name: one.name.clone() })),
        _ => {
            faults.push("employer_ref", Reject("reject-several"));
            Err(faults.into())
        }
    }
}

/// Corrects an own offer whose version was seen. One that is published stays one that may be.
///
/// # Errors
/// [`Error::ChangedMeanwhile`], faults, a missing right, or the store's.
pub fn correct(
    sitting: &mut Sitting,
    seen: &Stored<Offer>,
    offer: &Offer,
    draft: Option<&str>,
) -> Result<()> {
    sitting.ask(Deed::WriteOffers, Whose::Office)?;
    insist(offer)?;
    let (current, standing, own) = own_offers::stored(&sitting.store, &seen.id)?.ok_or(Error::NotFound)?;
    if current.version != seen.version {
        return Err(Error::ChangedMeanwhile);
    }
    let mut batch = sitting.batch();
    let (offer, _) = of_employer(sitting, &mut batch, offer)?;
    if own == "published" && standing.closed_on.is_none() {
        let state = state_of(sitting, &offer, SOURCE)?;
        may_publish(&offer, state, sitting.office.country, sitting.today())?;
    }
    // That it was touched is no change.
    let untouched = Offer { updated_at: current.record.updated_at, ..offer.clone() };
    if let Some(row) = log::changed(&batch, &seen.id, &current.record, &untouched) {
        batch.extend(own_offers::update(&seen.id, seen.version, &offer, &standing.reference));
        let moved = employers::moved(&batch.id);
        batch.push(moved);
        batch.push(row);
    }
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}

/// What stands against publishing an own offer; nothing where it may be.
///
/// # Errors
/// There is no such offer of the desk's own, a missing right, or the store's.
pub fn against(sitting: &Sitting, id: &str) -> Result<Faults> {
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    let (stored, ..) = own_offers::stored(&sitting.store, id)?.ok_or(Error::NotFound)?;
    let state = state_of(sitting, &stored.record, SOURCE)?;
    let may = may_publish(&stored.record, state, sitting.office.country, sitting.today());
    Ok(may.err().unwrap_or_default())
}

/// Publishes an own offer: from now on it is found, matched and proposed.
///
/// # Errors
/// Everything that stands against it, by field; it is published already; a missing right; the store's.
pub fn publish(sitting: &mut Sitting, id: &str) -> Result<()> {
    sitting.ask(Deed::WriteOffers, Whose::Office)?;
    let (stored, _, own) = own_offers::stored(&sitting.store, id)?.ok_or(Error::NotFound)?;
    if own != "draft" {
        return Err(Error::Published);
    }
    let faults = against(sitting, id)?;
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let today = sitting.today();
    let turn = OfferTurn { turn: Some(Turn::Published), turned_on: Some(today), ..OfferTurn::unknown() };
    let statement = own_offers::publish(id, stored.version, today);
    turned(sitting, id, statement, &turn, None)
}

/// Closes an own offer, or opens it again, whose version was seen.
///
/// # Errors
/// [`Error::ChangedMeanwhile`], faults; it is no draft and closed, or not closed; what stands against its being
/// published; a missing right; the store's.
pub fn turn(
    sitting: &mut Sitting,
    seen: &Stored<Offer>,
    turn: &OfferTurn,
    draft: Option<&str>,
) -> Result<()> {
    sitting.ask(Deed::WriteOffers, Whose::Office)?;
    let (_, standing, _) = own_offers::stored(&sitting.store, &seen.id)?.ok_or(Error::NotFound)?;
    let on = turn.turned_on.unwrap_or_else(|| sitting.today());
    let statement = match turn.turn {
        Some(Turn::Closed) if standing.closed_on.is_none() => {
            let reason = turn.reason.map(|reason| reason.text()).unwrap_or_default();
            let at = sitting.now().to_string();
            own_offers::close(&seen.id, seen.version, Some((on, &at, &reason)))
        }
        Some(Turn::Reopened) if standing.closed_on.is_some() => {
            let faults = against(sitting, &seen.id)?;
            if !faults.is_empty() {
                return Err(faults.into());
            }
            own_offers::close(&seen.id, seen.version, None)
        }
        Some(Turn::Closed) => return Err(Error::OfferClosed),
        _ => return Err(Error::NotClosed),
    };
    turned(sitting, &seen.id, statement, turn, draft)
}

fn turned(
    sitting: &mut Sitting,
    id: &str,
    statement: store::Statement,
    turn: &OfferTurn,
    draft: Option<&str>,
) -> Result<()> {
    let turn_id = sitting.new_id();
    let mut batch = sitting.batch();
    let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
    batch.push(statement);
    batch.push(own_offers::insert_turn(&turn_id, id, &counsellor, &at, turn));
    let by = Recorded { at: &at, counsellor: &counsellor };
    let state = match turn.turn {
        Some(Turn::Closed) => "closed",
        _ => "open",
    };
    let on = turn.turned_on.unwrap_or_else(|| sitting.today()).to_string();
    batch.extend(spans::begin(id, "offer", state, &on, by));
    let moved = employers::moved(&batch.id);
    batch.push(moved);
    let row = log::created(&batch, id, turn);
    batch.push(row);
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}
