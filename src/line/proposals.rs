//! Proposals in lines: two are brought together by naming both, or by a row of a ranking; a proposal is named by its
//! number or its place in the last list.

use super::Lines;
use super::assistance::{begun, parted, say_row, say_told};
use super::desk::target;
use crate::deeds::proposals::{self, About, Shown};
use crate::deeds::{self, Error};
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::proposal;
use crate::flow::task::Task;
use crate::i18n::label;

/// Does a command about proposals; None for what is none.
pub fn run(lines: &mut Lines, command: Command, about: &str) -> Option<deeds::Result<()>> {
    Some(match command {
        Command::Proposals => list(lines, about),
        Command::ProposalNew => new(lines, about),
        Command::ProposalChange | Command::ProposalOutcome | Command::ProposalConsent | Command::Slip => {
            one(lines, command, about)
        }
        _ => return None,
    })
}

/// `proposal-new PERSON OFFER ANSWER; ANSWER`, in either order; of a ranking, of what was shown last, one is enough.
fn new(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let (head, rest) = parted(about);
    let first = target(lines, head)?;
    let (next, after) = parted(rest);
    let named = Some(next).filter(|next| !next.is_empty()).and_then(|next| target(lines, next).ok());
    let (second, answers) = match named.filter(|second| pair(&first, second).is_some()) {
        Some(second) => (Some(second), after),
        None => (
            lines.ranking.as_ref().map(|ranking| ranking.target.clone()).or_else(|| lines.current.clone()),
            rest,
        ),
    };
    let Some((candidate, offer)) = second.and_then(|second| pair(&first, &second)) else {
        let sentence = label(lines.lang, "proposal-of-whom");
        lines.refuse(&sentence);
        return Ok(());
    };
    let ground = proposals::ground(&lines.sitting, &candidate, &offer)?;
    lines.say(&format!("{}, {}", ground.person.name(), proposal::offer_name(&ground.offer)));
    if let Some(before) = proposal::earlier(&ground.earlier, lines.lang) {
        lines.say(&before);
    }
    let task = Task::proposal_new(&ground, &lines.sitting, lines.lang);
    begun(lines, Ok(task), answers)
}

/// The person and the offer, in whichever order they were named.
fn pair(one: &Target, other: &Target) -> Option<(String, String)> {
    match (one, other) {
        (Target::Candidate(candidate), Target::Offer(offer))
        | (Target::Offer(offer), Target::Candidate(candidate)) => Some((candidate.clone(), offer.clone())),
        _ => None,
    }
}

fn side(target: &Target) -> Option<About> {
    match target {
        Target::Candidate(id) => Some(About::Candidate(id.clone())),
        Target::Offer(id) => Some(About::Offer(id.clone())),
        _ => None,
    }
}

fn list(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let target = target(lines, about)?;
    let side = match &target {
        Target::Proposal(id) => proposals::side_of(&lines.sitting, id)?,
        other => side(other).ok_or(Error::NotFound)?,
    };
    listed(lines, &side)
}

/// The proposals of one of the two; it stays what commands are about.
fn listed(lines: &mut Lines, side: &About) -> deeds::Result<()> {
    let view = proposals::open(&mut lines.sitting, side)?;
    let (today, lang) = (lines.sitting.today(), lines.lang);
    lines.say(&format!("{} {}", view.reference, view.name));
    lines.say(&proposal::head(&view, lang));
    lines.listed.clear();
    lines.ranking = None;
    for shown in &view.proposals {
        lines.listed.push(Target::Proposal(shown.kept.stored.id.clone()));
        say_row(lines, &proposal::row(shown, side, today, lang));
        let told = proposal::told(shown, &lines.sitting, lang);
        say_told(lines, told);
    }
    lines.current = Some(match side {
        About::Candidate(id) => Target::Candidate(id.clone()),
        About::Offer(id) => Target::Offer(id.clone()),
    });
    Ok(())
}

/// One proposal, as `show` tells it.
pub(super) fn show(lines: &mut Lines, id: &str) -> deeds::Result<()> {
    let shown = proposals::one(&mut lines.sitting, id)?;
    lines.say(&format!("{}, {}", shown.name(), proposal::offer_name(&shown.offer)));
    let stage = proposal::stage(shown.kept.standing.stage, lines.lang);
    lines.say(&format!("{}: {stage}", label(lines.lang, "sheet-status")));
    let told = proposal::told(&shown, &lines.sitting, lines.lang);
    say_told(lines, told);
    Ok(())
}

/// Takes a proposal in hand: the one named, else the only open one of what is named.
fn one(lines: &mut Lines, command: Command, about: &str) -> deeds::Result<()> {
    let (head, answers) = parted(about);
    let target = target(lines, head)?;
    let shown = match (&target, side(&target)) {
        (Target::Proposal(id), _) => proposals::one(&mut lines.sitting, id)?,
        (_, Some(side)) => match only(proposals::open(&mut lines.sitting, &side)?.proposals) {
            Some(shown) => shown,
            None => {
                listed(lines, &side)?;
                let sentence = label(lines.lang, "say-no-proposal-chosen");
                lines.refuse(&sentence);
                return Ok(());
            }
        },
        _ => return Err(Error::NotFound),
    };
    let (sitting, lang) = (&lines.sitting, lines.lang);
    let task = match command {
        Command::Slip => {
            lines.current = Some(Target::Proposal(shown.kept.stored.id));
            return super::files::print(lines, answers);
        }
        Command::ProposalOutcome => Task::proposal_step(&shown, sitting, lang),
        Command::ProposalConsent => Ok(Task::proposal_consent(&shown, sitting, lang)),
        _ => Task::proposal(&shown, sitting, lang),
    };
    begun(lines, task, answers)
}

/// The only proposal, or the only one that is open.
fn only(mut proposals: Vec<Shown>) -> Option<Shown> {
    if proposals.len() > 1 {
        proposals.retain(|shown| shown.kept.standing.stage.is_open());
    }
    let one = proposals.pop();
    one.filter(|_| proposals.is_empty())
}
