//! The 28 scored questions with their scales and weights (`domain.md` A2). The keys are ours: the numbers that the
//! survey's authors gave differ between their own papers. The weights are the authors' and no setting.

use super::scales::{self, Scale};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    Economic,
    Social,
    Psychosocial,
}

impl Dimension {
    pub const ALL: [Dimension; 3] = [Dimension::Economic, Dimension::Social, Dimension::Psychosocial];

    pub fn code(self) -> &'static str {
        match self {
            Dimension::Economic => "economic",
            Dimension::Social => "social",
            Dimension::Psychosocial => "psychosocial",
        }
    }
}

/// One answer that is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// Key in the record and the survey file.
    pub key: &'static str,
    pub dimension: Dimension,
    pub scale: Scale,
    /// Hundredths of the dimension's score.
    pub weight: u32,
    /// Hundredths of the composite.
    pub composite: u32,
    /// It is one of the six whose mean is access to public services.
    pub service: bool,
}

/// Access to public services, SO11: computed, never asked.
pub const SERVICES_WEIGHT: u32 = 8;
pub const SERVICES_COMPOSITE: u32 = 4;

/// How many answers a survey has: the 28 and what follows the no of the last.
pub const PLACES: usize = 29;
/// The place of "able to stay".
pub const ABLE: usize = 27;
/// The place of "wish or need", the other half of the same question. It has no weight of its own.
pub const WHY: usize = 28;

const fn ask(key: &'static str, dimension: Dimension, scale: Scale, weight: u32, composite: u32) -> Question {
    Question { key, dimension, scale, weight, composite, service: false }
}

const fn service(key: &'static str, weight: u32, composite: u32) -> Question {
    Question { key, dimension: Dimension::Social, scale: scales::RATE, weight, composite, service: true }
}

use Dimension::{Economic, Psychosocial, Social};

#[rustfmt::skip]
pub static QUESTIONS: [Question; PLACES] = [
    ask("e1", Economic, scales::SATISFACTION, 15, 5),
    ask("e2", Economic, scales::SELDOM_IS_BEST, 12, 8),
    ask("e3", Economic, scales::YES_IS_BEST, 8, 2),
    ask("e4", Economic, scales::SELDOM_IS_BEST, 10, 2),
    ask("e5", Economic, scales::DEBT, 8, 4),
    ask("e6", Economic, scales::RATE, 13, 3),
    ask("e7", Economic, scales::YES_IS_BEST, 10, 3),
    ask("e8", Economic, scales::YES_IS_BEST, 11, 3),
    ask("e9", Economic, scales::NO_IS_BEST, 13, 3),
    service("so1", 10, 3),
    ask("so2", Social, scales::RATE, 12, 3),
    service("so3", 11, 3),
    ask("so4", Social, scales::SCHOOL, 7, 2),
    service("so5", 12, 4),
    ask("so6", Social, scales::YES_IS_BEST, 5, 5),
    service("so7", 0, 0),
    service("so8", 0, 0),
    service("so9", 20, 6),
    ask("so10", Social, scales::RATE, 15, 3),
    ask("p1", Psychosocial, scales::OFTEN_IS_BEST, 12, 4),
    ask("p2", Psychosocial, scales::NETWORK, 5, 3),
    ask("p3", Psychosocial, scales::AGREEMENT, 15, 4),
    ask("p4", Psychosocial, scales::SAFETY, 10, 5),
    ask("p5", Psychosocial, scales::SELDOM_IS_BEST, 12, 1),
    ask("p6", Psychosocial, scales::DISCRIMINATION, 11, 0),
    ask("p7", Psychosocial, scales::SELDOM_IS_BEST, 10, 4),
    ask("p8", Psychosocial, scales::NO_IS_BEST, 10, 3),
    ask("p9_able", Psychosocial, scales::STAYING, 15, 10),
    ask("p9_why", Psychosocial, scales::LEAVING, 0, 0),
];

/// The place of a key.
pub fn place_of(key: &str) -> Option<usize> {
    QUESTIONS.iter().position(|question| question.key == key)
}
