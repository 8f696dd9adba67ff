//! What an offer asks, in few bytes: 100,000 of them are held in memory and each is looked at for every list. What
//! the offer does not say stays unsaid here; nothing is guessed.

use super::keys::{LanguageKey, RegionKey};
use super::pay::Offered;
use super::skills::AskedSkills;
use crate::domain::candidate::{Contract, Education, Licence};
use crate::domain::codes::{Languages, Spoken};
use crate::domain::day::Day;
use crate::domain::offer::{Offer, Verification};
use crate::domain::text::{Note, YesNo};
use crate::facts::{Country, Isco, Rates};

/// Languages beyond these are not weighed; no offer was seen that asks more.
const MOST_LANGUAGES: usize = 4;

/// How much experience is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AskedExperience {
    /// Nothing was said, or beginners are welcome.
    Nothing,
    /// Some is insisted on; how much was not said.
    Some,
    Months(u16),
}

/// What an offer asks and gives, as far as it matters to a match.
#[derive(Clone, Debug, PartialEq)]
pub struct Demand {
    pub(super) pay: Offered,
    pub(super) skills: Option<Box<AskedSkills>>,
    pub(super) region: RegionKey,
    languages: [LanguageKey; MOST_LANGUAGES],
    /// 0 where no level is asked, else 1 for A1 to 7 for a mother tongue.
    levels: [u8; MOST_LANGUAGES],
    pub(super) occupation: Option<Isco>,
    pub(super) closes_on: Option<Day>,
    pub(super) experience: AskedExperience,
    pub(super) country: Option<Country>,
    pub(super) education: Option<Education>,
    contract: Option<Contract>,
    /// Bits in the order of `Licence::ALL`; 0 asks none.
    pub(super) licences: u8,
    languages_insisted: bool,
    pub(super) closed: bool,
    pub(super) draft: bool,
    /// Where the employer stands.
    pub(super) employer: Verification,
}

impl Demand {
    /// Pay is compared at the rates of the day of the ad, or of `today` where it tells none.
    pub fn of(offer: &Offer, today: Day, rates: &Rates) -> Demand {
        let (languages, levels) = packed(&offer.languages);
        Demand {
            pay: Offered::of(offer, today, rates),
            skills: skills(offer),
            region: RegionKey::of(offer.region),
            languages,
            levels,
            occupation: offer.occupation,
            closes_on: offer.closes_on,
            experience: experience(offer),
            country: offer.country.or(offer.region.and_then(|region| region.country())),
            education: offer.education,
            contract: offer.contract,
            licences: bits(&offer.licences.0),
            languages_insisted: false,
            closed: false,
            draft: false,
            employer: offer.verification.unwrap_or(Verification::Unverified),
        }
    }

    /// With the skills it asks, in the words of the source. An empty list says that none is asked, which is more
    /// than not having said.
    #[must_use]
    pub fn with_skills<'a>(
        self,
        required: impl IntoIterator<Item = &'a str>,
        wished: impl IntoIterator<Item = &'a str>,
    ) -> Demand {
        Demand { skills: Some(Box::new(AskedSkills::of(required, wished))), ..self }
    }

    /// With the signs of the skills it asks, by which a look through the table finds who may hold them.
    #[must_use]
    pub(super) fn with_signs(self, offer: &Offer) -> Demand {
        let [required, wished] = skill_lines(offer);
        let signed = || Box::new(AskedSkills::signed(required, wished));
        Demand { skills: self.skills.is_some().then(signed), ..self }
    }

    /// With its languages as a hard condition.
    #[must_use]
    pub fn insisting_on_languages(self) -> Demand {
        Demand { languages_insisted: true, ..self }
    }

    /// An offer that is closed, whatever its closing day.
    #[must_use]
    pub fn closed(self) -> Demand {
        Demand { closed: true, ..self }
    }

    /// An offer that was not published yet.
    #[must_use]
    pub fn draft(self) -> Demand {
        Demand { draft: true, ..self }
    }

    /// Where its employer stands, whatever the ad says of him.
    #[must_use]
    pub fn of_employer(self, state: Verification) -> Demand {
        Demand { employer: state, ..self }
    }

    pub fn country(&self) -> Option<Country> {
        self.country
    }

    pub fn occupation(&self) -> Option<Isco> {
        self.occupation
    }

    pub fn contract(&self) -> Option<Contract> {
        self.contract
    }

    pub fn closes_on(&self) -> Option<Day> {
        self.closes_on
    }

    pub(super) fn insists_on_languages(&self) -> bool {
        self.languages_insisted && self.asks_languages()
    }

    pub(super) fn asks_languages(&self) -> bool {
        self.languages[0] != LanguageKey::NONE
    }

    /// Each language with its level, 0 where none is asked.
    pub(super) fn languages(&self) -> impl Iterator<Item = (LanguageKey, u8)> {
        let asked = self.languages.iter().copied().zip(self.levels.iter().copied());
        asked.take_while(|(language, _)| *language != LanguageKey::NONE)
    }
}

fn packed(asked: &Languages) -> ([LanguageKey; MOST_LANGUAGES], [u8; MOST_LANGUAGES]) {
    let mut languages = [LanguageKey::NONE; MOST_LANGUAGES];
    let mut levels = [0; MOST_LANGUAGES];
    for (Spoken { language, level }, place) in asked.0.iter().zip(0..MOST_LANGUAGES) {
        languages[place] = LanguageKey::of(*language);
        levels[place] = level.map_or(0, |level| level as u8 + 1);
    }
    (languages, levels)
}

fn experience(offer: &Offer) -> AskedExperience {
    let months = offer.experience.map_or(0, |months| months.0.clamp(0, i64::from(u16::MAX)) as u16);
    match (offer.experience_asked, months) {
        (Some(YesNo::No), _) => AskedExperience::Nothing,
        (Some(YesNo::Yes), 0) => AskedExperience::Some,
        (None, 0) => AskedExperience::Nothing,
        (_, months) => AskedExperience::Months(months),
    }
}

/// The skills it asks, in the words of its source, one a line. Where no line is told nothing was said of skills.
fn skills(offer: &Offer) -> Option<Box<AskedSkills>> {
    let told = offer.skills.is_some() || offer.skills_wished.is_some();
    let [required, wished] = skill_lines(offer);
    told.then(|| Box::new(AskedSkills::of(required, wished)))
}

/// The required ones, and those wished.
fn skill_lines(offer: &Offer) -> [std::str::Lines<'_>; 2] {
    [&offer.skills, &offer.skills_wished].map(|note| note.as_ref().map_or("", Note::as_str).lines())
}

/// Licences as bits, in the order of `Licence::ALL`.
pub(super) fn bits(licences: &[Licence]) -> u8 {
    licences.iter().fold(0, |bits, licence| bits | 1 << *licence as u8)
}
