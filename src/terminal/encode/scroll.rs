//! Rows that have moved together: found by comparing pieces of rows, moved by the terminal itself.
//!
//! A shift is only a proposal; the frame is made with it and without, and the shorter one is sent.

use super::super::caps::Caps;
use super::cells::Cell;
use super::pencil::{Pencil, Place, control};

/// Columns compared as one. Small enough that a mark that moves from row to row spoils little of them.
const PIECE: usize = 8;
/// A shift must bring at least so many pieces to their place.
const WORTH_MOVING: i32 = 3;
const MOST_PROPOSED: usize = 2;

/// Rows `top..=bottom` move up by `lines` (down, if negative); the rows left behind are blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shift {
    pub top: usize,
    pub bottom: usize,
    pub lines: i32,
}

impl Shift {
    /// The shifts that bring most to its place, best first.
    pub(super) fn propose(shown: &[Cell], wanted: &[Cell], width: usize) -> Vec<Shift> {
        let shown = pieces(shown, width);
        let wanted = pieces(wanted, width);
        let height = wanted.len() as i32;
        let mut found: Vec<(i32, Shift)> = (1 - height..height)
            .filter(|lines| *lines != 0)
            .filter_map(|lines| best_run(&shown, &wanted, lines))
            .filter(|(gain, _)| *gain >= WORTH_MOVING)
            .collect();
        found.sort_by_key(|(gain, _)| -gain);
        found.into_iter().take(MOST_PROPOSED).map(|(_, shift)| shift).collect()
    }

    /// False where the terminal would keep the rows that leave the screen, to be read by whoever comes next.
    pub(super) fn is_discreet(&self, caps: &Caps) -> bool {
        caps.line_editing || caps.alternate_screen || self.top > 0 || self.lines < 0
    }

    /// Where a row comes to; None for one that does not move, or leaves.
    pub(super) fn goes_to(&self, y: usize) -> Option<usize> {
        let to = y.checked_add_signed(-(self.lines as isize))?;
        let within = |y: usize| (self.top..=self.bottom).contains(&y);
        (within(y) && within(to)).then_some(to)
    }

    /// Moves the rows in the picture.
    pub(super) fn apply(&self, shown: &mut [Cell], width: usize) {
        let rows = &mut shown[self.top * width..(self.bottom + 1) * width];
        let distance = self.distance() * width;
        let kept = rows.len() - distance;
        if self.lines > 0 {
            rows.copy_within(distance.., 0);
            rows[kept..].fill(Cell::BLANK);
        } else {
            rows.copy_within(..kept, distance);
            rows[..distance].fill(Cell::BLANK);
        }
    }

    /// Moves the rows on the terminal.
    pub(super) fn write(&self, pencil: &mut Pencil, caps: &Caps, height: usize) {
        pencil.clean();
        if caps.line_editing {
            self.insert_and_delete(pencil, height);
        } else {
            self.roll(pencil);
        }
    }

    /// Deletes rows at one end and inserts as many at the other. What lies below the region moves and comes
    /// back.
    fn insert_and_delete(&self, pencil: &mut Pencil, height: usize) {
        const INSERT: u8 = b'L';
        const DELETE: u8 = b'M';
        let count = self.distance() as u16;
        let last = self.bottom + 1 - self.distance();
        let reaches_end = self.bottom + 1 == height;
        let (first_step, second_step) = if self.lines > 0 {
            ((self.top, DELETE), (last, INSERT))
        } else {
            ((last, DELETE), (self.top, INSERT))
        };
        for (row, last) in [first_step, second_step] {
            // Rows that leave at the end of the screen, or come in there, need no counterpart.
            if reaches_end && row != self.top {
                continue;
            }
            pencil.travel(Place { x: 0, y: row as u16 }, &[]);
            pencil.out.extend(control(count, last));
        }
    }

    /// Sets a scrolling region and runs against its end. Terminals differ on where that leaves the cursor:
    /// home, or at the top of the region. Without a region the two are one.
    fn roll(&self, pencil: &mut Pencil) {
        let region = format!("\x1b[{};{}r", self.top + 1, self.bottom + 1);
        pencil.out.extend(region.into_bytes());
        pencil.at = None;
        let (row, step) = if self.lines > 0 { (self.bottom, &b"\n"[..]) } else { (self.top, &b"\x1bM"[..]) };
        pencil.travel(Place { x: 0, y: row as u16 }, &[]);
        for _ in 0..self.distance() {
            pencil.out.extend(step);
        }
        pencil.out.extend(b"\x1b[r");
        pencil.at = Some(Place { x: 0, y: 0 });
    }

    fn distance(&self) -> usize {
        self.lines.unsigned_abs() as usize
    }
}

/// The run of rows that gains most when row `y` is taken from row `y + lines`.
fn best_run(shown: &[Vec<u64>], wanted: &[Vec<u64>], lines: i32) -> Option<(i32, Shift)> {
    let height = wanted.len() as i32;
    let mut best: Option<(i32, Shift)> = None;
    let (mut begin, mut sum) = (0, 0);
    for y in 0.max(-lines)..height.min(height - lines) {
        if sum <= 0 {
            (begin, sum) = (y, 0);
        }
        let row = &wanted[y as usize];
        sum += alike(row, &shown[(y + lines) as usize]) - alike(row, &shown[y as usize]);
        if best.is_none_or(|(gain, _)| sum > gain) {
            let (top, bottom) = if lines > 0 { (begin, y + lines) } else { (begin + lines, y) };
            best = Some((sum, Shift { top: top as usize, bottom: bottom as usize, lines }));
        }
    }
    best
}

/// How many pieces two rows have in common, blank ones apart.
fn alike(one: &[u64], other: &[u64]) -> i32 {
    one.iter().zip(other).filter(|(one, other)| one == other && **one != 0).count() as i32
}

fn pieces(cells: &[Cell], width: usize) -> Vec<Vec<u64>> {
    cells.chunks(width).map(|row| row.chunks(PIECE).map(digest).collect()).collect()
}

/// 0 for blanks, else a number that differs where the cells differ, near enough for a proposal.
fn digest(cells: &[Cell]) -> u64 {
    if cells.iter().all(|cell| *cell == Cell::BLANK) {
        return 0;
    }
    cells.iter().fold(0xCBF2_9CE4_8422_2325, |sum, cell| (sum ^ cell.digest()).wrapping_mul(0x0100_0000_01B3))
        | 1
}
