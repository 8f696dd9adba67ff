//! Two people side by side, field by field, with the reasons why they may be one. From here one goes on with both as
//! two, opens the other, or joins them; nothing is joined by looking.

use super::body;
use crate::deeds::{self, kept::Similar};
use crate::domain::candidate::Candidate;
use crate::flow::commands::Command;
use crate::flow::compare::{self, Row, Standing};
use crate::flow::sentences;
use crate::flow::task::Task;
use crate::i18n::width::wrap;
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::keys::Place;
use crate::ui::look::Role;
use crate::ui::parts::rows::Rows;
use crate::ui::screen::{Answer, Bench, Screen, Step};

/// Whose sides they are.
enum Pair {
    /// Two files, by their ids: the first stays where they are joined.
    Files { one: String, other: String },
    /// Somebody who is being asked, by what was answered so far, and somebody whose file is there.
    Asked { answers: Vec<String>, other: Box<Similar> },
}

pub struct Compare {
    pair: Pair,
    /// What each side is called: its number.
    heads: [String; 2],
    /// Why they may be one; or that somebody said they are two.
    why: String,
    list: Vec<Row>,
    rows: Rows,
}

/// Columns of the two sides in a window of 80.
const LABEL: u16 = 2;
const ONE: u16 = 18;
/// Lines over the rows, and under them for the chosen one in full.
const OVER: u16 = 3;
const UNDER: u16 = 4;

/// Opens two files side by side.
pub fn files(one: &str, other: &str, bench: &mut Bench<'_>) -> Step {
    let pair = Pair::Files { one: one.to_owned(), other: other.to_owned() };
    match Compare::load(pair, bench) {
        Ok(compare) => Step::Open(Box::new(compare)),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

/// Opens the one being asked beside the likeliest of those who are like her; passes where nobody is.
pub fn asked(task: &Task, bench: &mut Bench<'_>) -> Step {
    let Some(similar) = task.similar.first() else { return Step::Pass };
    let pair = Pair::Asked { answers: task.interview.whole::<Candidate>(), other: Box::new(similar.clone()) };
    match Compare::load(pair, bench) {
        Ok(compare) => Step::Open(Box::new(compare)),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

impl Compare {
    fn load(pair: Pair, bench: &mut Bench<'_>) -> deeds::Result<Compare> {
        let lang = bench.lang;
        let (heads, why, list) = match &pair {
            Pair::Files { one, other } => {
                let beside = deeds::merges::beside(bench.sitting, one, other)?;
                let heads = [&beside.one, &beside.other].map(|view| view.standing.reference.clone());
                let why = if beside.apart {
                    label(lang, "compare-apart")
                } else {
                    compare::likeness(&beside.likeness, lang)
                };
                (heads, why, compare::files(&beside, bench.sitting, lang))
            }
            Pair::Asked { answers, other } => {
                let view = deeds::candidates::open(bench.sitting, &other.line.id)?;
                let list = compare::fields(answers, &view.texts(), lang);
                (
                    [label(lang, "compare-asked"), view.standing.reference],
                    compare::likeness(&other.likeness, lang),
                    list,
                )
            }
        };
        Ok(Compare { pair, heads, why, list, rows: Rows::default() })
    }

    fn reload(&mut self, bench: &mut Bench<'_>) -> deeds::Result<()> {
        let pair =
            std::mem::replace(&mut self.pair, Pair::Files { one: String::new(), other: String::new() });
        let rows = self.rows;
        match Compare::load(pair, bench) {
            Ok(compare) => {
                *self = Compare { rows, ..compare };
                self.rows.settle(self.list.len(), height(bench.rows()));
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// They are two: kept for ever, or told to the interview below.
    fn not_same(&self, bench: &mut Bench<'_>) -> Step {
        match &self.pair {
            Pair::Asked { .. } => Step::Close(Answer::Chosen(Command::NotSame)),
            Pair::Files { one, other } => match deeds::merges::tell_apart(bench.sitting, one, other) {
                Ok(()) => Step::Close(Answer::Done(label(bench.lang, "say-told-apart"))),
                Err(error) => Step::Say(sentences::error(&error, bench.lang)),
            },
        }
    }

    fn merge(&self, bench: &mut Bench<'_>) -> Step {
        match &self.pair {
            Pair::Asked { .. } => Step::Close(Answer::Chosen(Command::Merge)),
            Pair::Files { one, other } => {
                let task = Task::merge(one, other, bench.sitting, bench.lang);
                super::form::open::form(task, bench)
            }
        }
    }

    fn swap(&mut self, bench: &mut Bench<'_>) -> Step {
        if let Pair::Files { one, other } = &mut self.pair {
            std::mem::swap(one, other);
            return match self.reload(bench) {
                Ok(()) => Step::Stay,
                Err(error) => Step::Close(Answer::Done(sentences::error(&error, bench.lang))),
            };
        }
        Step::Say(label(bench.lang, "say-not-here"))
    }
}

/// Rows of the list in a window of so many.
fn height(rows: usize) -> usize {
    rows.saturating_sub(usize::from(OVER + UNDER + 1)).max(1)
}

impl Screen for Compare {
    fn place(&self) -> Place {
        Place::Compare
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        label(bench.lang, "title-compare")
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        if self.rows.act(command, self.list.len(), height(bench.rows())) {
            return Step::Stay;
        }
        match command {
            Command::NotSame => self.not_same(bench),
            Command::Merge => self.merge(bench),
            Command::MergeSwap => self.swap(bench),
            Command::OpenOther | Command::Open => {
                let other = match &self.pair {
                    Pair::Files { other, .. } => other,
                    Pair::Asked { other, .. } => &other.line.id,
                };
                super::candidate::open(&other.clone(), bench)
            }
            _ => Step::Pass,
        }
    }

    fn answered(&mut self, answer: &Answer, bench: &mut Bench<'_>) -> Step {
        match self.reload(bench) {
            Ok(()) => Step::Stay,
            // They are one now, or one of them is not to be seen any more.
            Err(error) => Step::Close(match answer {
                Answer::Done(said) => Answer::Done(said.clone()),
                _ => Answer::Done(sentences::error(&error, bench.lang)),
            }),
        }
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        if let Err(error) = self.reload(bench) {
            self.why = sentences::error(&error, bench.lang);
        }
    }

    fn draw(&self, canvas: &mut Canvas<'_>, lang: Lang) {
        let area = body(canvas);
        let edge = canvas.width().saturating_sub(1);
        let other = ONE + edge.saturating_sub(ONE) / 2;
        canvas.put_within(1, area.start, edge, &self.why, Role::Plain);
        canvas.put_within(ONE, area.start + 1, other - 1, &self.heads[0], Role::Plain);
        canvas.put_within(other, area.start + 1, edge, &self.heads[1], Role::Plain);
        canvas.rule(area.start + 2);
        let foot = area.end.saturating_sub(UNDER);
        let list = area.start + OVER..foot.saturating_sub(1);
        let from = self.rows.shown_from(list.len());
        let shown = list.len();
        for (y, (place, row)) in list.clone().zip(self.list.iter().enumerate().skip(from)) {
            let role = if row.standing == Standing::Differs { Role::Alert } else { Role::Plain };
            if place == self.rows.chosen {
                canvas.put(0, y, ">", Role::Plain);
                canvas.focus(0, y);
            }
            canvas.put(1, y, row.standing.mark(), role);
            canvas.put_within(LABEL, y, ONE - 1, &row.label, role);
            canvas.put_within(ONE, y, other - 1, &row.one, role);
            canvas.put_within(other, y, edge, &row.other, role);
        }
        if self.list.len() > from + shown {
            canvas.put_right(canvas.width(), list.end.saturating_sub(1), "↓", Role::Plain);
        }
        canvas.rule(foot.saturating_sub(1));
        let Some(row) = self.list.get(self.rows.chosen) else { return };
        let told = match row.standing {
            Standing::Differs => {
                msg::compare_differs(lang, row.label.as_str(), row.one.as_str(), row.other.as_str())
            }
            Standing::Joined => {
                msg::compare_joined(lang, row.label.as_str(), row.one.as_str(), row.other.as_str())
            }
            Standing::Agrees => {
                let text = if row.one.is_empty() { &row.other } else { &row.one };
                msg::compare_agrees(lang, row.label.as_str(), text.as_str())
            }
        };
        for (y, line) in (foot..area.end).zip(wrap(&told, usize::from(edge.saturating_sub(1)))) {
            canvas.put(1, y, &line, Role::Plain);
        }
    }
}
