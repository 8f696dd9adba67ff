//! Likely pairs in the register: of one person, or of everybody. They are shown with their reasons and never merged by
//! themselves.

use super::{Error, Result, Sitting, log};
use crate::domain::candidate::Candidate;
use crate::domain::duplicates::{Likeness, Person, among};
use crate::domain::record::Record;
use crate::domain::rights::{Deed, Whose};
use crate::store::candidates::{self, Line};

/// Below this a likeness is not worth a look.
const WORTH_A_LOOK: u8 = 60;
/// Of one person no more are told where everybody is gone through.
const OF_EACH: usize = 5;

/// One side of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
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
    log::read(sitting, Candidate::TABLE, id)?;
    let own = Side { reference: standing.reference, name: stored.record.name() };
    let person = stored.record.likeness(id);
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
    let mut pairs = among(&people, 0, WORTH_A_LOOK, OF_EACH);
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

fn side(line: &Line) -> Side {
    Side { reference: line.reference.clone(), name: line.name() }
}
