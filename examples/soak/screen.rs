//! A seat at the full screen: the program on a pseudo terminal of 80x24. What it shows goes into a `vt100` screen and is
//! held against what was typed.

use super::Outcome;
use super::desk::Desk;
use super::moment::{Moment, form};
use super::process::{self, End, Gone, PATIENCE};
use filedescriptor::FileDescriptor;
use guichet::i18n::Lang;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use unicode_width::UnicodeWidthStr;

/// Where labels stand in a form.
const LABELS: usize = 1;
const REDRAW: &str = "\x12";

pub struct Screen {
    child: Box<dyn Child + Send + Sync>,
    process: u32,
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Option<FileDescriptor>,
    heard: Arc<Heard>,
    reader: Option<JoinHandle<()>>,
}

struct Heard {
    output: Mutex<Output>,
    came: Condvar,
    /// Nobody reads on.
    is_deaf: AtomicBool,
}

struct Output {
    screen: vt100::Parser,
    bytes: usize,
}

impl Screen {
    pub fn open(desk: &Desk) -> Outcome<Screen> {
        let told = |error: &dyn std::fmt::Display| format!("a pseudo terminal: {error}");
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).map_err(|error| told(&error))?;
        let mut command = CommandBuilder::new(desk.program());
        command.env_clear();
        for (name, value) in desk.surroundings() {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).map_err(|error| told(&error))?;
        drop(pair.slave);
        let rows = NonZeroU16::new(24).unwrap_or(NonZeroU16::MIN);
        let columns = NonZeroU16::new(80).unwrap_or(NonZeroU16::MIN);
        let output = Mutex::new(Output { screen: vt100::Parser::new(rows, columns, 0), bytes: 0 });
        let heard = Arc::new(Heard { output, came: Condvar::new(), is_deaf: AtomicBool::new(false) });
        let listener = heard.clone();
        let mut from = pair.master.try_clone_reader().map_err(|error| told(&error))?;
        let reader = std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = from.read(&mut bytes) {
                let mut output = listener.output();
                output.screen.process(bytes.get(..count).unwrap_or_default());
                output.bytes += count;
                drop(output);
                listener.came.notify_all();
                if listener.is_deaf.load(Ordering::Relaxed) {
                    return;
                }
            }
        });
        // Not the library's own writer: when let go of, that one types Enter and Ctrl+D, which no hang-up does.
        let line = pair.master.as_raw_fd().ok_or("no line")?;
        let writer = FileDescriptor::dup(&line).map_err(|error| error.to_string())?;
        let process = child.process_id().ok_or("no process")?;
        Ok(Screen {
            child,
            process,
            master: Some(pair.master),
            writer: Some(writer),
            heard,
            reader: Some(reader),
        })
    }

    pub fn sends(&mut self, bytes: &str) -> Outcome<()> {
        let writer = self.writer.as_mut().ok_or("the line is gone")?;
        writer
            .write_all(bytes.as_bytes())
            .and_then(|()| writer.flush())
            .map_err(|error| format!("keys: {error}"))
    }

    pub fn text(&self) -> String {
        self.heard.output().screen.screen().contents()
    }

    /// Bytes that came so far.
    pub fn bytes(&self) -> usize {
        self.heard.output().bytes
    }

    pub fn cpu(&self) -> Duration {
        process::cpu(self.process).0
    }

    /// Waits until the screen shows one of these texts; answers which.
    pub fn shows(&self, texts: &[&str]) -> Outcome<usize> {
        let mut found = None;
        self.waits(&format!("one of {texts:?}"), |screen| {
            let shown = screen.contents();
            found = texts.iter().position(|text| shown.contains(text));
            found.is_some()
        })?;
        found.ok_or_else(|| format!("{texts:?}"))
    }

    /// Waits until the form shows a moment: each answer in its row, the cursor in the field in hand.
    pub fn agrees(&self, moment: &Moment) -> Outcome<()> {
        self.waits(&format!("{moment:?}"), |screen| shows_moment(screen, moment))
    }

    fn waits(&self, what: &str, mut is_so: impl FnMut(&vt100::Screen) -> bool) -> Outcome<()> {
        let deadline = Instant::now() + PATIENCE;
        let mut output = self.heard.output();
        while !is_so(output.screen.screen()) {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(format!(
                    "waited in vain for {what}; the screen:\n{}",
                    output.screen.screen().contents()
                ));
            }
            let woken = self.heard.came.wait_timeout(output, left);
            output = woken.unwrap_or_else(PoisonError::into_inner).0;
        }
        Ok(())
    }

    /// The row of the hardware cursor.
    pub fn row(&self) -> String {
        let output = self.heard.output();
        let screen = output.screen.screen();
        rows(screen).get(usize::from(screen.cursor_position().0)).cloned().unwrap_or_default()
    }

    pub fn signalled(&mut self, name: &str) -> Outcome<Gone> {
        let (before, cut) = (self.cpu(), Instant::now());
        process::signal(self.process, name)?;
        self.ends(before, cut)
    }

    /// She has left: it ends by itself.
    pub fn left(&mut self) -> Outcome<Gone> {
        let (before, cut) = (self.cpu(), Instant::now());
        self.ends(before, cut)
    }

    /// The window is closed, the modem hangs up.
    pub fn closed(&mut self) -> Outcome<Gone> {
        self.deafens()?;
        let (before, cut) = (self.cpu(), Instant::now());
        self.writer = None;
        self.master = None;
        self.ends(before, cut)
    }

    /// Nobody reads any more: pictures are asked for until the line takes no more.
    pub fn hangs(&mut self) -> Outcome<()> {
        self.deafens()?;
        for _ in 0..5_000 {
            if self.is_stuck() {
                return Ok(());
            }
            self.sends(REDRAW)?;
            std::thread::sleep(Duration::from_millis(1));
        }
        Err("the line takes whatever it gets".to_owned())
    }

    fn deafens(&mut self) -> Outcome<()> {
        self.heard.is_deaf.store(true, Ordering::Relaxed);
        self.sends(REDRAW)?;
        match self.reader.take().map(JoinHandle::join) {
            Some(Err(_)) => Err("the reader panicked".to_owned()),
            _ => Ok(()),
        }
    }

    /// A thread of the program sleeps in write(2): 1 on x86-64, 64 on ARM64.
    fn is_stuck(&self) -> bool {
        let write = if cfg!(target_arch = "aarch64") { "64" } else { "1" };
        let threads =
            std::fs::read_dir(format!("/proc/{}/task", self.process)).into_iter().flatten().flatten();
        let mut calls =
            threads.map(|thread| std::fs::read_to_string(thread.path().join("syscall")).unwrap_or_default());
        calls.any(|call| call.split(' ').next() == Some(write))
    }

    fn ends(&mut self, before: Duration, cut: Instant) -> Outcome<Gone> {
        let child = &mut self.child;
        process::ends(self.process, before, cut, || {
            let status = child.try_wait().map_err(|error| error.to_string())?;
            Ok(status.map(|status| match status.signal() {
                Some(_) => End::Killed,
                None => End::Code(status.exit_code()),
            }))
        })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // After a breach nothing may be left behind.
        if matches!(self.child.try_wait(), Ok(None)) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

impl Heard {
    fn output(&self) -> MutexGuard<'_, Output> {
        self.output.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn rows(screen: &vt100::Screen) -> Vec<String> {
    screen.rows(0, 80).collect()
}

fn columns(row: &str, from: usize, to: usize) -> String {
    row.chars().skip(from).take(to.saturating_sub(from)).collect()
}

fn shows_moment(screen: &vt100::Screen, moment: &Moment) -> bool {
    let rows = rows(screen);
    let (form, fields) = (form(), form().fields);
    let Some(page) = form.field(moment.place).map(|field| field.page) else { return false };
    let (row, column) = screen.cursor_position();
    let before: String = moment.answer().chars().take(moment.cursor).collect();
    // Answers begin in one column, so far before the cursor: were it one off, they would not be found there.
    let Some(answers) = usize::from(column).checked_sub(before.width()) else { return false };
    form.places(page).iter().all(|place| {
        let (Some(field), Some(answer)) = (fields.get(*place), moment.answers.get(*place)) else {
            return false;
        };
        let label = form.label(field, Lang::Fr);
        let stands = |row: &String| columns(row, LABELS, answers).trim_end().trim_end_matches(" *") == label;
        let Some(at) = rows.iter().position(stands) else { return false };
        // Blanks at the end of a row are not told.
        let shown = format!("{:<80}", columns(rows.get(at).map_or("", String::as_str), answers, 80));
        let is_answer = shown.strip_prefix(answer.as_str()).is_some_and(|rest| {
            // What was understood stands two columns behind it.
            rest.trim().is_empty() || rest.starts_with("  ") || answer.is_empty()
        });
        is_answer && (*place != moment.place || usize::from(row) == at)
    })
}
