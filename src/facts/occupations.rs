//! ISCO-08: the groups with their titles, the words people say for them, and crosswalks from other schemes.
//!
//! The words are folded once, when first asked; a search looks for every word of the query at the beginning of
//! a word of a title.

use super::{Names, rows};
use std::collections::{BTreeMap, HashMap};
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
    /// How many words it has.
    length: u32,
    /// 0 French, 1 English, 2 Portuguese.
    language: u8,
    /// The official title of the group, not an everyday word.
    official: bool,
}

/// Every title, and for every word of them the titles it stands in.
struct Index {
    titles: Vec<Title>,
    /// Folded, in order: a beginning is a range.
    words: Vec<Word>,
    /// Words by their stem.
    stems: HashMap<String, Vec<u32>>,
}

struct Word {
    text: String,
    /// The title, and whether the word is its first.
    stands: Vec<(u32, bool)>,
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

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut titles = Vec::with_capacity(16_000);
    let mut words: BTreeMap<String, Vec<(u32, bool)>> = BTreeMap::new();
    let mut add = |isco: Isco, shown: &'static str, language: u8, official: bool| {
        let folded = split(shown);
        let title = titles.len() as u32;
        for (place, word) in folded.iter().enumerate() {
            words.entry(word.clone()).or_default().push((title, place == 0));
        }
        titles.push(Title { isco, shown, length: folded.len() as u32, language, official });
    };
    for &isco in &GROUPS.0 {
        for (language, shown) in (0..).zip(isco.names()) {
            add(isco, shown, language, true);
        }
    }
    for cells in rows(include_str!("data/words.tsv")) {
        let [code, language, shown] = cells[..] else { continue };
        let language = ["fr", "en", "pt"].iter().position(|code| *code == language);
        if let (Some(isco), Some(language)) = (Isco::parse(code), language) {
            add(isco, shown, language as u8, false);
        }
    }
    let words: Vec<Word> = words.into_iter().map(|(text, stands)| Word { text, stands }).collect();
    let mut stems: HashMap<String, Vec<u32>> = HashMap::new();
    for (place, word) in words.iter().enumerate() {
        stems.entry(stem(&word.text).to_owned()).or_default().push(place as u32);
    }
    Index { titles, words, stems }
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

/// Makes the index of titles ready: some tens of milliseconds, that nobody should wait for in the middle of a word.
pub fn prepare_titles() {
    LazyLock::force(&INDEX);
}

/// Unit groups that a job title may mean, best first, each once. `language` (0 French, 1 English, 2 Portuguese)
/// only decides between equals.
pub fn titles_matching(text: &str, language: u8, most: usize) -> Vec<Occupation> {
    if let Some(isco) = Isco::parse(text) {
        let matched = isco.names()[usize::from(language.min(2))];
        return vec![Occupation { isco, matched }];
    }
    let query = split(text);
    let mut told: HashMap<u32, (u32, u32)> = HashMap::new();
    for asked in &query {
        for (title, points) in INDEX.titles_with(asked) {
            let (sum, found) = told.entry(title).or_default();
            *sum += points;
            *found += 1;
        }
    }
    let mut best: HashMap<Isco, (u32, &Title)> = HashMap::new();
    for (place, (points, found)) in told {
        let Some(title) = INDEX.titles.get(place as usize) else { continue };
        let score = likeness(points, found, query.len() as u32, title, language);
        let better =
            |(known, other): &(u32, &Title)| *known < score || (*known == score && other.shown > title.shown);
        if score > 0 && best.get(&title.isco).is_none_or(better) {
            best.insert(title.isco, (score, title));
        }
    }
    let mut found: Vec<_> = best.into_values().collect();
    found.sort_by(|(a, one), (b, other)| b.cmp(a).then(one.isco.cmp(&other.isco)));
    found.truncate(most);
    found.into_iter().map(|(_, title)| Occupation { isco: title.isco, matched: title.shown }).collect()
}

impl Index {
    /// The titles that have a word like the one asked for, each with the points of its likest word.
    fn titles_with(&self, asked: &str) -> HashMap<u32, u32> {
        const FIRST: u32 = 6;
        let mut best: HashMap<u32, u32> = HashMap::new();
        let mut take = |word: &Word, points: u32| {
            for &(title, first) in &word.stands {
                let points = points + if first { FIRST } else { 0 };
                let known = best.entry(title).or_default();
                *known = points.max(*known);
            }
        };
        let from = self.words.partition_point(|word| word.text.as_str() < asked);
        for word in self.words.iter().skip(from).take_while(|word| word.text.starts_with(asked)) {
            if word.text == asked {
                take(word, 60);
            } else if asked.len() >= 3 {
                take(word, 40);
            }
        }
        for place in self.stems.get(stem(asked)).into_iter().flatten() {
            if let Some(word) = self.words.get(*place as usize) {
                take(word, 50);
            }
        }
        let letter = asked.chars().next();
        if asked.len() >= 5 {
            let from = self.words.partition_point(|word| word.text.chars().next() < letter);
            let alike = self.words.iter().skip(from).take_while(|word| word.text.chars().next() == letter);
            for word in alike.filter(|word| word.text.len().abs_diff(asked.len()) <= 2) {
                if strsim::jaro_winkler(&word.text, asked) >= 0.92 {
                    take(word, 25);
                }
            }
        }
        best
    }
}

/// How well a title answers: the points of its words, less for words that nobody asked for or that it lacks; 0 if
/// it lacks one of two.
fn likeness(points: u32, found: u32, asked: u32, title: &Title, language: u8) -> u32 {
    if asked <= 2 && found < asked && title.length > found {
        return 0;
    }
    let unasked = title.length.saturating_sub(found);
    let missing = asked - found;
    let own = if title.language == language { 5 } else { 0 };
    let everyday = if title.official { 0 } else { 2 };
    (points * 10 / asked).saturating_sub(unasked * 25 + missing * 120).max(1) + own + everyday
}

/// The words of a title, folded: no accents, no case, no filling words, no `(H/F)`.
fn split(text: &str) -> Vec<String> {
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
