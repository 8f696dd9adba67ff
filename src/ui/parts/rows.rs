//! Rows of which one is chosen: which are shown, and moving among them.

use crate::flow::commands::Command;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    pub chosen: usize,
    first: usize,
}

impl Rows {
    /// Moves the choice among `count` rows of which `height` are shown; false for other commands.
    pub fn act(&mut self, command: Command, count: usize, height: usize) -> bool {
        let last = count.saturating_sub(1);
        let page = height.max(1);
        self.chosen = match command {
            Command::Up => self.chosen.saturating_sub(1),
            Command::Down => (self.chosen + 1).min(last),
            Command::PageUp => self.chosen.saturating_sub(page),
            Command::PageDown => (self.chosen + page).min(last),
            Command::First => 0,
            Command::Last => last,
            _ => return false,
        };
        self.settle(count, height);
        true
    }

    /// Keeps the choice in what there is.
    pub fn settle(&mut self, count: usize, height: usize) {
        self.chosen = self.chosen.min(count.saturating_sub(1));
        self.first = self.shown_from(height);
    }

    /// The first row that is shown when `height` are.
    pub fn shown_from(&self, height: usize) -> usize {
        let height = height.max(1);
        if self.chosen < self.first {
            self.chosen
        } else if self.chosen >= self.first + height {
            self.chosen + 1 - height
        } else {
            self.first
        }
    }
}
