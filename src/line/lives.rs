//! Changes of somebody's life in lines: what changed, noting a change, taking the last one back.

use super::Lines;
use super::assistance::say_told;
use super::desk::{begin, target};
use crate::deeds::{self, Error, lives};
use crate::domain::life::Kind;
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::life;
use crate::flow::task::Task;
use crate::i18n::label;

/// None: the command is about something else.
pub(super) fn run(lines: &mut Lines, command: Command, about: &str) -> Option<deeds::Result<()>> {
    match command {
        Command::LifeChange => Some(tell(lines, about)),
        Command::LifeUndo => Some(undo(lines, about)),
        command => command.life().map(|kind| note(lines, kind, about)),
    }
}

fn person(lines: &Lines, about: &str) -> deeds::Result<String> {
    match target(lines, about)? {
        Target::Candidate(id) => Ok(id),
        _ => Err(Error::NotFound),
    }
}

/// `life-change REF` tells what changed; `life-change REF death` begins to note a death.
fn tell(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let (rest, last) = about.rsplit_once(' ').unwrap_or(("", about));
    if let Some(kind) = Kind::from_code(&last.to_lowercase()) {
        return note(lines, kind, rest.trim());
    }
    let id = person(lines, about)?;
    let view = deeds::candidates::open(&mut lines.sitting, &id)?;
    lines.say(&format!("{}, {}", view.stored.record.name(), view.standing.reference));
    let told = life::history(&lives::of(&mut lines.sitting, &id)?, lines.lang);
    if told.is_empty() {
        lines.say(&label(lines.lang, "life-none"));
    }
    say_told(lines, told);
    lines.say(&label(lines.lang, "life-how"));
    lines.current = Some(Target::Candidate(id));
    Ok(())
}

fn note(lines: &mut Lines, kind: Kind, about: &str) -> deeds::Result<()> {
    let id = person(lines, about)?;
    let view = deeds::candidates::open(&mut lines.sitting, &id)?;
    lines.say(&format!("{}, {}", view.stored.record.name(), view.standing.reference));
    begin(lines, |lines| Task::life_change(&view, kind, &lines.sitting, lines.lang))
}

fn undo(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let id = person(lines, about)?;
    let view = deeds::candidates::open(&mut lines.sitting, &id)?;
    let last = lives::last(&mut lines.sitting, &id)?;
    let told = life::history(&[last], lines.lang);
    say_told(lines, told);
    begin(lines, |lines| Task::life_undo(&view, &mut lines.sitting))
}
