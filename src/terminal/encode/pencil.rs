//! The cheapest bytes for one step: to go somewhere, to change the pen, to write a cell, to erase.
//!
//! A pencil knows where the cursor stands only as long as every terminal would agree: after the last column,
//! and after symbols whose width is disputed, it stands nowhere, and the next move is absolute. A line feed
//! only ever moves down to a row that exists, so it never scrolls.

use super::super::caps::{Caps, Colours};
use super::cells::{BOLD, Cell, Clusters, Colour, DEFAULT, DIM, Pen, REVERSE, UNDERLINE, is_marked_letter};

/// Columns from one tab stop to the next.
const TAB: u16 = 8;

/// A place on the screen, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub x: u16,
    pub y: u16,
}

/// Bytes being written, and the state they leave the terminal in.
pub(super) struct Pencil<'a> {
    pub out: Vec<u8>,
    pub at: Option<Place>,
    pub pen: Option<Pen>,
    caps: &'a Caps,
    clusters: &'a Clusters,
    width: u16,
}

impl<'a> Pencil<'a> {
    pub(super) fn new(caps: &'a Caps, clusters: &'a Clusters, width: u16) -> Self {
        Pencil { out: Vec::new(), at: None, pen: None, caps, clusters, width }
    }

    /// A pencil in the same state with nothing written yet.
    pub(super) fn fork(&self) -> Self {
        Pencil { out: Vec::new(), ..*self }
    }

    /// Goes on from where a fork has got to.
    pub(super) fn join(&mut self, fork: Self) {
        self.out.extend(fork.out);
        (self.at, self.pen) = (fork.at, fork.pen);
    }

    /// Goes to `to`. What `row` holds left of it must be on the screen already: writing it again is often the
    /// shortest way.
    pub(super) fn travel(&mut self, to: Place, row: &[Cell]) {
        if self.at == Some(to) {
            return;
        }
        let mut best = absolute(to);
        if let Some(from) = self.at {
            let by_number = (self.caps.single_axis && from.y != to.y).then(|| control(to.y + 1, b'd'));
            for mut way in [Some(vertically(from.y, to.y)), by_number].into_iter().flatten() {
                if way.len() < best.len() {
                    way.extend(self.horizontally(from.x, to.x, row, best.len() - way.len()));
                    if way.len() < best.len() {
                        best = way;
                    }
                }
            }
        }
        self.out.extend(best);
        self.at = Some(to);
    }

    /// Writes one cell of the picture where the pencil stands. `ahead`: what will be written after it on this
    /// row.
    pub(super) fn write(&mut self, cell: &Cell, ahead: &[Cell]) {
        if !self.pen.is_some_and(|pen| cell.suits(pen)) {
            let next = ahead.iter().find(|next| !next.is_space() && next.width > 0);
            match next {
                // A space before a word may as well wear what the word needs.
                Some(next) if cell.suits(next.pen) => self.take(next.pen),
                _ => self.take(cell.pen),
            }
        }
        let mut is_certain = true;
        match cell.character() {
            Some(character) => self.out.extend(character.encode_utf8(&mut [0; 4]).as_bytes()),
            None => {
                let text = self.clusters.text(cell);
                self.out.extend(text.as_bytes());
                is_certain = is_marked_letter(text, cell.width);
            }
        }
        self.at = match self.at {
            Some(at) if is_certain && at.x + u16::from(cell.width) < self.width => {
                Some(Place { x: at.x + u16::from(cell.width), ..at })
            }
            _ => None,
        };
    }

    /// Changes the pen.
    pub(super) fn take(&mut self, pen: Pen) {
        if self.pen != Some(pen) {
            self.out.extend(self.change_of_pen(pen));
            self.pen = Some(pen);
        }
    }

    /// Makes sure that what is erased or scrolled in next is blank.
    pub(super) fn clean(&mut self) {
        if !self.pen.is_some_and(Pen::leaves_blank) {
            self.take(Pen::PLAIN);
        }
    }

    /// Erases from here to the end of the row.
    pub(super) fn erase_row(&mut self) {
        self.clean();
        self.out.extend(b"\x1b[K");
    }

    /// Erases from here to the end of the screen.
    pub(super) fn erase_below(&mut self) {
        self.clean();
        self.out.extend(b"\x1b[J");
    }

    /// The shortest way along a row; `limit` bytes and more are of no interest.
    fn horizontally(&self, from: u16, to: u16, row: &[Cell], limit: usize) -> Vec<u8> {
        let mut best = if to < from {
            let left = from - to;
            shorter(vec![0x08; usize::from(left)], control(left, b'D'))
        } else if to > from {
            self.rightward(from, to, row, limit)
        } else {
            return Vec::new();
        };
        if to < from {
            let mut way = vec![b'\r'];
            if to > 0 {
                way.extend(self.rightward(0, to, row, limit));
            }
            best = shorter(best, way);
        }
        if self.caps.single_axis {
            best = shorter(best, control(to + 1, b'G'));
        }
        best
    }

    fn rightward(&self, from: u16, to: u16, row: &[Cell], limit: usize) -> Vec<u8> {
        let best = self.over(from, to, row, limit);
        match self.by_tabs(from, to, row, limit.min(best.len())) {
            Some(way) => shorter(best, way),
            None => best,
        }
    }

    /// By writing again what stands between, or by a jump over it.
    fn over(&self, from: u16, to: u16, row: &[Cell], limit: usize) -> Vec<u8> {
        let jump = control(to - from, b'C');
        match self.overprint(from, to, row, limit.min(jump.len())) {
            Some(way) => shorter(way, jump),
            None => jump,
        }
    }

    /// By the tab stops of every eighth column to the last one before, and on; or to the one after, and back.
    fn by_tabs(&self, from: u16, to: u16, row: &[Cell], limit: usize) -> Option<Vec<u8>> {
        let before = to - to % TAB;
        let tabs = |stop: u16| vec![b'\t'; usize::from(stop / TAB - from / TAB)];
        let on = (before > from).then(|| {
            let mut way = tabs(before);
            if before < to {
                way.extend(self.over(before, to, row, limit.saturating_sub(way.len())));
            }
            way
        });
        let after = before + TAB;
        let back = (after < self.width).then(|| {
            let mut way = tabs(after);
            way.extend(vec![0x08; usize::from(after - to)]);
            way
        });
        on.into_iter().chain(back).filter(|way| self.caps.tab_stops && way.len() < limit).min_by_key(Vec::len)
    }

    /// What stands between two columns, if it can be written again as it is with the pen at hand.
    fn overprint(&self, from: u16, to: u16, row: &[Cell], limit: usize) -> Option<Vec<u8>> {
        let pen = self.pen?;
        let between = row.get(usize::from(from)..usize::from(to)).filter(|between| between.len() <= limit)?;
        let mut way = Vec::with_capacity(limit);
        let mut end = usize::from(from);
        for (column, cell) in (usize::from(from)..).zip(between) {
            if cell.width == 0 && column >= end {
                return None;
            }
            if cell.width > 0 {
                let character = cell.character().filter(|_| cell.suits(pen))?;
                way.extend(character.encode_utf8(&mut [0; 4]).as_bytes());
                end = column + usize::from(cell.width);
            }
        }
        (end == usize::from(to)).then_some(way)
    }

    fn change_of_pen(&self, to: Pen) -> Vec<u8> {
        let mut from_nothing = Codes::new();
        from_nothing.nothing();
        self.add(&mut from_nothing, Pen::PLAIN, to);
        let afresh = from_nothing.finish();
        let Some(from) = self.pen else {
            return afresh;
        };
        let mut ended = from;
        let mut codes = Codes::new();
        if from.marks & !to.marks != 0 {
            if !self.caps.selective_reset {
                return afresh;
            }
            // Bold and dim end together.
            if from.marks & !to.marks & (BOLD | DIM) != 0 {
                codes.push("22");
                ended.marks &= !(BOLD | DIM);
            }
            for (mark, code) in [(UNDERLINE, "24"), (REVERSE, "27")] {
                if ended.has(mark) && !to.has(mark) {
                    codes.push(code);
                    ended.marks &= !mark;
                }
            }
        }
        self.add(&mut codes, ended, to);
        shorter(codes.finish(), afresh)
    }

    /// Adds what `to` has and `from` has not.
    fn add(&self, codes: &mut Codes, from: Pen, to: Pen) {
        for (mark, code) in [(BOLD, "1"), (DIM, "2"), (UNDERLINE, "4"), (REVERSE, "7")] {
            if to.has(mark) && !from.has(mark) {
                codes.push(code);
            }
        }
        if to.fg != from.fg {
            codes.push(&self.colour_code(to.fg, 30));
        }
        if to.bg != from.bg {
            codes.push(&self.colour_code(to.bg, 40));
        }
    }

    fn colour_code(&self, colour: Colour, base: u16) -> String {
        debug_assert!(self.caps.colours != Colours::None || colour == DEFAULT);
        match colour {
            0..=7 => (base + colour).to_string(),
            // As terminfo does for every terminal of 16 colours and more; the long form is four bytes more.
            8..=15 => (base + 60 + colour - 8).to_string(),
            16..=255 => format!("{};5;{colour}", base + 8),
            _ => (base + 9).to_string(),
        }
    }
}

/// The numbers of one SGR sequence.
struct Codes(Vec<u8>);

impl Codes {
    fn new() -> Self {
        Codes(b"\x1b[".to_vec())
    }

    /// Everything off: an empty number is 0.
    fn nothing(&mut self) {
        self.0.push(b';');
    }

    fn push(&mut self, code: &str) {
        self.0.extend(code.as_bytes());
        self.0.push(b';');
    }

    fn finish(mut self) -> Vec<u8> {
        self.0.pop();
        self.0.push(b'm');
        self.0
    }
}

fn vertically(from: u16, to: u16) -> Vec<u8> {
    if to > from {
        let down = to - from;
        return shorter(vec![b'\n'; usize::from(down)], control(down, b'B'));
    }
    match from - to {
        0 => Vec::new(),
        // Reverse index: a byte less than cursor up, and never at the top, where it would scroll.
        1 => b"\x1bM".to_vec(),
        up => control(up, b'A'),
    }
}

/// `ESC [ row ; column H`, without what is 1 anyway.
fn absolute(to: Place) -> Vec<u8> {
    let mut way = b"\x1b[".to_vec();
    if to.y > 0 {
        way.extend((to.y + 1).to_string().bytes());
    }
    if to.x > 0 {
        way.push(b';');
        way.extend((to.x + 1).to_string().bytes());
    }
    way.push(b'H');
    way
}

/// `ESC [ count last`, without a count of 1.
pub(super) fn control(count: u16, last: u8) -> Vec<u8> {
    let mut sequence = b"\x1b[".to_vec();
    if count != 1 {
        sequence.extend(count.to_string().bytes());
    }
    sequence.push(last);
    sequence
}

/// The first unless the second is really shorter.
fn shorter(first: Vec<u8>, second: Vec<u8>) -> Vec<u8> {
    if second.len() < first.len() { second } else { first }
}
