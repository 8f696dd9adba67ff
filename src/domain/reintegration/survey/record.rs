//! A survey that was taken: whom it belongs to, how it was asked, every answer as it was given. The figures are made
//! of the answers and can always be made again.

use super::answers::Answers;
use super::questions::QUESTIONS;
use super::route::{Asked, asked};
use super::scales::{
    Agreement, Debt, Discrimination, Frequency, Leaving, Looking, Network, Rate, Safety, Satisfaction,
    School, YesOrNo,
};
use crate::domain::datum::{Reading, Reject};
use crate::domain::day::Day;
use crate::domain::record::{Faults, Record};
use crate::domain::reintegration::visit::Channel;
use crate::domain::text::{Line, Note, YesNo};
use crate::{choice, record};

choice! {
    /// Which survey of a case it is. What is asked afterwards about the time of the return is never a baseline.
    Wave as "survey-wave" {
        Baseline = "baseline", Midline = "midline", Endline = "endline", Retrospective = "retrospective",
    }
}

impl Wave {
    /// The wave that so many months after the return are the time of; of a return without a day the one that follows
    /// those taken.
    pub fn due(months: Option<i64>, taken: &[Wave]) -> Wave {
        match months {
            Some(..=3) => Wave::Baseline,
            Some(4..=9) => Wave::Midline,
            Some(_) => Wave::Endline,
            None if !taken.contains(&Wave::Baseline) => Wave::Baseline,
            None if !taken.contains(&Wave::Midline) => Wave::Midline,
            None => Wave::Endline,
        }
    }

    /// False for what was asked afterwards.
    pub fn is_true(self) -> bool {
        self != Wave::Retrospective
    }
}

choice! {
    /// How far it came (`domain.md` A4).
    Completion as "survey-completion" {
        Completed = "completed", WithBreaks = "with_breaks", PoorQuality = "poor_quality",
        Incomplete = "incomplete", Declined = "declined", Unavailable = "unavailable",
        InTransit = "still_in_transit", Mismatch = "identity_mismatch", Other = "other",
    }
}

impl Completion {
    /// Every question that was to be asked has its answer.
    pub fn is_whole(self) -> bool {
        matches!(self, Completion::Completed | Completion::WithBreaks | Completion::PoorQuality)
    }
}

record! {
    /// One survey of a case.
    Survey in "survey" belongs To { table: "reintegration", column: "case_id" }, check check;
    about {
        wave: Option<Wave> [Compulsory],
        taken_on: Option<Day> [Compulsory],
        mode: Option<Channel> [Compulsory],
        /// The language the questions were read in, ISO 639 or its name.
        language: Option<Line>,
        /// Who asked: better not who hands out the aid.
        interviewer: Option<Line>,
        interpreter: Option<Line> [Personal],
        consent: Option<YesNo> [Compulsory],
    }
    economic {
        e1: Option<Satisfaction> [Sensitive],
        e2: Option<Frequency> [Sensitive],
        e3: Option<YesOrNo> [Sensitive],
        e4: Option<Frequency> [Sensitive],
        /// Is there a debt at all: asked before what is larger.
        debt: Option<YesOrNo> [Sensitive],
        e5: Option<Debt> [Sensitive],
        e6: Option<Rate> [Sensitive],
        e7: Option<YesOrNo> [Sensitive],
        e8: Option<YesOrNo> [Sensitive],
        e9: Option<YesOrNo> [Sensitive],
        e10: Option<Looking> [Sensitive],
    }
    social {
        so1: Option<Rate> [Sensitive],
        so2: Option<Rate> [Sensitive],
        so3: Option<Rate> [Sensitive],
        /// Are there children of school age: asked before whether they go.
        children: Option<YesOrNo> [Sensitive],
        so4: Option<School> [Sensitive],
        so5: Option<Rate> [Sensitive],
        so6: Option<YesOrNo> [Sensitive],
        so7: Option<Rate> [Sensitive],
        so8: Option<Rate> [Sensitive],
        so9: Option<Rate> [Sensitive],
        so10: Option<Rate> [Sensitive],
    }
    psychosocial {
        p1: Option<Frequency> [Sensitive],
        p2: Option<Network> [Sensitive],
        p3: Option<Agreement> [Sensitive],
        p4: Option<Safety> [Sensitive],
        p5: Option<Frequency> [Sensitive],
        p6: Option<Discrimination> [Sensitive],
        p7: Option<Frequency> [Sensitive],
        p8: Option<YesOrNo> [Sensitive],
        p9_able: Option<YesOrNo> [Sensitive],
        p9_why: Option<Leaving> [Sensitive],
    }
    end {
        completion: Option<Completion> [Compulsory],
        note: Option<Note> [Sensitive],
    }
}

impl Survey {
    /// The answers that are scored, as words.
    pub fn answers(&self) -> Answers {
        answers(&self.texts())
    }
}

/// The answers among the texts of a survey's fields.
pub fn answers(texts: &[String]) -> Answers {
    let mut answers = Answers::default();
    for (field, text) in Survey::FIELDS.iter().zip(texts) {
        if let Some(place) = QUESTIONS.iter().position(|question| question.key == field.key) {
            // A text that is no word of its list is no answer.
            let _ = answers.give_at(place, text);
        }
    }
    answers
}

/// What only the whole can tell: a survey said to be whole is, gates and what hangs on them agree, whoever did not
/// want to answer was not asked.
fn check(survey: &Survey, reading: &Reading, faults: &mut Faults) {
    if survey.taken_on.is_some_and(|day| day > reading.today) {
        faults.push("taken_on", Reject("reject-future"));
    }
    let texts = survey.texts();
    let word = |key: &str| {
        let place = Survey::FIELDS.iter().position(|field| field.key == key);
        place.and_then(|place| texts.get(place)).map_or("", String::as_str)
    };
    let refused = survey.consent == Some(YesNo::No);
    let whole = survey.completion.is_some_and(Completion::is_whole);
    if refused && whole {
        faults.push("completion", Reject("reject-survey-declined"));
    }
    for (field, text) in Survey::FIELDS.iter().zip(&texts) {
        if matches!(field.page, "about" | "end") {
            continue;
        }
        let reject = match (asked(field.key, word), text.as_str()) {
            (_, text) if refused && !text.is_empty() => Some("reject-survey-declined"),
            (Asked::Yes, "") if whole && !refused => Some("reject-missing"),
            (Asked::Instead(other), text) if text != other && (whole || !text.is_empty()) => {
                Some("reject-survey-gate")
            }
            (Asked::No, text) if !text.is_empty() => Some("reject-survey-gate"),
            _ => None,
        };
        if let Some(reject) = reject {
            faults.push(field.key, Reject(reject));
        }
    }
}
