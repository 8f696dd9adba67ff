//! The ways into a form.

use super::FormScreen;
use crate::deeds;
use crate::deeds::kept::OwedVisit;
use crate::domain::candidate::Purpose;
use crate::flow::sentences;
use crate::flow::task::Task;
use crate::i18n::label;
use crate::ui::screen::{Bench, Step};

fn form(task: Task) -> Step {
    Step::Open(Box::new(FormScreen::new(task, None)))
}

/// Registers a new candidate.
pub fn candidate_new(bench: &mut Bench<'_>) -> Step {
    form(Task::candidate_new(bench.sitting))
}

/// Changes a candidate.
pub fn candidate_change(view: &deeds::candidates::View, bench: &mut Bench<'_>) -> Step {
    form(Task::candidate_change(view, bench.sitting, bench.lang))
}

/// Opens a case for a candidate who consents to it.
pub fn case_new(candidate_id: &str, view: &deeds::candidates::View, bench: &mut Bench<'_>) -> Step {
    if !view.stored.record.consents_to(Purpose::Reintegration) {
        return Step::Say(label(bench.lang, "error-waits-for-consent"));
    }
    form(Task::case_new(candidate_id, bench.sitting))
}

/// Changes the data of a case.
pub fn case_change(view: &deeds::cases::View, bench: &mut Bench<'_>) -> Step {
    match Task::case_change(view, bench.sitting, bench.lang) {
        Ok(task) => form(task),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

/// Notes what came of a visit.
pub fn visit(case_id: &str, visit: &OwedVisit, bench: &mut Bench<'_>) -> Step {
    form(Task::visit(case_id, visit, bench.sitting, bench.lang))
}

/// Closes a case.
pub fn closing(case_id: &str, bench: &mut Bench<'_>) -> Step {
    form(Task::closing(case_id, bench.sitting, bench.lang))
}

/// Takes an unfinished interview up, at the field and the cursor where it was left.
pub fn draft(id: &str, bench: &mut Bench<'_>) -> Step {
    match Task::resume(id, bench.sitting, bench.lang) {
        Ok((task, cursor)) => Step::Open(Box::new(FormScreen::new(task, Some(cursor)))),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}
