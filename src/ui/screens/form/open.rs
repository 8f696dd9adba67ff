//! The ways into a form.

use super::FormScreen;
use super::roll::Roll;
use crate::deeds;
use crate::deeds::kept::OwedVisit;
use crate::domain::candidate::Candidate;
use crate::domain::own::Turn;
use crate::flow::form::Form;
use crate::flow::sentences;
use crate::flow::survey;
use crate::flow::task::{Resumed, Task, returns};
use crate::i18n::msg;
use crate::ui::screen::{Bench, Screen, Step};
use crate::ui::screens::survey::SurveyScreen;

/// Goes on with the same interview where it was laid down before, else begins it.
pub fn form(task: deeds::Result<Task>, bench: &mut Bench<'_>) -> Step {
    let begun = task.and_then(|task| Ok((task.unfinished(bench.sitting)?, task)));
    match begun {
        Ok((Some(id), _)) => draft(&id, bench),
        Ok((None, task)) => Step::Open(face(task, None, bench)),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

/// The survey is asked one question at a time, a list row by row, everything else line by line.
fn face(task: Task, cursor: Option<usize>, bench: &mut Bench<'_>) -> Box<dyn Screen> {
    if let Some(came) = Roll::list_of(&task, bench) {
        Box::new(Roll::of(task, came, cursor, bench))
    } else if survey::is_survey(&task.interview) {
        Box::new(SurveyScreen::new(task))
    } else {
        Box::new(FormScreen::new(task, cursor))
    }
}

/// Takes the survey of a case.
pub fn survey(case_id: &str, bench: &mut Bench<'_>) -> Step {
    form(Task::survey(case_id, bench.sitting, bench.lang), bench)
}

/// Registers a new candidate.
pub fn candidate_new(bench: &mut Bench<'_>) -> Step {
    form(Ok(Task::candidate_new(bench.sitting)), bench)
}

/// Notes somebody for whom there is no time: what is in hand waits beneath.
pub fn note_new(bench: &mut Bench<'_>) -> Step {
    Step::Open(face(Task::note(bench.sitting), None, bench))
}

/// Finishes a file that was begun in a hurry.
pub fn unfinished(id: &str, bench: &mut Bench<'_>) -> Step {
    form(Task::finish(id, bench.sitting, bench.lang), bench)
}

/// Begins a list of many people.
pub fn list_new(bench: &mut Bench<'_>) -> Step {
    form(Ok(Task::session(bench.sitting, bench.lang)), bench)
}

/// Changes what was said of a list.
pub fn list_change(id: &str, bench: &mut Bench<'_>) -> Step {
    form(Task::session_change(id, bench.sitting, bench.lang), bench)
}

/// Goes on with a list: with the row in which it was left, or the next.
pub fn list(id: &str, bench: &mut Bench<'_>) -> Step {
    let row = deeds::sessions::get(bench.sitting, id).map(|line| Task::row(&line.stored, bench.sitting));
    form(row, bench)
}

/// Registers a new employer.
pub fn employer_new(bench: &mut Bench<'_>) -> Step {
    form(Ok(Task::employer_new(bench.sitting, bench.lang)), bench)
}

/// Changes an employer.
pub fn employer_change(view: &deeds::employers::View, bench: &mut Bench<'_>) -> Step {
    form(Task::employer_change(view, bench.sitting, bench.lang), bench)
}

/// Says what was found about an employer.
pub fn employer_verify(view: &deeds::employers::View, bench: &mut Bench<'_>) -> Step {
    form(Ok(Task::verification(view, bench.sitting, bench.lang)), bench)
}

/// Enters an own offer, of an employer or of one who is asked for.
pub fn offer_new(employer: Option<&deeds::employers::View>, bench: &mut Bench<'_>) -> Step {
    form(Ok(Task::offer_new(employer, bench.sitting, bench.lang)), bench)
}

/// Corrects an own offer.
pub fn offer_change(view: &deeds::offers::View, bench: &mut Bench<'_>) -> Step {
    form(Task::offer_change(view, bench.sitting, bench.lang), bench)
}

/// Opens an own offer with everything marked that stands against publishing it, and says the first.
pub fn offer_mend(view: &deeds::offers::View, said: String, bench: &mut Bench<'_>) -> Step {
    match form(Task::offer_mend(view, bench.sitting, bench.lang), bench) {
        Step::Open(screen) => Step::OpenSaying(screen, said),
        other => other,
    }
}

/// Closes an own offer, or opens it again.
pub fn offer_turn(view: &deeds::offers::View, turn: Turn, bench: &mut Bench<'_>) -> Step {
    form(Task::offer_turn(view, turn, bench.sitting, bench.lang), bench)
}

/// Changes a candidate.
pub fn candidate_change(view: &deeds::candidates::View, bench: &mut Bench<'_>) -> Step {
    form(Ok(Task::candidate_change(view, bench.sitting, bench.lang)), bench)
}

/// Opens a case for a candidate.
pub fn case_new(candidate_id: &str, bench: &mut Bench<'_>) -> Step {
    form(Task::case_new(candidate_id, bench.sitting), bench)
}

/// Changes the data of a case.
pub fn case_change(view: &deeds::cases::View, bench: &mut Bench<'_>) -> Step {
    form(Task::case_change(view, bench.sitting, bench.lang), bench)
}

/// Notes what came of a visit.
pub fn visit(case_id: &str, visit: &OwedVisit, bench: &mut Bench<'_>) -> Step {
    form(Ok(Task::visit(case_id, visit, bench.sitting, bench.lang)), bench)
}

/// Closes a case.
pub fn closing(case_id: &str, bench: &mut Bench<'_>) -> Step {
    form(Ok(Task::closing(case_id, bench.sitting, bench.lang)), bench)
}

/// Moves a case to another state.
pub fn case_move(view: &deeds::cases::View, bench: &mut Bench<'_>) -> Step {
    form(Ok(returns::case_move(view, bench.sitting, bench.lang)), bench)
}

/// Changes the schedule of a case.
pub fn visit_plan(view: &deeds::cases::View, bench: &mut Bench<'_>) -> Step {
    form(returns::replan(view, bench.sitting, bench.lang), bench)
}

/// Hands a case or a caseload to a colleague.
pub fn hand_over(case_id: Option<&str>, bench: &mut Bench<'_>) -> Step {
    form(Ok(returns::hand_over(case_id, bench.sitting, bench.lang)), bench)
}

/// Asks a candidate one thing: her form at that very field, in the words of the question.
pub fn candidate_at(id: &str, field: &str, bench: &mut Bench<'_>) -> Step {
    let form = Form::of::<Candidate>();
    let name = form.place_of(field).and_then(|place| form.field(place));
    let name = name.map(|field| form.label(field, bench.lang)).unwrap_or_default();
    let begun = deeds::candidates::open(bench.sitting, id).and_then(|view| {
        let task = Task::candidate_change(&view, bench.sitting, bench.lang);
        match task.unfinished(bench.sitting)? {
            Some(draft) => Task::resume(&draft, bench.sitting, bench.lang).map(|old| (old.task, old.told)),
            None => Ok((task, None)),
        }
    });
    match begun {
        Ok((mut task, told)) => {
            task.stand_at(field);
            let said = told.unwrap_or_else(|| msg::say_ask(bench.lang, name));
            Step::OpenSaying(face(task, None, bench), said)
        }
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

/// Decides what the parts of a match are worth.
pub fn weights(bench: &mut Bench<'_>) -> Step {
    form(Task::weights(bench.sitting, bench.lang), bench)
}

/// Takes an unfinished interview up, at the field and the cursor where it was left.
pub fn draft(id: &str, bench: &mut Bench<'_>) -> Step {
    match Task::resume(id, bench.sitting, bench.lang) {
        Ok(Resumed { task, cursor, told }) => {
            let form = face(task, Some(cursor), bench);
            match told {
                Some(told) => Step::OpenSaying(form, told),
                None => Step::Open(form),
            }
        }
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}
