//! The desk in plain lines: for `ssh -T`, a pipe, a screen reader, TERM=dumb. The person's own terminal echoes and
//! edits; an answer is one line, and what comes back is one write. No escape sequence is ever written.
//!
//! The first words of a line are a command, by id or name; while something is asked, the line is the answer. What is
//! given back is in the draft already.

mod ask;
mod asking;
mod assistance;
mod background;
mod cases;
mod consents;
mod desk;
mod employers;
mod erasures;
mod files;
mod help;
mod input;
mod lists;
mod lives;
mod lookup;
mod meanwhile;
mod note;
mod own_offers;
mod pairs;
mod proposals;
mod roll;
mod sheets;
mod words;

use crate::deeds::matches::Ranked;
use crate::deeds::{Error, Sitting};
use crate::flow::due::Target;
use crate::flow::sentences;
use crate::flow::task::Task;
use crate::i18n::{Lang, label};
use input::{Came, Input};
use std::io::{self, Read, Write};

/// How a seat in lines ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Everything that was typed was understood.
    Well,
    /// Something that was typed was refused on the way.
    WithFaults,
}

/// A desk in lines: bytes in, bytes out, whoever carries them.
pub struct Lines {
    pub(crate) sitting: Sitting,
    pub(crate) lang: Lang,
    input: Input,
    /// The interview that is going on.
    pub(crate) task: Option<Task>,
    /// The last line held several answers: the next questions are named together.
    several: bool,
    faulty: bool,
    /// A question about saving is open: whether somebody is another person, which of two answers counts.
    unsettled: bool,
    /// Answers that a colleague also changed are being decided, one by one.
    deciding: bool,
    pub(crate) left: bool,
    /// Something came in since the last answer: one is owed.
    owed: bool,
    /// What is written with the next answer.
    said: String,
    /// What the rows of the last list open, for `show 3`.
    pub(crate) listed: Vec<Target>,
    /// The record that was opened or saved last: what a command without a number is about.
    pub(crate) current: Option<Target>,
    /// What is left of the last list.
    more: Option<lists::More>,
    /// The pairs of the last list, by their ids.
    pairs: Vec<(String, String)>,
    /// The rows of the last ranking, for their reasons.
    ranked: Vec<Ranked>,
    /// What was ranked, and for whom.
    ranking: Option<ask::Ranking>,
    /// The interview into which a note came: it goes on once that is done.
    beneath: Option<note::Beneath>,
    /// The list of many people that is being written.
    roll: Option<roll::Roll>,
    /// The ranking that led to the interview: it is told anew once that is saved.
    asking: Option<ask::Ranking>,
    /// The list of values that is being told: of which question, which beginning, how many were told.
    values: Option<(usize, String, usize)>,
    /// Bytes of a file that go past the lines before the next one.
    pub(crate) transfer: Option<files::Transfer>,
    /// What was looked for last, for the command that changes the filter.
    sought: Option<lists::Search>,
}

impl Lines {
    /// A desk that greets with its first answer.
    pub fn new(sitting: Sitting, lang: Lang) -> Lines {
        let mut lines = Lines {
            sitting,
            lang,
            input: Input::default(),
            task: None,
            several: false,
            faulty: false,
            unsettled: false,
            deciding: false,
            left: false,
            owed: true,
            said: String::new(),
            listed: Vec::new(),
            current: None,
            more: None,
            pairs: Vec::new(),
            ranked: Vec::new(),
            ranking: None,
            beneath: None,
            roll: None,
            asking: None,
            values: None,
            transfer: None,
            sought: None,
        };
        lists::greet(&mut lines);
        lines
    }

    /// Takes what was typed; every whole line is done at once, up to one that asks for the bytes of a file.
    pub fn hear(&mut self, bytes: &[u8]) {
        self.input.hear(bytes);
        while !self.left
            && self.transfer.is_none()
            && let Some(line) = self.input.line()
        {
            self.take(line);
        }
    }

    /// The bytes of a file are to pass before the next line: [`Lines::pass`].
    pub fn transfers(&self) -> bool {
        self.transfer.is_some()
    }

    /// Lets the bytes of a file pass. What was said before it must be written already; `more` is the input from here on.
    ///
    /// # Errors
    /// The output is gone, or the input ended otherwise than at its end: nothing is kept of a file that came in part.
    pub fn pass(&mut self, more: &mut dyn Read, output: &mut dyn Write) -> io::Result<()> {
        let Some(transfer) = self.transfer.take() else { return Ok(()) };
        let waiting = self.input.taken();
        let mut waiting = waiting.as_slice();
        files::transfer(self, &transfer, &mut (&mut waiting).chain(more), output)?;
        self.hear(waiting);
        Ok(())
    }

    /// What was said so far, without the next question.
    pub fn said(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.said).into_bytes()
    }

    /// The input is at its end. Half a line that stands there is a line: a script need not end it.
    pub fn end(&mut self) {
        if self.left {
            return;
        }
        match self.input.rest() {
            Some(line) => self.take(line),
            // The prompt stands on a line of its own.
            None => self.said.push('\n'),
        }
        asking::leave(self);
        note::left_beneath(self);
        self.left = true;
    }

    /// Nothing was typed for long. What stands in lines cannot be hidden: the seat ends, and the draft waits.
    pub fn lock(&mut self) {
        // The prompt stands on a line of its own.
        self.said.push('\n');
        desk::lock(self);
    }

    /// Nobody is there any more: what was answered is kept.
    pub fn hang_up(&mut self) {
        self.keep();
        self.said.push('\n');
        self.left = true;
    }

    /// What is to be written now, in one piece: everything that was said and the next question. Empty where nothing
    /// came in.
    pub fn reply(&mut self) -> Vec<u8> {
        if self.owed || self.left {
            self.keep();
        }
        if std::mem::take(&mut self.owed) && !self.left {
            let prompt = asking::prompt(self);
            self.said.push_str(&prompt);
        }
        self.said()
    }

    pub fn left(&self) -> bool {
        self.left
    }

    pub fn ended(&self) -> Ended {
        if self.faulty || self.unsettled { Ended::WithFaults } else { Ended::Well }
    }

    fn take(&mut self, came: Came) {
        self.heard(came);
        note::back(self);
    }

    fn heard(&mut self, came: Came) {
        self.owed = true;
        if let (Came::Text(text), true) = (&came, self.task.is_some())
            && let Some(about) = note::called(text)
        {
            return note::aside(self, about);
        }
        let refused = match came {
            Came::Text(text) if roll::is_next(self, &text) => return roll::next(self, &text),
            Came::Text(text) if self.task.is_some() => {
                asking::answer(self, &text);
                return roll::mended(self);
            }
            Came::Text(text) if self.roll.is_some() => return roll::take(self, text.trim()),
            Came::Text(text) => return desk::command(self, text.trim()),
            Came::NoUtf8 => "line-no-utf8",
            Came::TooLong => "line-too-long",
            Came::Keys => "line-keys",
            Came::Control => "line-control",
        };
        self.refuse(&label(self.lang, refused));
    }

    pub(crate) fn say(&mut self, text: &str) {
        // Nothing that was kept or typed can write a control character here.
        let clean: String = text.chars().filter(|c| !c.is_control() || *c == '\n').collect();
        self.said.push_str(clean.trim_end());
        self.said.push('\n');
    }

    /// Says why something was not done; where the input is a pipe the end will tell it too.
    pub(crate) fn refuse(&mut self, text: &str) {
        self.faulty = true;
        self.say(text);
    }

    /// Keeps the draft of what is being asked.
    pub(crate) fn keep(&mut self) {
        let Some(task) = &mut self.task else { return };
        match task.keep(&mut self.sitting, 0) {
            Ok(()) => {}
            Err(Error::TakenOver) => self.taken_over(),
            Err(error) => self.refuse(&sentences::error(&error, self.lang)),
        }
    }

    /// The interview went on at another seat: here it is no more.
    fn taken_over(&mut self) {
        self.task = None;
        self.refuse(&label(self.lang, "line-taken-over"));
    }
}
