//! A sum of money, in minor units of its currency so that sums add up: `650000 XOF`, `1250.50 GHS`.

use super::datum::{Datum, Reading, Reject, Shape, Value};
use crate::facts::{Currency, clean};

/// Nobody is handed more at a desk.
const MOST: i64 = 1_000_000_000_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// Francs, pesewas, khoums…
    pub minor: i64,
    pub currency: Currency,
}

/// The number in minor units. A mark before three digits parts thousands, one before fewer parts decimals.
fn minor(number: &str, decimals: u8) -> Option<i64> {
    let places = usize::from(decimals);
    let (whole, part) = match number.rsplit_once(['.', ',']) {
        Some((whole, part)) if part.len() != 3 || places == 3 => (whole, part),
        _ => (number, ""),
    };
    if part.len() > places {
        return None;
    }
    let zeros = std::iter::repeat_n('0', places - part.len());
    let digits: String = thousands(whole)?.chars().chain(part.chars()).chain(zeros).collect();
    let all = digits.chars().all(|c| c.is_ascii_digit());
    digits.parse().ok().filter(|minor| all && (1..=MOST).contains(minor))
}

/// The digits of a whole number whose thousands may be parted, all by the same mark.
fn thousands(whole: &str) -> Option<String> {
    let mut marks = whole.matches(['.', ',']);
    let first = marks.next();
    let mut groups = whole.split(['.', ',']);
    let is_whole = first.is_none()
        || (marks.all(|mark| Some(mark) == first)
            && groups.next().is_some_and(|group| (1..=3).contains(&group.len()))
            && groups.all(|group| group.len() == 3));
    is_whole.then(|| whole.replace(['.', ','], ""))
}

impl Amount {
    /// Takes back what [`Datum::text`] gave.
    pub fn of_text(text: &str) -> Option<Amount> {
        let (number, code) = text.split_once(' ')?;
        let currency = Currency::parse(code)?;
        Some(Amount { minor: minor(number, currency.decimals())?, currency })
    }
}

impl Datum for Amount {
    const SHAPE: Shape = Shape::Amount;

    /// `650 000`, `650.000 F CFA`, `GHS 1,250.50`: the desk's currency if not said.
    fn read(text: &str, reading: &Reading) -> Result<Self, Reject> {
        let reject = Reject("reject-amount");
        let text = clean(text);
        let number: String = text.chars().filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).collect();
        let words: String = text.chars().filter(|c| c.is_alphabetic() || *c == ' ').collect();
        let words: Vec<&str> = words.split_whitespace().collect();
        let currency = match words.concat().to_uppercase().as_str() {
            "" => Currency::parse(reading.country.currency()),
            "F" | "FCFA" | "CFA" => Currency::parse("XOF"),
            code => Currency::parse(code),
        };
        let currency = currency.ok_or(reject)?;
        let odd = text.chars().any(|c| !c.is_alphanumeric() && !c.is_whitespace() && !matches!(c, '.' | ','));
        let minor = minor(number.trim_matches(['.', ',']), currency.decimals()).filter(|_| !odd);
        minor.map(|minor| Amount { minor, currency }).ok_or(reject)
    }

    fn text(&self) -> String {
        let places = u32::from(self.currency.decimals());
        let unit = 10_i64.pow(places);
        let (whole, part) = (self.minor / unit, self.minor % unit);
        match places {
            0 => format!("{whole} {}", self.currency.code()),
            places => format!("{whole}.{part:0width$} {}", self.currency.code(), width = places as usize),
        }
    }

    fn store(&self) -> Value {
        Value::Text(format!("{} {}", self.minor, self.currency.code()))
    }

    fn restore(value: &Value) -> Option<Self> {
        let (minor, code) = value.text().split_once(' ')?;
        Some(Amount { minor: minor.parse().ok()?, currency: Currency::parse(code)? })
    }

    fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "minor": self.minor, "currency": self.currency.code(), "decimals": self.currency.decimals(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::Day;
    use crate::facts::Country;
    use proptest::prelude::*;

    fn at(country: &str) -> Reading {
        Reading {
            today: Day::parse("2026-11-24").expect("a day"),
            country: Country::parse(country).expect("a country"),
        }
    }

    #[test]
    fn a_sum_is_read_as_people_write_it() {
        for (country, text, told) in [
            ("TG", "650000", "650000 XOF"),
            ("TG", "650 000", "650000 XOF"),
            ("TG", "650\u{202f}000 F CFA", "650000 XOF"),
            ("TG", "650.000 FCFA", "650000 XOF"),
            ("TG", "1,250.50 ghs", "1250.50 GHS"),
            ("GH", "1250.5", "1250.50 GHS"),
            ("GH", "GHS 1,250", "1250.00 GHS"),
            ("CV", "1.250,50", "1250.50 CVE"),
            ("TG", "12.345 TND", "12.345 TND"),
        ] {
            assert_eq!(
                Amount::read(text, &at(country)).map(|amount| amount.text()),
                Ok(told.to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_sum_is_refused() {
        for text in [
            "1250.000",
            "12.34.567",
            "",
            "0",
            "-5",
            "650000,50",
            "1250.505 GHS",
            "100 ZZZ",
            "beaucoup",
            "1e9",
            "9999999999999",
        ] {
            assert_eq!(Amount::read(text, &at("TG")), Err(Reject("reject-amount")), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_sum_is_read_back_and_kept(minor in 1..=MOST, code in "XOF|GHS|CVE|MRU|EUR|TND") {
            let amount = Amount { minor, currency: Currency::parse(&code).expect("a currency") };
            prop_assert_eq!(Amount::read(&amount.text(), &at("SN")), Ok(amount));
            prop_assert_eq!(Amount::restore(&amount.store()), Some(amount));
        }

        #[test]
        fn reading_never_panics(text in "\\PC*") {
            let _ = Amount::read(&text, &at("TG"));
        }
    }
}
