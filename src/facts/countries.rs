//! ISO 3166-1 countries with their names, currency and telephone prefix.

use super::{Names, rows};
use std::collections::HashMap;
use std::sync::LazyLock;

/// A country by its two-letter code. It exists only if the table has it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

struct Row {
    names: Names,
    currency: &'static str,
    prefix: &'static str,
}

static TABLE: LazyLock<(Vec<Country>, HashMap<Country, Row>)> = LazyLock::new(|| {
    let mut order = Vec::with_capacity(250);
    let mut table = HashMap::with_capacity(250);
    for cells in rows(include_str!("data/countries.tsv")) {
        let [code, fr, en, pt, currency, prefix] = cells[..] else { continue };
        let &[first, second] = code.as_bytes() else { continue };
        let country = Country([first, second]);
        order.push(country);
        table.insert(country, Row { names: [fr, en, pt], currency, prefix });
    }
    (order, table)
});

static NATIONALITIES: LazyLock<HashMap<Country, [&'static str; 5]>> = LazyLock::new(|| {
    rows(include_str!("data/nationalities.tsv"))
        .filter_map(|cells| match cells[..] {
            [code, a, b, c, d, e] => Some((Country::parse(code)?, [a, b, c, d, e])),
            _ => None,
        })
        .collect()
});

impl Country {
    /// The country of a code in any case, where there is one.
    pub fn parse(code: &str) -> Option<Self> {
        let mut letters = [0; 2];
        let bytes = code.trim().as_bytes();
        if bytes.len() != 2 {
            return None;
        }
        letters.copy_from_slice(bytes);
        letters.make_ascii_uppercase();
        let country = Country(letters);
        TABLE.1.contains_key(&country).then_some(country)
    }

    /// The two letters, such as `TG`.
    pub fn code(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or("??")
    }

    /// French, English, Portuguese.
    pub fn names(self) -> Names {
        TABLE.1.get(&self).map_or(["?"; 3], |row| row.names)
    }

    /// ISO 4217, such as `XOF`.
    pub fn currency(self) -> &'static str {
        TABLE.1.get(&self).map_or("", |row| row.currency)
    }

    /// Digits of the international prefix, such as `228`.
    pub fn prefix(self) -> &'static str {
        TABLE.1.get(&self).map_or("", |row| row.prefix)
    }
}

impl std::fmt::Debug for Country {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl std::fmt::Display for Country {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

/// Every country, in the table's order.
pub fn countries() -> &'static [Country] {
    &TABLE.0
}

/// The adjectives of a nationality: French masculine and feminine, English, Portuguese masculine and feminine.
pub fn nationalities(country: Country) -> Option<[&'static str; 5]> {
    NATIONALITIES.get(&country).copied()
}

/// What stands today for a region code that was withdrawn and lives on in old data.
pub fn old_code(code: &str) -> &str {
    match code {
        // Brong-Ahafo was split in 2019, Nouakchott in 2014; the town must tell which part it is.
        "GH-BA" => "GH-BO",
        "MR-NKC" => "MR-13",
        other => other,
    }
}
