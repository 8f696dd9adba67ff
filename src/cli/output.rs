//! What goes out: text without control characters, one JSON document, and how a command ended.

use crate::deeds;
use crate::flow::sentences;
use crate::i18n::{Lang, label};
use std::io::Write;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// It was done, and something in it was refused.
    InPart,
    /// It ran, and what it found is bad.
    Bad,
    /// Ended by a signal.
    Signal(i32),
}

impl Outcome {
    pub fn code(self) -> u8 {
        match self {
            Outcome::Done => 0,
            Outcome::Bad => 1,
            Outcome::InPart => 3,
            Outcome::Signal(number) => u8::try_from(128 + number).unwrap_or(1),
        }
    }
}

/// Why a command could not be done.
#[derive(Debug)]
pub enum Failure {
    Deed(deeds::Error),
    /// A sentence by its id, with what goes into it.
    Said {
        code: &'static str,
        text: String,
    },
}

impl From<deeds::Error> for Failure {
    fn from(error: deeds::Error) -> Self {
        Failure::Deed(error)
    }
}

impl From<crate::store::Error> for Failure {
    fn from(error: crate::store::Error) -> Self {
        Failure::Deed(error.into())
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        let kind = match error.kind() {
            std::io::ErrorKind::StorageFull => crate::store::Error::Full,
            _ => crate::store::Error::Refused(error.to_string()),
        };
        Failure::Deed(kind.into())
    }
}

impl Failure {
    pub fn said(lang: Lang, id: &'static str) -> Failure {
        Failure::Said { code: id, text: label(lang, id) }
    }

    pub fn exit(&self) -> u8 {
        1
    }

    /// Says what went wrong: on stderr, and as the document where one was asked for.
    pub fn tell(&self, lang: Lang, json: bool) {
        let (code, text) = match self {
            Failure::Deed(error) => (error.code(), sentences::error(error, lang)),
            Failure::Said { code, text } => {
                (code.trim_start_matches("error-").replace('-', "_"), text.clone())
            }
        };
        if json {
            print(&serde_json::json!({ "error": { "code": code, "text": text } }).to_string());
        }
        let mut stderr = std::io::stderr().lock();
        // Nobody may be listening any more.
        let _ = writeln!(stderr, "{}", plain(&text));
    }
}

/// Prints a line; control characters of what was kept or brought in never reach the terminal.
pub fn print(text: &str) {
    let mut stdout = std::io::stdout().lock();
    // A reader that has seen enough closes the pipe: that is no failure of ours.
    let _ = writeln!(stdout, "{}", plain(text));
}

/// Writes a text as it is: a file of ours, whose line ends are its own.
pub fn whole(text: &str) {
    let mut stdout = std::io::stdout().lock();
    // As above.
    let _ = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
}

/// Says something beside what was asked for, to whoever sits there.
pub fn aside(text: &str) {
    let mut stderr = std::io::stderr().lock();
    // As above.
    let _ = writeln!(stderr, "{}", plain(text));
}

/// Prints one JSON document.
pub fn document(value: &serde_json::Value) {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    print(&text);
}

/// The text without control characters but line ends and tabs.
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}
