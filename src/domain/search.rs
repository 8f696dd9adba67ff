//! A search for offers that somebody keeps under a name. Its query is a line as it would be typed, with codes, so that
//! it means the same in every language.

use super::text::Line;
use crate::record;

record! {
    /// A search that is kept.
    Search in "search" belongs To { table: "counsellor", column: "counsellor_id" };
    search { name: Option<Line> [Compulsory], query: Option<Line> }
}
