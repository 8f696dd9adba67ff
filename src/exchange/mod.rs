//! In and out: bytes to drafts of records and back. One file a format; `io` traits and bytes, never paths; files
//! carry codes, never labels. What becomes of a draft (new, changed, stale) is decided in `deeds`.

pub mod francetravail;
pub mod normal;

use crate::domain::offer::Offer;
use crate::domain::record::Record;

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

/// One entry of a delivery.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    Offer(Box<Draft>),
    /// The source takes an ad back.
    Removal {
        at: String,
        source_id: String,
    },
    /// An item that cannot come in.
    Rejected(Told),
}

/// An offer as a file tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// `item 4`, `line 12`: where it stands in its file.
    pub at: String,
    /// The id as the source writes it; never empty.
    pub source_id: String,
    pub offer: Offer,
    /// Side fields that were dropped because they could not be read; `id` is this offer's.
    pub dropped: Vec<Told>,
}

/// What the reader of a report is told about one place of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub at: String,
    pub id: Option<String>,
    pub field: &'static str,
    /// Id of the reason: `import-…` in the messages.
    pub reason: &'static str,
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
}

/// Blank offer: what a reader starts from.
pub(crate) fn blank_offer() -> Offer {
    let blank = vec![crate::domain::datum::Value::Null; Offer::FIELDS.len()];
    match Offer::restore(&blank) {
        Ok(offer) => offer,
        Err(damage) => unreachable!("{} must allow blank", damage.key),
    }
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
