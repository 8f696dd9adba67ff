//! The exercise desk is the same for the same seed, alive on Today, and without loose ends.

use super::*;
use crate::domain::birth::Birth;
use crate::domain::day::Instant;
use crate::domain::record::Faults;
use crate::domain::reintegration::aid::Aid;
use crate::domain::reintegration::plan::{Plan, Step};
use crate::domain::reintegration::referral::Referral;
use crate::domain::reintegration::survey::record::Survey;
use crate::store::records;
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
    let tables = [
        "candidate",
        "offer",
        "reintegration",
        "visit",
        "span",
        "consent",
        "candidate_key",
        "plan",
        "step",
        "aid",
        "instalment",
        "referral",
        "dispatch",
        "survey",
    ];
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

/// Every record of a kind, read back and checked as a whole.
fn checked<R: crate::domain::record::Record>(store: &Store) -> Vec<R> {
    let sql = format!("SELECT id, version, {} FROM {}", records::columns::<R>(), R::TABLE);
    let rows = store.read(&Query::new(sql)).unwrap();
    let country = Country::parse("TG").unwrap();
    let reading = Reading { today: Day::parse("2026-11-24").unwrap(), country };
    let record = |row: &crate::store::Row| {
        let record = records::stored::<R>(row).unwrap().record;
        let mut faults = Faults::default();
        record.check(&reading, &mut faults);
        assert!(faults.is_empty(), "{faults:?} {record:?}");
        record
    };
    rows.iter().map(record).collect()
}

#[test]
fn cases_have_come_to_plans_aid_referrals_and_surveys_that_hold_together() {
    let (_folder, store) = filled(3);
    let plans = checked::<Plan>(&store);
    assert!(
        plans.iter().any(|plan| plan.agreed_on.is_some()) && plans.iter().all(|plan| plan.goal1.is_some())
    );
    assert!(checked::<Step>(&store).iter().any(Step::is_open));
    let aids = checked::<Aid>(&store);
    assert!(aids.iter().any(Aid::waits) && aids.iter().any(|aid| aid.delivered_on.is_some()));
    assert!(!checked::<Referral>(&store).is_empty());
    let surveys = checked::<Survey>(&store);
    let asked = count(&store, "SELECT count(*) FROM visit WHERE survey = 1 AND done_on IS NOT NULL");
    assert_eq!(surveys.len() as i64, asked, "every visit with a survey has one");
    assert!(surveys.iter().all(|survey| survey.answers().faults().is_empty()));
    // The state is where the spans end.
    let loose = "SELECT count(*) FROM reintegration r WHERE r.state IS NOT (SELECT s.value FROM span s
                 WHERE s.record_id = r.id AND s.what = 'state' AND s.to_on IS NULL)";
    assert_eq!(count(&store, loose), 0);
    let unsaid = "SELECT count(*) FROM referral f JOIN reintegration r ON r.id = f.case_id WHERE NOT EXISTS(
                  SELECT 1 FROM consent c WHERE c.candidate_id = r.candidate_id AND c.recipient = f.partner)";
    assert_eq!(count(&store, unsaid), 0, "nothing leaves without consent");
}

#[test]
fn no_sign_is_one_that_cannot_be() {
    for seed in 1..=6 {
        let (_folder, store) = filled(seed);
        let sql = "SELECT r.flags, r.returned_on, p.birth, p.sex FROM reintegration r
                   JOIN candidate p ON p.id = r.candidate_id WHERE r.flags IS NOT NULL";
        for row in store.read(&Query::new(sql)).unwrap() {
            let returned = Day::parse(row.text(1)).unwrap();
            let birth = Birth::restore(&row.text(2).into());
            let ages = birth.map(|birth| birth.age_on(returned));
            match row.text(0) {
                "unaccompanied_child" => assert!(ages.unwrap().1 < 18, "{row:?}"),
                "older_person" => assert!(ages.unwrap().0 >= 60, "{row:?}"),
                "pregnant_nursing" => assert_eq!(row.text(3), "f"),
                _ => {}
            }
        }
    }
}
