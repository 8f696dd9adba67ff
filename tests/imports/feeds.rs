//! Full and delta, the guard against a torn download, trials, and taking a whole import back.

use super::delivery::{Service, ad, ads, later, reply};
use guichet::i18n::{Arg, Lang, label, say};
use serde_json::json;

#[test]
fn a_delta_closes_nothing_by_absence() {
    let service = Service::with(4);
    assert_eq!(service.delta(&ads(1..=1)).told(), "unchanged 1");
    assert_eq!(service.open().len(), 4);
}

#[test]
fn a_feed_is_remembered_with_its_source_and_delta_if_never_told() {
    let service = Service::new();
    let file = |count: u32| service.file("x.json", &reply(&ads(1..=count)));
    service.import(&[file(5)], &[]);
    assert_eq!(service.import(&[file(4)], &[]).told(), "unchanged 4", "never told: delta");
    assert_eq!(service.import(&[file(4)], &["--feed", "full"]).told(), "unchanged 4, closed 1");
    assert_eq!(service.import(&[file(3)], &[]).told(), "unchanged 3, closed 1", "remembered: full");
    assert_eq!(service.import(&[file(2)], &["--feed", "delta"]).told(), "unchanged 2");
    assert_eq!(service.import(&[file(2)], &[]).told(), "unchanged 2", "remembered: delta");
}

#[test]
fn absence_is_judged_after_the_last_file_of_a_delivery() {
    let service = Service::with(6);
    let files = [
        service.file("1.json", &reply(&ads(1..=2))),
        service.file("2.json", &reply(&ads(3..=4))),
        service.file("3.json", &reply(&ads(5..=6))),
    ];
    assert_eq!(service.import(&files, &["--feed", "full"]).told(), "unchanged 6");
    assert_eq!(service.open().len(), 6);
}

#[test]
fn more_than_thirty_percent_are_closed_only_if_that_is_meant() {
    let service = Service::with(10);
    let before = service.all();
    let file = service.file("torn.json", &reply(&ads(1..=6)));
    let arguments = ["--feed", "full"];
    let sentence = |lang: Lang| {
        say(lang, "error-too-many-closings", &[("closing", Arg::from(4)), ("open", Arg::from(10))])
    };
    assert_eq!(service.command(std::slice::from_ref(&file), &arguments).refused(), sentence(Lang::Fr));
    let (code, text) = service.command(std::slice::from_ref(&file), &["--feed", "full", "--json"]).failed();
    assert_eq!((code.as_str(), text), ("too_many_closings", sentence(Lang::Fr)));
    let trial = service.command(std::slice::from_ref(&file), &["--feed", "full", "--dry-run", "--json"]);
    assert_eq!(trial.failed().0, "too_many_closings");
    assert_eq!(service.all(), before, "refused, and yet something changed");

    let report = service.import(&[file], &["--feed", "full", "--close-many"]);
    assert_eq!(report.told(), "unchanged 6, closed 4");
    assert_eq!(service.open().len(), 6);
}

#[test]
fn thirty_percent_themselves_are_closed_without_a_question() {
    let service = Service::with(10);
    assert_eq!(service.full(&ads(1..=7)).told(), "unchanged 7, closed 3");
    // What is closed counts no more: 3 of the 7 that are left are too many.
    let file = service.file("x.json", &reply(&ads(1..=4)));
    assert_eq!(service.command(&[file], &["--feed", "full", "--json"]).failed().0, "too_many_closings");
}

#[test]
fn an_empty_full_delivery_closes_nothing_unless_that_is_meant() {
    let service = Service::with(3);
    let file = service.file("empty.json", "[]");
    let refused = service.command(std::slice::from_ref(&file), &["--feed", "full", "--json"]).failed();
    assert_eq!(refused.0, "too_many_closings");
    assert_eq!(service.open().len(), 3);
    assert_eq!(service.import(&[file], &["--feed", "full", "--close-many"]).told(), "closed 3");
    assert_eq!(service.open().len(), 0);
}

#[test]
fn a_trial_tells_everything_and_changes_nothing() {
    let service = Service::with(5);
    let before = service.all();
    let log = service.desk.json(&["log", "list", "--limit", "0", "--json"]);
    let mut delivery = ads(2..=6);
    delivery[0] = later("INV0002", "2026-02-01T00:00:00.000Z");
    let file = service.file("x.json", &reply(&delivery));
    let trial = service.import(std::slice::from_ref(&file), &["--feed", "full", "--dry-run"]);
    assert_eq!(trial.document["batch"], json!(null));
    assert_eq!(trial.told(), "created 1, updated 1, unchanged 3, closed 1");
    assert_eq!(service.all(), before);
    assert_eq!(service.desk.json(&["log", "list", "--limit", "0", "--json"]), log);
    let told = service.command(std::slice::from_ref(&file), &["--feed", "full", "--dry-run"]).done().out;
    assert!(told.contains(&label(Lang::Fr, "import-dry-run")), "{told}");

    // In earnest it does what the trial said.
    let report = service.import(&[file], &["--feed", "full"]);
    for what in ["created", "updated", "unchanged", "closed"] {
        assert_eq!(report.ids(what), trial.ids(what), "{what}");
    }
}

#[test]
fn a_trial_does_not_declare_the_feed() {
    let service = Service::new();
    let file = |count: u32| service.file("x.json", &reply(&ads(1..=count)));
    service.import(&[file(5)], &[]);
    service.import(&[file(5)], &["--feed", "full", "--dry-run"]);
    assert_eq!(service.import(&[file(4)], &[]).told(), "unchanged 4");
}

#[test]
fn an_import_taken_back_leaves_what_was_there_before() {
    let service = Service::with(5);
    let before = service.offers();
    let shown = ["INV0001", "INV0005"].map(|id| service.offer(id));
    let mut delivery = ads(1..=4);
    delivery[0] = later("INV0001", "2026-02-01T00:00:00.000Z");
    delivery.push(ad("INV0006"));
    let report = service.full(&delivery);
    assert_eq!(report.told(), "created 1, updated 1, unchanged 3, closed 1");

    service.desk.run(&["import", "undo", &report.batch()]).done();
    assert_eq!(service.offers(), before);
    assert_eq!(["INV0001", "INV0005"].map(|id| service.offer(id)), shown);
    let gone = service.desk.run(&["show", "francetravail:INV0006", "--json"]).failed();
    assert_eq!(gone.0, "not_found");

    // Taken back once is taken back; and the delivery can come again.
    let again = service.desk.run(&["import", "undo", &report.batch()]).refused();
    assert_eq!(again, label(Lang::Fr, "error-not-found"));
    assert_eq!(service.full(&delivery).told(), "created 1, updated 1, unchanged 3, closed 1");
}

#[test]
fn an_import_that_a_later_one_stands_upon_is_not_taken_back_before_it() {
    let service = Service::new();
    let first = service.full(&ads(1..=3));
    let second = service.delta(&[later("INV0002", "2026-02-01T00:00:00.000Z")]);
    let before = service.offers();
    let sentence = service.desk.run(&["import", "undo", &first.batch()]).refused();
    assert_eq!(sentence, label(Lang::Fr, "error-import-stood-upon"));
    assert_eq!(service.offers(), before);
    service.desk.run(&["import", "undo", &second.batch()]).done();
    service.desk.run(&["import", "undo", &first.batch()]).done();
    assert_eq!(service.offers().len(), 0);
}

#[test]
fn an_import_that_nobody_made_is_not_taken_back() {
    let service = Service::with(1);
    assert_eq!(
        service.desk.run(&["import", "undo", "nothing"]).refused(),
        label(Lang::Fr, "error-not-found")
    );
    assert_eq!(service.open().len(), 1);
}
