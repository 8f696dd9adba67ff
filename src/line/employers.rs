//! Employers in lines: one whole, and the interviews about him.

use super::assistance::begun;
use super::desk::target;
use super::{Lines, lists};
use crate::deeds::{self, Error, employers};
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::employer;
use crate::flow::find::Sought;
use crate::flow::task::Task;

/// Does a command about employers; None for what is none.
pub fn run(lines: &mut Lines, command: Command, about: &str) -> Option<deeds::Result<()>> {
    Some(match command {
        Command::EmployerFind => lists::find(lines, Sought::Employers, about),
        Command::EmployerNew => {
            let task = Task::employer_new(&lines.sitting, lines.lang);
            begun(lines, Ok(task), about)
        }
        Command::EmployerChange => asked(lines, about, |lines, id| {
            let view = employers::open(&lines.sitting, id)?;
            Task::employer_change(&view, &lines.sitting, lines.lang)
        }),
        Command::EmployerVerify => asked(lines, about, |lines, id| {
            let view = employers::open(&lines.sitting, id)?;
            Ok(Task::verification(&view, &lines.sitting, lines.lang))
        }),
        _ => return None,
    })
}

/// Begins an interview about an employer; what stands behind his number are answers.
fn asked(
    lines: &mut Lines,
    about: &str,
    task: impl FnOnce(&mut Lines, &str) -> deeds::Result<Task>,
) -> deeds::Result<()> {
    let (target, answers) = meant(lines, about)?;
    let Target::Employer(id) = target else { return Err(Error::NotFound) };
    let task = task(lines, &id);
    begun(lines, task, answers)
}

/// What a line is about, and the answers behind it. A first word that is no number is an answer already: then it is
/// about what was opened last.
pub(super) fn meant<'a>(lines: &Lines, about: &'a str) -> deeds::Result<(Target, &'a str)> {
    let (head, answers) = named(about);
    match (target(lines, head), &lines.current) {
        (Ok(target), _) => Ok((target, answers)),
        (Err(Error::NoReference), Some(current)) => Ok((current.clone(), about)),
        (Err(error), _) => Err(error),
    }
}

/// What a line is about and, behind it, answers; a line that begins with an answer is about what was opened last.
fn named(about: &str) -> (&str, &str) {
    let (head, rest) = about.split_once([' ', ';']).map_or((about, ""), |(head, rest)| (head, rest.trim()));
    if head.contains('=') { ("", about) } else { (head, rest) }
}

/// One whole employer.
pub(super) fn show(lines: &mut Lines, id: &str) -> deeds::Result<()> {
    let view = employers::open(&lines.sitting, id)?;
    lines.say(&format!("{}, {}", view.name(), view.standing.reference));
    let told = employer::told(&view, lines.lang);
    super::assistance::say_told(lines, told);
    Ok(())
}
