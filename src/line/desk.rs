//! Commands in lines: by id or by name, with what they are about behind them: a number of ours, `SOURCE:NUMBER`, the
//! place in the last list, or nothing for the record that was opened last.

use super::{Lines, ask, asking, files, help, lists, meanwhile, sheets, words};
use crate::deeds::cases::Scope;
use crate::deeds::{self, Error, references};
use crate::domain::reference::Kind;
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::find::Sought;
use crate::flow::interview::Answer;
use crate::flow::sentences;
use crate::flow::survey;
use crate::flow::task::{Resumed, Task};
use crate::i18n::{label, msg};

/// Does what a line says.
pub(super) fn command(lines: &mut Lines, text: &str) {
    if text.is_empty() {
        return lists::go_on(lines);
    }
    if matches!(text, "?" | "??") {
        return help::of_desk(lines);
    }
    match words::command(text, lines.lang) {
        Some((command, about)) => {
            if command != Command::PageNext {
                lines.more = None;
            }
            done(lines, |lines| run(lines, command, about));
        }
        // A number by itself is opened.
        None if target(lines, text).is_ok() => done(lines, |lines| open(lines, text)),
        None => unknown(lines, text),
    }
}

/// Does a deed, or says why not.
pub(super) fn done(lines: &mut Lines, deed: impl FnOnce(&mut Lines) -> deeds::Result<()>) {
    if let Err(error) = deed(lines) {
        let sentence = sentences::error(&error, lines.lang);
        lines.refuse(&sentence);
    }
}

fn unknown(lines: &mut Lines, text: &str) {
    let lang = lines.lang;
    let meant: Vec<String> = words::meant(text, lang).into_iter().map(|command| command.name(lang)).collect();
    if meant.is_empty() {
        lines.refuse(&label(lang, "line-no-command"));
    } else {
        lines.refuse(&msg::line_which(lang, meant.join(", ")));
    }
}

fn run(lines: &mut Lines, command: Command, about: &str) -> deeds::Result<()> {
    match command {
        Command::Today => lists::today(lines, about),
        Command::CandidateFind => lists::find(lines, Sought::Candidates, about),
        Command::OfferFind => lists::find(lines, Sought::Offers, about),
        Command::Open => open(lines, about),
        Command::CandidateNew => {
            begin(lines, |lines| Ok(Task::candidate_new(&lines.sitting)))?;
            if !about.is_empty() {
                asking::answer(lines, about);
            }
            Ok(())
        }
        Command::NoteNew => super::note::begin(lines, about),
        Command::CandidateChange
        | Command::CaseOpen
        | Command::CaseChange
        | Command::VisitNote
        | Command::SurveyNew
        | Command::CaseClose => begun(lines, command, about),
        Command::OffersForCandidate | Command::CandidatesForOffer => lists::ranked(lines, command, about),
        Command::Reasons => lists::reasons(lines, about),
        Command::Ask => ask::ask(lines, about),
        Command::Weights => ask::tell_weights(lines),
        Command::WeightsChange => ask::change_weights(lines, about),
        Command::DraftResume => draft(lines, about).and_then(|id| resume_draft(lines, &id)),
        Command::CaseMove
        | Command::CaseLost
        | Command::CaseNotNeeded
        | Command::HandOver
        | Command::VisitPlan
        | Command::VisitNoShow => super::cases::run(lines, command, about),
        Command::DraftSetAside => set_aside(lines, about),
        Command::History => lists::history(lines, about),
        Command::Consents | Command::ConsentNote => super::consents::run(lines, command, about),
        Command::Lock => {
            lock(lines);
            Ok(())
        }
        Command::Code => {
            lines.refuse(&label(lines.lang, "code-how"));
            Ok(())
        }
        Command::Print | Command::Fetch | Command::Put => files::run(lines, command, about),
        Command::Language => {
            asking::language(lines, about);
            Ok(())
        }
        Command::Help | Command::Commands | Command::Guide => {
            help::run(lines, command, about);
            Ok(())
        }
        Command::PageNext => {
            lists::go_on(lines);
            Ok(())
        }
        Command::Leave => {
            lines.left = true;
            Ok(())
        }
        Command::Save | Command::Values | Command::PageBefore | Command::Redraw => {
            lines.refuse(&label(lines.lang, "line-nothing-asked"));
            Ok(())
        }
        other => super::employers::run(lines, other, about)
            .or_else(|| super::lookup::run(lines, other, about))
            .or_else(|| super::own_offers::run(lines, other, about))
            .or_else(|| super::background::run(lines, other, about))
            .or_else(|| super::assistance::run(lines, other, about))
            .or_else(|| super::pairs::run(lines, other, about))
            .or_else(|| super::roll::run(lines, other, about))
            .or_else(|| super::erasures::run(lines, other, about))
            .or_else(|| super::lives::run(lines, other, about))
            .unwrap_or_else(|| {
                lines.refuse(&label(lines.lang, "say-not-here"));
                Ok(())
            }),
    }
}

/// What was written in lines cannot be hidden: the seat ends, and the draft waits.
pub(super) fn lock(lines: &mut Lines) {
    lines.keep();
    lines.say(&label(lines.lang, "line-locked"));
    lines.left = true;
}

/// Begins an interview about a record.
fn begun(lines: &mut Lines, command: Command, about: &str) -> deeds::Result<()> {
    match (command, target(lines, about)?) {
        (Command::CandidateChange, Target::Candidate(id)) => begin(lines, |lines| {
            let view = deeds::candidates::open(&mut lines.sitting, &id)?;
            Ok(Task::candidate_change(&view, &lines.sitting, lines.lang))
        }),
        (Command::CaseOpen, Target::Candidate(id)) => {
            // An open case is gone to; only without one is another begun.
            let cases = deeds::cases::of_candidate(&lines.sitting, &id)?;
            match cases.into_iter().find(|case| case.state != "closed") {
                Some(case) => show(lines, &Target::Case(case.id)),
                None => begin(lines, |lines| Task::case_new(&id, &lines.sitting)),
            }
        }
        (Command::CaseChange, Target::Case(id)) => begin(lines, |lines| {
            let view = deeds::cases::open(&mut lines.sitting, &id)?;
            Task::case_change(&view, &lines.sitting, lines.lang)
        }),
        (Command::VisitNote, Target::Case(id)) => {
            let view = deeds::cases::open(&mut lines.sitting, &id)?;
            let Some(visit) = view.next_visit() else {
                lines.refuse(&label(lines.lang, "say-no-visit-owed"));
                return Ok(());
            };
            begin(lines, |lines| Ok(Task::visit(&id, visit, &lines.sitting, lines.lang)))
        }
        (Command::SurveyNew, Target::Case(id)) => {
            begin(lines, |lines| Task::survey(&id, &lines.sitting, lines.lang))
        }
        (Command::CaseClose, Target::Case(id)) => {
            if deeds::cases::open(&mut lines.sitting, &id)?.is_closed() {
                return Err(Error::Closed);
            }
            begin(lines, |lines| Ok(Task::closing(&id, &lines.sitting, lines.lang)))
        }
        // The row that was named is something else.
        _ => Err(Error::NotFound),
    }
}

pub(super) fn begin(
    lines: &mut Lines,
    task: impl FnOnce(&mut Lines) -> deeds::Result<Task>,
) -> deeds::Result<()> {
    let task = task(lines)?;
    if let Some(draft) = task.unfinished(&lines.sitting)? {
        return resume_draft(lines, &draft);
    }
    let title = task.title(lines.lang);
    lines.say(&title);
    if survey::is_survey(&task.interview) {
        lines.say(&survey::about(&task.interview, lines.lang));
    }
    lines.task = Some(task);
    lines.deciding = false;
    lines.several = false;
    Ok(())
}

/// What a line is about: the place in the last list, a number of ours, `SOURCE:NUMBER`; nothing: what was opened last,
/// or the only row there is.
pub(super) fn target(lines: &Lines, about: &str) -> deeds::Result<Target> {
    let place = about.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    if let Some(target) = place.and_then(|place| lines.listed.get(place)) {
        return Ok(target.clone());
    }
    if about.is_empty() {
        let only = match &lines.listed[..] {
            [only] => Some(only),
            _ => None,
        };
        return lines.current.as_ref().or(only).cloned().ok_or(Error::NoReference);
    }
    let (kind, id) = references::resolve(&lines.sitting, about)?;
    Ok(match kind {
        Kind::Candidate => Target::Candidate(id),
        Kind::Offer => Target::Offer(id),
        Kind::Case => Target::Case(id),
        Kind::Employer => Target::Employer(id),
        Kind::Application => Target::Proposal(id),
    })
}

fn open(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let target = target(lines, about)?;
    // The number of a file that went into another answers with the other, and says so.
    if let Some((old, survivor)) = deeds::merges::whither(&lines.sitting, about)? {
        lines.say(&msg::say_merged(lines.lang, old, survivor));
    }
    show(lines, &target)
}

/// Opens one record, or says why not.
pub(super) fn shown(lines: &mut Lines, target: &Target) {
    done(lines, |lines| show(lines, target));
}

/// One record, a line a field; a draft is taken up.
fn show(lines: &mut Lines, target: &Target) -> deeds::Result<()> {
    match target {
        Target::Candidate(id) => sheets::candidate(lines, id)?,
        Target::Unfinished(id) => {
            return begin(lines, |lines| Task::finish(id, &mut lines.sitting, lines.lang));
        }
        Target::Offer(id) => sheets::offer(lines, id)?,
        Target::Case(id) => super::cases::show(lines, id)?,
        Target::Employer(id) => super::employers::show(lines, id)?,
        Target::List(id) => super::roll::show(lines, id)?,
        Target::Proposal(id) => super::proposals::show(lines, id)?,
        Target::Draft(id) => return resume_draft(lines, id),
        Target::Weights => return ask::tell_weights(lines),
        Target::Plan(_) | Target::Step { .. } => {
            return super::assistance::shown(lines, Command::Plan, target);
        }
        Target::Aids(_) | Target::Aid { .. } => {
            return super::assistance::shown(lines, Command::Aids, target);
        }
        Target::Referrals(_) | Target::Referral { .. } => {
            return super::assistance::shown(lines, Command::Referrals, target);
        }
        Target::Surveys(_) | Target::Survey { .. } => {
            return super::assistance::shown(lines, Command::Surveys, target);
        }
        Target::Experiences { .. } | Target::Documents { .. } => {
            return super::background::shown(lines, target);
        }
    }
    lines.current = Some(target.clone());
    Ok(())
}

/// The draft a line is about: its row in the last list, its place among one's own, the record it changes; nothing:
/// the newest.
fn draft(lines: &Lines, about: &str) -> deeds::Result<String> {
    let waiting = deeds::drafts::waiting(&lines.sitting, Scope::Own)?;
    if about.is_empty() {
        // One's own come first; a colleague's is never meant without being named.
        let own = waiting.into_iter().next().filter(|left| left.by.is_none());
        return own.map(|left| left.draft.id).ok_or(Error::NotFound);
    }
    let mut drafts = waiting.into_iter().map(|left| left.draft);
    let place = about.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    match (place.and_then(|place| lines.listed.get(place)), place) {
        (Some(Target::Draft(id)), _) => Ok(id.clone()),
        (_, Some(place)) => drafts.nth(place).map(|draft| draft.id).ok_or(Error::NotFound),
        (_, None) => {
            let (Target::Candidate(id)
            | Target::Unfinished(id)
            | Target::Case(id)
            | Target::Plan(id)
            | Target::Step { case: id, .. }
            | Target::Aids(id)
            | Target::Aid { case: id, .. }
            | Target::Referrals(id)
            | Target::Referral { case: id, .. }
            | Target::Surveys(id)
            | Target::Survey { case: id, .. }
            | Target::Offer(id)
            | Target::Employer(id)
            | Target::Proposal(id)
            | Target::Experiences { person: id, .. }
            | Target::Documents { person: id, .. }
            | Target::Draft(id)) = target(lines, about)?
            else {
                return Err(Error::NotFound);
            };
            let about_it =
                drafts.find(|draft| draft.subject.as_deref().is_some_and(|subject| subject.contains(&id)));
            about_it.map(|draft| draft.id).ok_or(Error::NotFound)
        }
    }
}

/// Takes an unfinished interview up where it was left; the seat that held it can no longer write it.
fn resume_draft(lines: &mut Lines, id: &str) -> deeds::Result<()> {
    let lang = lines.lang;
    let elsewhere = !deeds::drafts::holds(&lines.sitting, id)?;
    let Resumed { mut task, told: warned, .. } = Task::resume(id, &mut lines.sitting, lang)?;
    let reading = lines.sitting.reading();
    for place in 0..task.interview.total() {
        // What could not be read is told again where it is asked.
        let open = |answer: &Answer| answer.kept.is_empty() && !answer.typed.is_empty();
        if task.interview.answer(place).is_some_and(open) {
            task.interview.settle(place, lang, &reading);
        }
    }
    task.interview.marked_saved();
    let before = task.interview.kept();
    lines.say(&task.title(lang));
    if elsewhere {
        lines.say(&label(lang, "line-goes-on-here"));
    }
    let told = [sheets::whom(&task.interview), sheets::summary(&task.interview, lang)];
    let told: Vec<String> = told.into_iter().filter(|told| !told.is_empty()).collect();
    if !told.is_empty() {
        lines.say(&told.join(", "));
    }
    let differs = task.interview.differs();
    lines.task = Some(task);
    super::roll::takes_up(lines);
    lines.deciding = false;
    lines.several = false;
    if differs {
        lines.say(&label(lang, "line-meanwhile"));
        meanwhile::tell(lines, &before);
    } else if let Some(warned) = warned {
        lines.say(&warned);
    }
    Ok(())
}

/// Gives an unfinished interview up. Where there are several, the one that is meant must be named.
fn set_aside(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    if about.is_empty() && deeds::drafts::own(&lines.sitting)?.len() > 1 {
        lines.refuse(&label(lines.lang, "line-which-draft"));
        return lists::drafts(lines);
    }
    let id = draft(lines, about)?;
    deeds::drafts::set_aside(&mut lines.sitting, &id)?;
    lines.listed.clear();
    lines.say(&label(lines.lang, "say-set-aside"));
    Ok(())
}
