//! Interviews about the aids of a case.

use super::assistance::{Assistance, Saving, new, subject};
use super::{Saved, Task};
use crate::deeds::aids::{self, Asked, Heard, View};
use crate::deeds::kept::{Draft, KeptAid, Stored};
use crate::deeds::{Error, Result, Sitting};
use crate::domain::record::Record;
use crate::domain::reintegration::aid::{Aid, Instalment};
use crate::flow::aid;
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::i18n::{Lang, msg};

/// What of a case's aids is being written.
pub enum AidAim {
    New { case_id: String, heard: Heard },
    Change { case_id: String, seen: Box<Stored<Aid>>, heard: Heard },
    Instalment { case_id: String, aid_id: String },
}

impl Task {
    /// A request for an aid, made today unless somebody says otherwise.
    ///
    /// # Errors
    /// The case is closed.
    pub fn aid_new(view: &View, sitting: &Sitting, lang: Lang) -> Result<Task> {
        view.takes_changes()?;
        let aim = AidAim::New { case_id: view.case_id.clone(), heard: Heard::default() };
        let mut task = Task::making(Form::of::<Aid>(), &view.case_id, Assistance::Aid(aim), sitting);
        task.prefill("requested_on", &sitting.today().to_string(), sitting, lang);
        Ok(task)
    }

    /// An aid that was asked for already.
    ///
    /// # Errors
    /// The case is closed.
    pub fn aid(view: &View, aid: &KeptAid, sitting: &Sitting, lang: Lang) -> Result<Task> {
        view.takes_changes()?;
        let seen = Box::new(aid.stored.clone());
        let aim = AidAim::Change { case_id: view.case_id.clone(), seen, heard: Heard::default() };
        Ok(Task::changing(
            Form::of::<Aid>(),
            (&view.case_id, &aid.stored),
            Assistance::Aid(aim),
            sitting,
            lang,
        ))
    }

    /// A part of an aid that was handed over, today unless somebody says otherwise.
    ///
    /// # Errors
    /// The case is closed.
    pub fn instalment(view: &View, aid: &KeptAid, sitting: &Sitting, lang: Lang) -> Result<Task> {
        view.takes_changes()?;
        let (case_id, aid_id) = (view.case_id.clone(), aid.stored.id.clone());
        let about = subject(&case_id, &aid_id);
        let aim = Assistance::Aid(AidAim::Instalment { case_id, aid_id });
        let mut task = Task::assistance(Form::of::<Instalment>(), aim, about, sitting);
        task.prefill("paid_on", &sitting.today().to_string(), sitting, lang);
        Ok(task)
    }
}

impl AidAim {
    pub(super) fn is_new(&self) -> bool {
        !matches!(self, AidAim::Change { .. })
    }

    pub(super) fn write(&mut self, mut saving: Saving<'_>) -> Result<Saved> {
        let (lang, draft) = (saving.lang, saving.draft);
        match self {
            AidAim::New { case_id, heard } => {
                let record = saving.record()?;
                let asked = aids::request(saving.sitting, case_id, &record, heard, draft)?;
                Ok(said(asked, heard, case_id, msg::say_aid_asked(lang), lang))
            }
            AidAim::Change { case_id, seen, heard } => {
                let record = saving.record()?;
                let asked = aids::change(saving.sitting, case_id, seen, &record, heard, draft)?;
                Ok(said(asked, heard, case_id, msg::say_aid_changed(lang), lang))
            }
            AidAim::Instalment { case_id, aid_id } => {
                let record = saving.record()?;
                aids::add_instalment(saving.sitting, case_id, aid_id, &record, draft)?;
                let target = Target::Aid { case: case_id.clone(), id: aid_id.clone() };
                Ok(Saved::Done(msg::say_instalment_noted(lang), target))
            }
        }
    }

    pub(super) fn rebase(&mut self, mut saving: Saving<'_>) -> Result<Saved> {
        let AidAim::Change { case_id, seen, .. } = self else { return Err(Error::ChangedMeanwhile) };
        let view = aids::open(saving.sitting, case_id)?;
        saving.lay_over(seen, view.aid(&seen.id).ok_or(Error::NotFound)?.stored.clone())
    }
}

/// A second request is told once; saved again with what was heard, it is written.
fn said(asked: Asked, heard: &mut Heard, case_id: &str, done: String, lang: Lang) -> Saved {
    match asked {
        Asked::Written => Saved::Done(done, Target::Aids(case_id.to_owned())),
        Asked::Before(known, told) => {
            *heard = told;
            Saved::Asked(aid::before(&known, lang))
        }
    }
}

/// The task of a draft about a case's aids; None where it is about something else.
pub(super) fn of_draft(
    draft: &Draft,
    case_id: &str,
    record: &str,
    sitting: &mut Sitting,
    lang: Lang,
) -> Result<Option<Task>> {
    let form = draft.form.as_str();
    if form != Aid::TABLE && form != Instalment::TABLE {
        return Ok(None);
    }
    let view = aids::open(sitting, case_id)?;
    if record == new(form) {
        return Task::aid_new(&view, sitting, lang).map(Some);
    }
    let aid = view.aid(record).ok_or(Error::NotFound)?;
    let task = if form == Aid::TABLE {
        Task::aid(&view, aid, sitting, lang)
    } else {
        Task::instalment(&view, aid, sitting, lang)
    };
    task.map(Some)
}
