//! A picture, its encoder, and a terminal that reads what is sent: `vt100`, which knows nothing of this room.

use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use unicode_normalization::UnicodeNormalization;

use super::super::*;
use super::xterm;

/// An encoder, the terminal it writes to, and the picture being changed.
pub(super) struct Seat {
    pub(super) encoder: Encoder,
    pub(super) terminal: vt100::Parser,
    pub(super) buffer: Buffer,
    pub(super) cursor: Option<Position>,
}

impl Seat {
    pub(super) fn new(caps: Caps, width: u16, height: u16) -> Self {
        let terminal = vt100::Parser::new(size_of(height), size_of(width), 0);
        let buffer = Buffer::empty(Rect::new(0, 0, width, height));
        let mut seat = Seat {
            encoder: Encoder::new(caps, Size::new(width, height)),
            terminal,
            buffer,
            cursor: Some(Position::ORIGIN),
        };
        // What an earlier program left must not show through.
        seat.terminal.process("\x1b[41mrubbish\r\nand more\x1b[7m".as_bytes());
        seat.send();
        seat
    }

    /// The 18-field form of the byte budgets, filled in.
    pub(super) fn form() -> Self {
        let mut seat = Seat::new(xterm(), 80, 24);
        seat.write(1, 0, "NOUVEAU CANDIDAT   1 Identité  2 Contact", Style::new());
        for y in 2..20 {
            seat.write(1, y, "Champ", Style::new());
            seat.write(20, y, "Kossi", Style::new());
        }
        seat.write(1, 23, "F1 aide  F2 enregistrer", Style::new());
        seat.at(25, 2);
        seat.send();
        seat
    }

    pub(super) fn write(&mut self, x: u16, y: u16, text: &str, style: Style) {
        self.buffer.set_string(x, y, text, style);
    }

    pub(super) fn at(&mut self, x: u16, y: u16) {
        self.cursor = Some(Position::new(x, y));
    }

    pub(super) fn send(&mut self) -> usize {
        let bytes = self.encoder.frame(&self.buffer, self.cursor);
        self.terminal.process(&bytes);
        bytes.len()
    }

    pub(super) fn sent(&mut self) -> String {
        let bytes = self.encoder.frame(&self.buffer, self.cursor);
        self.terminal.process(&bytes);
        String::from_utf8(bytes).expect("frames are UTF-8")
    }

    /// Compares the terminal with the picture itself, cell by cell.
    pub(super) fn check(&self) {
        let screen = self.terminal.screen();
        let area = self.buffer.area;
        let mut covered = 0;
        for y in 0..area.height {
            for x in 0..area.width {
                let wanted = &self.buffer[(x, y)];
                let shown = screen.cell(y, x).expect("inside the screen");
                if covered > 0 {
                    covered -= 1;
                    assert!(shown.is_wide_continuation(), "covered cell {x},{y}");
                    continue;
                }
                let width = unicode_width::UnicodeWidthStr::width(wanted.symbol()) as u16;
                let fits =
                    width > 0 && x + width <= area.width && !wanted.modifier.contains(Modifier::HIDDEN);
                covered = if fits { width - 1 } else { 0 };
                let text = if fits { wanted.symbol().nfc().collect() } else { " ".to_owned() };
                let there: String =
                    if shown.has_contents() { shown.contents().nfc().collect() } else { " ".to_owned() };
                assert_eq!(there, text, "cell {x},{y}");
                let is_bar = wanted.modifier.intersects(Modifier::REVERSED | Modifier::UNDERLINED);
                assert_eq!(shown.bgcolor(), colour(wanted.bg), "background {x},{y}");
                assert_eq!(shown.inverse(), wanted.modifier.contains(Modifier::REVERSED), "reverse {x},{y}");
                assert_eq!(
                    shown.underline(),
                    wanted.modifier.contains(Modifier::UNDERLINED),
                    "underline {x},{y}"
                );
                if text != " " || is_bar {
                    assert_eq!(shown.fgcolor(), colour(wanted.fg), "colour {x},{y}");
                }
                if text != " " {
                    assert_eq!(shown.bold(), wanted.modifier.contains(Modifier::BOLD), "bold {x},{y}");
                    assert_eq!(shown.dim(), wanted.modifier.contains(Modifier::DIM), "dim {x},{y}");
                }
            }
        }
        self.check_cursor();
    }

    fn check_cursor(&self) {
        let screen = self.terminal.screen();
        let cursor = self.cursor.filter(|at| self.buffer.area.contains(*at));
        assert_eq!(screen.hide_cursor(), cursor.is_none(), "cursor hidden");
        if let Some(at) = cursor {
            assert_eq!(screen.cursor_position(), (at.y, at.x), "cursor");
        }
    }

    /// Compares the terminal with a second one that was drawn on afresh.
    pub(super) fn check_against_fresh(&self, caps: Caps) {
        let area = self.buffer.area;
        let mut fresh = vt100::Parser::new(size_of(area.height), size_of(area.width), 0);
        fresh.process(&Encoder::new(caps, area.as_size()).frame(&self.buffer, self.cursor));
        for y in 0..area.height {
            for x in 0..area.width {
                let look = |parser: &vt100::Parser| {
                    let cell = parser.screen().cell(y, x).expect("inside the screen");
                    let text = if cell.has_contents() { cell.contents().to_owned() } else { " ".to_owned() };
                    let letter = (text != " ").then(|| (cell.fgcolor(), cell.bold(), cell.dim()));
                    (text, letter, cell.bgcolor(), cell.inverse(), cell.underline())
                };
                assert_eq!(look(&self.terminal), look(&fresh), "cell {x},{y}");
            }
        }
        self.check_cursor();
    }
}

pub(super) fn size_of(length: u16) -> std::num::NonZeroU16 {
    std::num::NonZeroU16::new(length).expect("a screen has cells")
}

fn colour(colour: Color) -> vt100::Color {
    match colour {
        Color::Reset => vt100::Color::Default,
        Color::Red => vt100::Color::Idx(1),
        Color::Blue => vt100::Color::Idx(4),
        Color::LightGreen => vt100::Color::Idx(10),
        Color::Indexed(index) => vt100::Color::Idx(index),
        other => panic!("not used in these tests: {other}"),
    }
}

/// Blanks a row from a column on.
pub(super) fn blank(buffer: &mut Buffer, from: u16, y: u16) {
    for x in from..buffer.area.width {
        buffer[(x, y)].reset();
    }
}
