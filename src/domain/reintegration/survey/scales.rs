//! The answers of the survey: one closed list a scale, each with what may be said instead of an answer. The words are
//! those of the survey file, the points quarters of a point in the order of the words (`domain.md` A2).

use crate::choice;
use crate::domain::datum::{ChoiceList, Code};

/// How many words at the end of every list are no answer: not known, refused, not applicable.
pub const INSTEAD: usize = 3;
/// What such a word counts: half a point.
pub const HALF: u32 = 2;

/// A list of answers and what each counts.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    pub list: &'static ChoiceList,
    /// Quarters of a point, 0 to 4, of the words that are answers.
    quarters: &'static [u32],
}

impl Scale {
    /// The words that are answers, without what may be said instead.
    pub fn answers(&self) -> &'static [Code] {
        let codes = self.list.codes;
        codes.split_at_checked(codes.len().saturating_sub(INSTEAD)).map_or(codes, |(answers, _)| answers)
    }

    /// The place of a word.
    pub fn place(&self, word: &str) -> Option<u8> {
        let place = self.list.codes.iter().position(|code| *code == word)?;
        u8::try_from(place).ok()
    }

    /// What the word at a place counts; half a point where it is no answer.
    pub fn quarters(&self, place: u8) -> u32 {
        self.quarters.get(usize::from(place)).copied().unwrap_or(HALF)
    }

    /// True where the word at a place is an answer.
    pub fn is_answer(&self, place: u8) -> bool {
        usize::from(place) < self.quarters.len()
    }
}

choice! {
    Satisfaction as "survey-satisfaction" {
        VerySatisfied = "very_satisfied", Satisfied = "satisfied", Neutral = "neutral",
        Dissatisfied = "dissatisfied", VeryDissatisfied = "very_dissatisfied",
        DontKnow = "dont_know", Refused = "refused", NotApplicable = "not_applicable",
    }
}

choice! {
    Frequency as "survey-frequency" {
        Never = "never", Rarely = "rarely", Sometimes = "sometimes", Often = "often", VeryOften = "very_often",
        DontKnow = "dont_know", Refused = "refused", NotApplicable = "not_applicable",
    }
}

choice! {
    YesOrNo as "survey-yes-no" {
        Yes = "yes", No = "no",
        DontKnow = "dont_know", Refused = "refused", NotApplicable = "not_applicable",
    }
}

choice! {
    Debt as "survey-debt" {
        NoDebt = "no_debt", SpendingLarger = "spending_larger", DebtLarger = "debt_larger",
        DontKnow = "dont_know", Refused = "refused", NotApplicable = "not_applicable",
    }
}

choice! {
    Rate as "survey-rate" {
        VeryGood = "very_good", Good = "good", Fair = "fair", Poor = "poor", VeryPoor = "very_poor",
        DontKnow = "dont_know", Refused = "refused", NotApplicable = "not_applicable",
    }
}

choice! {
    School as "survey-school" {
        All = "all", Some = "some", None = "none",
        DontKnow = "dont_know", Refused = "refused", NotApplicable = "not_applicable",
    }
}

choice! {
    Network as "survey-network" {
        VeryGood = "very_good", Good = "good", Fair = "fair", Bad = "bad", VeryBad = "very_bad",
        DontKnow = "dont_know", Refused = "refused", NotApplicable = "not_applicable",
    }
}

choice! {
    Agreement as "survey-agreement" {
        Strongly = "agree_strongly", Somewhat = "agree_somewhat", Neither = "neither",
        SomewhatNot = "disagree_somewhat", StronglyNot = "disagree_strongly",
        DontKnow = "dont_know", Refused = "refused", NotApplicable = "not_applicable",
    }
}

choice! {
    Safety as "survey-safety" {
        VerySafe = "very_safe", Safe = "safe", Neutral = "neutral", Unsafe = "unsafe", VeryUnsafe = "very_unsafe",
        DontKnow = "dont_know", Refused = "refused", NotApplicable = "not_applicable",
    }
}

choice! {
    /// Five levels: the field form has four of them (`domain.md` A4).
    Discrimination as "survey-discrimination" {
        Never = "never", Rarely = "rarely", Sometimes = "sometimes", VeryOften = "very_often",
        AllTheTime = "all_the_time",
        DontKnow = "dont_know", Refused = "refused", NotApplicable = "not_applicable",
    }
}

choice! {
    /// Why somebody who cannot stay would leave.
    Leaving as "survey-leaving" {
        Wish = "wish", Need = "need",
        DontKnow = "dont_know", Refused = "refused", NotApplicable = "not_applicable",
    }
}

choice! {
    /// Why somebody looks for a job; kept, and never scored.
    Looking as "survey-looking" {
        Unemployed = "unemployed", Work = "work", Conditions = "conditions", Pay = "pay", Other = "other",
        DontKnow = "dont_know", Refused = "refused", NotApplicable = "not_applicable",
    }
}

const FIVE: &[u32] = &[4, 3, 2, 1, 0];

pub const SATISFACTION: Scale = Scale { list: &Satisfaction::LIST, quarters: FIVE };
pub const SELDOM_IS_BEST: Scale = Scale { list: &Frequency::LIST, quarters: FIVE };
pub const OFTEN_IS_BEST: Scale = Scale { list: &Frequency::LIST, quarters: &[0, 1, 2, 3, 4] };
pub const YES_IS_BEST: Scale = Scale { list: &YesOrNo::LIST, quarters: &[4, 0] };
pub const NO_IS_BEST: Scale = Scale { list: &YesOrNo::LIST, quarters: &[0, 4] };
pub const DEBT: Scale = Scale { list: &Debt::LIST, quarters: &[4, 4, 0] };
pub const RATE: Scale = Scale { list: &Rate::LIST, quarters: FIVE };
pub const SCHOOL: Scale = Scale { list: &School::LIST, quarters: &[4, 2, 0] };
pub const NETWORK: Scale = Scale { list: &Network::LIST, quarters: FIVE };
pub const AGREEMENT: Scale = Scale { list: &Agreement::LIST, quarters: FIVE };
pub const SAFETY: Scale = Scale { list: &Safety::LIST, quarters: FIVE };
pub const DISCRIMINATION: Scale = Scale { list: &Discrimination::LIST, quarters: FIVE };
/// Able to stay: a no is scored by what follows it.
pub const STAYING: Scale = YES_IS_BEST;
pub const LEAVING: Scale = Scale { list: &Leaving::LIST, quarters: &[4, 0] };
