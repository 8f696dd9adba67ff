//! One row of an answer as the engine holds it: for answers of a hundred thousand rows, of which nothing is copied.

use super::{Query, Result, Store, prepared, told};
use rusqlite::types::ValueRef;

/// The columns of the row at hand, by position.
pub struct Cells<'a>(&'a rusqlite::Row<'a>);

impl Cells<'_> {
    /// The number, 0 where there is none.
    pub fn int(&self, place: usize) -> i64 {
        match self.0.get_ref(place) {
            Ok(ValueRef::Integer(number)) => number,
            _ => 0,
        }
    }

    /// The text, empty where there is none.
    pub fn text(&self, place: usize) -> &str {
        match self.0.get_ref(place) {
            Ok(ValueRef::Text(bytes)) => str::from_utf8(bytes).unwrap_or_default(),
            _ => "",
        }
    }

    pub fn is_null(&self, place: usize) -> bool {
        matches!(self.0.get_ref(place), Ok(ValueRef::Null) | Err(_))
    }
}

impl Store {
    /// Shows each row of an answer to the visitor until it has had enough: for what is read and not kept.
    ///
    /// # Errors
    /// As [`Store::read`], and the visitor's.
    pub fn scan(&self, query: &Query, mut visit: impl FnMut(&Cells<'_>) -> Result<bool>) -> Result<()> {
        let mut statement = prepared(&self.connection, query)?;
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next().map_err(told)? {
            if !visit(&Cells(row))? {
                break;
            }
        }
        Ok(())
    }
}
