//! The storm: two seats at once hold interviews that are cut again and again. It ends when all stand in the register,
//! once and exactly as they were answered, with no draft and no process left.

use super::desk::Desk;
use super::dice::Dice;
use super::interview::Interview;
use super::person::Person;
use super::{Length, Outcome};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

const SEATS: usize = 2;
const USUAL_ROUNDS: u64 = 200;

#[derive(Default)]
pub struct Figures {
    pub interviews: u64,
    cuts: BTreeMap<String, u64>,
    pub resumed: u64,
    /// Keys that a cut cost at most.
    pub lost: usize,
    pub slowest: Duration,
    pub slowest_leave: Duration,
    pub cpu: Duration,
}

impl Figures {
    pub fn cut(&mut self, way: &str) {
        *self.cuts.entry(way.to_owned()).or_default() += 1;
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ways: Vec<String> = self.cuts.iter().map(|(way, count)| format!("{way} {count}")).collect();
        write!(
            f,
            "{} interviews registered exactly; {} cuts ({}); {} resumed; lost at most {} keys of the field in hand; \
             slowest end {} ms, when she leaves {} ms; at most {} ms of the processor after a cut",
            self.interviews,
            self.cuts.values().sum::<u64>(),
            ways.join(", "),
            self.resumed,
            self.lost,
            self.slowest.as_millis(),
            self.slowest_leave.as_millis(),
            self.cpu.as_millis()
        )
    }
}

pub fn run(length: Length, seed: u64) -> Outcome<String> {
    let desk = Desk::new()?;
    let figures = Mutex::new(Figures::default());
    let rounds = length.rounds.unwrap_or(if length.time.is_some() { u64::MAX } else { USUAL_ROUNDS });
    let (begun, is_over, begin) = (AtomicU64::new(0), AtomicBool::new(false), Instant::now());
    let is_time_up = || length.time.is_some_and(|time| begin.elapsed() > time);
    let seat = |seat: usize| -> Outcome<()> {
        let mut dice = Dice::new(seed + u64::try_from(seat).unwrap_or(0));
        for number in 0.. {
            let is_enough = begun.fetch_add(1, Ordering::Relaxed) >= rounds || is_time_up();
            if is_enough || is_over.load(Ordering::Relaxed) {
                break;
            }
            let person = Person::invented(number, seat, &mut dice);
            let held = Interview::new(&desk, &mut dice, &figures, person, seat).hold();
            is_over.fetch_or(held.is_err(), Ordering::Relaxed);
            held?;
        }
        Ok(())
    };
    std::thread::scope(|scope| -> Outcome<()> {
        let seats: Vec<_> = (0..SEATS).map(|number| scope.spawn(move || seat(number))).collect();
        let ends: Vec<_> = seats.into_iter().map(|seat| seat.join()).collect();
        ends.into_iter().try_for_each(|end| end.unwrap_or_else(|_| Err("a seat panicked".to_owned())))
    })?;
    let figures = figures.into_inner().map_err(|_| "a seat panicked")?;
    is_clean(&desk, figures.interviews)?;
    Ok(format!("{figures}; {} s; seed {seed}", begin.elapsed().as_secs()))
}

/// Everybody once, nothing unfinished, a sound file, no process left.
fn is_clean(desk: &Desk, interviews: u64) -> Outcome<()> {
    let registered = u64::try_from(desk.found("")?.len()).unwrap_or(0);
    if registered != interviews {
        return Err(format!("{registered} in the register after {interviews} interviews"));
    }
    let today = desk.json(&["today"])?;
    if today["drafts"].as_array().is_none_or(|drafts| !drafts.is_empty()) {
        return Err(format!("drafts are left: {}", today["drafts"]));
    }
    desk.ran(&["log", "verify"])?;
    let checked = desk.json(&["check"])?;
    if checked["ok"] != true {
        return Err(format!("check: {checked}"));
    }
    let folder = desk.folder().display().to_string();
    let is_ours = |process: &std::fs::DirEntry| {
        let told = std::fs::read(process.path().join("environ")).unwrap_or_default();
        String::from_utf8_lossy(&told).contains(&folder)
    };
    let left = std::fs::read_dir("/proc").into_iter().flatten().flatten().filter(is_ours).count();
    if left > 0 { Err(format!("{left} processes are left")) } else { Ok(()) }
}
