//! What somebody has practised, group by group, as her jobs tell it: what a match needs of them, kept beside her file so
//! that nobody's jobs are looked up where everybody is looked through. Work abroad counts like any other.
//!
//! Two jobs of one group at the same time count once. What lasts still is kept by the day it began, and counted up to
//! the day of the match.

use super::day::Day;
use super::experience::{Experience, months_between};
use crate::facts::Isco;

/// Nobody has worked longer.
const MOST_MONTHS: i64 = 1_200;

/// One unit group of ISCO-08.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Practised {
    pub isco: Isco,
    /// Months that are over; None where none are known.
    over: Option<u16>,
    /// Since when it lasts.
    since: Option<Day>,
}

impl Practised {
    /// The months known on a day.
    pub fn months(&self, today: Day) -> Option<u16> {
        let lasting = self.since.map(|since| whole(months_between(since, today)));
        match (self.over, lasting) {
            (None, None) => None,
            (over, lasting) => Some(over.unwrap_or(0).saturating_add(lasting.unwrap_or(0))),
        }
    }

    /// True where the months grow by themselves.
    pub fn lasts(&self) -> bool {
        self.since.is_some()
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Practice(Vec<Practised>);

impl Practice {
    /// What jobs come to. Those of which no group is known do not count.
    pub fn of<'a>(jobs: impl IntoIterator<Item = &'a Experience>) -> Practice {
        let mut groups: Vec<(Isco, Vec<&Experience>)> = Vec::new();
        for job in jobs {
            let Some(isco) = job.occupation.as_ref().and_then(|work| work.isco) else { continue };
            match groups.iter_mut().find(|(known, _)| *known == isco) {
                Some((_, jobs)) => jobs.push(job),
                None => groups.push((isco, vec![job])),
            }
        }
        Practice(groups.into_iter().map(|(isco, jobs)| practised(isco, &jobs)).collect())
    }

    pub fn groups(&self) -> &[Practised] {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `7112:36:2019-03-01;5120::`
    pub fn text(&self) -> String {
        let part = |one: &Practised| {
            let over = one.over.map(|months| months.to_string()).unwrap_or_default();
            let since = one.since.map(|day| day.to_string()).unwrap_or_default();
            format!("{}:{over}:{since}", one.isco.code())
        };
        self.0.iter().map(part).collect::<Vec<_>>().join(";")
    }

    /// Takes back what [`Practice::text`] gave; what cannot be read is left out.
    pub fn parse(text: &str) -> Practice {
        let part = |part: &str| {
            let mut cells = part.split(':');
            Some(Practised {
                isco: Isco::parse(cells.next()?)?,
                over: cells.next()?.parse().ok(),
                since: cells.next().and_then(Day::parse),
            })
        };
        Practice(text.split(';').filter_map(part).collect())
    }
}

fn whole(months: i64) -> u16 {
    u16::try_from(months.clamp(0, MOST_MONTHS)).unwrap_or(u16::MAX)
}

/// Times that overlap are one; months that were told without their time are added.
fn practised(isco: Isco, jobs: &[&Experience]) -> Practised {
    let (mut spans, mut since): (Vec<(Day, Day)>, Option<Day>) = (Vec::new(), None);
    let mut told: Option<i64> = None;
    for job in jobs {
        match (job.months, job.counted()) {
            (Some(months), _) => told = Some(told.unwrap_or(0) + months.0),
            (None, Some((from, Some(to)))) => spans.push((from, to)),
            (None, Some((from, None))) => since = Some(since.map_or(from, |known| known.min(from))),
            (None, None) => {}
        }
    }
    // What lasts still begins where it does: what was over by then counts, what was not is part of it.
    for (_, to) in &mut spans {
        *to = since.map_or(*to, |since| (*to).min(since));
    }
    spans.retain(|(from, to)| from < to);
    spans.sort_unstable();
    let mut joined: Vec<(Day, Day)> = Vec::new();
    for (from, to) in spans {
        match joined.last_mut() {
            Some((_, end)) if from <= *end => *end = (*end).max(to),
            _ => joined.push((from, to)),
        }
    }
    let counted = joined.iter().map(|(from, to)| months_between(*from, *to));
    let over = if joined.is_empty() { None } else { Some(counted.sum::<i64>()) };
    let over = match (told, over) {
        (None, None) => None,
        (told, over) => Some(whole(told.unwrap_or(0) + over.unwrap_or(0))),
    };
    Practised { isco, over, since }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::datum::Reading;
    use crate::domain::record::Record;
    use crate::facts::Country;

    fn today() -> Day {
        Day::parse("2026-11-24").expect("a day")
    }

    /// `7112 2015 2018 9`: a group, from, to, months; `-` for what was not told.
    fn job(text: &str) -> Experience {
        let told: Vec<&str> = text.split(' ').collect();
        let keys = ["occupation", "from_on", "to_on", "months"];
        let of = |key: &str| {
            let place = keys.iter().position(|known| *known == key);
            place.and_then(|place| told.get(place)).filter(|text| **text != "-").copied().unwrap_or("")
        };
        let all: Vec<String> = Experience::FIELDS.iter().map(|field| of(field.key).to_owned()).collect();
        let reading = Reading { today: today(), country: Country::parse("TG").expect("a country") };
        Experience::read(&all, &reading).expect("a job")
    }

    fn months(jobs: &[&str]) -> Vec<(String, Option<u16>)> {
        let jobs: Vec<Experience> = jobs.iter().map(|text| job(text)).collect();
        let practice = Practice::of(&jobs);
        assert_eq!(Practice::parse(&practice.text()), practice);
        practice.groups().iter().map(|one| (one.isco.code(), one.months(today()))).collect()
    }

    #[test]
    fn jobs_of_one_group_are_added_and_those_at_the_same_time_count_once() {
        for (jobs, months_of_masons) in [
            (vec!["7112 2015 2018"], Some(36)),
            (vec!["7112 2015 2018", "7112 2020 2021"], Some(48)),
            (vec!["7112 2015 2018", "7112 2016 2017"], Some(36)),
            (vec!["7112 2015 2018", "7112 - - 6"], Some(42)),
            (vec!["7112 2024-12 still"], Some(24)),
            (vec!["7112 2024-12 still", "7112 2023-12 2026-10"], Some(36)),
            (vec!["7112 2015 -"], None),
            (vec!["7112 2015 -", "7112 - - 6"], Some(6)),
        ] {
            assert_eq!(months(&jobs), [("7112".to_owned(), months_of_masons)], "{jobs:?}");
        }
    }

    #[test]
    fn each_group_stands_for_itself_and_words_alone_for_none() {
        let all = months(&["7112 2015 2018", "5120 2019 2020", "bricoleur 2010 2012"]);
        assert_eq!(all, [("7112".to_owned(), Some(36)), ("5120".to_owned(), Some(12))]);
        assert_eq!(Practice::of(&[]).text(), "");
        assert!(Practice::parse("").is_empty());
    }
}
