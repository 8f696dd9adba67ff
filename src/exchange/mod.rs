//! In and out: bytes to drafts of records and back. One file a format; `io` traits and bytes, never paths; files
//! carry codes, never labels. What becomes of a draft (new, changed, stale) is decided in `deeds`.

pub mod columns;
pub mod cv;
pub mod normal;
pub mod occupations;
pub mod offers;
pub mod people;
pub mod returns;
pub mod survey;
pub mod table;

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
    /// XML that brings definitions of its own: entities could make it anything.
    #[error("a document type or an entity of its own")]
    Definitions,
    #[error("more bytes than one delivery has")]
    TooLarge,
}
