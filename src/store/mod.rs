//! Keeps records. A write is a [`Batch`], a read is a [`Query`]; both are plain data, so that another engine can
//! take SQLite's place. Only `sqlite/` names rusqlite; everything that is folded, keyed, scored or dated is made in
//! Rust before it comes here.
//!
//! No transaction is ever open while somebody looks at a screen.

pub mod aids;
mod awaited;
pub mod background;
pub mod batch;
pub mod blocks;
pub mod candidates;
pub mod cases;
pub mod codes;
pub mod drafts;
pub mod employers;
pub mod erasures;
pub mod imports;
pub mod keys;
pub mod lives;
pub mod log;
pub mod merges;
pub mod named;
pub mod numbers;
pub mod offers;
pub mod official;
pub mod own_offers;
pub mod people;
pub mod plans;
pub mod profiles;
pub mod proposals;
pub mod query;
pub mod records;
pub mod referrals;
pub mod rows;
pub mod searches;
pub mod sessions;
pub mod shelf;
pub mod spans;
pub mod sqlite;
pub mod surveys;
pub mod unfinished;
pub mod weights;

pub use awaited::{Awaited, Holders};
pub use batch::{Batch, Expect, Statement};
pub use query::{Query, Row};
pub use sqlite::{Access, Alone, Cells, Store};

use crate::domain::record::Damage;

/// What became of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applied {
    Done,
    /// The same batch had been applied before: nothing was written again.
    Replayed,
}

/// Why the store could not answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("no desk in the folder")]
    NoDesk,
    #[error("a desk stands in the folder already")]
    DeskExists,
    #[error("another program holds the write lock")]
    Busy,
    #[error("no space left")]
    Full,
    #[error("the file is damaged: {0}")]
    Damaged(String),
    #[error("the file was written by a newer program: schema {found}, this one knows {known}")]
    Newer { found: i64, known: i64 },
    #[error("the file may not be read or written: {0}")]
    Refused(String),
    #[error("the file lies on a network file system: {0}")]
    Network(String),
    /// An expectation of the batch did not hold: somebody else was quicker.
    #[error("statement {statement} of the batch met another state")]
    Stale { statement: usize },
    #[error("{0}")]
    Engine(String),
}

impl From<Damage> for Error {
    fn from(damage: Damage) -> Self {
        Error::Damaged(format!("{}.{}", damage.table, damage.key))
    }
}

pub type Result<T> = std::result::Result<T, Error>;
