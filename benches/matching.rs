//! How long the best twenty of a whole register take, both ways, from nothing in memory and after. `cargo bench --bench
//! matching` fills a desk of 20,000 people in a temporary folder; `GUICHET_BENCH=DIR cargo bench --bench matching`
//! measures a copy of a desk made before by `guichet demo`, brought to the present schema first.
//!
//! Prints medians and percentiles; asserts nothing: the machine decides.

#![allow(clippy::expect_used, reason = "a measurement that cannot go on must stop at once")]

mod common;

use common::{prepared, sitting, tell};
use guichet::deeds::exercise::Amounts;
use guichet::deeds::lookup::{self, Search};
use guichet::deeds::{Sitting, candidates, matches};
use std::path::Path;

const BEST: usize = 20;

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = prepared(folder.path(), Amounts { candidates: 20_000, offers: 2_000, cases: 2_000 });
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
