//! What an interview looks like to the one who types it: the answers, the field in hand, the cursor. A model of its
//! own, so that the program is held against something else than itself.

use guichet::deeds::kept::Draft;
use guichet::domain::candidate::Candidate;
use guichet::flow::form::Form;

pub fn form() -> Form {
    Form::of::<Candidate>()
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    pub answers: Vec<String>,
    pub place: usize,
    /// Characters before it.
    pub cursor: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Char(char),
    Backspace,
    Left,
    End,
    /// Empties the field.
    Clear,
    Next,
    Before,
}

impl Key {
    /// What a terminal sends for it.
    pub fn bytes(self) -> String {
        match self {
            Key::Char(letter) => letter.to_string(),
            Key::Backspace => "\x7f".to_owned(),
            Key::Left => "\x1b[D".to_owned(),
            Key::End => "\x05".to_owned(),
            Key::Clear => "\x15".to_owned(),
            Key::Next => "\t".to_owned(),
            Key::Before => "\x1b[Z".to_owned(),
        }
    }
}

impl Moment {
    pub fn blank() -> Moment {
        Moment { answers: vec![String::new(); form().fields.len()], place: 0, cursor: 0 }
    }

    /// Nothing was answered: no draft is kept of it.
    pub fn is_blank(&self) -> bool {
        self.answers.iter().all(String::is_empty)
    }

    pub fn answer(&self) -> &str {
        self.answers.get(self.place).map_or("", String::as_str)
    }

    pub fn press(&self, key: Key) -> Moment {
        let mut next = self.clone();
        let mut letters: Vec<char> = self.answer().chars().collect();
        match key {
            Key::Char(letter) => {
                letters.insert(self.cursor.min(letters.len()), letter);
                next.cursor += 1;
            }
            Key::Backspace if self.cursor > 0 => {
                letters.remove(self.cursor - 1);
                next.cursor -= 1;
            }
            Key::Backspace => {}
            Key::Left => next.cursor = self.cursor.saturating_sub(1),
            Key::End => next.cursor = letters.len(),
            Key::Clear => {
                letters.clear();
                next.cursor = 0;
            }
            Key::Next => return self.at(self.place + 1),
            Key::Before => return self.at(self.place.saturating_sub(1)),
        }
        if let Some(answer) = next.answers.get_mut(self.place) {
            *answer = letters.into_iter().collect();
        }
        next
    }

    /// Another field comes in hand with the cursor behind its answer.
    pub fn at(&self, place: usize) -> Moment {
        let mut next = self.clone();
        next.place = place;
        next.cursor = next.answer().chars().count();
        next
    }

    /// A line that was taken as the answer to the question in hand.
    pub fn told(&self, line: &str) -> Moment {
        let mut next = self.clone();
        if let (Some(answer), false) = (next.answers.get_mut(self.place), line.is_empty()) {
            line.clone_into(answer);
        }
        Moment { place: self.place + 1, cursor: 0, ..next }
    }

    /// What a draft says.
    pub fn of(draft: &Draft) -> Moment {
        let kept: serde_json::Value = serde_json::from_str(&draft.answers).unwrap_or_default();
        let typed = |key: &str| kept["answers"][key][0].as_str().unwrap_or("").to_owned();
        Moment {
            answers: form().fields.iter().map(|field| typed(field.key)).collect(),
            place: form().place_of(&draft.field).unwrap_or(0),
            cursor: usize::try_from(draft.cursor).unwrap_or(0),
        }
    }
}
