//! Interviews about the plan of a case, and the way to those about its aids and referrals.

use super::aids::{self, AidAim};
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

/// What an interview that makes a record of a case is about.
pub(super) fn subject_new<R: Record>(case_id: &str) -> String {
    subject(case_id, &new(R::TABLE))
}

impl Task {
    pub(super) fn assistance(form: Form, aim: Assistance, subject: String, sitting: &Sitting) -> Task {
        let mut task = Task::blank(form, Aim::Assistance(aim), sitting);
        task.interview.subject = Some(subject);
        task
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
                let about = subject(&case_id, &seen.id);
                let texts = seen.record.texts();
                let aim = Assistance::PlanChange { case_id, seen };
                Ok(Task::assistance(Form::of::<Plan>(), aim, String::new(), sitting)
                    .with(&about, texts, lang))
            }
            None => {
                let about = subject_new::<Plan>(&case_id);
                let aim = Assistance::PlanNew { case_id };
                let mut task = Task::assistance(Form::of::<Plan>(), aim, about, sitting);
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
        let about = subject_new::<Step>(&case_id);
        let mut task = Task::assistance(Form::of::<Step>(), Assistance::StepNew { case_id }, about, sitting);
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
        let about = subject(&view.case_id, &step.id);
        let aim = Assistance::StepChange { case_id: view.case_id.clone(), seen: Box::new(step.clone()) };
        let task = Task::assistance(Form::of::<Step>(), aim, String::new(), sitting);
        let mut task = task.with(&about, step.record.texts(), lang);
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
            _ => false,
        }
    }

    pub(super) fn write(
        &mut self,
        interview: &mut Interview,
        draft: Option<&str>,
        sitting: &mut Sitting,
        lang: Lang,
    ) -> Result<Saved> {
        let reading = sitting.reading();
        match self {
            Assistance::Aid(aim) => aim.write(interview, draft, sitting, lang),
            Assistance::Referral(aim) => aim.write(interview, draft, sitting, lang),
            Assistance::PlanNew { case_id } => {
                let plan: Plan = interview.finish(lang, &reading)?;
                plans::begin(sitting, case_id, &plan, draft)?;
                Ok(Saved::Done(msg::say_plan_begun(lang), Target::Plan(case_id.clone())))
            }
            Assistance::PlanChange { case_id, seen } => {
                let plan: Plan = interview.finish(lang, &reading)?;
                plans::change(sitting, case_id, seen, &plan, draft)?;
                let again = plan.outgrows(&seen.record);
                let said = if again { msg::say_plan_sign_again(lang) } else { msg::say_plan_changed(lang) };
                Ok(Saved::Done(said, Target::Plan(case_id.clone())))
            }
            Assistance::StepNew { case_id } => {
                let step: Step = interview.finish(lang, &reading)?;
                plans::add_step(sitting, case_id, &step, draft)?;
                Ok(Saved::Done(msg::say_step_added(lang), Target::Plan(case_id.clone())))
            }
            Assistance::StepChange { case_id, seen } => {
                let step: Step = interview.finish(lang, &reading)?;
                plans::change_step(sitting, case_id, seen, &step, draft)?;
                Ok(Saved::Done(msg::say_step_changed(lang), Target::Plan(case_id.clone())))
            }
        }
    }

    /// Takes what somebody else saved as the ground, as [`Task::save`] does.
    pub(super) fn rebase(
        &mut self,
        interview: &mut Interview,
        sitting: &mut Sitting,
        lang: Lang,
    ) -> Result<Saved> {
        match self {
            Assistance::PlanChange { case_id, seen } => {
                let theirs = plans::open(sitting, case_id)?.kept.ok_or(Error::NotFound)?.stored;
                lay_over(interview, seen, theirs, lang)
            }
            Assistance::StepChange { case_id, seen } => {
                let steps = plans::open(sitting, case_id)?.steps;
                let theirs = steps.into_iter().find(|step| step.id == seen.id).ok_or(Error::NotFound)?;
                lay_over(interview, seen, theirs, lang)
            }
            Assistance::Aid(aim) => aim.rebase(interview, sitting, lang),
            Assistance::Referral(aim) => aim.rebase(interview, sitting, lang),
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
