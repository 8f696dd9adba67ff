//! What somebody consented to: for each purpose by itself, with the version and language of the text that was
//! read, how, and when.

use super::candidate::Purpose;
use super::datum::Several;
use super::day::Day;
use super::reintegration::referral::Share;
use super::text::{Line, Name};
use crate::{choice, record};

/// From this age on, in whole years, somebody consents for herself.
pub const OF_AGE: i64 = 18;

choice! {
    Answer as "consent-answer" { Given = "given", Refused = "refused", Withdrawn = "withdrawn" }
}

choice! {
    /// How the answer was given.
    Way as "consent-way" { Signed = "signed", Oral = "oral_witness", Thumbprint = "thumbprint", Imported = "imported" }
}

choice! {
    /// Who consents for somebody under age.
    Kin as "kin" { Mother = "mother", Father = "father", Guardian = "guardian", Relative = "relative" }
}

record! {
    /// One answer for one purpose.
    Consent in "consent" belongs To { table: "candidate", column: "candidate_id" };
    consent {
        purpose: Option<Purpose> [Compulsory],
        answer: Option<Answer> [Compulsory],
        given_on: Option<Day> [Compulsory],
        way: Option<Way>,
        /// Language of the text that was read, ISO 639.
        language: Option<Line>,
        text_version: Option<Line>,
        /// The one partner it is for, where it is for one.
        recipient: Option<Line>,
        /// What may be told to her.
        shared: Several<Share>,
        witness: Option<Line> [Personal],
        interpreter: Option<Line> [Personal],
        /// Who consented for somebody under age.
        guardian: Option<Name> [Personal],
        guardian_kin: Option<Kin>,
    }
}

/// The answers for one purpose, the newest first: by the day they were given, and of one day the one written last. They
/// come in the order in which they were written.
pub fn newest_first(answers: &[Consent], purpose: Purpose) -> Vec<&Consent> {
    let mut about: Vec<&Consent> = answers.iter().filter(|answer| answer.purpose == Some(purpose)).collect();
    about.sort_by_key(|answer| answer.given_on);
    about.reverse();
    about
}
