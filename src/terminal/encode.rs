//! Cells out: the fewest bytes that turn what the terminal shows into a new picture.
//!
//! The encoder remembers what is on the screen, where the cursor stands and which pen the terminal writes
//! with, and makes each frame in several ways: row by row in a few orders, with rows moved by the terminal,
//! from a cleared screen. The shortest is sent, in one piece; an unchanged picture costs nothing. It never
//! asks the terminal, never repeats or inserts characters (not known everywhere), and never relies on the
//! wrap at the end of a row.

mod ascii;
mod cells;
mod pencil;
mod rows;
mod scroll;
#[cfg(test)]
mod tests;

use std::mem;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Size};

use super::caps::Caps;
use cells::{Cell, Clusters, Pen};
use pencil::{Pencil, Place};
use rows::{Blanks, Row};
use scroll::Shift;

pub(super) use ascii::nearest;

/// With more changed rows than this, orders and ways to blank make little difference.
const SMALL_FRAME: usize = 6;

/// The nearest ASCII of a text, letter by letter; its lines stay.
pub(super) fn in_ascii(text: &str) -> String {
    let letters = unicode_segmentation::UnicodeSegmentation::graphemes(text, true);
    letters.map(|letter| if letter == "\n" { '\n' } else { char::from(ascii::nearest(letter)) }).collect()
}

/// Keeps a terminal's screen up to date.
pub struct Encoder {
    caps: Caps,
    size: Size,
    shown: Vec<Cell>,
    wanted: Vec<Cell>,
    clusters: Clusters,
    at: Option<Place>,
    pen: Option<Pen>,
    cursor: Cursor,
    known: Known,
}

/// Which row of a whole picture is drawn last.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Lowest,
    /// The one on which the cursor stays: it need not come back to it.
    WhereItIs,
}

impl Last {
    fn row(self, cursor: Option<Place>) -> Option<u16> {
        cursor.filter(|_| self == Last::WhereItIs).map(|place| place.y)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Cursor {
    Shown,
    Hidden,
    Unknown,
}

/// What is known of the terminal beyond the encoder's own last frame.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    /// Somebody else may have written to it: not even its character set is sure.
    Nothing,
    /// Its modes are as they were, its cells are not.
    Modes,
    Everything,
}

impl Encoder {
    /// An encoder for a terminal whose screen holds anything, and whose cursor is shown.
    pub fn new(caps: Caps, size: Size) -> Self {
        Encoder {
            caps,
            size,
            shown: Vec::new(),
            wanted: Vec::new(),
            clusters: Clusters::default(),
            at: None,
            pen: None,
            cursor: Cursor::Shown,
            known: Known::Modes,
        }
    }

    /// Forgets everything: the next frame sets the terminal right and draws the whole picture.
    pub fn reset(&mut self) {
        self.known = Known::Nothing;
        self.cursor = Cursor::Unknown;
        self.forget_place();
    }

    /// The terminal has another size, and what it shows now is its own affair: the next frame is drawn in
    /// full.
    pub fn resize(&mut self, size: Size) {
        self.size = size;
        if self.known == Known::Everything {
            self.known = Known::Modes;
        }
        self.forget_place();
    }

    /// The bytes that make the terminal show `target`, and its cursor stand at `cursor` (hidden, if `None` or
    /// outside). Empty when it does already.
    pub fn frame(&mut self, target: &Buffer, cursor: Option<Position>) -> Vec<u8> {
        let size = target.area.as_size();
        if size != self.size {
            self.resize(size);
        }
        if self.clusters.tidy() && self.known == Known::Everything {
            self.known = Known::Modes;
        }
        cells::read(target, &self.caps, &mut self.clusters, &mut self.wanted);
        let cursor =
            cursor.filter(|at| at.x < size.width && at.y < size.height).map(|at| Place { x: at.x, y: at.y });

        let mut bytes = Vec::new();
        if cursor.is_none() && self.cursor != Cursor::Hidden {
            bytes.extend(b"\x1b[?25l");
            self.cursor = Cursor::Hidden;
        }
        let Pencil { out, at, pen, .. } = self.best_way(cursor);
        bytes.extend(out);
        if cursor.is_some() && self.cursor != Cursor::Shown {
            bytes.extend(b"\x1b[?25h");
            self.cursor = Cursor::Shown;
        }
        (self.at, self.pen) = (at, pen);
        mem::swap(&mut self.shown, &mut self.wanted);
        self.known = Known::Everything;
        bytes
    }

    fn forget_place(&mut self) {
        self.at = None;
        self.pen = None;
    }

    fn best_way(&self, cursor: Option<Place>) -> Pencil<'_> {
        if self.known != Known::Everything {
            return self.shortest_cleared(cursor, 0);
        }
        let changed = self.changed_rows();
        let mut ways = Vec::new();
        if !changed.is_empty() && changed.len() <= SMALL_FRAME {
            for order in self.orders(&changed, cursor) {
                ways.push(self.in_order(&order, Blanks::ThreeAsSpaces, cursor));
                ways.push(self.in_order(&order, Blanks::OneAsSpace, cursor));
            }
        }
        if changed.len() > 2 {
            ways.push(self.downward(cursor, Last::WhereItIs));
            ways.push(self.shortest_cleared(cursor, 0));
            // From one screen to the next the head hardly changes.
            ways.push(self.shortest_cleared(cursor, 1));
            ways.extend(self.shifted(cursor));
        }
        shortest(self.downward(cursor, Last::Lowest), ways)
    }

    fn pencil(&self) -> Pencil<'_> {
        let mut pencil = Pencil::new(&self.caps, &self.clusters, self.size.width);
        (pencil.at, pencil.pen) = (self.at, self.pen);
        pencil
    }

    /// Ends a frame where the cursor belongs.
    fn rest<'a>(&self, mut pencil: Pencil<'a>, cursor: Option<Place>) -> Pencil<'a> {
        if let Some(place) = cursor {
            pencil.travel(place, self.row_of(&self.wanted, place.y));
        }
        pencil
    }

    fn in_order(&self, order: &[u16], blanks: Blanks, cursor: Option<Place>) -> Pencil<'_> {
        let mut pencil = self.pencil();
        for y in order {
            self.row(&self.shown, *y).draw(&mut pencil, blanks);
        }
        self.rest(pencil, cursor)
    }

    fn downward(&self, cursor: Option<Place>, last: Last) -> Pencil<'_> {
        let mut pencil = self.pencil();
        self.draw_downward(&mut pencil, &self.shown, last.row(cursor));
        self.rest(pencil, cursor)
    }

    fn shortest_cleared(&self, cursor: Option<Place>, from: u16) -> Pencil<'_> {
        let [usual, other] = [Last::Lowest, Last::WhereItIs].map(|last| self.cleared(cursor, from, last));
        shortest(usual, [other])
    }

    /// Brings the rows before `from` up to date, erases the others and draws them.
    fn cleared(&self, cursor: Option<Place>, from: u16, last: Last) -> Pencil<'_> {
        let mut pencil = self.pencil();
        for y in 0..from {
            self.row(&self.shown, y).draw(&mut pencil, Blanks::ThreeAsSpaces);
        }
        if self.known == Known::Nothing {
            // The usual character set in place of line drawing, and no margins.
            pencil.out.extend(b"\x1b(B\x0f\x1b[r");
            pencil.at = None;
        }
        pencil.clean();
        pencil.travel(Place { x: 0, y: from }, &[]);
        pencil.erase_below();
        let kept = usize::from(from) * usize::from(self.size.width);
        let mut shown = vec![Cell::BLANK; self.wanted.len()];
        for (cell, wanted) in shown.iter_mut().zip(self.wanted.iter().take(kept)) {
            *cell = *wanted;
        }
        self.draw_downward(&mut pencil, &shown, last.row(cursor));
        self.rest(pencil, cursor)
    }

    fn shifted(&self, cursor: Option<Place>) -> Vec<Pencil<'_>> {
        let width = usize::from(self.size.width);
        let draw = |shift: Shift| {
            let mut pencil = self.pencil();
            let mut shown = self.shown.clone();
            self.mend_before(&shift, &mut shown, &mut pencil);
            shift.apply(&mut shown, width);
            shift.write(&mut pencil, &self.caps, usize::from(self.size.height));
            self.draw_downward(&mut pencil, &shown, None);
            self.rest(pencil, cursor)
        };
        let proposed = Shift::propose(&self.shown, &self.wanted, width);
        proposed.into_iter().filter(|shift| shift.is_discreet(&self.caps)).map(draw).collect()
    }

    /// The cell under the cursor, where it moves along with its row and is wrong there: a mark beside a chosen row. It
    /// is mended before the rows move, while the cursor is on it.
    fn mend_before(&self, shift: &Shift, shown: &mut [Cell], pencil: &mut Pencil) {
        let Some(at) = self.at else { return };
        let Some(y) = shift.goes_to(usize::from(at.y)) else { return };
        let (width, x) = (usize::from(self.size.width), usize::from(at.x));
        let Some(cell) = self.wanted.get(y * width + x).filter(|cell| cell.width == 1) else { return };
        if let Some(there) = shown.get_mut(usize::from(at.y) * width + x)
            && there.width == 1
            && there != cell
        {
            *there = *cell;
            pencil.write(cell, &[]);
        }
    }

    /// Draws all rows from top to bottom, but one that may be put off; where only blanks follow, they are erased at
    /// once.
    fn draw_downward(&self, pencil: &mut Pencil, shown: &[Cell], put_off: Option<u16>) {
        let height = self.size.height;
        let written = (0..height).rev().find(|y| self.row(shown, *y).tail() > 0).map_or(0, |last| last + 1);
        let put_off = put_off.filter(|y| *y < written);
        for y in (0..written).filter(|y| Some(*y) != put_off) {
            self.row(shown, y).draw(pencil, Blanks::ThreeAsSpaces);
        }
        let below: Vec<u16> = (written..height).filter(|y| self.row(shown, *y).differs()).collect();
        match below.as_slice() {
            [] => {}
            [only] => self.row(shown, *only).draw(pencil, Blanks::ThreeAsSpaces),
            [first, ..] => {
                pencil.travel(Place { x: 0, y: *first }, &[]);
                pencil.erase_below();
            }
        }
        if let Some(y) = put_off {
            self.row(shown, y).draw(pencil, Blanks::ThreeAsSpaces);
        }
    }

    fn changed_rows(&self) -> Vec<u16> {
        (0..self.size.height).filter(|y| self.row(&self.shown, *y).differs()).collect()
    }

    /// Downward; beginning where the cursor is; ending where it goes; both.
    fn orders(&self, changed: &[u16], cursor: Option<Place>) -> Vec<Vec<u16>> {
        let moved = |order: &[u16], row: Option<u16>, to_end: bool| {
            let row = row.filter(|row| order.contains(row))?;
            let mut moved: Vec<u16> = order.iter().copied().filter(|other| *other != row).collect();
            moved.insert(if to_end { moved.len() } else { 0 }, row);
            Some(moved)
        };
        let begin = self.at.map(|at| at.y);
        let end = cursor.map(|at| at.y);
        let mut orders = vec![changed.to_vec()];
        let begun = moved(changed, begin, false);
        let ended = moved(changed, end, true);
        let both = begun.as_deref().and_then(|order| moved(order, end, true)).filter(|_| begin != end);
        for order in [begun, ended, both].into_iter().flatten() {
            if !orders.contains(&order) {
                orders.push(order);
            }
        }
        orders
    }

    fn row<'a>(&'a self, shown: &'a [Cell], y: u16) -> Row<'a> {
        Row { y, shown: self.row_of(shown, y), wanted: self.row_of(&self.wanted, y) }
    }

    fn row_of<'a>(&self, cells: &'a [Cell], y: u16) -> &'a [Cell] {
        let width = usize::from(self.size.width);
        cells.get(usize::from(y) * width..(usize::from(y) + 1) * width).unwrap_or_default()
    }
}

/// The first of the shortest: earlier ways disturb the screen less.
fn shortest<'a>(first: Pencil<'a>, others: impl IntoIterator<Item = Pencil<'a>>) -> Pencil<'a> {
    let shorter = |best: Pencil<'a>, way: Pencil<'a>| {
        if way.out.len() < best.out.len() { way } else { best }
    };
    others.into_iter().fold(first, shorter)
}
