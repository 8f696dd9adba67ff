//! Consents in lines: what somebody answered, and noting another answer.

use super::Lines;
use super::assistance::say_told;
use super::desk::{begin, target};
use crate::deeds::{self, Error};
use crate::flow::commands::Command;
use crate::flow::consents;
use crate::flow::due::Target;
use crate::flow::task::Task;

pub(super) fn run(lines: &mut Lines, command: Command, about: &str) -> deeds::Result<()> {
    let Target::Candidate(id) = target(lines, about)? else { return Err(Error::NotFound) };
    let view = deeds::consents::open(&mut lines.sitting, &id)?;
    if command == Command::ConsentNote {
        return begin(lines, |lines| Ok(Task::consent_note(&view, &lines.sitting, lines.lang)));
    }
    lines.say(&format!("{}, {}", view.stored.record.name(), view.standing.reference));
    let told = consents::told(&view, lines.lang);
    say_told(lines, told);
    lines.current = Some(Target::Candidate(id));
    Ok(())
}
