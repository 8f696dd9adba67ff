//! One reintegration case: its picture first, read in ten seconds; below it every visit and all that is known.

use super::{Line, lines, pairs};
use crate::deeds;
use crate::flow::case::Part;
use crate::flow::case::picture::{Picture, Telling};
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::sentences;
use crate::flow::task::returns;
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::keys::Place;
use crate::ui::parts::scroll::Scroll;
use crate::ui::screen::{Answer, Bench, Screen, Step};

pub struct CaseSheet {
    id: String,
    picture: Picture,
    lines: Vec<Line>,
    scroll: Scroll,
}

/// Opens a case.
pub fn open(id: &str, bench: &mut Bench<'_>) -> Step {
    match CaseSheet::load(id, bench) {
        Ok(sheet) => Step::Open(Box::new(sheet)),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

impl CaseSheet {
    fn load(id: &str, bench: &mut Bench<'_>) -> deeds::Result<CaseSheet> {
        let picture = Picture::read(bench.sitting, id)?;
        let mut sheet =
            CaseSheet { id: id.to_owned(), picture, lines: Vec::new(), scroll: Scroll::default() };
        sheet.lay_out(bench);
        Ok(sheet)
    }

    fn lay_out(&mut self, bench: &Bench<'_>) {
        let (today, lang) = (bench.sitting.today(), bench.lang);
        self.lines = told(self.picture.parts(today, lang, Telling::Chart));
        for more in self.picture.rest(today, lang) {
            self.lines.push(Line::default());
            self.lines.extend(told(more));
        }
    }

    fn reload(&mut self, bench: &mut Bench<'_>) -> Step {
        match CaseSheet::load(&self.id, bench) {
            Ok(sheet) => {
                *self = CaseSheet { scroll: self.scroll, ..sheet };
                Step::Stay
            }
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    /// Says what was done, and shows the case as it is now.
    fn done(&mut self, done: deeds::Result<String>, bench: &mut Bench<'_>) -> Step {
        match done {
            Ok(said) => match self.reload(bench) {
                Step::Stay => Step::Say(said),
                trouble => trouble,
            },
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }
}

/// The parts as lines, each broken where it is too long; the first line of what presses is marked.
fn told(parts: Vec<Part>) -> Vec<Line> {
    let lines = parts.into_iter().flat_map(|part| {
        let mut pressing = part.pressing;
        let lines = pairs([(part.label, part.text)].into_iter());
        lines.into_iter().map(move |line| if std::mem::take(&mut pressing) { line.alert() } else { line })
    });
    lines.collect()
}

impl Screen for CaseSheet {
    fn place(&self) -> Place {
        Place::Case
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        msg::title_case(
            bench.lang,
            self.picture.view.person.name(),
            self.picture.view.standing.reference.as_str(),
        )
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        if self.scroll.act(command, self.lines.len(), bench.rows()) {
            return Step::Stay;
        }
        match command {
            Command::VisitNote => match self.picture.view.next_visit() {
                Some(visit) => super::form::open::visit(&self.id, visit, bench),
                None => Step::Say(label(bench.lang, "say-no-visit-owed")),
            },
            Command::VisitNoShow => {
                let done = returns::no_show(bench.sitting, &self.id, bench.lang);
                self.done(done, bench)
            }
            Command::VisitPlan => super::form::open::visit_plan(&self.picture.view, bench),
            Command::CaseMove => super::form::open::case_move(&self.picture.view, bench),
            Command::CaseLost => {
                let done = returns::lost(bench.sitting, &self.id, bench.lang);
                self.done(done, bench)
            }
            Command::HandOver => super::form::open::hand_over(Some(&self.id), bench),
            // Another return of the same person.
            Command::CaseOpen => super::form::open::case_new(&self.picture.view.standing.candidate_id, bench),
            Command::CaseChange => super::form::open::case_change(&self.picture.view, bench),
            Command::CaseClose if self.picture.view.is_closed() => {
                Step::Say(label(bench.lang, "error-closed"))
            }
            Command::CaseClose => super::form::open::closing(&self.id, bench),
            Command::Print => super::print::kept(Target::Case(self.id.clone()), bench),
            Command::History => super::page::Page::history(&self.id, bench),
            other => super::assistance::act(&self.id, other, bench),
        }
    }

    fn answered(&mut self, _answer: &Answer, bench: &mut Bench<'_>) -> Step {
        self.reload(bench)
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        self.lay_out(bench);
    }

    fn draw(&self, canvas: &mut Canvas<'_>, _lang: Lang) {
        lines(canvas, &self.lines, self.scroll.first);
    }
}
