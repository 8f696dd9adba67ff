//! Proposals in words: what was decided and why, where each stands, what stands in its way, and what was proposed before.

use super::case::Part;
use super::due::{Group, Item, Target, named};
use super::form::Form;
use super::resolve::choice_label;
use super::sentences::{self, Row};
use super::spoken::{short_day, short_day_of, spoken};
use crate::deeds::cases::Scope;
use crate::deeds::kept::KeptProposal;
use crate::deeds::proposals::{self, About, Shown, View};
use crate::deeds::{self, Error, Sitting};
use crate::domain::day::Day;
use crate::domain::offer::Offer;
use crate::domain::proposal::{DropOut, Proposal, ProposalMove, Stage};
use crate::domain::record::{Record, place_of};
use crate::domain::rights::MASKED;
use crate::i18n::{Lang, label, msg};

/// The name of a stage.
pub fn stage(stage: Stage, lang: Lang) -> String {
    choice_label(&Stage::LIST, stage.code(), lang)
}

/// The head over the proposals of a candidate or of an offer.
pub fn head(view: &View, lang: Lang) -> String {
    let open = view.proposals.iter().filter(|shown| shown.kept.standing.stage.is_open()).count();
    msg::proposals_head(lang, view.proposals.len(), open)
}

/// What an offer is called: its title, its employer.
pub fn offer_name(offer: &Offer) -> String {
    let text = |line: &Option<crate::domain::text::Line>| line.as_ref().map(|line| line.as_str().to_owned());
    [text(&offer.title), text(&offer.employer)].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The stage with its coded reason, and what stands in its way.
fn standing(shown: &Shown, lang: Lang) -> String {
    let last = shown.kept.moves.last().and_then(|moved| moved.step.reason);
    let reason = last.map(|reason| choice_label(&DropOut::LIST, reason.code(), lang));
    let parts = [Some(stage(shown.kept.standing.stage, lang)), reason];
    let stands = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    match shown.barred.is_empty() {
        true => stands,
        false => msg::proposal_barred(lang, sentences::against(&shown.barred, lang), stands),
    }
}

/// A proposal on one line, seen from one of its sides.
pub fn row(shown: &Shown, side: &About, today: Day, lang: Lang) -> Row {
    let kept = &shown.kept;
    let now = kept.standing.stage;
    let late = kept.standing.answer_due.as_deref().is_some_and(|due| *due < *today.to_string());
    let since = kept.moves.last().and_then(|moved| moved.step.moved_on);
    let since = since.or_else(|| Day::parse(&kept.standing.decided_on));
    Row {
        mark: match now {
            Stage::Hired => '+',
            _ if !shown.barred.is_empty() || late || money_asked(kept) => '!',
            _ if now.is_open() => ' ',
            _ => '-',
        },
        day: since.map(|day| short_day(day, lang)).unwrap_or_default(),
        name: match side {
            About::Candidate(_) => offer_name(&shown.offer),
            About::Offer(_) => shown.name(),
        },
        rest: standing(shown, lang),
    }
}

/// A proposal on the sheet of one of the two: `24 nov., Maçon coffreur, Entreprise Inventée : envoyée`
pub fn line(shown: &Shown, side: &About, lang: Lang) -> String {
    let other = match side {
        About::Candidate(_) => offer_name(&shown.offer),
        About::Offer(_) => format!("{} {}", shown.person_reference, shown.name()),
    };
    let day = short_day_of(&shown.kept.standing.decided_on, lang);
    msg::sheet_proposal_line(lang, day, other, standing(shown, lang))
}

/// Somebody said that money was asked of her.
fn money_asked(kept: &KeptProposal) -> bool {
    kept.moves.iter().any(|moved| moved.step.reason == Some(DropOut::Money))
}

/// Everything about one proposal, in few lines.
pub fn told(shown: &Shown, sitting: &Sitting, lang: Lang) -> Vec<Part> {
    let form = Form::of::<Proposal>();
    let standing = &shown.kept.standing;
    let numbers = [&standing.reference, &shown.person_reference, &shown.offer_reference];
    let numbers: Vec<&str> =
        numbers.into_iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
    let mut told = vec![Part::of(label(lang, "print-number"), numbers.join(", "))];
    if !shown.barred.is_empty() {
        let sentence = sentences::error(&Error::Barred(shown.barred.clone()), lang);
        told.push(Part::of(label(lang, "proposal-attention"), sentence).pressing());
    }
    if money_asked(&shown.kept) {
        let sentence = label(lang, "proposal-money-asked");
        told.push(Part::of(label(lang, "proposal-attention"), sentence).pressing());
    }
    let decided = msg::proposal_decided(
        lang,
        shown.kept.by.as_str(),
        short_day_of(&standing.decided_on, lang),
        standing.score.map_or_else(|| "-".to_owned(), |score| score.to_string()),
    );
    told.push(Part::of(label(lang, "proposal-by"), decided));
    let texts = shown.texts();
    for (field, text) in Proposal::FIELDS.iter().zip(&texts).filter(|(_, text)| !text.is_empty()) {
        let words = if text == MASKED { text.clone() } else { spoken(field.shape, text, lang) };
        told.push(Part::of(form.label(field, lang), words));
    }
    // Once it has left nobody need be asked any more.
    if standing.stage.is_open() && !standing.stage.has_left() {
        let name = label(lang, "referral-consent");
        told.push(match &shown.share {
            Ok(()) => Part::of(name, label(lang, "proposal-consented")),
            Err(lack) => {
                Part::of(name, sentences::error(&Error::NoEmployerConsent(lack.clone()), lang)).pressing()
            }
        });
    }
    let back = shown.kept.stored.record.back_on.map(|day| day.to_string());
    if let Some(due) = standing.answer_due.as_ref().filter(|due| Some(*due) != back.as_ref()) {
        told.push(Part::of(label(lang, "proposal-due"), short_day_of(due, lang)));
    }
    let steps = steps(shown, sitting, lang);
    if !steps.is_empty() {
        told.push(Part::of(label(lang, "referral-steps"), steps.join(", ")));
    }
    let note = place_of::<ProposalMove>("note").unwrap_or(0);
    let heard =
        shown.kept.moves.iter().rev().find_map(|moved| {
            shown.step_texts(&moved.step).get(note).filter(|text| !text.is_empty()).cloned()
        });
    told.extend(heard.map(|text| Part::of(label(lang, "referral-feedback"), text)));
    told
}

/// `envoyée le 24 nov. à 14 h 32 (Afi)`, for each step.
fn steps(shown: &Shown, sitting: &Sitting, lang: Lang) -> Vec<String> {
    let steps = shown.kept.moves.iter().filter_map(|moved| {
        let step = super::referral::step(moved.at, stage(moved.step.stage?, lang), sitting, lang);
        Some(format!("{step} ({})", moved.by))
    });
    steps.collect()
}

/// What was proposed of a pair before: when, by whom, what came of it. None where nothing was.
pub fn earlier(earlier: &[KeptProposal], lang: Lang) -> Option<String> {
    let last = earlier.first()?;
    let reason = last.moves.last().and_then(|moved| moved.step.reason);
    let stage = stage(last.standing.stage, lang);
    let outcome = match reason {
        Some(reason) => format!("{stage}, {}", choice_label(&DropOut::LIST, reason.code(), lang)),
        None => stage,
    };
    let day = short_day_of(&last.standing.decided_on, lang);
    Some(msg::proposal_earlier(lang, last.by.as_str(), day, outcome))
}

/// The same in few words, for the row of a ranking.
pub fn known(kept: &KeptProposal, lang: Lang) -> String {
    let day = short_day_of(&kept.standing.decided_on, lang);
    msg::proposal_known(lang, kept.by.as_str(), day, stage(kept.standing.stage, lang))
}

/// Proposals whose outcome is awaited.
pub(super) fn due(
    sitting: &Sitting,
    scope: Scope,
    lang: Lang,
    most: usize,
    items: &mut Vec<Item>,
) -> deeds::Result<()> {
    let today = sitting.today();
    for due in proposals::due(sitting, scope, most)? {
        let last = Day::parse(&due.on).unwrap_or(today);
        let offer = [due.title, due.employer].into_iter().flatten().collect::<Vec<_>>().join(", ");
        items.push(Item {
            group: if last < today { Group::Overdue } else { Group::Due },
            kind: "proposal",
            reference: due.reference,
            name: named(due.family_name, due.given_names),
            text: msg::due_proposal(lang, offer, stage(due.stage, lang)),
            on: due.on,
            target: Target::Proposal(due.id),
        });
    }
    Ok(())
}
