//! A set of weights as it is decided: seven parts that come to a hundred, and why. What was decided before stays,
//! under its number, so that an old ranking can be explained.

use super::weights::{Part, Weights};
use crate::domain::datum::{Reading, Reject};
use crate::domain::record::Faults;
use crate::domain::text::{Count, Line};
use crate::record;

record! {
    /// What each part of a match is worth at most, as somebody decided it.
    Weighting in "weighting" belongs Desk, check sum;
    parts {
        occupation: Option<Count<100>> [Compulsory],
        skills: Option<Count<100>> [Compulsory],
        experience: Option<Count<100>> [Compulsory],
        languages: Option<Count<100>> [Compulsory],
        education: Option<Count<100>> [Compulsory],
        place: Option<Count<100>> [Compulsory],
        pay: Option<Count<100>> [Compulsory],
        reason: Option<Line> [Compulsory],
    }
}

impl Weighting {
    /// What every desk begins with: [`Weights::default`].
    pub fn initial() -> Weighting {
        let weights = Weights::default();
        let points = |part| Some(Count(i64::from(weights.max(part))));
        Weighting {
            occupation: points(Part::Occupation),
            skills: points(Part::Skills),
            experience: points(Part::Experience),
            languages: points(Part::Languages),
            education: points(Part::Education),
            place: points(Part::Place),
            pay: points(Part::Pay),
            reason: None,
        }
    }

    /// The points of a part; none where it was left blank.
    pub fn points(&self, part: Part) -> Option<i64> {
        let told = match part {
            Part::Occupation => self.occupation,
            Part::Skills => self.skills,
            Part::Experience => self.experience,
            Part::Languages => self.languages,
            Part::Education => self.education,
            Part::Place => self.place,
            Part::Pay => self.pay,
        };
        told.map(|Count(points)| points)
    }

    /// The weights under their number. None where a part is blank or the sum is not a hundred.
    pub fn weights(&self, version: u32) -> Option<Weights> {
        let mut maxima = [0; Part::ALL.len()];
        for (max, part) in maxima.iter_mut().zip(Part::ALL) {
            *max = u8::try_from(self.points(*part)?).ok()?;
        }
        Weights::new(version, maxima)
    }
}

fn sum(weighting: &Weighting, _: &Reading, faults: &mut Faults) {
    let told: Option<Vec<i64>> = Part::ALL.iter().map(|part| weighting.points(*part)).collect();
    // Where a part is blank that is the fault, not the sum.
    if told.is_some_and(|points| points.iter().sum::<i64>() != 100) {
        faults.push("occupation", Reject("reject-weights-sum"));
    }
}
