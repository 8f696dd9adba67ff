//! One whole offer in words, for both faces: whether it can still be had, why it was found, what is to be doubted of it
//! and what it does not say; then every field.

use super::case::Part;
use super::form::Form;
use super::lookup;
use super::own_offer;
use super::spoken::{short_day_of, spoken};
use crate::deeds::offers::View;
use crate::domain::offer::{Availability, Offer, Surety, Verification};
use crate::domain::rights::MASKED;
use crate::i18n::{Lang, label, msg};

/// What a candidate asks for first: said to be missing where it is.
const ASKED_FOR: &[&str] = &[
    "employer",
    "country",
    "place",
    "occupation",
    "contract",
    "experience",
    "education",
    "languages",
    "salary",
    "closes_on",
    "apply",
];

/// The label and text of every line but the ad's own text; `text` is what was looked for, or nothing.
pub fn parts(view: &View, text: &str, lang: Lang) -> Vec<Part> {
    let form = Form::of::<Offer>();
    let texts = view.texts();
    let mut parts = vec![part(label(lang, "sheet-status"), status(view, lang))];
    parts.extend(own_offer::told(view, lang));
    if let Some(why) = lookup::why(text, &view.stored.record, lang) {
        parts.push(part(label(lang, "sheet-found-by"), why));
    }
    let doubts = doubts(view, lang);
    if !doubts.is_empty() {
        parts.push(Part { pressing: true, ..part(label(lang, "sheet-doubts"), doubts.join(" ")) });
    }
    let missing = form
        .fields
        .iter()
        .zip(&texts)
        .filter(|(field, text)| text.is_empty() && ASKED_FOR.contains(&field.key));
    let missing: Vec<String> = missing.map(|(field, _)| form.label(field, lang).to_lowercase()).collect();
    if !missing.is_empty() {
        parts.push(part(label(lang, "sheet-not-told"), missing.join(", ")));
    }
    let told =
        form.fields.iter().zip(texts).filter(|(field, text)| !text.is_empty() && field.key != "description");
    parts.extend(told.map(|(field, text)| {
        let words = if text == MASKED { text } else { spoken(field.shape, &text, lang) };
        part(form.label(field, lang), words)
    }));
    if view.own.is_none() {
        parts.push(part(label(lang, "sheet-alias"), view.alias()));
    }
    let twins: Vec<&str> = view.twins.iter().take(4).map(|twin| twin.reference.as_str()).collect();
    if !twins.is_empty() {
        parts.push(part(label(lang, "sheet-twins"), twins.join(", ")));
    }
    parts
}

fn part(label: String, text: String) -> Part {
    Part { label, text, pressing: false }
}

/// Open, expired, or closed: since when and why.
fn status(view: &View, lang: Lang) -> String {
    let word = label(lang, &format!("availability-{}", view.availability.code()));
    let standing = &view.standing;
    match (view.availability, &standing.closed_on, &standing.closed_reason) {
        (Availability::Closed, Some(day), Some(reason)) => {
            let reason = label(lang, &format!("choice-closed-reason-{reason}"));
            msg::sheet_closed(lang, short_day_of(day, lang), reason, word)
        }
        _ => word,
    }
}

/// What is said of it and is not to be taken for granted, a sentence each.
fn doubts(view: &View, lang: Lang) -> Vec<String> {
    let offer = &view.stored.record;
    let mut doubts = Vec::new();
    match (offer.occupation, offer.occupation_sure) {
        (Some(_), Some(Surety::Check)) => doubts.push(label(lang, "offer-doubt-occupation")),
        (Some(_), Some(Surety::Likely)) => doubts.push(label(lang, "offer-doubt-occupation-likely")),
        _ => {}
    }
    if offer.salary.is_some() && offer.salary_min.is_none() && offer.salary_max.is_none() {
        doubts.push(label(lang, "offer-doubt-salary"));
    }
    match view.employer {
        Verification::Verified => {}
        Verification::Refused => doubts.push(label(lang, "offer-doubt-refused")),
        Verification::Blacklisted => doubts.push(label(lang, "offer-doubt-blacklisted")),
        Verification::Unverified | Verification::Pending => {
            doubts.push(label(lang, "offer-doubt-unverified"))
        }
    }
    doubts
}
