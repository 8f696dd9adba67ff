//! Days and instants. A [`Day`] is a date of the calendar at the office; an [`Instant`] is a second of UTC.
//!
//! Days are read as the three countries' languages write them: day, month, year, whatever parts them; only a
//! number of four digits in front makes it year, month, day. Nothing here knows what day it is: that is passed in.

mod written;

use super::datum::{Datum, Reading, Reject, Shape, Value};
use jiff::civil::Date;
use std::fmt;
pub(super) use written::{Written, Year, dated, relative, words, written};

/// How far ahead of this year a year of two digits may lie; further, and it is of the century before.
const YEARS_AHEAD: i16 = 20;
const DAY_SECONDS: i64 = 86_400;

/// A date from the year 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

impl Day {
    pub const FIRST: Day = Day(Date::constant(1, 1, 1));
    pub const LAST: Day = Day(Date::constant(9999, 12, 31));
    const EPOCH: Day = Day(Date::constant(1970, 1, 1));

    /// None where the calendar has no such day.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Day> {
        if year < 1 { None } else { Date::new(year, month, day).ok().map(Day) }
    }

    /// Reads `YYYY-MM-DD` and nothing else.
    pub fn parse(iso: &str) -> Option<Day> {
        let &[y, yy, yyy, yyyy, b'-', m, mm, b'-', d, dd] = iso.as_bytes() else { return None };
        let number = |digits: &[u8]| {
            digits.iter().try_fold(0i16, |sum, digit| {
                digit.is_ascii_digit().then(|| sum * 10 + i16::from(digit - b'0'))
            })
        };
        let part = |digits: &[u8]| number(digits).and_then(|number| i8::try_from(number).ok());
        Day::new(number(&[y, yy, yyy, yyyy])?, part(&[m, mm])?, part(&[d, dd])?)
    }

    pub fn year(self) -> i16 {
        self.0.year()
    }

    pub fn month(self) -> i8 {
        self.0.month()
    }

    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// 0 is Monday, 6 is Sunday.
    pub fn weekday(self) -> u8 {
        u8::try_from(self.0.weekday().to_monday_zero_offset()).unwrap_or(0)
    }

    /// So many days later, or earlier; never past [`Day::FIRST`] and [`Day::LAST`].
    pub fn plus_days(self, days: i64) -> Day {
        let span = jiff::Span::new().try_days(days);
        self.moved(span.ok(), days < 0)
    }

    /// The same day so many months later, or the last of that month where it is shorter.
    pub fn plus_months(self, months: i32) -> Day {
        let span = jiff::Span::new().try_months(months);
        self.moved(span.ok(), months < 0)
    }

    /// None is a span too long to be one.
    fn moved(self, span: Option<jiff::Span>, back: bool) -> Day {
        let end = if back { Day::FIRST } else { Day::LAST };
        let moved = span.and_then(|span| self.0.checked_add(span).ok());
        moved.map_or(end, |date| Day(date).max(Day::FIRST))
    }

    /// Days from this one to the other; negative where the other is earlier.
    pub fn days_until(self, other: Day) -> i64 {
        self.0.duration_until(other.0).as_hours() / 24
    }

    /// Whole months from this day to the other; negative where the other is earlier.
    pub fn months_until(self, other: Day) -> i64 {
        if other < self {
            return -other.months_until(self);
        }
        let months = (i32::from(other.year()) - i32::from(self.year())) * 12 + i32::from(other.month())
            - i32::from(self.month());
        i64::from(if self.plus_months(months) > other { months - 1 } else { months })
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl Datum for Day {
    const SHAPE: Shape = Shape::Day;

    /// `2026-03-14`, `14/3/88`, `140388`, `14 mars 1988`, `14/3` (of this year), `t`, `t+3`, `t-1m`, `+7`,
    /// `demain`.
    fn read(text: &str, reading: &Reading) -> Result<Self, Reject> {
        let today = reading.today;
        if let Some(day) = Day::parse(text.trim()).or_else(|| relative(text, today)) {
            return Ok(day);
        }
        match written(text).ok_or(Reject("reject-day"))? {
            Written { day, month, year: Some(year) } => {
                dated(day, month, year.near(today.year(), YEARS_AHEAD))
            }
            Written { day, month, year: None } => dated(day, month, today.year()),
        }
    }

    fn text(&self) -> String {
        self.to_string()
    }

    fn restore(value: &Value) -> Option<Self> {
        Day::parse(value.text())
    }
}

/// A second of UTC, from the year 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

impl Instant {
    const FIRST: i64 = -62_135_596_800;
    const LAST: i64 = 253_402_300_799;

    /// Seconds since 1970; what lies before the year 1 or after 9999 is moved there.
    pub fn from_unix(seconds: i64) -> Instant {
        Instant(seconds.clamp(Instant::FIRST, Instant::LAST))
    }

    /// Seconds since 1970.
    pub fn unix(self) -> i64 {
        self.0
    }

    /// Reads RFC 3339 with any offset; fractions of a second are dropped.
    pub fn parse(text: &str) -> Option<Instant> {
        let read = text.parse::<jiff::Timestamp>().ok()?;
        let down = i64::from(read.subsec_nanosecond() < 0);
        Some(Instant::from_unix(read.as_second() - down))
    }

    pub fn plus_seconds(self, seconds: i64) -> Instant {
        Instant::from_unix(self.0.saturating_add(seconds))
    }

    /// The day of the clock that is so many minutes ahead of UTC.
    pub fn day(self, offset_minutes: i32) -> Day {
        Day::EPOCH.plus_days(self.local(offset_minutes).div_euclid(DAY_SECONDS))
    }

    /// Hour and minute of the clock that is so many minutes ahead of UTC.
    pub fn clock(self, offset_minutes: i32) -> (u8, u8) {
        let minutes = self.local(offset_minutes).rem_euclid(DAY_SECONDS) / 60;
        (u8::try_from(minutes / 60).unwrap_or(0), u8::try_from(minutes % 60).unwrap_or(0))
    }

    fn local(self, offset_minutes: i32) -> i64 {
        self.plus_seconds(i64::from(offset_minutes) * 60).0
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hour, minute) = self.clock(0);
        write!(f, "{}T{hour:02}:{minute:02}:{:02}Z", self.day(0), self.0.rem_euclid(60))
    }
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

    fn check(cases: &[(&str, &str)]) {
        for (text, expected) in cases {
            let read = match Day::read(text, &reading()) {
                Ok(day) => day.to_string(),
                Err(Reject(id)) => id.to_owned(),
            };
            assert_eq!(read, *expected, "{text}");
        }
    }

    #[test]
    fn a_day_is_read_as_people_write_it() {
        check(&[
            ("2026-03-14", "2026-03-14"),
            ("2026/3/14", "2026-03-14"),
            ("14/3/88", "1988-03-14"),
            ("14-03-1988", "1988-03-14"),
            ("14.3.1988", "1988-03-14"),
            ("14 3 1988", "1988-03-14"),
            ("14031988", "1988-03-14"),
            ("140388", "1988-03-14"),
            ("19880314", "1988-03-14"),
            ("20121990", "1990-12-20"),
            ("14 mars 1988", "1988-03-14"),
            ("14-Mar-88", "1988-03-14"),
            ("14mars1988", "1988-03-14"),
            ("1er août 1988", "1988-08-01"),
            ("14 de março de 1988", "1988-03-14"),
            ("1º de maio de 2020", "2020-05-01"),
            ("March 3rd, 1988", "1988-03-03"),
            ("14/3", "2026-03-14"),
            ("14 mars", "2026-03-14"),
            ("01/02/46", "2046-02-01"),
            ("01/02/47", "1947-02-01"),
            ("٠١/٠٢/١٩٨٨", "1988-02-01"),
            ("30/02/2026", "reject-day-impossible"),
            ("31 juin", "reject-day-impossible"),
            ("2026-02-30", "reject-day-impossible"),
            ("12/25/2020", "reject-day-impossible"),
            ("0/1/2020", "reject-day-impossible"),
            ("14", "reject-day"),
            ("14 jui 1988", "reject-day"),
            ("14/03/198", "reject-day"),
            ("14/03/0988", "reject-day"),
            ("néant", "reject-day"),
            ("", "reject-day"),
            ("99999999999", "reject-day"),
        ]);
    }

    #[test]
    fn a_day_is_read_from_today() {
        check(&[
            ("t", "2026-11-24"),
            ("T", "2026-11-24"),
            ("h", "2026-11-24"),
            ("aujourd’hui", "2026-11-24"),
            ("t+3", "2026-11-27"),
            ("t + 3", "2026-11-27"),
            ("t+3w", "2026-12-15"),
            ("a+3s", "2026-12-15"),
            ("t-1m", "2026-10-24"),
            ("t+1y", "2027-11-24"),
            ("h+1a", "2027-11-24"),
            ("+7", "2026-12-01"),
            ("-7j", "2026-11-17"),
            ("demain", "2026-11-25"),
            ("amanhã", "2026-11-25"),
            ("hier", "2026-11-23"),
            ("après-demain", "2026-11-26"),
            ("avant-hier", "2026-11-22"),
            ("t+99999y", "9999-12-31"),
            ("t+3x", "reject-day"),
            ("t+", "reject-day"),
            ("+", "reject-day"),
            ("t+999999999999", "reject-day"),
        ]);
    }

    #[test]
    fn days_are_counted() {
        let day = |iso| Day::parse(iso).expect("a day");
        assert_eq!(day("2024-01-31").plus_months(1), day("2024-02-29"));
        assert_eq!(day("2024-03-31").plus_months(-13), day("2023-02-28"));
        assert_eq!(day("2024-12-31").plus_days(1), day("2025-01-01"));
        assert_eq!(day("2024-12-31").plus_days(i64::MIN), Day::FIRST);
        assert_eq!(day("2024-12-31").plus_months(i32::MAX), Day::LAST);
        assert_eq!(day("2024-12-31").plus_months(-12 * 3000), Day::FIRST);
        assert_eq!(Day::FIRST.days_until(Day::LAST), 3_652_058);
        assert_eq!(day("2026-11-24").days_until(day("2026-11-20")), -4);
        assert_eq!(day("2024-01-31").months_until(day("2024-02-29")), 1);
        assert_eq!(day("2024-01-31").months_until(day("2024-02-28")), 0);
        assert_eq!(day("2026-11-24").months_until(day("1990-11-25")), -431);
        assert_eq!(day("2026-11-24").weekday(), 1);
    }

    #[test]
    fn only_iso_is_parsed() {
        for text in
            ["2026-3-14", "2026-03-14 ", "2026-02-30", "+026-03-14", "0000-01-01", "20260314", "é026-03-1"]
        {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }

    #[test]
    fn an_instant_is_a_second_of_utc() {
        let instant = Instant::parse("2026-11-24T14:22:00Z").expect("an instant");
        assert_eq!(instant.unix(), 1_795_530_120);
        assert_eq!(instant.to_string(), "2026-11-24T14:22:00Z");
        assert_eq!(Instant::parse("2026-11-24T13:22:00.5-01:00"), Some(instant));
        assert_eq!(instant.day(0).to_string(), "2026-11-24");
        assert_eq!(instant.day(600).to_string(), "2026-11-25");
        assert_eq!(instant.clock(-60), (13, 22));
        assert_eq!(Instant::from_unix(-1).to_string(), "1969-12-31T23:59:59Z");
        assert_eq!(Instant::from_unix(i64::MAX).to_string(), "9999-12-31T23:59:59Z");
        assert_eq!(Instant::from_unix(i64::MIN).to_string(), "0001-01-01T00:00:00Z");
        assert_eq!(Instant::parse("2026-11-24"), None);
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in "\\PC*") {
            let _ = Day::read(&text, &reading());
        }

        #[test]
        fn reading_what_looks_like_a_day_never_panics(text in "[0-9tah+./ jfmarswy-]{0,12}") {
            let _ = Day::read(&text, &reading());
        }

        #[test]
        fn a_day_is_read_back(seconds in any::<i64>()) {
            let day = Instant::from_unix(seconds).day(0);
            prop_assert_eq!(Day::read(&day.text(), &reading()), Ok(day));
        }

        #[test]
        fn months_added_are_months_counted(months in -1200i32..1200) {
            let day = reading().today;
            prop_assert_eq!(day.months_until(day.plus_months(months)), i64::from(months));
        }
    }
}
