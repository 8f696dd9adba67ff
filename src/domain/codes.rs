//! Data that are codes of the tables in `facts`: countries, regions, occupations, languages, and what is made of
//! them: languages spoken with their level, how far somebody would go for work.

use super::datum::{Column, Datum, Reading, Reject, Shape, Value};
use crate::facts::{Country, Isco, LanguageCode, Region, clean};

impl Datum for Country {
    const SHAPE: Shape = Shape::Country;

    fn read(text: &str, _: &Reading) -> Result<Self, Reject> {
        Country::parse(text).ok_or(Reject("reject-country"))
    }

    fn text(&self) -> String {
        self.code().to_owned()
    }

    fn restore(value: &Value) -> Option<Self> {
        Country::parse(value.text())
    }
}

/// Several countries: nationalities, countries somebody would work in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Countries(pub Vec<Country>);

impl Datum for Countries {
    const SHAPE: Shape = Shape::Countries;
    const REQUIRED: bool = false;

    fn read(text: &str, reading: &Reading) -> Result<Self, Reject> {
        let mut countries = Vec::new();
        for part in parts(text) {
            let country = Country::read(part, reading)?;
            if !countries.contains(&country) {
                countries.push(country);
            }
        }
        Ok(Countries(countries))
    }

    fn text(&self) -> String {
        self.0.iter().map(Country::code).collect::<Vec<_>>().join(", ")
    }

    fn store(&self) -> Value {
        if self.0.is_empty() { Value::Null } else { Value::Text(self.text()) }
    }

    fn restore(value: &Value) -> Option<Self> {
        parts(value.text()).map(Country::parse).collect::<Option<Vec<_>>>().map(Countries)
    }

    fn json(&self) -> serde_json::Value {
        self.0.iter().map(Country::code).collect()
    }
}

impl Datum for Region {
    const SHAPE: Shape = Shape::Region;

    fn read(text: &str, _: &Reading) -> Result<Self, Reject> {
        Region::parse(text).ok_or(Reject("reject-region"))
    }

    fn text(&self) -> String {
        self.code().to_owned()
    }

    fn restore(value: &Value) -> Option<Self> {
        Region::parse(value.text())
    }
}

impl Datum for Isco {
    const SHAPE: Shape = Shape::Occupation;

    fn read(text: &str, _: &Reading) -> Result<Self, Reject> {
        Isco::parse(text).ok_or(Reject("reject-occupation"))
    }

    fn text(&self) -> String {
        self.code()
    }

    fn restore(value: &Value) -> Option<Self> {
        Isco::parse(value.text())
    }
}

/// An occupation as it was said, with the ISCO-08 unit group it means where that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    pub isco: Option<Isco>,
    /// The title in the words that were used; empty if the code alone was given.
    pub said: String,
}

impl Datum for Work {
    const SHAPE: Shape = Shape::Occupation;

    /// `7531`, `7531 couturière`, or words alone, which stay without a code.
    fn read(text: &str, _: &Reading) -> Result<Self, Reject> {
        let text = clean(text);
        let (code, rest) = text.split_once(' ').unwrap_or((&text, ""));
        if let Some(isco) = Isco::parse(code) {
            return Ok(Work { isco: Some(isco), said: rest.to_owned() });
        }
        let told = text.chars().any(char::is_alphabetic) && text.chars().count() <= 120;
        if told { Ok(Work { isco: None, said: text }) } else { Err(Reject("reject-occupation")) }
    }

    fn text(&self) -> String {
        match self.isco {
            Some(isco) => format!("{} {}", isco.code(), self.said).trim_end().to_owned(),
            None => self.said.clone(),
        }
    }

    fn restore(value: &Value) -> Option<Self> {
        let text = value.text();
        let (code, rest) = text.split_once(' ').unwrap_or((text, ""));
        Some(match Isco::parse(code) {
            Some(isco) => Work { isco: Some(isco), said: rest.to_owned() },
            None => Work { isco: None, said: text.to_owned() },
        })
    }

    fn json(&self) -> serde_json::Value {
        serde_json::json!({ "isco08": self.isco.map(Isco::code), "title": self.said })
    }
}

crate::choice! {
    /// The Common European Framework, and the mother tongue.
    Level as "level" { A1 = "A1", A2 = "A2", B1 = "B1", B2 = "B2", C1 = "C1", C2 = "C2", Native = "L1" }
}

/// A language somebody speaks, and how well where that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken {
    pub language: LanguageCode,
    pub level: Option<Level>,
}

/// Languages spoken, in the order they were told: `fr B1, ee L1, ar`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Languages(pub Vec<Spoken>);

impl Languages {
    /// The level of one language: None where it is not listed, Some(None) where no level was said.
    pub fn level(&self, language: LanguageCode) -> Option<Option<Level>> {
        self.0.iter().find(|spoken| spoken.language == language).map(|spoken| spoken.level)
    }

    fn parse(text: &str) -> Result<Self, Reject> {
        let mut spoken: Vec<Spoken> = Vec::new();
        for part in parts(text) {
            let (code, level) = part.split_once([' ', ':']).unwrap_or((part, ""));
            let language = LanguageCode::parse(code).ok_or(Reject("reject-language"))?;
            let level = match level.trim() {
                "" => None,
                word => Some(Level::from_code(&word.to_uppercase()).ok_or(Reject("reject-level"))?),
            };
            spoken.retain(|known| known.language != language);
            spoken.push(Spoken { language, level });
        }
        Ok(Languages(spoken))
    }
}

impl Datum for Languages {
    const SHAPE: Shape = Shape::Languages;
    const REQUIRED: bool = false;

    fn read(text: &str, _: &Reading) -> Result<Self, Reject> {
        Languages::parse(text)
    }

    fn text(&self) -> String {
        let told = self.0.iter().map(|spoken| match spoken.level {
            Some(level) => format!("{} {}", spoken.language.code(), level.code()),
            None => spoken.language.code().to_owned(),
        });
        told.collect::<Vec<_>>().join(", ")
    }

    fn store(&self) -> Value {
        if self.0.is_empty() { Value::Null } else { Value::Text(self.text()) }
    }

    fn restore(value: &Value) -> Option<Self> {
        Languages::parse(value.text()).ok()
    }

    fn json(&self) -> serde_json::Value {
        let told = self.0.iter().map(|spoken| {
            serde_json::json!({
                "language": spoken.language.code(),
                "level": spoken.level.map(Level::code),
            })
        });
        told.collect()
    }
}

crate::choice! {
    /// How far somebody would go for work.
    Reach as "reach" {
        Nowhere = "none", Town = "town", Region = "region", Country = "country", Ecowas = "ecowas",
        Abroad = "international",
    }
}

/// How far somebody would go, and the countries she named: `international, ML`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mobility {
    pub reach: Reach,
    pub countries: Vec<Country>,
}

impl Mobility {
    fn parse(text: &str) -> Result<Self, Reject> {
        let mut reach = None;
        let mut countries = Vec::new();
        for part in parts(text) {
            if let Some(word) = Reach::from_code(&part.to_lowercase()) {
                reach = Some(word);
            } else {
                countries.push(Country::parse(part).ok_or(Reject("reject-mobility"))?);
            }
        }
        // A country alone says that she would go abroad, to there.
        let reach = reach.or((!countries.is_empty()).then_some(Reach::Abroad));
        reach.map(|reach| Mobility { reach, countries }).ok_or(Reject("reject-mobility"))
    }
}

impl Datum for Mobility {
    const SHAPE: Shape = Shape::Mobility;

    fn read(text: &str, _: &Reading) -> Result<Self, Reject> {
        Mobility::parse(text)
    }

    fn text(&self) -> String {
        let countries = self.countries.iter().map(Country::code);
        std::iter::once(self.reach.code()).chain(countries).collect::<Vec<_>>().join(", ")
    }

    fn restore(value: &Value) -> Option<Self> {
        Mobility::parse(value.text()).ok()
    }

    fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "reach": self.reach.code(),
            "countries": self.countries.iter().map(Country::code).collect::<Vec<_>>(),
        })
    }
}

/// A length of time in whole months: `18`, `6 ans`, `1 an 6 mois`, `2y`, `18 mois`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Months(pub i64);

impl Datum for Months {
    const SHAPE: Shape = Shape::Months;
    const COLUMN: Column = Column::Int;

    fn read(text: &str, _: &Reading) -> Result<Self, Reject> {
        let reject = Reject("reject-months");
        let folded = crate::facts::fold(text);
        let mut months = 0_i64;
        let mut number: Option<i64> = None;
        for word in split_units(&folded) {
            match word.as_str() {
                "a" | "an" | "ans" | "annee" | "annees" | "y" | "year" | "years" | "ano" | "anos" => {
                    months += number.take().ok_or(reject)? * 12;
                }
                "m" | "mois" | "month" | "months" | "mes" | "meses" => {
                    months += number.take().ok_or(reject)?
                }
                "et" | "and" | "e" => {}
                digits => {
                    let told = digits.parse().ok().filter(|n| (0..=900).contains(n));
                    if number.replace(told.ok_or(reject)?).is_some() {
                        return Err(reject);
                    }
                }
            }
        }
        months += number.unwrap_or(0);
        if (0..=1200).contains(&months) && !folded.is_empty() { Ok(Months(months)) } else { Err(reject) }
    }

    fn text(&self) -> String {
        self.0.to_string()
    }

    fn store(&self) -> Value {
        Value::Int(self.0)
    }

    fn restore(value: &Value) -> Option<Self> {
        Some(Months(value.int()))
    }

    fn json(&self) -> serde_json::Value {
        self.0.into()
    }
}

/// `6ans` and `6 ans` are the same two words.
fn split_units(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut digits = None;
    for c in text.chars() {
        let digit = c.is_ascii_digit();
        if c == ' ' {
            digits = None;
        } else if digits == Some(digit) {
            if let Some(word) = words.last_mut() {
                word.push(c);
            }
        } else {
            words.push(c.to_string());
            digits = Some(digit);
        }
    }
    words
}

/// The parts of a list that a person or a file wrote: parted by commas or semicolons.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty())
}
