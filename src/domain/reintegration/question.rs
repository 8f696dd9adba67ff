//! Whether somebody who came back needs a case: asked by itself when a return becomes known, answered once.

use crate::domain::day::Day;
use crate::domain::text::Line;
use crate::{choice, record};

choice! {
    /// What raised the question.
    Cause as "case-cause" {
        /// The person says so.
        Returnee = "returnee",
        /// Lawful work abroad came to its end.
        Lawful = "lawful_end",
    }
}

choice! {
    Needed as "case-needed" { Needed = "needed", NotNeeded = "not_needed" }
}

record! {
    /// The question and its answer; open while there is none.
    Question in "question" belongs To { table: "candidate", column: "candidate_id" };
    question {
        asked_on: Option<Day>,
        cause: Option<Cause>,
        answer: Option<Needed>,
        answered_on: Option<Day>,
        reason: Option<Line>,
    }
}
