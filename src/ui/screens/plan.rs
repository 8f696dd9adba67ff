//! The plan of a case: how it stands against its month, its goals, its steps.

use super::board::{Board, told};
use crate::deeds;
use crate::deeds::plans::{self, View};
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::task::Task;
use crate::flow::task::assistance::StepWork;
use crate::flow::{plan, sentences};
use crate::i18n::{label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::keys::Place;
use crate::ui::screen::{Answer, Bench, Screen, Step};

pub struct PlanSheet {
    view: View,
    board: Board,
}

/// Opens the plan of a case, made or not.
pub fn open(case_id: &str, bench: &mut Bench<'_>) -> Step {
    match PlanSheet::load(case_id, bench) {
        Ok(sheet) => Step::Open(Box::new(sheet)),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

/// What can be done about the plan of a case from wherever the case is in hand.
pub fn act(case_id: &str, command: Command, bench: &mut Bench<'_>) -> Step {
    match PlanSheet::load(case_id, bench) {
        Ok(mut sheet) => match command {
            Command::PlanChange | Command::PlanPrint | Command::StepNew => sheet.act(command, bench),
            _ => Step::Open(Box::new(sheet)),
        },
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

impl PlanSheet {
    fn load(case_id: &str, bench: &mut Bench<'_>) -> deeds::Result<PlanSheet> {
        let view = plans::open(bench.sitting, case_id)?;
        let mut sheet = PlanSheet { view, board: Board::default() };
        sheet.lay_out(bench);
        Ok(sheet)
    }

    fn lay_out(&mut self, bench: &Bench<'_>) {
        let (today, lang) = (bench.sitting.today(), bench.lang);
        let list: Vec<_> = self.view.steps.iter().map(|step| plan::step(&step.record, today, lang)).collect();
        self.board = Board {
            over: told(plan::told(&self.view, today, lang)),
            head: plan::steps_head(&self.view, lang),
            none: label(lang, "plan-no-step"),
            list,
            under: Vec::new(),
            rows: self.board.rows,
        };
        self.board.rows.settle(self.view.steps.len(), 1);
    }

    /// Takes the chosen step in hand.
    fn step(&mut self, work: StepWork, bench: &mut Bench<'_>) -> Step {
        let Some(step) = self.view.steps.get(self.board.rows.chosen) else {
            return Step::Say(label(bench.lang, "say-no-step-chosen"));
        };
        let task = Task::step(&self.view, step, work, bench.sitting, bench.lang);
        super::form::open::form(task, bench)
    }
}

impl Screen for PlanSheet {
    fn place(&self) -> Place {
        Place::Plan
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        msg::title_plan(bench.lang, self.view.person.name(), self.view.reference.as_str())
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        if self.board.act(command) {
            return Step::Stay;
        }
        let (case_id, lang) = (self.view.case_id.clone(), bench.lang);
        match command {
            Command::PlanChange => {
                let task = Task::plan(&self.view, bench.sitting, lang);
                super::form::open::form(task, bench)
            }
            Command::StepNew => {
                let task = Task::step_new(&self.view, bench.sitting, lang);
                super::form::open::form(task, bench)
            }
            Command::Open | Command::StepChange => self.step(StepWork::Change, bench),
            Command::StepDone => self.step(StepWork::Done, bench),
            Command::PlanPrint | Command::Print if self.view.kept.is_none() => {
                Step::Say(label(lang, "error-no-plan"))
            }
            Command::PlanPrint | Command::Print => super::print::kept(Target::Plan(case_id), bench),
            Command::History => {
                let id = self.view.kept.as_ref().map_or(case_id, |kept| kept.stored.id.clone());
                super::page::Page::history(&id, bench)
            }
            _ => Step::Pass,
        }
    }

    fn answered(&mut self, _answer: &Answer, bench: &mut Bench<'_>) -> Step {
        match plans::open(bench.sitting, &self.view.case_id) {
            Ok(view) => {
                self.view = view;
                self.lay_out(bench);
                Step::Stay
            }
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        self.lay_out(bench);
    }

    fn draw(&self, canvas: &mut Canvas<'_>, _lang: crate::i18n::Lang) {
        self.board.draw(canvas);
    }
}
