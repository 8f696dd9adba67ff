//! Two people, one record: what a colleague saved while the interview went on, field by field, with the choice.

use super::Lines;
use super::asking::Taken;
use crate::domain::datum::Shape;
use crate::flow::interview::{Interview, shown};
use crate::i18n::{Lang, label, msg};

/// Tells what is the colleague's now and what both changed, and goes to the first question to be decided. `before`:
/// what was kept before the two versions were laid together.
pub(super) fn tell(lines: &mut Lines, before: &[String]) {
    let lang = lines.lang;
    let Some(task) = &mut lines.task else { return };
    let interview = &mut task.interview;
    let mut said = Vec::new();
    for (place, before) in before.iter().enumerate() {
        let (Some(field), Some(answer)) = (interview.form.field(place), interview.answer(place)) else {
            continue;
        };
        let name = interview.form.label(field, lang);
        match &answer.theirs {
            Some(theirs) => {
                let mine = in_words(field.shape, &answer.kept, lang);
                said.push(msg::line_both(lang, name, mine, in_words(field.shape, theirs, lang)));
            }
            None if answer.kept != *before => {
                said.push(msg::line_theirs(lang, name, in_words(field.shape, &answer.kept, lang)));
            }
            None => {}
        }
    }
    let open = undecided(interview);
    if let Some(place) = open {
        interview.go(place);
    }
    lines.deciding = open.is_some();
    said.iter().for_each(|sentence| lines.say(sentence));
    lines.say(&label(lang, if open.is_some() { "line-decide" } else { "line-decided" }));
}

/// After an answer: on to the next question that is still to be decided; false where none ever was. After the last it
/// stays there and says that all are decided.
pub(super) fn next(lines: &mut Lines) -> bool {
    let Some(task) = lines.task.as_mut().filter(|_| lines.deciding) else { return false };
    match undecided(&task.interview) {
        Some(place) => task.interview.go(place),
        None => {
            lines.deciding = false;
            lines.say(&label(lines.lang, "line-decided"));
        }
    }
    true
}

/// Takes the colleague's answer to the question in hand.
pub(super) fn take(lines: &mut Lines) -> Taken {
    let Some(task) = &mut lines.task else { return Taken::Yes };
    let place = task.interview.place();
    if !task.interview.take_theirs(place, lines.lang) {
        lines.refuse(&label(lines.lang, "line-nothing-theirs"));
        return Taken::No;
    }
    next(lines);
    Taken::Yes
}

fn undecided(interview: &Interview) -> Option<usize> {
    let open = |place: &usize| interview.answer(*place).is_some_and(|answer| answer.theirs.is_some());
    (0..interview.total()).find(open)
}

/// A kept answer in words; blank is said to be blank.
fn in_words(shape: Shape, kept: &str, lang: Lang) -> String {
    if kept.is_empty() { label(lang, "line-blank") } else { shown(shape, kept, lang) }
}
