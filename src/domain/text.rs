//! Plain data: lines, notes, names, numbers, yes and no, money, e-mail. Every text loses its control characters
//! here, once, whichever door it came through.

use super::datum::{Column, Datum, Reading, Reject, Shape, Value};
use crate::facts::{Currency, clean};

/// The longest line that is kept; names of 300 characters exist.
const LONGEST_LINE: u16 = 400;
const LONGEST_NOTE: u16 = 8_000;

/// One line of free text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line(String);

impl Line {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The cleaned text, cut where it is longer than a line may be; None if nothing is left.
    pub fn of(text: &str) -> Option<Line> {
        let text: String = clean(text).chars().take(usize::from(LONGEST_LINE)).collect();
        (!text.is_empty()).then_some(Line(text))
    }
}

impl Datum for Line {
    const SHAPE: Shape = Shape::Line(LONGEST_LINE);

    fn read(text: &str, _: &Reading) -> Result<Self, Reject> {
        let text = clean(text);
        if text.chars().count() > usize::from(LONGEST_LINE) {
            return Err(Reject("reject-long"));
        }
        if text.is_empty() { Err(Reject("reject-missing")) } else { Ok(Line(text)) }
    }

    fn text(&self) -> String {
        self.0.clone()
    }

    fn restore(value: &Value) -> Option<Self> {
        Some(Line(value.text().to_owned()))
    }
}

/// Part of a person's name. One letter, an apostrophe, a single name: all are names; digits alone are not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(String);

impl Name {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Datum for Name {
    const SHAPE: Shape = Shape::Line(LONGEST_LINE);

    fn read(text: &str, _: &Reading) -> Result<Self, Reject> {
        let text = clean(text);
        if text.chars().count() > usize::from(LONGEST_LINE) {
            return Err(Reject("reject-long"));
        }
        if text.chars().any(char::is_alphabetic) { Ok(Name(text)) } else { Err(Reject("reject-name")) }
    }

    fn text(&self) -> String {
        self.0.clone()
    }

    fn restore(value: &Value) -> Option<Self> {
        Some(Name(value.text().to_owned()))
    }
}

/// A name in Arabic script, as papers of Mauritania have it beside the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArabicName(String);

impl ArabicName {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Datum for ArabicName {
    const SHAPE: Shape = Shape::Line(LONGEST_LINE);

    fn read(text: &str, reading: &Reading) -> Result<Self, Reject> {
        let name = Name::read(text, reading)?;
        let arabic =
            |c: char| matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}');
        let mut letters = name.as_str().chars().filter(|c| c.is_alphabetic());
        if letters.all(arabic) { Ok(ArabicName(name.0)) } else { Err(Reject("reject-arabic")) }
    }

    fn text(&self) -> String {
        self.0.clone()
    }

    fn restore(value: &Value) -> Option<Self> {
        Some(ArabicName(value.text().to_owned()))
    }
}

/// Free text of several lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note(String);

impl Note {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text with each line cleaned, cut where it is longer than a note may be; None if nothing is left.
    pub fn of(text: &str) -> Option<Note> {
        let text: String = tidy(text).chars().take(usize::from(LONGEST_NOTE)).collect();
        (!text.is_empty()).then_some(Note(text))
    }
}

/// Every line cleaned, no blank lines at the ends.
fn tidy(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(clean).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

impl Datum for Note {
    const SHAPE: Shape = Shape::Note(LONGEST_NOTE);

    fn read(text: &str, _: &Reading) -> Result<Self, Reject> {
        let text = tidy(text);
        if text.chars().count() > usize::from(LONGEST_NOTE) {
            return Err(Reject("reject-long"));
        }
        if text.is_empty() { Err(Reject("reject-missing")) } else { Ok(Note(text)) }
    }

    fn text(&self) -> String {
        self.0.clone()
    }

    fn restore(value: &Value) -> Option<Self> {
        Some(Note(value.text().to_owned()))
    }
}

/// An address of electronic mail: one `@`, a dot behind it, no blank. More is not ours to judge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(String);

impl Datum for Email {
    const SHAPE: Shape = Shape::Email;

    fn read(text: &str, _: &Reading) -> Result<Self, Reject> {
        let text = clean(text);
        let valid = text.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty()
                && host.contains('.')
                && !host.starts_with('.')
                && !host.ends_with('.')
                && !host.contains('@')
                && !text.contains(char::is_whitespace)
                && text.len() <= 254
        });
        if valid { Ok(Email(text)) } else { Err(Reject("reject-email")) }
    }

    fn text(&self) -> String {
        self.0.clone()
    }

    fn restore(value: &Value) -> Option<Self> {
        Some(Email(value.text().to_owned()))
    }
}

/// A whole number from 0 to `MOST`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count<const MOST: i64>(pub i64);

impl<const MOST: i64> Datum for Count<MOST> {
    const SHAPE: Shape = Shape::Count(0, MOST);
    const COLUMN: Column = Column::Int;

    fn read(text: &str, _: &Reading) -> Result<Self, Reject> {
        let told = text.trim().parse().ok().filter(|number| (0..=MOST).contains(number));
        told.map(Count).ok_or(Reject("reject-count"))
    }

    fn text(&self) -> String {
        self.0.to_string()
    }

    fn store(&self) -> Value {
        Value::Int(self.0)
    }

    fn restore(value: &Value) -> Option<Self> {
        Some(Count(value.int()))
    }

    fn json(&self) -> serde_json::Value {
        self.0.into()
    }
}

crate::choice! {
    /// Yes or no, where blank means that nobody asked.
    YesNo as "yes-no" { Yes = "yes", No = "no" }
}

crate::choice! {
    /// What a payment is for.
    Period as "period" { Hour = "hour", Day = "day", Week = "week", Month = "month", Year = "year" }
}

/// An amount in whole units of a currency, by period: `150000 XOF month`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    pub amount: i64,
    pub currency: Currency,
    pub period: Period,
}

impl Datum for Money {
    const SHAPE: Shape = Shape::Money;

    /// `150 000`, `150000 XOF`, `1200 EUR month`, `150.000 F CFA`: a month in the desk's currency if not said.
    fn read(text: &str, reading: &Reading) -> Result<Self, Reject> {
        let reject = Reject("reject-money");
        let mut digits = String::new();
        let mut currency = None;
        let mut period = Period::Month;
        for word in clean(text).split([' ', '/']).filter(|word| !word.is_empty()) {
            let bare: String =
                word.chars().filter(|c| !matches!(c, '.' | ',' | '\u{202f}' | '\u{a0}')).collect();
            if bare.chars().all(|c| c.is_ascii_digit()) && currency.is_none() {
                digits.push_str(&bare);
            } else if let Some(told) = Currency::parse(word) {
                currency = Some(told);
            } else if matches!(word.to_uppercase().as_str(), "F" | "FCFA" | "CFA") {
                currency = Currency::parse("XOF");
            } else {
                period = Period::from_code(&word.to_lowercase()).ok_or(reject)?;
            }
        }
        let amount =
            digits.parse().ok().filter(|amount| (1..=1_000_000_000_000).contains(amount)).ok_or(reject)?;
        let currency = currency.or_else(|| Currency::parse(reading.country.currency())).ok_or(reject)?;
        Ok(Money { amount, currency, period })
    }

    fn text(&self) -> String {
        format!("{} {} {}", self.amount, self.currency.code(), self.period.code())
    }

    fn restore(value: &Value) -> Option<Self> {
        let mut words = value.text().split(' ');
        Some(Money {
            amount: words.next()?.parse().ok()?,
            currency: Currency::parse(words.next()?)?,
            period: Period::from_code(words.next()?)?,
        })
    }

    fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "amount": self.amount, "currency": self.currency.code(), "period": self.period.code(),
        })
    }
}
