//! The one loop: takes what comes in, lets the face draw, writes one frame. It is the same on a local
//! terminal and on an SSH channel; only who feeds [`Input`] and who drains the sink differs.
//!
//! It sleeps until something comes or a time is up, makes a frame only after all that waits has been taken,
//! and writes each frame at once. When the line is gone it tells the face to keep its drafts and writes
//! nothing more.

#[cfg(test)]
mod tests;

use std::io::{self, ErrorKind, Write};
use std::mem;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};

use super::caps::{self, Caps};
use super::decode::Decoder;
use super::encode::Encoder;
use super::pace::Pace;
use super::printer;
use crate::ui::face::{End, Event, Face};

/// A face that is due again and again must not take the processor.
const SHORTEST_SLEEP: Duration = Duration::from_millis(10);
/// However much is coming in, the person sees it this often.
const LONGEST_DRAIN: Duration = Duration::from_millis(250);
/// Between attempts on a sink that somebody has made non-blocking.
const RETRY: Duration = Duration::from_millis(10);

/// What comes from the other side of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    Bytes(Vec<u8>),
    /// As reported, in cells; 0 where the terminal does not know.
    Resize {
        width: u16,
        height: u16,
    },
    /// A signal that ends the sitting, by its number.
    Signal(i32),
    /// The program was stopped and goes on; others have used the terminal meanwhile.
    Resume,
    /// The sink has taken the last picture, and was asked to say so.
    Taken,
    /// End of input: nobody is there any more.
    Hangup,
}

/// Seats a face on a line until it leaves, the line goes or a signal comes. A sink whose `flush` answers `WouldBlock`
/// still has the last picture to write: the next one is not made before [`Input::Taken`], or whatever comes sooner.
///
/// # Errors
/// When the sink fails for another reason than a line that is gone. The face has been told to keep its
/// drafts.
pub fn run(
    inputs: &Receiver<Input>,
    sink: &mut dyn Write,
    size: Size,
    caps: Caps,
    face: &mut dyn Face,
) -> io::Result<End> {
    let size = caps::clamp(size.width, size.height);
    let mut session = Session {
        inputs,
        sink,
        face,
        caps,
        decoder: Decoder::new(caps.keypad),
        encoder: Encoder::new(caps, size),
        buffer: Buffer::empty(Rect::from((Position::ORIGIN, size))),
        preface: enter(&caps),
        is_drawn: false,
        last_byte: Instant::now(),
        tick_due: None,
        pace: Pace::new(caps.remote),
    };
    match session.sit() {
        Ok(end) => Ok(end),
        Err(error) => {
            session.face.hang_up();
            if is_hang_up(&error) { Ok(End::HungUp) } else { Err(error) }
        }
    }
}

/// What makes a terminal ready for a sitting; goes out with the first picture.
pub fn enter(caps: &Caps) -> Vec<u8> {
    // One sequence for both: three bytes less than two.
    let modes = [(caps.alternate_screen, "1049"), (caps.bracketed_paste, "2004")];
    let modes: Vec<&str> = modes.into_iter().filter(|(known, _)| *known).map(|(_, mode)| mode).collect();
    if modes.is_empty() { Vec::new() } else { format!("\x1b[?{}h", modes.join(";")).into_bytes() }
}

/// What gives a terminal back as it was, with nothing of a sitting left to be read.
///
/// The screen is erased even where the alternate one goes away: PuTTY, GNU screen and others can be told to do
/// without, and do not say so.
pub fn leave(caps: &Caps) -> Vec<u8> {
    let mut bytes = b"\x1b[m\x1b[r\x1b[H\x1b[J\x1b[?25h".to_vec();
    if caps.bracketed_paste {
        bytes.extend(b"\x1b[?2004l");
    }
    if caps.alternate_screen {
        bytes.extend(b"\x1b[?1049l");
    } else if caps.erases_scrollback {
        bytes.extend(b"\x1b[3J");
    }
    bytes
}

struct Session<'a> {
    inputs: &'a Receiver<Input>,
    sink: &'a mut dyn Write,
    face: &'a mut dyn Face,
    caps: Caps,
    decoder: Decoder,
    encoder: Encoder,
    buffer: Buffer,
    /// Goes out before the next frame, in the same write.
    preface: Vec<u8>,
    is_drawn: bool,
    last_byte: Instant,
    tick_due: Option<Instant>,
    pace: Pace,
}

impl Session<'_> {
    fn sit(&mut self) -> io::Result<End> {
        loop {
            if self.face.left() {
                let mut bytes = self.pages();
                bytes.extend(leave(&self.caps));
                send(self.sink, &bytes)?;
                return Ok(End::Left);
            }
            self.draw()?;
            self.set_alarm();
            if let Some(end) = self.take_all() {
                self.face.hang_up();
                if let End::Signal(_) = end {
                    // The terminal may be there still. The drafts are kept, so it does not matter if it is
                    // not.
                    let _ = send(self.sink, &leave(&self.caps));
                }
                return Ok(end);
            }
            self.keep_time();
        }
    }

    fn draw(&mut self) -> io::Result<()> {
        if self.face.redraw_wanted() {
            self.encoder.reset();
            self.is_drawn = false;
        }
        if self.is_drawn && (!self.face.stale() || self.pace.holds(Instant::now()).is_some()) {
            return Ok(());
        }
        if is_busy(self.sink)? {
            return Ok(());
        }
        self.buffer.reset();
        let cursor = self.face.draw(&mut self.buffer);
        self.is_drawn = true;
        let mut bytes = mem::take(&mut self.preface);
        bytes.extend(self.encoder.frame(&self.buffer, cursor));
        bytes.extend(self.pages());
        if bytes.is_empty() {
            return Ok(());
        }
        self.pace.wrote(bytes.len(), Instant::now());
        send(self.sink, &bytes)
    }

    /// What the face has for the printer behind the terminal. The terminal passes it on without looking: the screen
    /// stays as the encoder knows it.
    fn pages(&mut self) -> Vec<u8> {
        let mut bytes = Vec::new();
        while let Some(page) = self.face.print() {
            bytes.extend(printer::copy(&page, &self.caps));
        }
        bytes
    }

    /// Waits for an input or until a time is up, and takes all that has come by then.
    fn take_all(&mut self) -> Option<End> {
        let mut next = self.wait();
        let began = Instant::now();
        while let Some(input) = next {
            if let Some(end) = self.take(input) {
                return Some(end);
            }
            if self.face.left() || began.elapsed() > LONGEST_DRAIN {
                return None;
            }
            next = self.inputs.try_recv().ok();
        }
        None
    }

    fn wait(&self) -> Option<Input> {
        let picture_due = self.pace.holds(Instant::now()).filter(|_| self.face.stale());
        let due = [self.decoder_due(), self.tick_due, picture_due].into_iter().flatten().min();
        let Some(due) = due else {
            return Some(self.inputs.recv().unwrap_or(Input::Hangup));
        };
        match self.inputs.recv_timeout(due.saturating_duration_since(Instant::now())) {
            Ok(input) => Some(input),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(Input::Hangup),
        }
    }

    fn take(&mut self, input: Input) -> Option<End> {
        match input {
            Input::Bytes(bytes) => {
                self.decoder.feed(&bytes);
                self.last_byte = Instant::now();
                self.tell();
            }
            Input::Resize { width, height } => self.resize(caps::clamp(width, height)),
            Input::Resume => {
                self.encoder.reset();
                self.preface = enter(&self.caps);
                self.is_drawn = false;
            }
            Input::Taken => {}
            Input::Signal(number) => return Some(End::Signal(number)),
            Input::Hangup => return Some(End::HungUp),
        }
        None
    }

    fn tell(&mut self) {
        while let Some(event) = self.decoder.pop() {
            if let Event::Key(key) = event {
                self.pace.heard(key, self.last_byte);
            }
            self.face.take(event);
            if self.face.left() {
                return;
            }
        }
    }

    fn resize(&mut self, size: Size) {
        // Even the old size may be the end of a quick there and back, in which the terminal has lost its
        // picture.
        self.encoder.resize(size);
        self.is_drawn = false;
        if size != self.buffer.area.as_size() {
            self.buffer.resize(Rect::from((Position::ORIGIN, size)));
            self.face.take(Event::Resize { width: size.width, height: size.height });
        }
    }

    /// Does what has become due: a lone Esc, the face's own work.
    fn keep_time(&mut self) {
        let now = Instant::now();
        if self.decoder_due().is_some_and(|due| due <= now) {
            self.decoder.timeout();
            self.last_byte = now;
            self.tell();
        }
        if self.tick_due.is_some_and(|due| due <= now) {
            self.tick_due = None;
            self.face.tick();
        }
    }

    fn set_alarm(&mut self) {
        // A later wish never puts off an earlier one: who types without a pause has her draft kept all the
        // same.
        let wished = self.face.deadline().map(|wait| Instant::now() + wait.max(SHORTEST_SLEEP));
        self.tick_due = wished.map(|wished| self.tick_due.map_or(wished, |due| due.min(wished)));
    }

    fn decoder_due(&self) -> Option<Instant> {
        self.decoder.deadline().map(|wait| self.last_byte + wait)
    }
}

/// Writes all of it, in one call where the sink takes it so.
fn send(sink: &mut dyn Write, bytes: &[u8]) -> io::Result<()> {
    let mut rest = bytes;
    while !rest.is_empty() {
        match sink.write(rest) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(count) => rest = rest.get(count..).unwrap_or_default(),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) if error.kind() == ErrorKind::WouldBlock => thread::sleep(RETRY),
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// True while the sink has not written what it was given.
fn is_busy(sink: &mut dyn Write) -> io::Result<bool> {
    match sink.flush() {
        Ok(()) => Ok(false),
        Err(error) if error.kind() == ErrorKind::WouldBlock => Ok(true),
        Err(error) => Err(error),
    }
}

/// True if an error says that nobody is at the other end.
fn is_hang_up(error: &io::Error) -> bool {
    const EIO: i32 = 5;
    const ENXIO: i32 = 6;
    matches!(error.raw_os_error(), Some(EIO | ENXIO))
        || matches!(
            error.kind(),
            ErrorKind::BrokenPipe
                | ErrorKind::ConnectionReset
                | ErrorKind::ConnectionAborted
                | ErrorKind::NotConnected
                | ErrorKind::UnexpectedEof
                | ErrorKind::WriteZero
        )
}
