//! Styles by what a text is for. Meaning never hangs on them: a sign or capitals say the same. Colour is bytes, so it is
//! kept for what is wrong: what is late has its `!` and its head in capitals.

use ratatui::style::{Color, Style};

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Plain,
    /// What is urgent or wrong; a `!` stands beside it.
    Alert,
    /// What was understood, and other asides.
    Aside,
}

pub fn style(role: Role) -> Style {
    match role {
        Role::Plain | Role::Aside => Style::new(),
        Role::Alert => Style::new().fg(Color::Red),
    }
}
