//! What somebody did for a living, job by job: at home or abroad, with a contract or without. How long each lasted is
//! reckoned where both ends were told, and stays unknown where they were not.

use super::codes::{Months, Work};
use super::datum::{Reading, Reject};
use super::day::Day;
use super::practice::Practice;
use super::record::{Faults, Record};
use super::text::{Line, YesNo};
use super::when::When;
use crate::facts::Country;
use crate::record;

record! {
    /// One job, or a time of working for oneself.
    Experience in "experience" belongs To { table: "candidate", column: "candidate_id" }, check check;
    experience {
        occupation: Option<Work> [Compulsory],
        employer: Option<Line>,
        country: Option<Country>,
        place: Option<Line>,
        from_on: Option<When>,
        to_on: Option<When>,
        /// Worked in all, where that was less than the time between, or where no time was told.
        months: Option<Months>,
        informal: Option<YesNo>,
        tasks: Option<Line>,
    }
}

fn check(experience: &Experience, reading: &Reading, faults: &mut Faults) {
    if experience.from_on == Some(When::Still) {
        faults.push("from_on", Reject("reject-from-still"));
    }
    let first = experience.from_on.and_then(When::first);
    let last = experience.to_on.map(|to| to.last().unwrap_or(reading.today));
    let (Some(first), Some(last)) = (first, last) else { return };
    if last < first {
        faults.push("to_on", Reject("reject-to-before-from"));
    } else if experience.months.is_some_and(|months| months.0 > first.months_until(last) + 1) {
        faults.push("months", Reject("reject-months-between"));
    }
}

impl Experience {
    /// From when to when it is counted: of a month all of it, of a year its middle. The end is not part of it; None where
    /// it lasts still. None at all where an end was not told, or both lie in what one year leaves open.
    pub fn counted(&self) -> Option<(Day, Option<Day>)> {
        let middle = |year: i16| Day::new(year, 7, 1);
        let from = match self.from_on? {
            When::Year(year) => middle(year)?,
            other => other.first()?,
        };
        let to = match self.to_on? {
            When::Year(year) => middle(year)?,
            When::Still => return Some((from, None)),
            other => other.last()?.plus_days(1),
        };
        (from < to).then_some((from, Some(to)))
    }

    /// How long she worked there, to the nearest month: as it was said, else as the two ends tell.
    pub fn length(&self, today: Day) -> Option<Months> {
        if let Some(told) = self.months {
            return Some(told);
        }
        let (from, to) = self.counted()?;
        Some(Months(months_between(from, to.unwrap_or(today))))
    }

    /// True where she works there now.
    pub fn lasts(&self) -> bool {
        self.to_on == Some(When::Still)
    }

    /// What comes first where several are told: what lasts still, then what ended last.
    pub fn newest_key(&self) -> (bool, Option<Day>, Option<Day>) {
        let began = self.from_on.and_then(When::first);
        (self.lasts(), self.to_on.and_then(When::last).or(began), began)
    }
}

/// Whole months, the half rounded up.
pub fn months_between(from: Day, to: Day) -> i64 {
    /// Days that make a begun month one.
    const HALF: i64 = 15;
    from.months_until(to.plus_days(HALF)).max(0)
}

/// A kind of record of which somebody has several.
pub trait Owned: Record {
    /// What of it counts in a match; None where nothing of the kind does.
    fn practice(_all: &[Self]) -> Option<Practice> {
        None
    }

    /// By what a number it has is looked for; None where the kind has none.
    fn number_key(&self) -> Option<Option<String>> {
        None
    }
}

impl Owned for Experience {
    fn practice(all: &[Self]) -> Option<Practice> {
        Some(Practice::of(all))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(texts: &[(&str, &str)]) -> Result<Experience, Vec<(&'static str, &'static str)>> {
        let reading = Reading {
            today: Day::parse("2026-11-24").expect("a day"),
            country: Country::parse("TG").expect("a country"),
        };
        let text = |key: &str| texts.iter().find(|(told, _)| *told == key).map_or("", |(_, text)| text);
        let all: Vec<String> = Experience::FIELDS.iter().map(|field| text(field.key).to_owned()).collect();
        Experience::read(&all, &reading)
            .map_err(|faults| faults.0.iter().map(|fault| (fault.key, fault.reject.0)).collect())
    }

    fn lasted(from: &str, to: &str, months: &str) -> Option<i64> {
        let job = read(&[("occupation", "7112"), ("from_on", from), ("to_on", to), ("months", months)]);
        let today = Day::parse("2026-11-24").expect("a day");
        job.expect("a job").length(today).map(|months| months.0)
    }

    #[test]
    fn how_long_it_lasted_is_reckoned_where_both_ends_are_known() {
        for (from, to, months, long) in [
            ("2015", "2018", "", Some(36)),
            ("mars 2015", "mai 2015", "", Some(3)),
            ("mars 2015", "mars 2015", "", Some(1)),
            ("1/3/2015", "14/3/2016", "", Some(12)),
            ("1/3/2015", "20/3/2015", "", Some(1)),
            ("mars 2024", "encore", "", Some(33)),
            ("2015", "2015", "", None),
            ("2015", "", "", None),
            ("", "2018", "", None),
            ("", "", "9", Some(9)),
            ("2015", "2018", "9", Some(9)),
            ("2015", "2015", "9", Some(9)),
        ] {
            assert_eq!(lasted(from, to, months), long, "{from} {to} {months}");
        }
    }

    #[test]
    fn an_end_before_its_beginning_is_refused_with_its_field() {
        for (from, to, months, faults) in [
            ("2018", "2015", "", vec![("to_on", "reject-to-before-from")]),
            ("mars 2015", "2/2015", "", vec![("to_on", "reject-to-before-from")]),
            ("2015", "mars 2015", "", vec![]),
            ("encore", "", "", vec![("from_on", "reject-from-still")]),
            ("mars 2015", "mai 2015", "12", vec![("months", "reject-months-between")]),
            ("2015", "2015", "12", vec![]),
        ] {
            let told = read(&[("occupation", "7112"), ("from_on", from), ("to_on", to), ("months", months)]);
            assert_eq!(told.err().unwrap_or_default(), faults, "{from} {to} {months}");
        }
    }
}
