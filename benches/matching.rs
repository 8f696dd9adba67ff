//! How long the best twenty of a whole register take, both ways, from nothing in memory and after. `cargo bench --bench
//! matching` fills a desk of 20,000 people in a temporary folder; `GUICHET_BENCH=DIR cargo bench --bench matching`
//! measures a copy of a desk made before by `guichet demo`, brought to the present schema first.
//!
//! Prints medians and percentiles; asserts nothing: the machine decides.

#![allow(clippy::expect_used, reason = "a measurement that cannot go on must stop at once")]

use guichet::deeds::desk::Founding;
use guichet::deeds::exercise::{self, Amounts};
use guichet::deeds::lookup::{self, Search};
use guichet::deeds::{Means, Sitting, accounts, candidates, matches};
use guichet::domain::day::Instant;
use guichet::facts::Country;
use guichet::store::{Access, Store};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const BEST: usize = 20;

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = prepared(folder.path());
    let offers = spread(&sitting(&file));
    println!("{} offers asked for, {} of them without an occupation", offers.len(), without(&offers));
    cold(&file, &offers);
    warm(&file, &offers);
    offers_for_people(&file);
}

/// An offer that is asked for, and whether its occupation is known.
struct Asked {
    id: String,
    occupied: bool,
}

/// Offers from the whole register, one in every so many.
fn spread(sitting: &Sitting) -> Vec<Asked> {
    const ASKED: usize = 200;
    let all = lookup::find(sitting, &Search::open(), None, usize::MAX).expect("offers");
    let step = (all.len() / ASKED).max(1);
    let lines = all.into_iter().map(|hit| hit.line).step_by(step).take(ASKED);
    lines.map(|line| Asked { occupied: line.occupation.is_some(), id: line.id }).collect()
}

fn without(offers: &[Asked]) -> usize {
    offers.iter().filter(|asked| !asked.occupied).count()
}

/// Each time a new seat, and not a page of the file in memory.
fn cold(file: &Path, offers: &[Asked]) {
    let mut times = Vec::new();
    for asked in offers.iter().step_by(20) {
        forget(file);
        let begun = std::time::Instant::now();
        let sitting = sitting(file);
        best(&sitting, &asked.id);
        times.push(begun.elapsed());
    }
    tell("people for an offer, cold", times);
}

/// The system lets go of what it keeps of the file.
fn forget(file: &Path) {
    let open = std::fs::File::open(file).expect("the desk");
    open.sync_all().expect("written out");
    #[cfg(target_os = "linux")]
    rustix::fs::fadvise(&open, 0, None, rustix::fs::Advice::DontNeed).expect("forgotten");
}

fn warm(file: &Path, offers: &[Asked]) {
    let sitting = sitting(file);
    for asked in offers {
        best(&sitting, &asked.id);
    }
    let (mut times, mut others) = (Vec::new(), Vec::new());
    for asked in offers {
        let begun = std::time::Instant::now();
        best(&sitting, &asked.id);
        if asked.occupied { times.push(begun.elapsed()) } else { others.push(begun.elapsed()) }
    }
    tell("people for an offer, warm", times);
    if !others.is_empty() {
        tell("the same, occupation unknown", others);
    }
}

fn best(sitting: &Sitting, offer: &str) {
    let ranked = matches::candidates_for(sitting, offer, BEST, &|_, _| true).expect("a ranking");
    assert_eq!(ranked.len(), BEST, "a register of more than twenty");
}

fn offers_for_people(file: &Path) {
    let sitting = sitting(file);
    let people = candidates::find(&sitting, "", 201).expect("people");
    let mut times = Vec::new();
    for line in &people {
        let begun = std::time::Instant::now();
        matches::offers_for(&sitting, &line.id, BEST).expect("a ranking");
        times.push(begun.elapsed());
    }
    println!("  (the first loads the offers: {:?})", times.first().copied().unwrap_or_default());
    tell("offers for somebody, warm", times.split_off(1.min(times.len())));
}

/// The desk that is measured: a copy, since an older one is brought to the present schema.
fn prepared(folder: &Path) -> PathBuf {
    let file = folder.join("guichet.db");
    let begun = std::time::Instant::now();
    match std::env::var_os("GUICHET_BENCH") {
        Some(made) => {
            std::fs::copy(Path::new(&made).join("guichet.db"), &file).expect("a desk made by guichet demo");
            let copied = begun.elapsed();
            Store::open(&file, Access::Bulk).expect("the desk opens");
            println!("copied in {copied:?}, brought to the present schema in {:?}", begun.elapsed() - copied);
        }
        None => {
            let amounts = Amounts { candidates: 20_000, offers: 2_000, cases: 2_000 };
            let founding = Founding {
                country: Country::parse("TG").expect("Togo"),
                language: "fr".to_owned(),
                office: "Banc".to_owned(),
                administrator: "Banc".to_owned(),
                exercise: true,
            };
            exercise::fill(&file, &founding, amounts, 1, &means(), &mut |_, _| {}).expect("a filled desk");
            println!("demo of {} people in {:?}", amounts.candidates, begun.elapsed());
        }
    }
    file
}

fn means() -> Means {
    let now = || {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        Instant::from_unix(since.cast_signed())
    };
    Means { now: Arc::new(now), id: Arc::new(|| uuid::Uuid::now_v7().to_string()), today: None }
}

fn sitting(file: &Path) -> Sitting {
    let store = Store::open(file, Access::Seat).expect("the desk opens");
    let account = accounts::signer(&store, accounts::Caller::default()).expect("one administrator");
    Sitting::begin(store, means(), &account, "bench".to_owned()).expect("she sits down")
}

fn tell(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at =
        |share: usize| times.get(times.len() * share / 100).or(times.last()).copied().unwrap_or_default();
    let ms = |time: Duration| time.as_secs_f64() * 1_000.0;
    println!(
        "{what:34} p50 {:7.2} ms   p95 {:7.2} ms   p99 {:7.2} ms   max {:7.2} ms   ({} times)",
        ms(at(50)),
        ms(at(95)),
        ms(at(99)),
        times.last().copied().map_or(0.0, ms),
        times.len()
    );
}
