//! A seat in plain lines at this process's own input and output: a pipe, `ssh -T`, or a terminal that keeps its own
//! line editing.
//!
//! All lines that wait are taken before one is answered, and an answer is one write. The end of the input is an end
//! and no accident; HUP, TERM and INT end the seat within two seconds, also where nobody reads what is written. A
//! terminal that takes letters for bytes is told that they are UTF-8 for as long as the seat lasts.

use std::fs::File;
use std::io::{self, ErrorKind, IsTerminal, Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SyncSender};
use std::thread;
use std::time::Duration;

use rustix::termios::{InputModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::{Handle, Signals};

use super::caps::Caps;
use super::encode;
use super::session::Input;
use super::tty;
use crate::line::Lines;
use crate::ui::face::End;

/// Reads that may wait; more stay with the other side, which then stops sending.
const READS_WAITING: usize = 64;

/// Seats a desk in lines until it is left, the input ends, a signal comes or nothing has come for as long as `patience`.
///
/// # Errors
/// The surroundings cannot be set up. An output that is gone is an end: what was answered is in the draft.
pub fn sit(lines: &mut Lines, caps: Caps, patience: Option<Duration>) -> io::Result<End> {
    // Not `Stdout`: it writes each line of an answer by itself.
    let mut output = File::from(io::stdout().as_fd().try_clone_to_owned()?);
    let spelling = Spelling::of(caps);
    let terminal = Letters::told(caps)?;
    let (sender, inputs) = mpsc::sync_channel(READS_WAITING);
    let back = terminal.as_ref().map(Letters::again).transpose()?;
    let _sentry = Sentry::post(sender.clone(), move || drop(back))?;
    // Through `Stdin`: what was read ahead before the seat began is still in it.
    thread::Builder::new().name("lines".into()).spawn(move || tty::read_keys(io::stdin(), &sender))?;
    let mut end = End::Left;
    while write(&mut output, spelling, lines.reply())? {
        if lines.left() {
            return Ok(end);
        }
        let mut waiting = next(&inputs, patience);
        if waiting.is_none() {
            lines.lock();
        }
        while let Some(input) = waiting.filter(|_| !lines.left()) {
            match input {
                Input::Bytes(bytes) => lines.hear(&bytes),
                Input::Hangup => lines.end(),
                Input::Signal(number) => {
                    lines.hang_up();
                    end = End::Signal(number);
                }
                Input::Resize { .. } | Input::Resume | Input::Taken => {}
            }
            while lines.transfers() {
                let mut rest = Rest { inputs: &inputs, bytes: Vec::new().into_iter(), ended: None };
                if !write(&mut output, spelling, lines.said())? {
                    return Ok(End::HungUp);
                }
                let passed = lines.pass(&mut rest, &mut output);
                if let Some(End::Signal(number)) = rest.ended {
                    end = End::Signal(number);
                } else if let Err(error) = passed {
                    return gone(error).map(|()| End::HungUp);
                }
            }
            waiting = inputs.try_recv().ok();
        }
    }
    // Nobody reads any more; what was answered is kept before it is written.
    Ok(if end == End::Left { End::HungUp } else { end })
}

/// What comes next; None where nothing has come for so long.
fn next(inputs: &Receiver<Input>, patience: Option<Duration>) -> Option<Input> {
    let Some(patience) = patience else { return Some(inputs.recv().unwrap_or(Input::Hangup)) };
    match inputs.recv_timeout(patience) {
        Ok(input) => Some(input),
        Err(RecvTimeoutError::Timeout) => None,
        Err(RecvTimeoutError::Disconnected) => Some(Input::Hangup),
    }
}

/// One write; false where nobody is there to read it.
fn write(output: &mut File, spelling: Spelling, text: Vec<u8>) -> io::Result<bool> {
    if text.is_empty() {
        return Ok(true);
    }
    match output.write_all(&spelling.spelt(text)) {
        Ok(()) => Ok(true),
        Err(error) => gone(error).map(|()| false),
    }
}

/// An error that only says that nobody is there is none.
fn gone(error: io::Error) -> io::Result<()> {
    match error.kind() {
        ErrorKind::BrokenPipe | ErrorKind::ConnectionReset => Ok(()),
        // EIO: the terminal is gone.
        _ if io::stdout().is_terminal() => Ok(()),
        _ => Err(error),
    }
}

/// What is still to come, as the bytes of a file. A signal is an error: what came until then is no whole file.
struct Rest<'a> {
    inputs: &'a Receiver<Input>,
    bytes: std::vec::IntoIter<u8>,
    ended: Option<End>,
}

impl Read for Rest<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.bytes.len() == 0 && self.ended.is_none() {
            match self.inputs.recv() {
                Ok(Input::Bytes(bytes)) => self.bytes = bytes.into_iter(),
                Ok(Input::Signal(number)) => {
                    self.ended = Some(End::Signal(number));
                    return Err(io::Error::other("ended by a signal"));
                }
                Ok(Input::Resize { .. } | Input::Resume | Input::Taken) => {}
                Ok(Input::Hangup) | Err(_) => self.ended = Some(End::HungUp),
            }
        }
        let mut read = 0;
        for (place, byte) in into.iter_mut().zip(self.bytes.by_ref()) {
            *place = byte;
            read += 1;
        }
        Ok(read)
    }
}

/// How letters are sent: as they are, or the nearest ASCII to a terminal that has nothing else. A pipe gets them as
/// they are whatever the locale says: a script reads UTF-8.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Spelling {
    Whole,
    Ascii,
}

impl Spelling {
    fn of(caps: Caps) -> Spelling {
        if caps.utf8 || !io::stdout().is_terminal() { Spelling::Whole } else { Spelling::Ascii }
    }

    fn spelt(self, text: Vec<u8>) -> Vec<u8> {
        match self {
            Spelling::Whole => text,
            Spelling::Ascii => encode::in_ascii(&String::from_utf8_lossy(&text)).into_bytes(),
        }
    }
}

/// A terminal whose line editing was told that letters are UTF-8: with it off, erasing an é leaves half of it in the
/// line. It is told back when this is dropped.
struct Letters {
    terminal: OwnedFd,
    before: Termios,
}

impl Letters {
    fn told(caps: Caps) -> io::Result<Option<Letters>> {
        if !caps.utf8 || !io::stdin().is_terminal() {
            return Ok(None);
        }
        let terminal = io::stdin().as_fd().try_clone_to_owned()?;
        let before = tcgetattr(&terminal)?;
        if before.input_modes.contains(InputModes::IUTF8) {
            return Ok(None);
        }
        let mut told = before.clone();
        told.input_modes.insert(InputModes::IUTF8);
        tcsetattr(&terminal, OptionalActions::Now, &told)?;
        Ok(Some(Letters { terminal, before }))
    }

    /// The same, for whoever ends the process without coming back here.
    fn again(&self) -> io::Result<Letters> {
        Ok(Letters { terminal: self.terminal.try_clone()?, before: self.before.clone() })
    }
}

impl Drop for Letters {
    fn drop(&mut self) {
        // A terminal that is gone needs nothing.
        let _ = tcsetattr(&self.terminal, OptionalActions::Now, &self.before);
    }
}

/// The thread that waits for signals.
struct Sentry {
    handle: Handle,
    /// Its end is how the last resort learns that it is not needed.
    _sitting: mpsc::Sender<()>,
}

impl Sentry {
    fn post(inputs: SyncSender<Input>, last_resort: impl FnOnce() + Send + 'static) -> io::Result<Sentry> {
        let mut signals = Signals::new([SIGHUP, SIGTERM, SIGINT])?;
        let handle = signals.handle();
        let (sitting, ended) = mpsc::channel::<()>();
        thread::Builder::new().name("signals".into()).spawn(move || {
            let Some(signal) = signals.forever().next() else { return };
            let exit = move || tty::wait_or_exit(signal, &ended, Box::new(last_resort));
            // Without it the seat still ends, if only somebody reads what it writes.
            let _ = thread::Builder::new().name("last resort".into()).spawn(exit);
            let _ = inputs.send(Input::Signal(signal));
        })?;
        Ok(Sentry { handle, _sitting: sitting })
    }
}

impl Drop for Sentry {
    fn drop(&mut self) {
        self.handle.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_types_nothing_for_long_is_told_from_who_is_gone() {
        let (sender, inputs) = mpsc::channel();
        let none = Some(Duration::ZERO);
        assert_eq!(next(&inputs, none), None);
        // What has come is taken, however late.
        let typed = Input::Bytes(b"find\n".to_vec());
        assert!(sender.send(typed.clone()).is_ok());
        assert_eq!(next(&inputs, none), Some(typed));
        drop(sender);
        assert_eq!(next(&inputs, none), Some(Input::Hangup));
        assert_eq!(next(&inputs, None), Some(Input::Hangup));
    }
}
