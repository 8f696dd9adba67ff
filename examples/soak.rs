//! Storms and long runs against the real program, in real processes on real pseudo terminals and pipes:
//! `cargo run --release --example soak -- NAME [--seconds N | --rounds N] [--seed S]`.
//!
//! `storm`: interviews cut at random points, each taken up again and compared with what was typed. `idle`: a desk left
//! alone. A run ends with one line of figures; at the first breach it ends with 1 and says with which seed to see it
//! again. Everybody in it is invented.

#[path = "soak/desk.rs"]
mod desk;
#[path = "soak/dice.rs"]
mod dice;
#[path = "soak/idle.rs"]
mod idle;
#[path = "soak/interview.rs"]
mod interview;
#[path = "soak/lines.rs"]
mod lines;
#[path = "soak/moment.rs"]
mod moment;
#[path = "soak/person.rs"]
mod person;
#[path = "soak/process.rs"]
mod process;
#[path = "soak/screen.rs"]
mod screen;
#[path = "soak/storm.rs"]
mod storm;

use std::process::ExitCode;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// What went wrong, in words for whoever looks for the cause.
pub type Outcome<T> = Result<T, String>;

/// How long a run is.
#[derive(Clone, Copy)]
pub struct Length {
    pub rounds: Option<u64>,
    pub time: Option<Duration>,
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, length, seed)) = asked(&words) else {
        eprintln!("soak storm|idle [--seconds N | --rounds N] [--seed S]");
        return ExitCode::from(2);
    };
    let run = match name {
        "storm" => storm::run(length, seed),
        _ => idle::run(length),
    };
    match run {
        Ok(figures) => {
            println!("{name}: {figures}");
            ExitCode::SUCCESS
        }
        Err(breach) => {
            eprintln!("{name}: BREACH: {breach}\nagain with: --seed {seed}");
            ExitCode::FAILURE
        }
    }
}

fn asked(words: &[String]) -> Option<(&str, Length, u64)> {
    let (name, options) = words.split_first()?;
    let mut length = Length { rounds: None, time: None };
    let mut seed = SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |since| since.as_secs());
    for option in options.chunks(2) {
        let [option, number] = option else { return None };
        let number: u64 = number.parse().ok()?;
        match option.as_str() {
            "--rounds" => length.rounds = Some(number),
            "--seconds" => length.time = Some(Duration::from_secs(number)),
            "--seed" => seed = number,
            _ => return None,
        }
    }
    matches!(name.as_str(), "storm" | "idle").then_some((name, length, seed))
}
