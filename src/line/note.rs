//! The short note between two interviews, in lines: what is said of her in one line is saved with it. An interview that
//! it came into waits meanwhile, and goes on behind it.

use super::ask::Ranking;
use super::{Lines, asking};
use crate::deeds;
use crate::facts::fold;
use crate::flow::commands::Command;
use crate::flow::task::Task;
use crate::i18n::{Lang, label, msg};

/// An interview that waits, with what was open in it.
pub(super) struct Beneath {
    task: Task,
    several: bool,
    unsettled: bool,
    deciding: bool,
    asking: Option<Ranking>,
}

/// What stands behind the command where a line asks for a note while something is asked: by its id, or its whole name
/// in one of the languages.
pub(super) fn called(text: &str) -> Option<&str> {
    let text = text.trim();
    let id = Command::NoteNew.id();
    let behind = |words: usize| {
        let mut ends = text.match_indices(' ').map(|(end, _)| end).chain([text.len()]);
        let end = ends.nth(words.checked_sub(1)?)?;
        Some(text.split_at(end))
    };
    if let Some((_, about)) = behind(1).filter(|(head, _)| *head == id) {
        return Some(about.trim());
    }
    let named = |lang: &Lang| {
        let name = Command::NoteNew.name(*lang);
        let (head, about) = behind(name.split(' ').count())?;
        (fold(head) == fold(&name)).then_some(about.trim())
    };
    Lang::ALL.iter().find_map(named)
}

/// Lays what is being asked down and begins a note.
pub(super) fn aside(lines: &mut Lines, about: &str) {
    lines.keep();
    // An interview that went on elsewhere, or a note in a note, does not come back by itself.
    if lines.beneath.is_none()
        && let Some(task) = lines.task.take()
    {
        let (several, deciding) = (lines.several, lines.deciding);
        let unsettled = std::mem::take(&mut lines.unsettled);
        let asking = lines.asking.take();
        lines.beneath = Some(Beneath { task, several, unsettled, deciding, asking });
    }
    super::desk::done(lines, |lines| begin(lines, about));
}

/// Begins a note; what is said with the command is saved at once.
pub(super) fn begin(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let task = Task::note(&lines.sitting);
    let title = task.title(lines.lang);
    lines.say(&title);
    lines.task = Some(task);
    lines.deciding = false;
    lines.several = false;
    if !about.is_empty() {
        asking::answer(lines, about);
        let is_whole = |task: &Task| task.is_note() && task.interview.first_fault().is_none();
        if !lines.left && lines.task.as_ref().is_some_and(is_whole) {
            asking::save(lines);
        }
    }
    Ok(())
}

/// Once the note is done, the interview it came into goes on.
pub(super) fn back(lines: &mut Lines) {
    if lines.task.is_some() || lines.left {
        return;
    }
    let Some(beneath) = lines.beneath.take() else { return };
    let Beneath { task, several, unsettled, deciding, asking } = beneath;
    let said = msg::line_note_back(lines.lang, task.title(lines.lang), super::sheets::whom(&task.interview));
    lines.say(&said);
    lines.task = Some(task);
    lines.several = several;
    lines.unsettled |= unsettled;
    lines.deciding = deciding;
    lines.asking = asking;
}

/// What is said where a note is laid down on the way out of the desk: its interview waits as well.
pub(super) fn left_beneath(lines: &mut Lines) {
    if let Some(beneath) = lines.beneath.take()
        && !beneath.task.interview.is_blank()
    {
        lines.unsettled |= beneath.unsettled;
        lines.say(&label(lines.lang, "line-kept"));
    }
}
