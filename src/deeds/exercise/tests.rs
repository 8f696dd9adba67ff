//! The exercise desk is the same for the same seed, alive on Today, and without loose ends.

use super::*;
use crate::domain::day::Instant;
use crate::store::{Access, Query};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

fn means() -> Means {
    let count = Arc::new(AtomicU64::new(1));
    Means {
        now: Arc::new(|| Instant::parse("2026-11-24T09:00:00Z").unwrap()),
        id: Arc::new(move || {
            format!("00000000-0000-7000-8000-{:012}", count.fetch_add(1, Ordering::Relaxed))
        }),
        today: None,
    }
}

fn filled(seed: u64) -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("guichet.db");
    let founding = Founding {
        country: Country::parse("TG").unwrap(),
        language: "fr".to_owned(),
        office: "Essai".to_owned(),
        administrator: "Afi".to_owned(),
        exercise: true,
    };
    let amounts = Amounts { candidates: 300, offers: 60, cases: 40 };
    fill(&path, &founding, amounts, seed, &means(), &mut |_, _| {}).unwrap();
    let store = Store::open(&path, Access::Seat).unwrap();
    (folder, store)
}

fn dump(store: &Store) -> Vec<String> {
    let tables = ["candidate", "offer", "reintegration", "visit", "span", "consent", "candidate_key"];
    let rows =
        tables.map(|table| store.read(&Query::new(format!("SELECT * FROM {table} ORDER BY 1, 2"))).unwrap());
    rows.iter().flatten().map(|row| format!("{row:?}")).collect()
}

fn count(store: &Store, sql: &'static str) -> i64 {
    store.read(&Query::new(sql)).unwrap().first().map_or(0, |row| row.int(0))
}

#[test]
fn one_seed_makes_one_desk_and_another_makes_another() {
    let (_a, first) = filled(7);
    let (_b, again) = filled(7);
    let (_c, other) = filled(8);
    assert_eq!(dump(&first), dump(&again));
    assert_ne!(dump(&first), dump(&other));
}

#[test]
fn today_has_something_to_say() {
    let (_folder, store) = filled(1);
    let owed = "SELECT count(*) FROM visit v JOIN counsellor c ON c.id = v.counsellor_id
                WHERE c.role = 'administrator' AND v.owed = 1 AND v.planned_on";
    let overdue = store.read(&Query::new(format!("{owed} < '2026-11-24'"))).unwrap();
    assert!(overdue[0].int(0) >= 1, "nothing is overdue");
    let today = store.read(&Query::new(format!("{owed} = '2026-11-24'"))).unwrap();
    assert!(today[0].int(0) >= 1, "nothing is due today");
    assert!(count(&store, "SELECT count(*) FROM candidate WHERE status = 'waiting'") > 0);
}

#[test]
fn no_visit_of_a_closed_case_is_owed() {
    let (_folder, store) = filled(3);
    let loose = "SELECT count(*) FROM visit v JOIN reintegration r ON r.id = v.case_id
                 WHERE r.state = 'closed' AND v.owed = 1";
    assert_eq!(count(&store, loose), 0);
    assert!(count(&store, "SELECT count(*) FROM reintegration") == 40);
}

#[test]
fn everybody_is_found_by_name() {
    let (_folder, store) = filled(5);
    let names = store.read(&Query::new("SELECT id, sort_key FROM candidate")).unwrap();
    for row in names {
        let found = crate::store::candidates::find(&store, row.text(1), "nobody", 300).unwrap();
        assert!(found.iter().any(|line| line.id == row.text(0)), "{}", row.text(1));
    }
}
