//! What counts of a candidate in a match, and nothing else: neither sex nor nationality nor name is in it, and age
//! only as far as the law asks. Built once for a list, then compared with every offer.

use super::demand::bits;
use super::keys::{LanguageKey, RegionKey};
use super::pay::Floor;
use super::skills::HeldSkills;
use crate::domain::candidate::{Candidate, Education, Licence};
use crate::domain::codes::{Mobility, Work};
use crate::domain::day::Day;
use crate::domain::practice::Practice;
use crate::facts::{Country, Isco, Pack, Rates};
use std::sync::Arc;

/// Below this nobody works where no pack says otherwise (ILO convention 138: 15 years).
const WORK_AGE: i64 = 15;
/// Below this nobody is placed abroad where no pack says otherwise (IRIS criterion A.3).
const ABROAD_AGE: i64 = 18;

/// The ages in whole years below which the law stops an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LegalAges {
    pub work: i64,
    pub abroad: i64,
}

/// A candidate as a match sees her.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Unit groups of what she has done; experience made abroad counts like any other.
    pub(super) practised: Vec<Isco>,
    pub(super) wanted: Vec<Isco>,
    /// An occupation was told in words that no group was found for.
    pub(super) uncoded: bool,
    /// Whole months that she told of her work as a whole.
    pub(super) experience: Option<u16>,
    /// Whole months that are known of her jobs, by unit group.
    pub(super) served: Vec<(Isco, u16)>,
    /// With the level, 0 where it was not told, 1 for A1 to 7 for a mother tongue.
    pub(super) languages: Vec<(LanguageKey, u8)>,
    pub(super) education: Option<Education>,
    /// Bits in the order of `Licence::ALL`; 0 is not told.
    pub(super) licences: u8,
    pub(super) country: Option<Country>,
    pub(super) region: RegionKey,
    pub(super) mobility: Option<Mobility>,
    pub(super) pay_floor: Floor,
    /// The least and the greatest age she may have today.
    pub(super) ages: Option<(i64, i64)>,
    pub(super) legal_ages: LegalAges,
    pub(super) skills: HeldSkills,
}

impl Profile {
    /// The same with what her jobs come to on a day: each of their groups is one that she has practised.
    #[must_use]
    pub fn with_practice(mut self, practice: &Practice, today: Day) -> Profile {
        for one in practice.groups() {
            if !self.practised.contains(&one.isco) {
                self.practised.push(one.isco);
            }
            self.served.extend(one.months(today).map(|months| (one.isco, months)));
        }
        self
    }

    /// The months known of work in a unit group: those of her jobs in it, or what she told of her work as a whole where
    /// that is more. Without a group, the longest of all. None: nothing is known.
    pub(super) fn months(&self, asked: Option<Isco>) -> Option<u16> {
        let in_question = |isco: Isco| asked.is_none_or(|asked| asked == isco);
        let served =
            self.served.iter().filter(|(isco, _)| in_question(*isco)).map(|(_, months)| *months).max();
        self.experience.max(served)
    }

    /// Ages are those of `today`; the pay floor is compared at the rates of the day of each ad.
    pub fn of(candidate: &Candidate, today: Day, rates: &Arc<Rates>) -> Profile {
        let country = candidate.country.or(candidate.region.and_then(|region| region.country()));
        let done = || [&candidate.occupation, &candidate.occupation2].into_iter().flatten();
        let coded = |work: &Work| work.isco;
        let said = done();
        Profile {
            practised: done().filter_map(coded).collect(),
            wanted: candidate.wishes().filter_map(coded).collect(),
            uncoded: done().chain(candidate.wishes()).any(|work| work.isco.is_none()),
            served: Vec::new(),
            experience: candidate.experience.map(|months| months.0.clamp(0, i64::from(u16::MAX)) as u16),
            languages: languages(candidate),
            education: candidate.education,
            licences: implied(bits(&candidate.licences.0)),
            country,
            region: RegionKey::of(candidate.region),
            mobility: candidate.mobility.clone(),
            pay_floor: Floor::of(candidate.pay_floor, rates),
            ages: candidate.birth.map(|birth| birth.age_on(today)),
            legal_ages: legal_ages(country),
            skills: HeldSkills::of(
                candidate.skills.as_ref().map(|line| line.as_str()),
                said.map(|work| work.said.as_str()),
            ),
        }
    }
}

pub(super) fn languages(candidate: &Candidate) -> Vec<(LanguageKey, u8)> {
    let told = candidate.languages.0.iter();
    told.map(|spoken| (LanguageKey::of(spoken.language), spoken.level.map_or(0, |level| level as u8 + 1)))
        .collect()
}

/// With the licences that each can only be held with: a trailer's with the vehicle's, a lorry's or a bus's with the
/// car's.
pub(super) fn implied(told: u8) -> u8 {
    let holds = |held: u8, licence: Licence| held & bits(&[licence]) != 0;
    let mut held = told;
    if holds(held, Licence::Ce) {
        held |= bits(&[Licence::C]);
    }
    if [Licence::Be, Licence::C, Licence::D].iter().any(|licence| holds(held, *licence)) {
        held |= bits(&[Licence::B]);
    }
    held
}

/// Where the country is not known, the lowest age of any: nobody is blocked for what she did not tell.
pub(super) fn legal_ages(country: Option<Country>) -> LegalAges {
    match country.map(Pack::of) {
        Some(Some(pack)) => LegalAges { work: pack.ages.work, abroad: pack.ages.abroad },
        Some(None) => LegalAges { work: WORK_AGE, abroad: ABROAD_AGE },
        None => Pack::all().iter().fold(LegalAges { work: WORK_AGE, abroad: ABROAD_AGE }, |lowest, pack| {
            LegalAges { work: lowest.work.min(pack.ages.work), abroad: lowest.abroad.min(pack.ages.abroad) }
        }),
    }
}
