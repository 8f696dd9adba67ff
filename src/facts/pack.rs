//! A country pack: what is particular to a country's desk, as data. Five are embedded; a folder may hold others
//! or newer ones. Reading the folder is the caller's work: a pack is parsed from text.

mod check;

pub use check::Fault;

use super::Country;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::sync::{LazyLock, OnceLock};

/// A first-level region of a pack's country, by its ISO 3166-2 code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(&'static str);

struct Place {
    name: &'static str,
    districts: &'static [String],
    towns: &'static [String],
}

/// What a country's desk runs on.
#[derive(Debug, Clone, Deserialize)]
pub struct Pack {
    pub country: String,
    /// Languages of the country, that of the interface first.
    pub languages: Vec<String>,
    pub currency: String,
    /// Minutes to add to UTC for the office's clock.
    pub clock_offset_minutes: i32,
    pub phone: PhoneRule,
    pub ages: Ages,
    pub membership: Membership,
    #[serde(default)]
    pub institution: Vec<Institution>,
    #[serde(default)]
    pub document: Vec<Document>,
    pub region: Vec<RegionRow>,
    /// Whether all visits are planned at once or each by the one before.
    #[serde(default)]
    pub reminders: Reminders,
    /// The schedule of visits, by months from the return.
    pub visit: Vec<PlannedVisit>,
    #[serde(default)]
    pub feast: Vec<Feast>,
    pub open: Open,
    pub consent: Consent,
    /// The law that protects data, and who watches over it.
    pub law: Law,
    pub retention: Retention,
    #[serde(default)]
    pub assistance: Assistance,
}

/// Ages in whole years.
#[derive(Debug, Clone, Deserialize)]
pub struct Ages {
    pub work: i64,
    pub hazardous: i64,
    /// Below this nobody is proposed for work abroad (IRIS criterion A.3: 18).
    pub abroad: i64,
}

/// How the country's telephone numbers are made. Numbers of another shape are told, never refused.
#[derive(Debug, Clone, Deserialize)]
pub struct PhoneRule {
    /// Digits of the international prefix.
    pub prefix: String,
    /// Digits of a national number, the trunk digit left out.
    pub lengths: Vec<usize>,
    /// What is dialled before a national number at home; empty where nothing is.
    pub trunk: String,
    pub mobile_starts: Vec<String>,
    /// Sizes of the groups in which a number is read out, the trunk digit counted.
    pub display: Vec<usize>,
    pub example: String,
}

/// Unions of states whose citizens move freely within them.
#[derive(Debug, Clone, Deserialize)]
pub struct Membership {
    pub ecowas: bool,
    pub uemoa: bool,
    pub cplp: bool,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Law {
    pub name: String,
    pub authority: String,
    #[serde(default)]
    pub authority_full: String,
    /// Within so many hours a breach is told to the authority, where the law says.
    pub breach_hours: Option<i64>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Institution {
    pub kind: String,
    /// Where it is another country's.
    pub country: Option<String>,
    pub name: String,
    #[serde(default)]
    pub full: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Document {
    pub code: String,
    pub name: String,
    /// 9 a digit, A a letter, | between shapes; None: any.
    #[serde(default)]
    pub shape: Option<String>,
    #[serde(default)]
    pub validity_years: Option<i64>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct RegionRow {
    pub code: String,
    pub name: String,
    /// What the region is divided into: prefectures, departments, moughataas, districts, parishes.
    #[serde(default)]
    pub districts: Vec<String>,
    #[serde(default)]
    pub towns: Vec<String>,
}

/// How the visits of a case are reminded of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reminders {
    /// All of them are planned when the case is opened.
    #[default]
    Chain,
    /// The next is planned when one is done.
    Next,
}

/// One visit of the schedule, counted from the return.
#[derive(Debug, Clone, Deserialize)]
pub struct PlannedVisit {
    /// `M0`, `M1` …
    pub kind: String,
    pub months: i32,
    #[serde(default)]
    pub survey: bool,
    /// The window: so many days before and after are still in time.
    #[serde(default)]
    pub before_days: i64,
    #[serde(default)]
    pub after_days: i64,
}

/// A day on which the office is closed: each year on one date, or on dates that were told.
#[derive(Debug, Clone, Deserialize)]
pub struct Feast {
    #[serde(default)]
    pub name_fr: String,
    #[serde(default)]
    pub month: Option<i8>,
    #[serde(default)]
    pub day: Option<i8>,
    /// `YYYY-MM-DD`
    #[serde(default)]
    pub dates: Vec<String>,
    /// The dates are expected, not yet announced.
    #[serde(default)]
    pub estimated: bool,
}

/// The days of the week on which the office is open, `mon` to `sun`.
#[derive(Debug, Clone, Deserialize)]
pub struct Open {
    pub days: Vec<String>,
    /// `08:00-12:30`
    #[serde(default)]
    pub hours: Vec<String>,
}

/// The text read before somebody is registered, and what is read for each other purpose.
#[derive(Debug, Clone, Deserialize)]
pub struct Consent {
    pub version: String,
    pub fr: String,
    pub en: String,
    pub pt: String,
    pub ar: Option<String>,
    /// By the code of the purpose; what is read for the employment service is the text above.
    #[serde(default)]
    pub purpose: BTreeMap<String, PurposeText>,
}

/// What is read before somebody answers for one purpose.
#[derive(Debug, Clone, Deserialize)]
pub struct PurposeText {
    pub fr: String,
    pub en: String,
    pub pt: String,
    pub ar: Option<String>,
}

impl PurposeText {
    /// French, English, Portuguese.
    pub fn texts(&self) -> [&str; 3] {
        [&self.fr, &self.en, &self.pt]
    }
}

/// How long what is kept.
#[derive(Debug, Clone, Deserialize)]
pub struct Retention {
    pub inactive_months: i64,
    pub case_years: i64,
    pub consent_years: i64,
    pub log_years: i64,
    /// An interview that nobody touched for so many days is called abandoned.
    #[serde(default = "fortnight")]
    pub draft_days: i64,
}

fn fortnight() -> i64 {
    14
}

/// How long help may take before it is late, in days.
#[derive(Debug, Clone, Deserialize)]
#[serde(default)]
pub struct Assistance {
    /// From the opening of a case to its agreed plan.
    pub plan_days: i64,
    /// From the request of an aid to its delivery.
    pub aid_days: i64,
    /// From the sending of a referral to the partner's answer.
    pub answer_days: i64,
    /// From a step of a proposal to the next word about it.
    pub outcome_days: i64,
}

impl Default for Assistance {
    fn default() -> Self {
        Assistance { plan_days: 30, aid_days: 30, answer_days: 7, outcome_days: 14 }
    }
}

/// Packs of the desk's own.
static OWN: OnceLock<Vec<Pack>> = OnceLock::new();

static EMBEDDED: LazyLock<Vec<Pack>> = LazyLock::new(|| {
    let own = OWN.get_or_init(Vec::new);
    let ours = |pack: &Pack| own.iter().any(|other| other.country == pack.country);
    built_in().filter(|pack| !ours(pack)).chain(own.iter().cloned()).collect()
});

fn built_in() -> impl Iterator<Item = Pack> {
    [
        include_str!("data/packs/tg.toml"),
        include_str!("data/packs/sn.toml"),
        include_str!("data/packs/gh.toml"),
        include_str!("data/packs/cv.toml"),
        include_str!("data/packs/mr.toml"),
    ]
    .into_iter()
    .filter_map(|text| Pack::parse(text).ok())
}

static REGIONS: LazyLock<(Vec<Region>, HashMap<&'static str, Place>)> = LazyLock::new(|| {
    let mut order = Vec::new();
    let mut table = HashMap::new();
    for row in EMBEDDED.iter().flat_map(|pack| &pack.region) {
        order.push(Region(&row.code));
        table.insert(
            row.code.as_str(),
            Place { name: &row.name, districts: &row.districts, towns: &row.towns },
        );
    }
    (order, table)
});

impl Pack {
    /// # Errors
    /// A sentence of the TOML reader that names the line, in English.
    pub fn parse(text: &str) -> Result<Pack, String> {
        let pack: Pack = toml::from_str(text).map_err(|error| error.to_string())?;
        if Country::parse(&pack.country).is_none() {
            return Err(format!("country = {:?}", pack.country));
        }
        Ok(pack)
    }

    /// Puts packs of a desk's own in the place of those built in, for as long as the program runs. False where one was
    /// asked for already: then they stand aside.
    pub fn replace(packs: Vec<Pack>) -> bool {
        OWN.set(packs).is_ok()
    }

    /// The pack of a country; None where there is none.
    pub fn of(country: Country) -> Option<&'static Pack> {
        EMBEDDED.iter().find(|pack| pack.country == country.code())
    }

    /// The countries that have a pack.
    pub fn all() -> &'static [Pack] {
        &EMBEDDED
    }
}

impl Consent {
    /// French, English, Portuguese.
    pub fn texts(&self) -> [&str; 3] {
        [&self.fr, &self.en, &self.pt]
    }
}

impl Region {
    /// The region of a code such as `TG-M`; codes that were withdrawn lead to what stands in their place.
    pub fn parse(code: &str) -> Option<Self> {
        let code = code.trim().to_ascii_uppercase();
        REGIONS.1.get_key_value(super::old_code(&code)).map(|(code, _)| Region(code))
    }

    pub fn code(self) -> &'static str {
        self.0
    }

    pub fn country(self) -> Option<Country> {
        self.0.get(..2).and_then(Country::parse)
    }

    /// The name; regions are called alike in the three languages.
    pub fn name(self) -> &'static str {
        REGIONS.1.get(self.0).map_or("?", |place| place.name)
    }

    /// What it is divided into, by name.
    pub fn districts(self) -> &'static [String] {
        REGIONS.1.get(self.0).map_or(&[], |place| place.districts)
    }

    pub fn towns(self) -> &'static [String] {
        REGIONS.1.get(self.0).map_or(&[], |place| place.towns)
    }
}

impl std::fmt::Debug for Region {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

/// The regions of a country that has a pack.
pub fn regions(country: Country) -> impl Iterator<Item = Region> {
    REGIONS.0.iter().copied().filter(move |region| region.country() == Some(country))
}

/// The regions of which a district of that name is a part, with the name as the pack writes it: two may have one of the
/// same name.
pub fn regions_of_district(name: &str) -> Vec<(Region, &'static str)> {
    let wanted = super::fold(name);
    let of_region = |region: &Region| {
        let name = region.districts().iter().find(|name| super::fold(name) == wanted)?;
        Some((*region, name.as_str()))
    };
    REGIONS.0.iter().filter_map(of_region).collect()
}

/// Latitude and longitude of a region's chief town, in degrees.
pub fn region_position(region: Region) -> Option<(&'static str, &'static str)> {
    super::rows(include_str!("data/regions.tsv")).find_map(|cells| match cells[..] {
        [code, latitude, longitude] if code == region.code() => Some((latitude, longitude)),
        _ => None,
    })
}

/// The region that holds a town of that name, written as the pack writes it or folded alike.
pub fn region_of_town(country: Country, town: &str) -> Option<Region> {
    let wanted = super::fold(town);
    regions(country).find(|region| region.towns().iter().any(|town| super::fold(town) == wanted))
}
