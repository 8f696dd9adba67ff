//! Unfinished interviews: kept as one types, offered at the next login, taken over from a seat that was lost.

use super::cases::{self, Scope};
use super::{Error, Result, Sitting, log};
use crate::domain::day::{Day, Instant};
use crate::domain::rights::{Deed, Whose};
use crate::store::{self, Applied, Batch, Holders, drafts};

pub use drafts::Draft;

/// Keeps a draft for the first time. Drafts are not in the change log: nothing was decided yet.
///
/// # Errors
/// The store's.
pub fn begin(sitting: &mut Sitting, draft: &Draft) -> Result<()> {
    let mut batch = sitting.batch();
    batch.push(drafts::begin(draft));
    Ok(sitting.store.apply_soon(&batch).map(drop)?)
}

/// Keeps a draft as it stands now.
///
/// # Errors
/// [`Error::TakenOver`] where another seat went on with it or ended it; the store's.
pub fn keep(sitting: &mut Sitting, draft: &Draft) -> Result<()> {
    let mut batch = sitting.batch();
    batch.push(drafts::keep(draft));
    match sitting.store.apply_soon(&batch) {
        Err(store::Error::Stale { .. }) => Err(Error::TakenOver),
        other => Ok(other.map(drop)?),
    }
}

/// A draft of somebody new is about somebody who is kept already: it is her file that is changed from here on.
///
/// # Errors
/// [`Error::TakenOver`] where another seat went on with it; the store's.
pub fn is_about(sitting: &mut Sitting, id: &str, subject: &str) -> Result<()> {
    let mut batch = sitting.batch();
    batch.push(drafts::is_about(id, &sitting.seat, subject));
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

/// An interview that waits to be taken up again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    pub draft: Draft,
    /// The colleague who began it; None for one's own.
    pub by: Option<String>,
    /// The day it was touched last.
    pub on: Day,
    /// Days since.
    pub days: i64,
    /// For so many days that somebody must decide: the pack says after how many.
    pub abandoned: bool,
}

/// The counsellor's own, newest first; for whoever leads the office also what others left: in its own scope what they
/// abandoned, in every other all of it.
///
/// # Errors
/// The store's.
pub fn waiting(sitting: &Sitting, scope: Scope) -> Result<Vec<Left>> {
    let mut waiting: Vec<Left> = own(sitting)?.into_iter().map(|draft| left(sitting, draft, None)).collect();
    if sitting.ask(Deed::OthersDrafts, Whose::Office).is_ok() {
        let others = drafts::of_others(&sitting.store, &sitting.signer.office_id, &sitting.signer.id)?;
        let others = others.into_iter().map(|(draft, by)| left(sitting, draft, Some(by)));
        let (holders, _) = cases::holders(sitting, scope)?;
        let asked_for = |id: &String| match &holders {
            Holders::All => true,
            Holders::These(accounts) => accounts.contains(id),
        };
        waiting.extend(others.filter(|left| left.abandoned || asked_for(&left.draft.counsellor_id)));
    }
    Ok(waiting)
}

fn left(sitting: &Sitting, draft: Draft, by: Option<String>) -> Left {
    let at = Instant::parse(&draft.at).unwrap_or_else(|| sitting.now());
    let on = at.day(sitting.office.offset);
    let days = on.days_until(sitting.today()).max(0);
    let abandoned = sitting.pack().is_some_and(|pack| days >= pack.retention.draft_days);
    Left { draft, by, on, days, abandoned }
}

/// Takes a draft up at this seat; the seat that held it can no longer write it. Whoever leads the office may go on
/// with a colleague's: it is hers from then on, and the log says so.
///
/// # Errors
/// It is gone, it is somebody else's, or the store's.
pub fn take(sitting: &mut Sitting, id: &str) -> Result<Draft> {
    let draft = drafts::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    let is_own = may_decide(sitting, &draft)?;
    let mut batch = sitting.batch();
    batch.push(drafts::take(id, &sitting.signer.id, &sitting.seat));
    if !is_own {
        let row = log::did(&batch, "take-over", "draft", id, &about(&draft));
        batch.push(row);
    }
    sitting.store.apply(&batch)?;
    Ok(Draft { seat: sitting.seat.clone(), counsellor_id: sitting.signer.id.clone(), ..draft })
}

/// Gives an unfinished interview up: what was typed is erased, and the log says who decided so.
///
/// # Errors
/// It is somebody else's, or the store's.
pub fn set_aside(sitting: &mut Sitting, id: &str) -> Result<()> {
    let Some(draft) = drafts::get(&sitting.store, id)? else { return Ok(()) };
    may_decide(sitting, &draft)?;
    let mut batch = sitting.batch();
    batch.push(drafts::give_up(id));
    let row = log::did(&batch, "set-aside", "draft", id, &about(&draft));
    batch.push(row);
    sitting.store.apply(&batch)?;
    Ok(())
}

/// Whether it is her own; an error where it is neither that nor hers to decide about.
fn may_decide(sitting: &Sitting, draft: &Draft) -> Result<bool> {
    let is_own = draft.counsellor_id == sitting.signer.id;
    if !is_own {
        let office = drafts::office(&sitting.store, &draft.id)?.unwrap_or_default();
        sitting.ask(Deed::OthersDrafts, sitting.whose(&draft.counsellor_id, &office))?;
    }
    Ok(is_own)
}

/// What the log says of a draft: nothing that was answered.
fn about(draft: &Draft) -> serde_json::Value {
    serde_json::json!({ "form": draft.form, "counsellor": draft.counsellor_id, "at": draft.at })
}
