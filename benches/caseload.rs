//! How long what is due takes to appear among a million visits. `cargo bench --bench caseload` fills a desk of 145,000
//! cases in a temporary folder (some minutes); `GUICHET_BENCH_CASES=N` fills another number.
//!
//! Prints medians and percentiles; asserts nothing: the machine decides.

#![allow(clippy::expect_used, reason = "a measurement that cannot go on must stop at once")]

mod common;

use common::{filled, sitting_of, tell, timed};
use guichet::deeds::cases::{self, Scope};
use guichet::deeds::exercise::Amounts;
use guichet::deeds::{Sitting, desk};
use guichet::flow::due::{self, SHOWN};
use guichet::i18n::Lang;
use guichet::store::{Access, Query, Store};

const ROUNDS: usize = 40;

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let cases = std::env::var("GUICHET_BENCH_CASES").ok().and_then(|told| told.parse().ok());
    let amounts = Amounts { candidates: 60_000, offers: 10, cases: cases.unwrap_or(145_000) };
    let file = filled(folder.path(), amounts);
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
        accounts.iter().take(12).map(|account| sitting_of(&file, &account.id)).collect();
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
