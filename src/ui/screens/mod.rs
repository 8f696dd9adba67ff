//! One file a screen.

pub mod aids;
pub mod assistance;
pub mod background;
pub(crate) mod board;
pub mod candidate;
pub mod case;
pub mod code;
pub mod compare;
pub mod employer;
pub mod facets;
pub mod finder;
pub mod form;
pub(crate) mod listing;
pub mod lists;
pub mod matches;
pub mod offer;
pub mod page;
pub mod pairs;
pub mod palette;
pub mod plan;
pub mod print;
pub mod proposals;
pub mod referrals;
pub mod searches;
pub mod survey;
pub mod surveys;
pub mod today;

use super::canvas::Canvas;
use super::look::Role;
use crate::deeds::proposals::{About, Shown};
use crate::i18n::{Lang, label};

/// The rows between the head and the message line.
pub(crate) fn body(canvas: &Canvas<'_>) -> std::ops::Range<u16> {
    2..canvas.height().saturating_sub(2)
}

/// Lines that may be more than the screen has, from a first one on; an arrow at the edge says that more follow.
pub(crate) fn lines(canvas: &mut Canvas<'_>, lines: &[Line], from: usize) {
    let area = body(canvas);
    if lines.len() > from + area.len() {
        canvas.put_right(canvas.width(), area.end.saturating_sub(1), "↓", Role::Plain);
    }
    for (y, line) in body(canvas).zip(lines.iter().skip(from)) {
        let role = if line.alert { Role::Alert } else { Role::Plain };
        if line.alert {
            canvas.put(0, y, "!", role);
        }
        match &line.label {
            Some(label) => {
                canvas.put_within(1, y, VALUES - 1, label, role);
                canvas.put(VALUES, y, &line.text, role);
            }
            None => {
                canvas.put(1, y, &line.text, role);
            }
        }
    }
}

/// The column where values begin on every sheet.
pub(crate) const VALUES: u16 = 20;

/// A line of a page: a label and what it says, or words alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Line {
    pub label: Option<String>,
    pub text: String,
    pub alert: bool,
}

impl Line {
    pub fn words(text: impl Into<String>) -> Line {
        Line { text: text.into(), ..Line::default() }
    }

    pub fn pair(label: impl Into<String>, text: impl Into<String>) -> Line {
        Line { label: Some(label.into()), text: text.into(), alert: false }
    }

    pub fn alert(mut self) -> Line {
        self.alert = true;
        self
    }
}

/// Pairs, each value broken into as many lines as it needs.
pub(crate) fn pairs(pairs: impl Iterator<Item = (String, String)>) -> Vec<Line> {
    let mut lines = Vec::new();
    for (label, text) in pairs {
        let mut label = Some(label);
        for piece in crate::i18n::width::wrap(&text, usize::from(79 - VALUES)) {
            lines.push(Line { label: Some(label.take().unwrap_or_default()), text: piece, alert: false });
        }
    }
    lines
}

/// The proposals of somebody or of an offer, a line each, those at their end behind the open ones.
pub(crate) fn proposed(proposals: &[Shown], side: &About, lang: Lang) -> Vec<Line> {
    let (open, ended): (Vec<&Shown>, Vec<&Shown>) =
        proposals.iter().partition(|shown| shown.kept.standing.stage.is_open());
    let told = open.into_iter().chain(ended).map(|shown| {
        let text = crate::flow::proposal::line(shown, side, lang);
        let line = Line::pair(label(lang, "sheet-proposal"), text);
        if shown.barred.is_empty() { line } else { line.alert() }
    });
    told.collect()
}
