//! A telephone number in international form (E.164). It is read however it is written; without a country code it
//! is of the desk's country.
//!
//! Lengths are checked for the countries whose plans we know, patterns of mobile numbers never: plans change, and
//! a number that is refused is a person who cannot be called.

use super::datum::{Datum, Reading, Reject, Shape, Value};
use crate::facts::{Country, countries};
use Trunk::{Nothing, Zero};

/// What is known of a country's numbers, without prefix and trunk digit. Source: the numbering plans cited in
/// `domain.md` part D [S39].
struct Plan {
    country: &'static str,
    lengths: &'static [usize],
    trunk: Trunk,
    /// Sizes of the groups in which the number is read out.
    groups: &'static [usize],
}

/// What is dialled before a number at home and never from abroad.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trunk {
    Nothing,
    Zero,
}

const PLANS: [Plan; 18] = [
    plan("TG", &[8], Nothing, &[2, 2, 2, 2]),
    plan("SN", &[9], Nothing, &[2, 3, 2, 2]),
    plan("GH", &[9], Zero, &[2, 3, 4]),
    plan("CV", &[7], Nothing, &[3, 2, 2]),
    plan("MR", &[8], Nothing, &[2, 2, 2, 2]),
    plan("FR", &[9], Zero, &[1, 2, 2, 2, 2]),
    plan("MA", &[9], Zero, &[3, 2, 2, 2]),
    plan("TN", &[8], Nothing, &[2, 3, 3]),
    plan("SE", &[7, 8, 9], Zero, &[2, 3, 2, 2]),
    plan("ES", &[9], Nothing, &[3, 3, 3]),
    plan("PT", &[9], Nothing, &[3, 3, 3]),
    plan("CI", &[10], Nothing, &[2, 2, 2, 2, 2]),
    plan("BJ", &[10], Nothing, &[2, 2, 2, 2, 2]),
    plan("ML", &[8], Nothing, &[2, 2, 2, 2]),
    plan("NG", &[10, 8], Zero, &[3, 3, 4]),
    plan("GM", &[7, 9], Nothing, &[3, 4]),
    plan("GN", &[9], Nothing, &[3, 2, 2, 2]),
    plan("GW", &[9], Nothing, &[3, 3, 3]),
];

const fn plan(
    country: &'static str,
    lengths: &'static [usize],
    trunk: Trunk,
    groups: &'static [usize],
) -> Plan {
    Plan { country, lengths, trunk, groups }
}

/// Where several countries share a prefix, the one whose prefix it is first of all.
const PRINCIPALS: [&str; 11] = ["US", "RU", "GB", "IT", "NO", "AU", "MA", "FI", "NZ", "RE", "GP"];

/// Digits of a whole number, prefix included.
const E164_DIGITS: std::ops::RangeInclusive<usize> = 8..=15;

/// A number with its `+` and country code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone(String);

impl Phone {
    /// `+` and digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The digits, country code first.
    pub fn digits(&self) -> &str {
        self.0.get(1..).unwrap_or("")
    }

    /// The last four digits, by which a number is found and told apart.
    pub fn last4(&self) -> &str {
        self.0.get(self.0.len().saturating_sub(4)..).unwrap_or("")
    }

    /// The number in the groups in which its country reads it: `+228 90 12 34 56`.
    pub fn display(&self) -> String {
        let country = self.country();
        let prefix = country.map_or("", Country::prefix);
        let mut rest = self.digits().strip_prefix(prefix).unwrap_or("");
        let mut shown = format!("+{prefix}");
        let mut groups = country.and_then(plan_of).map_or(&[][..], |plan| plan.groups).iter();
        while !rest.is_empty() {
            let size = groups.next().copied().unwrap_or(3);
            // A last digit does not stand alone.
            let size = if rest.len() <= size + 1 { rest.len() } else { size };
            let (group, after) = rest.split_at(size);
            if shown.len() > 1 {
                shown.push(' ');
            }
            shown.push_str(group);
            rest = after;
        }
        shown
    }

    /// The country of the longest prefix that fits.
    pub fn country(&self) -> Option<Country> {
        country_of(self.digits())
    }
}

impl Datum for Phone {
    const SHAPE: Shape = Shape::Phone;

    fn read(text: &str, reading: &Reading) -> Result<Self, Reject> {
        let reject = Reject("reject-phone");
        let written = written(text).ok_or(reject)?;
        let digits = match &written {
            Written::International(digits) => international(digits),
            Written::National(digits) => national(digits, reading.country),
        };
        digits
            .filter(|digits| E164_DIGITS.contains(&digits.len()))
            .map(|digits| Phone(format!("+{digits}")))
            .ok_or(reject)
    }

    fn text(&self) -> String {
        self.0.clone()
    }

    fn restore(value: &Value) -> Option<Self> {
        let digits = value.text().strip_prefix('+')?;
        let valid = E164_DIGITS.contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit());
        valid.then(|| Phone(value.text().to_owned()))
    }
}

/// The digits as they were written, and whether a country code stands before them.
enum Written {
    International(String),
    National(String),
}

/// None where something stands there that belongs to no number.
fn written(text: &str) -> Option<Written> {
    let mut digits = String::new();
    let mut plus = false;
    for letter in text.trim().chars() {
        match letter {
            '0'..='9' => digits.push(letter),
            '٠'..='٩' => digits.push(char::from_digit(u32::from(letter) - u32::from('٠'), 10)?),
            '+' | '＋' if digits.is_empty() && !plus => plus = true,
            ' ' | '-' | '.' | '/' | '(' | ')' | '\u{a0}' | '\u{202f}' | '\t' | '–' | '‑' | '\u{200e}'
            | '\u{200f}' | '\u{202a}' | '\u{202c}' => {}
            _ => return None,
        }
    }
    match digits.strip_prefix("00") {
        Some(rest) => Some(Written::International(rest.to_owned())),
        None if plus => Some(Written::International(digits)),
        None => Some(Written::National(digits)),
    }
}

/// Digits that begin with a country code.
fn international(digits: &str) -> Option<String> {
    let Some(country) = country_of(digits) else {
        return (!digits.starts_with('0')).then(|| digits.to_owned());
    };
    let rest = digits.strip_prefix(country.prefix())?;
    Some(format!("{}{}", country.prefix(), significant(rest, country)?))
}

/// Digits without a country code; or with one, where the `+` was left out.
fn national(digits: &str, desk: Country) -> Option<String> {
    if let Some(rest) = significant(digits, desk) {
        return Some(format!("{}{rest}", desk.prefix()));
    }
    let country = country_of(digits).filter(|country| plan_of(*country).is_some())?;
    let rest = significant(digits.strip_prefix(country.prefix())?, country)?;
    Some(format!("{}{rest}", country.prefix()))
}

/// The number as it is dialled from abroad, where its length can be right.
fn significant(digits: &str, country: Country) -> Option<String> {
    let Some(plan) = plan_of(country) else {
        // Italy alone keeps its zero; for the rest it is a trunk digit.
        let kept = if country.code() == "IT" { digits } else { digits.strip_prefix('0').unwrap_or(digits) };
        let whole = country.prefix().len() + kept.len();
        return (kept.len() >= 4 && E164_DIGITS.contains(&whole)).then(|| kept.to_owned());
    };
    if plan.country == "BJ" && digits.len() == 8 {
        // On 30 November 2024 every number of Benin got 01 in front; papers carry the old ones for years.
        return Some(format!("01{digits}"));
    }
    // A zero that is one digit too many is a foreign habit, whatever the country: `+228 (0)90…`.
    let fits = |digits: &str| plan.lengths.contains(&digits.len());
    let homely = plan.trunk == Trunk::Zero || !fits(digits);
    let bare = if homely { digits.strip_prefix('0').unwrap_or(digits) } else { digits };
    fits(bare).then(|| bare.to_owned())
}

fn plan_of(country: Country) -> Option<&'static Plan> {
    PLANS.iter().find(|plan| plan.country == country.code())
}

fn country_of(digits: &str) -> Option<Country> {
    let fits = |country: &&Country| !country.prefix().is_empty() && digits.starts_with(country.prefix());
    let principal = |country: &Country| PRINCIPALS.contains(&country.code());
    countries()
        .iter()
        .filter(fits)
        .max_by_key(|country| (country.prefix().len(), principal(country)))
        .copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::Day;
    use proptest::prelude::*;

    fn read(text: &str, country: &str) -> Option<String> {
        let reading = Reading {
            today: Day::parse("2026-11-24").expect("a day"),
            country: Country::parse(country).expect("a country"),
        };
        Phone::read(text, &reading).ok().map(|phone| phone.text())
    }

    #[test]
    fn a_number_is_kept_in_e164_however_it_is_written() {
        for (country, text, expected) in [
            ("TG", "90 12 34 56", "+22890123456"),
            ("TG", "90123456", "+22890123456"),
            ("SN", "00228 90 12 34 56", "+22890123456"),
            ("SN", "+228 90-12-34-56", "+22890123456"),
            ("TG", "228 90 12 34 56", "+22890123456"),
            ("TG", "233 24 123 4567", "+233241234567"),
            ("TG", "(90) 12.34.56", "+22890123456"),
            ("TG", "٩٠١٢٣٤٥٦", "+22890123456"),
            ("GH", "024 123 4567", "+233241234567"),
            ("GH", "(0)24 123 4567", "+233241234567"),
            ("GH", "24 123 4567", "+233241234567"),
            ("GH", "+233 (0)24 123 4567", "+233241234567"),
            ("GH", "+233 024 123 4567", "+233241234567"),
            ("CV", "991 12 34", "+2389911234"),
            ("MR", "+222 22 00 00 17", "+22222000017"),
            ("SN", "701234567", "+221701234567"),
            ("FR", "06 12 34 56 78", "+33612345678"),
            ("TG", "+33 (0)6 12 34 56 78", "+33612345678"),
            ("CI", "07 12 34 56 78", "+2250712345678"),
            ("TG", "+229 01 90 12 34 56", "+2290190123456"),
            ("BJ", "90 12 34 56", "+2290190123456"),
            ("TG", "+220 301 2345", "+2203012345"),
            ("TG", "+228 (0)90 12 34 56", "+22890123456"),
            ("TG", "+225 (0)7 12 34 56 78", "+2250712345678"),
            ("SE", "070-123 45 67", "+46701234567"),
            ("TG", "+39 06 1234 5678", "+390612345678"),
            ("TG", "+44 (0)20 7946 0018", "+442079460018"),
            ("TG", "+1 202 555 0143", "+12025550143"),
            ("TG", "+999 1234 5678", "+99912345678"),
        ] {
            assert_eq!(read(text, country).as_deref(), Some(expected), "{country} {text}");
            assert_eq!(read(expected, "TG").as_deref(), Some(expected), "{expected} is read back");
        }
    }

    #[test]
    fn what_cannot_be_dialled_is_refused() {
        for (country, text) in [
            ("TG", ""),
            ("TG", "néant"),
            ("TG", "90 12 34 5"),
            ("TG", "90 12 34 56 7"),
            ("TG", "90123456/91123456"),
            ("TG", "+228 90 12 34"),
            ("TG", "+225 07 12 34 56"),
            ("TG", "+1234567890123456"),
            ("TG", "+000 1234567"),
            ("TG", "12"),
            ("TG", "++22890123456"),
            ("CV", "9911234 9921234"),
        ] {
            assert_eq!(read(text, country), None, "{country} {text}");
        }
    }

    #[test]
    fn a_number_is_shown_in_groups_and_knows_its_country() {
        for (number, shown, country, last4) in [
            ("+22890123456", "+228 90 12 34 56", Some("TG"), "3456"),
            ("+2389911234", "+238 991 12 34", Some("CV"), "1234"),
            ("+233241234567", "+233 24 123 4567", Some("GH"), "4567"),
            ("+442079460018", "+44 207 946 0018", Some("GB"), "0018"),
            ("+12025550143", "+1 202 555 0143", Some("US"), "0143"),
            ("+212612345678", "+212 612 34 56 78", Some("MA"), "5678"),
            ("+99912345678", "+999 123 456 78", None, "5678"),
        ] {
            let phone = Phone::restore(&number.into()).expect("a number");
            let told = phone.country().map(|country| country.code().to_owned());
            assert_eq!((phone.display().as_str(), told.as_deref(), phone.last4()), (shown, country, last4));
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics_and_is_read_back(text in "\\PC*") {
            if let Some(number) = read(&text, "TG") {
                prop_assert_eq!(read(&number, "GH"), Some(number));
            }
        }

        #[test]
        fn any_digits_are_read_back(text in "[+]?[0-9 ()]{4,18}") {
            if let Some(number) = read(&text, "TG") {
                prop_assert_eq!(read(&number, "GH"), Some(number));
            }
        }
    }
}
