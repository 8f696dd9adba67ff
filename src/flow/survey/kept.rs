//! The surveys of a case as a list, and everything about one of them.

use super::outcome::wave;
use super::trend::{columns, figures, heads, worth};
use crate::deeds::surveys::{Taken, View};
use crate::deeds::{self, Sitting};
use crate::domain::day::{Day, Instant};
use crate::domain::record::Record;
use crate::domain::reintegration::survey::record::Survey;
use crate::flow::case::Part;
use crate::flow::form::Form;
use crate::flow::sentences::Row;
use crate::flow::spoken::{clock, long_day, near_day_of, spoken};
use crate::i18n::{Lang, label, msg};

/// The head over the list, with those of its columns.
pub fn head(view: &View, lang: Lang) -> String {
    /// Where the figures of a row begin, behind its day and its wave.
    const FIGURES: usize = 37;
    format!("{:FIGURES$}{}", msg::surveys_head(lang, view.taken.len()), columns(heads(lang)))
}

/// A survey on one line.
pub fn row(one: &Taken, today: Day, lang: Lang) -> Row {
    let day = one.survey.taken_on.map(|day| near_day_of(&day.to_string(), today, lang));
    Row {
        mark: ' ',
        day: day.unwrap_or_default(),
        name: wave(one.wave(), lang),
        rest: columns(figures(one, lang)),
    }
}

/// How it was asked, how it went, who corrected it, what to work on.
pub fn told(one: &Taken, sitting: &Sitting, lang: Lang) -> Vec<Part> {
    let survey = &one.survey;
    let texts = one.texts();
    let told = |key: &str| {
        let field = Survey::FIELDS.iter().zip(&texts).find(|(field, _)| field.key == key);
        field.map_or_else(String::new, |(field, text)| spoken(field.shape, text, lang))
    };
    let named = |key: &str| {
        let form = Form::of::<Survey>();
        let field = form.place_of(key).and_then(|place| form.field(place));
        let name = field.map(|field| form.label(field, lang)).unwrap_or_default();
        let text = told(key);
        (!text.is_empty()).then(|| msg::aid_named(lang, name, text))
    };
    let language = survey.language.as_ref().map(|line| super::language_named(line.as_str(), lang));
    let asked = [Some(told("mode")), language, named("interviewer"), named("interpreter")];
    let went = [Some(told("completion")), Some(told("note"))];
    let mut told = vec![
        Part::of(label(lang, "survey-asked"), listed(asked)),
        Part::of(label(lang, "survey-went"), listed(went)),
    ];
    if let Some(corrected) = &one.standing.corrected {
        let at = Instant::parse(&corrected.at).unwrap_or_else(|| sitting.now());
        let (hours, minutes) = sitting.clock(at);
        let day = long_day(at.day(sitting.office.offset), lang);
        let text = msg::survey_corrected_by(lang, corrected.by.as_str(), day, clock(lang, hours, minutes));
        told.push(Part::of(label(lang, "survey-corrected"), text));
    }
    if one.score.is_some() {
        told.extend(worth(one, lang));
    }
    told.retain(|part| !part.text.is_empty());
    told
}

fn listed<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The survey a command is about: the one of that id, else the last.
///
/// # Errors
/// None was taken.
pub fn chosen<'a>(view: &'a View, id: Option<&str>) -> deeds::Result<&'a Taken> {
    let one = match id {
        Some(id) => view.one(id),
        None => view.taken.last(),
    };
    one.ok_or(deeds::Error::NotFound)
}
