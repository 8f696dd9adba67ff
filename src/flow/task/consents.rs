//! The interview about one answer of somebody who was asked for a consent.

use super::{Aim, Task};
use crate::deeds::consents::View;
use crate::deeds::{Result, Sitting, consents};
use crate::domain::candidate::{Candidate, Purpose};
use crate::domain::consent::Consent;
use crate::domain::datum::Datum;
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::flow::interview::Interview;
use crate::flow::papers;
use crate::flow::task::Saved;
use crate::i18n::{Lang, msg};

/// First part of the subject of a draft: of a referral's consent it is the case.
pub(super) const PERSON: &str = "person";

impl Task {
    /// An answer of a person; what is likely stands there already: the first purpose she was not asked for, today, her
    /// language, who consents for her.
    pub fn consent_note(view: &View, sitting: &Sitting, lang: Lang) -> Task {
        let aim = Aim::Consent { candidate_id: view.stored.id.clone() };
        let mut task = Task::blank(Form::of::<Consent>(), aim, sitting);
        task.interview.subject = Some(format!("{PERSON}/{}", view.stored.id));
        let asked = |purpose: &&Purpose| view.consents.iter().any(|known| known.purpose == Some(**purpose));
        let purpose = Purpose::ALL.iter().find(|purpose| !asked(purpose));
        if let Some(purpose) = purpose {
            task.prefill("purpose", purpose.code(), sitting, lang);
        }
        task.prefill_consent(&view.stored.record, sitting, lang);
        let first = if purpose.is_some() { "answer" } else { "purpose" };
        task.begins_at(first);
        task
    }

    /// What is likely of any answer: it was today, in the person's language, by who consents for somebody under age.
    pub(super) fn prefill_consent(&mut self, person: &Candidate, sitting: &Sitting, lang: Lang) {
        let minor = person.may_be_minor(sitting.today());
        let guardian = person.guardian.as_ref().filter(|_| minor).map(Datum::text);
        let kin = person.guardian_kin.filter(|_| minor).map(|kin| kin.code().to_owned());
        let version = sitting.pack().map(|pack| pack.consent.version.clone());
        for (key, text) in [
            ("given_on", Some(sitting.today().to_string())),
            ("language", Some(papers::language_of(person, sitting).code().to_owned())),
            ("text_version", version),
            ("guardian", guardian),
            ("guardian_kin", kin),
        ] {
            if let Some(text) = text {
                self.prefill(key, &text, sitting, lang);
            }
        }
    }
}

pub(super) fn write(
    interview: &mut Interview,
    candidate_id: &str,
    draft: Option<&str>,
    sitting: &mut Sitting,
    lang: Lang,
) -> Result<Saved> {
    let consent: Consent = interview.finish(lang, &sitting.reading())?;
    consents::note(sitting, candidate_id, &consent, draft)?;
    Ok(Saved::Done(msg::say_consent_noted(lang), Target::Candidate(candidate_id.to_owned())))
}
