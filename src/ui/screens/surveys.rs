//! The surveys of a case: what each came to, and everything about the chosen one.

use super::board::{Board, told};
use crate::deeds;
use crate::deeds::surveys::{self, Taken, View};
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::sentences;
use crate::flow::survey::kept;
use crate::flow::task::Task;
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::keys::Place;
use crate::ui::screen::{Answer, Bench, Screen, Step};

pub struct Surveys {
    view: View,
    board: Board,
}

/// Opens the surveys of a case, the one of that id chosen, else the last.
pub fn open(case_id: &str, chosen: Option<&str>, bench: &mut Bench<'_>) -> Step {
    match Surveys::load(case_id, chosen, bench) {
        Ok(surveys) => Step::Open(Box::new(surveys)),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

/// What can be done about the surveys of a case from wherever the case is in hand.
pub fn act(case_id: &str, command: Command, bench: &mut Bench<'_>) -> Step {
    match Surveys::load(case_id, None, bench) {
        Ok(mut surveys) => match command {
            Command::SurveyChange => surveys.act(command, bench),
            _ => Step::Open(Box::new(surveys)),
        },
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

impl Surveys {
    fn load(case_id: &str, chosen: Option<&str>, bench: &mut Bench<'_>) -> deeds::Result<Surveys> {
        let view = surveys::open(bench.sitting, case_id)?;
        let last = view.taken.len().saturating_sub(1);
        let place = view.taken.iter().position(|one| Some(one.id.as_str()) == chosen);
        let mut surveys = Surveys { view, board: Board::default() };
        surveys.board.rows.chosen = place.unwrap_or(last);
        surveys.lay_out(bench);
        Ok(surveys)
    }

    fn lay_out(&mut self, bench: &Bench<'_>) {
        let (today, lang) = (bench.sitting.today(), bench.lang);
        self.board = Board {
            over: Vec::new(),
            head: kept::head(&self.view, lang),
            none: label(lang, "surveys-none"),
            list: self.view.taken.iter().map(|one| kept::row(one, today, lang)).collect(),
            under: Vec::new(),
            rows: self.board.rows,
        };
        self.board.rows.settle(self.view.taken.len(), 1);
        self.look(bench);
    }

    fn chosen(&self) -> Option<&Taken> {
        self.view.taken.get(self.board.rows.chosen)
    }

    /// Tells of the chosen one.
    fn look(&mut self, bench: &Bench<'_>) {
        let about = self.chosen().map(|one| kept::told(one, bench.sitting, bench.lang));
        self.board.under = told(about.unwrap_or_default());
    }
}

impl Screen for Surveys {
    fn place(&self) -> Place {
        Place::Surveys
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        msg::title_surveys(bench.lang, self.view.person.name(), self.view.reference.as_str())
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        if self.board.act(command) {
            self.look(bench);
            return Step::Stay;
        }
        let case = self.view.case_id.clone();
        match (command, self.chosen()) {
            (Command::SurveyNew, _) => super::survey::open(&case, bench),
            (Command::Open | Command::SurveyChange, Some(one)) => {
                let task = Task::survey_change(&case, one, bench.sitting, bench.lang);
                super::form::open::form(task, bench)
            }
            (Command::Print, Some(one)) => {
                super::print::kept(Target::Survey { case, id: one.id.clone() }, bench)
            }
            (Command::History, Some(one)) => super::page::Page::history(&one.id, bench),
            (Command::Open | Command::SurveyChange | Command::Print | Command::History, None) => {
                Step::Say(label(bench.lang, "surveys-none"))
            }
            _ => Step::Pass,
        }
    }

    fn answered(&mut self, _answer: &Answer, bench: &mut Bench<'_>) -> Step {
        match surveys::open(bench.sitting, &self.view.case_id) {
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

    fn draw(&self, canvas: &mut Canvas<'_>, _lang: Lang) {
        self.board.draw(canvas);
    }
}
