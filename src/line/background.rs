//! The jobs somebody had and her further papers in lines: their lists, their interviews, and taking one away. A row is
//! named by its place in the list.

use super::Lines;
use super::assistance::{begun, parted, say_row, say_told};
use super::desk::target;
use crate::deeds::background::{self, View};
use crate::deeds::kept::Stored;
use crate::deeds::{self, Error};
use crate::domain::experience::Owned;
use crate::flow::background as words;
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::task::Task;
use crate::i18n::label;

/// Does a command about jobs or papers; None for what is neither.
pub fn run(lines: &mut Lines, command: Command, about: &str) -> Option<deeds::Result<()>> {
    use Command::*;
    Some(match command {
        Experiences => list(lines, about, Kind::Jobs),
        Documents => list(lines, about, Kind::Papers),
        ExperienceNew => {
            begins(lines, about, |view, lines| Task::experience_new(view, &lines.sitting, lines.lang))
        }
        DocumentNew => begins(lines, about, |view, lines| Task::document_new(view, &lines.sitting)),
        ExperienceChange => row(lines, about, Kind::Jobs, Work::Change),
        ExperienceRemove => row(lines, about, Kind::Jobs, Work::Remove),
        DocumentChange => row(lines, about, Kind::Papers, Work::Change),
        DocumentRemove => row(lines, about, Kind::Papers, Work::Remove),
        _ => return None,
    })
}

/// Of which of the two it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Jobs,
    Papers,
}

/// Why a row is taken in hand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Work {
    Change,
    Remove,
}

/// Shows the list that a line of another list stands for.
pub(super) fn shown(lines: &mut Lines, target: &Target) -> deeds::Result<()> {
    let kind = if matches!(target, Target::Documents { .. }) { Kind::Papers } else { Kind::Jobs };
    let view = background::open(&mut lines.sitting, &person_of(target)?)?;
    tell(lines, &view, kind);
    Ok(())
}

/// Whose file it is about.
fn person_of(target: &Target) -> deeds::Result<String> {
    match target {
        Target::Candidate(id)
        | Target::Experiences { person: id, .. }
        | Target::Documents { person: id, .. } => Ok(id.clone()),
        _ => Err(Error::NotFound),
    }
}

fn list(lines: &mut Lines, about: &str, kind: Kind) -> deeds::Result<()> {
    let person = person_of(&target(lines, about)?)?;
    let view = background::open(&mut lines.sitting, &person)?;
    tell(lines, &view, kind);
    Ok(())
}

/// The rows of a kind, each with everything about it; they are what commands are about.
fn tell(lines: &mut Lines, view: &View, kind: Kind) {
    let (today, lang) = (lines.sitting.today(), lines.lang);
    lines.say(&format!("{} {}", view.reference, view.person.name()));
    lines.listed.clear();
    lines.ranking = None;
    let person = view.id.clone();
    match kind {
        Kind::Jobs => {
            lines.say(&crate::i18n::msg::experiences_head(lang, view.experiences.len()));
            say_told(lines, words::counted(&view.experiences, today, lang).into_iter().collect());
            for job in &view.experiences {
                let id = Some(job.id.clone());
                lines.listed.push(Target::Experiences { person: person.clone(), id });
                say_row(lines, &words::job_row(&job.record, today, lang));
            }
        }
        Kind::Papers => {
            lines.say(&crate::i18n::msg::documents_head(lang, view.documents.len()));
            for document in &view.documents {
                let id = Some(document.id.clone());
                lines.listed.push(Target::Documents { person: person.clone(), id });
                say_row(lines, &words::paper_row(view, &document.record, today, lang));
            }
        }
    }
    lines.current = Some(Target::Candidate(person));
}

/// Begins an interview about another; what stands behind the number of the person are answers.
fn begins(lines: &mut Lines, about: &str, task: impl FnOnce(&View, &Lines) -> Task) -> deeds::Result<()> {
    // Where the first word names nobody, the one who was opened last is meant, and all of it are answers.
    let (head, rest) = parted(about);
    let (person, answers) = match target(lines, head).and_then(|target| person_of(&target)) {
        Ok(person) => (person, rest),
        Err(error @ Error::WrongCheck) => return Err(error),
        Err(error) => match lines.current.as_ref().map(person_of) {
            Some(Ok(person)) => (person, about),
            _ => return Err(error),
        },
    };
    let view = background::open(&mut lines.sitting, &person)?;
    let task = task(&view, lines);
    begun(lines, Ok(task), answers)
}

/// Takes a row in hand, or away: the one named by its place, else the only one there is.
fn row(lines: &mut Lines, about: &str, kind: Kind, work: Work) -> deeds::Result<()> {
    let (head, answers) = parted(about);
    let target = target(lines, head)?;
    let wanted = match &target {
        Target::Experiences { id, .. } | Target::Documents { id, .. } => id.clone(),
        _ => None,
    };
    let view = background::open(&mut lines.sitting, &person_of(&target)?)?;
    match kind {
        Kind::Jobs => match meant(&view.experiences, wanted.as_deref()) {
            Some(job) if work == Work::Remove => away(lines, &view, job, "say-experience-removed"),
            Some(job) => {
                let task = Task::experience(&view, job, &lines.sitting, lines.lang);
                begun(lines, Ok(task), answers)
            }
            None => which(lines, &view, kind),
        },
        Kind::Papers => match meant(&view.documents, wanted.as_deref()) {
            Some(document) if work == Work::Remove => away(lines, &view, document, "say-document-removed"),
            Some(document) => {
                let task = Task::document(&view, document, &lines.sitting, lines.lang);
                begun(lines, Ok(task), answers)
            }
            None => which(lines, &view, kind),
        },
    }
}

fn meant<'a, R>(rows: &'a [Stored<R>], wanted: Option<&str>) -> Option<&'a Stored<R>> {
    match (wanted, rows) {
        (Some(id), rows) => rows.iter().find(|row| row.id == id),
        (None, [only]) => Some(only),
        (None, _) => None,
    }
}

/// Shows the rows, and says that one must be named.
fn which(lines: &mut Lines, view: &View, kind: Kind) -> deeds::Result<()> {
    tell(lines, view, kind);
    let id = if kind == Kind::Jobs { "say-no-experience-chosen" } else { "say-no-document-chosen" };
    let sentence = label(lines.lang, id);
    lines.refuse(&sentence);
    Ok(())
}

fn away<R: Owned>(lines: &mut Lines, view: &View, row: &Stored<R>, said: &str) -> deeds::Result<()> {
    background::remove(&mut lines.sitting, &view.id, row)?;
    lines.listed.clear();
    lines.current = Some(Target::Candidate(view.id.clone()));
    let said = label(lines.lang, said);
    lines.say(&said);
    Ok(())
}
