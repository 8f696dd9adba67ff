//! A page longer than the screen: which line is its first, and moving.

use crate::flow::commands::Command;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scroll {
    pub first: usize,
}

/// Lines of a page at 80x24.
const HEIGHT: usize = 20;

impl Scroll {
    /// Moves among `count` lines; false for other commands.
    pub fn act(&mut self, command: Command, count: usize) -> bool {
        let last = count.saturating_sub(HEIGHT);
        self.first = match command {
            Command::Up => self.first.saturating_sub(1),
            Command::Down => (self.first + 1).min(last),
            Command::PageUp => self.first.saturating_sub(HEIGHT),
            Command::PageDown => (self.first + HEIGHT).min(last),
            _ => return false,
        };
        true
    }
}
