//! Interviews about an employer: who he is, and what somebody found about him.

use super::assistance::{Saving, lay_over};
use super::{Aim, Saved, Task};
use crate::deeds::employers::{self, View};
use crate::deeds::kept::{Draft, Stored};
use crate::deeds::{Error, Result, Sitting};
use crate::domain::employer::{Check, Employer};
use crate::domain::offer::Verification;
use crate::domain::record::Record;
use crate::flow::due::Target;
use crate::flow::employer;
use crate::flow::form::Form;
use crate::i18n::{Lang, msg};

/// What of an employer is being written.
pub enum EmployerAim {
    New,
    Change(Box<Stored<Employer>>),
    Check(Box<Stored<Employer>>),
}

impl Task {
    /// A new employer; most are of this country.
    pub fn employer_new(sitting: &Sitting, lang: Lang) -> Task {
        let mut task = Task::blank(Form::of::<Employer>(), Aim::Employer(EmployerAim::New), sitting);
        task.prefill("country", sitting.office.country.code(), sitting, lang);
        task
    }

    /// An employer that is kept already.
    ///
    /// # Errors
    /// Parts of him are hidden from this counsellor: then she may not change him.
    pub fn employer_change(view: &View, sitting: &Sitting, lang: Lang) -> Result<Task> {
        if !view.sight.personal {
            return Err(Error::NotAllowed);
        }
        let stored = &view.stored;
        let aim = Aim::Employer(EmployerAim::Change(Box::new(stored.clone())));
        Ok(Task::blank(Form::of::<Employer>(), aim, sitting).with(&stored.id, stored.record.texts(), lang))
    }

    /// What was found about an employer. Who may not say so asks for it.
    pub fn verification(view: &View, sitting: &Sitting, lang: Lang) -> Task {
        let aim = Aim::Employer(EmployerAim::Check(Box::new(view.stored.clone())));
        let mut task = Task::blank(Form::of::<Check>(), aim, sitting);
        task.interview.subject = Some(view.stored.id.clone());
        task.interview.of_whom = view.name().to_owned();
        if !view.may_verify {
            task.prefill("state", Verification::Pending.code(), sitting, lang);
        }
        task.prefill("checked_on", &sitting.today().to_string(), sitting, lang);
        task
    }
}

impl EmployerAim {
    pub(super) fn is_new(&self) -> bool {
        !matches!(self, EmployerAim::Change(_))
    }

    /// `asked`: that there is one of that name was said already.
    pub(super) fn write(&self, mut saving: Saving<'_>, asked: &mut bool) -> Result<Saved> {
        let (lang, draft) = (saving.lang, saving.draft);
        let (said, id) = match self {
            EmployerAim::New => {
                let record: Employer = saving.record()?;
                let name = record.name.as_ref().map_or("", |name| name.as_str());
                let there = employers::named(saving.sitting, name, record.country)?;
                if let (Some(there), false) = (there.first(), std::mem::replace(asked, true)) {
                    let question = msg::employer_there(lang, there.name.as_str(), there.reference.as_str());
                    return Ok(Saved::Asked(question));
                }
                let registered = employers::register(saving.sitting, &record, draft)?;
                (msg::say_registered(lang, name, registered.reference.as_str()), registered.id)
            }
            EmployerAim::Change(seen) => {
                let record: Employer = saving.record()?;
                employers::change(saving.sitting, seen, &record, draft)?;
                let name = record.name.as_ref().map_or("", |name| name.as_str());
                (msg::say_changed(lang, name), seen.id.clone())
            }
            EmployerAim::Check(seen) => {
                let check: Check = saving.record()?;
                let state = employers::check(saving.sitting, seen, &check, draft)?;
                let name = seen.record.name.as_ref().map_or("", |name| name.as_str());
                (msg::say_employer_state(lang, name, employer::state(state, lang)), seen.id.clone())
            }
        };
        Ok(Saved::Done(said, Target::Employer(id)))
    }

    pub(super) fn rebase(&mut self, saving: Saving<'_>) -> Result<Saved> {
        match self {
            EmployerAim::Change(seen) => {
                let theirs = employers::open(saving.sitting, &seen.id)?.stored;
                lay_over(saving.interview, seen, theirs, saving.lang)
            }
            EmployerAim::Check(seen) => {
                // What is found is added to whatever the record says: it only counts from the version that stands.
                **seen = employers::open(saving.sitting, &seen.id)?.stored;
                Err(Error::ChangedMeanwhile)
            }
            EmployerAim::New => Err(Error::ChangedMeanwhile),
        }
    }
}

/// The task of a draft about an employer; None where it is about something else.
pub(super) fn of_draft(draft: &Draft, subject: &str, sitting: &Sitting, lang: Lang) -> Result<Option<Task>> {
    let task = match (draft.form.as_str(), subject) {
        (Employer::TABLE, "") => Task::employer_new(sitting, lang),
        (Employer::TABLE, id) => Task::employer_change(&employers::open(sitting, id)?, sitting, lang)?,
        (Check::TABLE, id) => Task::verification(&employers::open(sitting, id)?, sitting, lang),
        _ => return Ok(None),
    };
    Ok(Some(task))
}
