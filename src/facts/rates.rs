//! Currencies, and dated rates of exchange. A rate is a fact with a day and a source; the newest one that was
//! valid on the day asked for counts.

use super::{Names, rows};
use std::collections::HashMap;
use std::sync::LazyLock;

/// A currency by its ISO 4217 code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(&'static str);

struct Row {
    decimals: u8,
    names: Names,
}

struct Rate {
    base: &'static str,
    quote: &'static str,
    /// Millionths: 655.957 is 655_957_000.
    millionths: i128,
    valid_from: &'static str,
}

static TABLE: LazyLock<HashMap<&'static str, Row>> = LazyLock::new(|| {
    rows(include_str!("data/currencies.tsv"))
        .filter_map(|cells| match cells[..] {
            [code, decimals, fr, en, pt] => {
                Some((code, Row { decimals: decimals.parse().ok()?, names: [fr, en, pt] }))
            }
            _ => None,
        })
        .collect()
});

static RATES: LazyLock<Vec<Rate>> = LazyLock::new(|| {
    rows(include_str!("data/rates.tsv"))
        .filter_map(|cells| {
            let &[base, quote, rate, valid_from, ..] = &cells[..] else { return None };
            Some(Rate { base, quote, millionths: millionths(rate)?, valid_from })
        })
        .collect()
});

/// `655.957` as 655_957_000. Digits past the sixth are dropped.
fn millionths(text: &str) -> Option<i128> {
    let (whole, part) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    let part: String = part.chars().chain("000000".chars()).take(6).collect();
    Some(whole.parse::<i128>().ok()? * 1_000_000 + part.parse::<i128>().ok()?)
}

impl Currency {
    pub fn parse(code: &str) -> Option<Self> {
        let code = code.trim().to_ascii_uppercase();
        TABLE.get_key_value(code.as_str()).map(|(code, _)| Currency(code))
    }

    pub fn code(self) -> &'static str {
        self.0
    }

    /// How many decimals an amount is written with: 0 for XOF, 2 for EUR, 3 for TND.
    pub fn decimals(self) -> u8 {
        TABLE.get(self.0).map_or(2, |row| row.decimals)
    }

    pub fn names(self) -> Names {
        TABLE.get(self.0).map_or(["?"; 3], |row| row.names)
    }
}

/// Every currency of the table, by code.
pub fn currencies() -> Vec<Currency> {
    let mut all: Vec<_> = TABLE.keys().map(|code| Currency(code)).collect();
    all.sort_unstable();
    all
}

/// Thousandths of XOF that `amount` whole units of a currency were worth on a day (`YYYY-MM-DD`), by way of the
/// euro where there is no direct rate. None: no rate known for that day.
pub fn to_xof_millis(amount: i64, currency: Currency, on: &str) -> Option<i128> {
    let rate = if currency.0 == "XOF" {
        1_000_000
    } else if let Some(direct) = rate_on(currency.0, "XOF", on) {
        direct
    } else {
        let euro = rate_on(currency.0, "EUR", on)
            .or_else(|| rate_on("EUR", currency.0, on).map(|back| 1_000_000_000_000 / back.max(1)))?;
        euro * rate_on("EUR", "XOF", on)? / 1_000_000
    };
    Some(i128::from(amount) * rate / 1_000)
}

fn rate_on(base: &str, quote: &str, on: &str) -> Option<i128> {
    RATES
        .iter()
        .filter(|rate| rate.base == base && rate.quote == quote && rate.valid_from <= on)
        .max_by_key(|rate| rate.valid_from)
        .map(|rate| rate.millionths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_euro_is_worth_what_the_parity_says() {
        let euro = Currency::parse("EUR").expect("the table has the euro");
        assert_eq!(to_xof_millis(2, euro, "2026-01-01"), Some(1_311_914));
        assert_eq!(to_xof_millis(2, euro, "1990-01-01"), None, "no rate before its day");
    }

    #[test]
    fn a_currency_without_direct_rate_goes_by_way_of_the_euro() {
        let cve = Currency::parse("CVE").expect("the table has the escudo");
        let worth = to_xof_millis(110_265, cve, "2026-01-01").expect("fixed to the euro");
        assert!((655_000_000..657_000_000).contains(&worth), "{worth}");
    }
}
