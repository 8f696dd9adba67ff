//! A case as a deed about its plan, aid or referrals takes it in hand: the right is asked, the person is there.

use super::cases::turns;
use super::{Error, Result, Sitting};
use crate::domain::candidate::Candidate;
use crate::domain::day::Day;
use crate::domain::reintegration::case::{Case, State};
use crate::domain::reintegration::plan::onwards;
use crate::domain::rights::{Deed, Whose};
use crate::store::cases::{self, Standing};
use crate::store::records::Stored;
use crate::store::{Batch, candidates};

pub(super) struct Reached {
    pub stored: Stored<Case>,
    pub standing: Standing,
    pub person: Stored<Candidate>,
    pub person_reference: String,
    pub whose: Whose,
}

/// The case, for one who may do that with it.
pub(super) fn case(sitting: &Sitting, id: &str, deed: Deed) -> Result<Reached> {
    let (stored, standing) = cases::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    let whose = sitting.whose(&standing.counsellor_id, &standing.office_id);
    sitting.ask(deed, whose)?;
    let (person, known) = candidates::get(&sitting.store, &standing.candidate_id)?.ok_or(Error::NotFound)?;
    Ok(Reached { stored, standing, person, person_reference: known.reference, whose })
}

/// The same, for one who writes: the case is not closed.
pub(super) fn open_case(sitting: &Sitting, id: &str) -> Result<Reached> {
    let reached = case(sitting, id, Deed::WriteCases)?;
    if reached.standing.state == State::Closed.code() { Err(Error::Closed) } else { Ok(reached) }
}

impl Reached {
    /// Moves the case onwards where what was done brings it there, on that day.
    pub fn carry(&self, sitting: &Sitting, batch: &mut Batch, to: State, on: Day) -> Result<()> {
        let from = State::from_code(&self.standing.state);
        match from.and_then(|from| onwards(from, to)) {
            Some(state) => turns::begin(sitting, batch, &self.stored, state, on),
            None => Ok(()),
        }
    }
}
