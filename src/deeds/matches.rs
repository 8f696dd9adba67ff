//! Offers for a candidate, candidates for an offer: ranked, each with its reasons.

use super::{Error, Result, Sitting, weights};
use crate::domain::candidate::Status;
use crate::domain::matching::{self, Best, Demand, Profile, Rating};
use crate::domain::rights::{Deed, Whose};
use crate::store::{Query, Store, candidates, employers, offers};
use std::cell::RefCell;

/// Open offers in memory, some tens of bytes each beside their names.
pub struct Held {
    /// Tells whether an import came or went since, or something moved at the desk.
    stamp: String,
    offers: Vec<Open>,
}

struct Open {
    id: String,
    demand: Demand,
}

/// One row of a ranking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    pub id: String,
    pub reference: String,
    /// The title of an offer, the name of a candidate.
    pub name: String,
    /// Employer and place of an offer; nothing for a candidate.
    pub about: String,
    pub rating: Rating,
}

/// The best offers for a candidate. Nobody who waits for consent is matched: for her there are none.
///
/// # Errors
/// Nobody of that id, a missing right, or the store's.
pub fn offers_for(sitting: &Sitting, candidate_id: &str, most: usize) -> Result<Vec<Ranked>> {
    let (candidate, standing) = candidates::get(&sitting.store, candidate_id)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::ReadPeople, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    if standing.status == Status::Waiting {
        return Ok(Vec::new());
    }
    let today = sitting.today();
    let (profile, weights) = (Profile::of(&candidate.record, today), weights::current(sitting)?);
    let held = held(sitting)?;
    let mut best = Best::new(most);
    for (place, open) in held.borrow().offers.iter().enumerate() {
        best.weigh(place, &profile, &open.demand, &weights, today);
    }
    let held = held.borrow();
    let mut ranked = Vec::new();
    for (place, _) in best.sorted() {
        let Some(open) = held.offers.get(place) else { continue };
        let Some((stored, standing)) = offers::get(&sitting.store, &open.id)? else { continue };
        let offer = stored.record;
        let text =
            |line: &Option<crate::domain::text::Line>| line.as_ref().map(|line| line.as_str().to_owned());
        let country = offer.country.map(|country| country.code().to_owned());
        ranked.push(Ranked {
            id: stored.id,
            reference: standing.reference,
            name: text(&offer.title).unwrap_or_default(),
            about: [text(&offer.employer), text(&offer.place), country]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(", "),
            rating: matching::rate(&profile, &open.demand, &weights, today),
        });
    }
    Ok(ranked)
}

/// The best candidates for an offer, of all who are active. `step` is told how many were looked at.
///
/// # Errors
/// Nothing of that id, a missing right, stopped on the way, or the store's.
pub fn candidates_for(
    sitting: &Sitting,
    offer_id: &str,
    most: usize,
    step: &dyn Fn(usize, usize) -> bool,
) -> Result<Vec<Ranked>> {
    const TELL_EVERY: usize = 2_000;
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    sitting.ask(Deed::ReadPeople, Whose::Elsewhere)?;
    let (offer, standing) = offers::get(&sitting.store, offer_id)?.ok_or(Error::NotFound)?;
    let today = sitting.today();
    let state = super::employers::state_of(sitting, &offer.record, &standing.source)?;
    let demand = Demand::of(&offer.record, today).of_employer(state);
    let demand = if standing.closed_on.is_some() { demand.closed() } else { demand };
    let is_draft = offers::own_state(&sitting.store, offer_id)?.as_deref() == Some("draft");
    let demand = if is_draft { demand.draft() } else { demand };
    let weights = weights::current(sitting)?;
    let mut best = Best::new(most);
    let (mut seen, mut stopped) = (0, false);
    candidates::each_active(&sitting.store, |line, candidate| {
        seen += 1;
        if seen % TELL_EVERY == 0 {
            stopped = !step(seen, 0);
        }
        let profile = Profile::of(&candidate, today);
        best.weigh((line.reference, line.id), &profile, &demand, &weights, today);
        !stopped
    })?;
    if stopped {
        return Err(Error::Stopped);
    }
    let mut ranked = Vec::new();
    for ((reference, id), _) in best.sorted() {
        let Some((stored, _)) = candidates::get(&sitting.store, &id)? else { continue };
        let profile = Profile::of(&stored.record, today);
        ranked.push(Ranked {
            id,
            reference,
            name: stored.record.name(),
            about: String::new(),
            rating: matching::rate(&profile, &demand, &weights, today),
        });
    }
    Ok(ranked)
}

/// The open offers, loaded when first asked for and again when an import came or went, or an own offer or an employer
/// no longer stands where it stood.
fn held(sitting: &Sitting) -> Result<&RefCell<Held>> {
    let held = sitting.offers.get_or_init(|| RefCell::new(Held { stamp: String::new(), offers: Vec::new() }));
    let stamp = stamp(sitting)?;
    if held.borrow().stamp != stamp {
        let today = sitting.today();
        let mut all = Vec::new();
        let register = employers::register(&sitting.store)?;
        offers::each_open(&sitting.store, today, |line, offer| {
            let state = register.state(&offer, &line.source);
            let demand = Demand::of(&offer, today).of_employer(state);
            all.push((line.reference, Open { id: line.id, demand }));
        })?;
        // Ties are broken by the number: the order must not hang on how the rows lie.
        all.sort_by(|a, b| a.0.cmp(&b.0));
        let offers = all.into_iter().map(|(_, open)| open).collect();
        held.replace(Held { stamp, offers });
    }
    Ok(held)
}

fn stamp(sitting: &Sitting) -> Result<String> {
    Ok(format!("{} {}", sitting.today(), imports_stamp(&sitting.store)?))
}

fn imports_stamp(store: &Store) -> Result<String> {
    let query = Query::new(
        "SELECT count(*), max(published_at), max(undone_at), max(CASE number WHEN 0 THEN figures END)
         FROM import WHERE published_at IS NOT NULL",
    );
    let rows = store.read(&query)?;
    let stamp =
        rows.first().map(|row| format!("{} {} {} {}", row.int(0), row.text(1), row.text(2), row.text(3)));
    Ok(stamp.unwrap_or_default())
}
