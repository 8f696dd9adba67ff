//! Looking offers up: by what they are counted, what is picked of it, and in which order they come. Pure: the offers are
//! some megabytes of small numbers, counted by all facets in one walk.
//!
//! A count of a facet holds with what is picked of the others: picking a value gives exactly as many as it says.

mod nearness;

pub use nearness::{Near, Nearness, Spot, Surroundings};

use super::day::Day;
use super::position::Position;
use crate::choice;
use std::collections::{BTreeMap, HashMap};

choice! {
    /// By what offers are counted and narrowed.
    Facet as "facet" {
        Status = "status", Country = "country", Region = "region", Group = "group", Contract = "contract",
        Language = "language", Verification = "verification", Closing = "closing",
    }
}

choice! {
    /// When an offer closes, seen from today.
    Closing as "closing-time" { Soon = "soon", Later = "later", Undated = "undated", Past = "past" }
}

choice! {
    /// The order in which offers come.
    Order as "offer-order" { Newest = "newest", Nearest = "nearest" }
}

/// An offer closes soon within so many days.
pub const SOON: i64 = 7;
/// Facets whose code is told by the offer itself.
const TOLD: [Facet; 5] = [Facet::Country, Facet::Region, Facet::Group, Facet::Contract, Facet::Verification];
const FACETS: usize = 8;
/// The codes of whether an offer can still be had.
const STATUS: [&str; 4] = ["open", "expired", "closed", "draft"];

/// What is picked, one value a facet; an empty one is "not told".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picks(BTreeMap<Facet, String>);

impl Picks {
    pub fn of(&self, facet: Facet) -> Option<&str> {
        self.0.get(&facet).map(String::as_str)
    }

    pub fn pick(&mut self, facet: Facet, code: &str) {
        self.0.insert(facet, code.to_owned());
    }

    pub fn clear(&mut self, facet: Facet) {
        self.0.remove(&facet);
    }

    pub fn each(&self) -> impl Iterator<Item = (Facet, &str)> {
        self.0.iter().map(|(facet, code)| (*facet, code.as_str()))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Codes that stand for texts; 0 is the empty one.
#[derive(Clone, Debug)]
struct Codes {
    texts: Vec<String>,
    places: HashMap<String, u16>,
    last: u16,
}

impl Default for Codes {
    fn default() -> Self {
        Codes { texts: vec![String::new()], places: HashMap::from([(String::new(), 0)]), last: 0 }
    }
}

impl Codes {
    /// More texts than there are codes are not told apart from none; no facet has so many.
    fn code(&mut self, text: &str) -> u16 {
        if self.texts.get(usize::from(self.last)).is_some_and(|last| last == text) {
            return self.last;
        }
        let known = self.places.get(text).copied();
        self.last = known.unwrap_or_else(|| {
            let Ok(code) = u16::try_from(self.texts.len()) else { return 0 };
            self.texts.push(text.to_owned());
            self.places.insert(text.to_owned(), code);
            code
        });
        self.last
    }
}

/// One offer as it is told.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// The store's own number of it: a newer one is higher.
    pub number: i64,
    pub country: &'a str,
    pub region: &'a str,
    /// Four digits of ISCO-08.
    pub occupation: &'a str,
    pub contract: &'a str,
    pub verification: &'a str,
    /// `fr B1, en`
    pub languages: &'a str,
    /// `YYYY-MM-DD`
    pub closes_on: &'a str,
    pub is_closed: bool,
    /// The desk's own, and not published yet.
    pub is_draft: bool,
    /// When it was first to be seen, in seconds since 1970.
    pub appeared: i64,
    pub position: Option<Position>,
}

/// One offer as it is counted.
#[derive(Clone, Copy, Debug)]
struct Ad {
    number: u32,
    appeared: u32,
    told: [u16; TOLD.len()],
    languages: u16,
    closes: u16,
    is_closed: bool,
    is_draft: bool,
    position: Option<Position>,
}

/// Offers side by side, by number.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    ads: Vec<Ad>,
    codes: [Codes; TOLD.len()],
    days: Codes,
    /// Lists of languages as offers tell them, and the codes in each.
    lists: Codes,
    languages: Codes,
    spoken: Vec<Vec<u16>>,
}

/// What is picked, as it is asked of each offer on a day.
pub struct Masks {
    /// Where one stands, an offer must have its mark.
    masks: [Option<Vec<bool>>; FACETS],
    /// By the code of the day it closes on.
    closing: Vec<u16>,
}

/// How many offers there are of each value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts {
    pub total: usize,
    /// The most frequent value first.
    pub facets: Vec<(Facet, Vec<(String, usize)>)>,
}

impl Counts {
    pub fn of(&self, facet: Facet) -> &[(String, usize)] {
        let found = self.facets.iter().find(|(known, _)| *known == facet);
        found.map_or(&[], |(_, values)| values)
    }
}

impl Shelf {
    pub fn add(&mut self, told: &Told<'_>) {
        let texts = [told.country, told.region, told.occupation, told.contract, told.verification];
        let mut codes = [0; TOLD.len()];
        for ((code, known), text) in codes.iter_mut().zip(&mut self.codes).zip(texts) {
            *code = known.code(text);
        }
        let list = self.lists.code(told.languages);
        while self.spoken.len() < self.lists.texts.len() {
            let text = self.lists.texts.get(self.spoken.len()).map_or("", String::as_str);
            let words = text.split(',').filter_map(|part| part.split_whitespace().next());
            let mut spoken: Vec<u16> = words.map(|word| self.languages.code(word)).collect();
            spoken.sort_unstable();
            spoken.dedup();
            self.spoken.push(spoken);
        }
        self.ads.push(Ad {
            number: u32::try_from(told.number).unwrap_or(u32::MAX),
            appeared: u32::try_from(told.appeared).unwrap_or(0),
            told: codes,
            languages: list,
            closes: self.days.code(told.closes_on),
            is_closed: told.is_closed,
            is_draft: told.is_draft,
            position: told.position,
        });
    }

    /// Puts the offers in their order, once all are there.
    pub fn settle(&mut self) {
        self.ads.sort_unstable_by_key(|ad| ad.number);
        self.ads.shrink_to_fit();
    }

    pub fn len(&self) -> usize {
        self.ads.len()
    }

    pub fn is_empty(&self) -> bool {
        self.ads.is_empty()
    }

    /// The store's number of the offer at a place.
    pub fn number(&self, place: usize) -> Option<i64> {
        self.ads.get(place).map(|ad| i64::from(ad.number))
    }

    /// How many offers have a lower number.
    pub fn before(&self, number: i64) -> usize {
        self.ads.partition_point(|ad| i64::from(ad.number) < number)
    }

    /// When the offer at a place was first to be seen, in seconds since 1970.
    pub fn appeared(&self, place: usize) -> i64 {
        self.ads.get(place).map_or(0, |ad| i64::from(ad.appeared))
    }

    /// The ISCO-08 group of the offer at a place; empty where it is not known.
    pub fn group(&self, place: usize) -> &str {
        let code = self.code_of(place, Facet::Group);
        self.texts_of(Facet::Group).get(usize::from(code)).map_or("", String::as_str)
    }

    /// What stands for the text that the offer at a place tells for a facet.
    fn code_of(&self, place: usize, facet: Facet) -> u16 {
        let told = TOLD.iter().position(|told| *told == facet);
        let code = told.zip(self.ads.get(place)).and_then(|(told, ad)| ad.told.get(told));
        code.copied().unwrap_or(0)
    }

    /// The texts that offers tell for a facet, by their codes.
    fn texts_of(&self, facet: Facet) -> &[String] {
        let told = TOLD.iter().position(|told| *told == facet);
        told.and_then(|told| self.codes.get(told)).map_or(&[], |codes| &codes.texts)
    }

    /// What is picked, as it is asked of each offer. A group is meant by its first digits too.
    pub fn masks(&self, picks: &Picks, today: Day) -> Masks {
        let mask = |facet: Facet, pick: &str| {
            let of_list = |list: &[&str]| list.iter().map(|code| *code == pick).collect();
            match facet {
                Facet::Status => of_list(&STATUS),
                Facet::Closing => of_list(Closing::LIST.codes),
                Facet::Language => {
                    let wanted = self.languages.places.get(pick);
                    let is_meant = |spoken: &Vec<u16>| match pick {
                        "" => spoken.is_empty(),
                        _ => wanted.is_some_and(|wanted| spoken.contains(wanted)),
                    };
                    self.spoken.iter().map(is_meant).collect()
                }
                _ => {
                    let is_meant = |text: &str| match (facet, pick) {
                        (Facet::Group, _) if !pick.is_empty() => text.starts_with(pick),
                        _ => text == pick,
                    };
                    self.texts_of(facet).iter().map(|text| is_meant(text)).collect()
                }
            }
        };
        let masks = std::array::from_fn(|place| {
            let facet = *Facet::ALL.get(place)?;
            picks.of(facet).map(|pick| mask(facet, pick))
        });
        let (today, soon) = (today.to_string(), today.plus_days(SOON).to_string());
        let closing = |day: &String| match day.as_str() {
            "" => Closing::Undated,
            day if day < today.as_str() => Closing::Past,
            day if day <= soon.as_str() => Closing::Soon,
            _ => Closing::Later,
        };
        Masks { masks, closing: self.days.texts.iter().map(|day| closing(day) as u16).collect() }
    }

    /// True where the offer at a place has all that is picked.
    pub fn fits(&self, place: usize, masks: &Masks) -> bool {
        self.ads.get(place).is_some_and(|ad| masks.lacking(&masks.codes(ad)) == 0)
    }

    /// A mark for each group that is among some.
    pub fn group_mask(&self, groups: &[String]) -> Vec<bool> {
        self.texts_of(Facet::Group).iter().map(|text| groups.contains(text)).collect()
    }

    /// True where the group of the offer at a place has its mark.
    pub fn is_of(&self, place: usize, groups: &[bool]) -> bool {
        groups.get(usize::from(self.code_of(place, Facet::Group))).copied().unwrap_or(false)
    }

    /// Counts the offers among some, or all, by every facet.
    pub fn count(&self, masks: &Masks, among: Option<&[bool]>) -> Counts {
        let mut total = 0;
        let mut counts: [Vec<usize>; FACETS] = std::array::from_fn(|place| vec![0; self.codes_of(place)]);
        for (place, ad) in self.ads.iter().enumerate() {
            if among.is_some_and(|among| !among.get(place).copied().unwrap_or(false)) {
                continue;
            }
            let codes = masks.codes(ad);
            let lacking = masks.lacking(&codes);
            if lacking == 0 {
                total += 1;
                for (counts, code) in counts.iter_mut().zip(codes) {
                    up(counts, code);
                }
            } else if lacking.is_power_of_two() {
                // All but this facet's own pick: what would be there if it were picked otherwise.
                let facet = lacking.trailing_zeros() as usize;
                if let (Some(counts), Some(code)) = (counts.get_mut(facet), codes.get(facet)) {
                    up(counts, *code);
                }
            }
        }
        let facets =
            Facet::ALL.iter().zip(counts).map(|(facet, counts)| (*facet, self.named(*facet, counts)));
        Counts { total, facets: facets.collect() }
    }

    fn codes_of(&self, place: usize) -> usize {
        match Facet::ALL.get(place) {
            Some(Facet::Status) => STATUS.len(),
            Some(Facet::Closing) => Closing::ALL.len(),
            Some(Facet::Language) => self.lists.texts.len(),
            Some(facet) => self.texts_of(*facet).len(),
            None => 0,
        }
    }

    fn named(&self, facet: Facet, counts: Vec<usize>) -> Vec<(String, usize)> {
        let of_list = |list: &[&str]| -> Vec<(String, usize)> {
            list.iter().map(|code| (*code).to_owned()).zip(counts.iter().copied()).collect()
        };
        let mut named: Vec<(String, usize)> = match facet {
            Facet::Status => of_list(&STATUS),
            Facet::Closing => of_list(Closing::LIST.codes),
            Facet::Language => {
                let mut languages = vec![0; self.languages.texts.len()];
                for (spoken, count) in self.spoken.iter().zip(&counts) {
                    for code in if spoken.is_empty() { &[0][..] } else { spoken } {
                        if let Some(sum) = languages.get_mut(usize::from(*code)) {
                            *sum += count;
                        }
                    }
                }
                self.languages.texts.iter().cloned().zip(languages).collect()
            }
            _ => self.texts_of(facet).iter().cloned().zip(counts).collect(),
        };
        named.retain(|(_, count)| *count > 0);
        // What is not told comes last, however frequent.
        named.sort_by(|(one, a), (other, b)| {
            one.is_empty().cmp(&other.is_empty()).then(b.cmp(a)).then_with(|| one.cmp(other))
        });
        named
    }
}

fn up(counts: &mut [usize], code: u16) {
    if let Some(count) = counts.get_mut(usize::from(code)) {
        *count += 1;
    }
}

impl Masks {
    /// The code of an offer by each facet, in their order.
    fn codes(&self, ad: &Ad) -> [u16; FACETS] {
        let [country, region, group, contract, verification] = ad.told;
        let closing = self.closing.get(usize::from(ad.closes)).copied().unwrap_or(Closing::Undated as u16);
        let past = Closing::Past as u16;
        let (status, closing) = match (ad.is_closed, closing == past) {
            (true, _) => (2, past),
            (false, _) if ad.is_draft => (3, closing),
            (false, true) => (1, past),
            (false, false) => (0, closing),
        };
        [status, country, region, group, contract, ad.languages, verification, closing]
    }

    /// A bit for each facet whose pick an offer lacks.
    fn lacking(&self, codes: &[u16; FACETS]) -> u8 {
        let mut lacking = 0;
        for (place, (mask, code)) in self.masks.iter().zip(codes).enumerate() {
            if let Some(mask) = mask {
                let has = mask.get(usize::from(*code)).copied().unwrap_or(false);
                lacking |= u8::from(!has) << place;
            }
        }
        lacking
    }
}
