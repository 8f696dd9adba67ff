//! Interviews about proposals: the decision, what came of it, and whether the profile may go to the employer.

use super::assistance::{Assistance, Saving, subject};
use super::{Saved, Task};
use crate::deeds::kept::{Draft, KeptProposal, Stored};
use crate::deeds::proposals::{self, Ground, Shown};
use crate::deeds::{Error, Result, Sitting};
use crate::domain::candidate::{Candidate, Purpose};
use crate::domain::consent::Consent;
use crate::domain::datum::Datum;
use crate::domain::offer::Offer;
use crate::domain::proposal::{Decision, Proposal, ProposalMove};
use crate::domain::record::Record;
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::flow::proposal;
use crate::i18n::{Lang, msg};

/// What of proposals is being written.
pub enum ProposalAim {
    New {
        candidate_id: String,
        offer_id: String,
        /// How many earlier proposals of the two she was told of.
        seen: usize,
    },
    Change(Box<Stored<Proposal>>),
    Consent(String),
    Step(Box<KeptProposal>),
}

/// The first part of a subject where the proposal is there already.
const KEPT: &str = Proposal::TABLE;

impl Task {
    /// A new proposal: to be shortlisted, unless she decides otherwise; why is hers to say.
    pub fn proposal_new(ground: &Ground, sitting: &Sitting, lang: Lang) -> Task {
        let (candidate_id, offer_id) = (ground.candidate_id.clone(), ground.offer_id.clone());
        let about = subject(&candidate_id, &offer_id);
        let aim = ProposalAim::New { candidate_id, offer_id, seen: 0 };
        let mut task = Task::assistance(Form::of::<Proposal>(), Assistance::Proposal(aim), about, sitting)
            .of(&ground.person, &ground.offer);
        task.prefill("decision", Decision::Shortlisted.code(), sitting, lang);
        task.begins_at("why");
        task
    }

    /// A proposal that was made already.
    pub fn proposal(shown: &Shown, sitting: &Sitting, lang: Lang) -> Result<Task> {
        if !shown.sight.personal {
            return Err(Error::NotAllowed);
        }
        let stored = &shown.kept.stored;
        let aim = ProposalAim::Change(Box::new(stored.clone()));
        let (form, aim) = (Form::of::<Proposal>(), Assistance::Proposal(aim));
        let mut task =
            Task::changing(form, (KEPT, stored), aim, sitting, lang).of(&shown.person, &shown.offer);
        task.begins_at("bring");
        Ok(task)
    }

    /// The next step of a proposal: the usual one, today, unless somebody says otherwise.
    ///
    /// # Errors
    /// It is at its end.
    pub fn proposal_step(shown: &Shown, sitting: &Sitting, lang: Lang) -> Result<Task> {
        let next = shown.kept.standing.stage.next().first().ok_or(Error::ProposalEnded)?;
        let about = subject(KEPT, &shown.kept.stored.id);
        let aim = Assistance::Proposal(ProposalAim::Step(Box::new(shown.kept.clone())));
        let mut task =
            Task::assistance(Form::of::<ProposalMove>(), aim, about, sitting).of(&shown.person, &shown.offer);
        task.prefill("stage", next.code(), sitting, lang);
        task.prefill("moved_on", &sitting.today().to_string(), sitting, lang);
        Ok(task)
    }

    /// What she answers when she is asked whether her profile may go to the employer.
    pub fn proposal_consent(shown: &Shown, sitting: &Sitting, lang: Lang) -> Task {
        let id = shown.kept.stored.id.clone();
        let about = subject(KEPT, &id);
        let aim = Assistance::Proposal(ProposalAim::Consent(id));
        let employer = shown.offer.employer.as_ref().map_or("", |employer| employer.as_str());
        let known = [("purpose", Purpose::Employers.code()), ("recipient", employer)];
        Task::consent(aim, about, &known, &shown.person, sitting, lang).of(&shown.person, &shown.offer)
    }

    /// Whom and what it is about, where others can read.
    fn of(mut self, person: &Candidate, offer: &Offer) -> Task {
        let title = offer.title.as_ref().map(Datum::text);
        self.interview.of_whom =
            [Some(person.initials()), title].into_iter().flatten().collect::<Vec<_>>().join(", ");
        self
    }
}

impl ProposalAim {
    pub(super) fn is_new(&self) -> bool {
        !matches!(self, ProposalAim::Change(_))
    }

    pub(super) fn write(&mut self, mut saving: Saving<'_>) -> Result<Saved> {
        let (lang, draft) = (saving.lang, saving.draft);
        let (said, id) = match self {
            ProposalAim::New { candidate_id, offer_id, seen } => {
                let record = saving.record()?;
                let pair = (candidate_id.as_str(), offer_id.as_str());
                if let Some(question) = unseen(pair, seen, saving.sitting, lang)? {
                    return Ok(Saved::Asked(question));
                }
                let proposed = match proposals::propose(saving.sitting, pair, *seen, &record, draft) {
                    // A colleague was quicker by a moment: she is told as if it had stood there before.
                    Err(Error::ProposedMeanwhile) => {
                        return match unseen(pair, seen, saving.sitting, lang)? {
                            Some(question) => Ok(Saved::Asked(question)),
                            None => Err(Error::ProposedMeanwhile),
                        };
                    }
                    proposed => proposed?,
                };
                let decision = record.decision.map(crate::domain::proposal::Stage::of);
                let decision = decision.map(|stage| proposal::stage(stage, lang)).unwrap_or_default();
                let said = msg::say_proposed(lang, decision, proposed.reference.as_str());
                (said, proposed.id)
            }
            ProposalAim::Change(seen) => {
                let record = saving.record()?;
                proposals::change(saving.sitting, seen, &record, draft)?;
                (msg::say_proposal_changed(lang), seen.id.clone())
            }
            ProposalAim::Consent(id) => {
                let record = saving.record()?;
                proposals::note_consent(saving.sitting, id, &record, draft)?;
                (msg::say_referral_consent(lang), id.clone())
            }
            ProposalAim::Step(seen) => {
                let step: ProposalMove = saving.record()?;
                proposals::go(saving.sitting, seen, &step, draft)?;
                let stage = step.stage.map(|stage| proposal::stage(stage, lang)).unwrap_or_default();
                (msg::say_referral_moved(lang, stage), seen.stored.id.clone())
            }
        };
        Ok(Saved::Done(said, Target::Proposal(id)))
    }

    pub(super) fn rebase(&mut self, mut saving: Saving<'_>) -> Result<Saved> {
        let ProposalAim::Change(seen) = self else { return Err(Error::ChangedMeanwhile) };
        let theirs = proposals::one(saving.sitting, &seen.id)?.kept.stored;
        saving.lay_over(seen, theirs)
    }
}

/// The question about earlier proposals of the two that she was not told of yet; from then on she was.
fn unseen(pair: (&str, &str), seen: &mut usize, sitting: &Sitting, lang: Lang) -> Result<Option<String>> {
    let earlier = proposals::ground(sitting, pair.0, pair.1)?.earlier;
    if earlier.len() <= *seen {
        return Ok(None);
    }
    *seen = earlier.len();
    Ok(proposal::earlier(&earlier, lang))
}

/// The task of a draft about a proposal; None where it is about something else.
pub(super) fn of_draft(
    draft: &Draft,
    first: &str,
    second: &str,
    sitting: &mut Sitting,
    lang: Lang,
) -> Result<Option<Task>> {
    let form = draft.form.as_str();
    if first != KEPT {
        if form != Proposal::TABLE {
            return Ok(None);
        }
        let ground = proposals::ground(sitting, first, second)?;
        return Ok(Some(Task::proposal_new(&ground, sitting, lang)));
    }
    let shown = proposals::one(sitting, second)?;
    let task = match form {
        Proposal::TABLE => Task::proposal(&shown, sitting, lang),
        Consent::TABLE => Ok(Task::proposal_consent(&shown, sitting, lang)),
        _ => Task::proposal_step(&shown, sitting, lang),
    };
    task.map(Some)
}
