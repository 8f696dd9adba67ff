//! Likely pairs in the register: of one person, or of everybody. They are shown with their reasons and never merged by
//! themselves.

use super::{Error, Result, Sitting, log};
use crate::domain::candidate::Candidate;
use crate::domain::duplicates::{Likeness, Person, among};
use crate::domain::record::Record;
use crate::domain::rights::{Deed, Whose};
use crate::store::candidates::{self, Line};
use crate::store::merges::{self, Apart};
use std::collections::HashMap;

/// Below this a likeness is not worth a look.
const WORTH_A_LOOK: u8 = 60;
/// Of one person no more are told where everybody is gone through.
const OF_EACH: usize = 5;

/// One side of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    pub id: String,
    pub reference: String,
    pub name: String,
}

/// Two who may be one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likely {
    pub a: Side,
    pub b: Side,
    pub likeness: Likeness,
}

/// Whom a person may be, the best first. That her record was looked at is logged.
///
/// # Errors
/// Nobody of that id, a missing right, or the store's.
pub fn of(sitting: &mut Sitting, id: &str, most: usize) -> Result<Vec<Likely>> {
    sitting.ask(Deed::ReadPeople, Whose::Elsewhere)?;
    let (stored, standing) = candidates::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    log::read(sitting, Candidate::TABLE, &stored.id)?;
    let own = Side { id: stored.id.clone(), reference: standing.reference, name: stored.record.name() };
    let person = stored.record.likeness(&stored.id);
    let similar = candidates::similar(&sitting.store, &person, WORTH_A_LOOK, most)?;
    let likely = similar.into_iter().map(|similar| Likely {
        a: own.clone(),
        b: side(&similar.line),
        likeness: similar.likeness,
    });
    Ok(likely.collect())
}

/// Likely pairs of the whole register, the best first. Everybody is held in memory meanwhile.
///
/// # Errors
/// A missing right, or the store's.
pub fn all(sitting: &mut Sitting, most: usize) -> Result<Vec<Likely>> {
    sitting.ask(Deed::ReadPeople, Whose::Elsewhere)?;
    let (mut people, mut sides): (Vec<Person>, Vec<Side>) = (Vec::new(), Vec::new());
    candidates::each(&sitting.store, |line, candidate| {
        people.push(candidate.likeness(&line.id));
        sides.push(side(&line));
        true
    })?;
    let apart = merges::told_apart(&sitting.store, None)?;
    // Whoever was told apart takes nobody's place.
    let mut pairs = among(&people, 0, WORTH_A_LOOK, OF_EACH + most_of_one(&apart));
    let decided: HashMap<[&str; 2], &Apart> =
        apart.iter().map(|one| ([one.a.0.as_str(), one.b.0.as_str()], one)).collect();
    pairs.retain(|pair| {
        let (Some(a), Some(b)) = (people.get(pair.a), people.get(pair.b)) else { return false };
        let key = if a.id < b.id { [a.id.as_str(), b.id.as_str()] } else { [b.id.as_str(), a.id.as_str()] };
        !decided.get(&key).is_some_and(|decision| decision.holds(a, b))
    });
    let mut told: HashMap<usize, usize> = HashMap::new();
    pairs.retain(|pair| {
        let told = told.entry(pair.b).or_default();
        *told += 1;
        *told <= OF_EACH
    });
    pairs.sort_by(|one, other| {
        let score = other.likeness.score.cmp(&one.likeness.score);
        score.then_with(|| (one.a, one.b).cmp(&(other.a, other.b)))
    });
    pairs.truncate(most);
    let likely = pairs.into_iter().filter_map(|pair| {
        let (a, b) = (sides.get(pair.a)?.clone(), sides.get(pair.b)?.clone());
        Some(Likely { a, b, likeness: pair.likeness })
    });
    Ok(likely.collect())
}

/// False once somebody decided about a pair: they are one, or told apart.
pub fn is_open(sitting: &Sitting, pair: &Likely) -> bool {
    let read = |id: &str| candidates::get(&sitting.store, id).ok().flatten().map(|(stored, _)| stored);
    let (Some(a), Some(b)) = (read(&pair.a.id), read(&pair.b.id)) else { return false };
    let told = merges::told_apart(&sitting.store, Some(&a.id)).unwrap_or_default();
    let (one, other) = (a.record.likeness(&a.id), b.record.likeness(&b.id));
    a.id != b.id && !told.iter().any(|decision| decision.holds(&one, &other))
}

/// The most decisions there are about one person.
fn most_of_one(apart: &[Apart]) -> usize {
    let mut of: HashMap<&str, usize> = HashMap::new();
    for decision in apart {
        for id in [decision.a.0.as_str(), decision.b.0.as_str()] {
            *of.entry(id).or_default() += 1;
        }
    }
    of.into_values().max().unwrap_or(0)
}

fn side(line: &Line) -> Side {
    Side { id: line.id.clone(), reference: line.reference.clone(), name: line.name() }
}
