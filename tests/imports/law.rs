//! What becomes of each ad: new, alike, changed, back again, stale, closed; and every entry counted once.

use super::delivery::{Report, Service, ad, ads, changed, later, reply, set};
use crate::desk::text_of;
use serde_json::{Value, json};

#[test]
fn a_reply_a_single_ad_a_bare_list_and_one_ad_a_line_all_come_in() {
    let one_a_line: Vec<String> = ads(1..=3).iter().map(Value::to_string).collect();
    for (shape, text, count) in [
        ("a reply", reply(&ads(1..=3)), 3),
        ("a single ad", ad("INV0001").to_string(), 1),
        ("a bare list", Value::from(ads(1..=3)).to_string(), 3),
        ("one a line", one_a_line.join("\n"), 3),
        ("a reply with a byte order mark", format!("\u{feff}{}", reply(&ads(1..=2))), 2),
        ("an empty reply", reply(&[]), 0),
    ] {
        let service = Service::new();
        let report = service.import(&[service.file("x.json", &text)], &[]);
        assert_eq!((report.count("created"), report.count("read")), (count, count), "{shape}");
        assert_eq!(service.offers().len() as u64, count, "{shape}");
        assert!(!report.batch().is_empty());
    }
}

#[test]
fn what_came_in_is_told_once_and_kept_as_it_was_told() {
    let service = Service::with(1);
    let offer = service.offer("INV0001");
    for (key, value) in [
        ("title", json!("Maçon fictif INV0001 (H/F)")),
        ("employer", json!("Exemples et Fils")),
        ("country", json!("FR")),
        ("postal_code", json!("69005")),
        ("occupation", json!("7112")),
        ("contract", json!("fixed_term")),
        ("contract_months", json!(6)),
        ("published_on", json!("2026-01-05")),
    ] {
        assert_eq!(offer["fields"][key], value, "{key}");
    }
}

#[test]
fn the_same_delivery_again_changes_nothing() {
    let service = Service::with(5);
    let before = (service.offers(), service.offer("INV0003"));
    for _ in 0..2 {
        let report = service.full(&ads(1..=5));
        assert_eq!(report.told(), "unchanged 5");
        assert_eq!((service.offers(), service.offer("INV0003")), before);
    }
    assert_eq!(service.delta(&ads(2..=3)).told(), "unchanged 2");
    assert_eq!((service.offers(), service.offer("INV0003")), before);
}

#[test]
fn a_changed_ad_keeps_its_number_and_its_history() {
    let service = Service::with(3);
    let before = service.offer("INV0002");
    let report = service.delta(&[later("INV0002", "2026-02-01T00:00:00.000Z")]);
    assert_eq!((report.told().as_str(), report.ids("updated")), ("updated 1", set(&["INV0002"])));
    let after = service.offer("INV0002");
    assert_eq!(after["ref"], before["ref"]);
    assert_eq!(after["fields"]["description"], "Changée le 2026-02-01T00:00:00.000Z.");
    assert_eq!(after["history"].as_array().unwrap().len(), 2);
    assert_eq!(service.offers().len(), 3);
}

#[test]
fn a_changed_date_alone_is_an_update() {
    let service = Service::with(2);
    let touched = changed(ad("INV0001"), json!({ "dateActualisation": "2026-03-01T00:00:00.000Z" }));
    assert_eq!(service.delta(&[touched]).told(), "updated 1");
}

#[test]
fn an_ad_older_than_what_is_kept_is_stale() {
    let service = Service::with(2);
    service.delta(&[later("INV0001", "2026-03-01T00:00:00.000Z")]);
    let kept = service.offer("INV0001");
    let report = service.delta(&[ad("INV0001"), ad("INV0002")]);
    assert_eq!(report.told(), "unchanged 1, stale 1");
    assert_eq!(report.ids("stale"), set(&["INV0001"]));
    assert_eq!(service.offer("INV0001"), kept);
}

#[test]
fn an_ad_missing_from_a_full_delivery_is_closed_and_opens_when_it_is_back() {
    let service = Service::with(5);
    let number = service.offer("INV0005")["ref"].clone();
    let report = service.full(&ads(1..=4));
    assert_eq!(report.told(), "unchanged 4, closed 1");
    assert_eq!((report.ids("closed"), report.count("closed_by_removal")), (set(&["INV0005"]), 0));
    let closed = service.offer("INV0005");
    assert_eq!(
        (&closed["status"], &closed["closed_reason"]),
        (&json!("closed"), &json!("absent_from_source"))
    );
    assert_eq!(closed["closed_on"], "2026-11-23");
    assert!(!service.open().contains("INV0005"));

    // Closed once is closed: it is not counted again.
    assert_eq!(service.full(&ads(1..=4)).told(), "unchanged 4");

    let report = service.full(&ads(1..=5));
    assert_eq!(
        (report.told().as_str(), report.ids("reopened")),
        ("unchanged 4, reopened 1", set(&["INV0005"]))
    );
    let back = service.offer("INV0005");
    assert_eq!(
        (&back["status"], &back["ref"], &back["closed_reason"]),
        (&json!("open"), &number, &Value::Null)
    );
    assert!(service.open().contains("INV0005"));
}

#[test]
fn in_a_delta_a_closed_ad_opens_only_if_it_is_newer_than_its_closing() {
    let service = Service::with(5);
    service.full(&ads(1..=4));
    let report = service.delta(&[ad("INV0005")]);
    assert_eq!(report.told(), "stale 1");
    assert!(!service.open().contains("INV0005"));
    // The closing has the true instant: only a day to come is surely newer.
    let report = service.delta(&[later("INV0005", "2098-01-01T00:00:00.000Z")]);
    assert_eq!(report.told(), "reopened 1");
    assert!(service.open().contains("INV0005"));
}

#[test]
fn an_id_repeated_in_a_delivery_counts_once_and_the_newest_wins() {
    let (old, new) =
        (later("INV0001", "2026-02-01T00:00:00.000Z"), later("INV0001", "2026-03-01T00:00:00.000Z"));
    let undated =
        |text: &str| changed(ad("INV0002"), json!({ "dateActualisation": null, "description": text }));
    for first_file in [vec![new.clone(), old.clone()], vec![old, new]] {
        let service = Service::new();
        let files = [
            service.file("1.json", &reply(&first_file)),
            service.file("2.json", &reply(&[undated("une"), undated("deux"), ad("INV0003")])),
        ];
        let report = service.import(&files, &["--feed", "full"]);
        assert_eq!((report.told().as_str(), report.count("read")), ("created 3, repeated 2", 5));
        assert_eq!(service.offer("INV0001")["fields"]["updated_at"], "2026-03-01T00:00:00Z");
        assert_eq!(service.offer("INV0002")["fields"]["description"], "deux");
        assert_eq!(service.offers().len(), 3);
    }
}

#[test]
fn the_same_id_of_another_source_is_another_ad() {
    let service = Service::with(2);
    let file = service.file("other.json", &reply(&ads(1..=2)));
    let file = file.to_str().unwrap();
    let ran = service.desk.run(&["import", "offers", file, "--source", "autre", "--feed", "full", "--json"]);
    assert_eq!(Report::of(&ran).told(), "created 2");
    assert_eq!(service.offers().len(), 4);
    let aliases =
        ["francetravail:INV0001", "autre:INV0001"].map(|alias| service.desk.json(&["show", alias, "--json"]));
    assert_ne!(aliases[0]["ref"], aliases[1]["ref"]);
    // What one source no longer offers is nothing to the other.
    service.full(&ads(1..=2));
    assert_eq!(service.open().len(), 2);
    assert_eq!(service.offers().iter().filter(|row| row["status"] == "open").count(), 4);
}

#[test]
fn a_report_for_people_tells_the_same_figures() {
    let service = Service::new();
    let file = service.file("x.json", &reply(&ads(1..=3)));
    let ran = service.command(&[file], &[]).done();
    let line = ran.out.lines().find(|line| {
        line.starts_with(&guichet::i18n::label(guichet::i18n::Lang::Fr, "import-figure-created"))
    });
    assert!(line.unwrap().trim_end().ends_with(" 3"), "{}", ran.out);
}

#[test]
fn what_came_in_is_listed_newest_first() {
    let service = Service::with(2);
    let report = service.delta(&ads(2..=3));
    let listed = service.desk.json(&["import", "list", "--json"]);
    let listed = listed.as_array().unwrap();
    assert_eq!(listed.len(), 2);
    assert_eq!(text_of(&listed[0], "batch"), report.batch());
    assert_eq!(
        (&listed[0]["source"], &listed[0]["figures"]["created"]),
        (&json!("francetravail"), &json!(1))
    );
}
