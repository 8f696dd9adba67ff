//! The turns of a case: every move goes through the one table of the moves that are allowed.

use super::{insist, stale_means_changed};
use crate::deeds::{Error, Result, Sitting, drafts, log};
use crate::domain::datum::Reject;
use crate::domain::day::Day;
use crate::domain::record::Faults;
use crate::domain::reintegration::case::{Case, State};
use crate::domain::reintegration::turn::{Move, may_move};
use crate::domain::reintegration::visit::Tried;
use crate::domain::rights::Deed;
use crate::store::records::Stored;
use crate::store::spans::{self, Recorded};
use crate::store::{Batch, cases};

/// Moves a case. Aside from its way its visits wait; back on it they are owed again; a closed case that is opened again
/// owes what still lies ahead.
///
/// # Errors
/// The table does not allow the move; too little was tried to call contact lost; faults; a missing right; the store's.
pub fn turn(sitting: &mut Sitting, case_id: &str, turn: &Move, draft: Option<&str>) -> Result<()> {
    let (case, standing) = cases::get(&sitting.store, case_id)?.ok_or(Error::NotFound)?;
    let from = State::from_code(&standing.state).unwrap_or(State::Registered);
    let deed = if from == State::Closed { Deed::CloseCases } else { Deed::WriteCases };
    sitting.ask(deed, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    insist(turn)?;
    let step = cases::last_step(&sitting.store, case_id)?;
    let to = turn.state.unwrap_or(from);
    if !may_move(from, step, to) {
        let mut faults = Faults::default();
        faults.push("state", Reject("reject-state-move"));
        return Err(faults.into());
    }
    if to == State::LostContact {
        let tried = Tried::of(&cases::tries_since_reached(&sitting.store, case_id)?);
        if !tried.is_enough() {
            return Err(Error::TooFewTries(tried));
        }
    }
    let today = sitting.today();
    let mut batch = sitting.batch();
    begin(sitting, &mut batch, &case, to, turn.since.unwrap_or(today))?;
    if to.is_aside() {
        batch.push(cases::pause_visits(case_id));
    } else if from == State::Closed {
        batch.push(cases::reopen_visits(case_id, &today.to_string()));
    } else if from.is_aside() {
        batch.push(cases::resume_visits(case_id));
    }
    let id = sitting.new_id();
    batch.push(cases::insert_move(&id, case_id, turn));
    let row = log::created(&batch, case_id, turn);
    batch.push(row);
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}

/// Begins a state from a day on. A day before the present state began is taken as that day: what was lived through is
/// not undone by what is written down late.
pub(in crate::deeds) fn begin(
    sitting: &Sitting,
    batch: &mut Batch,
    case: &Stored<Case>,
    to: State,
    on: Day,
) -> Result<()> {
    let on = on.to_string();
    let spans = spans::of(&sitting.store, &case.id)?;
    let lasting = spans.iter().filter(|span| span.what == "state" && span.to_on.is_none());
    let from = lasting.map(|span| span.from_on.clone()).max().unwrap_or_default().max(on);
    let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
    let by = Recorded { at: &at, counsellor: &counsellor };
    batch.push(cases::set_state(&case.id, case.version, to.code()));
    batch.extend(spans::begin(&case.id, "state", to.code(), &from, by));
    Ok(())
}
