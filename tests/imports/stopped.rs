//! Deliveries that stop in the middle, and two at once.

use super::delivery::{Service, ads, later, reply};
use crate::desk::Running;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Enough ads that their writing takes many steps.
const MANY: u32 = 6_000;

/// A delivery that is being written: it has begun and is not yet in place.
fn writing(service: &Service, file: &Path) -> Running {
    let file = file.to_str().unwrap();
    let arguments = ["import", "offers", file, "--source", "francetravail", "--feed", "full", "--json"];
    let begun = service.desk.json(&["import", "list", "--json"]).as_array().unwrap().len();
    let mut running = service.desk.ask(&arguments).today("2026-11-23").start();
    let listed = || service.desk.json(&["import", "list", "--json"]).as_array().unwrap().clone();
    running.waits("the writing to begin", || listed().len() > begun);
    let newest = listed().remove(0);
    assert_eq!(newest["published_at"], Value::Null, "it was over before it could be stopped");
    assert!(running.is_alive());
    running
}

fn many(service: &Service) -> PathBuf {
    let mut delivery = ads(1..=MANY);
    delivery[0] = later("INV0001", "2026-02-01T00:00:00.000Z");
    service.file("many.json", &reply(&delivery))
}

#[test]
fn a_killed_import_leaves_what_was_there_and_the_next_one_works() {
    let service = Service::with(10);
    let (offers, first) = (service.offers(), service.offer("INV0001"));
    let file = many(&service);
    writing(&service, &file).kill();

    assert_eq!(service.offers(), offers);
    assert_eq!(service.offer("INV0001"), first);
    assert_eq!(service.desk.json(&["check", "--json"])["ok"], true);

    let report = service.import(&[file], &["--feed", "full"]);
    assert_eq!(report.told(), format!("created {}, updated 1, unchanged 9", MANY - 10));
    assert_eq!(service.open().len(), MANY as usize);
    let listed = service.desk.json(&["import", "list", "--json"]);
    let unfinished = listed.as_array().unwrap().iter().filter(|import| import["published_at"].is_null());
    assert_eq!(unfinished.count(), 0, "{listed}");
}

#[test]
fn while_one_delivery_is_written_another_is_refused_and_searches_see_the_old_state() {
    let service = Service::with(10);
    let offers = service.offers();
    let running = writing(&service, &many(&service));
    let second = service.file("second.json", &reply(&ads(1..=10)));
    let (code, _) = service.command(&[second], &["--json"]).failed();
    assert_eq!(code, "import_running");
    assert_eq!(service.offers(), offers);
    // Counsellors save meanwhile.
    let input = "candidate-new\nExemplaire;Fictive;f\nconsent=emploi\nsave\nquit\n";
    service.desk.ask(&[]).today("2026-11-23").input(input).run().done();
    running.ended().ended_with(0);
    assert_eq!(service.open().len(), MANY as usize);
}
