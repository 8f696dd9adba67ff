//! Unfinished interviews: kept as one types, offered at the next login, taken over from a seat that was lost.

use super::{Error, Result, Sitting};
use crate::store::{self, Applied, Batch, drafts};

pub use drafts::Draft;

/// Keeps a draft for the first time. Drafts are not in the change log: nothing was decided yet.
///
/// # Errors
/// The store's.
pub fn begin(sitting: &mut Sitting, draft: &Draft) -> Result<()> {
    let mut batch = sitting.batch();
    batch.push(drafts::begin(draft));
    Ok(sitting.store.apply(&batch).map(drop)?)
}

/// Keeps a draft as it stands now.
///
/// # Errors
/// [`Error::TakenOver`] where another seat went on with it or ended it; the store's.
pub fn keep(sitting: &mut Sitting, draft: &Draft) -> Result<()> {
    let mut batch = sitting.batch();
    batch.push(drafts::keep(draft));
    match sitting.store.apply(&batch) {
        Err(store::Error::Stale { .. }) => Err(Error::TakenOver),
        other => Ok(other.map(drop)?),
    }
}

/// Whether this seat still holds a draft.
///
/// # Errors
/// The store's.
pub fn holds(sitting: &Sitting, id: &str) -> Result<bool> {
    Ok(drafts::seat(&sitting.store, id)?.is_some_and(|seat| seat == sitting.seat))
}

/// Applies a batch that saves what was asked, and ends the draft of the interview in it: whoever was taken over saves
/// nothing, and nobody's interview is saved twice.
///
/// # Errors
/// [`Error::TakenOver`]; the store's, for the caller to read.
pub(super) fn saved(
    sitting: &mut Sitting,
    mut batch: Batch,
    draft: Option<&str>,
) -> Result<store::Result<Applied>> {
    let last = batch.statements.len();
    batch.extend(draft.map(|id| drafts::end(id, &sitting.seat)));
    match sitting.store.apply(&batch) {
        Err(store::Error::Stale { statement }) if statement == last => Err(Error::TakenOver),
        other => Ok(other),
    }
}

/// The counsellor's drafts, newest first.
///
/// # Errors
/// The store's.
pub fn own(sitting: &Sitting) -> Result<Vec<Draft>> {
    Ok(drafts::of(&sitting.store, &sitting.signer.id)?)
}

/// Takes a draft up at this seat; the seat that held it can no longer write it.
///
/// # Errors
/// It is gone, it is somebody else's, or the store's.
pub fn take(sitting: &mut Sitting, id: &str) -> Result<Draft> {
    let draft = drafts::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    if draft.counsellor_id != sitting.signer.id {
        return Err(Error::NotAllowed);
    }
    let mut batch = sitting.batch();
    batch.push(drafts::take(id, &sitting.seat));
    sitting.store.apply(&batch)?;
    Ok(Draft { seat: sitting.seat.clone(), ..draft })
}

/// Gives an unfinished interview up.
///
/// # Errors
/// It is somebody else's, or the store's.
pub fn set_aside(sitting: &mut Sitting, id: &str) -> Result<()> {
    if let Some(draft) = drafts::get(&sitting.store, id)?
        && draft.counsellor_id != sitting.signer.id
    {
        return Err(Error::NotAllowed);
    }
    let mut batch = sitting.batch();
    batch.push(drafts::give_up(id));
    sitting.store.apply(&batch)?;
    Ok(())
}
