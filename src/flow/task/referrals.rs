//! Interviews about the referrals of a case: whom to, by which consent, and what became of each.

use super::assistance::{Assistance, Saving, new, subject};
use super::{Saved, Task};
use crate::deeds::kept::{Draft, KeptReferral, Stored};
use crate::deeds::referrals::{self, View};
use crate::deeds::{Error, Result, Sitting};
use crate::domain::candidate::{Candidate, Purpose};
use crate::domain::consent::Consent;
use crate::domain::datum::Datum;
use crate::domain::record::Record;
use crate::domain::reintegration::referral::{Referral, ReferralMove};
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::flow::referral;
use crate::i18n::{Lang, msg};

/// What of a case's referrals is being written.
pub enum ReferralAim {
    New { case_id: String },
    Change { case_id: String, seen: Box<Stored<Referral>> },
    Consent { case_id: String, id: String },
    Step { case_id: String, seen: Box<KeptReferral> },
}

impl Task {
    /// A new referral.
    ///
    /// # Errors
    /// The case is closed.
    pub fn referral_new(view: &View, sitting: &Sitting, lang: Lang) -> Result<Task> {
        view.takes_changes()?;
        let aim = Assistance::Referral(ReferralAim::New { case_id: view.case_id.clone() });
        let mut task = Task::making(Form::of::<Referral>(), &view.case_id, aim, sitting);
        task.prefill("shared", "name, phone", sitting, lang);
        Ok(task)
    }

    /// A referral that was drafted already.
    ///
    /// # Errors
    /// The case is closed, or parts of it are hidden from this counsellor.
    pub fn referral(view: &View, kept: &KeptReferral, sitting: &Sitting, lang: Lang) -> Result<Task> {
        view.takes_changes()?;
        if !view.sight.sensitive {
            return Err(Error::NotAllowed);
        }
        let seen = Box::new(kept.stored.clone());
        let aim = Assistance::Referral(ReferralAim::Change { case_id: view.case_id.clone(), seen });
        Ok(Task::changing(Form::of::<Referral>(), (&view.case_id, &kept.stored), aim, sitting, lang))
    }

    /// What she answers when she is asked whether this may go to that partner.
    ///
    /// # Errors
    /// The case is closed.
    pub fn referral_consent(view: &View, kept: &KeptReferral, sitting: &Sitting, lang: Lang) -> Result<Task> {
        view.takes_changes()?;
        let (case_id, id) = (view.case_id.clone(), kept.stored.id.clone());
        let about = subject(&case_id, &id);
        let aim = Assistance::Referral(ReferralAim::Consent { case_id, id });
        let record = &kept.stored.record;
        let known = [
            ("purpose", Purpose::Referral.code()),
            ("recipient", record.partner.as_ref().map_or("", |partner| partner.as_str())),
            ("shared", &record.shared.text()),
        ];
        Ok(Task::consent(aim, about, &known, &view.person, sitting, lang))
    }

    /// An answer to a question for consent, of which some is known; read today in the person's language, unless
    /// somebody says otherwise.
    pub(super) fn consent(
        aim: Assistance,
        about: String,
        known: &[(&str, &str)],
        person: &Candidate,
        sitting: &Sitting,
        lang: Lang,
    ) -> Task {
        let mut task = Task::assistance(Form::of::<Consent>(), aim, about, sitting);
        for (key, text) in known {
            task.prefill(key, text, sitting, lang);
        }
        task.prefill_consent(person, sitting, lang);
        task.begins_at("answer");
        task
    }

    /// The next step of a referral: the usual one, today, unless somebody says otherwise.
    ///
    /// # Errors
    /// The case is closed, or the referral is at its end.
    pub fn referral_step(view: &View, kept: &KeptReferral, sitting: &Sitting, lang: Lang) -> Result<Task> {
        view.takes_changes()?;
        let next = kept.state.next().first().ok_or(Error::ReferralEnded)?;
        let about = subject(&view.case_id, &kept.stored.id);
        let aim = ReferralAim::Step { case_id: view.case_id.clone(), seen: Box::new(kept.clone()) };
        let mut task =
            Task::assistance(Form::of::<ReferralMove>(), Assistance::Referral(aim), about, sitting);
        task.prefill("state", next.code(), sitting, lang);
        task.prefill("moved_on", &sitting.today().to_string(), sitting, lang);
        Ok(task)
    }
}

impl ReferralAim {
    pub(super) fn is_new(&self) -> bool {
        !matches!(self, ReferralAim::Change { .. })
    }

    pub(super) fn write(&self, mut saving: Saving<'_>) -> Result<Saved> {
        let (lang, draft) = (saving.lang, saving.draft);
        let (said, case, id) = match self {
            ReferralAim::New { case_id } => {
                let record = saving.record()?;
                let id = referrals::begin(saving.sitting, case_id, &record, draft)?;
                (msg::say_referral_begun(lang), case_id, id)
            }
            ReferralAim::Change { case_id, seen } => {
                let record = saving.record()?;
                referrals::change(saving.sitting, case_id, seen, &record, draft)?;
                (msg::say_referral_changed(lang), case_id, seen.id.clone())
            }
            ReferralAim::Consent { case_id, id } => {
                let record = saving.record()?;
                referrals::note_consent(saving.sitting, case_id, id, &record, draft)?;
                (msg::say_referral_consent(lang), case_id, id.clone())
            }
            ReferralAim::Step { case_id, seen } => {
                let step: ReferralMove = saving.record()?;
                referrals::go(saving.sitting, case_id, seen, &step, draft)?;
                let state = step.state.map(|state| referral::state(state, lang)).unwrap_or_default();
                (msg::say_referral_moved(lang, state), case_id, seen.stored.id.clone())
            }
        };
        Ok(Saved::Done(said, Target::Referral { case: case.clone(), id }))
    }

    pub(super) fn rebase(&mut self, mut saving: Saving<'_>) -> Result<Saved> {
        let ReferralAim::Change { case_id, seen } = self else { return Err(Error::ChangedMeanwhile) };
        let view = referrals::open(saving.sitting, case_id)?;
        saving.lay_over(seen, view.referral(&seen.id).ok_or(Error::NotFound)?.stored.clone())
    }
}

/// The task of a draft about a case's referrals; None where it is about something else.
pub(super) fn of_draft(
    draft: &Draft,
    case_id: &str,
    record: &str,
    sitting: &mut Sitting,
    lang: Lang,
) -> Result<Option<Task>> {
    let form = draft.form.as_str();
    if ![Referral::TABLE, Consent::TABLE, ReferralMove::TABLE].contains(&form) {
        return Ok(None);
    }
    let view = referrals::open(sitting, case_id)?;
    if record == new(form) {
        return Task::referral_new(&view, sitting, lang).map(Some);
    }
    let kept = view.referral(record).ok_or(Error::NotFound)?;
    let task = match form {
        Referral::TABLE => Task::referral(&view, kept, sitting, lang),
        Consent::TABLE => Task::referral_consent(&view, kept, sitting, lang),
        _ => Task::referral_step(&view, kept, sitting, lang),
    };
    task.map(Some)
}
