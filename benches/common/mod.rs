//! What every measurement does alike: the desk it works on, who sits at it, and how its times are told.

#![allow(dead_code, reason = "no measurement uses all of it")]

use guichet::deeds::desk::Founding;
use guichet::deeds::exercise::{self, Amounts};
use guichet::deeds::{Means, Sitting, accounts};
use guichet::domain::day::Instant;
use guichet::facts::Country;
use guichet::store::{Access, Store};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The desk that is measured: a copy of the one that `GUICHET_BENCH` names, brought to the present schema, or else one
/// filled in the folder.
pub fn prepared(folder: &Path, amounts: Amounts) -> PathBuf {
    match std::env::var_os("GUICHET_BENCH") {
        Some(made) => {
            let file = folder.join("guichet.db");
            let begun = std::time::Instant::now();
            std::fs::copy(Path::new(&made).join("guichet.db"), &file).expect("a desk made by guichet demo");
            let copied = begun.elapsed();
            Store::open(&file, Access::Bulk).expect("the desk opens");
            println!("copied in {copied:?}, brought to the present schema in {:?}", begun.elapsed() - copied);
            file
        }
        None => filled(folder, amounts),
    }
}

/// A desk of Togo filled in the folder.
pub fn filled(folder: &Path, amounts: Amounts) -> PathBuf {
    let file = folder.join("guichet.db");
    let founding = Founding {
        country: Country::parse("TG").expect("Togo"),
        language: "fr".to_owned(),
        office: "Banc".to_owned(),
        administrator: "Banc".to_owned(),
        exercise: true,
    };
    let begun = std::time::Instant::now();
    exercise::fill(&file, &founding, amounts, 1, &means(), &mut |_, _| {}).expect("a filled desk");
    println!("filled with {} people in {:.1} s", amounts.candidates, begun.elapsed().as_secs_f64());
    file
}

fn means() -> Means {
    let now = || {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        Instant::from_unix(since.cast_signed())
    };
    Means { now: Arc::new(now), id: Arc::new(|| uuid::Uuid::now_v7().to_string()), today: None }
}

/// Whoever signs without a name: the administrator.
pub fn sitting(file: &Path) -> Sitting {
    let store = Store::open(file, Access::Seat).expect("the desk opens");
    let account = accounts::signer(&store, accounts::Caller::default()).expect("one administrator");
    begin(store, &account)
}

pub fn sitting_of(file: &Path, account: &str) -> Sitting {
    begin(Store::open(file, Access::Seat).expect("the desk opens"), account)
}

fn begin(store: Store, account: &str) -> Sitting {
    Sitting::begin(store, means(), account, "bench".to_owned()).expect("somebody sits down")
}

pub fn timed(work: impl FnOnce()) -> Duration {
    let begun = std::time::Instant::now();
    work();
    begun.elapsed()
}

/// A line of medians and percentiles, in milliseconds.
pub fn tell(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |percent: usize| {
        let place = (times.len() * percent / 100).min(times.len().saturating_sub(1));
        times.get(place).copied().unwrap_or_default().as_secs_f64() * 1_000.0
    };
    println!(
        "{what:38} p50 {:7.2} ms   p95 {:7.2} ms   p99 {:7.2} ms   max {:7.2} ms   ({} times)",
        at(50),
        at(95),
        at(99),
        at(100),
        times.len()
    );
}
