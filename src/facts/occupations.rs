//! ISCO-08: the groups with their titles, the words people say for them, and crosswalks from other schemes.
//!
//! The words are folded once, when first asked; a search looks for every word of the query at the beginning of
//! a word of a title.

use super::{Names, rows};
use std::collections::HashMap;
use std::sync::LazyLock;

/// An ISCO-08 unit group, four digits, that the table has. 0110 is 110 here and `0110` in text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Isco(u16);

/// A unit group that a text was found to mean, and the title by which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occupation {
    pub isco: Isco,
    pub matched: &'static str,
}

struct Title {
    isco: Isco,
    shown: &'static str,
    /// Folded words of the title.
    words: Vec<String>,
    /// 0 French, 1 English, 2 Portuguese.
    language: u8,
    /// The official title of the group, not an everyday word.
    official: bool,
}

static GROUPS: LazyLock<(Vec<Isco>, HashMap<&'static str, Names>)> = LazyLock::new(|| {
    let mut units = Vec::with_capacity(436);
    let mut names = HashMap::with_capacity(619);
    for cells in rows(include_str!("data/isco08.tsv")) {
        let [code, fr, en, pt] = cells[..] else { continue };
        names.insert(code, [fr, en, pt]);
        if let (4, Ok(number)) = (code.len(), code.parse()) {
            units.push(Isco(number));
        }
    }
    (units, names)
});

static TITLES: LazyLock<Vec<Title>> = LazyLock::new(|| {
    let mut titles = Vec::with_capacity(16_000);
    for &isco in &GROUPS.0 {
        for (language, shown) in (0..).zip(isco.names()) {
            titles.push(Title { isco, shown, words: words(shown), language, official: true });
        }
    }
    for cells in rows(include_str!("data/words.tsv")) {
        let [code, language, shown] = cells[..] else { continue };
        let (Some(isco), Some(language)) =
            (Isco::parse(code), ["fr", "en", "pt"].iter().position(|code| *code == language))
        else {
            continue;
        };
        titles.push(Title { isco, shown, words: words(shown), language: language as u8, official: false });
    }
    titles
});

static ROME: LazyLock<HashMap<&'static str, Isco>> = LazyLock::new(|| {
    rows(include_str!("data/rome.tsv"))
        .filter_map(|cells| match cells[..] {
            [rome, isco] => Some((rome, Isco::parse(isco)?)),
            _ => None,
        })
        .collect()
});

impl Isco {
    /// The unit group of four digits. `112` with its zero lost is not guessed at here.
    pub fn parse(code: &str) -> Option<Self> {
        let code = code.trim();
        let number = (code.len() == 4).then(|| code.parse().ok()).flatten()?;
        GROUPS.0.contains(&Isco(number)).then_some(Isco(number))
    }

    /// Four digits.
    pub fn code(self) -> String {
        format!("{:04}", self.0)
    }

    pub fn number(self) -> u16 {
        self.0
    }

    /// The title in French, English, Portuguese.
    pub fn names(self) -> Names {
        GROUPS.1.get(self.code().as_str()).copied().unwrap_or(["?"; 3])
    }

    /// How many leading digits two groups share, 0 to 4.
    pub fn shared_digits(self, other: Isco) -> u8 {
        let (a, b) = (self.0, other.0);
        match () {
            () if a == b => 4,
            () if a / 10 == b / 10 => 3,
            () if a / 100 == b / 100 => 2,
            () if a / 1000 == b / 1000 => 1,
            () => 0,
        }
    }
}

/// Every unit group, by code.
pub fn occupations() -> &'static [Isco] {
    &GROUPS.0
}

/// The unit group of a ROME code, where the crosswalk has it.
pub fn isco_of_rome(rome: &str) -> Option<Isco> {
    ROME.get(rome.trim()).copied()
}

/// Unit groups that a job title may mean, best first, each once. `language` (0 French, 1 English, 2 Portuguese)
/// only decides between equals.
pub fn titles_matching(text: &str, language: u8, most: usize) -> Vec<Occupation> {
    if let Some(isco) = Isco::parse(text) {
        return vec![Occupation { isco, matched: isco.names()[usize::from(language.min(2))] }];
    }
    let query = words(text);
    if query.is_empty() {
        return Vec::new();
    }
    let mut best: HashMap<Isco, (u32, &Title)> = HashMap::new();
    for title in TITLES.iter() {
        let score = likeness(&query, title, language);
        if score > 0 && best.get(&title.isco).is_none_or(|(known, _)| *known < score) {
            best.insert(title.isco, (score, title));
        }
    }
    let mut found: Vec<_> = best.into_values().collect();
    found.sort_by(|(a, one), (b, other)| b.cmp(a).then(one.isco.cmp(&other.isco)));
    found.truncate(most);
    found.into_iter().map(|(_, title)| Occupation { isco: title.isco, matched: title.shown }).collect()
}

/// How well a title answers the words asked for; 0 if one of its words is in no way there.
fn likeness(query: &[String], title: &Title, language: u8) -> u32 {
    let mut points = 0;
    let mut found = 0;
    for asked in query {
        let best = title.words.iter().enumerate().map(|(place, word)| {
            let first = if place == 0 { 6 } else { 0 };
            if word == asked {
                60 + first
            } else if stem(word) == stem(asked) {
                50 + first
            } else if asked.len() >= 3 && word.starts_with(asked.as_str()) {
                40 + first
            } else if asked.len() >= 5 && word.len() >= 5 && strsim::jaro_winkler(word, asked) >= 0.92 {
                25 + first
            } else {
                0
            }
        });
        let best = best.max().unwrap_or(0);
        if best > 0 {
            found += 1;
        }
        points += best;
    }
    if found == 0 || (query.len() <= 2 && found < query.len() && title.words.len() > found + 1) {
        return 0;
    }
    let asked = query.len() as u32;
    let unasked = title.words.len().saturating_sub(found) as u32;
    let missing = asked - found as u32;
    let own = if title.language == language { 5 } else { 0 };
    let everyday = if title.official { 0 } else { 2 };
    (points * 10 / asked).saturating_sub(unasked * 25 + missing * 120).max(1) + own + everyday
}

/// The words of a title, folded: no accents, no case, no filling words, no `(H/F)`.
fn words(text: &str) -> Vec<String> {
    const FILLING: &[&str] = &[
        "de", "du", "des", "d", "la", "le", "les", "l", "en", "et", "ou", "a", "au", "aux", "of", "the",
        "and", "or", "in", "for", "do", "da", "dos", "das", "e", "em", "h", "f", "m", "w", "n", "c", "sur",
        "un", "une",
    ];
    super::fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !FILLING.contains(word))
        .map(str::to_owned)
        .collect()
}

/// A word without the endings of gender and number, so that couturière finds couturier.
fn stem(word: &str) -> &str {
    const ENDINGS: &[&str] = &[
        "euses", "eurs", "trices", "iennes", "iens", "ieres", "iers", "euse", "eur", "trice", "ienne", "ien",
        "iere", "ier", "oras", "ores", "ora", "or", "eiras", "eiros", "eira", "eiro", "es", "as", "os", "s",
        "e", "a", "o",
    ];
    ENDINGS.iter().find_map(|ending| word.strip_suffix(ending).filter(|stem| stem.len() >= 3)).unwrap_or(word)
}
