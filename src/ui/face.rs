//! What the terminal's loop drives: it hands in what was typed, asks for a picture, and says when the line is gone.

use super::keys::Key;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use std::time::Duration;

/// What comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    Key(Key),
    Paste(String),
    Resize {
        width: u16,
        height: u16,
    },
    /// The terminal is not UTF-8: so many bytes were refused since it was last told.
    BadBytes(usize),
}

/// How a seat ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Left,
    HungUp,
    Signal(i32),
}

/// A desk as a seat sees it.
pub trait Face {
    fn take(&mut self, event: Event);
    /// How long from now until `tick` must be called; None: never.
    fn deadline(&self) -> Option<Duration>;
    fn tick(&mut self);
    /// True when something changed since the last picture.
    fn stale(&self) -> bool;
    /// Draws the whole picture and answers where the hardware cursor stands. Never panics, whatever the size.
    fn draw(&mut self, buffer: &mut Buffer) -> Option<Position>;
    /// The user asked for everything anew; answers once.
    fn redraw_wanted(&mut self) -> bool;
    /// The next page for the printer behind the terminal, as text; asked for after each picture, until there is none.
    fn print(&mut self) -> Option<String> {
        None
    }
    fn left(&self) -> bool;
    /// The line is gone or a signal came: drafts are kept, nothing is drawn.
    fn hang_up(&mut self);
}
