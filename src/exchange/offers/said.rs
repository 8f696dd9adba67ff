//! An ad as its source words it, and what its words mean at the desk. Every reader but the first fills one of these;
//! what it says is understood here, once for all formats. What is not understood is left out and told, and the words
//! of pay and occupation are kept beside what was made of them.

use super::Reader;
use crate::domain::candidate::{Contract, Education};
use crate::domain::codes::{Languages, Months, Spoken};
use crate::domain::datum::Several;
use crate::domain::day::{Day, Instant};
use crate::domain::delivery::Entry;
use crate::domain::offer::{KnownBy, Offer, Surety, Verification};
use crate::domain::position::Position;
use crate::domain::record::Record;
use crate::domain::text::{Count, Line, YesNo};
use crate::exchange::normal::{self, Notes, Salary};
use crate::facts::{Country, Isco, isco_of_rome, isco_of_ssyk};
use std::borrow::Cow;

pub type Words<'a> = Cow<'a, str>;

/// By which list a code means an occupation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    Isco,
    /// Four digits of a list that was not named.
    Unnamed,
    Ssyk,
    Rome,
}

/// What a source says of one ad. Blank where it says nothing.
#[derive(Default)]
pub struct Said<'a> {
    /// As the source writes it; made from the ad where the source has none.
    pub id: String,
    /// Another number under which the same source may have told the ad.
    pub former_id: Option<String>,
    /// The employer's or partner's own reference.
    pub external_id: Option<Words<'a>>,
    pub title: Words<'a>,
    pub employer: Option<Words<'a>>,
    /// Codes or names of the country; the first that is one counts.
    pub countries: Vec<Words<'a>>,
    pub regions: Vec<Words<'a>>,
    pub place: Option<Words<'a>>,
    pub postal_code: Option<Words<'a>>,
    pub position: Option<Position>,
    pub codes: Vec<(Scheme, Words<'a>)>,
    /// The occupation in the source's own words.
    pub occupation: Option<Words<'a>>,
    pub contracts: Vec<Words<'a>>,
    pub contract: Option<Contract>,
    pub contract_months: Option<i64>,
    pub hours: Vec<Words<'a>>,
    pub posts: Option<Words<'a>>,
    pub experience: Vec<Words<'a>>,
    pub experience_months: Option<i64>,
    pub experience_asked: Option<bool>,
    pub education: Vec<Words<'a>>,
    pub education_level: Option<Education>,
    pub languages: Vec<Words<'a>>,
    pub licences: Vec<Words<'a>>,
    pub skills: Vec<Words<'a>>,
    pub wished: Vec<Words<'a>>,
    /// Wordings of pay; each is kept.
    pub salary: Vec<Words<'a>>,
    /// Pay in figures, where the source has them.
    pub pay: Option<Salary>,
    pub published: Option<Words<'a>>,
    pub published_on: Option<Day>,
    pub updated: Option<Words<'a>>,
    pub updated_at: Option<Instant>,
    pub closes: Option<Words<'a>>,
    /// Sentences with an address, an e-mail or a number; the first that has one counts.
    pub apply: Vec<Words<'a>>,
    pub url: Option<Words<'a>>,
    /// Parts of the text, plain or HTML.
    pub description: Vec<Words<'a>>,
}

impl Said<'_> {
    /// The entry of an ad, or the reason why it cannot be one.
    pub fn entry(self, mut notes: Notes, reader: &mut Reader<'_>) -> Entry {
        let Some(id) = Line::of(&self.id).map(|id| id.as_str().to_owned()) else {
            return notes.rejected("id", "import-no-id");
        };
        notes.is_about(&id);
        let title = normal::title(&normal::html_text(&self.title));
        if !title.chars().any(char::is_alphanumeric) {
            return notes.rejected("title", "import-no-title");
        }
        let mut offer = Offer::unknown();
        offer.title = notes.line("title", &title);
        offer.verification = Some(Verification::Pending);
        self.place(&mut offer, &mut notes, reader);
        self.occupation(&title, &mut offer, &mut notes, reader);
        self.work(&mut offer, &mut notes);
        self.asked(&mut offer, &mut notes);
        self.pay(&mut offer, &mut notes);
        self.terms(&mut offer, &mut notes);
        notes.draft(id, self.former_id, offer)
    }

    fn place(&self, offer: &mut Offer, notes: &mut Notes, reader: &mut Reader<'_>) {
        let place = self.place.as_deref().map(normal::title).unwrap_or_default();
        let told = self.countries.iter().map(|told| told.trim()).filter(|told| !told.is_empty());
        offer.country = told.clone().find_map(normal::country);
        let mut name = place.as_str();
        if let Some((country, rest)) = normal::country_within(&place)
            && offer.country.is_none_or(|known| known == country)
        {
            (offer.country, name) = (Some(country), rest);
        }
        if offer.country.is_none() && told.clone().next().is_some() {
            notes.drop("country", "import-unknown-country");
        }
        offer.place = notes.line("place", name);
        if let Some(country) = offer.country {
            let named = self.regions.iter().find_map(|region| reader.known.region_named(country, region));
            offer.region = named.or_else(|| reader.known.region(country, name));
        }
        offer.postal_code = self.postal_code.as_deref().and_then(Line::of);
        offer.position = self.position;
    }

    fn occupation(&self, title: &str, offer: &mut Offer, notes: &mut Notes, reader: &mut Reader<'_>) {
        let words = self.occupation.as_deref().map(normal::title).unwrap_or_default();
        let codes: Vec<&str> = self.codes.iter().map(|(_, code)| code.trim()).collect();
        let told = [codes.join(" "), words.clone()].join(" ");
        offer.source_occupation = notes.line("source_occupation", told.trim());
        let by_title = || [words.as_str(), title].into_iter().filter(|title| !title.is_empty());
        let mut best: Option<(Isco, KnownBy, Surety)> = None;
        for (scheme, code) in &self.codes {
            let found = match scheme {
                Scheme::Isco => group(code).map(|isco| (isco, KnownBy::Given, Surety::Sure)),
                Scheme::Unnamed if reader.hints.isco => {
                    group(code).map(|isco| (isco, KnownBy::Given, Surety::Sure))
                }
                Scheme::Unnamed => group(code).map(|isco| (isco, KnownBy::Given, Surety::Check)),
                Scheme::Ssyk if reader.hints.isco => {
                    group(code).map(|isco| (isco, KnownBy::Given, Surety::Sure))
                }
                Scheme::Ssyk => isco_of_ssyk(code).map(|(isco, sure)| {
                    (isco, KnownBy::Crosswalk, if sure { Surety::Likely } else { Surety::Check })
                }),
                Scheme::Rome => isco_of_rome(code).map(|isco| (isco, KnownBy::Crosswalk, Surety::Likely)),
            };
            best = best.or(found);
        }
        // A code that may mean anything is worth no more than a title that is clear, and together they are likely.
        if best.is_none_or(|(_, _, surety)| surety == Surety::Check) {
            let titled = by_title().find_map(|title| reader.known.by_any_title(title));
            best = match (best, titled) {
                (Some((isco, by, _)), Some((other, _))) if isco.shared_digits(other) >= 2 => {
                    Some((isco, by, Surety::Likely))
                }
                (None, Some((isco, surety))) => Some((isco, KnownBy::Title, surety)),
                (best, _) => best,
            };
        }
        if let Some((isco, by, surety)) = best {
            offer.occupation = Some(isco);
            offer.occupation_by = Some(by);
            offer.occupation_sure = Some(surety);
        }
    }

    fn work(&self, offer: &mut Offer, notes: &mut Notes) {
        let employer = self.employer.as_deref().map(normal::title);
        // A dash is how lists say that nobody is named.
        let employer = employer.filter(|name| name.chars().any(char::is_alphanumeric));
        offer.employer = employer.and_then(|name| notes.line("employer", &name));
        offer.external_id = self.external_id.as_deref().and_then(Line::of);
        let told = self.contracts.iter().find_map(|told| normal::contract(told));
        offer.contract = self.contract.or(told);
        offer.contract_months = self.contract_months.map(Months);
        let hours: Vec<String> = self.hours.iter().map(|told| normal::title(told)).collect();
        offer.hours = notes.line("hours", &hours.join(", "));
        let posts = self.posts.as_deref().filter(|posts| posts.trim() != "0");
        let posts = notes.read("posts", posts, normal::posts, "import-bad-number");
        offer.posts = Some(Count(posts.unwrap_or(1)));
    }

    fn asked(&self, offer: &mut Offer, notes: &mut Notes) {
        let months = self.experience.iter().find_map(|told| normal::experience_months(told));
        let months = self.experience_months.or(months).filter(|months| (0..=720).contains(months));
        let none = self.experience.iter().any(|told| normal::no_experience(told)) || months == Some(0);
        let asked = self.experience_asked.or(match months {
            Some(1..) => Some(true),
            _ => none.then_some(false),
        });
        offer.experience_asked = asked.map(|asked| if asked { YesNo::Yes } else { YesNo::No });
        offer.experience = months.filter(|months| *months > 0 && asked != Some(false)).map(Months);
        let told = self.education.iter().filter_map(|told| normal::education(told)).max();
        offer.education = self.education_level.or(told);
        let mut languages = Vec::<Spoken>::new();
        for name in &self.languages {
            match normal::spoken(name) {
                Some(spoken) if languages.iter().any(|known| known.language == spoken.language) => {}
                Some(spoken) => languages.push(spoken),
                None => notes.drop("languages", "import-unknown-code"),
            }
        }
        offer.languages = Languages(languages);
        let mut licences = Vec::new();
        for name in &self.licences {
            match normal::licence(name) {
                Some(licence) => licences.push(licence),
                None => notes.drop("licences", "import-unknown-code"),
            }
        }
        licences.sort_unstable();
        licences.dedup();
        offer.licences = Several(licences);
        offer.skills = notes.text("skills", &listed(&self.skills));
        offer.skills_wished = notes.text("skills_wished", &listed(&self.wished));
    }

    fn pay(&self, offer: &mut Offer, notes: &mut Notes) {
        let told: Vec<String> = self.salary.iter().map(|told| normal::title(told)).collect();
        let told: Vec<&str> = told.iter().map(String::as_str).filter(|told| !told.is_empty()).collect();
        offer.salary = notes.line("salary", &told.join("; "));
        let read = || told.iter().find_map(|told| normal::salary(told, offer.country));
        if let Some(salary) = self.pay.or_else(read) {
            keep_pay(salary, offer, notes);
        }
    }

    fn terms(&self, offer: &mut Offer, notes: &mut Notes) {
        let published = notes.read("published_on", said(&self.published), normal::day, "import-bad-date");
        offer.published_on = self.published_on.or(published);
        let updated = notes.read("updated_at", said(&self.updated), normal::instant, "import-bad-date");
        offer.updated_at = self.updated_at.or(updated);
        offer.closes_on = notes.read("closes_on", said(&self.closes), normal::day, "import-bad-date");
        let page = said(&self.url);
        let page =
            notes.read("url", page, |page| normal::address_in(page).map(str::to_owned), "import-bad-address");
        offer.url = page.and_then(|page| notes.address("url", &page));
        let apply: Vec<Cow<'_, str>> = self.apply.iter().map(|told| normal::decode_entities(told)).collect();
        let way = apply.iter().find_map(|told| normal::address_in(told).or_else(|| normal::email_in(told)));
        let phone = || apply.iter().find(|told| normal::is_phone(told)).map(|told| told.trim());
        offer.apply = way.or_else(phone).and_then(|way| notes.address("apply", way));
        let mut parts: Vec<String> = Vec::new();
        for told in &self.description {
            let part = normal::html_text(&unescaped(told));
            if part.chars().any(char::is_alphanumeric) && !parts.iter().any(|known| known.contains(&part)) {
                parts.push(part);
            }
        }
        offer.description = notes.text("description", &parts.join("\n\n"));
    }
}

/// Keeps pay in figures where it is sure; else the words alone, and that is told.
pub fn keep_pay(salary: Salary, offer: &mut Offer, notes: &mut Notes) {
    let (Some(currency), Some(period)) = (salary.currency, salary.period) else { return };
    // A form says "Euros" whatever the money is: outside the euro countries that is not to be believed.
    let local = offer.country.map_or("", Country::currency);
    let foreign = currency.code() == "EUR" && !matches!(local, "EUR" | "");
    if foreign || !salary.is_plausible() {
        return notes.drop("salary_min", "import-salary-doubtful");
    }
    offer.salary_min = Some(Count(salary.min));
    offer.salary_max = salary.max.map(Count);
    offer.salary_currency = Line::of(currency.code());
    offer.salary_period = Some(period);
    offer.salary_months = salary.months.map(Count);
}

/// One a line, each once.
pub fn listed(told: &[Words<'_>]) -> String {
    let mut lines: Vec<String> = Vec::new();
    for told in told {
        let told = normal::title(told);
        if told.chars().any(char::is_alphanumeric) && !lines.contains(&told) {
            lines.push(told);
        }
    }
    lines.join("\n")
}

/// The text without blanks around it, where there is one.
fn said<'a>(told: &'a Option<Words<'_>>) -> Option<&'a str> {
    told.as_deref().map(str::trim).filter(|told| !told.is_empty())
}

/// A group of four digits, or of three that lost their zero on the way through a number: `112`, `6560.0`.
fn group(code: &str) -> Option<Isco> {
    let code = code.trim();
    let code = code.rsplit(['/', '#']).next().unwrap_or(code);
    let code = code.strip_prefix(['C', 'c']).unwrap_or(code);
    let code = code.strip_suffix(".0").unwrap_or(code);
    match code.len() {
        3 => Isco::parse(&format!("0{code}")),
        _ => Isco::parse(code),
    }
}

/// A text whose line ends were escaped once too often: `\n` in letters.
fn unescaped<'a>(text: &'a Words<'_>) -> Cow<'a, str> {
    if text.contains('\n') || !text.contains("\\n") {
        return Cow::Borrowed(text);
    }
    text.replace("\\r\\n", "\n").replace("\\n", "\n").replace("\\t", " ").into()
}
