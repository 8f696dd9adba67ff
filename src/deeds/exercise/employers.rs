//! Employers of the exercise desk and what was found about each, and a few offers of its own. They have dice of their
//! own: who is invented beside them stays the same.

use super::{Dice, Give, Maker};
use crate::deeds::Result;
use crate::domain::codes::Months;
use crate::domain::datum::{Datum, Several};
use crate::domain::employer::{Check, Employer, Named, Proof};
use crate::domain::offer::{KnownBy, Offer, Surety, Verification};
use crate::domain::own::{OfferTurn, Turn};
use crate::domain::record::Record;
use crate::domain::reference::Kind;
use crate::domain::text::{Count, Line, Name, YesNo};
use crate::facts::{Country, demo};
use crate::store::employers::{self, Standing};
use crate::store::{Batch, numbers, own_offers};

/// Own offers of the desk, the last of them abroad.
const OWN_OFFERS: usize = 3;
/// Their employers: one at home, one abroad.
const FIRST: usize = 2;
const SEED: u64 = 0x0e17;

/// Where a firm stands: two of three are verified, whatever the dice say.
pub fn state(name: &str) -> Verification {
    if name.chars().count().is_multiple_of(3) { Verification::Unverified } else { Verification::Verified }
}

/// The countries whose firms hire at the desk.
fn countries(maker: &Maker<'_>) -> Vec<Country> {
    let abroad = ["FR", "PT", "ES", "MA", "SE"].iter().filter_map(|code| Country::parse(code));
    std::iter::once(maker.country).chain(abroad.filter(|country| *country != maker.country)).collect()
}

/// How many of so many offers are the desk's own; their numbers come last.
pub fn own_among(offers: usize) -> usize {
    OWN_OFFERS.min(offers)
}

/// The firms in the order of their numbers: those of the own offers first.
fn firms(maker: &Maker<'_>) -> Vec<(Country, &'static str)> {
    let mut all: Vec<(Country, &'static str)> = countries(maker)
        .into_iter()
        .flat_map(|country| demo::firms(country).into_iter().map(move |name| (country, name)))
        .collect();
    if let Some(abroad) = all.iter().position(|(country, _)| *country != maker.country) {
        let firm = all.remove(abroad);
        all.insert(1.min(all.len()), firm);
    }
    all
}

/// The desk's own among so many offers, and their employers.
pub fn write_own(maker: &mut Maker<'_>, give: &mut Give<'_>, offers: usize) -> Result<()> {
    let dice = std::mem::replace(&mut maker.dice, Dice::new(SEED));
    let firms = firms(maker);
    let mut batch = maker.batch();
    batch.push(numbers::claim(&maker.reference(Kind::Employer, 0), count(firms.len())));
    for (place, (country, name)) in firms.iter().enumerate().take(FIRST) {
        employer(maker, &mut batch, place, *country, name);
    }
    let own = own_among(offers);
    for place in 0..own {
        let firm = if place + 1 == own { 1 } else { 0 };
        let Some((country, name)) = firms.get(firm).copied() else { continue };
        own_offer(maker, &mut batch, (place, offers - own + place), (firm, country, name));
    }
    give(batch)?;
    maker.dice = dice;
    Ok(())
}

/// Every other firm.
pub fn write(maker: &mut Maker<'_>, give: &mut Give<'_>) -> Result<()> {
    let dice = std::mem::replace(&mut maker.dice, Dice::new(SEED + 1));
    let mut batch = maker.batch();
    for (place, (country, name)) in firms(maker).into_iter().enumerate().skip(FIRST) {
        employer(maker, &mut batch, place, country, name);
    }
    give(batch)?;
    maker.dice = dice;
    Ok(())
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn employer(maker: &mut Maker<'_>, batch: &mut Batch, place: usize, country: Country, name: &str) {
    let id = maker.id();
    let state = state(name);
    let employer = Employer { name: Line::of(name), country: Some(country), ..Employer::unknown() };
    let standing = Standing {
        reference: maker.reference(Kind::Employer, place).to_string(),
        verification: state,
        created_at: maker.at.clone(),
        updated_at: maker.at.clone(),
    };
    batch.extend(employers::insert(&id, &employer, &standing));
    if state == Verification::Verified {
        let check = Check {
            state: Some(state),
            how: Several(vec![if country == maker.country { Proof::Registry } else { Proof::Partner }]),
            evidence: Line::of("EXERCICE 0000"),
            no_fee: Some(YesNo::Yes),
            no_fee_by: Name::read("A. Exemple", &maker.reading).ok(),
            checked_on: Some(maker.today.plus_days(-30)),
            reason: None,
        };
        let (check_id, administrator) = (maker.id(), maker.administrator());
        batch.push(employers::insert_check(&check_id, &id, &administrator, &maker.at, &check));
    }
}

fn own_offer(
    maker: &mut Maker<'_>,
    batch: &mut Batch,
    (place, number): (usize, usize),
    (firm, country, name): (usize, Country, &str),
) {
    let trade = demo::trades().get(place * 7);
    let mut offer = Offer::unknown();
    offer.title =
        trade.and_then(|trade| Line::of(trade.titles.get(maker.language).copied().unwrap_or_default()));
    offer.occupation = trade.map(|trade| trade.isco);
    offer.occupation_by = Some(KnownBy::Hand);
    offer.occupation_sure = Some(Surety::Sure);
    offer.country = Some(country);
    offer.employer = Line::of(name);
    let reference = maker.reference(Kind::Employer, firm);
    offer.employer_ref = Some(Named { reference: Some(reference), name: name.to_owned() });
    offer.posts = Some(Count(2));
    offer.contract_months = Some(Months(6));
    let (id, reference) = (maker.id(), maker.reference(Kind::Offer, number).to_string());
    batch.extend(own_offers::insert(&id, &offer, &reference, &maker.at));
    if country == maker.country {
        let (turn_id, administrator) = (maker.id(), maker.administrator());
        let turn =
            OfferTurn { turn: Some(Turn::Published), turned_on: Some(maker.today), ..OfferTurn::unknown() };
        batch.push(own_offers::publish(&id, 1, maker.today));
        batch.push(own_offers::insert_turn(&turn_id, &id, &administrator, &maker.at, &turn));
    }
}
