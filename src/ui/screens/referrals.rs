//! The referrals of a case: whom to, where each stands, and by which consent the chosen one may leave.

use super::board::{Board, told};
use crate::deeds;
use crate::deeds::kept::KeptReferral;
use crate::deeds::referrals::{self, View};
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::task::Task;
use crate::flow::{referral, sentences};
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::keys::Place;
use crate::ui::screen::{Answer, Bench, Screen, Step};

pub struct Referrals {
    view: View,
    board: Board,
}

/// Opens the referrals of a case, the one of that id chosen.
pub fn open(case_id: &str, chosen: Option<&str>, bench: &mut Bench<'_>) -> Step {
    match Referrals::load(case_id, chosen, bench) {
        Ok(referrals) => Step::Open(Box::new(referrals)),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

/// What can be done about the referrals of a case from wherever the case is in hand.
pub fn act(case_id: &str, command: Command, bench: &mut Bench<'_>) -> Step {
    match Referrals::load(case_id, None, bench) {
        Ok(mut referrals) => match command {
            Command::ReferralNew => referrals.act(command, bench),
            _ => Step::Open(Box::new(referrals)),
        },
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

impl Referrals {
    fn load(case_id: &str, chosen: Option<&str>, bench: &mut Bench<'_>) -> deeds::Result<Referrals> {
        let view = referrals::open(bench.sitting, case_id)?;
        let mut referrals = Referrals { view, board: Board::default() };
        let place = referrals.view.referrals.iter().position(|one| Some(one.stored.id.as_str()) == chosen);
        referrals.board.rows.chosen = place.unwrap_or(0);
        referrals.lay_out(bench);
        Ok(referrals)
    }

    fn lay_out(&mut self, bench: &Bench<'_>) {
        let (today, lang) = (bench.sitting.today(), bench.lang);
        self.board = Board {
            over: Vec::new(),
            head: referral::head(&self.view, lang),
            none: label(lang, "referrals-none"),
            list: self.view.referrals.iter().map(|one| referral::row(one, today, lang)).collect(),
            under: Vec::new(),
            rows: self.board.rows,
        };
        self.board.rows.settle(self.view.referrals.len(), 1);
        self.look(bench);
    }

    fn chosen(&self) -> Option<&KeptReferral> {
        self.view.referrals.get(self.board.rows.chosen)
    }

    /// Tells of the chosen one.
    fn look(&mut self, bench: &Bench<'_>) {
        let about = self.chosen().map(|one| referral::told(&self.view, one, bench.sitting, bench.lang));
        self.board.under = told(about.unwrap_or_default());
    }

    fn no_show(&mut self, bench: &mut Bench<'_>) -> Step {
        let Some(chosen) = self.chosen() else {
            return Step::Say(label(bench.lang, "say-no-referral-chosen"));
        };
        match referrals::no_show(bench.sitting, &self.view.case_id, chosen) {
            Ok(()) => match self.reload(bench) {
                Step::Stay => Step::Say(label(bench.lang, "say-referral-no-show")),
                other => other,
            },
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    fn reload(&mut self, bench: &mut Bench<'_>) -> Step {
        match referrals::open(bench.sitting, &self.view.case_id) {
            Ok(view) => {
                self.view = view;
                self.lay_out(bench);
                Step::Stay
            }
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    /// Begins what is asked about the chosen one.
    fn ask(&self, command: Command, bench: &mut Bench<'_>) -> Step {
        let lang = bench.lang;
        let Some(chosen) = self.chosen() else { return Step::Say(label(lang, "say-no-referral-chosen")) };
        let task = match command {
            Command::ReferralMove => Task::referral_step(&self.view, chosen, bench.sitting, lang),
            Command::ReferralConsent => Task::referral_consent(&self.view, chosen, bench.sitting, lang),
            _ => Task::referral(&self.view, chosen, bench.sitting, lang),
        };
        super::form::open::form(task, bench)
    }
}

impl Screen for Referrals {
    fn place(&self) -> Place {
        Place::Referrals
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        msg::title_referrals(bench.lang, self.view.person.name(), self.view.reference.as_str())
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        let lang = bench.lang;
        if self.board.act(command) {
            self.look(bench);
            return Step::Stay;
        }
        match command {
            Command::ReferralNew => {
                super::form::open::form(Task::referral_new(&self.view, bench.sitting, lang), bench)
            }
            Command::Open | Command::ReferralChange | Command::ReferralMove | Command::ReferralConsent => {
                self.ask(command, bench)
            }
            Command::ReferralNoShow => self.no_show(bench),
            Command::ReferralPrint | Command::Print => match self.chosen() {
                Some(chosen) => {
                    let (case, id) = (self.view.case_id.clone(), chosen.stored.id.clone());
                    super::print::kept(Target::Referral { case, id }, bench)
                }
                None => Step::Say(label(lang, "say-no-referral-chosen")),
            },
            Command::History => match self.chosen() {
                Some(chosen) => super::page::Page::history(&chosen.stored.id, bench),
                None => Step::Say(label(lang, "say-no-referral-chosen")),
            },
            _ => Step::Pass,
        }
    }

    fn answered(&mut self, _answer: &Answer, bench: &mut Bench<'_>) -> Step {
        self.reload(bench)
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        self.lay_out(bench);
    }

    fn draw(&self, canvas: &mut Canvas<'_>, _lang: Lang) {
        self.board.draw(canvas);
    }
}
