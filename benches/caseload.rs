//! How long what is due takes to appear among a million visits. `cargo bench --bench caseload` fills a desk of 145,000
//! cases in a temporary folder (some minutes); `GUICHET_BENCH_CASES=N` fills another number.
//!
//! Prints medians and percentiles; asserts nothing: the machine decides.

#![allow(clippy::expect_used, reason = "a measurement that cannot go on must stop at once")]

use guichet::deeds::cases::{self, Scope};
use guichet::deeds::desk::{self, Founding};
use guichet::deeds::exercise::{self, Amounts};
use guichet::deeds::{Means, Sitting};
use guichet::domain::day::Instant;
use guichet::facts::Country;
use guichet::flow::due::{self, SHOWN};
use guichet::i18n::Lang;
use guichet::store::{Access, Query, Store};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const ROUNDS: usize = 40;

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("guichet.db");
    let cases = std::env::var("GUICHET_BENCH_CASES").ok().and_then(|told| told.parse().ok());
    let amounts = Amounts { candidates: 60_000, offers: 10, cases: cases.unwrap_or(145_000) };
    let founding = Founding {
        country: Country::parse("TG").expect("Togo"),
        language: "fr".to_owned(),
        office: "Banc".to_owned(),
        administrator: "Banc".to_owned(),
        exercise: true,
    };
    exercise::fill(&file, &founding, amounts, 1, &means(), &mut |_, _| {}).expect("a filled desk");
    let store = Store::open(&file, Access::Seat).expect("the desk opens");
    let count = |sql: &'static str| {
        store.read(&Query::new(sql)).expect("a count").first().map_or(0, |row| row.int(0))
    };
    println!(
        "{} visits, {} of them owed, {} accounts",
        count("SELECT count(*) FROM visit"),
        count("SELECT count(*) FROM visit WHERE owed = 1"),
        count("SELECT count(*) FROM counsellor")
    );
    let accounts = desk::accounts(&store).expect("accounts");
    drop(store);
    let sittings: Vec<Sitting> =
        accounts.iter().take(12).map(|account| sitting(&file, &account.id)).collect();
    let mut own = Vec::new();
    let mut today = Vec::new();
    for _ in 0..ROUNDS {
        for sitting in &sittings {
            own.push(timed(|| {
                cases::due(sitting, Scope::Own, sitting.today(), SHOWN).expect("what is due");
            }));
            today.push(timed(|| {
                due::gather(sitting, Scope::Own, Lang::Fr, SHOWN).expect("what waits");
            }));
        }
    }
    tell("due list of a counsellor", own);
    tell("all of Today", today);
    for (name, scope) in [("due list of the office", Scope::Office), ("due list of all", Scope::All)] {
        let sitting = sittings.first().expect("an administrator");
        let times = (0..ROUNDS).map(|_| {
            timed(|| {
                cases::due(sitting, scope, sitting.today(), SHOWN).expect("what is due");
            })
        });
        tell(name, times.collect());
    }
}

fn means() -> Means {
    let now = || {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        Instant::from_unix(since.cast_signed())
    };
    Means { now: Arc::new(now), id: Arc::new(|| uuid::Uuid::now_v7().to_string()), today: None }
}

fn sitting(file: &Path, account: &str) -> Sitting {
    let store = Store::open(file, Access::Seat).expect("the desk opens");
    Sitting::begin(store, means(), account, "bench".to_owned()).expect("somebody sits down")
}

fn timed(work: impl FnOnce()) -> Duration {
    let begun = std::time::Instant::now();
    work();
    begun.elapsed()
}

fn tell(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |percent: usize| {
        let place = (times.len() * percent / 100).min(times.len().saturating_sub(1));
        times.get(place).copied().unwrap_or_default().as_secs_f64() * 1_000.0
    };
    println!("{what}: median {:.2} ms, p95 {:.2} ms, worst {:.2} ms", at(50), at(95), at(100));
}
