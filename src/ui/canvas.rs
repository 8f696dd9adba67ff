//! A sheet to draw on: text at a place, cut at the edge, never past it. Works at any size, also none.

use super::look::{Role, style};
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::{Modifier, Style};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

pub struct Canvas<'a> {
    buffer: &'a mut Buffer,
    cursor: Option<Position>,
}

impl<'a> Canvas<'a> {
    pub fn new(buffer: &'a mut Buffer) -> Self {
        Canvas { buffer, cursor: None }
    }

    pub fn width(&self) -> u16 {
        self.buffer.area.width
    }

    pub fn height(&self) -> u16 {
        self.buffer.area.height
    }

    /// Writes from a column on; answers the column after the text.
    pub fn put(&mut self, x: u16, y: u16, text: &str, role: Role) -> u16 {
        self.put_within(x, y, self.width(), text, role)
    }

    /// As [`Canvas::put`], cut before a column; what is cut off shows as `…`.
    pub fn put_within(&mut self, x: u16, y: u16, end: u16, text: &str, role: Role) -> u16 {
        let end = end.min(self.width());
        if y >= self.height() || x >= end {
            return x;
        }
        let room = usize::from(end - x);
        let text = fit(text, room);
        let (after, _) = self.buffer.set_stringn(x, y, &text, room, style(role));
        after
    }

    /// Writes so that the text ends before a column.
    pub fn put_right(&mut self, end: u16, y: u16, text: &str, role: Role) {
        let wide = u16::try_from(columns(text)).unwrap_or(u16::MAX);
        self.put_within(end.saturating_sub(wide), y, end, text, role);
    }

    /// A line from edge to edge, at the foot of a row.
    pub fn rule(&mut self, y: u16) {
        if y < self.height() && self.width() > 2 {
            let line = " ".repeat(usize::from(self.width() - 2));
            self.buffer.set_string(1, y, line, Style::new().add_modifier(Modifier::UNDERLINED));
        }
    }

    /// Blanks part of a line.
    pub fn blank(&mut self, x: u16, y: u16, end: u16) {
        let end = end.min(self.width());
        if y < self.height() && x < end {
            self.buffer.set_string(x, y, " ".repeat(usize::from(end - x)), Style::reset());
        }
    }

    /// Where the hardware cursor stands: it is the focus.
    pub fn focus(&mut self, x: u16, y: u16) {
        if self.width() > 0 && self.height() > 0 {
            self.cursor = Some(Position { x: x.min(self.width() - 1), y: y.min(self.height() - 1) });
        }
    }

    pub fn cursor(&self) -> Option<Position> {
        self.cursor
    }
}

/// Columns a text takes: the sum over its graphemes, as cells are filled.
pub fn columns(text: &str) -> usize {
    text.graphemes(true).map(UnicodeWidthStr::width).sum()
}

/// The text, cut with `…` where it is wider than the room.
pub fn fit(text: &str, room: usize) -> String {
    if columns(text) <= room {
        return text.to_owned();
    }
    let mut cut = String::new();
    let mut taken = 0;
    for grapheme in text.graphemes(true) {
        let wide = grapheme.width();
        if taken + wide + 1 > room {
            break;
        }
        cut.push_str(grapheme);
        taken += wide;
    }
    if room > 0 {
        cut.push('…');
    }
    cut
}
