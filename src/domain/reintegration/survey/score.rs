//! The scores, in whole numbers over 2400 (`domain.md` A3): no fraction is ever rounded on the way, so screen,
//! export and command cannot differ.

use super::answers::{Answers, Given};
use super::questions::{Dimension, QUESTIONS, Question, SERVICES_COMPOSITE, SERVICES_WEIGHT, WHY};

/// What every numerator stands over: 4 quarters, 6 services, 100 hundredths.
pub const DENOMINATOR: u32 = 2400;
/// More than so many answers that are not known or refused, and the count stands beside the score.
pub const MOST_UNANSWERED: usize = 7;

/// One of the four figures: its numerator over [`DENOMINATOR`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Numerator(pub u32);

/// How close a person must be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    Intensive,
    Standard,
    Light,
}

impl Band {
    pub const ALL: [Band; 3] = [Band::Intensive, Band::Standard, Band::Light];

    pub fn code(self) -> &'static str {
        match self {
            Band::Intensive => "intensive",
            Band::Standard => "standard",
            Band::Light => "light",
        }
    }
}

impl Numerator {
    /// Below 0.33, up to 0.66, above.
    pub fn band(self) -> Band {
        match self.0 {
            ..792 => Band::Intensive,
            792..=1584 => Band::Standard,
            _ => Band::Light,
        }
    }

    /// Millionths, rounded half up.
    pub fn millionths(self) -> u32 {
        let exact = u64::from(self.0) * 1_000_000;
        u32::try_from((exact + u64::from(DENOMINATOR) / 2) / u64::from(DENOMINATOR)).unwrap_or(u32::MAX)
    }

    /// `0.635`: six decimals at most, none that says nothing.
    pub fn decimal(self) -> String {
        let millionths = self.millionths();
        let (whole, rest) = (millionths / 1_000_000, millionths % 1_000_000);
        if rest == 0 {
            return whole.to_string();
        }
        let decimals = format!("{rest:06}");
        format!("{whole}.{}", decimals.trim_end_matches('0'))
    }
}

/// What a survey comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    dimensions: [Numerator; 3],
    pub composite: Numerator,
    /// How many of the 28 are not known or refused.
    pub unanswered: usize,
    /// Keys of what nobody answered, in the survey's order.
    pub missing: Vec<&'static str>,
}

impl Score {
    pub fn dimension(&self, dimension: Dimension) -> Numerator {
        self.dimensions[dimension as usize]
    }

    /// False where too little was answered for the figures to be relied on.
    pub fn reliable(&self) -> bool {
        self.unanswered <= MOST_UNANSWERED && self.missing.is_empty()
    }

    /// The dimensions two by two, the higher first, the widest gap first.
    pub fn gaps(&self) -> [Gap; 3] {
        let [economic, social, psychosocial] = Dimension::ALL;
        let pairs = [(economic, social), (economic, psychosocial), (social, psychosocial)];
        let mut gaps = pairs.map(|(one, other)| {
            let (a, b) = (self.dimension(one).0, self.dimension(other).0);
            let (higher, lower) = if a >= b { (one, other) } else { (other, one) };
            Gap { higher, lower, width: Numerator(a.abs_diff(b)) }
        });
        gaps.sort_by_key(|gap| std::cmp::Reverse(gap.width));
        gaps
    }
}

/// How far two dimensions are apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    pub higher: Dimension,
    pub lower: Dimension,
    pub width: Numerator,
}

/// What one answer would add to the composite if it were the best one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gain {
    pub key: &'static str,
    pub composite: Numerator,
}

/// The four figures.
pub fn score(answers: &Answers) -> Score {
    let mut dimensions = [0; 3];
    let (mut composite, mut services, mut unanswered) = (0, 0, 0);
    let mut missing = Vec::new();
    for (place, question) in scored() {
        let (quarters, given) = answers.counted(place);
        dimensions[question.dimension as usize] += 6 * quarters * question.weight;
        composite += 6 * quarters * question.composite;
        if question.service {
            services += quarters;
        }
        match given {
            Given::DontKnow | Given::Refused => unanswered += 1,
            Given::Missing => missing.push(answers.missing_key(place)),
            Given::Answer | Given::NotApplicable => {}
        }
    }
    dimensions[Dimension::Social as usize] += SERVICES_WEIGHT * services;
    composite += SERVICES_COMPOSITE * services;
    Score { dimensions: dimensions.map(Numerator), composite: Numerator(composite), unanswered, missing }
}

/// What to work on: the answers that would move the composite most, the largest first; those that would not move it
/// are left out. Equal ones stand in the survey's order.
pub fn gains(answers: &Answers) -> Vec<Gain> {
    let mut gains: Vec<Gain> = scored()
        .map(|(place, question)| {
            let (quarters, _) = answers.counted(place);
            Gain { key: question.key, composite: Numerator(weight(question) * (4 - quarters.min(4))) }
        })
        .filter(|gain| gain.composite.0 > 0)
        .collect();
    gains.sort_by_key(|gain| std::cmp::Reverse(gain.composite));
    gains
}

/// What a quarter of a point of an answer adds to the composite's numerator, its share of the services included.
fn weight(question: &Question) -> u32 {
    6 * question.composite + if question.service { SERVICES_COMPOSITE } else { 0 }
}

/// The 28 questions that count, each with its place.
fn scored() -> impl Iterator<Item = (usize, &'static Question)> {
    QUESTIONS.iter().enumerate().filter(|(place, _)| *place != WHY)
}
