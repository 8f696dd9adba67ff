//! A picture as the terminal will show it: twelve bytes a cell, made from ratatui's buffer by what the
//! terminal knows.
//!
//! Whatever makes no difference to the eye is made equal here (the colour of a letter that is a space, an
//! accent written as one character or as two), so that comparing two cells says whether bytes must be sent.
//! No control character and nothing that turns the direction of writing gets past this point.

use std::collections::HashMap;

use ratatui::buffer::{Buffer, Cell as Drawn, CellWidth};
use ratatui::style::{Color, Modifier};
use unicode_normalization::UnicodeNormalization;
use unicode_width::UnicodeWidthChar;

use super::super::caps::{Caps, Colours};
use super::ascii;

/// A colour by its number; `DEFAULT` is the terminal's own.
pub(super) type Colour = u16;
pub(super) const DEFAULT: Colour = 256;

pub(super) const BOLD: u8 = 1;
pub(super) const DIM: u8 = 2;
pub(super) const UNDERLINE: u8 = 4;
pub(super) const REVERSE: u8 = 8;

/// How characters are written: what SGR sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pen {
    pub fg: Colour,
    pub bg: Colour,
    pub marks: u8,
}

impl Pen {
    pub(super) const PLAIN: Pen = Pen { fg: DEFAULT, bg: DEFAULT, marks: 0 };

    pub(super) fn has(self, mark: u8) -> bool {
        self.marks & mark != 0
    }

    /// True if what is erased or scrolled in with this pen looks blank. Terminals differ on which of
    /// background, reverse and underline an erased cell takes over; none shows the colour or weight of a
    /// letter that is not there.
    pub(super) fn leaves_blank(self) -> bool {
        self.bg == DEFAULT && !self.has(REVERSE | UNDERLINE)
    }
}

/// What one place of the screen shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    /// A character, or beyond Unicode an entry of [`Clusters`].
    symbol: u32,
    /// Columns taken, 0 for those covered by the cell before.
    pub width: u8,
    pub pen: Pen,
}

const SPACE: u32 = ' ' as u32;
const BEYOND_UNICODE: u32 = 0x11_0000;

impl Cell {
    pub(super) const BLANK: Cell = Cell { symbol: SPACE, width: 1, pen: Pen::PLAIN };
    const COVERED: Cell = Cell { symbol: 0, width: 0, pen: Pen::PLAIN };

    pub(super) fn is_space(&self) -> bool {
        self.symbol == SPACE
    }

    /// True if writing this cell with `pen` looks as it should.
    pub(super) fn suits(&self, pen: Pen) -> bool {
        let only_ground_shows = self.is_space() && !self.pen.has(REVERSE | UNDERLINE);
        if only_ground_shows {
            pen.bg == self.pen.bg && !pen.has(REVERSE | UNDERLINE)
        } else {
            pen == self.pen
        }
    }

    /// A number that hardly ever is the same for two cells that differ.
    pub(super) fn digest(&self) -> u64 {
        let pen = u64::from(self.pen.fg) | u64::from(self.pen.bg) << 9 | u64::from(self.pen.marks) << 18;
        u64::from(self.symbol) | pen << 22
    }

    /// The character, if it is one that every terminal moves on by the same number of columns.
    pub(super) fn character(&self) -> Option<char> {
        char::from_u32(self.symbol).filter(|_| self.width > 0)
    }
}

/// Symbols of more than one character, numbered.
#[derive(Default)]
pub(super) struct Clusters {
    texts: Vec<Box<str>>,
    numbers: HashMap<Box<str>, u32>,
}

impl Clusters {
    /// More than any screen of names holds; a stream of new ones must not fill the memory of a long sitting.
    const MOST: usize = 4096;

    pub(super) fn text(&self, cell: &Cell) -> &str {
        let index = cell.symbol.wrapping_sub(BEYOND_UNICODE) as usize;
        self.texts.get(index).map_or("", |text| text)
    }

    /// Forgets all symbols when they have become too many; true if it did, and no cell made before means
    /// anything.
    pub(super) fn tidy(&mut self) -> bool {
        let is_full = self.texts.len() > Self::MOST;
        if is_full {
            *self = Clusters::default();
        }
        is_full
    }

    fn number(&mut self, text: &str) -> u32 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = BEYOND_UNICODE + self.texts.len() as u32;
        self.texts.push(text.into());
        self.numbers.insert(text.into(), number);
        number
    }
}

/// Reads a drawn picture into `cells`, row by row.
pub(super) fn read(drawn: &Buffer, caps: &Caps, clusters: &mut Clusters, cells: &mut Vec<Cell>) {
    cells.clear();
    let width = usize::from(drawn.area.width);
    if width == 0 {
        return;
    }
    for row in drawn.content.chunks(width) {
        let mut covered = 0;
        for (column, cell) in row.iter().enumerate() {
            if covered > 0 {
                cells.push(Cell::COVERED);
                covered -= 1;
                continue;
            }
            let cell = read_cell(cell, caps, clusters);
            if column + usize::from(cell.width) > width {
                // Half a wide character at the edge: terminals wrap it, cut it or drop it.
                cells.push(space(cell.pen));
            } else {
                covered = cell.width - 1;
                cells.push(cell);
            }
        }
    }
}

fn read_cell(drawn: &Drawn, caps: &Caps, clusters: &mut Clusters) -> Cell {
    let pen = pen(drawn, caps);
    let symbol = drawn.symbol();
    if symbol == " " || drawn.modifier.contains(Modifier::HIDDEN) {
        return space(pen);
    }
    let mut characters = symbol.chars();
    let (Some(first), None) = (characters.next(), characters.next()) else {
        return read_cluster(symbol, pen, caps, clusters);
    };
    if first.is_ascii_graphic() {
        return Cell { symbol: u32::from(first), width: 1, pen };
    }
    read_cluster(symbol, pen, caps, clusters)
}

/// Any symbol but a plain letter: cleaned, composed where a composed character exists, and measured.
fn read_cluster(symbol: &str, pen: Pen, caps: &Caps, clusters: &mut Clusters) -> Cell {
    let clean: String = symbol.chars().filter(|c| !is_unsafe(*c)).nfc().collect();
    let width = if clean.is_empty() { 0 } else { clean.as_str().cell_width() };
    let Ok(width @ 1..=8) = u8::try_from(width) else {
        return space(pen);
    };
    if !caps.utf8 {
        let ascii = ascii::nearest(&clean);
        return if ascii == b' ' { space(pen) } else { Cell { symbol: u32::from(ascii), width: 1, pen } };
    }
    let mut characters = clean.chars();
    let symbol = match (characters.next(), characters.next()) {
        (Some(only), None) if is_certain(only, width) => u32::from(only),
        _ => clusters.number(&clean),
    };
    Cell { symbol, width, pen }
}

/// A space shows its ground only, so only that is kept of the pen.
fn space(pen: Pen) -> Cell {
    let marks = pen.marks & (REVERSE | UNDERLINE);
    let fg = if marks == 0 { DEFAULT } else { pen.fg };
    Cell { symbol: SPACE, width: 1, pen: Pen { fg, bg: pen.bg, marks } }
}

/// Controls, and the marks that would turn or hide the text around them.
fn is_unsafe(character: char) -> bool {
    let turns_or_hides = matches!(
        character,
        '\u{AD}'
            | '\u{61C}'
            | '\u{200B}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}'
    );
    turns_or_hides || character.is_control()
}

/// Terminals agree on how far a letter moves the cursor, and on the wide ones of East Asia. On pictographs,
/// joined and selected forms they do not: after those the cursor is taken to stand anywhere.
fn is_certain(character: char, width: u8) -> bool {
    let is_east_asian = matches!(
        u32::from(character),
        0x1100..=0x115F
            | 0x2E80..=0xA4CF
            | 0xAC00..=0xD7A3
            | 0xF900..=0xFAFF
            | 0xFE30..=0xFE6F
            | 0xFF00..=0xFF60
            | 0xFFE0..=0xFFE6
            | 0x20000..=0x3FFFD
    );
    character.width() == Some(usize::from(width)) && (width == 1 || is_east_asian)
}

/// True if all of a cluster but its first character only mark it.
pub(super) fn is_marked_letter(cluster: &str, width: u8) -> bool {
    let mut characters = cluster.chars();
    characters.next().is_some_and(|first| is_certain(first, width))
        && characters
            .all(|mark| mark.width() == Some(0) && !matches!(mark, '\u{200D}' | '\u{FE0E}' | '\u{FE0F}'))
}

fn pen(drawn: &Drawn, caps: &Caps) -> Pen {
    let mut marks = 0;
    // DIM is left out where nothing is coloured: such terminals do not know it, or make it unreadable.
    let known: &[(Modifier, u8)] = match caps.colours {
        Colours::None => {
            &[(Modifier::BOLD, BOLD), (Modifier::UNDERLINED, UNDERLINE), (Modifier::REVERSED, REVERSE)]
        }
        _ => &[
            (Modifier::BOLD, BOLD),
            (Modifier::DIM, DIM),
            (Modifier::UNDERLINED, UNDERLINE),
            (Modifier::REVERSED, REVERSE),
        ],
    };
    for (modifier, mark) in known {
        if drawn.modifier.contains(*modifier) {
            marks |= mark;
        }
    }
    Pen { fg: colour(drawn.fg, caps.colours), bg: colour(drawn.bg, caps.colours), marks }
}

fn colour(asked: Color, colours: Colours) -> Colour {
    let full = match asked {
        Color::Reset => return DEFAULT,
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::LightRed => 9,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightBlue => 12,
        Color::LightMagenta => 13,
        Color::LightCyan => 14,
        Color::White => 15,
        Color::Indexed(index) => index,
        Color::Rgb(red, green, blue) => cube(red, green, blue),
    };
    match colours {
        Colours::None => DEFAULT,
        Colours::TwoHundredFiftySix => Colour::from(full),
        Colours::Eight => match full {
            0..=7 => Colour::from(full),
            // Dark grey would be black on black.
            8 => DEFAULT,
            9..=15 => Colour::from(full - 8),
            16..=255 => {
                let (red, green, blue) = components(full);
                let bit = |component: u8, value: Colour| if component >= 128 { value } else { 0 };
                bit(red, 1) + bit(green, 2) + bit(blue, 4)
            }
        },
    }
}

/// The nearest colour of the 6 x 6 x 6 cube.
fn cube(red: u8, green: u8, blue: u8) -> u8 {
    let level = |component: u8| match component {
        0..=47 => 0,
        48..=114 => 1,
        _ => (component - 35) / 40,
    };
    16 + 36 * level(red) + 6 * level(green) + level(blue)
}

fn components(index: u8) -> (u8, u8, u8) {
    if index >= 232 {
        let grey = 8 + 10 * (index - 232);
        return (grey, grey, grey);
    }
    let level = |level: u8| if level == 0 { 0 } else { 55 + 40 * level };
    let place = index.saturating_sub(16);
    (level(place / 36), level(place / 6 % 6), level(place % 6))
}
