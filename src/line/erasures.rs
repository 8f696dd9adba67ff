//! What is held about somebody in lines, and taking her out: the reason that is named is the word that does it.

use super::Lines;
use super::assistance::say_told;
use super::desk::target;
use crate::deeds::{self, Error, erasures};
use crate::domain::erasure::Why;
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::held;
use crate::i18n::msg;

/// None: the command is about something else.
pub(super) fn run(lines: &mut Lines, command: Command, about: &str) -> Option<deeds::Result<()>> {
    match command {
        Command::Held => Some(tell(lines, about)),
        Command::Erase => Some(erase(lines, about)),
        _ => None,
    }
}

fn person(lines: &Lines, about: &str) -> deeds::Result<String> {
    match target(lines, about)? {
        Target::Candidate(id) => Ok(id),
        _ => Err(Error::NotFound),
    }
}

fn tell(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let id = person(lines, about)?;
    let view = erasures::held(&mut lines.sitting, &id)?;
    lines.say(&format!("{}, {}", view.name, view.reference));
    let told = held::told(&view, &lines.sitting, lines.lang);
    say_told(lines, told);
    lines.current = Some(Target::Candidate(id));
    Ok(())
}

/// `erase REF` says what would go; `erase REF asked` does it.
fn erase(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let lang = lines.lang;
    let (rest, last) = about.rsplit_once(' ').unwrap_or(("", about));
    let why = Why::from_code(&last.to_lowercase());
    let id = person(lines, if why.is_some() { rest.trim() } else { about })?;
    let Some(why) = why else {
        let asked = held::ask(&mut lines.sitting, &id, lang)?;
        lines.say(&asked);
        lines.say(&msg::erase_how(lang, held::reasons(lang)));
        lines.current = Some(Target::Candidate(id));
        return Ok(());
    };
    let said = held::erase(&mut lines.sitting, &id, why, lang)?;
    lines.current = None;
    lines.listed.clear();
    lines.say(&said);
    Ok(())
}
