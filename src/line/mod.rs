//! The desk in plain lines: for `ssh -T`, a pipe, a screen reader, TERM=dumb. The person's own terminal echoes and
//! edits; an answer is one line, and what comes back is one write. No escape sequence is ever written.
//!
//! The first words of a line are a command, by id or name; while something is asked, the line is the answer.

mod asking;
mod assistance;
mod cases;
mod desk;
mod files;

use crate::deeds::Sitting;
use crate::flow::task::Task;
use crate::i18n::{Lang, label, msg};
use std::io::{self, BufRead, Write};

/// A terminal in line mode drops what is longer, in silence.
const LONGEST: usize = 4_095;

/// How a seat in lines ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Everything that was typed was understood.
    Well,
    /// Something that was typed was refused on the way.
    WithFaults,
}

pub(crate) struct Lines {
    pub(crate) sitting: Sitting,
    pub(crate) lang: Lang,
    /// The interview that is going on.
    pub(crate) task: Option<Task>,
    pub(crate) faulty: bool,
    pub(crate) left: bool,
    /// What is written before the next line is awaited.
    pub(crate) said: String,
    /// The names of the last list, for `open 3`.
    pub(crate) listed: Vec<crate::flow::due::Target>,
    /// Bytes that go past the lines before the next one.
    pub(crate) transfer: Option<files::Transfer>,
}

/// Sits at a desk in lines until the input ends or the desk is left.
///
/// # Errors
/// The output is gone: what was answered is in the draft.
pub fn sit(sitting: Sitting, lang: Lang, input: impl BufRead, mut output: impl Write) -> io::Result<Ended> {
    let mut lines = Lines::new(sitting, lang);
    lines.greet();
    let mut input = input;
    while !lines.left {
        lines.prompt();
        output.write_all(lines.said.as_bytes())?;
        output.flush()?;
        lines.said.clear();
        let Some(line) = read(&mut input)? else { break };
        lines.take(line);
        lines.pass(&mut input, &mut output)?;
    }
    lines.keep();
    if !lines.said.is_empty() && !lines.said.ends_with('\n') {
        lines.said.push('\n');
    }
    output.write_all(lines.said.as_bytes())?;
    output.flush()?;
    Ok(if lines.faulty { Ended::WithFaults } else { Ended::Well })
}

/// A line as it came: text, or bytes that are none.
enum Came {
    Text(String),
    NoUtf8,
    TooLong,
    Keys,
}

/// The next line; None at the end of the input. A half line at the end is a line.
fn read(input: &mut impl BufRead) -> io::Result<Option<Came>> {
    let mut bytes = Vec::new();
    match input.read_until(b'\n', &mut bytes) {
        Ok(0) => return Ok(None),
        Ok(_) => {}
        // A lost line is an end of input.
        Err(error) if error.kind() != io::ErrorKind::Interrupted => return Ok(None),
        Err(_) => {}
    }
    while matches!(bytes.last(), Some(b'\n' | b'\r')) {
        bytes.pop();
    }
    if bytes.len() > LONGEST {
        return Ok(Some(Came::TooLong));
    }
    if bytes.contains(&0x1b) {
        return Ok(Some(Came::Keys));
    }
    Ok(Some(String::from_utf8(bytes).map_or(Came::NoUtf8, Came::Text)))
}

impl Lines {
    fn new(sitting: Sitting, lang: Lang) -> Lines {
        Lines {
            sitting,
            lang,
            task: None,
            faulty: false,
            left: false,
            said: String::new(),
            listed: Vec::new(),
            transfer: None,
        }
    }

    pub(crate) fn say(&mut self, text: &str) {
        // A line is one line: nothing that was kept or typed can write a control character here.
        let clean: String = text.chars().filter(|c| !c.is_control() || *c == '\n').collect();
        self.said.push_str(clean.trim_end());
        self.said.push('\n');
    }

    pub(crate) fn refuse(&mut self, text: &str) {
        self.faulty = true;
        self.say(text);
    }

    fn greet(&mut self) {
        let office = self.sitting.office.name.clone();
        let exercise = if self.sitting.office.exercise {
            format!(" {}", label(self.lang, "head-exercise"))
        } else {
            String::new()
        };
        self.say(&format!("guichet {office}{exercise}"));
        if let Ok(drafts) = crate::deeds::drafts::own(&self.sitting)
            && !drafts.is_empty()
        {
            self.say(&msg::line_drafts(self.lang, drafts.len()));
        }
    }

    fn prompt(&mut self) {
        match &self.task {
            Some(task) => {
                let prompt = asking::prompt(task, self.lang, &self.sitting);
                self.said.push_str(&prompt);
            }
            None => self.said.push_str("> "),
        }
    }

    fn take(&mut self, came: Came) {
        let text = match came {
            Came::Text(text) => text,
            Came::NoUtf8 => return self.refuse(&label(self.lang, "line-no-utf8")),
            Came::TooLong => return self.refuse(&label(self.lang, "line-too-long")),
            Came::Keys => return self.refuse(&label(self.lang, "line-keys")),
        };
        let text = text.replace('\t', " ");
        if self.task.is_some() {
            asking::answer(self, &text);
        } else {
            desk::command(self, text.trim());
        }
    }

    /// Lets the bytes of a file pass, where a line asked for that.
    fn pass(&mut self, input: &mut dyn io::Read, output: &mut dyn Write) -> io::Result<()> {
        match self.transfer.take() {
            Some(transfer) => files::transfer(self, &transfer, input, output),
            None => Ok(()),
        }
    }

    /// Keeps the draft of what is being asked.
    pub(crate) fn keep(&mut self) {
        if let Some(task) = &mut self.task
            && let Err(error) = task.keep(&mut self.sitting, 0)
        {
            let sentence = crate::flow::sentences::error(&error, self.lang);
            self.refuse(&sentence);
            if matches!(error, crate::deeds::Error::TakenOver) {
                self.task = None;
            }
        }
    }
}
