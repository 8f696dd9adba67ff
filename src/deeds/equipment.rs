//! What stands at a seat beside the desk itself: trays for files, a printer, a lock. Handed in from outside with the
//! [`super::Sitting`]; without, there is none of it.

use super::Result;
use super::trays::{TrayFault, Trays};
use std::sync::Arc;

/// Where a page goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Port {
    /// Into the out-tray.
    #[default]
    None,
    /// To the printer behind the terminal, through the terminal.
    Terminal,
}

/// What the printer prints on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    #[default]
    A4,
    /// A roll of 80 mm, as receipts are printed on.
    Roll,
}

impl Paper {
    /// `a4`, `80mm`: in settings, and the last part of `paper-…`.
    pub fn code(self) -> &'static str {
        match self {
            Paper::A4 => "a4",
            Paper::Roll => "80mm",
        }
    }

    pub fn from_code(code: &str) -> Option<Paper> {
        [Paper::A4, Paper::Roll].into_iter().find(|paper| paper.code() == code)
    }

    #[must_use]
    pub fn other(self) -> Paper {
        match self {
            Paper::A4 => Paper::Roll,
            Paper::Roll => Paper::A4,
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Printer {
    pub port: Port,
    pub paper: Paper,
}

#[derive(Clone, Default)]
pub struct Equipment {
    pub trays: Option<Arc<dyn Trays>>,
    pub printer: Printer,
    /// Minutes without a key until the desk locks; None: never.
    pub lock_after: Option<u32>,
}

impl Equipment {
    /// # Errors
    /// This seat has none.
    pub(super) fn trays(&self) -> Result<Arc<dyn Trays>> {
        Ok(self.trays.clone().ok_or(TrayFault::None)?)
    }
}
