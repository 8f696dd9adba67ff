//! A list with what stands over it and under it: the steps of a plan, the aids and the referrals of a case. The list
//! scrolls between the two; the chosen row has the cursor.

use super::{Line, VALUES, body};
use crate::flow::case::Part;
use crate::flow::commands::Command;
use crate::flow::sentences::Row;
use crate::i18n::width::wrap;
use crate::ui::canvas::Canvas;
use crate::ui::look::Role;
use crate::ui::parts::rows::Rows;

#[derive(Default)]
pub(crate) struct Board {
    pub over: Vec<Line>,
    /// The head of the list, and what stands there where it is empty.
    pub head: String,
    pub none: String,
    pub list: Vec<Row>,
    /// About the chosen row.
    pub under: Vec<Line>,
    pub rows: Rows,
}

/// Where the columns of a row begin.
const DAY: u16 = 3;
const NAME: u16 = 14;
const REST: u16 = 38;
/// Rows a screen moves by.
const HEIGHT: usize = 10;

/// Labels and what they say, broken into as many lines as each needs.
pub(crate) fn told(told: Vec<Part>) -> Vec<Line> {
    let mut lines = Vec::new();
    for Part { label, text, pressing } in told {
        let mut label = Some(label);
        for piece in wrap(&text, usize::from(79 - VALUES)) {
            lines.push(Line { label: Some(label.take().unwrap_or_default()), text: piece, alert: pressing });
        }
    }
    lines
}

impl Board {
    /// Moves the choice; false for other commands.
    pub fn act(&mut self, command: Command) -> bool {
        self.rows.act(command, self.list.len(), HEIGHT)
    }

    /// Keeps the choice in what there is.
    pub fn settle(&mut self) {
        self.rows.settle(self.list.len(), HEIGHT);
    }

    pub fn draw(&self, canvas: &mut Canvas<'_>) {
        let area = body(canvas);
        let high = usize::from(area.end.saturating_sub(area.start));
        // The list has at least three lines with its head, whatever stands over and under it.
        // What tells of a row has half of the screen, and more where a short list leaves it.
        let left = high.saturating_sub(self.over.len() + self.list.len() + 3);
        let under = self.under.len().min((high.saturating_sub(4) / 2).max(left));
        let over = self.over.len().min(high.saturating_sub(under + 4));
        let mut y = area.start;
        for line in self.over.iter().take(over) {
            draw_line(canvas, y, line);
            y += 1;
        }
        if over > 0 {
            y += 1;
        }
        canvas.put(1, y, &self.head, Role::Plain);
        y += 1;
        let foot = area.end.saturating_sub(u16::try_from(under).unwrap_or(0));
        let end = if under > 0 { foot.saturating_sub(1) } else { foot };
        if self.list.is_empty() {
            canvas.put(DAY, y, &self.none, Role::Plain);
            canvas.focus(0, y);
        }
        let height = usize::from(end.saturating_sub(y));
        let from = self.rows.shown_from(height);
        for (y, (place, row)) in (y..end).zip(self.list.iter().enumerate().skip(from)) {
            draw_row(canvas, y, row, place == self.rows.chosen);
        }
        if self.list.len() > from + height {
            canvas.put_right(canvas.width(), end.saturating_sub(1), "↓", Role::Plain);
        }
        if under > 0 {
            canvas.rule(end);
        }
        for (y, line) in (foot..).zip(self.under.iter().take(under)) {
            draw_line(canvas, y, line);
        }
    }
}

fn draw_line(canvas: &mut Canvas<'_>, y: u16, line: &Line) {
    let role = if line.alert { Role::Alert } else { Role::Plain };
    if let (true, Some(label)) = (line.alert, line.label.as_ref().filter(|label| !label.is_empty())) {
        canvas.put(0, y, "!", role);
        canvas.put_within(1, y, VALUES - 1, label, role);
    } else if let Some(label) = &line.label {
        canvas.put_within(1, y, VALUES - 1, label, role);
    }
    let x = if line.label.is_some() { VALUES } else { 1 };
    canvas.put_within(x, y, canvas.width().saturating_sub(1), &line.text, role);
}

fn draw_row(canvas: &mut Canvas<'_>, y: u16, row: &Row, chosen: bool) {
    let role = if row.mark == '!' { Role::Alert } else { Role::Plain };
    if chosen {
        canvas.put(0, y, ">", Role::Plain);
        canvas.focus(0, y);
    }
    canvas.put(1, y, &row.mark.to_string(), role);
    canvas.put_within(DAY, y, NAME - 1, &row.day, role);
    canvas.put_within(NAME, y, REST - 1, &row.name, role);
    canvas.put_within(REST, y, canvas.width().saturating_sub(1), &row.rest, role);
}
