//! From a row of a ranking to the field whose answer may move it, and back to the ranking as it is then; and the
//! weights with which rankings are made.

use super::{Lines, asking, desk, lists};
use crate::deeds;
use crate::domain::candidate::Candidate;
use crate::domain::matching::{Question, Side};
use crate::domain::offer::Offer;
use crate::facts::fold;
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::flow::task::Task;
use crate::flow::weights;
use crate::i18n::{label, msg};

/// The ranking that was listed last.
#[derive(Clone)]
pub(super) struct Ranking {
    pub command: Command,
    pub target: Target,
    /// Rows a page.
    pub size: usize,
    /// The row whose reasons were told last.
    pub row: usize,
}

/// `ask`, `ask 2`, `ask licences`, `ask 2 licences`: opens the form of the candidate at the field.
pub(super) fn ask(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let lang = lines.lang;
    let Some(ranking) = lines.ranking.clone() else {
        lines.refuse(&label(lang, "line-no-ranking"));
        return Ok(());
    };
    let (first, rest) = about.split_once(' ').unwrap_or((about, ""));
    let (row, wanted) = match first.parse::<usize>() {
        Ok(number) => (number.saturating_sub(1), rest.trim()),
        Err(_) => (ranking.row, about),
    };
    let Some(rated) = lines.ranked.get(row).cloned() else {
        lines.refuse(&label(lang, "line-no-ranking"));
        return Ok(());
    };
    let form = Form::of::<Candidate>();
    let named = |question: &Question| {
        let place = form.place_of(question.field);
        let label = place.and_then(|place| form.field(place)).map(|field| form.label(field, lang));
        wanted.is_empty()
            || question.field == wanted
            || label.is_some_and(|label| fold(&label) == fold(wanted))
    };
    let questions: Vec<Question> = rated.rating.questions().map(|(_, question)| question).collect();
    let mut questions = questions.iter();
    let Some(question) = questions.clone().find(|one| one.of == Side::Candidate && named(one)) else {
        let offers = Form::of::<Offer>();
        let field = questions.find(|one| one.of == Side::Offer).and_then(|one| offers.place_of(one.field));
        match field.and_then(|place| offers.field(place)) {
            Some(field) if wanted.is_empty() => {
                lines.say(&msg::say_ask_employer(lang, offers.label(field, lang)));
            }
            _ => lines.refuse(&label(lang, "say-nothing-to-ask")),
        }
        return Ok(());
    };
    let id = match &ranking.target {
        Target::Candidate(id) => id.clone(),
        _ => rated.id.clone(),
    };
    desk::begin(lines, |lines| {
        let view = deeds::candidates::open(&mut lines.sitting, &id)?;
        Ok(Task::candidate_change(&view, &lines.sitting, lines.lang))
    })?;
    if let Some(task) = &mut lines.task {
        task.stand_at(question.field);
        lines.asking = Some(ranking);
    }
    Ok(())
}

/// The interview that a ranking led to is saved: the ranking is made and told anew.
pub(super) fn answered(lines: &mut Lines) {
    let Some(Ranking { command, target, size, .. }) = lines.asking.take() else { return };
    desk::done(lines, |lines| lists::rank(lines, command, target, size));
}

/// The weights that count, and those before.
pub(super) fn tell_weights(lines: &mut Lines) -> deeds::Result<()> {
    let told = weights::told(&lines.sitting, lines.lang)?;
    lines.say(&told.head);
    for (part, points) in told.parts {
        lines.say(&format!("{part}: {points}"));
    }
    told.before.iter().for_each(|line| lines.say(line));
    Ok(())
}

/// Decides others; what stands behind the command are answers.
pub(super) fn change_weights(lines: &mut Lines, answers: &str) -> deeds::Result<()> {
    desk::begin(lines, |lines| Task::weights(&lines.sitting, lines.lang))?;
    if !answers.is_empty() {
        asking::answer(lines, answers);
    }
    Ok(())
}
