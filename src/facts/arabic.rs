//! The words of a consent sheet in Arabic: the desk does not speak it, the person it is read to may. Ours, to be
//! reviewed by a desk that does.

use super::rows;
use std::collections::HashMap;
use std::sync::LazyLock;

static WORDS: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let cells = rows(include_str!("data/arabic.tsv"));
    cells.filter_map(|cells| Some((*cells.first()?, *cells.get(1)?))).collect()
});

/// The word of a key; the key itself where there is none.
pub fn arabic(key: &'static str) -> &'static str {
    WORDS.get(key).copied().unwrap_or(key)
}
