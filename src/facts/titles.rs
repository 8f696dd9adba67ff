//! What people call their work, and the ISCO-08 unit groups that it may mean.
//!
//! Titles and queries are sets of folded words, each of the weight of what it tells: ln of how few unit groups have it
//! (inverse document frequency). A word answers another by being the same, of the same stem, its beginning, or alike in
//! its runs of four letters. A group is as good as the cosine of its best title, and of all its titles taken as one.
//! The index is made once, when first asked.

use super::{Isco, fold, occupations, official, rows};
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::LazyLock;

/// A unit group that a text was found to mean, and the title by which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occupation {
    pub isco: Isco,
    pub matched: &'static str,
    /// How well that title answers, in percent: 100 is word for word.
    pub likeness: u8,
}

/// Said where one asks for an occupation, and is none: no group is looked for.
const NO_OCCUPATION: [&str; 18] = [
    "eleve",
    "ecolier",
    "ecoliere",
    "lyceen",
    "lyceenne",
    "etudiant",
    "etudiante",
    "student",
    "pupil",
    "aluno",
    "aluna",
    "estudante",
    "retraite",
    "retraitee",
    "chomeur",
    "chomeuse",
    "unemployed",
    "desempregado",
];

const FILLING: [&str; 36] = [
    "de", "du", "des", "d", "la", "le", "les", "l", "en", "et", "ou", "a", "au", "aux", "of", "the", "and",
    "or", "in", "for", "do", "da", "dos", "das", "e", "em", "h", "f", "m", "w", "n", "c", "sur", "un", "une",
    "as",
];

/// Letters of a run by which words are alike.
const RUN: usize = 4;
/// What a word counts for that is not the very one: of the same stem; begun, the more of it the better; alike.
const STEM: f32 = 0.85;
const BEGUN: f32 = 0.6;
const ALIKE: f32 = 0.8;
/// Of two words' runs, the part they must share (Dice's coefficient).
const SHARED: f32 = 0.35;
/// What all titles of a group count for beside its best one.
const GROUP: f32 = 1.5;
/// What the reader's own language counts for: it decides between equals.
const OWN: f32 = 0.03;
/// A title less like it than this is not one that was meant.
const FLOOR: f32 = 0.25;

struct Title {
    /// Place among the unit groups.
    group: u16,
    /// 0 French, 1 English, 2 Portuguese.
    language: u8,
    shown: &'static str,
    norm: f32,
}

struct Word {
    text: Box<str>,
    weight: f32,
    /// In `Index::stands`: the titles that have it.
    stands: Range<u32>,
    /// In `Index::shares`: the groups that have it.
    shares: Range<u32>,
}

struct Index {
    titles: Vec<Title>,
    /// In order: a beginning is a range.
    words: Vec<Word>,
    stands: Vec<u32>,
    /// A group, and ln(1 + how many of its titles have the word).
    shares: Vec<(u16, f32)>,
    norms: Vec<f32>,
    /// Words by stem, and by run of letters.
    stems: BTreeMap<Box<str>, Vec<u32>>,
    runs: HashMap<[u8; RUN], Vec<u32>>,
}

static INDEX: LazyLock<Index> = LazyLock::new(Index::new);

/// Makes the index of titles ready: some tens of milliseconds, that nobody should wait for in the middle of a word.
pub fn prepare_titles() {
    LazyLock::force(&INDEX);
}

/// Unit groups that a job title may mean, best first, each once. `language` (0 French, 1 English, 2 Portuguese)
/// only decides between equals.
pub fn titles_matching(text: &str, language: u8, most: usize) -> Vec<Occupation> {
    if let Some(isco) = Isco::parse(text) {
        let matched = isco.names()[usize::from(language.min(2))];
        return vec![Occupation { isco, matched, likeness: 100 }];
    }
    let query = split(text);
    if query.iter().all(|word| NO_OCCUPATION.contains(&word.as_str())) {
        return Vec::new();
    }
    INDEX.search(&query, language, most)
}

/// An occupation that words of a text name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedOccupation {
    /// The unit groups it may mean, the likest first.
    pub groups: Vec<Isco>,
    /// The title by which.
    pub matched: &'static str,
    /// The words that name it, folded, and those that say something else.
    pub words: Vec<String>,
    pub rest: Vec<String>,
}

/// The occupation that a text names, and what else it says: the longest run of its words that is nearly word for word
/// a title in one of the languages. The language of the reader is not asked: a title means the same groups to all.
pub fn occupation_named(text: &str) -> Option<NamedOccupation> {
    /// Percent by which a title must be like the words: gender and number may differ, a half-typed word is none.
    const NEARLY: u8 = 80;
    /// Longer texts are prose.
    const LONGEST: usize = 6;
    const GROUPS: usize = 6;
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).take(LONGEST).collect();
    for length in (1..=words.len()).rev() {
        for (from, run) in words.windows(length).enumerate() {
            // No language: none is preferred.
            let mut found = titles_matching(&run.join(" "), u8::MAX, GROUPS);
            // No word is left out, and the title has one more at most: a word of a long title names nobody's trade.
            let said = split(&run.join(" ")).len();
            found.retain(|occupation| {
                let has = split(occupation.matched).len();
                occupation.likeness >= NEARLY && (said..=said + 1).contains(&has)
            });
            let Some(best) = found.first() else { continue };
            let rest =
                folded.split(' ').enumerate().filter(|(place, _)| !(from..from + length).contains(place));
            return Some(NamedOccupation {
                matched: best.matched,
                groups: found.iter().map(|occupation| occupation.isco).collect(),
                words: run.iter().map(|word| (*word).to_owned()).collect(),
                rest: rest.map(|(_, word)| word.to_owned()).filter(|word| !word.is_empty()).collect(),
            });
        }
    }
    None
}

impl Index {
    fn new() -> Index {
        let mut titles = Vec::with_capacity(40_000);
        let mut places: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (group, language, shown) in every_title() {
            let place = titles.len() as u32;
            for word in split(shown) {
                places.entry(word).or_default().push(place);
            }
            titles.push(Title { group, language, shown, norm: 0.0 });
        }
        let mut index = Index {
            titles,
            words: Vec::with_capacity(places.len()),
            stands: Vec::new(),
            shares: Vec::new(),
            norms: vec![0.0; occupations().len()],
            stems: BTreeMap::new(),
            runs: HashMap::new(),
        };
        for (text, stands) in places {
            index.add(text, stands);
        }
        index.weigh();
        index
    }

    fn add(&mut self, text: String, stands: Vec<u32>) {
        let place = self.words.len() as u32;
        self.stems.entry(stem(&text).into()).or_default().push(place);
        for run in runs(&text) {
            self.runs.entry(run).or_default().push(place);
        }
        let mut groups: BTreeMap<u16, u32> = BTreeMap::new();
        for title in stands.iter().filter_map(|place| self.titles.get(*place as usize)) {
            *groups.entry(title.group).or_default() += 1;
        }
        let (from, shares) = (self.stands.len() as u32, self.shares.len() as u32);
        self.stands.extend(stands);
        self.shares.extend(groups.into_iter().map(|(group, count)| (group, (count as f32).ln_1p())));
        self.words.push(Word {
            text: text.into(),
            weight: 0.0,
            stands: from..self.stands.len() as u32,
            shares: shares..self.shares.len() as u32,
        });
    }

    /// Weights of words, then lengths of titles and groups: all words of a stem tell the same.
    fn weigh(&mut self) {
        let all = self.norms.len() as f32 + 1.0;
        let mut squares = vec![0.0; self.titles.len()];
        for kin in self.stems.values() {
            let mut groups: BTreeMap<u16, f32> = BTreeMap::new();
            for word in kin.iter().filter_map(|place| self.words.get(*place as usize)) {
                for (group, share) in of(&self.shares, &word.shares) {
                    *groups.entry(*group).or_default() += share.exp_m1();
                }
            }
            let weight = (all / (groups.len() as f32 + 0.5)).ln();
            for (group, count) in groups {
                if let Some(norm) = self.norms.get_mut(usize::from(group)) {
                    *norm += (count.ln_1p() * weight).powi(2);
                }
            }
            for place in kin {
                let Some(word) = self.words.get_mut(*place as usize) else { continue };
                word.weight = weight;
                for title in of(&self.stands, &word.stands) {
                    if let Some(square) = squares.get_mut(*title as usize) {
                        *square += weight * weight;
                    }
                }
            }
        }
        for norm in &mut self.norms {
            *norm = norm.sqrt();
        }
        for (title, square) in self.titles.iter_mut().zip(squares) {
            title.norm = square.sqrt();
        }
    }

    fn search(&self, query: &[String], language: u8, most: usize) -> Vec<Occupation> {
        let mut titles: HashMap<u32, f32> = HashMap::new();
        let mut groups = vec![0.0_f32; self.norms.len()];
        let mut length = 0.0;
        for asked in query {
            let (answers, weight) = self.answers(asked);
            length += weight * weight;
            let mut told: HashMap<u32, f32> = HashMap::new();
            let mut shared: HashMap<u16, f32> = HashMap::new();
            for (word, sameness) in answers {
                let points = sameness * word.weight * weight;
                for title in of(&self.stands, &word.stands) {
                    raise(&mut told, *title, points);
                }
                for (group, share) in of(&self.shares, &word.shares) {
                    raise(&mut shared, *group, points * share);
                }
            }
            for (title, points) in told {
                *titles.entry(title).or_default() += points;
            }
            for (group, points) in shared {
                if let Some(sum) = groups.get_mut(usize::from(group)) {
                    *sum += points;
                }
            }
        }
        let length = length.sqrt();
        let mut best: BTreeMap<u16, (f32, f32, &Title)> = BTreeMap::new();
        for (place, points) in titles {
            let Some(title) = self.titles.get(place as usize) else { continue };
            let cosine = points / (length * title.norm);
            let score = cosine + if title.language == language { OWN } else { 0.0 };
            let is_better = |(known, _, other): &(f32, f32, &Title)| {
                *known < score || (*known == score && other.shown > title.shown)
            };
            if cosine >= FLOOR && best.get(&title.group).is_none_or(is_better) {
                best.insert(title.group, (score, cosine, title));
            }
        }
        let whole = |group: u16| {
            let (points, norm) = (groups.get(usize::from(group)), self.norms.get(usize::from(group)));
            points.zip(norm).map_or(0.0, |(points, norm)| points / (length * norm))
        };
        let mut found: Vec<_> = best
            .into_iter()
            .map(|(group, (score, cosine, title))| (score + GROUP * whole(group), group, cosine, title))
            .collect();
        found.sort_by(|(a, one, ..), (b, other, ..)| b.total_cmp(a).then(one.cmp(other)));
        let occupation = |(_, group, cosine, title): (f32, u16, f32, &Title)| {
            let isco = *occupations().get(usize::from(group))?;
            let likeness = (cosine * 100.0).clamp(0.0, 100.0) as u8;
            Some(Occupation { isco, matched: title.shown, likeness })
        };
        found.into_iter().filter_map(occupation).take(most).collect()
    }

    /// The words that answer one, each with how much it is the same; and the weight of the likest.
    fn answers(&self, asked: &str) -> (Vec<(&Word, f32)>, f32) {
        let mut answers: BTreeMap<u32, f32> = BTreeMap::new();
        for place in self.stems.get(stem(asked)).into_iter().flatten() {
            raise_in_order(&mut answers, *place, STEM);
        }
        let from = self.words.partition_point(|word| &*word.text < asked);
        let begun = self.words.iter().enumerate().skip(from);
        for (place, word) in begun.take_while(|(_, word)| word.text.starts_with(asked)) {
            if &*word.text == asked {
                raise_in_order(&mut answers, place as u32, 1.0);
            } else if asked.len() >= 3 {
                let part = asked.len() as f32 / word.text.len() as f32;
                raise_in_order(&mut answers, place as u32, BEGUN * (0.5 + 0.5 * part));
            }
        }
        if asked.len() >= RUN {
            let own = runs(asked);
            let mut shared: HashMap<u32, u32> = HashMap::new();
            for place in own.iter().filter_map(|run| self.runs.get(run)).flatten() {
                *shared.entry(*place).or_default() += 1;
            }
            for (place, count) in shared {
                let Some(word) = self.words.get(place as usize) else { continue };
                let dice = 2.0 * count as f32 / (own.len() + runs(&word.text).len()) as f32;
                if dice >= SHARED {
                    raise_in_order(&mut answers, place, ALIKE * dice);
                }
            }
        }
        let words: Vec<_> = answers
            .into_iter()
            .filter_map(|(place, sameness)| self.words.get(place as usize).map(|word| (word, sameness)))
            .collect();
        let likest = words
            .iter()
            .max_by(|(a, one), (b, other)| one.total_cmp(other).then(b.weight.total_cmp(&a.weight)));
        // A word that nobody knows is as telling as one that a handful of groups have.
        let weight = likest.map_or(4.0, |(word, _)| word.weight);
        (words, weight)
    }
}

/// The titles of the groups, what people say, and what a desk has taken in: group, language, title.
fn every_title() -> impl Iterator<Item = (u16, u8, &'static str)> {
    let named = (0..).zip(occupations()).flat_map(|(group, isco)| {
        (0..).zip(isco.names()).map(move |(language, shown)| (group, language, shown))
    });
    let said = rows(include_str!("data/words.tsv")).filter_map(|cells| {
        let [code, language, shown] = cells[..] else { return None };
        let language = ["fr", "en", "pt"].iter().position(|code| *code == language)?;
        let group = occupations().binary_search(&Isco::parse(code)?).ok()?;
        Some((group as u16, language as u8, shown))
    });
    let taken = official::titles().filter_map(|(isco, language, shown)| {
        Some((occupations().binary_search(&isco).ok()? as u16, language, shown))
    });
    named.chain(said).chain(taken)
}

fn of<'a, T>(all: &'a [T], range: &Range<u32>) -> &'a [T] {
    all.get(range.start as usize..range.end as usize).unwrap_or_default()
}

fn raise<K: std::hash::Hash + Eq>(map: &mut HashMap<K, f32>, key: K, value: f32) {
    let known = map.entry(key).or_default();
    *known = known.max(value);
}

fn raise_in_order(map: &mut BTreeMap<u32, f32>, key: u32, value: f32) {
    let known = map.entry(key).or_default();
    *known = known.max(value);
}

/// The different words of a title, folded: no accents, no case, no filling words, no `(H/F)`.
fn split(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in fold(text).split(' ').filter(|word| !word.is_empty() && !FILLING.contains(word)) {
        if words.iter().all(|known| known != word) {
            words.push(word.to_owned());
        }
    }
    words
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

/// The different runs of letters of a word, with its beginning and end marked.
fn runs(word: &str) -> Vec<[u8; RUN]> {
    let marked = [b"^", word.as_bytes(), b"$"].concat();
    let mut runs: Vec<[u8; RUN]> = marked.windows(RUN).filter_map(|run| run.try_into().ok()).collect();
    runs.sort_unstable();
    runs.dedup();
    runs
}

#[cfg(test)]
mod tests {
    use super::{occupation_named, titles_matching};

    const FRENCH: u8 = 0;

    fn first(text: &str) -> Option<String> {
        titles_matching(text, FRENCH, 1).first().map(|occupation| occupation.isco.code())
    }

    fn among_five(text: &str, code: &str) -> bool {
        titles_matching(text, FRENCH, 5).iter().any(|occupation| occupation.isco.code() == code)
    }

    #[test]
    fn what_a_counsellor_hears_is_found_in_any_of_the_languages() {
        for (heard, code) in [
            ("maçon", "7112"),
            ("MACON", "7112"),
            ("couturière", "7531"),
            ("zémidjan", "8321"),
            ("rabidante", "5211"),
            ("pedreiro", "7112"),
            ("house help", "9111"),
            ("femme de ménage", "9111"),
        ] {
            assert_eq!(first(heard).as_deref(), Some(code), "{heard}");
        }
    }

    #[test]
    fn half_a_word_and_a_slip_are_enough() {
        for (heard, code) in
            [("maç", "7112"), ("coutu", "7531"), ("mecanicen auto", "7231"), ("zemidjian", "8321")]
        {
            assert!(among_five(heard, code), "{heard}: {:?}", titles_matching(heard, FRENCH, 5));
        }
    }

    #[test]
    fn a_rare_word_tells_more_than_one_that_half_of_the_titles_have() {
        assert_eq!(first("agent de sécurité").as_deref(), Some("5414"));
        assert_eq!(first("chauffeur poids lourd").as_deref(), Some("8332"));
    }

    #[test]
    fn what_is_no_occupation_is_none() {
        for text in ["", "?", "zzz", "de la", "élève", "Étudiante", "retraité"] {
            assert_eq!(first(text), None, "{text:?}");
        }
    }

    #[test]
    fn the_language_decides_between_equals_alone() {
        let codes = |language| -> Vec<String> {
            let found = titles_matching("professeur de mathématiques", language, 1);
            found.iter().map(|occupation| occupation.isco.code()).collect()
        };
        assert_eq!(codes(0), codes(1));
        assert_eq!(codes(1), codes(2));
        let portuguese = titles_matching("motorista", 2, 1);
        assert!(portuguese.first().is_some_and(|occupation| occupation.likeness == 100), "{portuguese:?}");
    }

    #[test]
    fn words_that_name_an_occupation_are_told_from_the_others() {
        for (text, group, rest) in [
            ("maçon lyon", "7112", vec!["lyon"]),
            ("Lyon maçon", "7112", vec!["lyon"]),
            ("pedreiro", "7112", vec![]),
            ("chauffeur poids lourd nuit", "8332", vec!["nuit"]),
        ] {
            let named = occupation_named(text).unwrap_or_else(|| panic!("{text}"));
            assert!(named.groups.iter().any(|isco| isco.code() == group), "{text}: {named:?}");
            assert_eq!(named.rest, rest, "{text}: {named:?}");
        }
        for text in ["", "maç", "lyon", "logement fourni", "de la"] {
            assert_eq!(occupation_named(text), None, "{text}");
        }
    }

    #[test]
    fn a_code_is_its_group() {
        assert_eq!(first("0110").as_deref(), Some("0110"));
        assert_eq!(first("9999"), None);
    }
}
