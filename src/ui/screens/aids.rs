//! The aids of a case: what was asked for, what came and when, and everything about the chosen one.

use super::board::{Board, told};
use crate::deeds;
use crate::deeds::aids::{self, View};
use crate::flow::commands::Command;
use crate::flow::task::Task;
use crate::flow::{aid, sentences};
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::keys::Place;
use crate::ui::screen::{Answer, Bench, Screen, Step};

pub struct Aids {
    view: View,
    board: Board,
}

/// Opens the aids of a case, the one of that id chosen.
pub fn open(case_id: &str, chosen: Option<&str>, bench: &mut Bench<'_>) -> Step {
    match Aids::load(case_id, chosen, bench) {
        Ok(aids) => Step::Open(Box::new(aids)),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

/// What can be done about the aids of a case from wherever the case is in hand.
pub fn act(case_id: &str, command: Command, bench: &mut Bench<'_>) -> Step {
    match Aids::load(case_id, None, bench) {
        Ok(mut aids) => match command {
            Command::AidNew => aids.act(command, bench),
            _ => Step::Open(Box::new(aids)),
        },
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

impl Aids {
    fn load(case_id: &str, chosen: Option<&str>, bench: &mut Bench<'_>) -> deeds::Result<Aids> {
        let view = aids::open(bench.sitting, case_id)?;
        let mut aids = Aids { view, board: Board::default() };
        let place = aids.view.aids.iter().position(|aid| Some(aid.stored.id.as_str()) == chosen);
        aids.board.rows.chosen = place.unwrap_or(0);
        aids.lay_out(bench);
        Ok(aids)
    }

    fn lay_out(&mut self, bench: &Bench<'_>) {
        let (today, lang) = (bench.sitting.today(), bench.lang);
        let (view, rows) = (&self.view, self.board.rows);
        self.board = Board {
            over: told(aid::elsewhere(view, lang)),
            head: aid::head(view, lang),
            none: label(lang, "aids-none"),
            list: view.aids.iter().map(|one| aid::row(one, view.days, today, lang)).collect(),
            under: Vec::new(),
            rows,
        };
        self.board.rows.settle(self.view.aids.len(), 1);
        self.look(lang);
    }

    /// Tells of the chosen one.
    fn look(&mut self, lang: Lang) {
        let chosen = self.view.aids.get(self.board.rows.chosen);
        self.board.under = told(chosen.map(|one| aid::told(one, lang)).unwrap_or_default());
    }
}

impl Screen for Aids {
    fn place(&self) -> Place {
        Place::Aids
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        msg::title_aids(bench.lang, self.view.person.name(), self.view.reference.as_str())
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        let lang = bench.lang;
        if self.board.act(command) {
            self.look(lang);
            return Step::Stay;
        }
        let chosen = self.view.aids.get(self.board.rows.chosen);
        match (command, chosen) {
            (Command::AidNew, _) => {
                super::form::open::form(Task::aid_new(&self.view, bench.sitting, lang), bench)
            }
            (Command::Open | Command::AidChange, Some(aid)) => {
                super::form::open::form(Task::aid(&self.view, aid, bench.sitting, lang), bench)
            }
            (Command::InstalmentNew, Some(aid)) => {
                super::form::open::form(Task::instalment(&self.view, aid, bench.sitting, lang), bench)
            }
            (Command::Open | Command::AidChange | Command::InstalmentNew, None) => {
                Step::Say(label(lang, "say-no-aid-chosen"))
            }
            (Command::History, Some(aid)) => super::page::Page::history(&aid.stored.id, bench),
            _ => Step::Pass,
        }
    }

    fn answered(&mut self, _answer: &Answer, bench: &mut Bench<'_>) -> Step {
        match aids::open(bench.sitting, &self.view.case_id) {
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
