//! By what offers are counted: the facets on the left with what is picked of each, on the right the values of the one
//! at hand with how many offers each has. Typing narrows the values; the list beneath takes over what was picked.

use super::body;
use crate::deeds;
use crate::domain::lookup::{Counts, Facet, Spot};
use crate::flow::commands::Command;
use crate::flow::lookup::{Query, facet_name, is_begun_by, value_name};
use crate::flow::resolve::Around;
use crate::flow::sentences;
use crate::i18n::{Lang, label, msg, numbers};
use crate::ui::canvas::Canvas;
use crate::ui::keys::{Key, Place};
use crate::ui::look::Role;
use crate::ui::parts::editor::Editor;
use crate::ui::parts::rows::Rows;
use crate::ui::screen::{Answer, Bench, Screen, Step};

/// Where what is picked, the counts and the names of the values stand.
const PICKED: u16 = 16;
const VALUES: u16 = 40;
const NAMES: u16 = 49;
/// Rows above the lists: how many there are, and a blank.
const ABOVE: usize = 2;

pub struct Facets {
    query: Query,
    home: Spot,
    counts: Counts,
    /// Which facet is at hand.
    at: usize,
    /// The values that are shown, with how many offers each has.
    values: Vec<(String, usize)>,
    rows: Rows,
    editor: Editor,
}

/// Opens the facets of a search.
pub fn open(query: Query, home: Spot, bench: &mut Bench<'_>) -> Step {
    let counts = Counts { total: 0, facets: Vec::new() };
    let (rows, editor) = (Rows::default(), Editor::default());
    let mut facets = Facets { query, home, counts, at: 1, values: Vec::new(), rows, editor };
    match facets.count(bench) {
        Ok(()) => Step::Open(Box::new(facets)),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

impl Facets {
    fn facet(&self) -> Facet {
        Facet::ALL.get(self.at).copied().unwrap_or(Facet::Country)
    }

    fn count(&mut self, bench: &Bench<'_>) -> deeds::Result<()> {
        let around = Around::of(bench.lang, bench.sitting.office.country);
        self.counts = deeds::lookup::count(bench.sitting, &self.query.search(&self.home, around))?;
        self.narrow(bench);
        Ok(())
    }

    /// The values that begin as what was typed; what is picked is among them, also where nothing has it.
    fn narrow(&mut self, bench: &Bench<'_>) {
        let (facet, lang) = (self.facet(), bench.lang);
        let mut values = self.counts.of(facet).to_vec();
        if let Some(picked) = self.query.picks.of(facet)
            && values.iter().all(|(code, _)| code != picked)
        {
            values.insert(0, (picked.to_owned(), 0));
        }
        values.retain(|(code, _)| is_begun_by(&value_name(facet, code, lang), self.editor.text()));
        self.values = values;
        self.rows.settle(self.values.len(), bench.rows().saturating_sub(ABOVE));
    }

    fn go_to(&mut self, at: usize, bench: &Bench<'_>) -> Step {
        self.at = at % Facet::ALL.len();
        self.editor = Editor::default();
        self.rows = Rows::default();
        self.narrow(bench);
        let picked = self.query.picks.of(self.facet());
        self.rows.chosen =
            self.values.iter().position(|(code, _)| Some(code.as_str()) == picked).unwrap_or(0);
        Step::Stay
    }

    /// Picks the value at hand, or lets it go.
    fn pick(&mut self, bench: &Bench<'_>) -> Step {
        let facet = self.facet();
        let Some((code, _)) = self.values.get(self.rows.chosen).cloned() else {
            return Step::Say(label(bench.lang, "say-nothing-found"));
        };
        if self.query.picks.of(facet) == Some(code.as_str()) {
            self.query.picks.clear(facet);
        } else {
            self.query.picks.pick(facet, &code);
        }
        self.editor = Editor::default();
        let counted = self.count(bench);
        self.rows.chosen = self.values.iter().position(|(known, _)| *known == code).unwrap_or(0);
        self.told(counted, bench)
    }

    fn told(&self, counted: deeds::Result<()>, bench: &Bench<'_>) -> Step {
        counted.map_or_else(|error| Step::Say(sentences::error(&error, bench.lang)), |()| Step::Stay)
    }
}

impl Screen for Facets {
    fn place(&self) -> Place {
        Place::Facets
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        let picked = self.query.in_words(&self.home, bench.lang);
        msg::title_facets(bench.lang, picked)
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        if self.rows.act(command, self.values.len(), bench.rows().saturating_sub(ABOVE)) {
            return Step::Stay;
        }
        match command {
            Command::FacetNext => self.go_to(self.at + 1, bench),
            Command::FacetBefore => self.go_to(self.at + Facet::ALL.len() - 1, bench),
            Command::Open => self.pick(bench),
            Command::FacetsClear => {
                self.query.clear_picks();
                let counted = self.count(bench);
                self.told(counted, bench)
            }
            Command::OfferOrder => {
                self.query.turn_order();
                Step::Stay
            }
            Command::Back | Command::Facets => Step::Close(Answer::Asked(Box::new(self.query.clone()))),
            _ => Step::Pass,
        }
    }

    fn typed(&mut self, key: Key, bench: &mut Bench<'_>) -> Step {
        if !self.editor.press(key) {
            return Step::Pass;
        }
        self.rows = Rows::default();
        self.narrow(bench);
        Step::Stay
    }

    fn pasted(&mut self, text: &str, bench: &mut Bench<'_>) -> Step {
        self.editor.insert(text);
        self.rows = Rows::default();
        self.narrow(bench);
        Step::Stay
    }

    fn answered(&mut self, _answer: &Answer, bench: &mut Bench<'_>) -> Step {
        let counted = self.count(bench);
        self.told(counted, bench)
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        self.narrow(bench);
    }

    fn draw(&self, canvas: &mut Canvas<'_>, lang: Lang) {
        let area = body(canvas);
        // In a narrow window the values stand beside the names alone.
        let is_wide = canvas.width() >= VALUES * 2;
        let (values, names) = if is_wide { (VALUES, NAMES) } else { (PICKED, PICKED + (NAMES - VALUES)) };
        let edge = canvas.width().saturating_sub(1);
        canvas.put_within(
            1,
            area.start,
            values - 1,
            &msg::lookup_total(lang, self.counts.total),
            Role::Plain,
        );
        canvas.put_within(names, area.start, edge, self.editor.text(), Role::Plain);
        let lists = area.start + 2;
        for (y, (place, facet)) in (lists..area.end).zip(Facet::ALL.iter().enumerate()) {
            if place == self.at {
                canvas.put(0, y, ">", Role::Plain);
            }
            canvas.put_within(1, y, PICKED - 1, &facet_name(*facet, lang), Role::Plain);
            if let (true, Some(code)) = (is_wide, self.query.picks.of(*facet)) {
                canvas.put_within(PICKED, y, values - 1, &value_name(*facet, code, lang), Role::Plain);
            }
        }
        if self.values.is_empty() {
            canvas.put(names, lists, &label(lang, "find-nothing"), Role::Plain);
            canvas.focus(names, area.start);
        }
        let from = self.rows.shown_from(usize::from(area.end.saturating_sub(lists)));
        let picked = self.query.picks.of(self.facet());
        for (y, (place, (code, count))) in (lists..area.end).zip(self.values.iter().enumerate().skip(from)) {
            if place == self.rows.chosen {
                canvas.put(values, y, ">", Role::Plain);
                canvas.focus(values, y);
            }
            let count = numbers::number(lang, i64::try_from(*count).unwrap_or(i64::MAX));
            canvas.put_right(names - 2, y, &count, Role::Plain);
            if Some(code.as_str()) == picked {
                canvas.put(names - 2, y, "*", Role::Plain);
            }
            canvas.put_within(names, y, edge, &value_name(self.facet(), code, lang), Role::Plain);
        }
    }
}
