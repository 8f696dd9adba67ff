//! What changed in somebody's life in words, for the screen and the lines alike.

use super::case::Part;
use super::form::Form;
use super::resolve::choice_label;
use super::spoken::{long_day, short_day_of, spoken};
use crate::deeds::candidates::View;
use crate::deeds::lives::Told;
use crate::domain::day::Day;
use crate::domain::life::{Kind, LifeChange};
use crate::domain::record::{Field, place_of};
use crate::domain::rights::MASKED;
use crate::i18n::{Lang, label, msg};

/// What stands at the top of her file: that she died.
fn death(told: &[Told], lang: Lang) -> Option<Part> {
    let death = told.iter().find(|told| told.undone.is_none() && told.change.kind == Some(Kind::Death))?;
    let told = text(death, "told_by");
    let teller =
        field("teller").map(|field| in_words(field, &text(death, "teller"), lang)).unwrap_or_default();
    let by = [told, teller].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let words = msg::life_death(lang, by, happened(death, lang));
    Some(Part::of(label(lang, "life-died"), words).pressing())
}

/// What wants the counsellor's eye first: that she died, that she came of age, that nobody answers for her any more.
pub fn pressing(told: &[Told], of_age: Option<Day>, view: &View, today: Day, lang: Lang) -> Vec<Part> {
    let over = told.iter().find(|told| told.undone.is_none() && told.change.kind == Some(Kind::Guardian));
    let over = over.and_then(|told| told.change.until).filter(|until| *until < today);
    let person = &view.stored.record;
    let over = over.filter(|_| person.guardian.is_some() && person.may_be_minor(today));
    let over = over.map(|until| {
        Part::of(label(lang, "life-guardian"), msg::life_guardian_over(lang, long_day(until, lang)))
            .pressing()
    });
    death(told, lang).into_iter().chain(of_age.map(|since| self::of_age(since, lang))).chain(over).collect()
}

/// What stands there of somebody who came of age: what was consented for her is to be asked of herself.
fn of_age(since: Day, lang: Lang) -> Part {
    Part::of(label(lang, "life-of-age"), msg::life_of_age_since(lang, long_day(since, lang))).pressing()
}

/// Every change, the newest first: what it was, since when, what stood before, on which word, and who noted it.
pub fn history(told: &[Told], lang: Lang) -> Vec<Part> {
    let mut name = Some(label(lang, "life-change"));
    told.iter().map(|told| Part::of(name.take().unwrap_or_default(), one(told, lang))).collect()
}

fn one(told: &Told, lang: Lang) -> String {
    if told.is_hidden() {
        return MASKED.to_owned();
    }
    let kind = told.change.kind.unwrap_or(Kind::Name);
    let mut words =
        vec![msg::life_line(lang, choice_label(&Kind::LIST, kind.code(), lang), happened(told, lang))];
    for key in kind.asks().iter().filter(|key| **key != "happened") {
        let Some(field) = field(key) else { continue };
        let (now, name) = (text(told, key), Form::of::<LifeChange>().short_label(field, lang));
        if kind.changes().contains(key) {
            let before = told.before(key);
            if before != now {
                let before = if before.is_empty() {
                    label(lang, "life-nothing")
                } else {
                    in_words(field, &before, lang)
                };
                let now =
                    if now.is_empty() { label(lang, "life-nothing") } else { in_words(field, &now, lang) };
                words.push(msg::life_turned(lang, now, before, name));
            }
        } else if !now.is_empty() {
            words.push(msg::consent_detail(lang, name, in_words(field, &now, lang)));
        }
    }
    words.push(msg::life_noted(lang, told.by.as_str(), day(&told.at, lang)));
    if let Some((at, by)) = &told.undone {
        words.push(msg::life_taken_back(lang, by.as_str(), day(at, lang), text(told, "undone_why")));
    }
    words.join(" ; ")
}

fn happened(told: &Told, lang: Lang) -> String {
    field("happened").map(|field| in_words(field, &text(told, "happened"), lang)).unwrap_or_default()
}

fn field(key: &str) -> Option<&'static Field> {
    use crate::domain::record::Record;
    LifeChange::FIELDS.iter().find(|field| field.key == key)
}

fn text(told: &Told, key: &str) -> String {
    let texts = told.texts();
    place_of::<LifeChange>(key).and_then(|place| texts.get(place)).cloned().unwrap_or_default()
}

fn in_words(field: &Field, kept: &str, lang: Lang) -> String {
    if kept == MASKED { kept.to_owned() } else { spoken(field.shape, kept, lang) }
}

fn day(at: &str, lang: Lang) -> String {
    short_day_of(at.get(..10).unwrap_or_default(), lang)
}
