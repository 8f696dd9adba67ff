//! In and out: bytes to drafts of records and back. One file a format; `io` traits and bytes, never paths; files
//! carry codes, never labels. What becomes of a draft (new, changed, stale) is decided in `deeds`.

pub mod columns;
pub mod francetravail;
pub mod normal;
pub mod people;
pub mod returns;
pub mod survey;
pub mod table;

use crate::domain::delivery::Entry;

/// How a file of offers is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    FranceTravail,
}

impl Format {
    pub const ALL: &'static [Format] = &[Format::FranceTravail];

    pub fn code(self) -> &'static str {
        match self {
            Format::FranceTravail => "francetravail",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.code() == code)
    }
}

/// Why a whole file cannot be read. Each is one sentence, `import-file-…` in the messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    #[error("empty file")]
    Empty,
    #[error("binary file")]
    Binary,
    #[error("the file ends in the middle")]
    Truncated { line: usize, column: usize },
    #[error("damaged at line {line}, column {column}")]
    Damaged { line: usize, column: usize },
    #[error("a file of another kind")]
    OtherKind,
    /// A table without a column that it must have.
    #[error("no column {0}")]
    NoColumn(&'static str),
}

/// Reads one file.
///
/// # Errors
/// The file as a whole is not what it should be; single damaged items are entries instead.
pub fn read_offers(format: Option<Format>, bytes: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    match format.unwrap_or(Format::FranceTravail) {
        Format::FranceTravail => francetravail::read(bytes),
    }
}
