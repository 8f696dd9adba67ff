//! Languages by ISO 639-1 code, or 639-3 where there is none, with their names.

use super::{Names, rows};
use std::collections::HashMap;
use std::sync::LazyLock;

/// The code of a language of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageCode(&'static str);

static TABLE: LazyLock<(Vec<LanguageCode>, HashMap<&'static str, Names>)> = LazyLock::new(|| {
    let mut order = Vec::with_capacity(200);
    let mut table = HashMap::with_capacity(200);
    for cells in rows(include_str!("data/languages.tsv")) {
        let [code, fr, en, pt] = cells[..] else { continue };
        order.push(LanguageCode(code));
        table.insert(code, [fr, en, pt]);
    }
    (order, table)
});

impl LanguageCode {
    pub fn parse(code: &str) -> Option<Self> {
        let code = code.trim().to_ascii_lowercase();
        TABLE.1.get_key_value(code.as_str()).map(|(code, _)| LanguageCode(code))
    }

    pub fn code(self) -> &'static str {
        self.0
    }

    /// French, English, Portuguese.
    pub fn names(self) -> Names {
        TABLE.1.get(self.0).copied().unwrap_or(["?"; 3])
    }
}

/// Every language of the table, in its order.
pub fn languages() -> &'static [LanguageCode] {
    &TABLE.0
}
