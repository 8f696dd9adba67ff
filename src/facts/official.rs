//! What official tables say beside ours, where a desk has taken them in: titles of occupations, and codes of ROME and
//! SSYK with their ISCO-08 group. Set once, at the start; kept as lines of `isco kind text`, as our own table of words.

use super::Isco;
use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Official {
    /// Language 0 French, 1 English, 2 Portuguese.
    Title {
        language: u8,
        title: String,
        isco: Isco,
    },
    Rome {
        code: String,
        isco: Isco,
    },
    /// `sure` is false where the code has several groups.
    Ssyk {
        code: String,
        isco: Isco,
        sure: bool,
    },
}

const LANGUAGES: [&str; 3] = ["fr", "en", "pt"];

static TAKEN: OnceLock<String> = OnceLock::new();

/// A code with the name of its list before it.
type Code = (&'static str, &'static str);

/// The group of each code, and whether all of the code lies in it.
static CODES: LazyLock<HashMap<Code, (Isco, bool)>> = LazyLock::new(|| {
    let codes = lines().filter_map(|(isco, kind, code)| match kind {
        "rome" => Some((("rome", code), (isco, true))),
        "ssyk" => Some((("ssyk", code), (isco, true))),
        "ssyk?" => Some((("ssyk", code), (isco, false))),
        _ => None,
    });
    codes.collect()
});

/// Takes what a desk has kept, once, before anything is looked up.
pub fn take_official(text: String) {
    // A second desk of the same process keeps what the first has taken.
    let _ = TAKEN.set(text);
}

/// The rows as they are kept.
pub fn official_text(rows: &[Official]) -> String {
    let mut text = String::new();
    for row in rows {
        let (isco, kind, told) = match row {
            Official::Title { language, title, isco } => {
                (isco, LANGUAGES.get(usize::from(*language)).copied().unwrap_or("fr"), title)
            }
            Official::Rome { code, isco } => (isco, "rome", code),
            Official::Ssyk { code, isco, sure } => (isco, if *sure { "ssyk" } else { "ssyk?" }, code),
        };
        text.push_str(&format!("{}\t{kind}\t{}\n", isco.code(), told.replace(['\t', '\n'], " ")));
    }
    text
}

/// Group, language and title of each.
pub(super) fn titles() -> impl Iterator<Item = (Isco, u8, &'static str)> {
    lines().filter_map(|(isco, kind, title)| {
        let language = LANGUAGES.iter().position(|language| *language == kind)?;
        Some((isco, language as u8, title))
    })
}

/// The group of a code of ROME or SSYK.
pub(super) fn isco_of(list: &str, code: &str) -> Option<(Isco, bool)> {
    TAKEN.get()?;
    let codes: &HashMap<(&str, &str), _> = &CODES;
    codes.get(&(list, code)).copied()
}

fn lines() -> impl Iterator<Item = (Isco, &'static str, &'static str)> {
    let text = TAKEN.get().map_or("", String::as_str);
    text.lines().filter_map(|line| {
        let mut cells = line.splitn(3, '\t');
        Some((Isco::parse(cells.next()?)?, cells.next()?, cells.next()?))
    })
}
