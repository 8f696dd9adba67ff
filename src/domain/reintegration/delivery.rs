//! What a file of another system says of people, cases and visits, row by row. Files are read in `exchange`; what
//! becomes of a row is decided in `deeds`.

use super::case::{Case, Closing, Need, Reported, State};
use super::visit::{Attempt, Visit};
use crate::domain::amount::Amount;
use crate::domain::candidate::{Candidate, Status};
use crate::domain::day::Day;
use crate::domain::delivery::Told;
use crate::domain::experience::Experience;

/// One row of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Row<T> {
    Good(Box<T>),
    Rejected(Told),
}

/// A person as a file tells her.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonDraft {
    /// `line 12`
    pub at: String,
    /// Her number in the source.
    pub number: String,
    pub registered_on: Option<Day>,
    pub consented_on: Option<Day>,
    /// Who follows her, by the source's own name.
    pub counsellor: String,
    pub status: Status,
    pub candidate: Candidate,
    /// Her jobs, as far as the file tells of any.
    pub experiences: Vec<Experience>,
    pub dropped: Vec<Told>,
}

/// A case as a file tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseDraft {
    pub at: String,
    pub number: String,
    /// The number of the person in the same source.
    pub person: String,
    pub opened_on: Option<Day>,
    pub state: State,
    /// Since when it is in a state that is no step of its way.
    pub since: Option<Day>,
    pub case: Case,
    pub closing: Option<Closing>,
    /// Scores of the source's own: never counted with what is measured here.
    pub reported: Option<Reported>,
    pub support: Option<Support>,
    pub plan: Option<String>,
    /// Who follows it, by the source's own name.
    pub counsellor: String,
    pub dropped: Vec<Told>,
}

/// What was given, as a file tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct Support {
    pub kind: Need,
    /// Given to a group.
    pub collective: bool,
    pub amount: Option<Amount>,
}

/// A visit as a file tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct VisitDraft {
    pub at: String,
    /// The number of the case in the same source.
    pub case: String,
    pub kind: String,
    pub planned_on: Day,
    pub visit: Visit,
    /// A contact that failed: the visit is still owed.
    pub attempt: Option<Attempt>,
    pub dropped: Vec<Told>,
}

impl VisitDraft {
    /// What the source would call it.
    pub fn number(&self) -> String {
        format!("{}/{}", self.case, self.kind)
    }
}
