//! The real program on a real pseudo terminal. What it writes goes into a `vt100` screen; everything is waited for
//! with a deadline.

use super::PATIENCE;
use filedescriptor::FileDescriptor;
use guichet::store::{Access, Query, Store};
use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_guichet");

/// A data folder with an empty exercise desk.
pub fn folder_with_a_desk() -> TempDir {
    folder_made_by(&["init", "--country", "TG", "--office", "ANPE Essai", "--exercise"])
}

/// A data folder with a desk full of people who do not exist.
pub fn folder_filled_for_exercise() -> TempDir {
    let amounts = ["--candidates", "60", "--offers", "20", "--cases", "12"];
    folder_made_by(&[&["demo", "--country", "TG"], &amounts[..]].concat())
}

fn folder_made_by(arguments: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = Command::new(PROGRAM);
    command.env_clear().envs(surroundings(folder.path())).args(arguments);
    let output = command.output().expect("the program runs");
    assert!(output.status.success(), "{output:?}");
    folder
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).expect("a size")
}

fn surroundings(folder: &Path) -> Vec<(String, String)> {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let folder = folder.display().to_string();
    vec![
        pair("GUICHET_DATA", &folder),
        pair("GUICHET_TODAY", "2026-11-24"),
        pair("HOME", &folder),
        pair("USER", "essai"),
        pair("PATH", "/usr/bin:/bin"),
    ]
}

/// Waits until the desk's file keeps a draft with that text in it.
#[track_caller]
pub fn waits_for_a_draft_with(folder: &Path, text: &str) {
    let begin = Instant::now();
    let file = folder.join("guichet.db");
    loop {
        let store = Store::open(&file, Access::Seat).expect("the desk");
        let drafts = store.read(&Query::new("SELECT answers FROM draft")).expect("drafts");
        if drafts.iter().any(|row| row.text(0).contains(text)) {
            return;
        }
        assert!(begin.elapsed() < PATIENCE, "no draft with {text:?}");
        // Another process writes it: nothing here can tell when.
        std::thread::park_timeout(Duration::from_millis(50));
    }
}

/// The terminal somebody sits at.
pub struct Seat {
    child: Box<dyn Child + Send + Sync>,
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Option<FileDescriptor>,
    heard: Arc<Heard>,
    reader: Option<JoinHandle<()>>,
    over: Arc<AtomicBool>,
}

struct Heard {
    output: Mutex<Output>,
    came: Condvar,
}

struct Output {
    screen: vt100::Parser,
    raw: Vec<u8>,
}

impl Seat {
    /// Starts the program in an xterm of 80x24 with UTF-8.
    pub fn at(folder: &Path) -> Seat {
        Seat::with(folder, &[("TERM", "xterm-256color"), ("LANG", "fr_FR.UTF-8")])
    }

    pub fn with(folder: &Path, variables: &[(&str, &str)]) -> Seat {
        Seat::started(folder, variables, &[])
    }

    /// As [`Seat::at`], by another program.
    pub fn under(folder: &Path, by: &[&str]) -> Seat {
        Seat::started(folder, &[("TERM", "xterm-256color"), ("LANG", "fr_FR.UTF-8")], by)
    }

    fn started(folder: &Path, variables: &[(&str, &str)], by: &[&str]) -> Seat {
        let words = [by, &[PROGRAM]].concat();
        let mut command = CommandBuilder::new(words[0]);
        command.args(&words[1..]);
        command.env_clear();
        for (name, value) in surroundings(folder) {
            command.env(name, value);
        }
        for (name, value) in variables {
            command.env(name, value);
        }
        Seat::running(command)
    }

    /// Starts any program at a terminal of 80x24.
    pub fn running(command: CommandBuilder) -> Seat {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pseudo terminal");
        let child = pair.slave.spawn_command(command).expect("the program starts");
        drop(pair.slave);
        let heard = Arc::new(Heard {
            output: Mutex::new(Output {
                screen: vt100::Parser::new(cells(24), cells(80), 0),
                raw: Vec::new(),
            }),
            came: Condvar::new(),
        });
        let over = Arc::new(AtomicBool::new(false));
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let (listener, is_over) = (heard.clone(), over.clone());
        let reader = std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                let mut output = listener.output.lock().expect("the output");
                output.screen.process(&bytes[..count]);
                output.raw.extend(&bytes[..count]);
                drop(output);
                listener.came.notify_all();
                if is_over.load(Ordering::Relaxed) {
                    return;
                }
            }
        });
        // Not the library's own writer: when let go of, that one types Enter and Ctrl+D, which no hang-up does.
        let line = pair.master.as_raw_fd().expect("a line");
        let writer = FileDescriptor::dup(&line).expect("a writer");
        Seat { child, master: Some(pair.master), writer: Some(writer), heard, reader: Some(reader), over }
    }

    fn output(&self) -> MutexGuard<'_, Output> {
        self.heard.output.lock().expect("the output")
    }

    pub fn screen(&self) -> String {
        self.output().screen.screen().contents()
    }

    /// Everything the program wrote.
    pub fn raw(&self) -> Vec<u8> {
        self.output().raw.clone()
    }

    pub fn is_on_alternate_screen(&self) -> bool {
        self.output().screen.screen().alternate_screen()
    }

    #[track_caller]
    pub fn shows(&self, text: &str) -> &Self {
        self.waits_until(&format!("{text:?} to be shown"), |output| {
            output.screen.screen().contents().contains(text)
        })
    }

    #[track_caller]
    pub fn hides(&self, text: &str) -> &Self {
        self.waits_until(&format!("{text:?} to go"), |output| {
            !output.screen.screen().contents().contains(text)
        })
    }

    /// Waits until the program has written these bytes.
    #[track_caller]
    pub fn wrote(&self, bytes: &str) -> &Self {
        self.waits_until(&format!("{bytes:?} to be written"), |output| {
            output.raw.windows(bytes.len()).any(|window| window == bytes.as_bytes())
        })
    }

    #[track_caller]
    pub fn stands_at(&self, label: &str) -> &Self {
        self.waits_until(&format!("the cursor to stand at {label:?}"), |output| {
            let screen = output.screen.screen();
            let row = usize::from(screen.cursor_position().0);
            screen.rows(0, screen.size().1.get()).nth(row).unwrap_or_default().trim_start().starts_with(label)
        })
    }

    #[track_caller]
    fn waits_until(&self, what: &str, is_so: impl Fn(&Output) -> bool) -> &Self {
        let deadline = Instant::now() + PATIENCE;
        let mut output = self.output();
        while !is_so(&output) {
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "waited in vain for {what}:\n{}", output.screen.screen().contents());
            output = self.heard.came.wait_timeout(output, left).expect("the output").0;
        }
        self
    }

    /// How many bytes come within a time in which none should.
    pub fn bytes_within(&self, time: Duration) -> usize {
        let deadline = Instant::now() + time;
        let mut output = self.output();
        let before = output.raw.len();
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return output.raw.len() - before;
            }
            output = self.heard.came.wait_timeout(output, left).expect("the output").0;
        }
    }

    /// Sends bytes as a terminal does for keys and text.
    pub fn sends(&mut self, bytes: &str) -> &mut Self {
        let writer = self.writer.as_mut().expect("a line");
        writer.write_all(bytes.as_bytes()).and_then(|()| writer.flush()).expect("the keys go out");
        self
    }

    pub fn resizes(&mut self, width: u16, height: u16) {
        self.output().screen.screen_mut().set_size(cells(height), cells(width));
        let size = PtySize { rows: height, cols: width, pixel_width: 0, pixel_height: 0 };
        self.master.as_ref().expect("a line").resize(size).expect("another size");
    }

    /// Sends a signal: `HUP`, `TERM`, `KILL`.
    pub fn signals(&self, name: &str) {
        let process = self.child.process_id().expect("it runs").to_string();
        let status = Command::new("kill").arg(format!("-{name}")).arg(process).status().expect("kill");
        assert!(status.success());
    }

    /// Nobody reads any more what the program writes, and the line stands: a terminal that hangs. `key` is one that
    /// makes the program write.
    pub fn stops_reading(&mut self, key: &str) {
        self.over.store(true, Ordering::Relaxed);
        self.sends(key);
        if let Some(reader) = self.reader.take() {
            reader.join().expect("the reader ends");
        }
    }

    /// Closes the terminal's end, as when a window is closed or a modem hangs up. `key` is one that makes the
    /// program write: the reader must let go of the line before.
    pub fn hangs_up(&mut self, key: &str) {
        self.stops_reading(key);
        self.writer = None;
        self.master = None;
    }

    /// What the program has taken of the processor, in steps of 10 ms; zero where the system does not tell.
    fn cpu(&self) -> Duration {
        let process = self.child.process_id().expect("it runs");
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        // After the name, which ends with the last bracket: state is field 3, utime 14, stime 15.
        let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
        let ticks: u64 = fields.skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum();
        Duration::from_millis(ticks * 10)
    }

    /// Waits until the program takes nothing of the processor for half a second: one that tries again and again never
    /// does.
    #[track_caller]
    pub fn comes_to_rest(&self) {
        let begin = Instant::now();
        loop {
            let before = self.cpu();
            self.bytes_within(Duration::from_millis(500));
            if self.cpu() == before {
                return;
            }
            assert!(begin.elapsed() < PATIENCE, "it does not rest: {:?} of the processor so far", self.cpu());
        }
    }

    /// How the terminal is set: raw or not, echo or not.
    pub fn settings(&self) -> String {
        format!("{:?}", self.master.as_ref().and_then(|master| master.get_termios()))
    }

    /// Waits until the program sleeps in the middle of writing: the line takes no more.
    #[cfg(target_os = "linux")]
    pub fn is_stuck_writing(&self) -> bool {
        let process = self.child.process_id().expect("it runs");
        // write(2) is number 1 on x86-64 and 64 on ARM64; the first word is the call one sleeps in.
        let number = if cfg!(target_arch = "aarch64") { "64" } else { "1" };
        let threads = std::fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
        let mut calls =
            threads.map(|thread| std::fs::read_to_string(thread.path().join("syscall")).unwrap_or_default());
        calls.any(|call| call.split(' ').next() == Some(number))
    }

    /// Waits for the end; answers how it ended and how long that took.
    #[track_caller]
    pub fn ends(&mut self) -> (ExitStatus, Duration) {
        let begin = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("a child") {
                let took = begin.elapsed();
                if let (Some(reader), true) = (self.reader.take(), self.master.is_some()) {
                    // What it wrote last has been read when the line says that nobody is there.
                    let _ = reader.join();
                }
                return (status, took);
            }
            assert!(begin.elapsed() < PATIENCE, "it does not end:\n{}", self.screen());
            // There is nothing to wait on but time: a parent learns of an end by asking.
            std::thread::park_timeout(Duration::from_millis(5));
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        // A test that failed leaves no program behind.
        if matches!(self.child.try_wait(), Ok(None)) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}
