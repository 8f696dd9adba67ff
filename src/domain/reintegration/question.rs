//! Whether somebody who came back needs a case: asked by itself when a return becomes known, answered once.

use crate::domain::candidate::{Candidate, Situation};
use crate::domain::day::Day;
use crate::domain::text::Line;
use crate::{choice, record};

choice! {
    /// What raised the question.
    Cause as "case-cause" {
        /// The person says so.
        Returnee = "returnee",
        /// Lawful work abroad came to its end.
        Lawful = "lawful_end",
    }
}

choice! {
    Needed as "case-needed" { Needed = "needed", NotNeeded = "not_needed" }
}

record! {
    /// The question and its answer; open while there is none.
    Question in "question" belongs To { table: "candidate", column: "candidate_id" };
    question {
        asked_on: Option<Day>,
        cause: Option<Cause>,
        answer: Option<Needed>,
        answered_on: Option<Day>,
        reason: Option<Line>,
    }
}

/// Lawful work abroad that ends: a season, a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    pub until: Day,
}

impl Stay {
    /// The one that is on file.
    pub fn of(candidate: &Candidate) -> Option<Stay> {
        candidate.abroad_in.and(candidate.abroad_until).map(|until| Stay { until })
    }
}

/// What raises the question, where anything does: that somebody says she is back, or that her lawful work abroad came
/// to its end. Of one stay it is asked once; `asked` is the last day on which it was.
pub fn cause(
    before: Option<Situation>,
    now: Option<Situation>,
    stay: Option<Stay>,
    asked: Option<Day>,
    today: Day,
) -> Option<Cause> {
    let back = now == Some(Situation::Returnee) && before != now;
    match stay {
        Some(stay) if asked.is_some_and(|on| on >= stay.until) => None,
        Some(stay) if stay.until <= today || back => Some(Cause::Lawful),
        Some(_) => None,
        None => back.then_some(Cause::Returnee),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn the_question_is_raised_by_a_return_and_by_the_end_of_lawful_work_once() {
        use Situation::{Employed, Returnee};
        let stay = |until| Some(Stay { until: day(until) });
        let (today, ended, runs) = (day("2026-11-24"), stay("2026-11-20"), stay("2027-03-01"));
        for (before, now, stay, asked, expected) in [
            (None, Some(Returnee), None, None, Some(Cause::Returnee)),
            (Some(Employed), Some(Returnee), None, None, Some(Cause::Returnee)),
            (Some(Returnee), Some(Returnee), None, None, None),
            (None, Some(Employed), None, None, None),
            // The season is over, whatever she says of herself.
            (Some(Employed), Some(Employed), ended, None, Some(Cause::Lawful)),
            (Some(Employed), Some(Returnee), ended, None, Some(Cause::Lawful)),
            (None, None, stay("2026-11-24"), None, Some(Cause::Lawful)),
            // Back before its end: it was lawful all the same.
            (Some(Employed), Some(Returnee), runs, None, Some(Cause::Lawful)),
            (Some(Employed), Some(Employed), runs, None, None),
            // Asked once; the next season asks anew.
            (Some(Employed), Some(Returnee), ended, Some(day("2026-11-20")), None),
            (Some(Employed), Some(Employed), ended, Some(day("2026-11-23")), None),
            (Some(Employed), Some(Employed), ended, Some(day("2025-11-20")), Some(Cause::Lawful)),
        ] {
            assert_eq!(
                cause(before, now, stay, asked, today),
                expected,
                "{before:?} {now:?} {stay:?} {asked:?}"
            );
        }
    }
}
