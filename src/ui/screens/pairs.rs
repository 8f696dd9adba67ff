//! Likely pairs: of one person, or of the whole register, the best first; below, why.

use super::body;
use crate::deeds;
use crate::deeds::duplicates::{self, Likely};
use crate::flow::commands::Command;
use crate::flow::{compare, sentences};
use crate::i18n::width::wrap;
use crate::i18n::{Lang, label};
use crate::ui::canvas::Canvas;
use crate::ui::keys::Place;
use crate::ui::look::Role;
use crate::ui::parts::columns::{Columns, put_row};
use crate::ui::parts::rows::Rows;
use crate::ui::screen::{Answer, Bench, Finished, Job, Screen, Step};

pub struct Pairs {
    /// The person they are of; None for all.
    of: Option<String>,
    list: Vec<Likely>,
    rows: Rows,
}

const MOST: usize = 100;
/// Lines below the list.
const UNDER: u16 = 4;

fn height(rows: usize) -> usize {
    rows.saturating_sub(usize::from(UNDER + 1)).max(1)
}

/// Whom a person may be; one alone stands beside her at once.
pub fn of(id: &str, bench: &mut Bench<'_>) -> Step {
    match duplicates::of(bench.sitting, id, MOST) {
        Ok(list) => match &list[..] {
            [] => Step::Say(label(bench.lang, "say-nobody-alike")),
            [only] => super::compare::files(&only.a.id, &only.b.id, bench),
            _ => Step::Open(Box::new(Pairs { of: Some(id.to_owned()), list, rows: Rows::default() })),
        },
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

/// Likely pairs of the whole register: looked for beside the screen, since they may be among a million.
pub fn all(bench: &mut Bench<'_>) -> Step {
    Step::Work(Job {
        title: label(bench.lang, "work-duplicates"),
        run: Box::new(|sitting, _| match duplicates::all(sitting, MOST) {
            Ok(list) => Finished::Open(Box::new(move |bench| {
                if list.is_empty() {
                    return Step::Say(label(bench.lang, "say-nobody-alike"));
                }
                Step::Open(Box::new(Pairs { of: None, list, rows: Rows::default() }))
            })),
            Err(error) => Finished::Failed(error),
        }),
    })
}

impl Pairs {
    /// After a decision: of one person it is looked for again, of all the pair that was decided goes.
    fn reload(&mut self, bench: &mut Bench<'_>) -> deeds::Result<()> {
        match &self.of {
            Some(id) => self.list = duplicates::of(bench.sitting, id, MOST)?,
            None => self.list.retain(|pair| duplicates::is_open(bench.sitting, pair)),
        }
        self.rows.settle(self.list.len(), height(bench.rows()));
        Ok(())
    }
}

impl Screen for Pairs {
    fn place(&self) -> Place {
        Place::Pairs
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        label(bench.lang, "title-pairs")
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        if self.rows.act(command, self.list.len(), height(bench.rows())) {
            return Step::Stay;
        }
        match (command, self.list.get(self.rows.chosen)) {
            (Command::Open | Command::SideBySide, Some(pair)) => {
                super::compare::files(&pair.a.id, &pair.b.id, bench)
            }
            (Command::Open | Command::SideBySide, None) => Step::Say(label(bench.lang, "say-nothing-found")),
            _ => Step::Pass,
        }
    }

    fn answered(&mut self, _answer: &Answer, bench: &mut Bench<'_>) -> Step {
        match self.reload(bench) {
            Ok(()) => Step::Stay,
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    fn draw(&self, canvas: &mut Canvas<'_>, lang: Lang) {
        let area = body(canvas);
        let edge = canvas.width().saturating_sub(1);
        if self.list.is_empty() {
            canvas.put(1, area.start + 1, &label(lang, "say-nobody-alike"), Role::Plain);
            return;
        }
        let foot = area.end.saturating_sub(UNDER);
        let list = area.start..foot.saturating_sub(1);
        let from = self.rows.shown_from(list.len());
        let texts = |pair: &Likely| -> [String; 2] {
            [&pair.a, &pair.b].map(|side| format!("{}  {}", side.reference, side.name))
        };
        let told: Vec<[String; 2]> = self.list.iter().map(texts).collect();
        let places = Columns::of(told.iter().map(|[a, b]| [a.as_str(), b.as_str()])).between(6, edge);
        for (y, (place, [a, b])) in list.zip(told.iter().enumerate().skip(from)) {
            if place == self.rows.chosen {
                canvas.put(0, y, ">", Role::Plain);
                canvas.focus(0, y);
            }
            let score = self.list.get(place).map_or(0, |pair| pair.likeness.score);
            canvas.put(1, y, &format!("{score:3}"), Role::Plain);
            put_row(canvas, y, &places, [a.as_str(), b.as_str()]);
        }
        canvas.rule(foot.saturating_sub(1));
        let Some(pair) = self.list.get(self.rows.chosen) else { return };
        let why = compare::likeness(&pair.likeness, lang);
        for (y, line) in (foot..area.end).zip(wrap(&why, usize::from(edge.saturating_sub(1)))) {
            canvas.put(1, y, &line, Role::Plain);
        }
    }
}
