//! Sentences in French, English and Portuguese, and how each language writes numbers, days and times.
//!
//! The texts are in `i18n/`; `build.rs` has held the three languages to each other, so an id that [`msg`] knows
//! answers in all of them. A language is a value handed in: two desks of one process can differ. Reads no file and no
//! environment.

mod book;
mod overrides;

pub mod numbers;
pub mod width;

/// One function a message, written by `build.rs`: `msg::visit_recorded(lang, name, on)` says `visit-recorded`. The
/// arguments are in alphabetical order.
#[allow(dead_code, clippy::too_many_arguments, reason = "generated for every message, called or not yet")]
pub mod msg {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

pub use overrides::{OverrideFault, Refusal, TextFault, with_overrides};

use book::Book;
use std::sync::{LazyLock, OnceLock};

/// A language of the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Lang {
    #[default]
    Fr,
    En,
    Pt,
}

/// What is put into a sentence.
///
/// A number is written as the language groups it and chooses the plural. What only looks like a number (a year, a
/// phone, a reference) is a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    Text(String),
    Number(i64),
}

/// Opened when a language is first used: a desk that speaks one does not pay for three.
static EMBEDDED: [LazyLock<Book>; 3] = [
    LazyLock::new(|| Book::embedded(Lang::Fr)),
    LazyLock::new(|| Book::embedded(Lang::En)),
    LazyLock::new(|| Book::embedded(Lang::Pt)),
];

/// Books that hold a desk's own words beside ours; set once, at the start.
static OVERRIDDEN: [OnceLock<Book>; 3] = [const { OnceLock::new() }; 3];

/// Says the message `id` with its arguments; `id.attribute` says an attribute.
///
/// An unknown id shows as `⟨id⟩`, never as an empty cell.
pub fn say(lang: Lang, id: &str, arguments: &[(&str, Arg)]) -> String {
    book(lang).say(id, arguments).unwrap_or_else(|| format!("⟨{id}⟩"))
}

/// Says a message without arguments, whose id may be composed: `label(lang, "field-phone")`.
pub fn label(lang: Lang, id: &str) -> String {
    say(lang, id, &[])
}

/// As [`label`], where a message need not exist.
pub fn try_label(lang: Lang, id: &str) -> Option<String> {
    book(lang).say(id, &[])
}

/// Says an attribute of a message, such as `short` or `help`, if it has it.
pub fn attribute(lang: Lang, id: &str, name: &str) -> Option<String> {
    book(lang).attribute(id, name, &[])
}

fn book(lang: Lang) -> &'static Book {
    let at = lang.index();
    OVERRIDDEN[at].get().unwrap_or_else(|| &EMBEDDED[at])
}

impl Lang {
    pub const ALL: [Self; 3] = [Self::Fr, Self::En, Self::Pt];

    /// The ISO 639-1 code, as in `--lang`.
    pub fn code(self) -> &'static str {
        ["fr", "en", "pt"][self.index()]
    }

    /// Reads a language from a code or a locale: `fr`, `fr_FR.UTF-8`, `pt-CV`. Another language is none.
    pub fn parse(locale: &str) -> Option<Self> {
        let code = locale.trim().split(['_', '-', '.', '@']).next()?;
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(code))
    }

    /// The language after this one, for the one key that switches.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Fr => Self::En,
            Self::En => Self::Pt,
            Self::Pt => Self::Fr,
        }
    }

    /// Its place in tables of names, which come in the order French, English, Portuguese.
    pub fn index(self) -> usize {
        self as usize
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        ["français", "English", "português"][self.index()]
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

/// Counts come in every size; what passes an `i64` is shown as the largest.
macro_rules! number {
    ($($integer:ty)*) => {$(
        impl From<$integer> for Arg {
            fn from(number: $integer) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}

number!(i8 i16 i32 i64 u8 u16 u32 u64 usize);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_answers_in_every_language() {
        for lang in Lang::ALL {
            for (id, _) in msg::IDS {
                let said = try_label(lang, id);
                assert!(said.is_some_and(|said| !said.is_empty()), "{} {id}", lang.code());
            }
        }
    }

    #[test]
    fn ids_are_in_alphabetical_order() {
        assert!(msg::IDS.is_sorted_by(|(one, _), (other, _)| one < other));
    }

    #[test]
    fn an_unknown_id_is_shown_and_not_hidden() {
        assert_eq!(label(Lang::Pt, "no-such-message"), "⟨no-such-message⟩");
        assert_eq!(try_label(Lang::Pt, "no-such-message"), None);
        assert_eq!(attribute(Lang::Pt, "no-such-message", "help"), None);
    }

    #[test]
    fn a_locale_names_its_language() {
        for (locale, lang) in [
            ("fr", Some(Lang::Fr)),
            ("fr_FR.UTF-8", Some(Lang::Fr)),
            ("FR", Some(Lang::Fr)),
            ("en_GB", Some(Lang::En)),
            ("pt-CV", Some(Lang::Pt)),
            (" pt@euro ", Some(Lang::Pt)),
            ("C.UTF-8", None),
            ("fra", None),
            ("ee_TG", None),
            ("", None),
        ] {
            assert_eq!(Lang::parse(locale), lang, "{locale}");
        }
    }

    #[test]
    fn the_languages_follow_each_other_in_a_circle() {
        assert_eq!(Lang::ALL.map(Lang::next), [Lang::En, Lang::Pt, Lang::Fr]);
        assert_eq!(Lang::ALL.map(Lang::index), [0, 1, 2]);
        assert_eq!(Lang::ALL.map(|lang| Lang::parse(lang.code())), Lang::ALL.map(Some));
    }

    #[test]
    fn a_number_too_large_is_the_largest() {
        assert_eq!(Arg::from(u64::MAX), Arg::Number(i64::MAX));
        assert_eq!(Arg::from(7_usize), Arg::Number(7));
        assert_eq!(Arg::from(i64::MIN), Arg::Number(i64::MIN));
        assert_eq!(Arg::from(&"a".to_owned()), Arg::Text("a".to_owned()));
    }
}
