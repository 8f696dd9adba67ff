//! People who may be the same: told on the way in, listed afterwards, never merged by themselves.

use crate::desk::{Desk, text_of};

const PEOPLE: &str = "\
candidate_ref,family_name,given_names,sex,birth_date,town,country,consent,status
1,Diallo-Inventée,Mariama,F,1984-03-17,Lomé,TG,Y,registered
2,Jallow-Inventée,Mariama,F,1984-03-17,Lomé,TG,Y,registered
3,Inventé,Kossi,M,1991-07-09,Aného,TG,Y,registered
4,Mariama,Diallo-Inventée,F,1984-03-17,Lomé,TG,N,registered
";

fn imported(desk: &Desk, text: &str, more: &[&str]) -> serde_json::Value {
    let path = desk.folder().parent().unwrap().join("gens.csv");
    std::fs::write(&path, text).unwrap();
    let import = ["import", "candidates", path.to_str().unwrap(), "--source", "autre", "--json"];
    desk.json(&[&import[..], more].concat())
}

#[test]
fn who_comes_in_is_told_whom_she_may_be_in_the_register_and_in_the_file() {
    let desk = Desk::exercise();
    desk.lines(&["candidate-new", "Invente;Kossi;m;9/7/1991", "locality=Aného", "consent=emploi", "save"])
        .done();
    let known = text_of(&desk.json(&["find", "candidates", "--json"])[0], "ref").to_owned();
    let report = imported(&desk, PEOPLE, &[]);
    assert_eq!((&report["created"], &report["rejected"]), (&4.into(), &serde_json::json!([])));
    let told: Vec<(&str, &str, &str)> = report["duplicates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (text_of(one, "at"), text_of(one, "id"), text_of(one, "in")))
        .collect();
    assert_eq!(
        told,
        [
            ("line 3", "2", "file"),
            ("line 4", "3", "register"),
            ("line 5", "4", "file"),
            ("line 5", "4", "file"),
        ]
    );
    let register = &report["duplicates"][1];
    assert_eq!(text_of(register, "with"), known);
    assert!(text_of(register, "ref").starts_with("TG-000000"), "{register}");
    let reasons = register["reasons"].as_array().unwrap();
    assert!(
        reasons.iter().any(|reason| reason["field"] == "birth" && reason["kind"] == "equal"),
        "{register}"
    );
    assert!(reasons.iter().all(|reason| !text_of(reason, "text").is_empty()));
}

#[test]
fn likely_pairs_are_listed_best_first_with_their_reasons() {
    let desk = Desk::exercise();
    imported(&desk, PEOPLE, &[]);
    let all = desk.json(&["duplicates", "--json"]);
    let scores: Vec<i64> =
        all.as_array().unwrap().iter().map(|pair| pair["score"].as_i64().unwrap()).collect();
    assert_eq!(scores.len(), 3, "three writings of one woman: {all}");
    assert!(scores.is_sorted_by(|one, other| one >= other) && scores[0] >= 88, "{scores:?}");
    let of = desk.json(&["duplicates", "--of", "autre:2", "--json"]);
    assert_eq!(of.as_array().unwrap().len(), 2);
    assert_eq!(desk.json(&["duplicates", "--of", "autre:3", "--json"]), serde_json::json!([]));
    assert_eq!(desk.json(&["duplicates", "--limit", "1", "--json"]).as_array().unwrap().len(), 1);
    let told = desk.run(&["duplicates", "--of", "autre:2"]).done().out;
    assert!(told.contains("même naissance") && told.contains("MARIAMA"), "{told}");
    desk.run(&["duplicates", "--of", "autre:9"]).ended_with(1);
}

#[test]
fn who_waits_for_consent_comes_in_waiting_and_a_trial_writes_nothing() {
    let desk = Desk::exercise();
    let dry = imported(&desk, PEOPLE, &["--dry-run"]);
    assert_eq!(dry["duplicates"].as_array().unwrap().len(), 3);
    assert_eq!(desk.json(&["find", "candidates", "--json"]), serde_json::json!([]));
    imported(&desk, PEOPLE, &[]);
    let shown = desk.json(&["show", "autre:4", "--json"]);
    assert_eq!(text_of(&shown, "status"), "waiting");
    assert_eq!(desk.json(&["match", "candidate", "autre:4", "--json"]), serde_json::json!([]));
}
