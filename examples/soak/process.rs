//! A process of the program: what it takes of the processor, how it is ended, and how and how soon it ends.

use super::Outcome;
use std::process::Command;
use std::time::{Duration, Instant};

/// Longer than this nothing takes; what is not there by then will not come.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// How a process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Code(u32),
    /// Nobody can answer to -9.
    Killed,
}

/// The end of a process, as a figure.
#[derive(Clone, Copy, Debug)]
pub struct Gone {
    pub end: End,
    pub took: Duration,
    /// Taken of the processor between the cut and the end, in steps of 10 ms.
    pub cpu: Duration,
}

pub fn signal(process: u32, name: &str) -> Outcome<()> {
    let status = Command::new("kill").args([&format!("-{name}"), &process.to_string()]).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        other => Err(format!("kill -{name} {process}: {other:?}")),
    }
}

/// What a process has taken of the processor so far, and whether it runs; from Linux's `/proc`.
pub fn cpu(process: u32) -> (Duration, bool) {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // After the name, which ends with the last bracket: state is field 3, utime 14, stime 15.
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks: u64 = fields.iter().skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum();
    (Duration::from_millis(ticks * 10), fields.first().is_some_and(|state| *state != "Z"))
}

/// Waits for the end of a process that was cut at `cut`, when it had taken so much of the processor.
pub fn ends(
    process: u32,
    before: Duration,
    cut: Instant,
    mut reap: impl FnMut() -> Outcome<Option<End>>,
) -> Outcome<Gone> {
    let mut burnt = before;
    loop {
        let (cpu, runs) = cpu(process);
        burnt = burnt.max(cpu);
        if !runs && let Some(end) = reap()? {
            let gone = Gone { end, took: cut.elapsed(), cpu: burnt - before };
            return Ok(gone);
        }
        if cut.elapsed() > PATIENCE {
            return Err(format!("process {process} does not end"));
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}
