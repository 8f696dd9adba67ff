//! The proposals of a candidate, or of an offer: what was decided about each and why, and where it stands.

use super::board::Board;
use super::listing::{self, Listed};
use crate::deeds::proposals::{self, About, Ground, View};
use crate::deeds::{self, Sitting};
use crate::flow::case::Part;
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::task::Task;
use crate::flow::{proposal, sentences};
use crate::i18n::{Lang, label, msg};
use crate::ui::keys::Place;
use crate::ui::screen::{Bench, Step};
use std::marker::PhantomData;

/// Seen from one of its two sides.
pub(crate) trait Sided: 'static {
    fn side(id: &str) -> About;
}

pub struct OfCandidate;
pub struct OfOffer;

impl Sided for OfCandidate {
    fn side(id: &str) -> About {
        About::Candidate(id.to_owned())
    }
}

impl Sided for OfOffer {
    fn side(id: &str) -> About {
        About::Offer(id.to_owned())
    }
}

pub struct Proposals<S> {
    view: View,
    sided: PhantomData<S>,
}

/// Opens the list of that side, the row of that id chosen.
pub fn of(side: &About, chosen: Option<&str>, bench: &mut Bench<'_>) -> Step {
    match side {
        About::Candidate(id) => listing::open::<Proposals<OfCandidate>>(id, chosen, bench),
        About::Offer(id) => listing::open::<Proposals<OfOffer>>(id, chosen, bench),
    }
}

/// Opens the list of the person with a proposal of hers chosen.
pub fn open(id: &str, bench: &mut Bench<'_>) -> Step {
    match proposals::side_of(bench.sitting, id) {
        Ok(side) => of(&side, Some(id), bench),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

/// Begins a proposal; what was proposed of the two before is said at once.
pub fn begin(candidate_id: &str, offer_id: &str, bench: &mut Bench<'_>) -> Step {
    let ground = match proposals::ground(bench.sitting, candidate_id, offer_id) {
        Ok(ground) => ground,
        Err(error) => return Step::Say(sentences::error(&error, bench.lang)),
    };
    let Ground { earlier, .. } = &ground;
    let said = proposal::earlier(earlier, bench.lang);
    let task = Task::proposal_new(&ground, bench.sitting, bench.lang);
    match (super::form::open::form(Ok(task), bench), said) {
        (Step::Open(form), Some(said)) => Step::OpenSaying(form, said),
        (step, _) => step,
    }
}

impl<S: Sided> Listed for Proposals<S> {
    const PLACE: Place = Place::Proposals;
    const AT_ONCE: &'static [Command] = &[];

    fn read(sitting: &mut Sitting, id: &str) -> deeds::Result<Self> {
        Ok(Proposals { view: proposals::open(sitting, &S::side(id))?, sided: PhantomData })
    }

    fn of(&self) -> &str {
        match &self.view.side {
            About::Candidate(id) | About::Offer(id) => id,
        }
    }

    fn title(&self, lang: Lang) -> String {
        msg::title_proposals(lang, self.view.name.as_str(), self.view.reference.as_str())
    }

    fn ids(&self) -> Vec<&str> {
        self.view.proposals.iter().map(|one| one.kept.stored.id.as_str()).collect()
    }

    fn board(&self, sitting: &Sitting, lang: Lang) -> Board {
        let (view, today) = (&self.view, sitting.today());
        Board {
            head: proposal::head(view, lang),
            none: label(lang, "proposals-none"),
            list: view.proposals.iter().map(|one| proposal::row(one, &view.side, today, lang)).collect(),
            ..Board::default()
        }
    }

    fn about(&self, place: usize, sitting: &Sitting, lang: Lang) -> Vec<Part> {
        let chosen = self.view.proposals.get(place);
        chosen.map(|one| proposal::told(one, sitting, lang)).unwrap_or_default()
    }

    fn act(&self, place: usize, command: Command, bench: &mut Bench<'_>) -> Step {
        use Command::*;
        let lang = bench.lang;
        let own =
            [Open, ProposalChange, ProposalOutcome, ProposalConsent, Slip, Print, History].contains(&command);
        let Some(one) = self.view.proposals.get(place).filter(|_| own) else {
            return match (command, &self.view.side) {
                (ProposalNew | OffersForCandidate, About::Candidate(id)) => {
                    super::matches::for_candidate(id, bench)
                }
                (ProposalNew | CandidatesForOffer, About::Offer(id)) => super::matches::for_offer(id, bench),
                _ if own => Step::Say(label(lang, "say-no-proposal-chosen")),
                _ => Step::Pass,
            };
        };
        let (id, standing) = (one.kept.stored.id.as_str(), &one.kept.standing);
        let task = match command {
            ProposalOutcome => Task::proposal_step(one, bench.sitting, lang),
            ProposalConsent => Ok(Task::proposal_consent(one, bench.sitting, lang)),
            ProposalChange => Task::proposal(one, bench.sitting, lang),
            Slip | Print => return super::print::kept(Target::Proposal(id.to_owned()), bench),
            History => return super::page::Page::history(id, bench),
            _ => {
                return match &self.view.side {
                    About::Candidate(_) => super::offer::open(&standing.offer_id, bench),
                    About::Offer(_) => super::candidate::open(&standing.candidate_id, bench),
                };
            }
        };
        super::form::open::form(task, bench)
    }

    fn beyond(&self, _command: Command, _bench: &mut Bench<'_>) -> Step {
        Step::Pass
    }
}
