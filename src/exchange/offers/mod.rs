//! Files of offers: bytes to entries. One reader a format, each a pure function of the text; which one it must be is
//! found out from the text (`detect`) or told. Readers only say what the source says (`said`); what its words mean
//! is understood in one place for all of them.
//!
//! A damaged item costs itself and is named; a file that ends in the middle, or is of another kind, is refused whole.

mod anapec;
pub mod columns;
mod detect;
mod eures;
mod france_travail;
mod hropen;
mod hrxml;
mod jobposting;
mod jobtech;
mod page;
mod said;
mod table;
#[cfg(test)]
mod trials;
mod xml;

use super::Unreadable;
use super::normal::{Known, bytes};
use super::table::Encoding;
use crate::domain::day::Day;
use crate::domain::delivery::Entry;
use columns::{Map, Understood};

/// How a file of offers is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    FranceTravail,
    JobTech,
    JobPosting,
    HrXml,
    HrOpen,
    Anapec,
    Csv,
}

impl Format {
    pub const ALL: &'static [Format] = &[
        Format::FranceTravail,
        Format::JobTech,
        Format::JobPosting,
        Format::HrXml,
        Format::HrOpen,
        Format::Anapec,
        Format::Csv,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Format::FranceTravail => "francetravail",
            Format::JobTech => "jobtech",
            Format::JobPosting => "jobposting",
            Format::HrXml => "hrxml",
            Format::HrOpen => "hropen",
            Format::Anapec => "anapec",
            Format::Csv => "csv",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.code() == code)
    }
}

/// What is known of a source beside its files.
#[derive(Clone, Debug)]
pub struct Hints {
    /// Found out where None.
    pub format: Option<Format>,
    pub encoding: Encoding,
    /// The columns of its tables.
    pub map: Map,
    /// Its codes of four digits are ISCO-08 wherever they do not say otherwise.
    pub isco: bool,
    /// The desk's day: `4 months ago` is counted from it.
    pub today: Day,
}

impl Hints {
    /// Of a source of which nothing is known.
    pub fn none(today: Day) -> Hints {
        Hints { format: None, encoding: Encoding::Auto, map: Map::default(), isco: false, today }
    }
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivered {
    pub format: Format,
    pub entries: Vec<Entry>,
    /// How a table was understood, for somebody to look at before it is believed.
    pub table: Option<Understood>,
}

/// A file with more bytes is not read: no service delivers so much at once.
const MOST_BYTES: usize = 1 << 30;

/// Reads one file.
///
/// # Errors
/// The file as a whole is not what it should be; single damaged items are entries instead.
pub fn read(bytes: &[u8], hints: &Hints) -> Result<Delivered, Unreadable> {
    if bytes.len() > MOST_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let text = super::table::decoded(bytes, hints.encoding)?;
    let text = bytes::repaired(&text);
    let mut reader = Reader { known: Known::default(), hints };
    let mut delivered = detect::read(&text, &mut reader)?;
    if let Some(table) = &mut delivered.table {
        table.encoding = super::table::encoding_of(bytes, hints.encoding);
    }
    Ok(delivered)
}

/// What readers share while they go through a file.
struct Reader<'h> {
    known: Known,
    hints: &'h Hints,
}
