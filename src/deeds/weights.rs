//! What the parts of a match are worth: seen by whoever sees offers, changed by a supervisor, every change kept with
//! who, when and why. A change counts from the next ranking on, at every seat.

use super::cases::{insist, stale_means_changed};
use super::{Result, Sitting, drafts, log};
use crate::domain::datum::Reject;
use crate::domain::day::Instant;
use crate::domain::matching::{Part, Weighting, Weights};
use crate::domain::record::{Damage, Faults, Record};
use crate::domain::rights::{Deed, Whose};
use crate::store::records::Stored;
use crate::store::weights::{self, Decided};

/// One set of weights that counts or counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    pub number: u32,
    pub weighting: Weighting,
    /// When and by whom; none of the first set, with which every desk begins.
    pub decided: Option<(Instant, String)>,
}

/// The weights that count now.
pub(super) fn current(sitting: &Sitting) -> Result<Weights> {
    let Some(Decided { number, stored, .. }) = weights::last(&sitting.store)? else {
        return Ok(Weights::default());
    };
    let damage = Damage { table: Weighting::TABLE, key: "occupation" };
    Ok(stored.record.weights(number).ok_or(damage)?)
}

/// What a change begins from: the set that counts, its number for a version, without the reason it was given.
///
/// # Errors
/// A missing right, or the store's.
pub fn ground(sitting: &Sitting) -> Result<Stored<Weighting>> {
    sitting.ask(Deed::Weigh, Whose::Elsewhere)?;
    Ok(match weights::last(&sitting.store)? {
        Some(Decided { number, stored, .. }) => Stored {
            id: stored.id,
            version: i64::from(number),
            record: Weighting { reason: None, ..stored.record },
        },
        None => Stored { id: String::new(), version: 1, record: Weighting::initial() },
    })
}

/// Every set there was, the one that counts first; the last is the one every desk begins with.
///
/// # Errors
/// A missing right, or the store's.
pub fn versions(sitting: &Sitting) -> Result<Vec<Version>> {
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    let decided = weights::all(&sitting.store)?.into_iter().map(|decided| Version {
        number: decided.number,
        decided: Instant::parse(&decided.at).map(|at| (at, decided.by)),
        weighting: decided.stored.record,
    });
    let first = Version { number: 1, weighting: Weighting::initial(), decided: None };
    Ok(decided.chain([first]).collect())
}

/// Puts a new set in the place of the one whose number was seen. Answers its number.
///
/// # Errors
/// A missing right; the sum is not a hundred, a part or the reason is blank, nothing differs; somebody else was quicker;
/// the store's.
pub fn change(sitting: &mut Sitting, seen: i64, weighting: &Weighting, draft: Option<&str>) -> Result<u32> {
    let before = ground(sitting)?;
    insist(weighting)?;
    let seen = u32::try_from(seen).unwrap_or(0);
    let refuse = |reject| {
        let mut faults = Faults::default();
        faults.push("occupation", Reject(reject));
        faults
    };
    let number = seen + 1;
    weighting.weights(number).ok_or_else(|| refuse("reject-weights-sum"))?;
    let differs = |part: &Part| weighting.points(*part) != before.record.points(*part);
    if before.version == i64::from(seen) && !Part::ALL.iter().any(differs) {
        return Err(refuse("reject-weights-same").into());
    }
    let id = sitting.new_id();
    let mut batch = sitting.batch();
    batch.extend(weights::decide(&batch, &id, seen, weighting));
    let row = log::changed(&batch, &id, &before.record, weighting);
    batch.extend(row);
    stale_means_changed(drafts::saved(sitting, batch, draft)?)?;
    Ok(number)
}
