//! What a delivery of a partner says, entry by entry, whatever its format. Formats are read in `exchange`; what
//! becomes of an entry is decided in `deeds`.

use super::day::Instant;
use super::offer::Offer;

/// One entry of a delivery.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    Offer(Box<Draft>),
    /// The source takes an ad back.
    Removal {
        at: String,
        source_id: String,
        /// When the source took it back, where it says so: one that is older than the ad changes nothing.
        removed_at: Option<Instant>,
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
    /// Another number under which the source may have told the same ad before.
    pub former_id: Option<String>,
    pub offer: Offer,
    /// Side fields that were dropped because they could not be read; `id` is this offer's.
    pub dropped: Vec<Told>,
    /// Its day of publication was counted from the desk's day: it says nothing of whether the ad changed.
    pub guessed: bool,
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

/// The reason by which a field is told that was filled by a guess and is not missing.
pub const GUESSED: &str = "import-day-guessed";
