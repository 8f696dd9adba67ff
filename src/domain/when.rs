//! When something of somebody's past began or ended, as far as it was told: a day, a month, a year; or that it lasts
//! still. What was not told of it is never made up.

use super::datum::{Datum, Reading, Reject, Shape, Value};
use super::day::{Day, Year, dated, relative, words, written};
use crate::facts::month;

/// Nobody at the desk worked before.
const FIRST_YEAR: i16 = 1930;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    Day(Day),
    /// By its first day.
    Month(Day),
    Year(i16),
    /// It lasts still.
    Still,
}

impl When {
    /// The first day on which it may have been; None where it lasts still.
    pub fn first(self) -> Option<Day> {
        match self {
            When::Day(day) | When::Month(day) => Some(day),
            When::Year(year) => Day::new(year, 1, 1),
            When::Still => None,
        }
    }

    /// The last day on which it may have been; None where it lasts still.
    pub fn last(self) -> Option<Day> {
        match self {
            When::Day(day) => Some(day),
            When::Month(first) => Some(first.plus_months(1).plus_days(-1)),
            When::Year(year) => Day::new(year, 12, 31),
            When::Still => None,
        }
    }

    fn parse(text: &str) -> Option<When> {
        if text == STILL {
            return Some(When::Still);
        }
        let digits = |text: &str, long: usize| {
            (text.len() == long && text.bytes().all(|byte| byte.is_ascii_digit())).then_some(())
        };
        match text.split_once('-') {
            None => digits(text, 4).and_then(|()| text.parse().ok()).map(When::Year),
            Some((year, number)) if number.len() == 2 => {
                digits(year, 4).and(digits(number, 2))?;
                Day::new(year.parse().ok()?, number.parse().ok()?, 1).map(When::Month)
            }
            Some(_) => Day::parse(text).map(When::Day),
        }
    }
}

/// What is kept where it lasts still.
const STILL: &str = "still";

impl Datum for When {
    const SHAPE: Shape = Shape::When;

    /// `2015`, `mars 2015`, `3/2015`, `14/3/2015`, `t`, `t-3m`, `encore`.
    fn read(text: &str, reading: &Reading) -> Result<Self, Reject> {
        let when = match When::parse(text.trim()) {
            Some(when) => when,
            None => told(text, reading.today)?,
        };
        match when.first() {
            Some(day) if day.year() < FIRST_YEAR => Err(Reject("reject-when")),
            Some(day) if day > reading.today => Err(Reject("reject-future")),
            _ => Ok(when),
        }
    }

    fn text(&self) -> String {
        match self {
            When::Day(day) => day.to_string(),
            When::Month(first) => format!("{:04}-{:02}", first.year(), first.month()),
            When::Year(year) => format!("{year:04}"),
            When::Still => STILL.to_owned(),
        }
    }

    fn restore(value: &Value) -> Option<Self> {
        When::parse(value.text())
    }
}

/// What a person wrote of it.
fn told(text: &str, today: Day) -> Result<When, Reject> {
    let unreadable = Reject("reject-when");
    let mut parts = words(text);
    if parts.iter().any(|word| is_still(word)) {
        return Ok(When::Still);
    }
    if let Some(day) = relative(text, today) {
        return Ok(When::Day(day));
    }
    parts.retain(|word| !is_filling(word));
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let year = |digits: &str| Year::read(digits).map(|year| year.near(today.year(), 0)).ok_or(unreadable);
    let number = |digits: &str| digits.parse::<i8>().map_err(|_| unreadable);
    let in_month = |of: i16, month: i8| Day::new(of, month, 1).map(When::Month).ok_or(unreadable);
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    match parts[..] {
        [only] if is_number(only) && matches!(only.len(), 2 | 4) => Ok(When::Year(year(only)?)),
        [name, of] if !is_number(name) && is_number(of) => {
            in_month(year(of)?, month(name).ok_or(unreadable)?)
        }
        [of, which] if of.len() == 4 && which.len() <= 2 => in_month(year(of)?, number(which)?),
        [which, of] if which.len() <= 2 && is_number(of) && matches!(of.len(), 2 | 4) => {
            in_month(year(of)?, number(which)?)
        }
        _ => on_a_day(text, today),
    }
}

fn on_a_day(text: &str, today: Day) -> Result<When, Reject> {
    let date = written(text).ok_or(Reject("reject-when"))?;
    let year = date.year.ok_or(Reject("reject-when"))?.near(today.year(), 0);
    dated(date.day, date.month, year).map(When::Day)
}

fn is_still(word: &str) -> bool {
    matches!(
        word,
        "encore"
            | "toujours"
            | "actuel"
            | "actuelle"
            | "actuellement"
            | "cours"
            | "present"
            | "still"
            | "now"
            | "current"
            | "currently"
            | "ainda"
            | "agora"
            | "atual"
            | "atualmente"
            | "presente"
    )
}

/// Words around a time that say nothing of it.
fn is_filling(word: &str) -> bool {
    matches!(
        word,
        "vers"
            | "env"
            | "environ"
            | "about"
            | "around"
            | "circa"
            | "cerca"
            | "depuis"
            | "since"
            | "desde"
            | "from"
            | "until"
            | "jusque"
            | "jusquen"
            | "ate"
            | "en"
            | "in"
            | "em"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Country;

    fn read(text: &str) -> String {
        let reading = Reading {
            today: Day::parse("2026-11-24").expect("a day"),
            country: Country::parse("TG").expect("a country"),
        };
        match When::read(text, &reading) {
            Ok(when) => {
                assert_eq!(When::restore(&when.store()), Some(when), "{text}");
                when.text()
            }
            Err(Reject(id)) => id.to_owned(),
        }
    }

    #[test]
    fn a_time_is_kept_as_far_as_it_was_told() {
        for (text, kept) in [
            ("2015", "2015"),
            ("15", "2015"),
            ("vers 2015", "2015"),
            ("depuis 2015", "2015"),
            ("mars 2015", "2015-03"),
            ("março de 2015", "2015-03"),
            ("March 15", "2015-03"),
            ("3/2015", "2015-03"),
            ("03/15", "2015-03"),
            ("2015-03", "2015-03"),
            ("14/3/2015", "2015-03-14"),
            ("14 mars 2015", "2015-03-14"),
            ("t", "2026-11-24"),
            ("t-3m", "2026-08-24"),
            ("encore", "still"),
            ("en cours", "still"),
            ("still", "still"),
            ("ainda", "still"),
        ] {
            assert_eq!(read(text), kept, "{text}");
        }
    }

    #[test]
    fn what_is_no_time_or_lies_ahead_is_refused() {
        for (text, reject) in [
            ("2027", "reject-future"),
            ("12/2026", "reject-future"),
            ("t+1", "reject-future"),
            ("1812", "reject-when"),
            ("longtemps", "reject-when"),
            ("13/2015", "reject-when"),
            ("14 mars", "reject-when"),
            ("30/2/2015", "reject-day-impossible"),
        ] {
            assert_eq!(read(text), reject, "{text}");
        }
    }
}
