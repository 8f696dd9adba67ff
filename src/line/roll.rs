//! A list of many people in lines: what is true of all of them once, then one line a person, the answers parted by `;`
//! in the order of the columns. Each line is saved by itself; one against which something stands is told, waits in hand
//! to be mended, and is laid down as a draft where the next person comes first.

use super::{Lines, asking, desk, lists, note, words};
use crate::deeds::kept::Stored;
use crate::deeds::{self, sessions};
use crate::domain::arrival::LISTED;
use crate::domain::candidate::Candidate;
use crate::domain::session::Session;
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::find;
use crate::flow::form::Form;
use crate::flow::interview::Told;
use crate::flow::resolve;
use crate::flow::sentences;
use crate::flow::task::Task;
use crate::flow::task::lists::{line, occasion};
use crate::i18n::{label, msg};

/// How many lists are told.
const MOST: usize = 200;

/// The list that is being written.
pub(super) struct Roll {
    session: Stored<Session>,
    /// How many have come so far.
    came: usize,
}

impl Roll {
    /// `13> `: the number of the person whose line comes next.
    pub(super) fn prompt(&self) -> String {
        format!("{}> ", self.came + 1)
    }
}

/// None: the command is about something else.
pub(super) fn run(lines: &mut Lines, command: Command, about: &str) -> Option<deeds::Result<()>> {
    match command {
        Command::ListNew => Some(begin(lines, about)),
        Command::Lists => Some(all(lines, about)),
        Command::ListChange => Some(change(lines, about)),
        Command::Ditto => {
            lines.refuse(&label(lines.lang, "say-not-here"));
            Some(Ok(()))
        }
        _ => None,
    }
}

/// What is true of everybody; said with the command, it is saved at once.
fn begin(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    desk::begin(lines, |lines| Ok(Task::session(&lines.sitting, lines.lang)))?;
    if !about.is_empty() {
        asking::answer(lines, about);
        let is_whole = |task: &Task| task.interview.first_fault().is_none();
        if !lines.left && lines.task.as_ref().is_some_and(is_whole) {
            asking::save(lines);
        }
    }
    Ok(())
}

/// What was said of a list is changed.
fn change(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let Target::List(id) = desk::target(lines, about)? else { return Err(deeds::Error::NotFound) };
    desk::begin(lines, |lines| Task::session_change(&id, &lines.sitting, lines.lang))
}

/// The lists of the office, the newest first.
fn all(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let (size, _) = lists::size(about);
    let lang = lines.lang;
    let sessions = sessions::recent(&lines.sitting, MOST)?;
    let rows = sessions.iter().map(|session| {
        let target = Target::List(session.stored.id.clone());
        lists::row(None, Some(target), line(session, lang).join(", "))
    });
    lists::begin(lines, rows.collect(), size);
    if sessions.is_empty() {
        lines.say(&label(lang, "find-nothing"));
    }
    Ok(())
}

/// Who came, and the list goes on behind them.
pub(super) fn show(lines: &mut Lines, id: &str) -> deeds::Result<()> {
    let lang = lines.lang;
    let came = sessions::open(&mut lines.sitting, id)?;
    let rows = came.people.iter().map(|person| {
        let found = find::listed(&person.stored, &person.standing, lang);
        let text = [found.head, found.reference, found.rest].join(", ");
        lists::row(None, Some(Target::Candidate(found.id)), text)
    });
    let (rows, count) = (rows.collect(), came.people.len());
    lists::begin(lines, rows, usize::MAX);
    open(lines, came.line.stored, count);
    Ok(())
}

/// The list of that id is written from here on.
pub(super) fn begun(lines: &mut Lines, id: &str) {
    desk::done(lines, |lines| {
        let line = sessions::get(&lines.sitting, id)?;
        let came = usize::try_from(line.came).unwrap_or(0);
        open(lines, line.stored, came);
        Ok(())
    });
}

fn open(lines: &mut Lines, session: Stored<Session>, came: usize) {
    let lang = lines.lang;
    let about = occasion(&session.record, lang);
    lines.say(&format!("{}, {about}", session.record.name()));
    lines.roll = Some(Roll { session, came });
    tell_columns(lines);
}

/// In which order the answers stand.
fn tell_columns(lines: &mut Lines) {
    let (lang, form) = (lines.lang, Form::of::<Candidate>().only(&LISTED));
    let names = form.fields.iter().map(|field| {
        let star = if field.compulsory() { "*" } else { "" };
        format!("{}{star}", form.short_label(field, lang))
    });
    let names: Vec<String> = names.collect();
    lines.say(&msg::line_list_columns(lang, names.join("; ")));
}

/// A row that was taken up again belongs to its list.
pub(super) fn takes_up(lines: &mut Lines) {
    let list = lines.task.as_ref().and_then(|task| task.list()).map(|session| session.id.clone());
    if let Some(id) = list.filter(|_| lines.roll.is_none()) {
        begun(lines, &id);
    }
}

/// A row was saved.
pub(super) fn saved(lines: &mut Lines) {
    if let Some(roll) = &mut lines.roll {
        roll.came += 1;
    }
}

/// A line while a list is written and nobody is in hand.
pub(super) fn take(lines: &mut Lines, text: &str) {
    if let Some(about) = note::called(text) {
        return desk::done(lines, |lines| note::begin(lines, about));
    }
    match (words::sign(text), words::in_interview(text)) {
        (Some(words::Sign::Leave), _) => close(lines),
        (Some(_), _) => tell_columns(lines),
        (None, Some((Command::Leave, _))) => lines.left = true,
        (None, Some((Command::Language, about))) => asking::language(lines, about),
        (None, Some((Command::Lock, _))) => desk::lock(lines),
        (None, Some(_)) => lines.refuse(&label(lines.lang, "line-nothing-asked")),
        (None, None) if text.is_empty() => tell_columns(lines),
        (None, None) => person(lines, text),
    }
}

fn close(lines: &mut Lines) {
    let Some(roll) = lines.roll.take() else { return };
    let said = msg::line_list_closed(lines.lang, roll.came, roll.session.record.name());
    lines.say(&said);
}

/// True for the line of the next person, where one is in hand still: several answers, the first of which names no
/// question and is no command.
pub(super) fn is_next(lines: &Lines, text: &str) -> bool {
    let Some(task) = lines.task.as_ref().filter(|task| task.list().is_some()) else { return false };
    let parts = asking::split(text);
    let first = parts.first().map_or("", |part| part.trim());
    lines.roll.is_some()
        && parts.len() > 1
        && words::sign(first).is_none()
        && words::in_interview(first).is_none()
        && words::field(&task.interview, first, lines.lang).is_none()
}

/// The next person comes before the one in hand is done: that one waits as a draft.
pub(super) fn next(lines: &mut Lines, text: &str) {
    asking::leave(lines);
    lines.unsettled = false;
    if lines.task.is_none() {
        let number = lines.roll.as_ref().map_or(0, |roll| roll.came + 1);
        lines.refuse(&msg::line_row_left(lines.lang, number));
        person(lines, text);
    }
}

/// What stood against the row in hand was mended, or decided: it is saved.
pub(super) fn mended(lines: &mut Lines) {
    let is_ready = |task: &Task| task.list().is_some() && task.is_ready();
    if !lines.left && !lines.unsettled && lines.task.as_ref().is_some_and(is_ready) {
        asking::save(lines);
    }
}

/// One line, one person: saved where nothing stands against it, else everything that does is told.
fn person(lines: &mut Lines, text: &str) {
    let (lang, reading) = (lines.lang, lines.sitting.reading());
    let Some(roll) = &lines.roll else { return };
    let (session, number) = (roll.session.clone(), roll.came + 1);
    let mut task = Task::row(&session, &lines.sitting);
    let (form, mut against) = (task.interview.form, Vec::new());
    for (place, part) in asking::split(text).iter().enumerate() {
        let part = part.trim();
        if part.is_empty() {
            continue;
        }
        let (place, value) = words::field(&task.interview, part, lang).unwrap_or((place, part));
        let Some(field) = form.field(place) else {
            against.push(msg::line_list_more(lang, part));
            continue;
        };
        let name = form.label(field, lang);
        match task.interview.tell(place, value, lang, &reading) {
            // A refusal is an answer: she waits.
            Told::Fault(_) if field.key == "consent" && resolve::is_no(value) => {}
            Told::Fault(reject) => against.push(sentences::field_fault(&name, reject, lang)),
            Told::Choose(choices) => {
                let named: Vec<String> =
                    choices.iter().take(super::help::ROWS).map(super::help::one_of).collect();
                against.push(format!("{name}: {}", msg::line_which(lang, named.join(", "))));
            }
            Told::Kept => {}
        }
    }
    if let Some(fault) = task.interview.first_fault() {
        task.interview.go(fault);
    }
    lines.task = Some(task);
    (lines.deciding, lines.several) = (false, false);
    if against.is_empty() {
        asking::save(lines);
    } else {
        against.iter().for_each(|sentence| lines.refuse(&format!("{number}. {sentence}")));
    }
}
