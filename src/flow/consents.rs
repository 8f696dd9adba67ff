//! What somebody answered when she was asked for a consent, in words: purpose by purpose, the newest first.

use super::case::Part;
use super::form::Form;
use super::resolve::choice_label;
use super::spoken::{long_day, spoken};
use crate::deeds::consents::View;
use crate::domain::candidate::Purpose;
use crate::domain::consent::{Answer, Consent, newest_first};
use crate::domain::record::place_of;
use crate::domain::rights::MASKED;
use crate::facts::LanguageCode;
use crate::i18n::{Lang, label, msg};

/// What is told of an answer behind its day.
const TOLD: [&str; 8] =
    ["way", "witness", "language", "interpreter", "guardian", "guardian_kin", "text_version", "shared"];

/// A part for each answer, and one for each purpose that was never asked.
pub fn told(view: &View, lang: Lang) -> Vec<Part> {
    let mut parts = Vec::new();
    for purpose in Purpose::ALL {
        let name = choice_label(&Purpose::LIST, purpose.code(), lang);
        let answers = newest_first(&view.consents, *purpose);
        if answers.is_empty() {
            parts.push(Part::of(name, label(lang, "consent-not-asked")));
            continue;
        }
        let mut name = Some(name);
        for consent in answers {
            parts.push(Part::of(name.take().unwrap_or_default(), one(view, consent, lang)));
        }
    }
    parts
}

/// `accord donné le 24 novembre 2026, Centre Espoir ; Manière : signature ; …`
fn one(view: &View, consent: &Consent, lang: Lang) -> String {
    let form = Form::of::<Consent>();
    let texts = view.texts(consent);
    let text = |key: &str| place_of::<Consent>(key).and_then(|place| texts.get(place)).cloned();
    let answer = consent.answer.map(|answer| choice_label(&Answer::LIST, answer.code(), lang));
    let day = consent.given_on.map(|day| long_day(day, lang)).unwrap_or_default();
    let recipient = text("recipient").unwrap_or_default();
    let answer = msg::consent_answered(lang, answer.unwrap_or_default(), day);
    let mut words = vec![if recipient.is_empty() { answer } else { format!("{answer}, {recipient}") }];
    for key in TOLD {
        let Some(field) = form.place_of(key).and_then(|place| form.field(place)) else { continue };
        let Some(kept) = text(key).filter(|text| !text.is_empty()) else { continue };
        let said = match key {
            _ if kept == MASKED => kept,
            "language" => language(&kept, lang),
            _ => spoken(field.shape, &kept, lang),
        };
        words.push(msg::consent_detail(lang, form.short_label(field, lang), said));
    }
    words.join(" ; ")
}

/// The name of a language that is kept as its code.
fn language(code: &str, lang: Lang) -> String {
    LanguageCode::parse(code).map_or_else(|| code.to_owned(), |code| code.names()[lang.index()].to_owned())
}
