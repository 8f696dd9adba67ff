//! One reintegration case: the return, its visits, what is to be done next.

use super::{Line, lines, pairs};
use crate::deeds;
use crate::deeds::cases::View;
use crate::deeds::kept::OwedVisit;
use crate::domain::reintegration::case::{Case, Closing};
use crate::domain::rights::MASKED;
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::flow::resolve::choice_label;
use crate::flow::sentences;
use crate::flow::spoken::{short_day_of, spoken};
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::keys::Place;
use crate::ui::parts::scroll::Scroll;
use crate::ui::screen::{Answer, Bench, Screen, Step};

pub struct CaseSheet {
    id: String,
    view: View,
    today: String,
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
        let view = deeds::cases::open(bench.sitting, id)?;
        let today = bench.sitting.today().to_string();
        let mut sheet =
            CaseSheet { id: id.to_owned(), view, today, lines: Vec::new(), scroll: Scroll::default() };
        sheet.lay_out(bench.lang);
        Ok(sheet)
    }

    fn lay_out(&mut self, lang: Lang) {
        let form = Form::of::<Case>();
        self.lines = vec![Line::pair(label(lang, "sheet-case-state"), self.state(lang))];
        for visit in &self.view.visits {
            let line =
                Line::pair(format!("{} {}", label(lang, "sheet-visit"), visit.kind), self.visit(visit, lang));
            let late = visit.owed && visit.planned_on < self.today;
            self.lines.push(if late { line.alert() } else { line });
        }
        self.lines.push(Line::default());
        let answered = form.fields.iter().zip(self.view.texts()).filter(|(_, text)| !text.is_empty());
        let told = answered.map(|(field, text)| {
            let words = if text == MASKED { text } else { spoken(field.shape, &text, lang) };
            (form.label(field, lang), words)
        });
        self.lines.extend(pairs(told));
        for alias in &self.view.aliases {
            self.lines.push(Line::pair(label(lang, "sheet-alias"), alias.clone()));
        }
    }

    fn state(&self, lang: Lang) -> String {
        let state = label(lang, &format!("choice-case-state-{}", self.view.standing.state));
        let opened = msg::sheet_opened_on(lang, short_day_of(&self.view.standing.opened_on, lang));
        match &self.view.closing {
            Some(Closing { reason: Some(reason), closed_on: Some(on), .. }) => {
                let reason = label(lang, &format!("choice-close-reason-{}", reason.code()));
                format!(
                    "{state}, {opened}, {}",
                    msg::sheet_case_closed(lang, short_day_of(&on.to_string(), lang), reason)
                )
            }
            _ => format!("{state}, {opened}"),
        }
    }

    /// `faite le 14 mars (retard 6 j.)`, `à faire le 12 sept.!`, with the attempts that failed.
    fn visit(&self, visit: &OwedVisit, lang: Lang) -> String {
        let planned = short_day_of(&visit.planned_on, lang);
        let survey = if visit.survey { format!(", {}", label(lang, "sheet-survey")) } else { String::new() };
        let attempts = if visit.attempts > 0 {
            format!(", {}", msg::due_attempts(lang, visit.attempts))
        } else {
            String::new()
        };
        if let (false, Some(done)) = (visit.owed, visit.visit.done_on) {
            let done = done.to_string();
            let channel = visit.visit.channel.map(|channel| {
                choice_label(&crate::domain::reintegration::visit::Channel::LIST, channel.code(), lang)
            });
            let late =
                if done > visit.to_on { format!(" {}", label(lang, "sheet-late")) } else { String::new() };
            let how = channel.map(|word| format!(", {word}")).unwrap_or_default();
            return format!(
                "{}{late}{how}{attempts}",
                msg::sheet_visit_done(lang, short_day_of(&done, lang))
            );
        }
        if !visit.owed {
            return label(lang, "sheet-visit-dropped");
        }
        let late = if visit.planned_on < self.today { " !" } else { "" };
        format!("{}{survey}{attempts}{late}", msg::sheet_visit_owed(lang, planned))
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
}

impl Screen for CaseSheet {
    fn place(&self) -> Place {
        Place::Case
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        msg::title_case(bench.lang, self.view.person.name(), self.view.standing.reference.as_str())
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        if self.scroll.act(command, self.lines.len()) {
            return Step::Stay;
        }
        match command {
            Command::VisitNote => match self.view.next_visit() {
                Some(visit) => super::form::open::visit(&self.id, visit, bench),
                None => Step::Say(label(bench.lang, "say-no-visit-owed")),
            },
            Command::CaseChange => super::form::open::case_change(&self.view, bench),
            Command::CaseClose if self.view.is_closed() => Step::Say(label(bench.lang, "error-closed")),
            Command::CaseClose => super::form::open::closing(&self.id, bench),
            Command::Print => super::print::kept(Target::Case(self.id.clone()), bench),
            Command::History => super::page::Page::history(&self.id, bench),
            _ => Step::Pass,
        }
    }

    fn answered(&mut self, _answer: &Answer, bench: &mut Bench<'_>) -> Step {
        self.reload(bench)
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        self.lay_out(bench.lang);
    }

    fn draw(&self, canvas: &mut Canvas<'_>, _lang: Lang) {
        lines(canvas, &self.lines, self.scroll.first);
    }
}
