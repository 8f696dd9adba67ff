//! What is held about somebody, and taking her out, from a script; and what an import makes of her afterwards.

use crate::desk::{Desk, text_of};

const ROWS: &str = "candidate_ref,family_name,given_names,sex,birth_date,consent
E-1,Fictif-Un,Afi,f,1990-03-02,Y
E-2,Fictif-Deux,Kofi,m,1985-07-09,Y
";

fn imported() -> Desk {
    let desk = Desk::exercise();
    let file = desk.write("gens.csv", ROWS);
    desk.run(&["import", "candidates", file.to_str().unwrap(), "--source", "ailleurs"]).ended_with(0);
    desk
}

#[test]
fn what_is_held_is_told_by_kind_since_when_and_with_whom() {
    let desk = imported();
    let held = desk.json(&["held", "ailleurs:E-1", "--json"]);
    let rows = held["held"].as_array().unwrap();
    let of =
        |record: &str| rows.iter().find(|row| row["record"] == record).unwrap_or_else(|| panic!("{held}"));
    assert_eq!(of("candidate")["rows"], 1);
    let fields = of("candidate")["fields"].as_array().unwrap();
    assert!(fields.contains(&"family_name".into()) && !fields.contains(&"phone".into()), "{held}");
    assert_eq!(of("alias")["rows"], 1);
    assert!(of("consent")["rows"].as_i64().unwrap() > 0 && !of("consent")["since"].is_null(), "{held}");
    let page = desk.run(&["held", "ailleurs:E-1"]).done();
    assert!(
        page.out.contains("CE QUE LE SERVICE GARDE SUR VOUS") && page.out.contains("FICTIF-UN"),
        "{}",
        page.out
    );
    let again = desk.json(&["held", "ailleurs:E-1", "--json"]);
    let shared = again["shared"].as_array().unwrap();
    assert!(shared.iter().any(|one| one["way"] == "print" && one["with"] == "held"), "{again}");
    assert_eq!(text_of(&again, "ref"), text_of(&held, "ref"));
}

#[test]
fn who_was_erased_comes_in_no_more_and_the_others_do() {
    let desk = imported();
    let number = text_of(&desk.json(&["held", "ailleurs:E-1", "--json"]), "ref").to_owned();
    let tried = desk.json(&["erase", &number, "--dry-run", "--json"]);
    assert_eq!(tried["erased"], false);
    desk.json(&["show", &number, "--json"]);
    // Somebody printed her slip: it lies in a tray, by her number.
    desk.lines(&[&format!("print slip {number}")]).done();
    let laid = desk.run(&["fetch"]).done();
    assert!(laid.out.contains(&number), "{}", laid.out);
    let tried = desk.json(&["erase", &number, "--dry-run", "--json"]);
    let erased = desk.json(&["erase", &number, "--reason", "consent_withdrawn", "--json"]);
    assert!(erased["files"].as_u64().unwrap() > 0, "{erased}");
    assert!(!desk.run(&["fetch"]).done().out.contains(&number));
    assert_eq!(
        (&erased["erased"], &erased["swept"], &erased["gone"]),
        (&true.into(), &true.into(), &tried["gone"])
    );
    for reference in [number.as_str(), "ailleurs:E-1"] {
        let (code, _) = desk.run(&["show", reference, "--json"]).failed();
        assert_eq!(code, "erased", "{reference}");
    }
    let changed = ROWS.replace("Fictif-Un", "Fictif-Une").replace("Kofi", "Kofi Yao");
    let file = desk.write("encore.csv", changed);
    let path = file.to_str().unwrap();
    let ran = desk.run(&["import", "candidates", path, "--source", "ailleurs", "--json"]).ended_with(3);
    let report = ran.json();
    let rejected = report["rejected"].as_array().unwrap();
    assert_eq!(rejected.len(), 1, "{report}");
    assert_eq!(
        (text_of(&rejected[0], "at"), text_of(&rejected[0], "id"), text_of(&rejected[0], "reason")),
        ("line 2", "E-1", "erased")
    );
    assert_eq!(report["created"], 0, "{report}");
    assert_eq!(desk.json(&["find", "candidates", "fictif", "--json"]).as_array().unwrap().len(), 1);
    let verified = desk.json(&["log", "verify", "--json"]);
    assert_eq!(verified["ok"], true, "{verified}");
    let (code, _) = desk.run(&["erase", &number, "--json"]).failed();
    assert_eq!(code, "erased");
    // The imports are taken back all the same: the shell that is counted is the desk's.
    let imports = desk.json(&["import", "list", "--json"]);
    for import in imports.as_array().unwrap() {
        desk.run(&["import", "undo", text_of(import, "batch")]).ended_with(0);
    }
    assert_eq!(desk.json(&["find", "candidates", "", "--json"]), serde_json::json!([]));
    assert_eq!(desk.json(&["log", "verify", "--json"])["ok"], true);
}
