//! Errors, faults and reasons as sentences in a language.

use super::form::Form;
use super::spoken;
use crate::deeds;
use crate::domain::codes::Languages;
use crate::domain::datum::{Datum, Reject, Shape};
use crate::domain::matching::{Reason, ReasonValue};
use crate::domain::record::{Fault, Faults};
use crate::i18n::{Arg, Lang, label, msg, numbers, say};

/// The sentence of an error of a deed.
pub fn error(error: &deeds::Error, lang: Lang) -> String {
    if let deeds::Error::Faults(faults) = error {
        let first = faults.0.first().map(|fault| label(lang, fault.reject.0)).unwrap_or_default();
        return say(lang, error.id(), &[("reason", Arg::from(first))]);
    }
    if let deeds::Error::Barred(reasons) = error {
        return msg::error_proposal_barred(lang, against(reasons, lang));
    }
    let arguments = error.arguments();
    let arguments: Vec<(&str, Arg)> = arguments
        .iter()
        .map(|(name, text)| (*name, text.parse::<i64>().map_or_else(|_| Arg::from(text.as_str()), Arg::from)))
        .collect();
    say(lang, error.id(), &arguments)
}

/// `Nom : …` : a fault with the name of its field.
pub fn fault(form: Form, fault: &Fault, lang: Lang) -> String {
    let field = form.place_of(fault.key).and_then(|place| form.field(place));
    let name = field.map(|field| form.label(field, lang)).unwrap_or_default();
    field_fault(&name, fault.reject, lang)
}

/// The first of the faults, and how many more there are; nothing where there is none.
pub fn faults(form: Form, faults: &Faults, lang: Lang) -> String {
    let [first, more @ ..] = &faults.0[..] else { return String::new() };
    let sentence = fault(form, first, lang);
    if more.is_empty() { sentence } else { format!("{sentence} {}", msg::say_more_faults(lang, more.len())) }
}

/// As [`fault`], where the field's name is known.
pub fn field_fault(name: &str, reject: Reject, lang: Lang) -> String {
    msg::say_fault(lang, name, label(lang, reject.0))
}

/// The label of a criterion of a match.
pub fn criterion_name(name: &str, lang: Lang) -> String {
    label(lang, &format!("criterion-{}", name.replace('_', "-")))
}

/// Why a criterion of a match stands as it does; where something is not known, what to ask.
pub fn reason(reason: &Reason, lang: Lang) -> String {
    let arguments: Vec<(&str, Arg)> =
        reason.arguments.iter().map(|(name, value)| (*name, argument(value, lang))).collect();
    let said = say(lang, reason.id, &arguments);
    match reason.question {
        Some(question) => format!("{said} {}", say(lang, question.id, &arguments)),
        None => said,
    }
}

/// Every reason against a proposal.
pub fn against(reasons: &[Reason], lang: Lang) -> String {
    reasons.iter().map(|one| reason(one, lang)).collect::<Vec<_>>().join(" ; ")
}

fn argument(value: &ReasonValue, lang: Lang) -> Arg {
    match value {
        ReasonValue::Number(number) | ReasonValue::Xof(number) => Arg::from(*number),
        ReasonValue::Months(months) => Arg::from(spoken::length(*months, lang)),
        ReasonValue::Day(day) => Arg::from(spoken::short_day(*day, lang)),
        ReasonValue::Dated(day) => Arg::from(numbers::date_numeric(lang, day.year(), day.month(), day.day())),
        ReasonValue::Isco(isco) => {
            Arg::from(format!("{} {}", isco.code(), spoken::occupation_title(*isco, lang)))
        }
        ReasonValue::Group(digits) => Arg::from(digits.as_str()),
        ReasonValue::Country(country) => Arg::from(spoken::country_name(*country, lang)),
        ReasonValue::Region(region) => Arg::from(region.name()),
        ReasonValue::Languages(languages) => {
            Arg::from(spoken::spoken(Shape::Languages, &Languages(languages.clone()).text(), lang))
        }
        ReasonValue::Choices { list, codes } => {
            let labels = codes.iter().map(|code| label(lang, &format!("choice-{list}-{code}")));
            Arg::from(labels.collect::<Vec<_>>().join(", "))
        }
    }
}

/// One of several of a kind, on one line: `! 2 déc.  papiers  extrait de naissance, la personne`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// `!` late, `+` done, `-` nothing came of it.
    pub mark: char,
    pub day: String,
    pub name: String,
    pub rest: String,
}
