//! The searches one keeps: each with how many offers it finds and how many of them are new since one looked. The search
//! at hand is kept under the name that is typed.

use super::body;
use crate::deeds;
use crate::deeds::lookup::Counted;
use crate::domain::lookup::Spot;
use crate::flow::commands::Command;
use crate::flow::lookup::Query;
use crate::flow::resolve::Around;
use crate::flow::{searches, sentences};
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::keys::{Key, Place};
use crate::ui::look::Role;
use crate::ui::parts::columns::{Columns, put_row};
use crate::ui::parts::editor::Editor;
use crate::ui::parts::rows::Rows;
use crate::ui::screen::{Answer, Bench, Screen, Step};

/// Rows above the list: the name that is asked for, and a blank.
const ABOVE: usize = 2;

pub struct Searches {
    /// The search at hand, where one is.
    query: Option<Query>,
    home: Spot,
    kept: Vec<Counted>,
    /// Name, what is looked for, how many.
    texts: Vec<[String; 3]>,
    rows: Rows,
    editor: Editor,
}

/// Opens the searches one keeps; the one at hand can be kept as well.
pub fn open(query: Option<Query>, home: &Spot, bench: &mut Bench<'_>) -> Step {
    let (rows, editor) = (Rows::default(), Editor::default());
    let (kept, texts) = (Vec::new(), Vec::new());
    let mut searches = Searches { query, home: home.clone(), kept, texts, rows, editor };
    match searches.load(bench) {
        Ok(()) => Step::Open(Box::new(searches)),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

impl Searches {
    fn load(&mut self, bench: &Bench<'_>) -> deeds::Result<()> {
        self.kept = searches::kept(bench.sitting, bench.lang)?;
        self.lay_out(bench);
        Ok(())
    }

    fn lay_out(&mut self, bench: &Bench<'_>) {
        let around = Around::of(bench.lang, bench.sitting.office.country);
        self.texts = self.kept.iter().map(|counted| searches::told(counted, &self.home, around)).collect();
        self.rows.settle(self.kept.len(), bench.rows().saturating_sub(ABOVE));
    }

    /// Keeps the search at hand under the name that was typed.
    fn keep(&mut self, bench: &mut Bench<'_>) -> Step {
        let Some(query) = &self.query else { return Step::Say(label(bench.lang, "search-none-at-hand")) };
        let name = self.editor.text().trim().to_owned();
        if name.is_empty() {
            return Step::Say(label(bench.lang, "search-name-first"));
        }
        let kept = deeds::lookup::keep(bench.sitting, &name, &query.line());
        match kept.and_then(|()| self.load(bench)) {
            Ok(()) => {
                self.editor = Editor::default();
                Step::Say(msg::search_kept(bench.lang, name))
            }
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    fn chosen(&self) -> Option<&Counted> {
        self.kept.get(self.rows.chosen)
    }

    fn open(&mut self, bench: &mut Bench<'_>) -> Step {
        let Some(id) = self.chosen().map(|counted| counted.kept.search.id.clone()) else {
            return Step::Say(label(bench.lang, "search-none"));
        };
        match searches::look(bench.sitting, &id, bench.lang) {
            Ok(query) if self.query.is_some() => Step::Close(Answer::Asked(Box::new(query))),
            Ok(query) => Step::Swap(Box::new(super::finder::Finder::asking(query, bench))),
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    fn drop(&mut self, bench: &mut Bench<'_>) -> Step {
        let Some(id) = self.chosen().map(|counted| counted.kept.search.id.clone()) else {
            return Step::Say(label(bench.lang, "search-none"));
        };
        match deeds::lookup::forget(bench.sitting, &id).and_then(|()| self.load(bench)) {
            Ok(()) => Step::Say(label(bench.lang, "search-dropped")),
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }
}

impl Screen for Searches {
    fn place(&self) -> Place {
        Place::Searches
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        label(bench.lang, "title-searches")
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        if self.rows.act(command, self.kept.len(), bench.rows().saturating_sub(ABOVE)) {
            return Step::Stay;
        }
        match command {
            Command::Open => self.open(bench),
            Command::SearchKeep | Command::Save => self.keep(bench),
            Command::SearchDrop => self.drop(bench),
            Command::Searches => Step::Stay,
            _ => Step::Pass,
        }
    }

    fn typed(&mut self, key: Key, _bench: &mut Bench<'_>) -> Step {
        if self.query.is_some() && self.editor.press(key) { Step::Stay } else { Step::Pass }
    }

    fn pasted(&mut self, text: &str, _bench: &mut Bench<'_>) -> Step {
        if self.query.is_some() {
            self.editor.insert(text);
        }
        Step::Stay
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        self.lay_out(bench);
    }

    fn draw(&self, canvas: &mut Canvas<'_>, lang: Lang) {
        let area = body(canvas);
        let edge = canvas.width().saturating_sub(1);
        let rows = area.start + 2;
        if self.query.is_some() {
            let x = canvas.put(0, area.start, &label(lang, "search-ask-name"), Role::Plain) + 1;
            let (text, cursor) = self.editor.window(usize::from(canvas.width().saturating_sub(x + 2)));
            canvas.put(x, area.start, &text, Role::Plain);
            canvas.focus(x + u16::try_from(cursor).unwrap_or(0), area.start);
        }
        if self.kept.is_empty() {
            canvas.put(1, rows, &label(lang, "search-none"), Role::Plain);
        }
        let from = self.rows.shown_from(usize::from(area.end.saturating_sub(rows)));

        let places = Columns::of(self.texts.iter().map(|[name, what, count]| [name.as_str(), count, what]))
            .between(1, edge);
        for (y, (place, [name, what, count])) in
            (rows..area.end).zip(self.texts.iter().enumerate().skip(from))
        {
            if place == self.rows.chosen {
                canvas.put(0, y, ">", Role::Plain);
                if self.query.is_none() {
                    canvas.focus(0, y);
                }
            }
            put_row(canvas, y, &places, [name, count, what]);
        }
    }
}
