//! Damaged files: an ad costs itself, a field costs the field, and a file that is none of ours changes nothing.

use super::delivery::{Service, ad, ads, changed, reply};
use crate::desk::text_of;
use serde_json::{Value, json};

#[test]
fn one_damaged_ad_of_many_brings_in_the_others_and_is_named() {
    let wrong = |changes: Value| changed(ad("INV0003"), changes);
    for (what, item, id, field) in [
        ("no id", wrong(json!({ "id": null })), Value::Null, "id"),
        ("an empty id", wrong(json!({ "id": "  " })), Value::Null, "id"),
        ("an id that is a list", wrong(json!({ "id": [1] })), Value::Null, "id"),
        ("no title", wrong(json!({ "intitule": null })), json!("INV0003"), "title"),
        ("a title of marks", wrong(json!({ "intitule": " - !" })), json!("INV0003"), "title"),
        ("a title that is an object", wrong(json!({ "intitule": { "x": 1 } })), json!("INV0003"), "title"),
        ("a number for an ad", json!(7), Value::Null, "item"),
        ("nothing for an ad", Value::Null, Value::Null, "item"),
        ("a list for an ad", json!([]), Value::Null, "item"),
    ] {
        let service = Service::new();
        let mut delivery = ads(1..=6);
        delivery[2] = item;
        let good = service.file("good.json", &reply(&ads(11..=12)));
        let bad = service.file("bad.json", &reply(&delivery));
        let report = service.import(&[good, bad.clone()], &[]);
        assert_eq!((report.code, report.count("created")), (3, 7), "{what}");
        let [rejected] = report.rejected() else { panic!("{what}: {:?}", report.rejected()) };
        assert_eq!(rejected["at"], "item 3", "{what}");
        assert_eq!(rejected["file"], bad.to_str().unwrap(), "{what}");
        assert_eq!((&rejected["id"], &rejected["field"]), (&id, &json!(field)), "{what}");
        let reason = text_of(rejected, "reason");
        assert!(!reason.is_empty() && !reason.contains('-'), "{what}: {reason}");
        let text = text_of(rejected, "text");
        assert!(!text.is_empty() && !text.contains('⟨'), "{what}: {text}");
        assert_eq!(service.offers().len(), 7, "{what}");
    }
}

#[test]
fn a_damaged_line_of_a_file_of_lines_costs_that_line() {
    let service = Service::new();
    let mut lines: Vec<String> = ads(1..=4).iter().map(Value::to_string).collect();
    lines[1].truncate(40);
    let report = service.import(&[service.file("x.json", &lines.join("\n"))], &[]);
    assert_eq!((report.code, report.count("created")), (3, 3));
    assert_eq!(report.rejected()[0]["at"], "line 2");
}

#[test]
fn where_every_ad_is_rejected_the_end_is_three_all_the_same() {
    let service = Service::new();
    let delivery =
        ads(1..=3).into_iter().map(|ad| changed(ad, json!({ "intitule": "" }))).collect::<Vec<_>>();
    let report = service.import(&[service.file("x.json", &reply(&delivery))], &[]);
    assert_eq!((report.code, report.count("created"), report.rejected().len()), (3, 0, 3));
}

/// The source still offers it: it is only told badly today.
#[test]
fn an_ad_that_is_rejected_is_not_taken_for_absent() {
    let service = Service::with(5);
    let mut delivery = ads(1..=5);
    delivery[3] = changed(ad("INV0004"), json!({ "intitule": "" }));
    let report = service.full(&delivery);
    assert_eq!((report.told().as_str(), report.code), ("unchanged 4", 3));
    assert!(service.open().contains("INV0004"));
}

#[test]
fn a_bad_side_field_is_dropped_and_the_ad_comes_in() {
    let service = Service::new();
    let delivery = [
        ad("INV0001"),
        changed(ad("INV0002"), json!({ "dateCreation": "hier" })),
        changed(
            ad("INV0003"),
            json!({ "nombrePostes": "beaucoup", "salaire": { "libelle": "Annuel de 2000 Euros" } }),
        ),
    ];
    let file = service.file("x.json", &reply(&delivery));
    let report = service.import(std::slice::from_ref(&file), &[]);
    assert_eq!((report.code, report.told().as_str()), (0, "created 3"));
    let told: Vec<[&str; 3]> =
        report.dropped().iter().map(|one| ["at", "field", "reason"].map(|key| text_of(one, key))).collect();
    assert_eq!(
        told,
        [
            ["item 2", "published_on", "bad_date"],
            ["item 3", "posts", "bad_number"],
            ["item 3", "salary_min", "salary_doubtful"],
        ]
    );
    for (dropped, id) in report.dropped().iter().zip(["INV0002", "INV0003", "INV0003"]) {
        assert_eq!(dropped["ref"], service.offer(id)["ref"]);
        assert_eq!(dropped["file"], file.to_str().unwrap());
        assert!(!text_of(dropped, "text").contains('⟨'));
    }
    assert_eq!(service.offer("INV0003")["fields"]["salary"], "Annuel de 2000 Euros");
}

#[test]
fn a_file_that_is_no_delivery_is_told_in_a_sentence_and_changes_nothing() {
    let service = Service::with(4);
    let before = service.all();
    let whole = reply(&ads(1..=9));
    for (what, bytes, code) in [
        ("empty", Vec::new(), "file_empty"),
        ("blank", b" \n\n".to_vec(), "file_empty"),
        ("cut in a text", whole.as_bytes()[..whole.len() / 2].to_vec(), "file_truncated"),
        ("cut at the end", whole.as_bytes()[..whole.len() - 1].to_vec(), "file_truncated"),
        ("cut in a list", reply_head(&whole), "file_truncated"),
        ("zeros", vec![0; 4096], "file_binary"),
        (
            "a picture",
            [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(), &[0, 255, 1, 254]].concat(),
            "file_binary",
        ),
        ("an archive", b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0".to_vec(), "file_binary"),
        ("XML", b"<?xml version=\"1.0\"?><offres><offre id=\"1\"/></offres>".to_vec(), "file_other_kind"),
        ("a page", b"<!DOCTYPE html><html><body>Erreur 503</body></html>".to_vec(), "file_other_kind"),
        ("another table", "id;nom\n1;Adjo\n2;Kossi\n".as_bytes().to_vec(), "file_other_kind"),
        ("other JSON", br#"{"rows":[{"id":"1","name":"x"}]}"#.to_vec(), "file_other_kind"),
        (
            "XML with definitions",
            b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><PositionOpening>&b;</PositionOpening>"
                .to_vec(),
            "file_definitions",
        ),
        ("a list of others", br#"[{"name":"x"},{"name":"y"}]"#.to_vec(), "file_other_kind"),
        ("a list of numbers", b"[1,2,3]".to_vec(), "file_other_kind"),
        (
            "an error of the service",
            br#"{"codeErreur":"429","message":"Too Many Requests"}"#.to_vec(),
            "file_other_kind",
        ),
        ("a word", b"null".to_vec(), "file_other_kind"),
    ] {
        let bad = service.desk.write("bad.json", bytes);
        let good = service.file("good.json", &reply(&ads(20..=21)));
        for files in [vec![bad.clone()], vec![good.clone(), bad.clone()], vec![bad.clone(), good.clone()]] {
            let ran = service.command(&files, &["--feed", "full", "--close-many", "--json"]);
            let (told, text) = ran.failed();
            assert_eq!(told, code, "{what}: {text}");
            assert!(text.contains("bad.json") && !text.contains('⟨'), "{what}: {text}");
        }
        let sentence = service.command(&[bad], &["--feed", "full", "--close-many"]).refused();
        assert!(sentence.contains("bad.json"), "{what}: {sentence}");
    }
    assert_eq!(service.all(), before);
}

/// The head of a reply that breaks off between two ads.
fn reply_head(whole: &str) -> Vec<u8> {
    let end = whole.rfind("},{\"id\"").unwrap();
    whole.as_bytes()[..end + 2].to_vec()
}

#[test]
fn a_file_that_is_not_there_is_told_by_name() {
    let service = Service::with(2);
    let missing = service.desk.folder().join("missing.json");
    let (code, text) = service.command(&[missing], &["--json"]).failed();
    assert_eq!(code, "file_not_found");
    assert!(text.contains("missing.json"), "{text}");
    // A folder is no file.
    let (code, _) = service.command(&[service.desk.folder()], &["--json"]).failed();
    assert_eq!(code, "file_not_found");
}

#[test]
fn what_an_ad_carries_reaches_no_terminal() {
    let service = Service::new();
    let wicked = changed(
        ad("INV0001"),
        json!({ "intitule": "Maçon\u{1b}[2J\u{7} fictif", "entreprise": { "nom": "\u{9b}31mRouge" },
            "description": "a\u{1b}]0;x\u{7}b" }),
    );
    let bad = changed(ad("INV\u{1b}[31m2"), json!({ "intitule": "" }));
    let file = service.file("x.json", &reply(&[wicked, bad]));
    for options in [&["--dry-run"][..], &["--dry-run", "--json"], &[], &["--json"]] {
        let ran = service.command(std::slice::from_ref(&file), options).ended_with(3);
        assert!(!ran.out.chars().any(|c| c.is_control() && c != '\n'), "{:?}", ran.out);
    }
    for arguments in
        [&["find", "offers"][..], &["show", "francetravail:INV0001"], &["find", "offers", "--json"]]
    {
        let out = service.desk.run(arguments).done().out;
        assert!(!out.chars().any(|c| c.is_control() && c != '\n'), "{out:?}");
    }
}
