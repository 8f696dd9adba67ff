//! The lists of many people that the office wrote, the newest first: each is opened as a grid, with those who came.

use super::body;
use crate::deeds::{self, sessions};
use crate::flow::commands::Command;
use crate::flow::sentences;
use crate::flow::task::lists::line;
use crate::i18n::{Lang, label};
use crate::ui::canvas::Canvas;
use crate::ui::keys::Place;
use crate::ui::look::Role;
use crate::ui::parts::columns::{Columns, put_row};
use crate::ui::parts::rows::Rows;
use crate::ui::screen::{Answer, Bench, Screen, Step};

/// How many are shown.
const MOST: usize = 200;

pub struct Lists {
    /// The id of each, and what its row says.
    lists: Vec<(String, [String; 4])>,
    rows: Rows,
}

/// Opens the lists of the office.
pub fn open(bench: &mut Bench<'_>) -> Step {
    let mut lists = Lists { lists: Vec::new(), rows: Rows::default() };
    match lists.load(bench) {
        Ok(()) => Step::Open(Box::new(lists)),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

impl Lists {
    fn load(&mut self, bench: &mut Bench<'_>) -> deeds::Result<()> {
        let sessions = sessions::recent(bench.sitting, MOST)?;
        let rows = sessions.iter().map(|session| (session.stored.id.clone(), line(session, bench.lang)));
        self.lists = rows.collect();
        self.rows.settle(self.lists.len(), bench.rows());
        Ok(())
    }
}

impl Screen for Lists {
    fn place(&self) -> Place {
        Place::Lists
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        label(bench.lang, "title-lists")
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        if self.rows.act(command, self.lists.len(), bench.rows()) {
            return Step::Stay;
        }
        match (command, self.lists.get(self.rows.chosen)) {
            (Command::Open, Some((id, _))) => super::form::open::list(id, bench),
            (Command::Open, None) => Step::Say(label(bench.lang, "say-nothing-found")),
            _ => Step::Pass,
        }
    }

    fn answered(&mut self, _answer: &Answer, bench: &mut Bench<'_>) -> Step {
        match self.load(bench) {
            Ok(()) => Step::Stay,
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        // What cannot be read now stands as it was.
        let _ = self.load(bench);
    }

    fn draw(&self, canvas: &mut Canvas<'_>, lang: Lang) {
        let area = body(canvas);
        if self.lists.is_empty() {
            canvas.put(1, area.start + 1, &label(lang, "find-nothing"), Role::Plain);
        }
        let rows: Vec<[&str; 4]> =
            self.lists.iter().map(|(_, row)| row.each_ref().map(String::as_str)).collect();
        let columns = Columns::of(rows.iter().copied());
        let places = columns.between(1, canvas.width().saturating_sub(1));
        let first = self.rows.shown_from(area.len());
        for (y, (place, row)) in area.zip(rows.iter().enumerate().skip(first)) {
            if place == self.rows.chosen {
                canvas.put(0, y, ">", Role::Plain);
                canvas.focus(0, y);
            }
            put_row(canvas, y, &places, *row);
        }
    }
}
