//! A birth as far as it is known: a day, a month, a year, or an age that somebody reckons. It is kept as the days
//! between which it lies, so that two half-known births can be compared; an unknown day is never made up.
//!
//! An age is turned into a year at once: an age kept without its day would rot.

use super::datum::{Datum, Reading, Reject, Shape, Value};
use super::day::{Day, Year, dated, relative, words, written};
use crate::facts::month;

/// Nobody older comes to the desk.
const OLDEST_YEARS: i64 = 120;
/// Years to each side of an estimated one.
const SLACK_YEARS: i16 = 1;

crate::choice! {
    /// How well a birth is known.
    Precision as "precision" { Day = "day", Month = "month", Year = "year", Estimated = "estimated" }
}

/// The first and the last day on which somebody may have been born.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Birth {
    from: Day,
    to: Day,
    precision: Precision,
}

impl Birth {
    pub fn on_day(day: Day) -> Birth {
        Birth { from: day, to: day, precision: Precision::Day }
    }

    /// None where there is no such month.
    pub fn in_month(year: i16, month: i8) -> Option<Birth> {
        let from = Day::new(year, month, 1)?;
        Some(Birth { from, to: from.plus_months(1).plus_days(-1), precision: Precision::Month })
    }

    /// None outside the years 1 to 9998.
    pub fn in_year(year: i16) -> Option<Birth> {
        Birth::years(year, year, Precision::Year)
    }

    /// Born about that year: one year to each side.
    pub fn about(year: i16) -> Option<Birth> {
        Birth::years(year.checked_sub(SLACK_YEARS)?, year.checked_add(SLACK_YEARS)?, Precision::Estimated)
    }

    fn years(first: i16, last: i16, precision: Precision) -> Option<Birth> {
        Some(Birth { from: Day::new(first, 1, 1)?, to: Day::new(last, 12, 31)?, precision })
    }

    pub fn precision(self) -> Precision {
        self.precision
    }

    /// The first day on which the person may have been born.
    pub fn from(self) -> Day {
        self.from
    }

    /// The last day on which the person may have been born.
    pub fn to(self) -> Day {
        self.to
    }

    /// The year that is written: for an estimate the middle one.
    pub fn year(self) -> i16 {
        match self.precision {
            Precision::Estimated => self.from.year() + SLACK_YEARS,
            _ => self.from.year(),
        }
    }

    /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: ISO 8601 with as many parts as are known.
    pub fn iso(self) -> String {
        match self.precision {
            Precision::Day => self.from.to_string(),
            Precision::Month => format!("{:04}-{:02}", self.year(), self.from.month()),
            Precision::Year | Precision::Estimated => format!("{:04}", self.year()),
        }
    }

    /// The least and the greatest age in whole years that the person may have on a day; 0 before the birth.
    pub fn age_on(self, day: Day) -> (i64, i64) {
        let age = |born: Day| (born.months_until(day) / 12).max(0);
        (age(self.to), age(self.from))
    }

    /// True for the days that offices write when they do not know: 1 January, 1 July, 31 December.
    pub fn probable_estimate(self) -> bool {
        self.precision == Precision::Day
            && matches!((self.from.month(), self.from.day()), (1, 1) | (7, 1) | (12, 31))
    }

    /// Takes back what `text` wrote.
    fn parse(text: &str) -> Option<Birth> {
        if let Some(year) = text.strip_prefix('~') {
            return Birth::about(four_digits(year)?);
        }
        match text.split_once('-') {
            None => Birth::in_year(four_digits(text)?),
            Some((year, month)) if month.len() == 2 => {
                Birth::in_month(four_digits(year)?, month.parse().ok()?)
            }
            Some(_) => Day::parse(text).map(Birth::on_day),
        }
    }

    /// # Errors
    /// The birth lies ahead, or too far back for anybody alive.
    fn believable(self, today: Day) -> Result<Birth, Reject> {
        if self.from > today {
            Err(Reject("reject-birth-future"))
        } else if self.age_on(today).0 > OLDEST_YEARS {
            Err(Reject("reject-birth-old"))
        } else {
            Ok(self)
        }
    }
}

impl Datum for Birth {
    const SHAPE: Shape = Shape::Birth;

    /// Every form of a dated day, and `03/1988`, `mars 1988`, `1988-03`, `1988`, `~1991`, `vers 1991`, `35`,
    /// `~35`, `35 ans`, `35a`. A day without its year is refused, and so is a bare word such as `demain`: in this
    /// field both are slips.
    fn read(text: &str, reading: &Reading) -> Result<Self, Reject> {
        let today = reading.today;
        let known = match Birth::parse(text.trim()) {
            Some(birth) => birth,
            None => told(text, today)?,
        };
        known.believable(today)
    }

    fn text(&self) -> String {
        match self.precision {
            Precision::Estimated => format!("~{}", self.iso()),
            _ => self.iso(),
        }
    }

    fn restore(value: &Value) -> Option<Self> {
        Birth::parse(value.text())
    }

    fn json(&self) -> serde_json::Value {
        serde_json::Value::String(self.iso())
    }
}

fn four_digits(text: &str) -> Option<i16> {
    if text.len() == 4 && text.bytes().all(|digit| digit.is_ascii_digit()) { text.parse().ok() } else { None }
}

/// What a person wrote of a birth.
fn told(text: &str, today: Day) -> Result<Birth, Reject> {
    let (approximate, mut parts): (Vec<_>, Vec<_>) = words(text).into_iter().partition(|word| is_about(word));
    let about = !approximate.is_empty() || text.trim_start().starts_with(['~', '≈', '±', '∼']);
    parts.retain(|word| !is_filling(word));
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let unreadable = Reject("reject-birth");
    let year_of = |digits: &str| Year::read(digits).map(|year| year.near(today.year(), 0)).ok_or(unreadable);
    let impossible = Reject("reject-day-impossible");
    match parts[..] {
        [age] if is_number(age) && age.len() <= 2 => aged(age, today),
        [age, unit] if is_number(age) && age.len() <= 3 && is_years(unit) => aged(age, today),
        [year] if about => Birth::about(four_digits(year).ok_or(unreadable)?).ok_or(unreadable),
        [year] if year.len() == 4 => Birth::in_year(year_of(year)?).ok_or(unreadable),
        _ if about => Err(unreadable),
        [name, year] if !is_number(name) => {
            // `mars 14` is a day without its year rather than March 2014.
            let year =
                if year.len() == 4 || beyond_days(year) { year_of(year)? } else { return Err(unreadable) };
            Birth::in_month(year, month(name).ok_or(unreadable)?).ok_or(impossible)
        }
        [year, number] if year.len() == 4 && number.len() <= 2 => {
            Birth::in_month(year_of(year)?, number.parse().map_err(|_| unreadable)?).ok_or(impossible)
        }
        [number, year] if number.len() <= 2 && is_number(year) && (year.len() == 4 || beyond_days(year)) => {
            Birth::in_month(year_of(year)?, number.parse().map_err(|_| unreadable)?).ok_or(impossible)
        }
        _ => on_a_day(text, &parts, today),
    }
}

/// A whole date, or one said from today with a sign: `t-20y`.
fn on_a_day(text: &str, parts: &[&str], today: Day) -> Result<Birth, Reject> {
    if text.contains(['+', '-'])
        && let Some(day) = relative(text, today).filter(|day| *day != today)
    {
        return Ok(Birth::on_day(day));
    }
    let date = written(&parts.join(" ")).ok_or(Reject("reject-birth"))?;
    let year = date.year.ok_or(Reject("reject-birth"))?.near(today.year(), 0);
    dated(date.day, date.month, year).map(Birth::on_day).map_err(|reject| match reject {
        Reject("reject-day") => Reject("reject-birth"),
        other => other,
    })
}

/// Somebody of that age today, give or take a year.
fn aged(age: &str, today: Day) -> Result<Birth, Reject> {
    let age: i16 = age.parse().map_err(|_| Reject("reject-birth"))?;
    today.year().checked_sub(age).and_then(Birth::about).ok_or(Reject("reject-birth-old"))
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|digit| digit.is_ascii_digit())
}

/// Two digits that can be no day of a month, so they are a year.
fn beyond_days(digits: &str) -> bool {
    digits.len() == 2 && digits.parse::<i8>().is_ok_and(|number| number > 31)
}

fn is_years(word: &str) -> bool {
    matches!(
        word,
        "a" | "an" | "ans" | "annees" | "ano" | "anos" | "y" | "yr" | "yrs" | "yo" | "year" | "years"
    )
}

fn is_about(word: &str) -> bool {
    matches!(word, "vers" | "env" | "environ" | "about" | "around" | "circa" | "ca" | "cerca" | "volta" | "c")
}

/// Words around a birth that say nothing of it.
fn is_filling(word: &str) -> bool {
    matches!(
        word,
        "ne" | "nee"
            | "en"
            | "born"
            | "in"
            | "nascido"
            | "nascida"
            | "por"
            | "age"
            | "agee"
            | "aged"
            | "old"
            | "idade"
            | "on"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Country;
    use proptest::prelude::*;

    fn reading() -> Reading {
        Reading {
            today: Day::parse("2026-11-24").expect("a day"),
            country: Country::parse("TG").expect("a country"),
        }
    }

    #[test]
    fn a_birth_is_read_as_far_as_it_is_known() {
        for (text, expected) in [
            ("17/03/1984", "1984-03-17"),
            ("1984-03-17", "1984-03-17"),
            ("17 mars 84", "1984-03-17"),
            ("17031984", "1984-03-17"),
            ("née le 17 mars 1984", "1984-03-17"),
            ("14/3/30", "1930-03-14"),
            ("t-20y", "2006-11-24"),
            ("03/1984", "1984-03"),
            ("3/84", "1984-03"),
            ("mars 1984", "1984-03"),
            ("março de 1984", "1984-03"),
            ("March, 84", "1984-03"),
            ("1984-03", "1984-03"),
            ("1984/3", "1984-03"),
            ("1984", "1984"),
            (" né en 1984 ", "1984"),
            ("~1991", "~1991"),
            ("vers 1991", "~1991"),
            ("né vers 1991", "~1991"),
            ("nascido por volta de 1991", "~1991"),
            ("c. 1991", "~1991"),
            ("±1991", "~1991"),
            ("35", "~1991"),
            ("~35", "~1991"),
            ("35 ans", "~1991"),
            ("35a", "~1991"),
            ("35 years old", "~1991"),
            ("cerca de 35 anos", "~1991"),
            ("0", "~2026"),
            ("100 ans", "~1926"),
            ("11/2026", "2026-11"),
            ("30/02/1984", "reject-day-impossible"),
            ("1984-02-30", "reject-day-impossible"),
            ("1984-13", "reject-day-impossible"),
            ("13/1984", "reject-day-impossible"),
            ("25/11/2026", "reject-birth-future"),
            ("12/2026", "reject-birth-future"),
            ("2027", "reject-birth-future"),
            ("1890", "reject-birth-old"),
            ("17/03/1890", "reject-birth-old"),
            ("130 ans", "reject-birth-old"),
            ("14/3", "reject-birth"),
            ("14 mars", "reject-birth"),
            ("mars", "reject-birth"),
            ("demain", "reject-birth"),
            ("t", "reject-birth"),
            ("h", "reject-birth"),
            ("105", "reject-birth"),
            ("~17/03/1984", "reject-birth"),
            ("17/03/0984", "reject-birth"),
            ("néant", "reject-birth"),
            ("", "reject-birth"),
            ("~", "reject-birth"),
        ] {
            let read = match Birth::read(text, &reading()) {
                Ok(birth) => birth.text(),
                Err(Reject(id)) => id.to_owned(),
            };
            assert_eq!(read, expected, "{text}");
        }
    }

    #[test]
    fn an_age_is_known_between_two_figures() {
        let on = Day::parse("2026-11-24").expect("a day");
        for (text, ages) in [
            ("1984-11-24", (42, 42)),
            ("1984-11-25", (41, 41)),
            ("1984-11", (41, 42)),
            ("1984", (41, 42)),
            ("~1991", (33, 36)),
            ("~2026", (0, 1)),
        ] {
            let birth = Birth::parse(text).expect("a birth");
            assert_eq!(birth.age_on(on), ages, "{text}");
        }
    }

    #[test]
    fn days_that_offices_make_up_are_noticed() {
        for (text, expected) in [
            ("1984-01-01", true),
            ("1984-07-01", true),
            ("1984-12-31", true),
            ("1984-01-02", false),
            ("1984", false),
        ] {
            assert_eq!(Birth::parse(text).map(Birth::probable_estimate), Some(expected), "{text}");
        }
    }

    #[test]
    fn json_is_iso() {
        let birth = Birth::about(1991).expect("a birth");
        assert_eq!((birth.json(), birth.text(), birth.year()), ("1991".into(), "~1991".to_owned(), 1991));
    }

    fn births() -> impl Strategy<Value = Birth> {
        (1910i16..2024, 1i8..=12, 1i8..=28, 0..4).prop_map(|(year, month, day, precision)| {
            let birth = match precision {
                0 => Day::new(year, month, day).map(Birth::on_day),
                1 => Birth::in_month(year, month),
                2 => Birth::in_year(year),
                _ => Birth::about(year),
            };
            birth.expect("there is such a day")
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(birth in births(), later in 0i64..1000) {
            let mut reading = reading();
            reading.today = reading.today.plus_days(later);
            prop_assert_eq!(Birth::read(&birth.text(), &reading), Ok(birth));
            prop_assert_eq!(Birth::restore(&birth.store()), Some(birth));
        }

        #[test]
        fn reading_never_panics(text in "\\PC*") {
            let _ = Birth::read(&text, &reading());
        }

        #[test]
        fn reading_what_looks_like_a_birth_never_panics(text in "[0-9~+./ ansvermy-]{0,12}") {
            if let Ok(birth) = Birth::read(&text, &reading()) {
                prop_assert_eq!(Birth::read(&birth.text(), &reading()), Ok(birth));
            }
        }
    }
}
