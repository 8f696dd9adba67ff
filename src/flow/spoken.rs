//! A kept text in the words of a language: what a code means, what a date was understood as.

use super::resolve::choice_label;
use crate::domain::amount::Amount;
use crate::domain::birth::{Birth, Precision};
use crate::domain::codes::{Level, Reach};
use crate::domain::datum::{Datum, Shape, Value};
use crate::domain::day::Day;
use crate::domain::employer::Named;
use crate::domain::phone::Phone;
use crate::domain::text::{Money, Period};
use crate::domain::when::When;
use crate::facts::{Country, Isco, LanguageCode, Region};
use crate::i18n::{Lang, msg, numbers};

/// The words for a kept text. An empty text has none; a masked one stays as it is.
pub fn spoken(shape: Shape, kept: &str, lang: Lang) -> String {
    let words = match shape {
        Shape::Choice(list) => list.codes.contains(&kept).then(|| choice_label(list, kept, lang)),
        Shape::Choices(list) => Some(each(kept, |part| choice_label(list, part, lang))),
        Shape::Birth => Birth::restore(&Value::from(kept)).map(|birth| born(&birth, lang)),
        Shape::Day => Day::parse(kept).map(|day| long_day(day, lang)),
        Shape::When => When::restore(&Value::from(kept)).map(|when| super::background::when(when, lang)),
        Shape::Phone => Phone::restore(&Value::from(kept)).map(|phone| phone.display()),
        Shape::Country => Country::parse(kept).map(|country| country_name(country, lang)),
        Shape::Countries => Some(each(kept, |part| named_country(part, lang))),
        Shape::Region => Region::parse(kept).map(|region| region.name().to_owned()),
        Shape::Occupation => Some(occupation(kept, lang)),
        Shape::Employer => Some(employer(kept)),
        Shape::Languages => Some(each(kept, |part| language(part, lang))),
        Shape::Mobility => Some(each(kept, |part| match Reach::from_code(part) {
            Some(_) => choice_label(&Reach::LIST, part, lang),
            None => named_country(part, lang),
        })),
        Shape::Months => kept.parse().ok().map(|months| length(months, lang)),
        Shape::Amount => Amount::of_text(kept).map(|sum| amount_words(&sum, lang)),
        Shape::Money => Money::restore(&Value::from(kept)).map(|money| amount(&money, lang)),
        _ => None,
    };
    words.unwrap_or_else(|| kept.to_owned())
}

fn each(kept: &str, word: impl Fn(&str) -> String) -> String {
    kept.split(", ").filter(|part| !part.is_empty()).map(word).collect::<Vec<_>>().join(", ")
}

/// The name of a country in a language.
pub fn country_name(country: Country, lang: Lang) -> String {
    country.names()[lang.index()].to_owned()
}

fn named_country(code: &str, lang: Lang) -> String {
    Country::parse(code).map_or_else(|| code.to_owned(), |country| country_name(country, lang))
}

/// The title of a unit group in a language.
pub fn occupation_title(isco: Isco, lang: Lang) -> String {
    isco.names()[lang.index()].to_owned()
}

/// `7531 couturière`: the words as they were said stay, the group's title comes with its code.
fn occupation(kept: &str, lang: Lang) -> String {
    let (code, said) = kept.split_once(' ').unwrap_or((kept, ""));
    match Isco::parse(code) {
        Some(isco) if said.is_empty() => format!("{code} {}", occupation_title(isco, lang)),
        Some(_) => format!("{said} ({code})"),
        None => kept.to_owned(),
    }
}

/// `Bâtir Exemple (TG-E0000012-3)`: the name comes with the number of its record.
fn employer(kept: &str) -> String {
    let named = Named::restore(&Value::from(kept));
    match named.as_ref().map(|named| (&named.reference, named.name.as_str())) {
        Some((Some(reference), "")) => reference.to_string(),
        Some((Some(reference), name)) => format!("{name} ({reference})"),
        _ => kept.to_owned(),
    }
}

fn language(part: &str, lang: Lang) -> String {
    let (code, level) = part.split_once(' ').unwrap_or((part, ""));
    let name = LanguageCode::parse(code).map_or(code, |code| code.names()[lang.index()]);
    match Level::from_code(level) {
        Some(Level::Native) => format!("{name} ({})", choice_label(&Level::LIST, Level::Native.code(), lang)),
        Some(level) => format!("{name} {}", level.code()),
        None => name.to_owned(),
    }
}

/// A birth as it is said: `17 mars 1984`, `mars 1984`, `1984`, `vers 1991 (estimé)`.
pub fn born(birth: &Birth, lang: Lang) -> String {
    let from = birth.from();
    match birth.precision() {
        Precision::Day => long_day(from, lang),
        Precision::Month => numbers::month_year(lang, from.year(), from.month()),
        Precision::Year => birth.year().to_string(),
        Precision::Estimated => msg::born_about(lang, birth.year().to_string()),
    }
}

/// `12/03/1990`, `03/1990`, `1990`, `~1990`: a birth as lists have it, where one is compared with the next. All three
/// languages write it in this order.
pub fn born_short(birth: &Birth) -> String {
    let from = birth.from();
    match birth.precision() {
        Precision::Day => format!("{:02}/{:02}/{}", from.day(), from.month(), from.year()),
        Precision::Month => format!("{:02}/{}", from.month(), from.year()),
        Precision::Year => birth.year().to_string(),
        Precision::Estimated => format!("~{}", birth.year()),
    }
}

/// `12 mars 2026`
pub fn long_day(day: Day, lang: Lang) -> String {
    numbers::date(lang, day.year(), day.month(), day.day())
}

/// `12 mars`, for lists.
pub fn short_day(day: Day, lang: Lang) -> String {
    numbers::date_short(lang, day.month(), day.day())
}

/// `04/11`: a day that is kept as text, as tables have it, where one is compared with the next.
pub fn day_in_table(text: &str) -> String {
    Day::parse(text).map_or_else(|| text.to_owned(), |day| format!("{:02}/{:02}", day.day(), day.month()))
}

/// A day that is kept as text, short; the text itself where it is none.
pub fn short_day_of(text: &str, lang: Lang) -> String {
    Day::parse(text).map_or_else(|| text.to_owned(), |day| short_day(day, lang))
}

/// As [`short_day_of`], with its year where that is not plain from today.
pub fn near_day_of(text: &str, today: Day, lang: Lang) -> String {
    /// So many days before or behind, a day and its month say which year is meant.
    const PLAIN: i64 = 300;
    match Day::parse(text) {
        Some(day) if today.days_until(day).abs() > PLAIN => {
            numbers::date_numeric(lang, day.year(), day.month(), day.day())
        }
        Some(day) => short_day(day, lang),
        None => text.to_owned(),
    }
}

/// A length of time: `6 ans`, `1 an 6 mois`, `8 mois`.
pub fn length(months: i64, lang: Lang) -> String {
    match (months / 12, months % 12) {
        (0, months) => msg::length_months(lang, months),
        (years, 0) => msg::length_years(lang, years),
        (years, months) => msg::length_years_months(lang, months, years),
    }
}

/// `650 000 XOF`
pub fn amount_words(sum: &Amount, lang: Lang) -> String {
    numbers::money(lang, sum.minor, sum.currency.decimals(), sum.currency.code())
}

fn amount(money: &Money, lang: Lang) -> String {
    let scale = 10_i64.pow(u32::from(money.currency.decimals()));
    let sum = numbers::money(lang, money.amount * scale, money.currency.decimals(), money.currency.code());
    msg::amount_per(lang, sum, choice_label(&Period::LIST, money.period.code(), lang))
}

/// `14 h 32`, `14:32`
pub fn clock(lang: Lang, hours: u8, minutes: u8) -> String {
    numbers::time(lang, i8::try_from(hours).unwrap_or(0), i8::try_from(minutes).unwrap_or(0))
}
