//! A profile in ten whole numbers, for the table in which a million people are looked through for one offer. It tells
//! everything a match looks at, but two things only as far as a bound needs: skills by a sign in which the words of a
//! skill that is held are surely found, and lists longer than there is room for as a doubt. So what is read from it is
//! never less than the truth, and who might be among the best is looked at whole.

use super::keys::{LanguageKey, RegionKey};
use super::pay::{CurrencyKey, Floor, MonthlyPay};
use super::skills::{self, HeldSkills};
use super::verdict::Mark;
use super::{Demand, Part, Profile, Weights, conditions, parts, score_from};
use crate::domain::candidate::{Candidate, Education};
use crate::domain::codes::{Mobility, Reach};
use crate::domain::day::Day;
use crate::domain::offer::Offer;
use crate::domain::practice::Practice;
use crate::domain::text::Period;
use crate::facts::{Country, Isco, Rates};
use std::collections::HashMap;
use std::sync::Arc;

/// How many numbers a profile takes.
pub const NUMBERS: usize = 10;

/// Under which occupation somebody stands in the table, and how she stands to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Group {
    /// An ISCO-08 unit group; 0 for those of whom none is known.
    pub isco: u16,
    /// She would like to do it, and has not.
    pub wished: bool,
    /// The letters of the country she lives in as one number; 0 where it is not known. What the law asks of an offer
    /// abroad may block all who live in a country.
    pub home: u16,
}

const NO_ISCO: u64 = (1 << 14) - 1;
const NO_EDUCATION: u64 = 15;
const NO_REACH: u64 = 7;
const LANGUAGES_A_NUMBER: usize = 3;
const COUNTRIES: usize = 3;
const NO_BIRTH: u64 = u64::MAX;
/// The bit that says that there was more than there is room for.
const MORE: u64 = 1 << 62;

/// The groups somebody stands under, each once: what she has done, and what she would like to do beside it.
pub fn groups(candidate: &Candidate, practice: &Practice) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let home = home(candidate).map_or(0, letters) as u16;
    let done = [&candidate.occupation, &candidate.occupation2].into_iter().flatten();
    let done = done.filter_map(|work| work.isco).chain(practice.groups().iter().map(|one| one.isco));
    let wished = candidate.wishes().filter_map(|work| work.isco);
    for (isco, wished) in done.map(|isco| (isco, false)).chain(wished.map(|isco| (isco, true))) {
        let isco = isco.number();
        if !groups.iter().any(|group| group.isco == isco) {
            groups.push(Group { isco, wished, home });
        }
    }
    if groups.is_empty() {
        groups.push(Group { isco: 0, wished: false, home });
    }
    groups
}

/// What is kept of somebody.
pub fn pack(candidate: &Candidate, practice: &Practice) -> [i64; NUMBERS] {
    let isco = |work: &Option<crate::domain::codes::Work>| {
        work.as_ref().and_then(|work| work.isco).map_or(NO_ISCO, |isco| u64::from(isco.number()))
    };
    let works = [&candidate.occupation, &candidate.occupation2].into_iter().flatten();
    let uncoded = works.chain(candidate.wishes()).any(|work| work.isco.is_none());
    let work = isco(&candidate.occupation)
        | isco(&candidate.occupation2) << 14
        | isco(&candidate.wanted) << 28
        | u64::from(uncoded) << 42
        | candidate.education.map_or(NO_EDUCATION, |level| level as u64) << 43
        | u64::from(super::demand::bits(&candidate.licences.0)) << 47;
    let months = candidate.experience.map(|months| months.0.clamp(0, i64::from(u16::MAX)) as u64);
    // No group has more than the longest; what lasts still grows, and is taken for enough.
    let served = practice.groups().iter().filter_map(|one| match one.lasts() {
        true => Some(u64::from(u16::MAX)),
        false => one.months(Day::FIRST).map(u64::from),
    });
    let months = months.max(served.max());
    let place = home(candidate).map_or(0, letters)
        | u64::from(RegionKey::of(candidate.region).0) << 16
        | months.map_or(0, |months| months << 46 | MORE);
    let (told, languages) = languages(candidate);
    let [sign, rest] = skills::sign_of(
        candidate.skills.as_ref().map(|line| line.as_str()),
        [&candidate.occupation, &candidate.occupation2].into_iter().flatten().map(|work| work.said.as_str()),
    );
    let pay = candidate.pay_floor.map_or(0, |floor| {
        floor.amount.clamp(0, (1 << 40) - 1) as u64
            | u64::from(CurrencyKey::of(floor.currency).0) << 40
            | (floor.period as u64) << 55
    });
    let birth = candidate.birth.map_or(NO_BIRTH, |birth| {
        let days = |day: Day| Day::FIRST.days_until(day).clamp(0, i64::from(i32::MAX)) as u64;
        days(birth.from()) | days(birth.to()) << 31
    });
    let skilled = if candidate.skills.is_some() { MORE } else { 0 };
    let more = more_works(candidate, practice);
    [work, place, mobility(candidate), told, languages, pay, birth, sign | skilled, rest, more]
        .map(|number| number.cast_signed())
}

/// The groups for which there is no room beside the others: of her jobs two, of her wishes the second and the third.
fn more_works(candidate: &Candidate, practice: &Practice) -> u64 {
    let told = [&candidate.occupation, &candidate.occupation2].into_iter().flatten();
    let told: Vec<Isco> = told.filter_map(|work| work.isco).collect();
    let mut jobs = practice.groups().iter().map(|one| one.isco).filter(|isco| !told.contains(isco));
    let wish = |work: &Option<crate::domain::codes::Work>| work.as_ref().and_then(|work| work.isco);
    let places = [jobs.next(), jobs.next(), wish(&candidate.wanted2), wish(&candidate.wanted3)];
    let more = if jobs.next().is_some() { MORE } else { 0 };
    places.into_iter().enumerate().fold(more, |all, (place, isco)| {
        all | isco.map_or(0, |isco| u64::from(isco.number())) << (14 * place)
    })
}

fn home(candidate: &Candidate) -> Option<Country> {
    candidate.country.or(candidate.region.and_then(|region| region.country()))
}

fn letters(country: Country) -> u64 {
    country.code().bytes().fold(0, |key, letter| key << 8 | u64::from(letter))
}

fn mobility(candidate: &Candidate) -> u64 {
    let Some(mobility) = &candidate.mobility else { return NO_REACH };
    let named = mobility.countries.iter().take(COUNTRIES).enumerate();
    let named = named.fold(0, |all, (place, country)| all | letters(*country) << (3 + 16 * place));
    mobility.reach as u64 | named | if mobility.countries.len() > COUNTRIES { MORE } else { 0 }
}

fn languages(candidate: &Candidate) -> (u64, u64) {
    let all = super::profile::languages(candidate);
    let part = |from: usize| {
        let some = all.iter().skip(from).take(LANGUAGES_A_NUMBER).enumerate();
        some.fold(0, |told, (place, (key, level))| {
            told | (u64::from(key.0) | u64::from(*level) << 15) << (18 * place)
        })
    };
    let more = if all.len() > 2 * LANGUAGES_A_NUMBER { MORE } else { 0 };
    (part(0), part(LANGUAGES_A_NUMBER) | more)
}

/// What a row may come to; the order is that of how much that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bound {
    /// At most so many points; none where she is surely blocked.
    Most(Option<u8>),
    /// There was no room for all she told: what her group may come to holds.
    Group,
}

/// A look through the table for one offer.
pub struct Scan<'a> {
    demand: &'a Demand,
    weights: &'a Weights,
    today: Day,
    rates: Arc<Rates>,
    /// What a unit of a currency is worth in the epoch of the offer, once it was asked for.
    worths: HashMap<u16, Option<i128>>,
    countries: HashMap<u16, Option<Country>>,
    /// Filled anew for each row.
    profile: Profile,
}

impl<'a> Scan<'a> {
    pub fn new(demand: &'a Demand, weights: &'a Weights, today: Day, rates: &Arc<Rates>) -> Scan<'a> {
        use crate::domain::record::Record;
        let profile = Profile::of(&Candidate::unknown(), today, rates);
        let (worths, countries) = (HashMap::new(), HashMap::new());
        Scan { demand, weights, today, rates: rates.clone(), worths, countries, profile }
    }

    /// What somebody of a group may come to at most; none where the offer can be had by nobody of it.
    pub fn most(&mut self, group: Group) -> Option<u8> {
        self.profile.country = self.country(group.home);
        if conditions::closing::<Mark>(self.demand, self.today).blocked()
            || conditions::employer::<Mark>(&self.profile, self.demand).is_some_and(Mark::blocked)
        {
            return None;
        }
        let parts = Part::ALL.iter().map(|part| {
            let max = self.weights.max(*part);
            match part {
                Part::Occupation => parts::most_of_group(group, self.demand).points(max),
                Part::Skills if self.demand.skills.is_none() => 0,
                Part::Place if self.demand.country.is_none() => 0,
                Part::Pay if !self.demand.pay.can_be_compared() => 0,
                _ => max,
            }
        });
        Some(parts.sum())
    }

    /// What a row comes to at most. Where that is below `least` it may be told to be blocked.
    pub fn bound(&mut self, numbers: &[i64; NUMBERS], least: u8) -> Bound {
        if !self.unpack(numbers) {
            return Bound::Group;
        }
        Bound::Most(score_from(least, &self.profile, self.demand, self.weights, self.today))
    }

    /// Fills the profile; false where not all of it was kept.
    fn unpack(&mut self, numbers: &[i64; NUMBERS]) -> bool {
        let [work, place, mobility, told, languages, pay, birth, sign, rest, more] =
            numbers.map(i64::cast_unsigned);
        if (mobility | languages | more) & MORE != 0 {
            return false;
        }
        let country = self.country((place & 0xFFFF) as u16);
        let floor = self.floor(pay);
        let named = [3, 19, 35].map(|bits| (mobility >> bits & 0xFFFF) as u16);
        let named = named.map(|letters| self.country(letters));
        let profile = &mut self.profile;
        let isco = |bits: u32| Isco::of_number((work >> bits & NO_ISCO) as u16);
        let beside = |bits: u32| Some(more >> bits & NO_ISCO).filter(|told| *told != 0);
        let beside = |bits: u32| beside(bits).and_then(|told| Isco::of_number(told as u16));
        profile.practised.clear();
        profile.practised.extend([isco(0), isco(14), beside(0), beside(14)].into_iter().flatten());
        profile.wanted.clear();
        profile.wanted.extend([isco(28), beside(28), beside(42)].into_iter().flatten());
        profile.uncoded = work >> 42 & 1 == 1;
        profile.education = Education::ALL.get((work >> 43 & 15) as usize).copied();
        profile.licences = super::profile::implied((work >> 47 & 0xFF) as u8);
        profile.experience = (place & MORE != 0).then_some((place >> 46 & 0xFFFF) as u16);
        profile.country = country;
        profile.region = RegionKey((place >> 16 & 0x3FFF_FFFF) as u32);
        profile.legal_ages = super::profile::legal_ages(country);
        profile.ages = (birth != NO_BIRTH).then(|| {
            let day = |bits: u32| Day::FIRST.plus_days((birth >> bits & 0x7FFF_FFFF) as i64);
            let age = |born: Day| (born.months_until(self.today) / 12).max(0);
            (age(day(31)), age(day(0)))
        });
        profile.languages.clear();
        for part in [told, languages] {
            for place in 0..LANGUAGES_A_NUMBER {
                let one = part >> (18 * place);
                let key = LanguageKey((one & 0x7FFF) as u16);
                if key != LanguageKey::NONE {
                    profile.languages.push((key, (one >> 15 & 7) as u8));
                }
            }
        }
        profile.mobility = Reach::ALL
            .get((mobility & 7) as usize)
            .map(|reach| Mobility { reach: *reach, countries: named.into_iter().flatten().collect() });
        profile.pay_floor = floor;
        profile.skills = HeldSkills::perhaps(sign & MORE != 0, [sign & !MORE, rest]);
        true
    }

    fn country(&mut self, letters: u16) -> Option<Country> {
        if letters == 0 {
            return None;
        }
        let parse = || Country::parse(str::from_utf8(&letters.to_be_bytes()).ok()?);
        *self.countries.entry(letters).or_insert_with(parse)
    }

    fn floor(&mut self, pay: u64) -> Floor {
        if pay == 0 {
            return Floor::Untold;
        }
        let key = CurrencyKey((pay >> 40 & 0x7FFF) as u16);
        let epoch = self.demand.pay.epoch;
        let rates = &self.rates;
        let worth = *self
            .worths
            .entry(key.0)
            .or_insert_with(|| Some(rates.worth(key.currency()?, epoch)?.millionths));
        let worth = worth.map(|millionths| crate::facts::Worth { millionths, known: None });
        let period = Period::ALL.get((pay >> 55 & 7) as usize).copied();
        let amount = (pay & ((1 << 40) - 1)).cast_signed();
        Floor::At(period.map_or(MonthlyPay::NOT_COMPARABLE, |period| MonthlyPay::of(amount, worth, period)))
    }
}

/// Everything a look through the table needs of an offer.
pub fn demand_for_scan(offer: &Offer, today: Day, rates: &Rates) -> Demand {
    Demand::of(offer, today, rates).with_signs(offer)
}
