//! When visits are due. Dates are computed from the return by the country's pack, moved to the next open day of
//! the office; afterwards each can be edited. A day in the past is never proposed.

use crate::domain::day::Day;
use crate::facts::{Pack, PlannedVisit, Reminders};

/// After a contact that failed the next is tried so many days later.
pub const RETRY_DAYS: i64 = 2;

/// A visit that is to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// `M0`, `M1` …
    pub kind: String,
    pub on: Day,
    /// First and last day that are still in time.
    pub from: Day,
    pub to: Day,
    /// The survey is taken at this visit.
    pub survey: bool,
}

/// The visits of a return, in order. Those whose window is past when the case is opened are left out: nobody owes
/// a visit from before the desk knew of the person.
pub fn schedule(pack: &Pack, returned_on: Day, opened_on: Day) -> Vec<Planned> {
    let planned = pack.visit.iter().map(|visit| one(pack, visit, returned_on, opened_on));
    planned.filter(|visit| visit.to >= opened_on).collect()
}

fn one(pack: &Pack, visit: &PlannedVisit, returned_on: Day, opened_on: Day) -> Planned {
    let due = returned_on.plus_months(visit.months);
    // The first contact cannot be due before the case is known.
    let on = next_open(pack, due.max(if visit.months == 0 { opened_on } else { due }));
    Planned {
        kind: visit.kind.clone(),
        on,
        from: due.plus_days(-visit.before_days),
        to: due.plus_days(visit.after_days).max(on),
        survey: visit.survey,
    }
}

/// What is planned when a case is opened: all of it, or the first alone where the pack says so.
pub fn first_planned(pack: &Pack, returned_on: Day, opened_on: Day) -> Vec<Planned> {
    let mut planned = schedule(pack, returned_on, opened_on);
    if pack.reminders == Reminders::Next {
        planned.truncate(1);
    }
    planned
}

/// The visit that follows when one is done and the pack plans them one by one: the first of the schedule after the
/// last that is known.
pub fn following(pack: &Pack, returned_on: Day, opened_on: Day, known: &[&str]) -> Option<Planned> {
    if pack.reminders != Reminders::Next {
        return None;
    }
    let planned = schedule(pack, returned_on, opened_on);
    let last = planned.iter().rposition(|visit| known.contains(&visit.kind.as_str()));
    planned.into_iter().nth(last.map_or(0, |last| last + 1))
}

/// A planned day with its window, for a visit of a kind: the pack's, or the day alone where it knows none.
pub fn window(pack: &Pack, kind: &str, on: Day) -> Planned {
    let known = pack.visit.iter().find(|visit| visit.kind == kind);
    let (before, after, survey) =
        known.map_or((0, 0, false), |visit| (visit.before_days, visit.after_days, visit.survey));
    Planned { kind: kind.to_owned(), on, from: on.plus_days(-before), to: on.plus_days(after), survey }
}

/// The day on which a contact that failed is tried again: an open day some days ahead, never one that is past.
pub fn retry(pack: &Pack, today: Day) -> Day {
    next_open(pack, today.plus_days(RETRY_DAYS))
}

/// The day itself if the office is open then, else the next one on which it is.
pub fn next_open(pack: &Pack, day: Day) -> Day {
    // A year without one open day is a faulty pack: the day itself is then the best answer.
    (0..366).map(|ahead| day.plus_days(ahead)).find(|day| open(pack, *day)).unwrap_or(day)
}

fn open(pack: &Pack, day: Day) -> bool {
    const WEEK: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let weekday = WEEK.get(usize::from(day.weekday())).copied().unwrap_or_default();
    let iso = day.to_string();
    pack.open.days.iter().any(|open| open == weekday)
        && !pack.feast.iter().any(|feast| {
            (feast.month, feast.day) == (Some(day.month()), Some(day.day())) || feast.dates.contains(&iso)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Country;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn pack(country: &str) -> Pack {
        Pack::of(Country::parse(country).unwrap()).unwrap().clone()
    }

    fn one_by_one() -> Pack {
        Pack { reminders: Reminders::Next, ..pack("TG") }
    }

    #[test]
    fn the_default_schedule_is_that_of_the_domain() {
        let planned = schedule(&pack("TG"), day("2026-01-05"), day("2026-01-05"));
        let told: Vec<(&str, bool)> = planned.iter().map(|v| (v.kind.as_str(), v.survey)).collect();
        let survey = |kind| (kind, true);
        let contact = |kind| (kind, false);
        assert_eq!(
            told,
            [
                survey("M0"),
                contact("M1"),
                contact("M3"),
                survey("M6"),
                contact("M9"),
                survey("M12"),
                contact("M18")
            ]
        );
    }

    #[test]
    fn a_feast_and_the_weekend_behind_it_move_a_visit_on() {
        // Friday the first of May is Labour Day.
        let planned = schedule(&pack("TG"), day("2026-04-01"), day("2026-04-01"));
        let m1 = planned.iter().find(|visit| visit.kind == "M1").unwrap();
        assert_eq!((m1.on, m1.from), (day("2026-05-04"), day("2026-04-24")));
    }

    #[test]
    fn one_by_one_each_visit_brings_the_next() {
        let pack = one_by_one();
        let (back, opened) = (day("2026-01-05"), day("2026-01-07"));
        let first = first_planned(&pack, back, opened);
        assert_eq!(first.iter().map(|visit| visit.kind.as_str()).collect::<Vec<_>>(), ["M0"]);
        assert_eq!(following(&pack, back, opened, &["M0"]).unwrap().kind, "M1");
        assert_eq!(following(&pack, back, opened, &["M0", "M1", "C1"]).unwrap().kind, "M3");
        assert_eq!(following(&pack, back, opened, &["M18"]), None);
        assert_eq!(
            following(&super::tests::pack("TG"), back, opened, &["M0"]),
            None,
            "the chain is planned whole"
        );
    }

    proptest! {
        #[test]
        fn every_planned_day_is_open_and_within_its_window(
            country in prop::sample::select(vec!["TG", "SN", "GH", "CV", "MR"]),
            back in 0_i64..2_000,
            known in 0_i64..400,
        ) {
            let pack = pack(country);
            let returned = day("2024-01-01").plus_days(back);
            let opened = returned.plus_days(known);
            for visit in schedule(&pack, returned, opened) {
                prop_assert!(open(&pack, visit.on));
                prop_assert!(visit.from <= visit.on && visit.on <= visit.to);
                prop_assert!(visit.to >= opened);
            }
        }

        #[test]
        fn what_is_proposed_after_a_failure_lies_ahead_on_an_open_day(ahead in 0_i64..2_000) {
            let pack = pack("TG");
            let today = day("2024-01-01").plus_days(ahead);
            let next = retry(&pack, today);
            prop_assert!(next > today && open(&pack, next));
        }
    }
}
