//! Styles by what a text is for. Meaning never hangs on them: a sign or capitals say the same.

use ratatui::style::{Color, Style};

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Plain,
    /// The first line.
    Head,
    /// What is urgent or wrong; a `!` stands beside it.
    Alert,
    /// What was understood, and other asides.
    Aside,
}

pub fn style(role: Role) -> Style {
    match role {
        Role::Plain | Role::Aside => Style::new(),
        // Capitals and the blank line below it do the rest.
        Role::Head => Style::new().fg(Color::Cyan),
        Role::Alert => Style::new().fg(Color::Red),
    }
}
