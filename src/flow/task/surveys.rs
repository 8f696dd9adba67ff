//! Interviews about the survey of a case: a new one, or one that was saved and is corrected.

use super::{Aim, Task};
use crate::deeds::surveys::Taken;
use crate::deeds::{self, Result, Sitting};
use crate::domain::record::Record;
use crate::domain::reintegration::survey::record::Survey;
use crate::flow::form::Form;
use crate::i18n::Lang;

impl Task {
    /// The survey of a case. What surrounds it is filled in as it mostly is; what follows is asked from the consent on.
    ///
    /// # Errors
    /// None may be taken: [`deeds::surveys::ground`].
    pub fn survey(case_id: &str, sitting: &Sitting, lang: Lang) -> Result<Task> {
        let ground = Box::new(deeds::surveys::ground(sitting, case_id)?);
        let usual = [
            ("wave", ground.wave.code().to_owned()),
            ("taken_on", sitting.today().to_string()),
            ("mode", ground.channel.code().to_owned()),
            ("language", lang.code().to_owned()),
            ("interviewer", sitting.signer.name.clone()),
        ];
        let initials = ground.initials.clone();
        let aim = Aim::Survey { case_id: case_id.to_owned(), ground, seen: None };
        let mut task = Task::blank(Form::of::<Survey>(), aim, sitting);
        task.interview.subject = Some(case_id.to_owned());
        task.interview.of_whom = initials;
        for (key, text) in usual {
            if let Some(place) = task.interview.form.place_of(key) {
                task.interview.tell(place, &text, lang, &sitting.reading());
            }
        }
        task.interview.go(task.interview.form.place_of("consent").unwrap_or(0));
        task.interview.marked_saved();
        Ok(task)
    }

    /// A survey that was saved, to be corrected.
    ///
    /// # Errors
    /// As [`deeds::surveys::ground`].
    pub fn survey_change(case_id: &str, taken: &Taken, sitting: &Sitting, lang: Lang) -> Result<Task> {
        let ground = Box::new(deeds::surveys::ground_of(sitting, case_id, taken)?);
        let initials = ground.initials.clone();
        let seen = Some(Box::new(taken.stored()));
        let aim = Aim::Survey { case_id: case_id.to_owned(), ground, seen };
        let task = Task::blank(Form::of::<Survey>(), aim, sitting);
        let mut task = task.with(&format!("{case_id}/{}", taken.id), taken.survey.texts(), lang);
        task.interview.of_whom = initials;
        task.interview.go(task.interview.form.place_of("consent").unwrap_or(0));
        task.interview.marked_saved();
        Ok(task)
    }
}
