//! The columns of a table that another system made: how they are called there, what its words mean, and what all its
//! rows have in common. Written once as TOML and kept with the source.
//!
//! ```toml
//! [columns]
//! family_name = "Nom"
//! [values.sex]
//! "Homme" = "M"
//! [fixed]
//! country = "TG"
//! ```

use crate::facts::fold;
use serde::Deserialize;
use std::collections::BTreeMap;

/// How a table differs from ours; empty where it does not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Map {
    /// Our column, and how it is called there.
    #[serde(default)]
    columns: BTreeMap<String, String>,
    /// Of our columns the words as they stand there, and ours.
    #[serde(default)]
    values: BTreeMap<String, BTreeMap<String, String>>,
    /// What a column is where the table has none, or a blank.
    #[serde(default)]
    fixed: BTreeMap<String, String>,
}

/// Why a map cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no such TOML; the line, counted from 1.
    Written(usize),
    /// A column that the table does not have here.
    Unknown(String),
}

impl Map {
    /// Reads a map for a table with these columns.
    ///
    /// # Errors
    /// Another form, or a column nobody knows.
    pub fn parse(text: &str, known: &[&str]) -> Result<Map, Fault> {
        let map: Map = toml::from_str(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            Fault::Written(before.matches('\n').count() + 1)
        })?;
        let named = map.columns.keys().chain(map.values.keys()).chain(map.fixed.keys());
        match named.into_iter().find(|column| !known.contains(&column.as_str())) {
            Some(column) => Err(Fault::Unknown(column.clone())),
            None => Ok(map),
        }
    }

    /// The name of a column of ours as the table has it, folded.
    pub fn called(&self, column: &str) -> String {
        fold(self.columns.get(column).map_or(column, String::as_str))
    }

    /// What a cell means here.
    pub fn meant<'a>(&'a self, column: &str, cell: &'a str) -> &'a str {
        let meant = match self.values.get(column) {
            Some(words) if !cell.is_empty() => words
                .iter()
                .find(|(word, _)| fold(word) == fold(cell))
                .map_or(cell, |(_, ours)| ours.as_str()),
            _ => cell,
        };
        match meant {
            "" => self.fixed.get(column).map_or("", String::as_str),
            meant => meant,
        }
    }

    /// True where every row has it, whatever the table says.
    pub fn fixes(&self, column: &str) -> bool {
        self.fixed.contains_key(column)
    }
}

/// A column that is read, as a preview shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub ours: &'static str,
    pub theirs: String,
    /// The first cells that are not blank.
    pub cells: Vec<String>,
}

/// What of a table is read, and what is not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    pub read: Vec<Column>,
    pub unread: Vec<String>,
}

/// A table that was read into drafts.
#[derive(Clone, Debug)]
pub struct Delivered<T> {
    pub rows: Vec<T>,
    pub columns: Columns,
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 3] = ["family_name", "sex", "country"];

    #[test]
    fn columns_words_and_what_all_rows_share_are_told_once() {
        let text = "[columns]\nfamily_name = \"Nom de famille\"\n[values.sex]\nHomme = \"M\"\n[fixed]\ncountry = \"TG\"";
        let map = Map::parse(text, &KNOWN).unwrap();
        assert_eq!(
            (map.called("family_name"), map.called("sex")),
            ("nom de famille".to_owned(), "sex".to_owned())
        );
        assert_eq!((map.meant("sex", "HOMME"), map.meant("sex", "F"), map.meant("sex", "")), ("M", "F", ""));
        assert_eq!((map.meant("country", ""), map.meant("country", "SN")), ("TG", "SN"));
    }

    #[test]
    fn a_map_that_cannot_be_meant_is_told_by_its_place() {
        let wrong = |text| Map::parse(text, &KNOWN).unwrap_err();
        assert_eq!(wrong("[columns]\nnom = \"Nom\""), Fault::Unknown("nom".to_owned()));
        assert_eq!(wrong("[columns]\nsex = \"a\"\nsex = 3\n"), Fault::Written(3));
        assert_eq!(wrong("[colonnes]\nsex = \"a\"\n"), Fault::Written(1));
    }
}
