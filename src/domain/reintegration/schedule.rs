//! When visits are due. Dates are computed from the return by the country's pack, moved to the next open day of
//! the office; afterwards each can be edited.

use crate::domain::day::Day;
use crate::facts::Pack;

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
    let planned = pack.visit.iter().map(|visit| {
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
    });
    planned.filter(|visit| visit.to >= opened_on).collect()
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
