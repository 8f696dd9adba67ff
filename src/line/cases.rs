//! Cases in lines: what the screen of a case does, a line each. What a command is about stands behind it as everywhere;
//! where nothing does, it is what was shown last.

use super::Lines;
use super::desk::{begin, target};
use crate::deeds::{self, Error};
use crate::flow::case::picture::{Picture, Telling};
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::task::returns;

pub fn run(lines: &mut Lines, command: Command, about: &str) -> deeds::Result<()> {
    match command {
        Command::HandOver if about.is_empty() && !shows_case(lines) => {
            begin(lines, |lines| Ok(returns::hand_over(None, &lines.sitting, lines.lang)))
        }
        Command::HandOver => {
            let id = case_of(lines, about)?;
            begin(lines, |lines| Ok(returns::hand_over(Some(&id), &lines.sitting, lines.lang)))
        }
        Command::CaseMove | Command::VisitPlan => {
            let id = case_of(lines, about)?;
            begin(lines, |lines| {
                let view = deeds::cases::open(&mut lines.sitting, &id)?;
                let (sitting, lang) = (&lines.sitting, lines.lang);
                match command {
                    Command::CaseMove => Ok(returns::case_move(&view, sitting, lang)),
                    _ => returns::replan(&view, sitting, lang),
                }
            })
        }
        Command::CaseLost => {
            let id = case_of(lines, about)?;
            let said = returns::lost(&mut lines.sitting, &id, lines.lang)?;
            lines.say(&said);
            Ok(())
        }
        Command::VisitNoShow => {
            let id = case_of(lines, about)?;
            let said = returns::no_show(&mut lines.sitting, &id, lines.lang)?;
            lines.say(&said);
            Ok(())
        }
        Command::CaseNotNeeded => {
            // The first word names the person, the rest is the reason.
            let (who, reason) = about.split_once(' ').unwrap_or((about, ""));
            let Target::Candidate(id) = target(lines, who)? else { return Err(Error::NotFound) };
            let said = returns::not_needed(&mut lines.sitting, &id, reason, lines.lang)?;
            lines.say(&said);
            Ok(())
        }
        _ => Ok(()),
    }
}

fn shows_case(lines: &Lines) -> bool {
    matches!(lines.current, Some(Target::Case(_)))
}

fn case_of(lines: &Lines, about: &str) -> deeds::Result<String> {
    match target(lines, about)? {
        Target::Case(id) => Ok(id),
        _ => Err(Error::NotFound),
    }
}

/// The picture of a case, then its visits and all that is known of it.
pub fn show(lines: &mut Lines, id: &str) -> deeds::Result<()> {
    let picture = Picture::read(&mut lines.sitting, id)?;
    let (today, lang) = (lines.sitting.today(), lines.lang);
    lines.say(&format!("{} {}", picture.view.standing.reference, picture.view.person.name()));
    super::assistance::say_told(lines, picture.parts(today, lang, Telling::Words));
    for more in picture.rest(today, lang) {
        super::assistance::say_told(lines, more);
    }
    Ok(())
}
