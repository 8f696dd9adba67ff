//! What every screen is: a place for keys, an answer to commands, a picture.

use super::canvas::Canvas;
use super::keys::{Key, Place};
use crate::deeds::{self, Sitting};
use crate::flow::commands::Command;
use crate::flow::lookup::Query;
use crate::i18n::Lang;
use std::time::Duration;

/// What a screen may reach.
pub struct Bench<'a> {
    pub sitting: &'a mut Sitting,
    pub lang: Lang,
    /// Columns and rows of the window.
    pub size: (u16, u16),
}

impl Bench<'_> {
    /// Rows between the head and the message line.
    pub fn rows(&self) -> usize {
        usize::from(self.size.1.saturating_sub(4)).max(1)
    }
}

/// What a screen answers.
pub enum Step {
    Stay,
    /// A sentence on the line above the last.
    Say(String),
    Open(Box<dyn Screen>),
    /// A screen, and a sentence to begin with.
    OpenSaying(Box<dyn Screen>, String),
    Swap(Box<dyn Screen>),
    /// Another screen in the place of this one, and what just happened.
    SwapSaying(Box<dyn Screen>, String),
    Close(Answer),
    /// Closes the screen: this page goes to the printer behind the terminal, and a sentence says so.
    Print(String, String),
    /// Long work beside the screen.
    Work(Job),
    Leave,
    /// Not this screen's: the desk looks for itself.
    Pass,
}

/// What a closed screen tells the one beneath.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Nothing,
    /// What just happened, to be said; what is shown may be old.
    Done(String),
    /// A command was chosen from the list.
    Chosen(Command),
    /// A search for offers was put together.
    Asked(Box<Query>),
}

/// What came of work beside the screen.
pub enum Finished {
    Open(Box<dyn FnOnce(&mut Bench<'_>) -> Step + Send>),
    Failed(deeds::Error),
}

/// How far work has come, told by the one who does it. False: it shall stop.
pub type Progress<'a> = &'a dyn Fn(usize, usize) -> bool;

/// What work does, beside the screen.
pub type Work = dyn FnOnce(&mut Sitting, Progress<'_>) -> Finished + Send;

/// Work that takes longer than a key may: it has a sitting of its own.
pub struct Job {
    /// What is being done, in words.
    pub title: String,
    pub run: Box<Work>,
}

pub trait Screen {
    fn place(&self) -> Place;

    fn title(&self, bench: &Bench<'_>) -> String;

    /// Answers a command; [`Step::Pass`] for what it does not know.
    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step;

    /// A key that no table binds here: letters, and what edits them. [`Step::Pass`] where it means nothing.
    fn typed(&mut self, _key: Key, _bench: &mut Bench<'_>) -> Step {
        Step::Pass
    }

    /// Text that arrived in one piece.
    fn pasted(&mut self, _text: &str, _bench: &mut Bench<'_>) -> Step {
        Step::Stay
    }

    /// The screen above was closed.
    fn answered(&mut self, _answer: &Answer, _bench: &mut Bench<'_>) -> Step {
        Step::Stay
    }

    /// The language changed.
    fn relabel(&mut self, _bench: &mut Bench<'_>) {}

    /// How long until `tick` is wanted.
    fn deadline(&self) -> Option<Duration> {
        None
    }

    fn tick(&mut self, _bench: &mut Bench<'_>) -> Step {
        Step::Stay
    }

    /// The person whose file it is.
    fn person(&self) -> Option<&str> {
        None
    }

    /// The seat is lost: keep what was typed.
    fn hang_up(&mut self, _bench: &mut Bench<'_>) {}

    /// Draws the lines between head and message. Reads and never asks the store.
    fn draw(&self, canvas: &mut Canvas<'_>, lang: Lang);
}
