//! A plan in words: how it stands against its month, its goals and its steps, for the screen and the line.

use super::case::Part;
use super::due::{Item, Target};
use super::form::Form;
use super::resolve::choice_label;
use super::sentences::Row;
use super::spoken::{short_day, short_day_of, spoken};
use crate::deeds::cases::Scope;
use crate::deeds::plans::{self, View};
use crate::deeds::{self, Sitting};
use crate::domain::consent::Way;
use crate::domain::day::Day;
use crate::domain::record::Record;
use crate::domain::reintegration::plan::{Plan, Step, StepBy, StepKind, StepOutcome, Term};
use crate::i18n::{Lang, label, msg};

/// How the plan stands, and what it says beside its steps.
pub fn told(view: &View, today: Day, lang: Lang) -> Vec<Part> {
    let first = Part::of(label(lang, "plan-standing"), standing(view, lang));
    let mut told = vec![if view.wants_signing() { first.pressing() } else { first }];
    if let Some((term, last)) = view.from_return(today) {
        told.push(clock(label(lang, "plan-from-return"), term, last, lang));
    }
    if view.has_term() {
        let (term, last) = view.from_opening(today);
        told.push(clock(label(lang, "plan-from-opening"), term, last, lang));
    }
    let form = Form::of::<Plan>();
    let shown = Plan::FIELDS.iter().zip(view.texts());
    let shown = shown.filter(|(field, text)| !text.is_empty() && !["agreed_on", "way"].contains(&field.key));
    told.extend(
        shown.map(|(field, text)| Part::of(form.label(field, lang), spoken(field.shape, &text, lang))),
    );
    if view.wants_papers() {
        told.push(Part::of(label(lang, "plan-first"), label(lang, "plan-papers")).pressing());
    }
    told
}

/// `en préparation depuis le 24 nov.`, `accepté le 4 avr., signé`
pub fn standing(view: &View, lang: Lang) -> String {
    let Some(kept) = &view.kept else { return label(lang, "plan-none") };
    let plan = &kept.stored.record;
    let standing = match (plan.agreed_on, plan.way) {
        (Some(day), Some(way)) => {
            let way = label(lang, &format!("choice-consent-way-{}", way.code()));
            msg::plan_agreed(lang, short_day(day, lang), way)
        }
        (None, Some(Way::Imported)) => label(lang, "plan-agreed-elsewhere"),
        _ => msg::plan_drafted(lang, short_day_of(&kept.drafted_on, lang)),
    };
    match &kept.reworded_on {
        Some(day) => msg::plan_sign_again(lang, short_day_of(day, lang), standing),
        None => standing,
    }
}

/// Her goals, as far as they may be seen.
pub fn goals(view: &View) -> Vec<String> {
    let texts = Plan::FIELDS.iter().zip(view.texts());
    let goals = texts.filter(|(field, text)| field.key.starts_with("goal") && !text.is_empty());
    goals.map(|(_, text)| text).collect()
}

fn clock(name: String, term: Term, last: Day, lang: Lang) -> Part {
    let told = Part::of(name, term_words(term, last, lang));
    if term.is_late() { told.pressing() } else { told }
}

fn term_words(term: Term, last: Day, lang: Lang) -> String {
    match term {
        Term::Left(days) => msg::term_left(lang, days, short_day(last, lang)),
        Term::Late(days) => msg::term_late(lang, days, short_day(last, lang)),
        Term::Kept(days) => msg::term_kept(lang, days),
        Term::KeptLate(days) => msg::term_kept_late(lang, days),
    }
}

/// The head over the steps.
pub fn steps_head(view: &View, lang: Lang) -> String {
    msg::plan_steps(lang, view.steps_done(), view.steps.len())
}

/// A step on one line.
pub fn step(step: &Step, today: Day, lang: Lang) -> Row {
    let kind = step.kind.map(|kind| choice_label(&StepKind::LIST, kind.code(), lang)).unwrap_or_default();
    let what = step.what.as_ref().map(|what| what.as_str().to_owned());
    let by = step.taken_by.map(|by| choice_label(&StepBy::LIST, by.code(), lang));
    let outcome = step.outcome.map(|outcome| {
        let word = choice_label(&StepOutcome::LIST, outcome.code(), lang);
        match step.done_on {
            Some(day) => msg::step_came(lang, short_day(day, lang), word),
            None => word,
        }
    });
    let rest: Vec<String> = [what, outcome.or(by)].into_iter().flatten().collect();
    Row {
        mark: match (step.outcome, step.is_late(today)) {
            (Some(StepOutcome::Done | StepOutcome::Partly), _) => '+',
            (Some(_), _) => '-',
            (None, true) => '!',
            (None, false) => ' ',
        },
        day: step.due_on.map(|day| short_day(day, lang)).unwrap_or_default(),
        name: kind,
        rest: rest.join(", "),
    }
}

/// Cases whose month is over without an agreed plan.
pub(super) fn due(
    sitting: &Sitting,
    scope: Scope,
    lang: Lang,
    most: usize,
    items: &mut Vec<Item>,
) -> deeds::Result<()> {
    let today = sitting.today();
    for (case, last) in plans::due(sitting, scope, most)? {
        let target = Target::Plan(case.case_id.clone());
        items.push(Item::awaited("plan", case, last, today, label(lang, "due-plan"), target));
    }
    Ok(())
}
