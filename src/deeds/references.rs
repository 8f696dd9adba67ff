//! From what somebody typed to the record it names: a number of ours, or `SOURCE:NUMBER`.

use super::erasures::Unerasable;
use super::{Error, Result, Sitting};
use crate::domain::reference::{Kind, NoReference, Reference};
use crate::store::{self, Applied, candidates, cases, employers, erasures, numbers, offers, proposals};

/// The kind and id of what a text names.
///
/// # Errors
/// No number at all, a wrong check character, or nothing of that number.
pub fn resolve(sitting: &Sitting, text: &str) -> Result<(Kind, String)> {
    let text = text.trim();
    if let Some((source, number)) = text.split_once(':') {
        if let Some(found) = numbers::by_alias(&sitting.store, source, number)? {
            return Ok(found);
        }
        let offer = offers::id_of_source(&sitting.store, source, number)?;
        if offer.is_none() && erasures::buried(&sitting.store)?.holds(source, number) {
            return Err(Unerasable::Erased.into());
        }
        return offer.map(|id| (Kind::Offer, id)).ok_or(Error::NotFound);
    }
    let reference = Reference::parse(text).map_err(|wrong| match wrong {
        NoReference::Shape => Error::NoReference,
        NoReference::Check => Error::WrongCheck,
    })?;
    let text = reference.to_string();
    let id = match reference.kind {
        Kind::Candidate => candidates::id_of(&sitting.store, &text)?,
        Kind::Offer => offers::id_of(&sitting.store, &text)?,
        Kind::Case => cases::id_of(&sitting.store, &text)?,
        Kind::Employer => employers::id_of(&sitting.store, &text)?,
        Kind::Application => proposals::id_of(&sitting.store, &text)?,
    };
    if id.is_none() && reference.kind == Kind::Candidate && erasures::is_buried(&sitting.store, &text)? {
        return Err(Unerasable::Erased.into());
    }
    id.map(|id| (reference.kind, id)).ok_or(Error::NotFound)
}

/// False where the first statement, the claim of a number, came too late: the batch is to be built again.
pub(super) fn claimed(applied: store::Result<Applied>) -> Result<bool> {
    match applied {
        Ok(_) => Ok(true),
        Err(store::Error::Stale { statement: 0 }) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// The numbers from outside by which a record is known, as `SOURCE:NUMBER`.
///
/// # Errors
/// The store's.
pub fn aliases(sitting: &Sitting, record_id: &str) -> Result<Vec<String>> {
    Ok(numbers::aliases(&sitting.store, record_id)?)
}
