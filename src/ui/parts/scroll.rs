//! A page longer than the screen: which line is its first, and moving.

use crate::flow::commands::Command;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scroll {
    pub first: usize,
}

impl Scroll {
    /// Moves among `count` lines of which `height` are shown; false for other commands.
    pub fn act(&mut self, command: Command, count: usize, height: usize) -> bool {
        let last = count.saturating_sub(height);
        self.first = match command {
            Command::Up => self.first.saturating_sub(1),
            Command::Down => (self.first + 1).min(last),
            Command::PageUp => self.first.saturating_sub(height),
            Command::PageDown => (self.first + height).min(last),
            _ => return false,
        };
        true
    }
}
