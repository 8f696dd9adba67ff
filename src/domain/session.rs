//! Many people on one occasion: a crowd at the door, a training, a job fair, a bus of returnees. What is true of all of
//! them is said once, and stands in the file of each.

use super::candidate::{Candidate, Situation};
use super::datum::{Datum, Reading, Reject};
use super::day::Day;
use super::record::{Faults, Record};
use super::text::Line;
use crate::facts::{Country, Region};
use crate::record;

record! {
    /// The occasion.
    Session in "session" belongs Desk, check check;
    header {
        /// As the people there call it.
        name: Option<Line> [Compulsory],
        held_on: Option<Day> [Compulsory],
        country: Option<Country>,
        region: Option<Region>,
        locality: Option<Line>,
        /// Of everybody, where all are in one: those of a bus came back.
        situation: Option<Situation>,
    }
}

fn check(session: &Session, reading: &Reading, faults: &mut Faults) {
    if session.held_on.is_some_and(|day| day > reading.today) {
        faults.push("held_on", Reject("reject-future"));
    }
    if let (Some(country), Some(region)) = (session.country, session.region)
        && region.country() != Some(country)
    {
        faults.push("region", Reject("reject-region-elsewhere"));
    }
}

impl Session {
    pub fn name(&self) -> &str {
        self.name.as_ref().map_or("", Line::as_str)
    }

    /// The texts of a file of which only that is known which is true of everybody there: where they live unless one says
    /// otherwise, where they stand, and the day of the talk.
    pub fn of_everybody(&self) -> Vec<String> {
        let everybody = Candidate {
            country: self.country,
            region: self.region,
            situation: self.situation,
            interviewed_on: self.held_on,
            ..Candidate::unknown()
        };
        everybody.texts()
    }

    /// Somebody who was there lives where it was, unless she said otherwise.
    pub fn at_home(&self, candidate: Candidate) -> Candidate {
        let locality = candidate.locality.clone().or_else(|| self.locality.clone());
        Candidate { locality, ..candidate }
    }

    /// `Lomé, Maritime`: the place as its parts are kept, the nearest first.
    pub fn place(&self) -> String {
        let parts =
            [self.locality.as_ref().map(Datum::text), self.region.map(|region| region.name().to_owned())];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}
