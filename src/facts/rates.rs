//! Currencies, and dated rates of exchange. A rate is a fact with a day and a source; the newest one that was
//! valid on the day asked for counts. A desk may add rows of its own, which come before those of the program.

use super::{Names, rows};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

/// A currency by its ISO 4217 code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(&'static str);

struct Row {
    decimals: u8,
    names: Names,
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

const EMBEDDED_TEXT: &str = include_str!("data/rates.tsv");

static EMBEDDED: LazyLock<Arc<Rates>> = LazyLock::new(|| {
    // What the program ships is held by a test.
    Arc::new(Rates::of(parsed(EMBEDDED_TEXT).unwrap_or_default()))
});

/// One line of a table of rates.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Rate {
    base: Currency,
    quote: Currency,
    /// Millionths: 655.957 is 655_957_000.
    millionths: i128,
    /// `YYYY-MM-DD`
    valid_from: String,
    /// The last day on which it was known to hold: that of its check, or of its beginning.
    known: String,
    /// A parity that law or treaty fixes: it does not grow old.
    fixed: bool,
}

/// Dated rates. What lies between two days of the table, an epoch, has the same rates: an epoch is a place among those
/// days, so that a hundred thousand amounts may say by a small number at which rates they are to be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rates {
    rates: Vec<Rate>,
    /// Every day of the table once, the first first.
    days: Vec<String>,
}

/// What one unit of a currency is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worth<'a> {
    /// Millionths of XOF.
    pub millionths: i128,
    /// The day on which the oldest of the rates it rests on was last known to hold; none where all are fixed.
    pub known: Option<&'a str>,
}

impl Rates {
    /// Those the program brings.
    pub fn embedded() -> Arc<Rates> {
        EMBEDDED.clone()
    }

    /// Those the program brings, and a desk's own before them: tab-separated `base quote rate valid_from source
    /// checked_on fixed`, the last three may be missing; the first line names the columns.
    ///
    /// # Errors
    /// The number of the first line that does not say a rate.
    pub fn with_own(text: &str) -> Result<Rates, usize> {
        let mut all = parsed(text)?;
        all.extend(EMBEDDED.rates.iter().cloned());
        Ok(Rates::of(all))
    }

    fn of(rates: Vec<Rate>) -> Rates {
        let mut days: Vec<String> = rates.iter().map(|rate| rate.valid_from.clone()).collect();
        days.sort_unstable();
        days.dedup();
        Rates { rates, days }
    }

    /// How many epochs there are; the first, 0, lies before every rate.
    pub fn epochs(&self) -> u16 {
        u16::try_from(self.days.len()).unwrap_or(u16::MAX - 1) + 1
    }

    /// The epoch of a day (`YYYY-MM-DD`).
    pub fn epoch(&self, on: &str) -> u16 {
        u16::try_from(self.days.partition_point(|day| day.as_str() <= on)).unwrap_or(u16::MAX)
    }

    /// What a unit of a currency was worth in an epoch, by way of the euro where there is no direct rate. None: no rate
    /// was known then.
    pub fn worth(&self, currency: Currency, epoch: u16) -> Option<Worth<'_>> {
        const WHOLE: i128 = 1_000_000;
        if currency.0 == "XOF" {
            return Some(Worth { millionths: WHOLE, known: None });
        }
        let on = self.days.get(usize::from(epoch).checked_sub(1)?)?;
        let rate = |base: &str, quote: &str| self.rate(base, quote, on);
        if let Some(direct) = rate(currency.0, "XOF") {
            return Some(Worth { millionths: direct.millionths, known: direct.known() });
        }
        let (euros, euro_known) = match (rate(currency.0, "EUR"), rate("EUR", currency.0)) {
            _ if currency.0 == "EUR" => (WHOLE, None),
            (Some(there), _) => (there.millionths, there.known()),
            (None, Some(back)) => (WHOLE * WHOLE / back.millionths.max(1), back.known()),
            (None, None) => return None,
        };
        let parity = rate("EUR", "XOF")?;
        let known = [euro_known, parity.known()].into_iter().flatten().min();
        Some(Worth { millionths: euros * parity.millionths / WHOLE, known })
    }

    /// The newest rate valid on a day; of two of one day the first in the table, which is the desk's own.
    fn rate(&self, base: &str, quote: &str, on: &str) -> Option<&Rate> {
        let mut best: Option<&Rate> = None;
        for rate in &self.rates {
            let fits = rate.base.0 == base && rate.quote.0 == quote && rate.valid_from.as_str() <= on;
            if fits && best.is_none_or(|best| rate.valid_from > best.valid_from) {
                best = Some(rate);
            }
        }
        best
    }
}

impl Rate {
    fn known(&self) -> Option<&str> {
        (!self.fixed).then_some(self.known.as_str())
    }
}

/// The lines of a table; the number of the first that says no rate.
fn parsed(text: &str) -> Result<Vec<Rate>, usize> {
    let lines = text.trim_start_matches('\u{feff}').lines().enumerate().skip(1);
    let told = lines.filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    told.map(|(place, line)| rate(line).ok_or(place + 1)).collect()
}

fn rate(line: &str) -> Option<Rate> {
    let mut cells = line.split('\t').map(str::trim);
    let (base, quote) = (Currency::parse(cells.next()?)?, Currency::parse(cells.next()?)?);
    let millionths = millionths(cells.next()?).filter(|rate| *rate > 0)?;
    let valid_from = day(cells.next()?)?;
    let (_source, checked) = (cells.next(), cells.next().unwrap_or_default());
    let checked = if checked.is_empty() { valid_from } else { day(checked)? };
    Some(Rate {
        base,
        quote,
        millionths,
        valid_from: valid_from.to_owned(),
        known: valid_from.max(checked).to_owned(),
        fixed: cells.next().is_some_and(|fixed| fixed == "yes"),
    })
}

/// A day as it stands in the table: what sorts as text.
fn day(text: &str) -> Option<&str> {
    let shaped = text.len() == 10
        && text.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    shaped.then_some(text)
}

/// `655.957` as 655_957_000. Digits past the sixth are dropped.
fn millionths(text: &str) -> Option<i128> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(part) {
        return None;
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn currency(code: &str) -> Currency {
        Currency::parse(code).unwrap_or_else(|| panic!("the table has {code}"))
    }

    fn worth<'a>(rates: &'a Rates, code: &str, on: &str) -> Option<(i128, Option<&'a str>)> {
        rates.worth(currency(code), rates.epoch(on)).map(|worth| (worth.millionths, worth.known))
    }

    #[test]
    fn every_line_of_the_programs_table_says_a_rate() {
        let lines = EMBEDDED_TEXT.lines().skip(1).filter(|line| !line.is_empty()).count();
        assert_eq!(parsed(EMBEDDED_TEXT).map(|rates| rates.len()), Ok(lines));
    }

    #[test]
    fn a_euro_is_worth_what_the_parity_says_for_ever() {
        let rates = Rates::embedded();
        assert_eq!(worth(&rates, "EUR", "2026-01-01"), Some((655_957_000, None)));
        assert_eq!(worth(&rates, "EUR", "1990-01-01"), None, "no rate before its day");
        assert_eq!(worth(&rates, "XOF", "1990-01-01"), Some((1_000_000, None)));
    }

    #[test]
    fn a_currency_without_direct_rate_goes_by_way_of_the_euro() {
        let rates = Rates::embedded();
        let (cve, known) = worth(&rates, "CVE", "2026-01-01").expect("fixed to the euro");
        assert!((5_900_000..6_000_000).contains(&cve) && known.is_none(), "{cve}");
    }

    /// Of the five countries, of their neighbours, and of where partner services offer work.
    #[test]
    fn the_currencies_of_the_desk_and_its_partners_have_a_rate() {
        let rates = Rates::embedded();
        for code in [
            "CVE", "GHS", "MRU", "XOF", "EUR", "SEK", "NOK", "DKK", "GBP", "CHF", "USD", "CAD", "MAD", "TND",
            "DZD", "NGN", "GMD", "GNF", "SLE", "LRD", "XAF", "QAR", "SAR", "AED", "KWD",
        ] {
            assert!(worth(&rates, code, "2026-11-24").is_some(), "{code}");
        }
    }

    #[test]
    fn the_rate_of_the_day_counts_and_says_since_when_it_is_known() {
        let text = "base\tquote\trate\tvalid_from\tsource\tchecked_on\n\
                    EUR\tGHS\t10\t2024-01-01\n\
                    EUR\tGHS\t20\t2026-01-01\tBoG\t2026-03-01\n";
        let rates = Rates::with_own(text).expect("two rates");
        assert_eq!(worth(&rates, "GHS", "2024-06-01"), Some((65_595_700, Some("2024-01-01"))));
        assert_eq!(worth(&rates, "GHS", "2026-01-01"), Some((32_797_850, Some("2026-03-01"))));
        // Between them the program's own of 2025 count; a desk's own of the same day comes first.
        assert_ne!(worth(&rates, "GHS", "2025-06-01"), worth(&rates, "GHS", "2024-06-01"));
        let own = Rates::with_own("head\nEUR\tGHS\t1\t2025-10-01\n").expect("one rate");
        assert_eq!(worth(&own, "GHS", "2025-12-01"), Some((655_957_000, Some("2025-10-01"))));
    }

    #[test]
    fn a_line_that_says_no_rate_is_told_by_its_number() {
        for (line, text) in [
            (2, "head\nEUR\tZZZ\t1\t2026-01-01\n"),
            (3, "head\n# a note\nEUR\tGHS\t1,5\t2026-01-01\n"),
            (2, "head\nEUR\tGHS\t0\t2026-01-01\n"),
            (2, "head\nEUR\tGHS\t-1\t2026-01-01\n"),
            (2, "head\nEUR\tGHS\t1\t1/1/2026\n"),
            (2, "head\nEUR GHS 1 2026-01-01\n"),
        ] {
            assert_eq!(Rates::with_own(text), Err(line), "{text}");
        }
    }
}
