//! Looking offers up: by words in any language, by what is picked, newest or nearest first, and what there is of each.
//!
//! An offer is found by its words, or by its occupation: where words name one, its ISCO-08 groups are meant as well, so
//! that an ad in a language that nobody here reads is found too. What is counted is exact.

use super::{Error, Result, Sitting, log};
use crate::domain::datum::Reject;
use crate::domain::day::Instant;
use crate::domain::lookup::{Counts, Facet, Masks, Near, Order, Picks, Shelf, Spot};
use crate::domain::record::{Fault, Faults};
use crate::domain::rights::{Deed, Whose};
use crate::domain::search::Search as Named;
use crate::domain::text::Line;
use crate::facts::{NamedOccupation, fold, occupation_named};
use crate::store::offers::Line as OfferLine;
use crate::store::searches::{self, Kept};
use crate::store::shelf::{self, Order as Sequence, Within};
use crate::store::{candidates, people};
use std::cmp::Reverse;
use std::sync::Arc;

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    pub text: String,
    pub picks: Picks,
    /// None: newest first.
    pub near: Option<Spot>,
}

impl Search {
    /// Everything that can still be had.
    pub fn open() -> Search {
        let mut search = Search::default();
        search.picks.pick(Facet::Status, "open");
        search
    }

    pub fn order(&self) -> Order {
        if self.near.is_some() { Order::Nearest } else { Order::Newest }
    }
}

/// Why an offer was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing was asked for by words.
    Listed,
    /// Every word begins one of its own.
    Words,
    /// It is of a group that the words name.
    Occupation,
}

/// An offer that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub line: OfferLine,
    pub why: Why,
    /// By what it was judged to be near, where that is asked for.
    pub near: Option<Near>,
}

/// The offers that are to be seen, kept as small numbers, and of which state of the file they are.
#[derive(Default)]
pub struct Standing {
    stamp: Option<String>,
    shelf: Arc<Shelf>,
    /// What the words that were asked for last found.
    last: Option<(Vec<String>, Arc<Found>)>,
}

/// Why each offer was found, by its place; None: it was not.
type Found = Vec<Option<Why>>;

/// A search made ready: its words, its occupation, its picks.
struct Asked<'a> {
    sitting: &'a Sitting,
    shelf: Arc<Shelf>,
    masks: Masks,
    words: Vec<String>,
    named: Option<NamedOccupation>,
    /// A mark for each group that is named.
    groups: Vec<bool>,
}

/// The offers that are found, behind the one of that id; at most so many.
///
/// # Errors
/// A missing right, or the store's.
pub fn find(sitting: &Sitting, search: &Search, after: Option<&str>, most: usize) -> Result<Vec<Hit>> {
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    let asked = Asked::of(sitting, search)?;
    let after = match after {
        Some(id) => shelf::number_of(&sitting.store, id)?,
        None => None,
    };
    let found = match &search.near {
        None => asked.newest(after, most)?,
        Some(spot) => asked.nearest(spot, after, most)?,
    };
    let numbers: Vec<i64> = found.iter().filter_map(|(place, ..)| asked.shelf.number(*place)).collect();
    let lines = shelf::lines(&sitting.store, &numbers, sitting.today())?;
    let mut found = found.into_iter();
    let hits = lines.into_iter().filter_map(|(number, line)| {
        let (_, why, near) = found.find(|(place, ..)| asked.shelf.number(*place) == Some(number))?;
        Some(Hit { line, why, near })
    });
    Ok(hits.collect())
}

/// How many offers are found, by every facet; a facet is counted as if nothing were picked of it.
///
/// # Errors
/// A missing right, or the store's.
pub fn count(sitting: &Sitting, search: &Search) -> Result<Counts> {
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    let asked = Asked::of(sitting, search)?;
    let among = asked.all()?;
    let among: Option<Vec<bool>> = among.map(|found| found.iter().map(Option::is_some).collect());
    Ok(asked.shelf.count(&asked.masks, among.as_deref()))
}

/// The occupation that the words of a search name.
pub fn occupation(text: &str) -> Option<NamedOccupation> {
    occupation_named(text)
}

impl<'a> Asked<'a> {
    fn of(sitting: &'a Sitting, search: &Search) -> Result<Asked<'a>> {
        let shelf = standing(sitting)?;
        let folded = fold(&search.text);
        let named = occupation_named(&search.text);
        let groups: Vec<String> =
            named.iter().flat_map(|named| &named.groups).map(|isco| isco.code()).collect();
        Ok(Asked {
            sitting,
            masks: shelf.masks(&search.picks, sitting.today()),
            words: folded.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect(),
            groups: shelf.group_mask(&groups),
            named,
            shelf,
        })
    }

    /// Visits the offers of some words in an order; without words, all of them.
    fn each(&self, words: &[String], order: Sequence, mut visit: impl FnMut(usize) -> bool) -> Result<()> {
        if words.is_empty() {
            let mut places = match order {
                Sequence::Newest(Some(number)) => 0..self.shelf.before(number),
                _ => 0..self.shelf.len(),
            };
            if order == Sequence::Oldest {
                places.all(visit)
            } else {
                places.rev().all(visit)
            };
            return Ok(());
        }
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let query = shelf::words_query(&words, Within::Everything, order);
        Ok(shelf::each_of(&self.sitting.store, &self.shelf, &query, order, &mut visit)?)
    }

    fn fits(&self, place: usize) -> bool {
        self.shelf.fits(place, &self.masks)
    }

    /// The newest ones: as many of each way as are wanted, and of those the newest.
    fn newest(&self, below: Option<i64>, most: usize) -> Result<Vec<(usize, Why, Option<Near>)>> {
        let by_words = if self.words.is_empty() { Why::Listed } else { Why::Words };
        let mut found = Vec::new();
        self.each(&self.words, Sequence::Newest(below), |place| {
            if found.len() < most && self.fits(place) {
                found.push((place, by_words, None));
            }
            found.len() < most
        })?;
        if let Some(named) = &self.named {
            let mut count = 0;
            self.each(&named.rest, Sequence::Newest(below), |place| {
                if count < most && self.shelf.is_of(place, &self.groups) && self.fits(place) {
                    found.push((place, Why::Occupation, None));
                    count += 1;
                }
                count < most
            })?;
        }
        // The words say more than the occupation, and come first of the two.
        found.sort_by_key(|(place, why, _)| (Reverse(*place), *why as u8));
        found.dedup_by_key(|(place, ..)| *place);
        found.truncate(most);
        Ok(found)
    }

    /// Why each offer was found, whatever is picked; None: nothing was asked for by words. What was found last is kept,
    /// for picking asks for the same words again.
    fn all(&self) -> Result<Option<Arc<Found>>> {
        if self.words.is_empty() {
            return Ok(None);
        }
        let known = self.sitting.shelf.borrow().last.clone();
        if let Some((words, found)) = known
            && words == self.words
        {
            return Ok(Some(found));
        }
        let mut all = vec![None; self.shelf.len()];
        let mut note = |place: usize, why: Why| {
            if let Some(known) = all.get_mut(place) {
                *known = Some(why);
            }
            true
        };
        if let Some(named) = &self.named {
            self.each(&named.rest, Sequence::Oldest, |place| {
                !self.shelf.is_of(place, &self.groups) || note(place, Why::Occupation)
            })?;
        }
        self.each(&self.words, Sequence::Oldest, |place| note(place, Why::Words))?;
        let found = Arc::new(all);
        self.sitting.shelf.borrow_mut().last = Some((self.words.clone(), found.clone()));
        Ok(Some(found))
    }

    fn nearest(
        &self,
        spot: &Spot,
        after: Option<i64>,
        most: usize,
    ) -> Result<Vec<(usize, Why, Option<Near>)>> {
        let in_town = self.in_town(spot)?;
        let around = self.shelf.around(spot);
        let all = self.all()?;
        let near = |place: usize| {
            let in_town = in_town.get(place).copied().unwrap_or(false);
            self.shelf.near(place, &around, in_town)
        };
        // Those equally near come newest first.
        let last = after.map(|number| self.shelf.before(number)).map(|place| (near(place), Reverse(place)));
        let mut found = Vec::new();
        for place in (0..self.shelf.len()).filter(|place| self.fits(*place)) {
            let why = match &all {
                None => Some(Why::Listed),
                Some(all) => all.get(place).copied().flatten(),
            };
            let Some(why) = why else { continue };
            let near = near(place);
            if last.is_none_or(|last| (near, Reverse(place)) > last) {
                found.push((place, why, Some(near)));
            }
        }
        found.sort_unstable_by_key(|(place, _, near)| (*near, Reverse(*place)));
        found.truncate(most);
        Ok(found)
    }

    /// The offers that name the town as their place.
    fn in_town(&self, spot: &Spot) -> Result<Vec<bool>> {
        let mut marks = vec![false; self.shelf.len()];
        let words: Vec<&str> = spot.town.iter().flat_map(|town| town.split(' ')).collect();
        if !words.is_empty() {
            let query = shelf::words_query(&words, Within::Place, Sequence::Oldest);
            shelf::each_of(&self.sitting.store, &self.shelf, &query, Sequence::Oldest, |place| {
                if let Some(mark) = marks.get_mut(place) {
                    *mark = true;
                }
                true
            })?;
        }
        Ok(marks)
    }
}

/// The offers that are to be seen, read when first asked for and again when an import came or went.
fn standing(sitting: &Sitting) -> Result<Arc<Shelf>> {
    let mut standing = sitting.shelf.borrow_mut();
    let stamp = super::matches::imports_stamp(&sitting.store)?;
    if standing.stamp.as_ref() != Some(&stamp) {
        standing.shelf = Arc::new(shelf::load(&sitting.store)?);
        standing.stamp = Some(stamp);
        standing.last = None;
    }
    Ok(standing.shelf.clone())
}

/// Where an office is: what is near is judged by it where nobody is at hand.
///
/// # Errors
/// The store's.
pub fn office_spot(sitting: &Sitting) -> Result<Spot> {
    let offices = people::offices(&sitting.store)?;
    let own = offices.into_iter().find(|office| office.id == sitting.signer.office_id);
    let (country, region) = own.map_or((None, None), |office| (office.record.country, office.record.region));
    Ok(Spot::new(country.or(Some(sitting.office.country)), region, None))
}

/// Where somebody lives, as far as it was told.
///
/// # Errors
/// Nobody of that id, a missing right, or the store's.
pub fn person_spot(sitting: &Sitting, id: &str) -> Result<Spot> {
    let (candidate, standing) = candidates::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::ReadPeople, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    let candidate = candidate.record;
    let town = candidate.locality.as_ref().map(Line::as_str);
    Ok(Spot::new(candidate.country, candidate.region, town))
}

/// A search that is kept, and how many it finds.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    pub kept: Kept,
    pub total: usize,
    /// Those that could not be seen yet when its account looked last.
    pub new: usize,
}

/// The searches the signer keeps, by name; `read` makes a search of what is kept of one.
///
/// # Errors
/// A missing right, or the store's.
pub fn kept(sitting: &Sitting, read: impl Fn(&str) -> Search) -> Result<Vec<Counted>> {
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    let mut counted = Vec::new();
    for kept in searches::of(&sitting.store, &sitting.signer.id)? {
        let query = kept.search.record.query.as_ref().map_or("", |query| query.as_str());
        let asked = Asked::of(sitting, &read(query))?;
        let seen = Instant::parse(&kept.seen_at).map_or(0, Instant::unix);
        let all = asked.all()?;
        let found = |place: &usize| {
            asked.fits(*place) && all.as_ref().is_none_or(|all| all.get(*place).is_some_and(Option::is_some))
        };
        let (mut total, mut new) = (0, 0);
        for place in (0..asked.shelf.len()).filter(found) {
            total += 1;
            new += usize::from(asked.shelf.appeared(place) > seen);
        }
        counted.push(Counted { kept, total, new });
    }
    Ok(counted)
}

/// Keeps a search under a name; one of that name that was kept before gives way.
///
/// # Errors
/// No name, a missing right, or the store's.
pub fn keep(sitting: &mut Sitting, name: &str, query: &str) -> Result<()> {
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    let name = Line::of(name)
        .ok_or_else(|| Faults(vec![Fault { key: "name", reject: Reject("reject-missing") }]))?;
    let old = searches::of(&sitting.store, &sitting.signer.id)?.into_iter().find(|kept| {
        kept.search.record.name.as_ref().is_some_and(|known| fold(known.as_str()) == fold(name.as_str()))
    });
    let search = Named { name: Some(name), query: Line::of(query) };
    let id = sitting.new_id();
    let mut batch = sitting.batch();
    let (at, me) = (batch.at.clone(), batch.counsellor.clone());
    if let Some(old) = old {
        batch.push(searches::remove(&old.search.id, &me));
    }
    batch.push(searches::insert(&id, &search, &me, &at));
    let row = log::created(&batch, &id, &search);
    batch.push(row);
    sitting.store.apply(&batch)?;
    Ok(())
}

/// Opens a search that is kept: from now on what it finds counts as seen. What is given back is its query.
///
/// # Errors
/// The signer keeps none of that id, a missing right, or the store's.
pub fn look(sitting: &mut Sitting, id: &str) -> Result<Named> {
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    let mine = searches::of(&sitting.store, &sitting.signer.id)?;
    let kept = mine.into_iter().find(|kept| kept.search.id == id).ok_or(Error::NotFound)?;
    let mut batch = sitting.batch();
    let (at, me) = (batch.at.clone(), batch.counsellor.clone());
    batch.push(searches::seen(id, &me, &at));
    sitting.store.apply(&batch)?;
    Ok(kept.search.record)
}

/// Gives up a search that is kept.
///
/// # Errors
/// The signer keeps none of that id, a missing right, or the store's.
pub fn forget(sitting: &mut Sitting, id: &str) -> Result<()> {
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    let mine = searches::of(&sitting.store, &sitting.signer.id)?;
    let kept = mine.into_iter().find(|kept| kept.search.id == id).ok_or(Error::NotFound)?;
    let mut batch = sitting.batch();
    let me = batch.counsellor.clone();
    batch.push(searches::remove(id, &me));
    let name = kept.search.record.name.as_ref().map_or("", |name| name.as_str()).to_owned();
    let row = log::did(&batch, "drop", "search", id, &serde_json::json!({ "name": [name, ""] }));
    batch.push(row);
    sitting.store.apply(&batch)?;
    Ok(())
}
