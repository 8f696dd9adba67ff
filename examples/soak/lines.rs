//! A seat in plain lines: the program on two pipes. Each line is answered before the next is sent.

use super::Outcome;
use super::desk::Desk;
use super::moment::{Moment, form};
use super::process::{self, End, Gone, PATIENCE};
use guichet::i18n::Lang;
use std::io::{Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, ChildStdin, Stdio};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Instant;

pub struct Lines {
    child: Child,
    input: Option<ChildStdin>,
    said: Arc<(Mutex<String>, Condvar)>,
    /// Said before the last line was sent.
    before: usize,
}

impl Lines {
    pub fn open(desk: &Desk) -> Outcome<Lines> {
        let mut command = desk.command();
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut child = child.map_err(|error| format!("plain lines: {error}"))?;
        let said = Arc::new((Mutex::new(String::new()), Condvar::new()));
        let mut output = child.stdout.take().ok_or("no output")?;
        let listener = said.clone();
        std::thread::spawn(move || {
            let (mut bytes, mut half) = ([0; 4096], Vec::new());
            while let Ok(count @ 1..) = output.read(&mut bytes) {
                half.extend_from_slice(bytes.get(..count).unwrap_or_default());
                let whole = match std::str::from_utf8(&half) {
                    Ok(_) => half.len(),
                    Err(error) => error.valid_up_to(),
                };
                let rest = half.split_off(whole);
                let mut said = listener.0.lock().unwrap_or_else(PoisonError::into_inner);
                said.push_str(&String::from_utf8_lossy(&half));
                half = rest;
                listener.1.notify_all();
            }
        });
        let lines = Lines { input: child.stdin.take(), child, said, before: 0 };
        lines.answers("> ")?;
        Ok(lines)
    }

    /// Sends what may be a whole line or the beginning of one.
    pub fn sends(&mut self, text: &str) -> Outcome<()> {
        self.before = self.said.0.lock().unwrap_or_else(PoisonError::into_inner).len();
        let input = self.input.as_mut().ok_or("the pipe is closed")?;
        input
            .write_all(text.as_bytes())
            .and_then(|()| input.flush())
            .map_err(|error| format!("a line: {error}"))
    }

    /// Waits until what is said since the last line ends so; answers it.
    pub fn answers(&self, end: &str) -> Outcome<String> {
        self.waits(end, |said| said.ends_with(end))
    }

    /// Waits for the question of a moment, with what was answered to it before.
    pub fn asks(&self, moment: &Moment) -> Outcome<String> {
        let (form, place) = (form(), moment.place);
        let Some(field) = form.field(place) else { return self.answers(": ") };
        let names = [form.label(field, Lang::Fr), form.short_label(field, Lang::Fr)];
        // What could not be read stands in the draft and is asked anew.
        let ends = [": ".to_owned(), format!(" [{}]: ", moment.answer())];
        self.waits(&format!("{moment:?}"), |said| {
            let asked = said.rsplit('\n').next().unwrap_or_default();
            let mut rests = names.iter().filter_map(|name| asked.strip_prefix(name));
            rests.any(|rest| ends.contains(&rest.replace('*', "")))
        })
    }

    /// Waits until one of these texts was said since the last line; answers which.
    pub fn says(&self, texts: &[&str]) -> Outcome<usize> {
        let said = self.waits(&format!("{texts:?}"), |said| texts.iter().any(|text| said.contains(text)))?;
        texts.iter().position(|text| said.contains(text)).ok_or(said)
    }

    fn waits(&self, what: &str, is_so: impl Fn(&str) -> bool) -> Outcome<String> {
        let deadline = Instant::now() + PATIENCE;
        let mut said = self.said.0.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let new = said.get(self.before..).unwrap_or_default();
            if is_so(new) {
                return Ok(new.to_owned());
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(format!("waited in vain for {what}; it said:\n{said}"));
            }
            said = self.said.1.wait_timeout(said, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    pub fn signalled(&mut self, name: &str) -> Outcome<Gone> {
        let (before, cut) = (process::cpu(self.child.id()).0, Instant::now());
        process::signal(self.child.id(), name)?;
        self.ends(before, cut)
    }

    /// The pipe is closed: the end of the input.
    pub fn closed(&mut self) -> Outcome<Gone> {
        let (before, cut) = (process::cpu(self.child.id()).0, Instant::now());
        self.input = None;
        self.ends(before, cut)
    }

    fn ends(&mut self, before: std::time::Duration, cut: Instant) -> Outcome<Gone> {
        let child = &mut self.child;
        process::ends(child.id(), before, cut, || {
            let status = child.try_wait().map_err(|error| error.to_string())?;
            Ok(status.map(|status| match (status.code(), status.signal()) {
                (Some(code), _) => End::Code(u32::try_from(code).unwrap_or(u32::MAX)),
                _ => End::Killed,
            }))
        })
    }
}

impl Drop for Lines {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}
