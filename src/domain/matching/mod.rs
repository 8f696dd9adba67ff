//! Matching a candidate and an offer, by one set of rules for both ways (`domain.md` B5): hard conditions first,
//! then seven parts whose maxima sum to 100. Integers only, so that the order is the same on every run.
//!
//! It orders and explains, it never rejects: what stands against the law or against a condition is blocked, shown
//! last, with its sentence. What was not told is unknown, earns nothing and becomes a question. Where an offer asks
//! nothing for a part, whoever told something has it in full and whoever told nothing has not: so a blank
//! profile scores 0, and taking an answer back never earns a point. (It may lift a block: what is not known blocks
//! nobody.) Sex, origin, and age beyond the legal limit are not in a [`Profile`] and cannot count.

mod best;
mod conditions;
mod demand;
mod keys;
mod languages;
mod packed;
mod parts;
mod pay;
mod place;
mod profile;
mod reason;
mod skills;
mod verdict;
mod weighting;
mod weights;

#[cfg(test)]
mod tests;

pub use best::{Best, top};
pub use conditions::may_propose;
pub use demand::Demand;
pub use packed::{Bound, Group, NUMBERS, Scan, demand_for_scan, groups, pack};
pub use place::Route;
pub use profile::Profile;
pub use reason::{Question, REASONS, Reason, ReasonValue, Side};
pub use verdict::Outcome;
pub use weighting::Weighting;
pub use weights::{Part, Weights};

use crate::domain::day::Day;
use verdict::{Explained, Mark, Verdict};

/// One condition or part of a match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// Its JSON name; its label is the message `criterion-NAME`, with `-` for `_`.
    pub name: &'static str,
    pub outcome: Outcome,
    /// 0 to `max`; 0 throughout where the match is blocked.
    pub points: u8,
    /// 0 for a hard condition.
    pub max: u8,
    pub reason: Reason,
}

/// A match with its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// The number of the weights it was made with.
    pub weights: u32,
    /// The sum of the points, 0 to 100.
    pub score: u8,
    pub blocked: bool,
    /// Hard conditions first, then the parts, always in the same order.
    pub criteria: Vec<Criterion>,
}

impl Rating {
    /// What to ask, in the order of the criteria: answers that may change the score.
    pub fn questions(&self) -> impl Iterator<Item = (&Criterion, Question)> {
        self.criteria.iter().filter_map(|criterion| Some((criterion, criterion.reason.question?)))
    }
}

/// Rates one match, with its reasons.
pub fn rate(profile: &Profile, demand: &Demand, weights: &Weights, today: Day) -> Rating {
    let mut criteria = vec![
        condition("closing", conditions::closing(demand, today)),
        condition("age", conditions::age(profile, demand)),
        condition("licence", conditions::licence(profile, demand)),
    ];
    if let Some(verdict) = conditions::employer(profile, demand) {
        criteria.push(condition("employer", verdict));
    }
    if demand.insists_on_languages() {
        criteria.push(condition("language_minimum", languages::minimum(profile, demand)));
    }
    criteria.extend(Part::ALL.iter().map(|part| counted(*part, judge(*part, profile, demand), weights)));
    let blocked = criteria.iter().any(|criterion| criterion.outcome == Outcome::Blocked);
    if blocked {
        criteria.iter_mut().for_each(|criterion| criterion.points = 0);
    }
    let score = criteria.iter().map(|criterion| criterion.points).sum();
    Rating { weights: weights.version(), score, blocked, criteria }
}

/// What [`rate`] would score, without building a reason; None where it would be blocked.
pub fn score(profile: &Profile, demand: &Demand, weights: &Weights, today: Day) -> Option<u8> {
    score_from(0, profile, demand, weights, today)
}

/// As [`score`], and None where it would be under `least` too: most offers of a scan are told by their occupation
/// to be out of reach of the best, and need no further look.
fn score_from(least: u8, profile: &Profile, demand: &Demand, weights: &Weights, today: Day) -> Option<u8> {
    let mut points = 0;
    let mut possible = 100;
    for part in Part::ALL {
        let earned = judge::<Mark>(*part, profile, demand).points(weights.max(*part));
        points += earned;
        possible -= weights.max(*part) - earned;
        if possible < least {
            return None;
        }
    }
    let blocked = conditions::closing::<Mark>(demand, today).blocked()
        || conditions::age::<Mark>(profile, demand).blocked()
        || conditions::licence::<Mark>(profile, demand).blocked()
        || conditions::employer::<Mark>(profile, demand).is_some_and(Mark::blocked)
        || (demand.insists_on_languages() && languages::minimum::<Mark>(profile, demand).blocked());
    (!blocked).then_some(points)
}

fn judge<V: Verdict>(part: Part, profile: &Profile, demand: &Demand) -> V {
    match part {
        Part::Occupation => parts::occupation(profile, demand),
        Part::Skills => skills::judge(profile, demand),
        Part::Experience => parts::experience(profile, demand),
        Part::Languages => languages::judge(profile, demand),
        Part::Education => parts::education(profile, demand),
        Part::Place => place::judge(profile, demand),
        Part::Pay => pay::judge(profile, demand),
    }
}

fn condition(name: &'static str, verdict: Explained) -> Criterion {
    Criterion { name, outcome: verdict.outcome, points: 0, max: 0, reason: verdict.reason }
}

fn counted(part: Part, verdict: Explained, weights: &Weights) -> Criterion {
    let max = weights.max(part);
    let points = verdict.share.points(max);
    // A share too small for one point is not a part of anything.
    let outcome = match verdict.outcome {
        Outcome::Partial if points == 0 && verdict.reason.question.is_some() => Outcome::Unknown,
        Outcome::Partial if points == 0 => Outcome::Missing,
        outcome => outcome,
    };
    Criterion { name: part.name(), outcome, points, max, reason: verdict.reason }
}
