//! Names, trades, firms and what helps, for the exercise desk: common names put together at random, and firms that say by their
//! name that they do not exist.

use super::{Country, Isco, rows};
use std::sync::LazyLock;

/// A name with the weight it is drawn by.
pub struct Weighted {
    pub country: Country,
    /// `given_f`, `given_m`, `family`; in Mauritania also `family_f` and `family_m`.
    pub kind: &'static str,
    pub name: &'static str,
    pub weight: u64,
}

/// A trade with its everyday title in French, English, Portuguese.
pub struct Trade {
    pub isco: Isco,
    pub titles: [&'static str; 3],
}

static NAMES: LazyLock<Vec<Weighted>> = LazyLock::new(|| {
    rows(include_str!("data/demo_names.tsv"))
        .filter_map(|cells| match cells[..] {
            [country, kind, name, weight] => {
                Some(Weighted { country: Country::parse(country)?, kind, name, weight: weight.parse().ok()? })
            }
            _ => None,
        })
        .collect()
});

static TRADES: LazyLock<Vec<Trade>> = LazyLock::new(|| {
    rows(include_str!("data/demo_titles.tsv"))
        .filter_map(|cells| match cells[..] {
            [isco, fr, en, pt] => Some(Trade { isco: Isco::parse(isco)?, titles: [fr, en, pt] }),
            _ => None,
        })
        .collect()
});

static FIRMS: LazyLock<Vec<(Country, &'static str)>> = LazyLock::new(|| {
    rows(include_str!("data/demo_employers.tsv"))
        .filter_map(|cells| match cells[..] {
            [country, name] => Some((Country::parse(country)?, name)),
            _ => None,
        })
        .collect()
});

/// Words for a plan, a partner, a programme.
pub struct Helping {
    /// `goal`, `step`, `partner`, `programme`.
    pub what: &'static str,
    /// A word of `need` or of `step-kind`.
    pub code: &'static str,
    pub words: [&'static str; 3],
}

static HELP: LazyLock<Vec<Helping>> = LazyLock::new(|| {
    rows(include_str!("data/demo_help.tsv"))
        .filter_map(|cells| match cells[..] {
            [what, code, fr, en, pt] => Some(Helping { what, code, words: [fr, en, pt] }),
            _ => None,
        })
        .collect()
});

/// All of one sort.
pub fn helping(what: &str) -> Vec<&'static Helping> {
    HELP.iter().filter(|row| row.what == what).collect()
}

pub fn names() -> &'static [Weighted] {
    &NAMES
}

pub fn trades() -> &'static [Trade] {
    &TRADES
}

/// Firms of a country that do not exist.
pub fn firms(country: Country) -> Vec<&'static str> {
    FIRMS.iter().filter(|(place, _)| *place == country).map(|(_, name)| *name).collect()
}
