//! Interviews about the jobs somebody had and her further papers.

use super::assistance::{Assistance, Saving, new};
use super::{Saved, Task};
use crate::deeds::background::{self, View};
use crate::deeds::kept::{Draft, Stored};
use crate::deeds::{Error, Result, Sitting};
use crate::domain::datum::Datum;
use crate::domain::document::Document;
use crate::domain::experience::{Experience, Owned};
use crate::domain::record::Record;
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::i18n::{Lang, msg};

/// What of somebody's jobs and papers is being written.
pub enum RowAim {
    ExperienceNew { person: String },
    ExperienceChange { person: String, seen: Box<Stored<Experience>> },
    DocumentNew { person: String },
    DocumentChange { person: String, seen: Box<Stored<Document>> },
}

impl Task {
    /// Another job; of the first it is likely that it was in her occupation.
    pub fn experience_new(view: &View, sitting: &Sitting, lang: Lang) -> Task {
        let aim = RowAim::ExperienceNew { person: view.id.clone() };
        let mut task = Task::of_person(Form::of::<Experience>(), view, aim, sitting);
        if let (true, Some(occupation)) = (view.experiences.is_empty(), &view.person.occupation) {
            task.prefill("occupation", &occupation.text(), sitting, lang);
        }
        task
    }

    /// A job that was noted already.
    pub fn experience(view: &View, job: &Stored<Experience>, sitting: &Sitting, lang: Lang) -> Task {
        let aim = RowAim::ExperienceChange { person: view.id.clone(), seen: Box::new(job.clone()) };
        Task::of_row(Form::of::<Experience>(), (view, job), aim, sitting, lang)
    }

    /// Another paper.
    pub fn document_new(view: &View, sitting: &Sitting) -> Task {
        let aim = RowAim::DocumentNew { person: view.id.clone() };
        Task::of_person(Form::of::<Document>(), view, aim, sitting)
    }

    /// A paper that was noted already.
    pub fn document(view: &View, document: &Stored<Document>, sitting: &Sitting, lang: Lang) -> Task {
        let aim = RowAim::DocumentChange { person: view.id.clone(), seen: Box::new(document.clone()) };
        Task::of_row(Form::of::<Document>(), (view, document), aim, sitting, lang)
    }

    fn of_person(form: Form, view: &View, aim: RowAim, sitting: &Sitting) -> Task {
        Task::making(form, &view.id, Assistance::Row(aim), sitting).about(view)
    }

    fn of_row<R: Owned>(
        form: Form,
        (view, row): (&View, &Stored<R>),
        aim: RowAim,
        sitting: &Sitting,
        lang: Lang,
    ) -> Task {
        Task::changing(form, (&view.id, row), Assistance::Row(aim), sitting, lang).about(view)
    }

    /// Whom it is about, where others can read.
    fn about(mut self, view: &View) -> Task {
        self.interview.of_whom = view.person.initials();
        self
    }
}

impl RowAim {
    pub(super) fn is_new(&self) -> bool {
        matches!(self, RowAim::ExperienceNew { .. } | RowAim::DocumentNew { .. })
    }

    pub(super) fn write(&mut self, mut saving: Saving<'_>) -> Result<Saved> {
        let (lang, draft) = (saving.lang, saving.draft);
        let (said, person) = match self {
            RowAim::ExperienceNew { person } => {
                let job: Experience = saving.record()?;
                background::add(saving.sitting, person, &job, draft)?;
                (msg::say_experience_noted(lang), person)
            }
            RowAim::ExperienceChange { person, seen } => {
                let job: Experience = saving.record()?;
                background::change(saving.sitting, person, seen, &job, draft)?;
                (msg::say_experience_changed(lang), person)
            }
            RowAim::DocumentNew { person } => {
                let document: Document = saving.record()?;
                background::add(saving.sitting, person, &document, draft)?;
                (msg::say_document_noted(lang), person)
            }
            RowAim::DocumentChange { person, seen } => {
                let document: Document = saving.record()?;
                background::change(saving.sitting, person, seen, &document, draft)?;
                (msg::say_document_changed(lang), person)
            }
        };
        Ok(Saved::Done(said, Target::Candidate(person.clone())))
    }

    pub(super) fn rebase(&mut self, mut saving: Saving<'_>) -> Result<Saved> {
        match self {
            RowAim::ExperienceChange { person, seen } => {
                let view = background::open(saving.sitting, person)?;
                let theirs = view.experiences.into_iter().find(|job| job.id == seen.id);
                saving.lay_over(seen, theirs.ok_or(Error::NotFound)?)
            }
            RowAim::DocumentChange { person, seen } => {
                let view = background::open(saving.sitting, person)?;
                let theirs = view.documents.into_iter().find(|document| document.id == seen.id);
                saving.lay_over(seen, theirs.ok_or(Error::NotFound)?)
            }
            _ => Err(Error::ChangedMeanwhile),
        }
    }
}

/// The task of a draft about a job or a paper; None where it is about something else.
pub(super) fn of_draft(
    draft: &Draft,
    person: &str,
    row: &str,
    sitting: &mut Sitting,
    lang: Lang,
) -> Result<Option<Task>> {
    let form = draft.form.as_str();
    if form != Experience::TABLE && form != Document::TABLE {
        return Ok(None);
    }
    let view = background::open(sitting, person)?;
    let is_new = row == new(form);
    let task = if form == Experience::TABLE {
        match view.experiences.iter().find(|job| job.id == row) {
            Some(job) => Task::experience(&view, job, sitting, lang),
            None if is_new => Task::experience_new(&view, sitting, lang),
            None => return Err(Error::NotFound),
        }
    } else {
        match view.documents.iter().find(|document| document.id == row) {
            Some(document) => Task::document(&view, document, sitting, lang),
            None if is_new => Task::document_new(&view, sitting),
            None => return Err(Error::NotFound),
        }
    };
    Ok(Some(task))
}
