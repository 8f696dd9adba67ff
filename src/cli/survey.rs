//! `survey score`: the scores of surveys from a file or a pipe, which needs no desk; and the surveys of a case for `show`.

use super::context::Context;
use super::output::{Failure, Outcome};
use crate::deeds::{self, Sitting};
use crate::domain::record::Record;
use crate::domain::reintegration::survey::answers::Refusal;
use crate::domain::reintegration::survey::record::Survey;
use crate::exchange::survey::{self, At, Fault, Layout, Scored, Unusable, Wrong};
use crate::i18n::{Lang, label, msg};
use serde_json::{Map, Value};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// A key that is longer was never meant as one.
const LONGEST_KEY: usize = 40;

pub fn score(context: &Context, file: &Path) -> Result<Outcome, Failure> {
    let lang = context.lang();
    let read = if file == Path::new("-") {
        survey::read(io::stdin().lock())
    } else {
        let named = file.display().to_string();
        let opened = File::open(file).map_err(|_| Failure::Said {
            code: "file_not_found",
            text: msg::import_no_file(lang, named.as_str()),
        })?;
        survey::read(opened)
    };
    let (layout, scored) = read.map_err(|unusable| refusal(unusable, lang))?;
    // A reader that has seen enough closes the pipe: that is no failure of ours.
    let _ = write(layout, &scored);
    Ok(Outcome::Done)
}

/// The surveys of a case with every answer and their figures, the oldest first: as `show` tells them.
///
/// # Errors
/// A missing right, or the store's.
pub fn taken(sitting: &mut Sitting, case_id: &str) -> deeds::Result<Value> {
    let taken = deeds::surveys::of_case(sitting, case_id)?;
    let told = taken.iter().map(|one| {
        let fields = Survey::FIELDS.iter().zip(one.texts());
        let (mut about, mut answers) = (Map::new(), Map::new());
        about.insert("instrument".to_owned(), one.standing.instrument.as_str().into());
        about.insert("recorded_at".to_owned(), one.standing.recorded_at.as_str().into());
        let corrected = one.standing.corrected.as_ref();
        let corrected = corrected.map(|last| serde_json::json!({ "at": last.at, "by": last.by }));
        about.insert("corrected".to_owned(), corrected.unwrap_or_default());
        for (field, text) in fields {
            let within = if matches!(field.page, "about" | "end") { &mut about } else { &mut answers };
            within.insert(field.key.to_owned(), if text.is_empty() { Value::Null } else { text.into() });
        }
        about.insert("retrospective".to_owned(), one.is_retrospective().into());
        about.insert("answers".to_owned(), answers.into());
        let figures = one.score.as_ref().map(|score| survey::document(score, !score.missing.is_empty()));
        let figures = figures.and_then(|text| serde_json::from_str(&text).ok());
        about.insert("scores".to_owned(), figures.unwrap_or_default());
        Value::Object(about)
    });
    Ok(told.collect())
}

/// One a line, in every layout; a list has its marks around and between.
fn write(layout: Layout, scored: &[Scored]) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let (opening, between, closing) =
        if layout == Layout::List { ("[", ",\n", "]\n") } else { ("", "\n", "\n") };
    out.write_all(opening.as_bytes())?;
    for (place, one) in scored.iter().enumerate() {
        if place > 0 {
            out.write_all(between.as_bytes())?;
        }
        out.write_all(survey::document(&one.score, one.partial).as_bytes())?;
    }
    out.write_all(closing.as_bytes())?;
    out.flush()
}

fn refusal(unusable: Unusable, lang: Lang) -> Failure {
    match unusable {
        Unusable::Empty => Failure::said(lang, "error-survey-empty"),
        Unusable::Io(error) => error.into(),
        Unusable::Faults(faults) => {
            let code = faults.first().map_or("error-survey-no-object", |fault| id(&fault.wrong));
            let told: Vec<String> = faults.iter().map(|fault| sentence(fault, lang)).collect();
            Failure::Said { code, text: told.join("\n") }
        }
    }
}

/// The code of a fault is the id of its sentence.
fn id(wrong: &Wrong) -> &'static str {
    match wrong {
        Wrong::Answer { refusal: Refusal::UnknownKey, .. } => "error-survey-unknown-key",
        Wrong::Answer { refusal: Refusal::UnknownWord, .. } => "error-survey-unknown-word",
        Wrong::Answer { refusal: Refusal::WithoutNo, .. } => "error-survey-without-no",
        Wrong::Answer { refusal: Refusal::Missing, .. } | Wrong::Missing { .. } => "error-survey-missing",
        Wrong::Twice { .. } => "error-survey-twice",
        Wrong::NoWord { .. } => "error-survey-no-word",
        Wrong::NoFlag { .. } => "error-survey-no-flag",
        Wrong::NoObject => "error-survey-no-object",
        Wrong::TooLong => "error-survey-too-long",
        Wrong::Truncated { .. } => "error-survey-truncated",
        Wrong::Damaged { .. } => "error-survey-damaged",
    }
}

fn sentence(fault: &Fault, lang: Lang) -> String {
    // Places are told as they are counted, without marks between thousands.
    let at = match fault.at {
        At::Alone => label(lang, "survey-at-alone"),
        At::Line(line) => msg::survey_at_line(lang, line.to_string()),
        At::Item(item) => msg::survey_at_item(lang, item.to_string()),
    };
    let short = |key: &str| key.chars().take(LONGEST_KEY).collect::<String>();
    match &fault.wrong {
        Wrong::Answer { key, refusal } => {
            let key = short(key);
            match refusal {
                Refusal::UnknownKey => msg::error_survey_unknown_key(lang, at, key),
                Refusal::UnknownWord => msg::error_survey_unknown_word(lang, at, key),
                Refusal::WithoutNo => msg::error_survey_without_no(lang, at, key),
                Refusal::Missing => msg::error_survey_missing(lang, at, key),
            }
        }
        Wrong::Missing { keys } => msg::error_survey_missing(lang, at, keys.join(", ")),
        Wrong::Twice { key } => msg::error_survey_twice(lang, at, short(key)),
        Wrong::NoWord { key } => msg::error_survey_no_word(lang, at, short(key)),
        Wrong::NoFlag { key } => msg::error_survey_no_flag(lang, at, short(key)),
        Wrong::NoObject => msg::error_survey_no_object(lang, at),
        Wrong::TooLong => msg::error_survey_too_long(lang, at),
        Wrong::Truncated { line } => msg::error_survey_truncated(lang, line.to_string()),
        Wrong::Damaged { line, column } => {
            msg::error_survey_damaged(lang, column.to_string(), line.to_string())
        }
    }
}
