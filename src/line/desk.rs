//! Commands in lines: by id or by name, with what they are about behind them: a number of ours, `SOURCE:NUMBER`, or
//! the place in the last list.

use super::Lines;
use crate::deeds::cases::Scope;
use crate::deeds::{self, Error, references};
use crate::domain::reference::Kind;
use crate::flow::commands::Command;
use crate::flow::due::{self, Target};
use crate::flow::find::{self, Sought};
use crate::flow::sentences;
use crate::flow::task::{Resumed, Task};
use crate::flow::{form::Form, spoken};
use crate::i18n::{Lang, label, msg};

/// How many rows a list shows.
const MOST: usize = 20;

/// Does what a line says.
pub fn command(lines: &mut Lines, text: &str) {
    if text.is_empty() {
        return;
    }
    let Some((command, about)) = named(text, lines.lang) else {
        let sentence = label(lines.lang, "line-no-command");
        return lines.refuse(&sentence);
    };
    if let Err(error) = run(lines, command, about) {
        let sentence = sentences::error(&error, lines.lang);
        lines.refuse(&sentence);
    }
}

/// The command whose id or name the line begins with, the longest first, and the rest of the line.
fn named(text: &str, lang: Lang) -> Option<(Command, &str)> {
    if let Some(rest) = text.strip_prefix("quit").or_else(|| text.strip_prefix("exit"))
        && rest.trim().is_empty()
    {
        return Some((Command::Leave, ""));
    }
    let mut end = text.len();
    loop {
        let (head, rest) = text.split_at(end);
        let word = if head == "show" { Some(Command::Open) } else { Command::named(head.trim(), lang) };
        if let Some(command) = word {
            return Some((command, rest.trim()));
        }
        end = head.trim_end().rfind(' ')?;
    }
}

fn run(lines: &mut Lines, command: Command, about: &str) -> deeds::Result<()> {
    let lang = lines.lang;
    match command {
        Command::Today => today(lines),
        Command::CandidateFind => found(lines, Sought::Candidates, about),
        Command::OfferFind => found(lines, Sought::Offers, about),
        Command::Open => {
            let target = target(lines, about)?;
            show(lines, &target)
        }
        Command::CandidateNew => {
            begin(lines, |lines| Ok(Task::candidate_new(&lines.sitting)))?;
            if !about.is_empty() {
                super::asking::answer(lines, about);
            }
            Ok(())
        }
        Command::CandidateChange
        | Command::CaseOpen
        | Command::CaseChange
        | Command::VisitNote
        | Command::CaseClose => ask(lines, command, about),
        Command::OffersForCandidate | Command::CandidatesForOffer => ranked(lines, about),
        Command::DraftResume => resume(lines, about),
        Command::DraftSetAside => {
            let draft = deeds::drafts::own(&lines.sitting)?.into_iter().next().ok_or(Error::NotFound)?;
            deeds::drafts::set_aside(&mut lines.sitting, &draft.id)?;
            lines.say(&label(lang, "say-set-aside"));
            Ok(())
        }
        Command::CaseMove
        | Command::CaseLost
        | Command::CaseNotNeeded
        | Command::HandOver
        | Command::VisitPlan
        | Command::VisitNoShow => super::cases::run(lines, command, about),
        Command::History => history(lines, about),
        Command::Lock => {
            lock(lines);
            Ok(())
        }
        Command::Code => {
            let how = label(lang, "code-how");
            lines.refuse(&how);
            Ok(())
        }
        Command::Print => super::files::print(lines, about),
        Command::Fetch => super::files::fetch(lines, about),
        Command::Put => {
            super::files::put(lines, about);
            Ok(())
        }
        Command::Language => {
            lines.lang = Lang::parse(about).unwrap_or_else(|| lang.next());
            let said = label(lines.lang, "say-language");
            lines.say(&said);
            lines.sitting.remember_language(lines.lang.code())
        }
        Command::Help | Command::Commands => {
            let listed = Command::ALL.iter().filter(|command| command.listed());
            let names: Vec<String> =
                listed.map(|command| format!("{}: {}", command.id(), command.name(lang))).collect();
            lines.say(&label(lang, "line-help"));
            lines.say(&names.join("\n"));
            Ok(())
        }
        Command::Leave => {
            lines.left = true;
            Ok(())
        }
        other => super::assistance::run(lines, other, about).unwrap_or_else(|| {
            let sentence = label(lang, "say-not-here");
            lines.refuse(&sentence);
            Ok(())
        }),
    }
}

/// What was written in lines cannot be hidden: the seat ends, and the draft waits.
pub(super) fn lock(lines: &mut Lines) {
    lines.keep();
    let said = label(lines.lang, "line-locked");
    lines.say(&said);
    lines.left = true;
}

/// Begins an interview about a record.
fn ask(lines: &mut Lines, command: Command, about: &str) -> deeds::Result<()> {
    match command {
        Command::CandidateChange => {
            let Target::Candidate(id) = target(lines, about)? else { return Err(Error::NotFound) };
            begin(lines, |lines| {
                let view = deeds::candidates::open(&mut lines.sitting, &id)?;
                Ok(Task::candidate_change(&view, &lines.sitting, lines.lang))
            })
        }
        Command::CaseOpen => {
            let Target::Candidate(id) = target(lines, about)? else { return Err(Error::NotFound) };
            begin(lines, |lines| Task::case_new(&id, &lines.sitting))
        }
        Command::CaseChange => {
            let Target::Case(id) = target(lines, about)? else { return Err(Error::NotFound) };
            begin(lines, |lines| {
                let view = deeds::cases::open(&mut lines.sitting, &id)?;
                Task::case_change(&view, &lines.sitting, lines.lang)
            })
        }
        Command::VisitNote => {
            let Target::Case(id) = target(lines, about)? else { return Err(Error::NotFound) };
            begin(lines, |lines| {
                let view = deeds::cases::open(&mut lines.sitting, &id)?;
                let visit = view.next_visit().ok_or(Error::NotFound)?;
                Ok(Task::visit(&id, visit, &lines.sitting, lines.lang))
            })
        }
        Command::CaseClose => {
            let Target::Case(id) = target(lines, about)? else { return Err(Error::NotFound) };
            begin(lines, |lines| Ok(Task::closing(&id, &lines.sitting, lines.lang)))
        }
        _ => Ok(()),
    }
}

pub(super) fn begin(
    lines: &mut Lines,
    task: impl FnOnce(&mut Lines) -> deeds::Result<Task>,
) -> deeds::Result<()> {
    let task = task(lines)?;
    let title = task.interview.form.title(task.is_new(), lines.lang);
    lines.say(&title);
    lines.task = Some(task);
    Ok(())
}

/// What a line is about: the place in the last list, a number of ours, or `SOURCE:NUMBER`.
pub(super) fn target(lines: &Lines, about: &str) -> deeds::Result<Target> {
    let place = about.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    if let Some(target) = place.and_then(|place| lines.listed.get(place)) {
        return Ok(target.clone());
    }
    if let ("", [only]) = (about, &lines.listed[..]) {
        return Ok(only.clone());
    }
    let (kind, id) = references::resolve(&lines.sitting, about)?;
    Ok(match kind {
        Kind::Candidate => Target::Candidate(id),
        Kind::Offer => Target::Offer(id),
        Kind::Case => Target::Case(id),
        Kind::Application => return Err(Error::NotFound),
    })
}

fn today(lines: &mut Lines) -> deeds::Result<()> {
    let lang = lines.lang;
    let waiting = due::gather(&lines.sitting, Scope::Own, lang, due::SHOWN)?;
    lines.listed.clear();
    for group in due::Group::ALL {
        let items: Vec<_> = waiting.items.iter().filter(|item| item.group == group).collect();
        if items.is_empty() {
            continue;
        }
        lines.say(&format!("{}:", label(lang, &format!("due-{}", group.key()))));
        for item in items {
            lines.listed.push(item.target.clone());
            let parts = [due::when(item, lang), item.reference.clone(), item.name.clone(), item.text.clone()];
            let told: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            let number = lines.listed.len();
            lines.say(&format!("{number}. {}", told.join(", ")));
        }
    }
    if lines.listed.is_empty() {
        lines.say(&label(lang, "due-nothing"));
    }
    lines.say(&msg::due_caseload(lang, waiting.caseload));
    Ok(())
}

fn found(lines: &mut Lines, sought: Sought, text: &str) -> deeds::Result<()> {
    let rows = find::rows(sought, text, &lines.sitting, lines.lang, MOST)?;
    lines.listed.clear();
    for row in rows {
        lines.listed.push(match sought {
            Sought::Candidates => Target::Candidate(row.id),
            Sought::Offers => Target::Offer(row.id),
        });
        let number = lines.listed.len();
        lines.say(&format!("{number}. {} {}, {}", row.reference, row.head, row.rest));
    }
    if lines.listed.is_empty() {
        let nothing = label(lines.lang, "find-nothing");
        lines.say(&nothing);
    }
    Ok(())
}

/// One record, a line a field.
fn show(lines: &mut Lines, target: &Target) -> deeds::Result<()> {
    let lang = lines.lang;
    let (title, form, texts) = match target {
        Target::Candidate(id) => {
            let view = deeds::candidates::open(&mut lines.sitting, id)?;
            let title = format!("{} {}", view.standing.reference, view.stored.record.name());
            (title, Form::of::<crate::domain::candidate::Candidate>(), view.texts())
        }
        Target::Offer(id) => {
            let view = deeds::offers::open(&lines.sitting, id)?;
            let availability = label(lang, &format!("availability-{}", view.availability.code()));
            let title = format!("{} {availability}", view.standing.reference);
            (title, Form::of::<crate::domain::offer::Offer>(), view.texts())
        }
        Target::Case(id) => {
            super::cases::show(lines, id)?;
            lines.listed = vec![target.clone()];
            return Ok(());
        }
        Target::Draft(id) => return resume_draft(lines, id),
        Target::Plan(_) | Target::Step { .. } => {
            lines.listed = vec![target.clone()];
            return super::assistance::run(lines, Command::Plan, "").unwrap_or(Ok(()));
        }
    };
    lines.say(&title);
    for (field, text) in form.fields.iter().zip(texts).filter(|(_, text)| !text.is_empty()) {
        let words = spoken::spoken(field.shape, &text, lang);
        lines.say(&format!("{}: {words}", form.label(field, lang)));
    }
    lines.listed = vec![target.clone()];
    Ok(())
}

/// A ranking, each row with its reasons.
fn ranked(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let lang = lines.lang;
    let ranked = match target(lines, about)? {
        Target::Candidate(id) => deeds::matches::offers_for(&lines.sitting, &id, 10)?,
        Target::Offer(id) => deeds::matches::candidates_for(&lines.sitting, &id, 10, &|_, _| true)?,
        _ => return Err(Error::NotFound),
    };
    if ranked.is_empty() {
        lines.say(&label(lang, "match-none"));
    }
    let offers = ranked.first().is_some_and(|row| row.reference.contains("-O"));
    lines.listed.clear();
    for row in ranked {
        lines.listed.push(if offers { Target::Offer(row.id) } else { Target::Candidate(row.id) });
        let number = lines.listed.len();
        lines.say(&format!(
            "{number}. {}/100 {} {}, {}",
            row.rating.score, row.reference, row.name, row.about
        ));
        for criterion in
            row.rating.criteria.iter().filter(|criterion| criterion.max > 0 || row.rating.blocked)
        {
            let name = sentences::criterion_name(criterion.name, lang);
            let outcome = label(lang, &format!("outcome-{}", criterion.outcome.code()));
            let reason = sentences::reason(&criterion.reason, lang);
            lines.say(&format!("   {name}: {outcome}, {}/{}. {reason}", criterion.points, criterion.max));
        }
    }
    Ok(())
}

fn resume(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let drafts = deeds::drafts::own(&lines.sitting)?;
    let id = match target(lines, about) {
        Ok(Target::Draft(id)) => id,
        // By the number of the record that was being changed, else the newest.
        Ok(Target::Candidate(id) | Target::Case(id)) => {
            let draft = drafts
                .iter()
                .find(|draft| draft.subject.as_deref().is_some_and(|subject| subject.contains(&id)));
            draft.map(|draft| draft.id.clone()).ok_or(Error::NotFound)?
        }
        _ => drafts.first().map(|draft| draft.id.clone()).ok_or(Error::NotFound)?,
    };
    resume_draft(lines, &id)
}

fn resume_draft(lines: &mut Lines, id: &str) -> deeds::Result<()> {
    let Resumed { task, told, .. } = Task::resume(id, &mut lines.sitting, lines.lang)?;
    lines.say(&task.interview.form.title(task.is_new(), lines.lang));
    if let Some(told) = told {
        lines.say(&told);
    }
    lines.task = Some(task);
    Ok(())
}

fn history(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let (Target::Candidate(id) | Target::Case(id) | Target::Offer(id)) = target(lines, about)? else {
        return Err(Error::NotFound);
    };
    for entry in deeds::log::history(&lines.sitting, &id, 50)? {
        let action = label(lines.lang, &format!("log-{}", entry.action));
        let sentence = msg::log_line(lines.lang, action, entry.by.as_str(), entry.at.as_str());
        lines.say(&sentence);
    }
    Ok(())
}
