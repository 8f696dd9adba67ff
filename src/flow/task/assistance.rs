//! Interviews about the plan of a case, and the way to those about its aids and referrals, about proposals, and about
//! the rows of a person's file.

use super::aids::{self, AidAim};
use super::background::{self, RowAim};
use super::proposals::{self, ProposalAim};
use super::referrals::{self, ReferralAim};
use super::{Aim, Saved, Task};
use crate::deeds::kept::{Draft, Stored};
use crate::deeds::plans::{self, View as PlanView};
use crate::deeds::{Error, Result, Sitting};
use crate::domain::record::Record;
use crate::domain::reintegration::plan::{Plan, Step, StepKind, StepOutcome};
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::flow::interview::Interview;
use crate::i18n::{Lang, msg};

/// What is written when such an interview is saved.
pub enum Assistance {
    PlanNew { case_id: String },
    PlanChange { case_id: String, seen: Box<Stored<Plan>> },
    StepNew { case_id: String },
    StepChange { case_id: String, seen: Box<Stored<Step>> },
    Aid(AidAim),
    Referral(ReferralAim),
    Proposal(ProposalAim),
    Row(RowAim),
}

/// Why a step is taken in hand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum StepWork {
    Change,
    /// Something came of it, today unless somebody says otherwise.
    Done,
}

/// The second part of a subject where the record is yet to be made: `new:step`.
pub(super) fn new(table: &str) -> String {
    format!("new:{table}")
}

/// What such an interview is about: the case, and the record of it that is changed.
pub(super) fn subject(case_id: &str, record: &str) -> String {
    format!("{case_id}/{record}")
}

/// An interview that is being saved, with everything that saving it takes.
pub(super) struct Saving<'a> {
    pub interview: &'a mut Interview,
    pub draft: Option<&'a str>,
    pub sitting: &'a mut Sitting,
    pub lang: Lang,
}

impl Saving<'_> {
    /// The record that was answered.
    pub fn record<R: Record>(&mut self) -> Result<R> {
        Ok(self.interview.finish(self.lang, &self.sitting.reading())?)
    }

    /// Lays what somebody else saved under the answers, as [`Task::save`] does.
    pub fn lay_over<R: Record>(&mut self, seen: &mut Stored<R>, theirs: Stored<R>) -> Result<Saved> {
        lay_over(self.interview, seen, theirs, self.lang)
    }
}

impl Task {
    pub(super) fn assistance(form: Form, aim: Assistance, subject: String, sitting: &Sitting) -> Task {
        let mut task = Task::blank(form, Aim::Assistance(aim), sitting);
        task.interview.subject = Some(subject);
        task
    }

    /// An interview about a record of a case that is kept already.
    pub(super) fn changing<R: Record>(
        form: Form,
        (case_id, seen): (&str, &Stored<R>),
        aim: Assistance,
        sitting: &Sitting,
        lang: Lang,
    ) -> Task {
        let about = subject(case_id, &seen.id);
        Task::assistance(form, aim, String::new(), sitting).with(&about, seen.record.texts(), lang)
    }

    /// One that makes a record of a case.
    pub(super) fn making(form: Form, case_id: &str, aim: Assistance, sitting: &Sitting) -> Task {
        Task::assistance(form, aim, subject(case_id, &new(form.table)), sitting)
    }

    /// The plan of a case: a new one, or the goals and the agreement of the one there is.
    ///
    /// # Errors
    /// The case is closed.
    pub fn plan(view: &PlanView, sitting: &Sitting, lang: Lang) -> Result<Task> {
        view.takes_changes()?;
        let case_id = view.case_id.clone();
        match &view.kept {
            Some(kept) => {
                let seen = Box::new(kept.stored.clone());
                let aim = Assistance::PlanChange { case_id, seen };
                Ok(Task::changing(Form::of::<Plan>(), (&view.case_id, &kept.stored), aim, sitting, lang))
            }
            None => {
                let aim = Assistance::PlanNew { case_id };
                let mut task = Task::making(Form::of::<Plan>(), &view.case_id, aim, sitting);
                let language = crate::flow::papers::language_of(&view.person, sitting);
                task.prefill("language", language.code(), sitting, lang);
                Ok(task)
            }
        }
    }

    /// A new step; where the person has no paper on file, papers are the first one proposed.
    ///
    /// # Errors
    /// There is no plan yet, or the case is closed.
    pub fn step_new(view: &PlanView, sitting: &Sitting, lang: Lang) -> Result<Task> {
        view.takes_changes()?;
        let _plan = view.kept.as_ref().ok_or(Error::NoPlan)?;
        let case_id = view.case_id.clone();
        let mut task =
            Task::making(Form::of::<Step>(), &view.case_id, Assistance::StepNew { case_id }, sitting);
        if view.wants_papers() {
            task.prefill("kind", StepKind::Papers.code(), sitting, lang);
        }
        Ok(task)
    }

    /// A step that is planned already.
    ///
    /// # Errors
    /// The case is closed.
    pub fn step(
        view: &PlanView,
        step: &Stored<Step>,
        work: StepWork,
        sitting: &Sitting,
        lang: Lang,
    ) -> Result<Task> {
        view.takes_changes()?;
        let aim = Assistance::StepChange { case_id: view.case_id.clone(), seen: Box::new(step.clone()) };
        let mut task = Task::changing(Form::of::<Step>(), (&view.case_id, step), aim, sitting, lang);
        if work == StepWork::Done && step.record.is_open() {
            task.prefill("done_on", &sitting.today().to_string(), sitting, lang);
            task.prefill("outcome", StepOutcome::Done.code(), sitting, lang);
            if let Some(place) = task.interview.form.place_of("done_on") {
                task.interview.go(place);
            }
        }
        Ok(task)
    }
}

impl Assistance {
    /// True where nothing of it is kept yet.
    pub fn is_new(&self) -> bool {
        match self {
            Assistance::PlanNew { .. } | Assistance::StepNew { .. } => true,
            Assistance::Aid(aim) => aim.is_new(),
            Assistance::Referral(aim) => aim.is_new(),
            Assistance::Proposal(aim) => aim.is_new(),
            Assistance::Row(aim) => aim.is_new(),
            _ => false,
        }
    }

    pub(super) fn write(&mut self, mut saving: Saving<'_>) -> Result<Saved> {
        let (lang, draft) = (saving.lang, saving.draft);
        let (said, case_id) = match self {
            Assistance::Aid(aim) => return aim.write(saving),
            Assistance::Referral(aim) => return aim.write(saving),
            Assistance::Proposal(aim) => return aim.write(saving),
            Assistance::Row(aim) => return aim.write(saving),
            Assistance::PlanNew { case_id } => {
                let record = saving.record()?;
                plans::begin(saving.sitting, case_id, &record, draft)?;
                (msg::say_plan_begun(lang), case_id)
            }
            Assistance::PlanChange { case_id, seen } => {
                let plan: Plan = saving.record()?;
                plans::change(saving.sitting, case_id, seen, &plan, draft)?;
                let again = plan.outgrows(&seen.record);
                (if again { msg::say_plan_sign_again(lang) } else { msg::say_plan_changed(lang) }, case_id)
            }
            Assistance::StepNew { case_id } => {
                let record = saving.record()?;
                plans::add_step(saving.sitting, case_id, &record, draft)?;
                (msg::say_step_added(lang), case_id)
            }
            Assistance::StepChange { case_id, seen } => {
                let record = saving.record()?;
                plans::change_step(saving.sitting, case_id, seen, &record, draft)?;
                (msg::say_step_changed(lang), case_id)
            }
        };
        Ok(Saved::Done(said, Target::Plan(case_id.clone())))
    }

    /// Takes what somebody else saved as the ground, as [`Task::save`] does.
    pub(super) fn rebase(&mut self, mut saving: Saving<'_>) -> Result<Saved> {
        match self {
            Assistance::PlanChange { case_id, seen } => {
                let theirs = plans::open(saving.sitting, case_id)?.kept.ok_or(Error::NotFound)?.stored;
                saving.lay_over(seen, theirs)
            }
            Assistance::StepChange { case_id, seen } => {
                let steps = plans::open(saving.sitting, case_id)?.steps;
                let theirs = steps.into_iter().find(|step| step.id == seen.id).ok_or(Error::NotFound)?;
                saving.lay_over(seen, theirs)
            }
            Assistance::Aid(aim) => aim.rebase(saving),
            Assistance::Referral(aim) => aim.rebase(saving),
            Assistance::Proposal(aim) => aim.rebase(saving),
            Assistance::Row(aim) => aim.rebase(saving),
            _ => Err(Error::ChangedMeanwhile),
        }
    }
}

pub(super) fn lay_over<R: Record>(
    interview: &mut Interview,
    seen: &mut Stored<R>,
    theirs: Stored<R>,
    lang: Lang,
) -> Result<Saved> {
    if theirs.version == seen.version {
        // Not this record moved on, but the case around it: saving once more writes.
        return Err(Error::ChangedMeanwhile);
    }
    interview.rebase(&seen.record.texts(), &theirs.record.texts(), lang);
    *seen = theirs;
    Ok(Saved::Conflict)
}

/// The task of a draft about a case's plan.
pub(super) fn of_draft(
    draft: &Draft,
    case_id: &str,
    record: &str,
    sitting: &mut Sitting,
    lang: Lang,
) -> Result<Task> {
    if let Some(task) = aids::of_draft(draft, case_id, record, sitting, lang)? {
        return Ok(task);
    }
    if let Some(task) = proposals::of_draft(draft, case_id, record, sitting, lang)? {
        return Ok(task);
    }
    if let Some(task) = background::of_draft(draft, case_id, record, sitting, lang)? {
        return Ok(task);
    }
    if let Some(task) = referrals::of_draft(draft, case_id, record, sitting, lang)? {
        return Ok(task);
    }
    let made = record != new(&draft.form);
    match draft.form.as_str() {
        Plan::TABLE => Task::plan(&plans::open(sitting, case_id)?, sitting, lang),
        Step::TABLE if made => {
            let view = plans::open(sitting, case_id)?;
            let step = view.steps.iter().find(|step| step.id == record).ok_or(Error::NotFound)?;
            Task::step(&view, step, StepWork::Change, sitting, lang)
        }
        Step::TABLE => Task::step_new(&plans::open(sitting, case_id)?, sitting, lang),
        _ => Err(Error::NotFound),
    }
}
