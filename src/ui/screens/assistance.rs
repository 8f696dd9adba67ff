//! What is done about a case beside its visits: the ways from its screen to its plan.

use crate::flow::commands::Command;
use crate::ui::screen::{Bench, Step};

/// Does a command about a case's plan; passes what is none.
pub fn act(case_id: &str, command: Command, bench: &mut Bench<'_>) -> Step {
    match command {
        Command::Plan
        | Command::PlanChange
        | Command::PlanPrint
        | Command::StepNew
        | Command::StepChange
        | Command::StepDone => super::plan::act(case_id, command, bench),
        _ => Step::Pass,
    }
}
