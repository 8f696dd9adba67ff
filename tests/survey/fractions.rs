//! The scores against an arithmetic written here from the published table alone: weights as the decimals that are
//! printed, points as fractions, nothing shared with the program.

use super::samples::{Chance, INSTEAD};
use guichet::domain::reintegration::survey::answers::Answers;
use guichet::domain::reintegration::survey::questions::Dimension;
use guichet::domain::reintegration::survey::score::score;
use std::ops::{Add, Mul};

#[derive(Clone, Copy, Debug)]
struct Fraction(i64, i64);

impl Fraction {
    const NOTHING: Fraction = Fraction(0, 1);

    /// `0.15` as it is printed.
    fn printed(text: &str) -> Fraction {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let digits: i64 = format!("{whole}{decimals}").parse().unwrap();
        Fraction(digits, 10_i64.pow(decimals.len() as u32)).reduced()
    }

    fn reduced(self) -> Fraction {
        let (mut a, mut b) = (self.0.abs().max(1), self.1);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        if self.0 == 0 { Fraction(0, 1) } else { Fraction(self.0 / a, self.1 / a) }
    }
}

impl Add for Fraction {
    type Output = Fraction;
    fn add(self, other: Fraction) -> Fraction {
        Fraction(self.0 * other.1 + other.0 * self.1, self.1 * other.1).reduced()
    }
}

impl Mul for Fraction {
    type Output = Fraction;
    fn mul(self, other: Fraction) -> Fraction {
        Fraction(self.0 * other.0, self.1 * other.1).reduced()
    }
}

impl PartialEq for Fraction {
    fn eq(&self, other: &Fraction) -> bool {
        self.0 * other.1 == other.0 * self.1
    }
}

/// Key, weight in its dimension, weight in the composite, as the table prints them; SO11 among them.
const TABLE: [(&str, &str, &str); 29] = [
    ("e1", "0.15", "0.05"),
    ("e2", "0.12", "0.08"),
    ("e3", "0.08", "0.02"),
    ("e4", "0.10", "0.02"),
    ("e5", "0.08", "0.04"),
    ("e6", "0.13", "0.03"),
    ("e7", "0.10", "0.03"),
    ("e8", "0.11", "0.03"),
    ("e9", "0.13", "0.03"),
    ("so1", "0.10", "0.03"),
    ("so2", "0.12", "0.03"),
    ("so3", "0.11", "0.03"),
    ("so4", "0.07", "0.02"),
    ("so5", "0.12", "0.04"),
    ("so6", "0.05", "0.05"),
    ("so7", "0", "0"),
    ("so8", "0", "0"),
    ("so9", "0.20", "0.06"),
    ("so10", "0.15", "0.03"),
    ("so11", "0.08", "0.04"),
    ("p1", "0.12", "0.04"),
    ("p2", "0.05", "0.03"),
    ("p3", "0.15", "0.04"),
    ("p4", "0.10", "0.05"),
    ("p5", "0.12", "0.01"),
    ("p6", "0.11", "0.00"),
    ("p7", "0.10", "0.04"),
    ("p8", "0.10", "0.03"),
    ("p9", "0.15", "0.10"),
];

/// What a word is worth as an answer to a key.
fn points(key: &str, word: &str) -> Fraction {
    if INSTEAD.contains(&word) {
        return Fraction(1, 2);
    }
    let turned = ["e9", "p8"].contains(&key);
    let quarters = match (key, word) {
        (_, "yes") => [4, 0][usize::from(turned)],
        (_, "no") => [0, 4][usize::from(turned)],
        ("p1", "never") => 0,
        ("p1", "rarely") => 1,
        ("p1", "often") => 3,
        ("p1", "very_often") => 4,
        ("p6", "very_often") => 1,
        (_, "very_satisfied" | "never" | "very_good" | "agree_strongly" | "very_safe") => 4,
        (_, "no_debt" | "spending_larger" | "all" | "wish") => 4,
        (_, "satisfied" | "rarely" | "good" | "agree_somewhat" | "safe") => 3,
        (_, "neutral" | "sometimes" | "fair" | "neither" | "some") => 2,
        (_, "dissatisfied" | "often" | "poor" | "bad" | "disagree_somewhat" | "unsafe") => 1,
        (_, "very_dissatisfied" | "very_often" | "very_poor" | "very_bad" | "disagree_strongly") => 0,
        (_, "very_unsafe" | "all_the_time" | "debt_larger" | "none" | "need") => 0,
        _ => panic!("no points for {key}: {word}"),
    };
    Fraction(quarters, 4)
}

type Weights = Vec<(&'static str, Fraction, Fraction)>;

fn weights() -> Weights {
    let printed = Fraction::printed;
    TABLE.iter().map(|(key, dimension, composite)| (*key, printed(dimension), printed(composite))).collect()
}

/// Economic, social, psychosocial, composite.
fn expected(weights: &Weights, answers: &[(&str, &str)]) -> [Fraction; 4] {
    let word = |wanted: &str| answers.iter().find(|(key, _)| *key == wanted).map_or("", |(_, word)| *word);
    let of = |key: &str| match key {
        "p9" if word("p9_able") == "no" => points("p9_why", word("p9_why")),
        "p9" => points("p9_able", word("p9_able")),
        key => points(key, word(key)),
    };
    let services = ["so1", "so3", "so5", "so7", "so8", "so9"];
    let mean = services.into_iter().map(of).fold(Fraction::NOTHING, Add::add) * Fraction(1, 6);
    let mut sums = [Fraction::NOTHING; 4];
    for (key, dimension, composite) in weights {
        let point = if *key == "so11" { mean } else { of(key) };
        let place = if key.starts_with('e') { 0 } else { 1 + usize::from(key.starts_with('p')) };
        sums[place] = sums[place] + point * *dimension;
        sums[3] = sums[3] + point * *composite;
    }
    sums
}

fn scored(answers: &[(&str, &str)]) -> [Fraction; 4] {
    let mut given = Answers::default();
    for (key, word) in answers {
        given.give(key, word).unwrap();
    }
    assert_eq!(given.faults(), [], "{answers:?}");
    let score = score(&given);
    let [economic, social, psychosocial] = Dimension::ALL.map(|one| score.dimension(one));
    [economic, social, psychosocial, score.composite].map(|one| Fraction(i64::from(one.0), 2400))
}

#[test]
fn a_hundred_thousand_surveys_by_chance_score_what_the_fractions_say() {
    let (mut chance, weights) = (Chance(20_180_301), weights());
    for number in 0..100_000 {
        let answers = chance.survey();
        assert_eq!(scored(&answers), expected(&weights, &answers), "survey {number}: {answers:?}");
    }
}

#[test]
fn the_arithmetic_of_this_test_can_tell_a_difference() {
    let answers = Chance(7).survey();
    let mut other = expected(&weights(), &answers);
    other[3] = other[3] + Fraction(1, 2400);
    assert_ne!(scored(&answers), other);
}

proptest::proptest! {
    /// Whatever is answered, a better answer to one question never lowers a score.
    #[test]
    fn no_score_falls_when_an_answer_rises(seed in 1_u64.., place in 0_usize..28) {
        let mut answers = Chance(seed).survey();
        let before = scored(&answers);
        let (key, word) = answers[place];
        let best = super::samples::WORDS[place].1.iter().copied()
            .filter(|word| key != "p9_able" || *word == "yes")
            .max_by_key(|word| { let Fraction(a, b) = points(key, word); a * 4 / b }).unwrap();
        answers[place].1 = best;
        if key == "p9_able" {
            answers.retain(|(key, _)| *key != "p9_why");
        }
        for (one, other) in before.iter().zip(scored(&answers)) {
            proptest::prop_assert!(one.0 * other.1 <= other.0 * one.1, "{} {} to {}", key, word, best);
        }
    }
}
