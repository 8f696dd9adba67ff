//! One row, from what it shows to what it should show.
//!
//! Cells are written from left to right, so whatever lies left of the next change is already right: a move
//! may write it again. Erasing to the end of the row is weighed against spaces, and against skipping what is
//! blank afterwards.

use super::cells::Cell;
use super::pencil::{Pencil, Place};

/// Runs of blanks shorter than this are written: to erase and come back would cost as much.
const WORTH_ERASING: usize = 5;
/// Places in one row where erasing first is tried.
const TRIES: usize = 3;

/// One row of the two pictures.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    pub y: u16,
    pub shown: &'a [Cell],
    pub wanted: &'a [Cell],
}

/// Up to how many blanks at the end of a row are written as spaces. Erasing costs three bytes but leaves the
/// cursor where it is; which is better depends on where it goes next, so a small frame is made both ways.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Blanks {
    ThreeAsSpaces,
    OneAsSpace,
}

impl Row<'_> {
    /// Brings the row up to date by the shortest of a few ways.
    pub(super) fn draw(&self, pencil: &mut Pencil, blanks: Blanks) {
        let Some(first) = self.next_change(0) else {
            return;
        };
        let mut best = pencil.fork();
        self.go_over(&mut best, first, blanks);
        for place in self.places_to_erase(first) {
            let mut other = pencil.fork();
            self.erase_first(&mut other, first, place, blanks);
            if other.out.len() < best.out.len() {
                best = other;
            }
        }
        pencil.join(best);
    }

    pub(super) fn differs(&self) -> bool {
        self.shown != self.wanted
    }

    /// The first column of the blank end of the row.
    pub(super) fn tail(&self) -> usize {
        let written = self.wanted.iter().rposition(|cell| *cell != Cell::BLANK);
        written.map_or(0, |last| last + 1)
    }

    fn go_over(&self, pencil: &mut Pencil, first: usize, blanks: Blanks) {
        let tail = self.tail();
        let mut next = Some(first);
        while let Some(column) = next {
            if column >= tail {
                self.wipe(pencil, column, tail, blanks);
                return;
            }
            next = self.next_change(column + self.write(pencil, column, tail));
        }
    }

    /// Brings the columns before `place` up to date, erases the rest, writes what of it is not blank.
    fn erase_first(&self, pencil: &mut Pencil, first: usize, place: usize, blanks: Blanks) {
        let before = Row { shown: &self.shown[..place], wanted: &self.wanted[..place], ..*self };
        let tail = self.tail();
        let mut next = Some(first).filter(|first| *first < place);
        while let Some(column) = next {
            next = before.next_change(column + self.write(pencil, column, tail));
        }
        self.travel(pencil, place);
        pencil.erase_row();
        let erased = vec![Cell::BLANK; self.wanted.len()];
        let rest = Row { shown: &erased, ..*self };
        if let Some(column) = rest.next_change(place) {
            rest.go_over(pencil, column, blanks);
        }
    }

    /// Where erasing may pay: at the first change, and where long runs of letters turn to blanks.
    fn places_to_erase(&self, first: usize) -> Vec<usize> {
        let tail = self.tail();
        let turns_blank =
            |column: usize| self.wanted[column] == Cell::BLANK && self.shown[column] != Cell::BLANK;
        let mut places = Vec::new();
        let mut column = first;
        let mut total = 0;
        while column < tail && places.len() < TRIES {
            let run = (column..tail).take_while(|column| turns_blank(*column)).count();
            total += run;
            if run >= WORTH_ERASING {
                places.push(column);
            }
            column += run.max(1);
        }
        if total >= WORTH_ERASING && places.first() != Some(&first) {
            places.push(first);
        }
        places
    }

    /// Writes the cell at `column`; how many columns it takes.
    fn write(&self, pencil: &mut Pencil, column: usize, tail: usize) -> usize {
        let cell = &self.wanted[column];
        if cell.width > 0 {
            self.travel(pencil, column);
            let ahead = self.wanted.get(column + 1..tail).unwrap_or_default();
            pencil.write(cell, ahead);
        }
        usize::from(cell.width).max(1)
    }

    /// Blanks the row from `column`, the first change in its blank end.
    fn wipe(&self, pencil: &mut Pencil, column: usize, tail: usize, blanks: Blanks) {
        let end = (column..self.wanted.len())
            .rev()
            .find(|column| self.is_changed(*column))
            .map_or(column, |last| last + 1);
        let most = match blanks {
            Blanks::ThreeAsSpaces => 3,
            Blanks::OneAsSpace => 1,
        };
        if end - column <= most {
            self.travel(pencil, column);
            for column in column..end {
                pencil.write(&self.wanted[column], &[]);
            }
            return;
        }
        // Anywhere between the last letter and the first change will do.
        let near = pencil.at.map_or(column, |at| usize::from(at.x).clamp(tail, column));
        self.travel(pencil, near);
        pencil.erase_row();
    }

    fn travel(&self, pencil: &mut Pencil, column: usize) {
        pencil.travel(Place { x: column as u16, y: self.y }, self.wanted);
    }

    fn next_change(&self, from: usize) -> Option<usize> {
        (from..self.wanted.len()).find(|column| self.is_changed(*column))
    }

    fn is_changed(&self, column: usize) -> bool {
        self.shown[column] != self.wanted[column]
    }
}
