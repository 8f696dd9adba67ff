//! Surveys whose figures are published, and surveys by chance, as the survey file writes them.

use serde_json::{Map, Value};

/// The words of each key, the first of each list being the first of the public table (`interface.md` 4).
pub const WORDS: [(&str, &[&str]); 29] = [
    ("e1", &["very_satisfied", "satisfied", "neutral", "dissatisfied", "very_dissatisfied"]),
    ("e2", FREQUENCY),
    ("e3", YES_NO),
    ("e4", FREQUENCY),
    ("e5", &["no_debt", "spending_larger", "debt_larger"]),
    ("e6", RATE),
    ("e7", YES_NO),
    ("e8", YES_NO),
    ("e9", YES_NO),
    ("so1", RATE),
    ("so2", RATE),
    ("so3", RATE),
    ("so4", &["all", "some", "none"]),
    ("so5", RATE),
    ("so6", YES_NO),
    ("so7", RATE),
    ("so8", RATE),
    ("so9", RATE),
    ("so10", RATE),
    ("p1", FREQUENCY),
    ("p2", &["very_good", "good", "fair", "bad", "very_bad"]),
    ("p3", &["agree_strongly", "agree_somewhat", "neither", "disagree_somewhat", "disagree_strongly"]),
    ("p4", &["very_safe", "safe", "neutral", "unsafe", "very_unsafe"]),
    ("p5", FREQUENCY),
    ("p6", &["never", "rarely", "sometimes", "very_often", "all_the_time"]),
    ("p7", FREQUENCY),
    ("p8", YES_NO),
    ("p9_able", YES_NO),
    ("p9_why", &["wish", "need"]),
];
pub const INSTEAD: [&str; 3] = ["dont_know", "refused", "not_applicable"];
const FREQUENCY: &[&str] = &["never", "rarely", "sometimes", "often", "very_often"];
const YES_NO: &[&str] = &["yes", "no"];
const RATE: &[&str] = &["very_good", "good", "fair", "poor", "very_poor"];

/// A survey from its words, in the order of the keys; a blank is left out.
pub fn survey(words: &str) -> Map<String, Value> {
    let words: Vec<&str> = words.split_whitespace().collect();
    let pairs = WORDS.iter().zip(words).filter(|(_, word)| *word != "-");
    pairs.map(|((key, _), word)| ((*key).to_owned(), word.into())).collect()
}

/// The sample of the authors' own calculator.
pub fn t1() -> Map<String, Value> {
    survey(
        "satisfied often yes often no_debt good yes yes yes \
         good good good all very_good yes very_good very_good good poor \
         rarely bad disagree_strongly unsafe sometimes never often yes no need",
    )
}

pub fn t2() -> Map<String, Value> {
    survey(
        "dissatisfied sometimes no sometimes debt_larger poor no yes yes \
         fair fair good some fair yes fair good poor poor \
         sometimes good agree_somewhat safe rarely sometimes sometimes yes no need",
    )
}

/// The same word for every question.
pub fn all(word: &str) -> Map<String, Value> {
    WORDS[..28].iter().map(|(key, _)| ((*key).to_owned(), word.into())).collect()
}

pub fn best() -> Map<String, Value> {
    survey(
        "very_satisfied never yes never no_debt very_good yes yes no \
         very_good very_good very_good all very_good yes very_good very_good very_good very_good \
         very_often very_good agree_strongly very_safe never never never no yes",
    )
}

pub fn worst() -> Map<String, Value> {
    survey(
        "very_dissatisfied very_often no very_often debt_larger very_poor no no yes \
         very_poor very_poor very_poor none very_poor no very_poor very_poor very_poor very_poor \
         never very_bad disagree_strongly very_unsafe very_often all_the_time very_often yes no need",
    )
}

/// Numbers that look like chance and are the same each time (xorshift).
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }

    /// A whole survey; now and then an answer is none.
    pub fn survey(&mut self) -> Vec<(&'static str, &'static str)> {
        let mut answers: Vec<(&str, &str)> = WORDS
            .iter()
            .map(|(key, words)| {
                let word = match self.below(8) {
                    0 => INSTEAD[self.below(3)],
                    _ => words[self.below(words.len())],
                };
                (*key, word)
            })
            .collect();
        if answers[27].1 != "no" {
            answers.pop();
        }
        answers
    }
}
