//! A CV as files that other programs read: our own JSON (codes alone), JSON Resume, Europass XML. What may stand in one
//! was chosen in [`crate::domain::cv`]; the words of the two public formats come in, in one language, with the codes
//! beside them.

pub mod europass;
pub mod resume;

use crate::domain::cv::Cv;
use crate::domain::datum::Datum;
use crate::domain::text::Line;
use crate::domain::when::When;
use serde_json::{Map, Value, json};

/// A code and its word in the language of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coded {
    pub code: String,
    pub word: String,
}

/// A trade or a job in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Job {
    pub title: String,
    /// `6 ans`; empty where it is not known.
    pub length: String,
    pub employer: String,
    pub place: String,
    pub country: Option<Coded>,
    pub tasks: String,
    pub from: Option<When>,
    pub to: Option<When>,
}

/// A day, a month or a year, as ISO 8601 writes as much as is known; nothing where it lasts still.
fn iso(when: Option<When>) -> String {
    when.filter(|when| *when != When::Still).map(|when| when.text()).unwrap_or_default()
}

/// A language in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tongue {
    /// ISO 639-1, or 639-3 where there is none.
    pub language: Coded,
    /// `A1` to `C2`, `L1` for the mother tongue; None where it was not said.
    pub level: Option<Coded>,
}

/// What the public formats say in words. Empty where it is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Language of the words, ISO 639-1.
    pub language: String,
    pub family: String,
    pub given: String,
    pub headline: String,
    /// The headline is what she wants, not what she does.
    pub wanted: bool,
    pub phone: String,
    pub email: String,
    pub locality: String,
    pub region: String,
    pub country: Option<Coded>,
    pub nationalities: Vec<Coded>,
    pub jobs: Vec<Job>,
    /// ISCED 2011.
    pub education: Option<Coded>,
    pub diploma: String,
    pub skills: Vec<String>,
    pub licences: Vec<Coded>,
    pub tongues: Vec<Tongue>,
    /// Instant in RFC 3339, UTC.
    pub made_at: String,
}

/// The CV under our own keys, as `show` has them: codes, no words.
pub fn json(cv: &Cv, reference: &str) -> String {
    let mut fields = Map::new();
    let mut tell = |key: &str, value: Value| {
        let empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty) || value == json!("");
        if !empty {
            fields.insert(key.to_owned(), value);
        }
    };
    let worked = cv.worked.iter().map(|worked| {
        let mut told = Map::new();
        told.insert("isco08".to_owned(), worked.work.isco.map(|isco| isco.code()).into());
        told.insert("title".to_owned(), worked.work.said.as_str().into());
        told.insert("months".to_owned(), worked.length.map(|months| months.0).into());
        if let Some(job) = &worked.job {
            let text = |line: &Option<Line>| Value::from(line.as_ref().map(Datum::text));
            told.insert("employer".to_owned(), text(&job.employer));
            told.insert("place".to_owned(), text(&job.place));
            told.insert("country".to_owned(), of(job.country.as_ref()));
            told.insert("from".to_owned(), of(job.from_on.as_ref()));
            told.insert("to".to_owned(), of(job.to_on.as_ref()));
            told.insert("tasks".to_owned(), text(&job.tasks));
        }
        Value::Object(told)
    });
    tell("ref", reference.into());
    tell("family_name", cv.family.as_str().into());
    tell("given_names", cv.given.as_str().into());
    tell("phone", cv.phone.as_ref().map(Datum::text).into());
    tell("email", cv.email.clone().into());
    tell("country", of(cv.country.as_ref()));
    tell("region", of(cv.region.as_ref()));
    tell("district", cv.district.clone().into());
    tell("locality", cv.locality.clone().into());
    tell("nationality", cv.nationality.json());
    tell("occupations", worked.collect());
    tell("education", of(cv.education.as_ref()));
    tell("diploma", cv.diploma.clone().into());
    tell("skills", cv.skills.clone().into());
    tell("licences", cv.licences.json());
    tell("languages", cv.languages.json());
    tell("wanted", of(cv.wanted.first()));
    tell("also_wanted", cv.wanted.iter().skip(1).map(Datum::json).collect());
    tell("contracts", cv.contracts.json());
    tell("available_on", of(cv.available_on.as_ref()));
    tell("mobility", of(cv.mobility.as_ref()));
    pretty(&Value::Object(fields))
}

fn of<T: Datum>(datum: Option<&T>) -> Value {
    datum.map_or(Value::Null, Datum::json)
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}
