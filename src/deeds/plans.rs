//! Making a plan with somebody, having it agreed, and taking its steps.

use super::cases::{self, Scope, insist, stale_means_changed};
use super::reached::{self, Reached};
use super::{Error, Result, Sitting, drafts, log};
use crate::domain::candidate::Candidate;
use crate::domain::datum::Reject;
use crate::domain::day::Day;
use crate::domain::record::{Faults, Record};
use crate::domain::reintegration::case::{Case, State};
use crate::domain::reintegration::plan::{Plan, PlanState, Step, Term, wants_papers};
use crate::domain::rights::{self, Deed, Sight};
use crate::store::Awaited;
use crate::store::Batch;
use crate::store::plans::{self, Kept};
use crate::store::records::{self, Stored};
use crate::store::spans::{self, Recorded};

/// A plan as its reader may see it, with the case and the person it is for.
pub struct View {
    pub case_id: String,
    pub reference: String,
    pub opened_on: Day,
    pub returned_on: Option<Day>,
    pub person: Candidate,
    pub person_reference: String,
    pub kept: Option<Kept>,
    pub steps: Vec<Stored<Step>>,
    /// Days the desk has for a plan.
    pub days: i64,
    /// A word of `case-state`.
    pub state: String,
    pub sight: Sight,
}

impl View {
    pub fn plan(&self) -> Option<&Plan> {
        self.kept.as_ref().map(|kept| &kept.stored.record)
    }

    /// The text of each field of the plan, masked where the right to see it is missing.
    pub fn texts(&self) -> Vec<String> {
        let texts = self.plan().map(Record::texts).unwrap_or_default();
        Plan::FIELDS.iter().zip(texts).map(|(field, text)| rights::mask(field, text, self.sight)).collect()
    }

    /// Asked before the first question, and again at save.
    ///
    /// # Errors
    /// The case is closed.
    pub fn takes_changes(&self) -> Result<()> {
        if self.state == State::Closed.code() { Err(Error::Closed) } else { Ok(()) }
    }

    /// False where it was agreed elsewhere and nobody told the day: then there is nothing to count.
    pub fn has_term(&self) -> bool {
        self.plan().is_none_or(|plan| plan.state() == PlanState::Drafted || plan.agreed_on.is_some())
    }

    /// True where the goals were changed after the plan was agreed: what was signed is no longer what stands there.
    pub fn wants_signing(&self) -> bool {
        self.kept.as_ref().is_some_and(|kept| kept.reworded_on.is_some())
    }

    fn agreed_on(&self) -> Option<Day> {
        self.plan().and_then(|plan| plan.agreed_on)
    }

    /// The term that runs from the return, with its last day.
    pub fn from_return(&self, today: Day) -> Option<(Term, Day)> {
        self.returned_on.filter(|_| self.has_term()).map(|begun| self.term(begun, today))
    }

    /// The term that runs from the day the desk took the case up, with its last day.
    pub fn from_opening(&self, today: Day) -> (Term, Day) {
        self.term(self.opened_on, today)
    }

    fn term(&self, begun: Day, today: Day) -> (Term, Day) {
        (Term::of(begun, self.days, self.agreed_on(), today), begun.plus_days(self.days))
    }

    pub fn steps_done(&self) -> usize {
        self.steps.iter().filter(|step| !step.record.is_open()).count()
    }

    /// True where papers are the first thing to obtain.
    pub fn wants_papers(&self) -> bool {
        wants_papers(&self.person, self.steps.iter().map(|step| &step.record))
    }
}

/// Opens the plan of a case, made or not; that it was read is logged.
///
/// # Errors
/// Nothing of that id, a missing right, or the store's.
pub fn open(sitting: &mut Sitting, case_id: &str) -> Result<View> {
    let reached = reached::case(sitting, case_id, Deed::ReadCases)?;
    log::read(sitting, Case::TABLE, case_id)?;
    view(sitting, reached)
}

fn view(sitting: &Sitting, reached: Reached) -> Result<View> {
    let kept = plans::of_case(&sitting.store, &reached.stored.id)?;
    let steps = match &kept {
        Some(kept) => plans::steps(&sitting.store, &kept.stored.id)?,
        None => Vec::new(),
    };
    Ok(View {
        steps,
        kept,
        opened_on: Day::parse(&reached.standing.opened_on).unwrap_or_else(|| sitting.today()),
        returned_on: reached.stored.record.returned_on,
        reference: reached.standing.reference,
        person: reached.person.record,
        person_reference: reached.person_reference,
        state: reached.standing.state,
        days: sitting.pack().map(|pack| pack.assistance.plan_days).unwrap_or_default(),
        sight: sitting.sight(reached.whose),
        case_id: reached.stored.id,
    })
}

/// Begins the plan of a case.
///
/// # Errors
/// There is one already or the case is closed; faults; a missing right; the store's.
pub fn begin(sitting: &mut Sitting, case_id: &str, plan: &Plan, draft: Option<&str>) -> Result<()> {
    let reached = reached::open_case(sitting, case_id)?;
    if plans::of_case(&sitting.store, case_id)?.is_some() {
        return Err(Error::ChangedMeanwhile);
    }
    insist(plan)?;
    agreed_needs_steps(plan, 0)?;
    let day = sitting.today();
    let today = day.to_string();
    let id = sitting.new_id();
    let mut batch = sitting.batch();
    batch.push(plans::insert(&id, case_id, &today, plan));
    let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
    let by = Recorded { at: &at, counsellor: &counsellor };
    batch.push(spans::first(case_id, "plan", plan.state().code(), &today, by));
    reached.carry(sitting, &mut batch, State::PlanDrafted, day)?;
    let row = log::created(&batch, &id, plan);
    batch.push(row);
    finish(sitting, batch, draft)
}

/// Changes the plan of a case whose version was seen; with a day of agreement it is agreed.
///
/// # Errors
/// [`Error::ChangedMeanwhile`], faults, the case is closed, a missing right, or the store's.
pub fn change(
    sitting: &mut Sitting,
    case_id: &str,
    seen: &Stored<Plan>,
    plan: &Plan,
    draft: Option<&str>,
) -> Result<()> {
    let reached = reached::open_case(sitting, case_id)?;
    insist(plan)?;
    let current = plans::of_case(&sitting.store, case_id)?.ok_or(Error::NotFound)?.stored;
    agreed_needs_steps(plan, plans::steps(&sitting.store, &seen.id)?.len())?;
    let mut batch = sitting.batch();
    if let Some(row) = log::changed(&batch, &seen.id, &current.record, plan) {
        batch.push(records::update(&seen.id, seen.version, plan));
        batch.push(row);
        if plan.outgrows(&current.record) {
            batch.push(plans::set_reworded(&seen.id, Some(&sitting.today().to_string())));
        } else if plan.is_agreed_anew(&current.record) {
            batch.push(plans::set_reworded(&seen.id, None));
        }
    }
    if (current.record.state(), current.record.agreed_on) != (plan.state(), plan.agreed_on) {
        let day = plan.agreed_on.unwrap_or(sitting.today());
        let on = day.to_string();
        let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
        let by = Recorded { at: &at, counsellor: &counsellor };
        batch.extend(spans::begin(case_id, "plan", plan.state().code(), &on, by));
        if plan.state() == PlanState::Agreed {
            reached.carry(sitting, &mut batch, State::PlanAgreed, day)?;
        }
    }
    finish(sitting, batch, draft)
}

/// Nobody agrees to goals alone: what is signed has at least one step.
fn agreed_needs_steps(plan: &Plan, steps: usize) -> Result<()> {
    if plan.state() == PlanState::Drafted || steps > 0 {
        return Ok(());
    }
    let mut faults = Faults::default();
    faults.push("agreed_on", Reject("reject-plan-no-step"));
    Err(faults.into())
}

/// Adds a step to the plan of a case.
///
/// # Errors
/// There is no plan yet or the case is closed; faults; a missing right; the store's.
pub fn add_step(sitting: &mut Sitting, case_id: &str, step: &Step, draft: Option<&str>) -> Result<()> {
    let _open = reached::open_case(sitting, case_id)?;
    let plan = plans::of_case(&sitting.store, case_id)?.ok_or(Error::NoPlan)?.stored;
    insist(step)?;
    let id = sitting.new_id();
    let mut batch = sitting.batch();
    batch.push(plans::insert_step(&id, &plan.id, step));
    let row = log::created(&batch, &id, step);
    batch.push(row);
    finish(sitting, batch, draft)
}

/// Changes a step whose version was seen, or notes what came of it.
///
/// # Errors
/// [`Error::ChangedMeanwhile`], faults, the case is closed, a missing right, or the store's.
pub fn change_step(
    sitting: &mut Sitting,
    case_id: &str,
    seen: &Stored<Step>,
    step: &Step,
    draft: Option<&str>,
) -> Result<()> {
    let _open = reached::open_case(sitting, case_id)?;
    insist(step)?;
    let current = step_of(sitting, case_id, &seen.id)?;
    let mut batch = sitting.batch();
    if let Some(row) = log::changed(&batch, &seen.id, &current.record, step) {
        batch.push(records::update(&seen.id, seen.version, step));
        batch.push(row);
    }
    finish(sitting, batch, draft)
}

/// A step of the plan of that case, and of no other.
fn step_of(sitting: &Sitting, case_id: &str, id: &str) -> Result<Stored<Step>> {
    let plan = plans::of_case(&sitting.store, case_id)?.ok_or(Error::NotFound)?.stored;
    let steps = plans::steps(&sitting.store, &plan.id)?;
    steps.into_iter().find(|step| step.id == id).ok_or(Error::NotFound)
}

/// Cases whose time for a plan is over or ends today, the longest first, each with the last day it had.
///
/// # Errors
/// A missing right, or the store's.
pub fn due(sitting: &Sitting, scope: Scope, most: usize) -> Result<Vec<(Awaited, Day)>> {
    let (holders, whose) = cases::holders(sitting, scope)?;
    sitting.ask(Deed::ReadCases, whose)?;
    let days = sitting.pack().map(|pack| pack.assistance.plan_days).unwrap_or_default();
    let until = sitting.today().plus_days(-days).to_string();
    let planless = plans::planless(&sitting.store, &holders, &until, most)?;
    let last = |case: &Awaited| Day::parse(&case.on).unwrap_or(sitting.today()).plus_days(days);
    Ok(planless.into_iter().map(|case| (case.clone(), last(&case))).collect())
}

fn finish(sitting: &mut Sitting, batch: Batch, draft: Option<&str>) -> Result<()> {
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}
