//! The plan of a case: how it stands against its month, its goals, its steps.

use super::board::{Board, told};
use super::listing::Listed;
use crate::deeds::plans::{self, View};
use crate::deeds::{self, Sitting};
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::plan;
use crate::flow::task::Task;
use crate::flow::task::assistance::StepWork;
use crate::i18n::{Lang, label, msg};
use crate::ui::keys::Place;
use crate::ui::screen::{Bench, Step};

pub struct PlanSheet(View);

impl Listed for PlanSheet {
    const PLACE: Place = Place::Plan;
    const AT_ONCE: &'static [Command] = &[Command::PlanChange, Command::PlanPrint, Command::StepNew];

    fn read(sitting: &mut Sitting, case_id: &str) -> deeds::Result<Self> {
        plans::open(sitting, case_id).map(PlanSheet)
    }

    fn of(&self) -> &str {
        &self.0.case_id
    }

    fn title(&self, lang: Lang) -> String {
        msg::title_plan(lang, self.0.person.name(), self.0.reference.as_str())
    }

    fn ids(&self) -> Vec<&str> {
        self.0.steps.iter().map(|step| step.id.as_str()).collect()
    }

    fn board(&self, sitting: &Sitting, lang: Lang) -> Board {
        let today = sitting.today();
        Board {
            over: told(plan::told(&self.0, today, lang)),
            head: plan::steps_head(&self.0, lang),
            none: label(lang, "plan-no-step"),
            list: self.0.steps.iter().map(|step| plan::step(&step.record, today, lang)).collect(),
            ..Board::default()
        }
    }

    fn act(&self, place: usize, command: Command, bench: &mut Bench<'_>) -> Step {
        let (view, lang) = (&self.0, bench.lang);
        let step = |work: StepWork, bench: &Bench<'_>| {
            view.steps.get(place).map(|step| Task::step(view, step, work, bench.sitting, lang))
        };
        let task = match command {
            Command::PlanChange => Some(Task::plan(view, bench.sitting, lang)),
            Command::StepNew => Some(Task::step_new(view, bench.sitting, lang)),
            Command::Open | Command::StepChange => step(StepWork::Change, bench),
            Command::StepDone => step(StepWork::Done, bench),
            Command::PlanPrint | Command::Print if view.kept.is_none() => {
                return Step::Say(label(lang, "error-no-plan"));
            }
            Command::PlanPrint | Command::Print => {
                return super::print::kept(Target::Plan(view.case_id.clone()), bench);
            }
            Command::History => {
                let id = view.kept.as_ref().map_or(&view.case_id, |kept| &kept.stored.id);
                return super::page::Page::history(id, bench);
            }
            _ => return Step::Pass,
        };
        match task {
            Some(task) => super::form::open::form(task, bench),
            None => Step::Say(label(lang, "say-no-step-chosen")),
        }
    }
}
