//! Two files joined field by field, as an interview: what stands in the joined file is the answer, what the other file
//! says stands beside it.

use super::{Aim, Saved, Task};
use crate::deeds::kept::Stored;
use crate::deeds::{self, Result, Sitting};
use crate::domain::candidate::Candidate;
use crate::domain::merging::Laid;
use crate::domain::record::Record;
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::flow::interview::Interview;
use crate::i18n::{Lang, label, msg};

/// What the subject of its draft begins with: `join/SURVIVOR/OLD`.
pub(super) const SUBJECT: &str = "join";

/// Two files as they were when they were laid over each other.
pub struct Merging {
    pub survivor: Stored<Candidate>,
    pub old: Stored<Candidate>,
    laid: Laid,
}

impl Merging {
    fn read(survivor: &str, old: &str, sitting: &Sitting) -> Result<Merging> {
        let (survivor, old, laid) = deeds::merges::lay(sitting, survivor, old)?;
        Ok(Merging { survivor, old, laid })
    }

    pub(super) fn write(
        &self,
        interview: &mut Interview,
        draft: Option<&str>,
        sitting: &mut Sitting,
        lang: Lang,
    ) -> Result<Saved> {
        let joined: Candidate = interview.finish(lang, &sitting.reading())?;
        let merged = deeds::merges::merge(sitting, &self.survivor, &self.old, &joined, draft)?;
        let said = msg::say_merged(lang, merged.old, merged.survivor);
        Ok(Saved::Done(said, Target::Candidate(merged.id)))
    }

    /// Somebody changed one of the two: what she saved is laid under what was chosen.
    pub(super) fn rebase(
        &mut self,
        interview: &mut Interview,
        sitting: &Sitting,
        lang: Lang,
    ) -> Result<Saved> {
        let now = Merging::read(&self.survivor.id, &self.old.id, sitting)?;
        interview.rebase(&self.laid.record.texts(), &now.laid.record.texts(), lang);
        *self = now;
        Ok(Saved::Conflict)
    }
}

/// Parts what was joined last, and says so.
///
/// # Errors
/// Nothing was joined, something stands on it, a missing right, or the store's.
pub fn part(sitting: &mut Sitting, id: &str, lang: Lang) -> Result<String> {
    let parted = deeds::merges::undo(sitting, id)?;
    Ok(match parted.changed {
        true => msg::say_parted_changed(lang, parted.old, parted.survivor),
        false => msg::say_parted(lang, parted.old, parted.survivor),
    })
}

impl Task {
    /// Joins two files field by field: the first stays, the other goes into it.
    ///
    /// # Errors
    /// Both are one, a missing right on either, or the store's.
    pub fn merge(survivor: &str, old: &str, sitting: &Sitting, lang: Lang) -> Result<Task> {
        let merging = Merging::read(survivor, old, sitting)?;
        let subject = format!("{SUBJECT}/{}/{}", merging.survivor.id, merging.old.id);
        let (texts, laid) = (merging.survivor.record.texts(), merging.laid.clone());
        let task = Task::blank(Form::of::<Candidate>(), Aim::Merge(Box::new(merging)), sitting);
        let mut task = task.with(&subject, texts, lang);
        task.interview.lay(&laid.record.texts(), &laid.other, lang);
        Ok(task)
    }

    /// Where two files are being joined: what both say stands again beside each other, however far it was decided.
    pub(super) fn laid_again(&mut self) {
        if let Aim::Merge(merging) = &self.aim {
            self.interview.beside(&merging.laid.other);
        }
    }

    /// True where two files are being joined.
    pub fn is_merge(&self) -> bool {
        matches!(self.aim, Aim::Merge(_))
    }

    /// True where what stands beside an answer is what a file says, not what a colleague saved meanwhile.
    pub fn lays_files(&self) -> bool {
        self.is_merge() || self.found
    }

    /// What stands over its form.
    pub fn title(&self, lang: Lang) -> String {
        if self.is_merge() {
            return label(lang, "form-merge");
        }
        if self.is_note() {
            return label(lang, "form-note");
        }
        if let Some(session) = self.list() {
            return msg::title_list(lang, session.record.name());
        }
        if let Aim::Life(aim) = &self.aim {
            return aim.title(lang);
        }
        self.interview.form.title(self.is_new() || self.registered.is_some(), lang)
    }
}
