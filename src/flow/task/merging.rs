//! Two files joined field by field, as an interview: what stands in the joined file is the answer, what the other file
//! says stands beside it. And an interview with somebody new who turns out to be there already.

use super::{Aim, Saved, Task};
use crate::deeds::kept::Stored;
use crate::deeds::{self, Result, Sitting};
use crate::domain::candidate::Candidate;
use crate::domain::duplicates::Person;
use crate::domain::merging::Laid;
use crate::domain::record::Record;
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::flow::interview::Interview;
use crate::i18n::{Lang, label, msg};

/// From this likeness on, saving a new person asks once whether it is somebody else.
const SURE_ENOUGH: u8 = 85;

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
        self.interview.form.title(self.is_new() || self.registered.is_some(), lang)
    }

    /// Saving asked whether she is somebody else, and has no answer yet.
    pub fn was_asked(&self) -> bool {
        self.asked && matches!(self.aim, Aim::CandidateNew)
    }

    /// Registers somebody new. Where somebody very like her is there it is asked first; saving once more says that she
    /// is somebody else, and that is remembered.
    pub(super) fn register(
        &mut self,
        draft: Option<&str>,
        sitting: &mut Sitting,
        lang: Lang,
    ) -> Result<Saved> {
        let candidate: Candidate = self.interview.finish(lang, &sitting.reading())?;
        self.look_alike(sitting);
        let sure = self.similar.first().is_some_and(|similar| similar.likeness.score >= SURE_ENOUGH);
        if sure && !self.asked {
            self.asked = true;
            return Ok(Saved::Similar);
        }
        // Whoever was named and is somebody else is remembered.
        let named = self.similar.first().filter(|_| sure).map(|similar| similar.line.id.clone());
        self.apart.extend(named);
        let registered = deeds::candidates::register_beside(sitting, &candidate, &self.apart, draft)?;
        let (name, reference) = (candidate.name(), registered.reference.as_str());
        let said = if super::asks(sitting, &registered.id) {
            msg::say_registered_asks(lang, name, reference)
        } else {
            msg::say_registered(lang, name, reference)
        };
        self.registered = Some(registered.reference);
        let stored = Stored { id: registered.id, version: 1, record: candidate };
        Ok(Saved::Done(said, self.goes_on_with(stored, sitting)))
    }

    /// Looks for people like the one being asked, while she is being asked.
    pub fn look_alike(&mut self, sitting: &Sitting) {
        let own = match &self.aim {
            Aim::CandidateNew => String::new(),
            Aim::CandidateChange(seen) => seen.id.clone(),
            _ => return,
        };
        let person = self.person(&own, sitting);
        let enough = !person.family.is_empty() || !person.given.is_empty();
        // What cannot be looked up now is looked up again at the next answer and at save.
        self.similar = if enough {
            deeds::candidates::similar(sitting, &person, 5).unwrap_or_default()
        } else {
            Vec::new()
        };
        self.similar.retain(|similar| !self.apart.contains(&similar.line.id));
    }

    fn person(&self, own: &str, sitting: &Sitting) -> Person {
        let texts = self.interview.kept();
        // What cannot be read yet is left out: nothing of a half answer is compared.
        let read = Candidate::read(&texts, &sitting.reading());
        match read {
            Ok(candidate) => candidate.likeness(own),
            Err(_) => Candidate::unknown().likeness(own),
        }
    }

    /// The one being asked is not somebody who is like her.
    ///
    /// # Errors
    /// A missing right, or the store's; of somebody new it is written with her.
    pub fn tell_apart(&mut self, other: &str, sitting: &mut Sitting) -> Result<()> {
        if let Aim::CandidateChange(seen) = &self.aim {
            deeds::merges::tell_apart(sitting, &seen.id, other)?;
        } else if !self.apart.iter().any(|id| id == other) {
            self.apart.push(other.to_owned());
        }
        self.similar.retain(|similar| similar.line.id != other);
        Ok(())
    }

    /// The one being asked is there already: what was answered becomes a change of her file. Where both say something
    /// else, both stand, and it is chosen.
    ///
    /// # Errors
    /// Her file cannot be read, or the store's.
    pub fn is_her(&mut self, id: &str, sitting: &mut Sitting, lang: Lang) -> Result<()> {
        let view = deeds::candidates::open(sitting, id)?;
        if self.kept {
            deeds::drafts::is_about(sitting, &self.interview.draft_id, &view.stored.id)?;
        }
        self.interview.becomes(&view.stored.id, view.stored.record.texts(), lang);
        self.aim = Aim::CandidateChange(Box::new(view.stored));
        self.similar.clear();
        (self.asked, self.found) = (false, true);
        Ok(())
    }
}
