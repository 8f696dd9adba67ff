//! Interviews about the turns of a case: its state, its schedule, whom it is handed to; and what saving a visit or a
//! case comes to in words.

use super::{Aim, Saved, Task};
use crate::deeds::cases::{self, View};
use crate::deeds::{Error, Result, Sitting};
use crate::domain::day::Day;
use crate::domain::record::Record;
use crate::domain::reintegration::case::{Case, Closing, State};
use crate::domain::reintegration::turn::{Extent, HandOver, Move};
use crate::domain::reintegration::visit::{Act, Outcome, Replan, Visit};
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::flow::interview::Interview;
use crate::flow::resolve::choice_label;
use crate::flow::spoken::{short_day, short_day_of};
use crate::i18n::{Lang, label, msg};

/// What is written about a case beside its data, its visits and its end.
pub enum Turn {
    Move {
        case_id: String,
    },
    Replan {
        case_id: String,
    },
    /// None: a whole caseload, from no case in particular.
    HandOver {
        case_id: Option<String>,
    },
}

/// Moves a case to another state. The state that is likely meant stands there already: back on its way.
pub fn case_move(view: &View, sitting: &Sitting, lang: Lang) -> Task {
    let case_id = view.stored.id.clone();
    let mut task = begun(Form::of::<Move>(), Turn::Move { case_id: case_id.clone() }, &case_id, sitting);
    task.today_for("since", sitting, lang);
    if !view.state().is_step()
        && let Some(step) = view.moves.first()
    {
        task.prefill("state", step.code(), sitting, lang);
    }
    task
}

/// Changes the schedule of a case; the next visit is likely meant.
///
/// # Errors
/// The case is closed.
pub fn replan(view: &View, sitting: &Sitting, lang: Lang) -> Result<Task> {
    if view.is_closed() {
        return Err(Error::Closed);
    }
    let case_id = view.stored.id.clone();
    let mut task = begun(Form::of::<Replan>(), Turn::Replan { case_id: case_id.clone() }, &case_id, sitting);
    if let Some(visit) = view.visits.iter().find(|visit| visit.owed) {
        task.prefill("visit", &visit.kind, sitting, lang);
        task.prefill("act", Act::Move.code(), sitting, lang);
    }
    Ok(task)
}

/// Hands the case one is at, or a caseload, to a colleague.
pub fn hand_over(case_id: Option<&str>, sitting: &Sitting, lang: Lang) -> Task {
    let turn = Turn::HandOver { case_id: case_id.map(str::to_owned) };
    let mut task = begun(Form::of::<HandOver>(), turn, case_id.unwrap_or("caseload"), sitting);
    let extent = if case_id.is_some() { Extent::This } else { Extent::Whole };
    task.prefill("extent", extent.code(), sitting, lang);
    task
}

fn begun(form: Form, turn: Turn, subject: &str, sitting: &Sitting) -> Task {
    let mut task = Task::blank(form, Aim::Turn(turn), sitting);
    task.interview.subject = Some(subject.to_owned());
    task
}

/// The interview of a draft; None where the draft is of something else.
pub(super) fn of_draft(form: &str, subject: &str, sitting: &mut Sitting, lang: Lang) -> Result<Option<Task>> {
    if form == HandOver::TABLE {
        return Ok(Some(hand_over((subject != "caseload").then_some(subject), sitting, lang)));
    }
    if form != Move::TABLE && form != Replan::TABLE {
        return Ok(None);
    }
    let view = cases::open(sitting, subject)?;
    let task =
        if form == Move::TABLE { case_move(&view, sitting, lang) } else { replan(&view, sitting, lang)? };
    Ok(Some(task))
}

impl Turn {
    pub(super) fn write(
        &self,
        interview: &mut Interview,
        sitting: &mut Sitting,
        draft: Option<&str>,
        lang: Lang,
    ) -> Result<Saved> {
        let reading = sitting.reading();
        match self {
            Turn::Move { case_id } => {
                let turn: Move = interview.finish(lang, &reading)?;
                cases::turn(sitting, case_id, &turn, draft)?;
                let state = turn.state.unwrap_or(State::Registered);
                let said = msg::say_case_moved(lang, choice_label(&State::LIST, state.code(), lang));
                Ok(Saved::Done(said, Target::Case(case_id.clone())))
            }
            Turn::Replan { case_id } => {
                let replan: Replan = interview.finish(lang, &reading)?;
                let replanned = cases::replan(sitting, case_id, &replan, draft)?;
                Ok(Saved::Done(replanned_said(&replanned, lang), Target::Case(case_id.clone())))
            }
            Turn::HandOver { case_id } => {
                let over: HandOver = interview.finish(lang, &reading)?;
                let given = cases::hand_over(sitting, case_id.as_deref(), &over, draft)?;
                let said = msg::say_handed_over(lang, given.colleague.as_str(), given.count);
                Ok(Saved::Done(said, Target::Case(given.first)))
            }
        }
    }
}

fn replanned_said(replanned: &cases::Replanned, lang: Lang) -> String {
    let kind = replanned.kind.as_str();
    let Some(planned) = &replanned.planned else { return msg::say_visit_dropped(lang, kind) };
    let (day, from, to) =
        (short_day(planned.on, lang), short_day(planned.from, lang), short_day(planned.to, lang));
    match replanned.asked {
        Some(asked) => msg::say_replanned_open(lang, short_day(asked, lang), day, from, to, kind),
        None => msg::say_replanned(lang, day, from, to, kind),
    }
}

/// Writes a new case. Where one is open already that is said first, and saving once more goes on.
pub(super) fn open_case(
    interview: &mut Interview,
    candidate_id: &str,
    draft: Option<&str>,
    asked: &mut bool,
    sitting: &mut Sitting,
    lang: Lang,
) -> Result<Saved> {
    let case: Case = interview.finish(lang, &sitting.reading())?;
    let opened = if *asked {
        cases::open_beside(sitting, candidate_id, &case, draft)
    } else {
        cases::open_for(sitting, candidate_id, &case, draft)
    };
    let id = match opened {
        Err(Error::CaseOpen) => {
            *asked = true;
            let open = cases::open_of(sitting, candidate_id)?;
            let reference = open.map(|line| line.reference).unwrap_or_default();
            return Ok(Saved::Asked(msg::say_second_case(lang, reference)));
        }
        other => other?,
    };
    let view = cases::open(sitting, &id)?;
    let said = msg::say_case_opened(lang, view.standing.reference.as_str(), view.visits.len());
    Ok(Saved::Done(said, Target::Case(id)))
}

/// Writes what came of a visit, and says what follows from it.
pub(super) fn note_visit(
    interview: &mut Interview,
    case_id: &str,
    visit_id: &str,
    draft: Option<&str>,
    sitting: &mut Sitting,
    lang: Lang,
) -> Result<Saved> {
    let visit: Visit = interview.finish(lang, &sitting.reading())?;
    let before = cases::open(sitting, case_id)?.state();
    cases::note_visit(sitting, case_id, visit_id, &visit, draft)?;
    let view = cases::open(sitting, case_id)?;
    // Who may not take the survey is not asked for it.
    let wanting = crate::deeds::surveys::wanting(sitting, case_id).unwrap_or_default();
    let said = noted(&visit, before, &view, wanting.as_deref(), lang);
    Ok(Saved::Done(said, Target::Case(case_id.to_owned())))
}

/// Ends a case.
pub(super) fn close(
    interview: &mut Interview,
    case_id: &str,
    draft: Option<&str>,
    sitting: &mut Sitting,
    lang: Lang,
) -> Result<Saved> {
    let closing: Closing = interview.finish(lang, &sitting.reading())?;
    cases::close(sitting, case_id, &closing, draft)?;
    Ok(Saved::Done(msg::say_case_closed(lang), Target::Case(case_id.to_owned())))
}

/// What is said of a visit that was noted.
fn noted(visit: &Visit, before: State, view: &View, survey: Option<&str>, lang: Lang) -> String {
    let next = view.next_visit().map(|visit| short_day_of(&visit.planned_on, lang));
    let outcome = visit.outcome.unwrap_or(Outcome::Reached);
    match next {
        _ if outcome.ends_case() => {
            msg::say_visit_end_offer(lang, choice_label(&Outcome::LIST, outcome.code(), lang))
        }
        _ if !outcome.done() && view.may_be_lost() => {
            msg::say_visit_lost_offer(lang, view.tried.days, view.tried.tries)
        }
        Some(day) if !outcome.done() => msg::say_visit_retry(lang, day),
        Some(day) if before == State::LostContact => msg::say_visit_found(lang, day),
        next => match (next, survey) {
            (Some(day), Some(kind)) => msg::say_visit_noted_survey(lang, day, kind),
            (Some(day), None) => msg::say_visit_noted(lang, day),
            (None, Some(kind)) => msg::say_visit_noted_last_survey(lang, kind),
            (None, None) => msg::say_visit_noted_last(lang),
        },
    }
}

/// Notes a no-show of today in one go, and tells the day that is proposed.
///
/// # Errors
/// As [`cases::no_show`].
pub fn no_show(sitting: &mut Sitting, case_id: &str, lang: Lang) -> Result<String> {
    let next: Day = cases::no_show(sitting, case_id)?;
    Ok(msg::say_no_show(lang, short_day(next, lang)))
}

/// Notes that contact is lost, from today on.
///
/// # Errors
/// As [`cases::turn`].
pub fn lost(sitting: &mut Sitting, case_id: &str, lang: Lang) -> Result<String> {
    let turn = Move { state: Some(State::LostContact), since: Some(sitting.today()), reason: None };
    cases::turn(sitting, case_id, &turn, None)?;
    Ok(msg::say_case_moved(lang, choice_label(&State::LIST, State::LostContact.code(), lang)))
}

/// Notes that the return of somebody needs no case.
///
/// # Errors
/// As [`cases::not_needed`].
pub fn not_needed(sitting: &mut Sitting, candidate_id: &str, reason: &str, lang: Lang) -> Result<String> {
    let reason = Some(reason.trim()).filter(|reason| !reason.is_empty());
    cases::not_needed(sitting, candidate_id, reason)?;
    Ok(label(lang, "say-not-needed"))
}
