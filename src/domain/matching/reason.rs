//! Why a condition or part stands as it does: the id of a sentence and what is to be put into it, as codes and
//! numbers. No language here: the reader's is chosen above, and the order is the same in all of them.

use crate::domain::codes::Spoken;
use crate::domain::datum::Code;
use crate::domain::day::Day;
use crate::facts::{Country, Isco, Region};

/// What goes into a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReasonValue {
    Number(i64),
    /// A length of time.
    Months(i64),
    /// Whole XOF a month.
    Xof(i64),
    Day(Day),
    /// A day whose year matters.
    Dated(Day),
    Isco(Isco),
    /// The leading digits of an ISCO-08 group.
    Group(String),
    Country(Country),
    Region(Region),
    /// Languages, each with a level where there is one.
    Languages(Vec<Spoken>),
    /// Words of a closed list; their labels are `choice-LIST-CODE`.
    Choices {
        list: &'static str,
        codes: Vec<Code>,
    },
}

/// Who must be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    Candidate,
    /// The employer, or whoever brought the offer in.
    Offer,
}

/// A question whose answer may change the score. Its sentence takes the arguments of the reason it comes with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// The id of its sentence.
    pub id: &'static str,
    pub of: Side,
    /// The key of the field that takes the answer.
    pub field: &'static str,
}

impl Question {
    pub(super) const BIRTH: Question = candidate("question-birth", "birth");
    pub(super) const COUNTRY: Question = candidate("question-country", "country");
    pub(super) const REGION: Question = candidate("question-region", "region");
    pub(super) const MOBILITY: Question = candidate("question-mobility", "mobility");
    pub(super) const LICENCE: Question = candidate("question-licence", "licences");
    pub(super) const OCCUPATION: Question = candidate("question-occupation", "occupation");
    pub(super) const OCCUPATION_CODE: Question = candidate("question-occupation-code", "occupation");
    pub(super) const SKILLS: Question = candidate("question-skills", "skills");
    pub(super) const EXPERIENCE: Question = candidate("question-experience", "experience");
    pub(super) const LANGUAGES: Question = candidate("question-languages", "languages");
    pub(super) const LEVEL: Question = candidate("question-level", "languages");
    pub(super) const EDUCATION: Question = candidate("question-education", "education");
    pub(super) const PAY: Question = candidate("question-pay", "pay_floor");
    pub(super) const OFFER_OCCUPATION: Question = offer("question-offer-occupation", "occupation");
    pub(super) const OFFER_COUNTRY: Question = offer("question-offer-country", "country");
    pub(super) const OFFER_REGION: Question = offer("question-offer-region", "region");
    pub(super) const OFFER_PAY: Question = offer("question-offer-pay", "salary_max");

    /// Every question there is.
    pub const ALL: &'static [Question] = &[
        Question::BIRTH,
        Question::COUNTRY,
        Question::REGION,
        Question::MOBILITY,
        Question::LICENCE,
        Question::OCCUPATION,
        Question::OCCUPATION_CODE,
        Question::SKILLS,
        Question::EXPERIENCE,
        Question::LANGUAGES,
        Question::LEVEL,
        Question::EDUCATION,
        Question::PAY,
        Question::OFFER_OCCUPATION,
        Question::OFFER_COUNTRY,
        Question::OFFER_REGION,
        Question::OFFER_PAY,
    ];
}

const fn candidate(id: &'static str, field: &'static str) -> Question {
    Question { id, of: Side::Candidate, field }
}

const fn offer(id: &'static str, field: &'static str) -> Question {
    Question { id, of: Side::Offer, field }
}

/// The id of a sentence, and what is put into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    pub id: &'static str,
    pub arguments: Vec<(&'static str, ReasonValue)>,
    /// What to ask where something that is not known could still change the outcome.
    pub question: Option<Question>,
}

impl Reason {
    pub(super) fn of(id: &'static str) -> Reason {
        Reason { id, arguments: Vec::new(), question: None }
    }

    pub(super) fn with(mut self, name: &'static str, value: ReasonValue) -> Reason {
        self.arguments.push((name, value));
        self
    }

    pub(super) fn asking(self, question: Question) -> Reason {
        Reason { question: Some(question), ..self }
    }
}

/// The ids of all reasons with the names of their arguments; the arguments of a question are those of its reason.
pub const REASONS: &[(&str, &[&str])] = &[
    ("reason-closing-open", &["day"]),
    ("reason-closing-no-day", &[]),
    ("reason-closing-past", &["day"]),
    ("reason-closing-closed", &[]),
    ("reason-closing-draft", &[]),
    ("reason-employer-verified", &[]),
    ("reason-employer-pending", &[]),
    ("reason-employer-unverified", &[]),
    ("reason-employer-refused", &[]),
    ("reason-employer-blacklisted", &[]),
    ("reason-employer-route-untold", &[]),
    ("reason-age-legal", &["years"]),
    ("reason-age-under", &["years"]),
    ("reason-age-under-abroad", &["years"]),
    ("reason-age-untold", &["years"]),
    ("reason-age-uncertain", &["years"]),
    ("reason-age-route-untold", &["years"]),
    ("reason-licence-none-asked", &[]),
    ("reason-licence-held", &["licences"]),
    ("reason-licence-unknown", &["licences"]),
    ("reason-licence-lacking", &["licences"]),
    ("reason-occupation-same", &["occupation"]),
    ("reason-occupation-group", &["group"]),
    ("reason-occupation-near", &["group"]),
    ("reason-occupation-wanted", &["occupation"]),
    ("reason-occupation-wanted-group", &["group"]),
    ("reason-occupation-wanted-near", &["group"]),
    ("reason-occupation-other", &["occupation"]),
    ("reason-occupation-untold", &[]),
    ("reason-occupation-uncoded", &[]),
    ("reason-occupation-offer-untold", &[]),
    ("reason-skills-not-told", &[]),
    ("reason-skills-untold", &[]),
    ("reason-skills-none-asked", &[]),
    ("reason-skills-all", &["held", "asked"]),
    ("reason-skills-some", &["held", "asked"]),
    ("reason-skills-lacking", &["held", "asked"]),
    ("reason-experience-enough", &["have", "asked"]),
    ("reason-experience-short", &["have", "asked"]),
    ("reason-experience-lacking", &["asked"]),
    ("reason-experience-none-asked", &["have"]),
    ("reason-experience-some", &["have"]),
    ("reason-experience-some-lacking", &[]),
    ("reason-experience-untold", &[]),
    ("reason-experience-asked-untold", &["asked"]),
    ("reason-experience-some-untold", &[]),
    ("reason-languages-enough", &["asked"]),
    ("reason-languages-under", &["asked", "told"]),
    ("reason-languages-lacking", &["asked"]),
    ("reason-languages-level-untold", &["asked"]),
    ("reason-languages-none-asked", &[]),
    ("reason-languages-untold", &[]),
    ("reason-languages-asked-untold", &["asked"]),
    ("reason-education-enough", &["held", "asked"]),
    ("reason-education-under", &["held", "asked"]),
    ("reason-education-none-asked", &[]),
    ("reason-education-untold", &[]),
    ("reason-education-asked-untold", &["asked"]),
    ("reason-place-same", &["place"]),
    ("reason-place-covered", &["place"]),
    ("reason-place-not-covered", &["place"]),
    ("reason-place-mobility-untold", &["place"]),
    ("reason-place-country-untold", &["place"]),
    ("reason-place-region-untold", &["place"]),
    ("reason-place-offer-untold", &[]),
    ("reason-place-offer-region-untold", &["place"]),
    ("reason-pay-enough", &["offered", "floor"]),
    ("reason-pay-enough-rate", &["offered", "floor", "day"]),
    ("reason-pay-enough-old", &["offered", "floor", "day"]),
    ("reason-pay-under", &["offered", "floor"]),
    ("reason-pay-under-rate", &["offered", "floor", "day"]),
    ("reason-pay-under-old", &["offered", "floor", "day"]),
    ("reason-pay-not-comparable", &[]),
    ("reason-pay-untold", &[]),
    ("reason-pay-offer-untold", &[]),
];
