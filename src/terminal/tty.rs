//! A seat at this process's own terminal: raw mode, a thread that reads keys, a thread that waits for
//! signals.
//!
//! However the sitting ends, the terminal is given back: on leaving, on a signal, on a panic (of which only
//! the place is printed, never what was on a form). A terminal that has stopped reading cannot hold the
//! process: two seconds after a signal it is gone. One sitting to a process, near its end: the thread that
//! reads keys cannot be called back, and HUP, TERM and INT are not heard after it.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, ErrorKind, IsTerminal, Read, Write};
use std::os::fd::AsFd;
use std::panic::{self, PanicHookInfo};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SyncSender, TrySendError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crossterm::terminal::{disable_raw_mode, enable_raw_mode, window_size};
use ratatui::layout::Size;
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGWINCH};
use signal_hook::iterator::{Handle, Signals};

use super::caps::{self, Caps};
use super::session::{self, Input};
use super::writer::Writer;
use crate::ui::face::{End, Face};

/// Reads that may wait for the loop; more stay with the terminal, which then stops sending.
const INPUTS_WAITING: usize = 64;
/// From a signal to the last resort, and what that may take: two seconds in all, with some to spare.
const PATIENCE: Duration = Duration::from_millis(1500);
const LAST_RESORT: Duration = Duration::from_millis(300);
/// How long a terminal is waited for until it has taken the last bytes: after a signal, and when somebody leaves.
const GIVING_BACK: Duration = Duration::from_millis(500);
const LEISURE: Duration = Duration::from_secs(30);
/// Between attempts, while the loop is behind or the terminal was made non-blocking by somebody else.
const RETRY: Duration = Duration::from_millis(20);

/// Seats a face at this terminal until it leaves, the terminal goes or a signal comes.
///
/// # Errors
/// When standard input or output is no terminal, or it cannot be set up.
pub fn sit(face: &mut dyn Face, caps: Caps) -> io::Result<End> {
    sit_or(face, caps, || {})
}

/// Like [`sit`]; `last_resort` is called when a signal has come and the loop has not ended 1.5 s later,
/// because the terminal takes no more output or a piece of work does not end. It has 0.3 s; then the process
/// exits with 128 and the number of the signal.
///
/// # Errors
/// As for [`sit`].
pub fn sit_or(
    face: &mut dyn Face,
    caps: Caps,
    last_resort: impl FnOnce() + Send + 'static,
) -> io::Result<End> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(ErrorKind::Unsupported.into());
    }
    let keys = File::from(io::stdin().as_fd().try_clone_to_owned()?);
    // Not `Stdout`: it writes what follows the last line feed of a frame in a second call.
    let screen = File::from(io::stdout().as_fd().try_clone_to_owned()?);
    let (sender, inputs) = mpsc::sync_channel(INPUTS_WAITING);
    let mut abandoned = screen.try_clone()?;
    let give_up = move || {
        last_resort();
        // It may be the work that hangs and not the terminal.
        let _ = abandoned.write_all(&session::leave(&caps));
    };
    let sentry = Sentry::post(sender.clone(), give_up)?;
    let _hook = Hook::set(screen.try_clone()?, caps);
    let _raw = Raw::enter()?;
    let mut writer = Writer::to(screen, sender.clone())?;
    thread::Builder::new().name("keys".into()).spawn(move || {
        read_keys(keys, &sender);
        // A terminal that is gone is a signal, though none came: the last resort stands by for it too.
        let _ = signal_hook::low_level::raise(SIGHUP);
    })?;
    let end = session::run(&inputs, &mut writer, size(), caps, face);
    // Its last bytes give the terminal back: on a slow line they take their time, on one that hangs they never go.
    writer.finish(if let Ok(End::Left) = end { LEISURE } else { GIVING_BACK });
    // First: it may set raw mode anew when the program is resumed.
    drop(sentry);
    end
}

/// What the terminal says of its size; the kernel answers, no program is asked.
fn size() -> Size {
    let (width, height) = window_size().map_or((0, 0), |size| (size.columns, size.rows));
    caps::clamp(width, height)
}

/// Passes on what is typed, until nobody is there to type or to listen.
pub(super) fn read_keys(mut keys: impl Read, inputs: &SyncSender<Input>) {
    let mut bytes = [0; 4096];
    loop {
        match keys.read(&mut bytes) {
            Ok(count @ 1..) => {
                let read = bytes.get(..count).unwrap_or_default().to_vec();
                if inputs.send(Input::Bytes(read)).is_err() {
                    return;
                }
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) if error.kind() == ErrorKind::WouldBlock => thread::sleep(RETRY),
            // End of file, EIO: the terminal is gone. Whoever is not listening any more knows already.
            Ok(0) | Err(_) => {
                let _ = inputs.send(Input::Hangup);
                return;
            }
        }
    }
}

/// Raw mode, for as long as this lives.
struct Raw;

impl Raw {
    fn enter() -> io::Result<Self> {
        enable_raw_mode()?;
        Ok(Raw)
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        // A terminal that is gone needs nothing.
        let _ = disable_raw_mode();
    }
}

type PanicHook = Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send>;

/// The panic hook of a sitting. Only a panic of the thread that sits gives the terminal back: other threads
/// answer for themselves through their handles, and printing on a form in use would only spoil it.
struct Hook {
    before: Option<PanicHook>,
}

impl Hook {
    fn set(screen: File, caps: Caps) -> Self {
        let sitting = thread::current().id();
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if thread::current().id() == sitting {
                let _ = (&screen).write_all(&session::leave(&caps));
                let _ = disable_raw_mode();
                if let Some(place) = panic.location() {
                    let _ = writeln!(io::stderr(), "guichet: panic at {place}");
                }
            }
        }));
        Hook { before: Some(before) }
    }
}

impl Drop for Hook {
    fn drop(&mut self) {
        // While panicking the hook must not be changed; that panic is the end of the program anyway.
        if let Some(before) = self.before.take().filter(|_| !thread::panicking()) {
            panic::set_hook(before);
        }
    }
}

/// The thread that waits for signals. Dropping this ends it, and calls off the last resort.
struct Sentry {
    handle: Handle,
    thread: Option<JoinHandle<()>>,
    /// Held while the sitting lasts: its end is how the last resort learns that it is not needed.
    _sitting: mpsc::Sender<()>,
}

impl Sentry {
    fn post(inputs: SyncSender<Input>, last_resort: impl FnOnce() + Send + 'static) -> io::Result<Self> {
        let signals = Signals::new([SIGHUP, SIGTERM, SIGINT, SIGWINCH, SIGCONT])?;
        let handle = signals.handle();
        let (sitting, ended) = mpsc::channel();
        let mut watch = Watch {
            signals,
            inputs,
            owed: VecDeque::new(),
            last_resort: Some((ended, Box::new(last_resort))),
        };
        let thread = thread::Builder::new().name("signals".into()).spawn(move || watch.stand())?;
        Ok(Sentry { handle, thread: Some(thread), _sitting: sitting })
    }
}

impl Drop for Sentry {
    fn drop(&mut self) {
        self.handle.close();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

pub(super) type LastResort = Box<dyn FnOnce() + Send>;

struct Watch {
    signals: Signals,
    inputs: SyncSender<Input>,
    /// Not passed on yet, the loop being behind.
    owed: VecDeque<Input>,
    last_resort: Option<(Receiver<()>, LastResort)>,
}

impl Watch {
    fn stand(&mut self) {
        while !self.signals.is_closed() {
            // The queue may be full for long: a signal that comes meanwhile must be heard none the less.
            let arrived: Vec<i32> = if self.owed.is_empty() {
                self.signals.wait().collect()
            } else {
                thread::sleep(RETRY);
                self.signals.pending().collect()
            };
            for signal in arrived {
                self.hear(signal);
            }
            self.pass_on();
        }
    }

    fn hear(&mut self, signal: i32) {
        match signal {
            SIGWINCH => self.owe_size(),
            SIGCONT => {
                // Whoever stopped the program has put the terminal back in order for others.
                let _ = disable_raw_mode().and_then(|()| enable_raw_mode());
                self.owed.push_back(Input::Resume);
                self.owe_size();
            }
            _ => {
                if let Some((ended, last_resort)) = self.last_resort.take() {
                    let wait = move || wait_or_exit(signal, &ended, last_resort);
                    // Without it the sitting still ends, if only the terminal lets it.
                    let _ = thread::Builder::new().name("last resort".into()).spawn(wait);
                    self.owed.push_back(Input::Signal(signal));
                }
            }
        }
    }

    /// Only the latest size matters.
    fn owe_size(&mut self) {
        let Size { width, height } = size();
        self.owed.retain(|input| !matches!(input, Input::Resize { .. }));
        self.owed.push_back(Input::Resize { width, height });
    }

    fn pass_on(&mut self) {
        while let Some(input) = self.owed.pop_front() {
            if let Err(TrySendError::Full(input)) = self.inputs.try_send(input) {
                self.owed.push_front(input);
                return;
            }
        }
    }
}

/// Ends the process if the sitting does not end by itself.
pub(super) fn wait_or_exit(signal: i32, ended: &Receiver<()>, last_resort: LastResort) {
    if ended.recv_timeout(PATIENCE) != Err(RecvTimeoutError::Timeout) {
        return;
    }
    let (done, waiting) = mpsc::channel();
    thread::spawn(move || {
        last_resort();
        let _ = done.send(());
    });
    let _ = waiting.recv_timeout(LAST_RESORT);
    let _ = disable_raw_mode();
    std::process::exit(128 + signal);
}
