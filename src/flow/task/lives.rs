//! Interviews about a change of somebody's life: each kind asks its own few questions; and about taking the last one back.

use super::{Aim, Saved, Task};
use crate::deeds::candidates::View;
use crate::deeds::{self, Error, Result, Sitting, lives};
use crate::domain::candidate::Candidate;
use crate::domain::datum::Reject;
use crate::domain::life::{Kind, LifeChange, standing};
use crate::domain::record::{Faults, Field, Record};
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::flow::interview::Interview;
use crate::flow::resolve::choice_label;
use crate::i18n::{Lang, label, msg};
use std::sync::LazyLock;

/// Second part of the subject of a draft where a change is taken back.
const UNDO: &str = "undo";

/// What is written about somebody's life.
pub struct LifeAim {
    candidate_id: String,
    /// None: the last change is taken back.
    kind: Option<Kind>,
    /// Her file as it was when it was begun.
    seen: Candidate,
}

/// The questions of each kind; of taking one back the last.
static ASKED: LazyLock<Vec<(Option<Kind>, Vec<Field>)>> = LazyLock::new(|| {
    let of = |keys: &[&str]| -> Vec<Field> {
        LifeChange::FIELDS.iter().filter(|field| keys.contains(&field.key)).copied().collect()
    };
    let kinds = Kind::ALL.iter().map(|kind| (Some(*kind), of(kind.asks())));
    kinds.chain([(None, of(&["undone_why"]))]).collect()
});

fn asked(kind: Option<Kind>) -> &'static [Field] {
    ASKED.iter().find(|(known, _)| *known == kind).map_or(&[], |(_, fields)| fields)
}

impl LifeAim {
    /// `DÉCÈS`
    pub(super) fn title(&self, lang: Lang) -> String {
        label(lang, &format!("life-form-{}", self.kind.map_or(UNDO, Kind::code)))
    }

    pub(super) fn write(
        &self,
        interview: &mut Interview,
        draft: Option<&str>,
        sitting: &mut Sitting,
        lang: Lang,
    ) -> Result<Saved> {
        let change: LifeChange = interview.finish(lang, &sitting.reading())?;
        let target = Target::Candidate(self.candidate_id.clone());
        let Some(kind) = self.kind else {
            let Some(why) = &change.undone_why else {
                let mut faults = Faults::default();
                faults.push("undone_why", Reject("reject-missing"));
                return Err(faults.into());
            };
            let kind = lives::undo(sitting, &self.candidate_id, why, draft)?;
            let kind = choice_label(&Kind::LIST, kind.code(), lang);
            return Ok(Saved::Done(msg::say_life_undone(lang, kind), target));
        };
        lives::note(sitting, &self.candidate_id, &self.seen, &change, draft)?;
        let said = match kind {
            Kind::Death => label(lang, "say-life-death"),
            _ => msg::say_life_noted(lang, choice_label(&Kind::LIST, kind.code(), lang)),
        };
        Ok(Saved::Done(said, target))
    }

    /// Somebody changed meanwhile what is being changed here: what she saved is laid under the answers.
    pub(super) fn rebase(
        &mut self,
        interview: &mut Interview,
        sitting: &mut Sitting,
        lang: Lang,
    ) -> Result<Saved> {
        let Some(kind) = self.kind else { return Err(Error::ChangedMeanwhile) };
        let now = deeds::candidates::open(sitting, &self.candidate_id)?.stored;
        let texts = |person: &Candidate| {
            let standing = standing(person, kind.changes());
            let text = |field: &Field| {
                let place = kind.changes().iter().position(|key| *key == field.key);
                place.and_then(|place| standing.get(place)).cloned().unwrap_or_default()
            };
            interview_texts(kind, text)
        };
        interview.rebase(&texts(&self.seen), &texts(&now.record), lang);
        self.candidate_id = now.id;
        self.seen = now.record;
        Ok(Saved::Conflict)
    }
}

fn interview_texts(kind: Kind, text: impl Fn(&Field) -> String) -> Vec<String> {
    asked(Some(kind)).iter().map(text).collect()
}

impl Task {
    /// A change of somebody's life; what stands stands there already, to be changed.
    ///
    /// # Errors
    /// Her death is noted.
    pub fn life_change(view: &View, kind: Kind, sitting: &Sitting, lang: Lang) -> Result<Task> {
        if view.has_died() {
            return Err(Error::Died);
        }
        let mut task = Task::life(view, Some(kind), sitting);
        let record = LifeChange { kind: Some(kind), ..LifeChange::unknown() };
        task.interview.beside = record.texts();
        for (key, text) in kind.changes().iter().zip(standing(&view.stored.record, kind.changes())) {
            // The sex is what is asked: the one that stands is no answer.
            if *key != "sex" {
                task.prefill(key, &text, sitting, lang);
            }
        }
        task.begins_at("happened");
        Ok(task)
    }

    /// Takes the last change of somebody's life back.
    ///
    /// # Errors
    /// There is none that stands; as [`lives::of`].
    pub fn life_undo(view: &View, sitting: &mut Sitting) -> Result<Task> {
        lives::last(sitting, &view.stored.id)?;
        Ok(Task::life(view, None, sitting))
    }

    fn life(view: &View, kind: Option<Kind>, sitting: &Sitting) -> Task {
        let aim = LifeAim { candidate_id: view.stored.id.clone(), kind, seen: view.stored.record.clone() };
        let form = Form::of::<LifeChange>().only(asked(kind));
        let mut task = Task::blank(form, Aim::Life(Box::new(aim)), sitting);
        let what = kind.map_or(UNDO, Kind::code);
        task.interview.subject = Some(format!("{}/{what}", view.stored.id));
        task.interview.of_whom = view.stored.record.initials();
        task
    }
}

/// The interview of a draft.
pub(super) fn of_draft(id: &str, what: &str, sitting: &mut Sitting, lang: Lang) -> Result<Task> {
    let view = deeds::candidates::open(sitting, id)?;
    match Kind::from_code(what) {
        Some(kind) => Task::life_change(&view, kind, sitting, lang),
        None => Task::life_undo(&view, sitting),
    }
}
