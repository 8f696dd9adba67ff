//! The plan of a case in lines: its list, its interviews, its sheet. A row of the list is named by its place.

use super::Lines;
use super::desk::{begin, target};
use crate::deeds::plans::{self, View as PlanView};
use crate::deeds::{self, Error};
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::plan;
use crate::flow::sentences::{Row, Told};
use crate::flow::task::Task;
use crate::flow::task::assistance::StepWork;
use crate::i18n::label;

/// Does a command about a case's plan; None for what is none.
pub fn run(lines: &mut Lines, command: Command, about: &str) -> Option<deeds::Result<()>> {
    Some(match command {
        Command::Plan => show_plan(lines, about),
        Command::PlanChange => {
            asked(lines, about, |lines, case| Task::plan(&plan_of(lines, &case)?, &lines.sitting, lines.lang))
        }
        Command::StepNew => asked(lines, about, |lines, case| {
            Task::step_new(&plan_of(lines, &case)?, &lines.sitting, lines.lang)
        }),
        Command::StepChange => step(lines, about, StepWork::Change),
        Command::StepDone => step(lines, about, StepWork::Done),
        Command::PlanPrint => print_plan(lines, about),
        _ => return None,
    })
}

/// What a line is about and, behind it, answers to the first questions.
fn parted(about: &str) -> (&str, &str) {
    about.split_once([' ', ';']).map_or((about, ""), |(head, rest)| (head, rest.trim()))
}

/// The case of what a line is about.
pub(super) fn case_of(target: Target) -> deeds::Result<String> {
    match target {
        Target::Case(id) | Target::Plan(id) | Target::Step { case: id, .. } => Ok(id),
        _ => Err(Error::NotFound),
    }
}

/// Begins an interview about a case; what stands behind its number are answers.
fn asked(
    lines: &mut Lines,
    about: &str,
    task: impl FnOnce(&mut Lines, String) -> deeds::Result<Task>,
) -> deeds::Result<()> {
    let (head, answers) = parted(about);
    let case = case_of(target(lines, head)?)?;
    begin(lines, |lines| task(lines, case))?;
    if !answers.is_empty() {
        super::asking::answer(lines, answers);
    }
    Ok(())
}

fn plan_of(lines: &mut Lines, case: &str) -> deeds::Result<PlanView> {
    plans::open(&mut lines.sitting, case)
}

fn show_plan(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let case = case_of(target(lines, about)?)?;
    let (view, today, lang) = (plan_of(lines, &case)?, lines.sitting.today(), lines.lang);
    lines.say(&format!("{} {}", view.reference, view.person.name()));
    say_told(lines, plan::told(&view, today, lang));
    lines.say(&plan::steps_head(&view, lang));
    lines.listed.clear();
    for step in &view.steps {
        lines.listed.push(Target::Step { case: case.clone(), id: step.id.clone() });
        say_row(lines, &plan::step(&step.record, today, lang));
    }
    lines.current = Some(Target::Plan(case));
    Ok(())
}

pub(super) fn say_told(lines: &mut Lines, told: Vec<Told>) {
    for Told { label, text, pressing } in told {
        lines.say(&format!("{}{label}: {text}", if pressing { "! " } else { "" }));
    }
}

/// `2. ! 30 avr., papiers à obtenir, la personne`
pub(super) fn say_row(lines: &mut Lines, row: &Row) {
    let mark = if row.mark == ' ' { String::new() } else { format!("{} ", row.mark) };
    let parts = [row.day.as_str(), row.name.as_str(), row.rest.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let number = lines.listed.len();
    lines.say(&format!("{number}. {mark}{}", parts.join(", ")));
}

/// Takes a step in hand: the one named by its place, else the only one that is open.
fn step(lines: &mut Lines, about: &str, work: StepWork) -> deeds::Result<()> {
    let (head, answers) = parted(about);
    let target = target(lines, head)?;
    let wanted = match &target {
        Target::Step { id, .. } => Some(id.clone()),
        _ => None,
    };
    let view = plan_of(lines, &case_of(target)?)?;
    let mut fitting = view.steps.iter().filter(|step| match &wanted {
        Some(id) => step.id == *id,
        None => step.record.is_open(),
    });
    match (fitting.next(), fitting.next()) {
        (Some(step), None) => {
            begin(lines, |lines| Task::step(&view, step, work, &lines.sitting, lines.lang))?;
            if !answers.is_empty() {
                super::asking::answer(lines, answers);
            }
        }
        _ => {
            let case = view.case_id.clone();
            lines.current = Some(Target::Plan(case));
            show_plan(lines, "")?;
            let sentence = label(lines.lang, "say-no-step-chosen");
            lines.refuse(&sentence);
        }
    }
    Ok(())
}

/// Lays the plan into the out-tray; the language and the paper may stand behind the number.
fn print_plan(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let (head, how) = parted(about);
    let case = case_of(target(lines, head)?)?;
    lines.current = Some(Target::Plan(case));
    super::files::print(lines, how)
}
