//! JSON Resume, schema v1.0.0 (jsonresume.org/schema): sections without content are left out, dates that are not known
//! are not made up.

use super::{Words, iso, pretty};
use serde_json::{Map, Value, json};

const SCHEMA: &str = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

pub fn write(words: &Words) -> String {
    let mut document = Map::new();
    document.insert("$schema".to_owned(), SCHEMA.into());
    document.insert("basics".to_owned(), basics(words));
    let jobs = words.jobs.iter().map(|job| {
        let country = job.country.as_ref().map_or("", |country| country.word.as_str());
        let place = [job.place.as_str(), country];
        let place = place.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let done = [job.length.as_str(), job.tasks.as_str()];
        let done = done.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ");
        told(&[
            ("name", &job.employer),
            ("position", &job.title),
            ("location", &place),
            ("startDate", &iso(job.from)),
            ("endDate", &iso(job.to)),
            ("summary", &done),
        ])
    });
    section(&mut document, "work", jobs.collect());
    let study = words.education.as_ref().map_or("", |level| level.word.as_str());
    let education = told(&[("studyType", study), ("area", &words.diploma)]);
    section(
        &mut document,
        "education",
        education
            .as_object()
            .filter(|told| !told.is_empty())
            .map_or_else(Vec::new, |_| vec![education.clone()]),
    );
    let licences = words.licences.iter().map(|licence| told(&[("name", &licence.word)]));
    section(&mut document, "certificates", licences.collect());
    let skills = words.skills.iter().map(|skill| told(&[("name", skill)]));
    section(&mut document, "skills", skills.collect());
    let tongues = words.tongues.iter().map(|tongue| {
        let level = tongue.level.as_ref().map_or("", |level| level.word.as_str());
        told(&[("language", &tongue.language.word), ("fluency", level)])
    });
    section(&mut document, "languages", tongues.collect());
    let modified = words.made_at.trim_end_matches('Z');
    document.insert("meta".to_owned(), json!({ "version": "v1.0.0", "lastModified": modified }));
    pretty(&Value::Object(document))
}

fn basics(words: &Words) -> Value {
    let name = [words.given.as_str(), words.family.as_str()];
    let name: Vec<&str> = name.into_iter().filter(|part| !part.is_empty()).collect();
    let name = name.join(" ");
    let mut basics = told(&[
        ("name", &name),
        ("label", &words.headline),
        ("email", &words.email),
        ("phone", &words.phone),
    ]);
    let country = words.country.as_ref().map_or("", |country| country.code.as_str());
    let place = told(&[("city", &words.locality), ("region", &words.region), ("countryCode", country)]);
    if let (Some(basics), Some(true)) =
        (basics.as_object_mut(), place.as_object().map(|told| !told.is_empty()))
    {
        basics.insert("location".to_owned(), place);
    }
    basics
}

/// The pairs that say something.
fn told(pairs: &[(&str, &str)]) -> Value {
    let pairs = pairs.iter().filter(|(_, text)| !text.is_empty());
    Value::Object(pairs.map(|(key, text)| ((*key).to_owned(), Value::from(*text))).collect())
}

fn section(document: &mut Map<String, Value>, key: &str, rows: Vec<Value>) {
    if !rows.is_empty() {
        document.insert(key.to_owned(), rows.into());
    }
}
