//! Offers for a candidate, candidates for an offer: ranked, each with its reasons.

use super::{Error, Result, Sitting, weights};
use crate::domain::candidate::{Candidate, Status};
use crate::domain::day::Day;
use crate::domain::matching::{self, Best, Bound, Demand, Group, Profile, Rating, Scan, Weights};
use crate::domain::practice::Practice;
use crate::domain::rights::{Deed, Whose};
use crate::facts::Rates;
use crate::store::profiles::{self, Placed};
use crate::store::{Query, Store, candidates, employers, offers};
use std::cell::RefCell;
use std::collections::HashSet;
use std::sync::Arc;

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

/// The best offers for a candidate. Nobody who waits for consent is matched, and nobody
/// who died: for her there are none.
///
/// # Errors
/// Nobody of that id, a missing right, or the store's.
pub fn offers_for(sitting: &Sitting, candidate_id: &str, most: usize) -> Result<Vec<Ranked>> {
    let (candidate, standing) = candidates::get(&sitting.store, candidate_id)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::ReadPeople, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    if matches!(standing.status, Status::Waiting | Status::Deceased) {
        return Ok(Vec::new());
    }
    let today = sitting.today();
    let profile = Profile::of(&candidate.record, today, sitting.rates());
    let (profile, weights) = (profile.with_practice(&standing.practice, today), weights::current(sitting)?);
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

/// As many as these are looked for best first; who wants more wants a list of all, and everybody is weighed.
const FEW: usize = 500;
/// After so many people the one who waits is told, and may say that it is enough.
const TELL_EVERY: usize = 2_000;

/// How far a look at everybody has come; false: it shall stop.
pub type Told<'a> = &'a dyn Fn(usize, usize) -> bool;

/// The best candidates for an offer, of all who are active. `step` is told how many were looked at.
///
/// # Errors
/// Nothing of that id, a missing right, stopped on the way, or the store's.
pub fn candidates_for(sitting: &Sitting, offer_id: &str, most: usize, step: Told<'_>) -> Result<Vec<Ranked>> {
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    sitting.ask(Deed::ReadPeople, Whose::Elsewhere)?;
    let (offer, standing) = offers::get(&sitting.store, offer_id)?.ok_or(Error::NotFound)?;
    let (today, rates) = (sitting.today(), sitting.rates());
    let state = super::employers::state_of(sitting, &offer.record, &standing.source)?;
    let demand = matching::demand_for_scan(&offer.record, today, rates).of_employer(state);
    let demand = if standing.closed_on.is_some() { demand.closed() } else { demand };
    let is_draft = offers::own_state(&sitting.store, offer_id)?.as_deref() == Some("draft");
    let demand = if is_draft { demand.draft() } else { demand };
    let weights = weights::current(sitting)?;
    let for_offer = ForOffer { sitting, demand: &demand, weights: &weights, today, rates };
    let ids = if most <= FEW {
        sitting.store.at_once(|| for_offer.best_first(most, step))?
    } else {
        for_offer.everybody(most, step)?
    };
    let mut ranked = Vec::new();
    for id in ids {
        let Some((stored, standing)) = candidates::get(&sitting.store, &id)? else { continue };
        ranked.push(Ranked {
            id,
            reference: standing.reference,
            name: stored.record.name(),
            about: String::new(),
            rating: for_offer.rate(&stored.record, &standing.practice),
        });
    }
    Ok(ranked)
}

/// What a look for candidates needs to know.
struct ForOffer<'a> {
    sitting: &'a Sitting,
    demand: &'a Demand,
    weights: &'a Weights,
    today: Day,
    rates: &'a Arc<Rates>,
}

impl ForOffer<'_> {
    fn profile(&self, candidate: &Candidate, practice: &Practice) -> Profile {
        Profile::of(candidate, self.today, self.rates).with_practice(practice, self.today)
    }

    fn rate(&self, candidate: &Candidate, practice: &Practice) -> Rating {
        let profile = self.profile(candidate, practice);
        matching::rate(&profile, self.demand, self.weights, self.today)
    }

    /// The ids of the best, without a look at everybody. The occupations come in the order of what anybody under them
    /// may come to at most, and those under one by their numbers; who might be among the best is weighed by her record.
    /// Once nobody that is left can come in, nobody else is looked at: so the answer is that of [`Self::everybody`].
    fn best_first(&self, most: usize, step: Told<'_>) -> Result<Vec<String>> {
        let store = &self.sitting.store;
        let mut scan = Scan::new(self.demand, self.weights, self.today, self.rates);
        let mut groups: Vec<(Option<u8>, Group)> =
            profiles::groups(store)?.into_iter().map(|group| (scan.most(group), group)).collect();
        groups.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
        let mut best = Best::new(most);
        // Somebody stands under several occupations: she is weighed once.
        let mut weighed = HashSet::new();
        let (mut seen, mut stopped) = (0, false);
        for (most_of_group, group) in groups {
            // Nobody has a smaller number than nobody: the group as a whole is out of reach.
            if stopped || !best.takes(&(i64::MIN, i64::MIN), most_of_group) {
                break;
            }
            profiles::each(store, group, |Placed { place, rid, numbers }| {
                seen += 1;
                if seen % TELL_EVERY == 0 {
                    stopped = !step(seen, 0);
                }
                let id = (*place, *rid);
                // From here on everybody of the group has a greater number, and may come to no more.
                if stopped || !best.takes(&id, most_of_group) {
                    return Ok::<bool, Error>(false);
                }
                let least = best.worst().and_then(|(worst, _)| worst).unwrap_or(0);
                let bound = match scan.bound(numbers, least) {
                    Bound::Most(bound) => bound,
                    Bound::Group => most_of_group,
                };
                if best.takes(&id, bound)
                    && weighed.insert(*rid)
                    && let Some((candidate, practice)) = profiles::matchable(store, *rid)?
                {
                    let profile = self.profile(&candidate, &practice);
                    best.weigh(id, &profile, self.demand, self.weights, self.today);
                }
                Ok(true)
            })?;
        }
        if stopped {
            return Err(Error::Stopped);
        }
        let ids = best.sorted().into_iter().map(|((_, rid), _)| candidates::id_at(store, rid));
        Ok(ids.collect::<crate::store::Result<Vec<Option<String>>>>()?.into_iter().flatten().collect())
    }

    /// The ids of the best, everybody being weighed.
    fn everybody(&self, most: usize, step: Told<'_>) -> Result<Vec<String>> {
        let mut best = Best::new(most);
        let (mut seen, mut stopped) = (0, false);
        candidates::each_active(&self.sitting.store, |line, candidate| {
            seen += 1;
            if seen % TELL_EVERY == 0 {
                stopped = !step(seen, 0);
            }
            let profile = self.profile(&candidate, &line.practice());
            best.weigh((line.reference, line.id), &profile, self.demand, self.weights, self.today);
            !stopped
        })?;
        if stopped {
            return Err(Error::Stopped);
        }
        Ok(best.sorted().into_iter().map(|((_, id), _)| id).collect())
    }
}

/// The open offers, loaded when first asked for and again when an import came or went.
fn held(sitting: &Sitting) -> Result<&RefCell<Held>> {
    let held = sitting.offers.get_or_init(|| RefCell::new(Held { stamp: String::new(), offers: Vec::new() }));
    let stamp = stamp(sitting)?;
    if held.borrow().stamp != stamp {
        let today = sitting.today();
        let mut all = Vec::new();
        let register = employers::register(&sitting.store)?;
        offers::each_open(&sitting.store, today, |line, offer| {
            let state = register.state(&offer, &line.source);
            let demand = Demand::of(&offer, today, sitting.rates()).of_employer(state);
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

/// Tells whether what is to be seen of the offers changed: imports came or went, something moved at the desk.
pub(super) fn imports_stamp(store: &Store) -> Result<String> {
    let query = Query::new(
        "SELECT count(*), max(published_at), max(undone_at), max(CASE number WHEN 0 THEN figures END)
         FROM import WHERE published_at IS NOT NULL",
    );
    let rows = store.read(&query)?;
    let stamp =
        rows.first().map(|row| format!("{} {} {} {}", row.int(0), row.text(1), row.text(2), row.text(3)));
    Ok(stamp.unwrap_or_default())
}
