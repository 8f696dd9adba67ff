//! One employer: where he stands, by whom that was found, and his offers.

use super::{Line, lines, pairs};
use crate::deeds;
use crate::deeds::employers::{self, View};
use crate::flow::commands::Command;
use crate::flow::{employer, sentences};
use crate::i18n::Lang;
use crate::ui::canvas::Canvas;
use crate::ui::keys::Place;
use crate::ui::parts::scroll::Scroll;
use crate::ui::screen::{Answer, Bench, Screen, Step};

pub struct EmployerSheet {
    id: String,
    view: View,
    lines: Vec<Line>,
    scroll: Scroll,
}

/// Opens an employer.
pub fn open(id: &str, bench: &mut Bench<'_>) -> Step {
    match EmployerSheet::load(id, bench) {
        Ok(sheet) => Step::Open(Box::new(sheet)),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

impl EmployerSheet {
    pub fn load(id: &str, bench: &mut Bench<'_>) -> deeds::Result<EmployerSheet> {
        let view = employers::open(bench.sitting, id)?;
        let mut sheet =
            EmployerSheet { id: id.to_owned(), view, lines: Vec::new(), scroll: Scroll::default() };
        sheet.lay_out(bench.lang);
        Ok(sheet)
    }

    fn lay_out(&mut self, lang: Lang) {
        self.lines.clear();
        for part in employer::told(&self.view, lang) {
            let told = pairs([(part.label, part.text)].into_iter());
            self.lines.extend(told.into_iter().map(|line| if part.pressing { line.alert() } else { line }));
        }
    }
}

impl Screen for EmployerSheet {
    fn place(&self) -> Place {
        Place::Employer
    }

    fn title(&self, _bench: &Bench<'_>) -> String {
        format!("{}  {}", self.view.standing.reference, self.view.name())
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        if self.scroll.act(command, self.lines.len(), bench.rows()) {
            return Step::Stay;
        }
        match command {
            Command::EmployerChange => super::form::open::employer_change(&self.view, bench),
            Command::EmployerVerify => super::form::open::employer_verify(&self.view, bench),
            Command::OfferNew => super::form::open::offer_new(Some(&self.view), bench),
            Command::History => super::page::Page::history(&self.id, bench),
            _ => Step::Pass,
        }
    }

    fn answered(&mut self, answer: &Answer, bench: &mut Bench<'_>) -> Step {
        if matches!(answer, Answer::Chosen(_)) {
            return Step::Stay;
        }
        match EmployerSheet::load(&self.id, bench) {
            Ok(sheet) => {
                *self = EmployerSheet { scroll: self.scroll, ..sheet };
                Step::Stay
            }
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        self.lay_out(bench.lang);
    }

    fn draw(&self, canvas: &mut Canvas<'_>, _lang: Lang) {
        lines(canvas, &self.lines, self.scroll.first);
    }
}
