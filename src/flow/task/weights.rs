//! The interview about what the parts of a match are worth. The set that counts stands there to be changed; the reason
//! is asked anew.

use super::{Aim, Saved, Task};
use crate::deeds::kept::Stored;
use crate::deeds::{self, Result, Sitting};
use crate::domain::matching::Weighting;
use crate::domain::record::Record;
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::flow::interview::Interview;
use crate::i18n::{Lang, msg};

/// There is one set of weights: whatever is written about it is written about this.
const SUBJECT: &str = "weights";

impl Task {
    /// Decides other weights.
    ///
    /// # Errors
    /// A missing right, or the store's.
    pub fn weights(sitting: &Sitting, lang: Lang) -> Result<Task> {
        let seen = deeds::weights::ground(sitting)?;
        let texts = seen.record.texts();
        let task = Task::blank(Form::of::<Weighting>(), Aim::Weights(Box::new(seen)), sitting);
        Ok(task.with(SUBJECT, texts, lang))
    }
}

pub(super) fn write(
    interview: &mut Interview,
    seen: &Stored<Weighting>,
    draft: Option<&str>,
    sitting: &mut Sitting,
    lang: Lang,
) -> Result<Saved> {
    let weighting: Weighting = interview.finish(lang, &sitting.reading())?;
    let number = deeds::weights::change(sitting, seen.version, &weighting, draft)?;
    Ok(Saved::Done(msg::say_weights_changed(lang, number), Target::Weights))
}

/// Lays what another supervisor decided meanwhile under the answers.
pub(super) fn rebase(
    interview: &mut Interview,
    seen: &mut Stored<Weighting>,
    sitting: &Sitting,
    lang: Lang,
) -> Result<Saved> {
    let theirs = deeds::weights::ground(sitting)?;
    interview.rebase(&seen.record.texts(), &theirs.record.texts(), lang);
    *seen = theirs;
    Ok(Saved::Conflict)
}
