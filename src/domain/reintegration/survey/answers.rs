//! What was answered, as the words say it: nothing is turned into points before the score is asked for, so that any
//! other reading of the same answers stays possible.

use super::questions::{ABLE, PLACES, QUESTIONS, WHY, place_of};
use super::scales::HALF;
use crate::domain::datum::Code;

/// How one of the 28 stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    Answer,
    DontKnow,
    Refused,
    NotApplicable,
    Missing,
}

/// Why an answer cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    UnknownKey,
    UnknownWord,
    /// The follow-up of a question that was not answered no.
    WithoutNo,
    Missing,
}

/// One word a place, or none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers([Option<u8>; PLACES]);

impl Answers {
    /// Takes a word for a key.
    ///
    /// # Errors
    /// The key or the word is none of the survey's.
    pub fn give(&mut self, key: &str, word: &str) -> Result<(), Refusal> {
        let place = place_of(key).ok_or(Refusal::UnknownKey)?;
        self.give_at(place, word)
    }

    /// Takes a word at a place.
    ///
    /// # Errors
    /// As [`Answers::give`].
    pub fn give_at(&mut self, place: usize, word: &str) -> Result<(), Refusal> {
        let (Some(question), Some(answer)) = (QUESTIONS.get(place), self.0.get_mut(place)) else {
            return Err(Refusal::UnknownKey);
        };
        *answer = Some(question.scale.place(word).ok_or(Refusal::UnknownWord)?);
        Ok(())
    }

    /// The word at a place.
    pub fn word(&self, place: usize) -> Option<Code> {
        let word = self.0.get(place).copied().flatten()?;
        QUESTIONS.get(place)?.scale.list.codes.get(usize::from(word)).copied()
    }

    /// Everything that keeps this from being a whole survey: what is missing, and a follow-up that nothing asked for.
    pub fn faults(&self) -> Vec<(&'static str, Refusal)> {
        let asked_why = self.word(ABLE) == Some("no");
        let mut faults = Vec::new();
        for (place, question) in QUESTIONS.iter().enumerate() {
            let wanted = place != WHY || asked_why;
            match (self.word(place).is_some(), wanted) {
                (true, false) => faults.push((question.key, Refusal::WithoutNo)),
                (false, true) => faults.push((question.key, Refusal::Missing)),
                _ => {}
            }
        }
        faults
    }

    pub fn is_blank(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// What one of the 28 counts, in quarters of a point, and how it stands. Able to stay is 4; a no is scored by what
    /// follows it: 4 for a wish to leave, 0 for a need; whatever is no answer is 2 (`domain.md` A4).
    pub fn counted(&self, place: usize) -> (u32, Given) {
        if place == ABLE && self.word(ABLE) == Some("no") { self.plain(WHY) } else { self.plain(place) }
    }

    /// The key that is missing where one of the 28 is.
    pub fn missing_key(&self, place: usize) -> &'static str {
        let place = if place == ABLE && self.word(ABLE) == Some("no") { WHY } else { place };
        QUESTIONS.get(place).map_or("", |question| question.key)
    }

    fn plain(&self, place: usize) -> (u32, Given) {
        let (Some(question), Some(word)) = (QUESTIONS.get(place), self.0.get(place).copied().flatten())
        else {
            return (HALF, Given::Missing);
        };
        let given = match self.word(place) {
            _ if question.scale.is_answer(word) => Given::Answer,
            Some("dont_know") => Given::DontKnow,
            Some("refused") => Given::Refused,
            _ => Given::NotApplicable,
        };
        (question.scale.quarters(word), given)
    }
}
