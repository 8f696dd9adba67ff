//! What a field may hold. A type that implements [`Datum`] carries everything the house must know of a
//! value: how it is read from text, kept in a column, written out again, and which control edits it.
//!
//! A datum is valid because it exists: text becomes a type once, here, whichever door it came through
//! (form, line, CSV, a row of the file). Sentences are not made here: a refusal is an id.

use super::day::Day;
use crate::facts::Country;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Null,
    Int(i64),
    Text(String),
}

impl Value {
    pub fn text(&self) -> &str {
        match self {
            Value::Text(text) => text,
            _ => "",
        }
    }

    pub fn int(&self) -> i64 {
        match self {
            Value::Int(number) => *number,
            _ => 0,
        }
    }

    pub fn is_null(&self) -> bool {
        *self == Value::Null
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Value::Int(number)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Into::into)
    }
}

/// Why a text was refused: the id of a sentence, `reject-…` in the messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reject(pub &'static str);

/// What a reading of text depends on. Nothing here comes from a clock or the environment.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// Today at the office.
    pub today: Day,
    /// The country of the desk: numbers written without prefix are of this country.
    pub country: Country,
}

/// One word of a closed list. Its label is the message `choice-LIST-CODE`.
pub type Code = &'static str;

/// A closed list: its name and its codes, in the order they are shown.
#[derive(Debug, PartialEq, Eq)]
pub struct ChoiceList {
    pub name: &'static str,
    pub codes: &'static [Code],
}

/// How a column keeps a datum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Int,
    Text,
}

/// Which control edits a datum, and what may be offered while it is edited.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Free text on one line, at most this many characters.
    Line(u16),
    /// Free text that may take several lines.
    Note(u16),
    /// One word of a closed list.
    Choice(&'static ChoiceList),
    /// Several words of a closed list, parted by commas.
    Choices(&'static ChoiceList),
    /// A birth: a day, a month, a year, or an age.
    Birth,
    /// A day; the past or the future.
    Day,
    /// A day, a month or a year of the past, or that it lasts still.
    When,
    Phone,
    Email,
    Country,
    Countries,
    /// A first-level region of the countries that have a pack.
    Region,
    /// What a region is divided into.
    District,
    Occupation,
    /// An employer: one of whom there is a record, or a name.
    Employer,
    Languages,
    Mobility,
    /// A whole number within these bounds.
    Count(i64, i64),
    /// A length of time, kept in months.
    Months,
    Money,
    /// A sum of money, in minor units of its currency.
    Amount,
}

/// A value that a field may hold.
pub trait Datum: Clone + PartialEq + std::fmt::Debug + Sized {
    const SHAPE: Shape;
    const COLUMN: Column = Column::Text;
    /// False where blank is a value: the column may then be NULL.
    const REQUIRED: bool = true;

    /// Reads what a person, a file or a script wrote. Codes are taken as they are; labels in a language are
    /// resolved to codes before they come here.
    ///
    /// # Errors
    /// The id of the sentence that says what is wrong.
    fn read(text: &str, reading: &Reading) -> Result<Self, Reject>;

    /// The text that `read` takes back unharmed: codes, not labels.
    fn text(&self) -> String;

    fn store(&self) -> Value {
        Value::Text(self.text())
    }

    /// Takes back what `store` gave. None: the file is damaged there.
    fn restore(value: &Value) -> Option<Self>;

    /// What `--json` shows.
    fn json(&self) -> serde_json::Value {
        serde_json::Value::String(self.text())
    }
}

/// Blank is a value: the datum was not given.
impl<T: Datum> Datum for Option<T> {
    const SHAPE: Shape = T::SHAPE;
    const COLUMN: Column = T::COLUMN;
    const REQUIRED: bool = false;

    fn read(text: &str, reading: &Reading) -> Result<Self, Reject> {
        let text = text.trim();
        if text.is_empty() { Ok(None) } else { T::read(text, reading).map(Some) }
    }

    fn text(&self) -> String {
        self.as_ref().map(Datum::text).unwrap_or_default()
    }

    fn store(&self) -> Value {
        self.as_ref().map_or(Value::Null, Datum::store)
    }

    fn restore(value: &Value) -> Option<Self> {
        if value.is_null() { Some(None) } else { T::restore(value).map(Some) }
    }

    fn json(&self) -> serde_json::Value {
        self.as_ref().map_or(serde_json::Value::Null, Datum::json)
    }
}

/// Declares a closed list: variant = code. The labels are the messages `choice-LIST-CODE`.
#[macro_export]
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident as $list:literal { $($(#[$variant_meta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_meta])* $variant),+ }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
            pub const LIST: $crate::domain::datum::ChoiceList =
                $crate::domain::datum::ChoiceList { name: $list, codes: &[$($code),+] };

            /// The stored word.
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }

            /// The variant of a stored word.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some($name::$variant),)+ _ => None }
            }
        }

        impl $crate::domain::datum::Datum for $name {
            const SHAPE: $crate::domain::datum::Shape = $crate::domain::datum::Shape::Choice(&$name::LIST);

            fn read(
                text: &str,
                _: &$crate::domain::datum::Reading,
            ) -> Result<Self, $crate::domain::datum::Reject> {
                let text = text.trim();
                let same = |word: &&$name| word.code().eq_ignore_ascii_case(text);
                $name::ALL.iter().find(same).copied().ok_or($crate::domain::datum::Reject("reject-choice"))
            }

            fn text(&self) -> String {
                self.code().to_owned()
            }

            fn restore(value: &$crate::domain::datum::Value) -> Option<Self> {
                $name::from_code(value.text())
            }
        }
    };
}

/// Several words of one closed list, each once, in the list's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Several<T>(pub Vec<T>);

impl<T> Default for Several<T> {
    fn default() -> Self {
        Several(Vec::new())
    }
}

/// A closed list whose words may be held several at once.
pub trait Listed: Datum + Copy + Ord {
    const WORDS: &'static ChoiceList;
}

impl<T: Listed> Several<T> {
    pub fn holds(&self, word: T) -> bool {
        self.0.contains(&word)
    }
}

impl<T: Listed> Datum for Several<T> {
    const SHAPE: Shape = Shape::Choices(T::WORDS);
    const REQUIRED: bool = false;

    fn read(text: &str, reading: &Reading) -> Result<Self, Reject> {
        let mut words = Vec::new();
        for part in text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
            words.push(T::read(part, reading)?);
        }
        words.sort_unstable();
        words.dedup();
        Ok(Several(words))
    }

    fn text(&self) -> String {
        self.0.iter().map(Datum::text).collect::<Vec<_>>().join(", ")
    }

    fn store(&self) -> Value {
        if self.0.is_empty() { Value::Null } else { Value::Text(self.text()) }
    }

    fn restore(value: &Value) -> Option<Self> {
        let parts = value.text().split(", ").filter(|part| !part.is_empty());
        parts.map(|part| T::restore(&part.into())).collect::<Option<Vec<_>>>().map(Several)
    }

    fn json(&self) -> serde_json::Value {
        self.0.iter().map(Datum::json).collect()
    }
}
