//! A thread that writes to a terminal: one that takes no more (a line that hangs, Ctrl-S) holds up the pictures and
//! not the desk, which goes on taking keys and keeping drafts.
//!
//! To the loop it is a sink whose `flush` answers `WouldBlock` while the last picture is still on its way: the next
//! one is not made before. When it is taken the loop is woken, if it asked.

use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::session::Input;

pub(super) struct Writer {
    pictures: Sender<Vec<u8>>,
    line: Arc<Line>,
}

#[derive(Default)]
struct Line {
    state: Mutex<State>,
    taken: Condvar,
}

#[derive(Default)]
struct State {
    /// Pictures that are not taken yet.
    owed: usize,
    /// The loop wants to know when none is.
    is_awaited: bool,
    /// The terminal is gone, and how that showed.
    failed: Option<io::Error>,
}

impl Writer {
    /// # Errors
    /// No thread is to be had.
    pub(super) fn to(screen: File, inputs: SyncSender<Input>) -> io::Result<Writer> {
        let (pictures, given) = mpsc::channel();
        let line = Arc::new(Line::default());
        let shared = line.clone();
        thread::Builder::new().name("screen".into()).spawn(move || shared.write(screen, &given, &inputs))?;
        Ok(Writer { pictures, line })
    }

    /// Waits until everything was taken, as long as the terminal may be waited for.
    pub(super) fn finish(&self, patience: Duration) {
        let deadline = Instant::now() + patience;
        let mut state = self.line.state();
        while state.owed > 0 && state.failed.is_none() {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            let waited = self.line.taken.wait_timeout(state, left);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

impl Line {
    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics under this lock, and a count is right or wrong by itself.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, mut screen: File, given: &Receiver<Vec<u8>>, inputs: &SyncSender<Input>) {
        for bytes in given {
            let written = write_all(&mut screen, &bytes);
            let mut state = self.state();
            state.owed = state.owed.saturating_sub(1);
            state.failed = state.failed.take().or(written.err());
            if (state.owed == 0 || state.failed.is_some()) && std::mem::take(&mut state.is_awaited) {
                // Where no more fits in, the loop is awake anyway.
                let _ = inputs.try_send(Input::Taken);
            }
            self.taken.notify_all();
        }
    }
}

/// As `write_all`, also where somebody has made the terminal non-blocking.
fn write_all(screen: &mut File, mut rest: &[u8]) -> io::Result<()> {
    const RETRY: Duration = Duration::from_millis(10);
    while !rest.is_empty() {
        match screen.write(rest) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(count) => rest = rest.get(count..).unwrap_or_default(),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) if error.kind() == ErrorKind::WouldBlock => thread::sleep(RETRY),
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

impl Write for Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut state = self.line.state();
        if let Some(error) = state.failed.take() {
            return Err(error);
        }
        self.pictures.send(bytes.to_vec()).map_err(|_| io::Error::from(ErrorKind::BrokenPipe))?;
        state.owed += 1;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let mut state = self.line.state();
        if let Some(error) = state.failed.take() {
            return Err(error);
        }
        if state.owed == 0 {
            return Ok(());
        }
        state.is_awaited = true;
        Err(ErrorKind::WouldBlock.into())
    }
}
