//! Choosing the code that opens one's locked desk: the one so far, where there is one, and the new one twice. Nothing
//! that is typed here is shown.

use super::{VALUES, body};
use crate::deeds::codes;
use crate::flow::commands::Command;
use crate::flow::sentences;
use crate::i18n::width::wrap;
use crate::i18n::{Lang, label};
use crate::ui::canvas::Canvas;
use crate::ui::keys::{Key, Place};
use crate::ui::look::Role;
use crate::ui::screen::{Answer, Bench, Screen, Step};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Old,
    New,
    Again,
}

impl Asked {
    fn id(self) -> &'static str {
        match self {
            Asked::Old => "code-old",
            Asked::New => "code-new",
            Asked::Again => "code-again",
        }
    }
}

pub struct CodeScreen {
    asked: Vec<(Asked, String)>,
    at: usize,
    wrong: u32,
}

/// Opens the questions.
pub fn open(bench: &mut Bench<'_>) -> Step {
    match codes::has(bench.sitting) {
        Ok(has) => {
            let first = has.then_some(Asked::Old);
            let asked = first.into_iter().chain([Asked::New, Asked::Again]);
            let asked = asked.map(|asked| (asked, String::new())).collect();
            Step::Open(Box::new(CodeScreen { asked, at: 0, wrong: 0 }))
        }
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

impl CodeScreen {
    fn typed_for(&self, wanted: Asked) -> Option<&str> {
        self.asked.iter().find(|(asked, _)| *asked == wanted).map(|(_, typed)| typed.as_str())
    }

    /// Asks again from a question on.
    fn again_from(&mut self, wanted: Asked) {
        self.at = self.asked.iter().position(|(asked, _)| *asked == wanted).unwrap_or(0);
        for (_, typed) in self.asked.iter_mut().skip(self.at) {
            typed.clear();
        }
    }

    fn next(&mut self, bench: &mut Bench<'_>) -> Step {
        if self.at + 1 < self.asked.len() {
            self.at += 1;
            return Step::Stay;
        }
        let lang = bench.lang;
        if let Some(old) = self.typed_for(Asked::Old) {
            match codes::holds(bench.sitting, old) {
                Ok(true) => {}
                Ok(false) => return self.refused(bench),
                Err(error) => return Step::Say(sentences::error(&error, lang)),
            }
        }
        if self.typed_for(Asked::New) != self.typed_for(Asked::Again) {
            self.again_from(Asked::New);
            return Step::Say(label(lang, "code-differ"));
        }
        let new = self.typed_for(Asked::New).unwrap_or_default().to_owned();
        match codes::set(bench.sitting, &new) {
            Ok(()) => Step::Close(Answer::Done(label(lang, "code-set"))),
            Err(error) => {
                self.again_from(Asked::New);
                Step::Say(sentences::error(&error, lang))
            }
        }
    }

    /// As at the lock: who does not know the code has five tries.
    fn refused(&mut self, bench: &mut Bench<'_>) -> Step {
        self.wrong += 1;
        self.again_from(Asked::Old);
        if self.wrong < codes::TRIES {
            return Step::Say(label(bench.lang, "code-wrong"));
        }
        // The seat ends whether it can be written down or not.
        let _ = codes::note_shut_out(bench.sitting);
        Step::Leave
    }

    fn write(&mut self, text: &str) {
        if let Some((_, typed)) = self.asked.get_mut(self.at) {
            let room = codes::LONGEST.saturating_sub(typed.chars().count());
            typed.extend(text.chars().filter(|letter| !letter.is_control()).take(room));
        }
    }
}

impl Screen for CodeScreen {
    fn place(&self) -> Place {
        Place::Code
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        label(bench.lang, "title-code")
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        match command {
            Command::Save => self.next(bench),
            Command::Down => {
                self.at = (self.at + 1).min(self.asked.len().saturating_sub(1));
                Step::Stay
            }
            Command::Up => {
                self.at = self.at.saturating_sub(1);
                Step::Stay
            }
            _ => Step::Pass,
        }
    }

    fn typed(&mut self, key: Key, _bench: &mut Bench<'_>) -> Step {
        match key {
            Key::Char(letter) => self.write(letter.encode_utf8(&mut [0; 4])),
            Key::Backspace => {
                if let Some((_, typed)) = self.asked.get_mut(self.at) {
                    typed.pop();
                }
            }
            Key::Ctrl('u') => {
                if let Some((_, typed)) = self.asked.get_mut(self.at) {
                    typed.clear();
                }
            }
            _ => return Step::Pass,
        }
        Step::Stay
    }

    fn pasted(&mut self, text: &str, _bench: &mut Bench<'_>) -> Step {
        self.write(text);
        Step::Stay
    }

    fn draw(&self, canvas: &mut Canvas<'_>, lang: Lang) {
        let mut y = body(canvas).start;
        for (place, (asked, _)) in self.asked.iter().enumerate() {
            canvas.put_within(1, y, VALUES - 1, &label(lang, asked.id()), Role::Plain);
            if place == self.at {
                canvas.focus(VALUES, y);
            }
            y += 1;
        }
        for line in wrap(&label(lang, "code-help"), usize::from(canvas.width().saturating_sub(2))) {
            y += 1;
            canvas.put(1, y, &line, Role::Plain);
        }
    }
}
