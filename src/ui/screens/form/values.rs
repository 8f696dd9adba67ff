//! The list of values beside a field. It stands behind the answers, where nothing is covered, and is as short as a
//! glance: a page of it at a time, each value by its short name behind a bar. The hardware cursor on a value is the
//! choice, so that a step is a line feed; past the end of a page comes the next.

use crate::domain::datum::Shape;
use crate::flow::commands::Command;
use crate::flow::resolve::{self, Choice};
use crate::i18n::{Lang, label};
use crate::ui::canvas::{Canvas, columns};
use crate::ui::look::Role;
use crate::ui::parts::rows::Rows;
use crate::ui::screens::body;

/// Rows of a page, and the fewest where the names are long.
const PAGE: usize = 7;
const FEWEST: usize = 4;
/// Columns that the names of a page take together: what a page costs on the line.
const PAGE_COLUMNS: usize = 72;
/// Columns kept between the answers and the list.
const APART: u16 = 3;

pub(super) struct Values {
    choices: Vec<Choice>,
    /// What each is called in the list.
    names: Vec<String>,
    /// Rows of a page.
    height: usize,
    rows: Rows,
}

impl Values {
    pub fn of(shape: Shape, choices: Vec<Choice>, lang: Lang) -> Values {
        let names: Vec<String> =
            choices.iter().map(|choice| resolve::short_label(shape, choice, lang)).collect();
        let widths: Vec<usize> = names.iter().map(|name| columns(name)).collect();
        let fits =
            |height: &usize| widths.chunks(*height).all(|page| page.iter().sum::<usize>() <= PAGE_COLUMNS);
        let height = (FEWEST..=PAGE).rev().find(fits).unwrap_or(FEWEST).min(names.len()).max(1);
        Values { choices, names, height, rows: Rows::default() }
    }

    /// Moves the choice; false for other commands.
    pub fn act(&mut self, command: Command) -> bool {
        self.rows.act(command, self.choices.len(), self.height)
    }

    pub fn chosen(&self) -> Option<&Choice> {
        self.choices.get(self.rows.chosen)
    }

    /// The same list with that value chosen, wherever it stands now.
    pub fn choosing(mut self, code: &str) -> Values {
        if let Some(place) = self.choices.iter().position(|choice| choice.code == code) {
            self.rows.chosen = place;
        }
        self
    }

    /// Draws it beside a field: from its row downwards, or upwards to it where that covers less. `ends`: the column
    /// after the last letter of each row of the form.
    pub fn draw(&self, canvas: &mut Canvas<'_>, field: u16, ends: &[(u16, u16)], lang: Lang) {
        let nothing = [label(lang, "find-nothing")];
        let names: &[String] = if self.names.is_empty() { &nothing } else { &self.names };
        let area = body(canvas);
        let high = u16::try_from(self.height).unwrap_or(1).min(area.end.saturating_sub(area.start)).max(1);
        let height = usize::from(high);
        let first = self.rows.chosen / height * height;
        let widest = names.iter().map(|name| columns(name)).max().unwrap_or(0);
        let widest = u16::try_from(widest).unwrap_or(u16::MAX).saturating_add(2);
        let written = |top: u16| {
            let covered = ends.iter().filter(|(y, _)| (top..top + high).contains(y));
            covered.map(|(_, end)| *end).max().unwrap_or(0)
        };
        let down = field.min(area.end.saturating_sub(high)).max(area.start);
        let up = (field + 1).saturating_sub(high).max(area.start);
        let fits = |top: &u16| written(*top) + APART + widest <= canvas.width();
        let top = [down, up].into_iter().find(fits).unwrap_or(down);
        // Where it does not fit behind the answers it covers the ends of them.
        let x = (written(top) + APART).min(canvas.width().saturating_sub(widest)).max(1);
        let rows = top..(top + high).min(area.end);
        for (y, (place, name)) in rows.zip(names.iter().enumerate().skip(first)) {
            let (begins, ends) = (place == first, place + 1 == first + height);
            let bar = match (begins && first > 0, ends && place + 1 < names.len()) {
                (true, _) => "↑",
                (_, true) => "↓",
                _ => "|",
            };
            canvas.blank(x, y, canvas.width());
            canvas.put(x, y, bar, Role::Plain);
            canvas.put(x + 1, y, name, Role::Plain);
            if place == self.rows.chosen {
                canvas.focus(x + 1, y);
            }
        }
    }
}
