//! A record and its fields, declared once. [`record!`](crate::record) writes the struct, its `FIELDS` and the
//! loops over them; form, line, store, search, import and export read those and never name a field twice.
//!
//! A record also says what it belongs to, so that whatever must walk what is held about a person (merge,
//! erasure, export, timeline) is a loop over [`super::RECORDS`].

use super::datum::{Column, Datum, Reading, Reject, Shape, Value};

/// What else is true of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The form is not saved without it. The column may still be empty: an import keeps what it has.
    Compulsory,
    /// Its text goes into the search index.
    Searched,
    /// Says who somebody is: masked where the right to see it is missing.
    Personal,
    /// Reading it is logged, and few roles may.
    Sensitive,
}

/// One line of a record.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Column, JSON key, and the last part of its message ids `field-TABLE-KEY`.
    pub key: &'static str,
    /// The page of the form it stands on.
    pub page: &'static str,
    pub shape: Shape,
    pub column: Column,
    /// The column is NOT NULL.
    pub required: bool,
    pub marks: &'static [Mark],
    /// Reads a text and gives it back as it is kept: codes, one spelling.
    pub read: fn(&str, &Reading) -> Result<String, Reject>,
}

fn canonical<T: Datum>(text: &str, reading: &Reading) -> Result<String, Reject> {
    T::read(text, reading).map(|datum| datum.text())
}

impl Field {
    pub const fn of<T: Datum>(key: &'static str, page: &'static str, marks: &'static [Mark]) -> Field {
        Field {
            key,
            page,
            shape: T::SHAPE,
            column: T::COLUMN,
            required: T::REQUIRED,
            marks,
            read: canonical::<T>,
        }
    }

    pub fn is(&self, mark: Mark) -> bool {
        self.marks.contains(&mark)
    }

    /// True where the form insists on it.
    pub fn compulsory(&self) -> bool {
        self.required || self.is(Mark::Compulsory)
    }
}

/// Whose record it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belongs {
    /// It is a person.
    Person,
    /// It hangs on a row of that table by that column.
    To { table: &'static str, column: &'static str },
    /// No person's.
    Desk,
}

/// One field and why its text was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    pub key: &'static str,
    pub reject: Reject,
}

/// All that is wrong with what was typed; never only the first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    pub fn push(&mut self, key: &'static str, reject: Reject) {
        self.0.push(Fault { key, reject });
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A column that does not hold what its field may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damage {
    pub table: &'static str,
    pub key: &'static str,
}

/// What every kind of record answers. Written by `record!`.
pub trait Record: Clone + PartialEq + std::fmt::Debug + Send + 'static {
    const TABLE: &'static str;
    const BELONGS: Belongs;
    const FIELDS: &'static [Field];

    /// One value a field, in the order of `FIELDS`.
    fn values(&self) -> Vec<Value>;

    /// # Errors
    /// The first column that does not hold what it may.
    fn restore(values: &[Value]) -> Result<Self, Damage>;

    /// Reads one text a field. # Errors: every fault, with its field.
    ///
    /// # Errors
    /// All texts that were refused.
    fn read(texts: &[String], reading: &Reading) -> Result<Self, Faults>;

    /// One text a field, as `read` takes it back.
    fn texts(&self) -> Vec<String>;

    /// One JSON value a field.
    fn json(&self) -> Vec<serde_json::Value>;

    /// One of which nothing is known: what readers and forms start from.
    fn unknown() -> Self {
        match Self::restore(&vec![Value::Null; Self::FIELDS.len()]) {
            Ok(record) => record,
            // A column that may not be blank is none of a record: the schema's marks only hold in forms.
            Err(damage) => unreachable!("{} of {} must allow blank", damage.key, Self::TABLE),
        }
    }

    /// What only the whole can tell: a birth in the future, a return before its departure.
    fn check(&self, _reading: &Reading, _faults: &mut Faults) {}
}

/// The position of a field. The keys are literals of the program: a missing one is a fault of ours.
pub fn place_of<R: Record>(key: &str) -> Option<usize> {
    R::FIELDS.iter().position(|field| field.key == key)
}

/// Refuses a text that a form insists on and that is blank.
pub fn missing<R: Record>(texts: &[String], faults: &mut Faults) {
    for (field, text) in R::FIELDS.iter().zip(texts) {
        if field.compulsory() && text.trim().is_empty() {
            faults.push(field.key, Reject("reject-missing"));
        }
    }
}

/// Declares a record: its table, what it belongs to, its pages and their fields.
///
/// `record! { /// doc
///  Visit in "visit" belongs To { table: "reintegration", column: "case_id" }, check whole;
///  page { key: Type [Mark Mark], … } … }`
#[macro_export]
macro_rules! record {
    ($(#[$meta:meta])* $name:ident in $table:literal belongs $belongs:expr $(, check $check:path)?;
     $($page:ident { $($(#[$field_meta:meta])* $key:ident : $type:ty $([$($mark:ident)+])?),+ $(,)? })+) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name { $($($(#[$field_meta])* pub $key: $type,)+)+ }

        impl $crate::domain::record::Record for $name {
            const TABLE: &'static str = $table;
            const BELONGS: $crate::domain::record::Belongs = {
                #[allow(unused_imports)]
                use $crate::domain::record::Belongs::*;
                $belongs
            };
            const FIELDS: &'static [$crate::domain::record::Field] = &[$($(
                $crate::domain::record::Field::of::<$type>(
                    stringify!($key), stringify!($page),
                    &[$($($crate::domain::record::Mark::$mark),+)?])
            ),+),+];

            fn values(&self) -> Vec<$crate::domain::datum::Value> {
                use $crate::domain::datum::Datum;
                vec![$($(self.$key.store()),+),+]
            }

            fn restore(values: &[$crate::domain::datum::Value]) -> Result<Self, $crate::domain::record::Damage> {
                use $crate::domain::{datum::{Datum, Value}, record::Damage};
                let mut values = values.iter();
                $($(
                    let $key = <$type as Datum>::restore(values.next().unwrap_or(&Value::Null))
                        .ok_or(Damage { table: $table, key: stringify!($key) })?;
                )+)+
                Ok($name { $($($key),+),+ })
            }

            fn read(
                texts: &[String],
                reading: &$crate::domain::datum::Reading,
            ) -> Result<Self, $crate::domain::record::Faults> {
                use $crate::domain::{datum::Datum, record::{Faults, Record}};
                let mut faults = Faults::default();
                let mut texts = texts.iter().map(String::as_str);
                $($(
                    let $key = <$type as Datum>::read(texts.next().unwrap_or(""), reading)
                        .map_err(|reject| faults.push(stringify!($key), reject)).ok();
                )+)+
                match ($($($key,)+)+) {
                    ($($(Some($key),)+)+) if faults.is_empty() => {
                        let read = $name { $($($key),+),+ };
                        Record::check(&read, reading, &mut faults);
                        if faults.is_empty() { Ok(read) } else { Err(faults) }
                    }
                    _ => Err(faults),
                }
            }

            fn texts(&self) -> Vec<String> {
                use $crate::domain::datum::Datum;
                vec![$($(self.$key.text()),+),+]
            }

            fn json(&self) -> Vec<serde_json::Value> {
                use $crate::domain::datum::Datum;
                vec![$($(self.$key.json()),+),+]
            }

            $(fn check(
                &self,
                reading: &$crate::domain::datum::Reading,
                faults: &mut $crate::domain::record::Faults,
            ) { $check(self, reading, faults) })?
        }
    };
}
