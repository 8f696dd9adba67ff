//! What the jobs somebody had come to in a match, and wishes beside the first.

use super::*;
use crate::domain::experience::Experience;
use crate::domain::practice::Practice;

/// What the experience of the mason comes to where she told of jobs as well.
fn with_jobs(changes: &[(&str, &str)], jobs: &[&[(&str, &str)]], demand: &Demand) -> Criterion {
    let jobs: Vec<Experience> = jobs.iter().map(|job| record::<Experience>(job)).collect();
    let profile = profile(&but(MASON, changes)).with_practice(&Practice::of(&jobs), today());
    criterion(&rated(&profile, demand), "experience")
}

#[test]
fn months_of_jobs_in_the_group_count_in_full_also_abroad_and_unknown_stays_unknown() {
    let abroad: &[(&str, &str)] =
        &[("occupation", "7112 maçon"), ("country", "FR"), ("from_on", "2015"), ("to_on", "2018")];
    let cook: &[(&str, &str)] = &[("occupation", "5120"), ("months", "48")];
    let endless: &[(&str, &str)] = &[("occupation", "7112"), ("from_on", "2015")];
    let untold: &[(&str, &str)] = &[("experience", "")];
    for (changes, jobs, expected) in [
        (untold, vec![abroad], (Met, 15, "reason-experience-enough")),
        (untold, vec![cook], (Unknown, 0, "reason-experience-asked-untold")),
        (untold, vec![endless], (Unknown, 0, "reason-experience-asked-untold")),
        (&[("experience", "6")], vec![abroad], (Met, 15, "reason-experience-enough")),
        (&[("experience", "6")], vec![cook], (Partial, 3, "reason-experience-short")),
        (&[("experience", "6")], vec![cook, abroad], (Met, 15, "reason-experience-enough")),
    ] {
        let found = with_jobs(changes, &jobs, &site(&[]));
        assert_eq!((found.outcome, found.points, found.reason.id), expected, "{changes:?} {jobs:?}");
    }
    let rating = |wishes: &[(&str, &str)]| criterion(&rated(&profile(wishes), &site(&[])), "occupation");
    let wished = rating(&but(MASON, &[("occupation", "5120"), ("wanted", "2310"), ("wanted3", "7112")]));
    assert_eq!((wished.outcome, wished.points), (Partial, 30), "the third wish counts as the first");
}
