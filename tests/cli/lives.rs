//! A change of somebody's life as a script sees it: in `show`, in what a match answers, in what is due.

use crate::desk::{Desk, text_of};

#[test]
fn a_life_that_changed_stands_in_the_document_and_a_dead_is_matched_with_nothing() {
    let desk = Desk::exercise();
    desk.lines(&["candidate-new Inventé;Kossi;m;9/7/1991;occupation=maçon;consent=emploi;save"]);
    let number = text_of(&desk.json(&["find", "candidates", "inventé", "--json"])[0], "ref").to_owned();
    let name = format!("name-change {number}");
    desk.lines(&[&name, "2026-11-14;Inventé-Mensah;Kossi;mariage;acte de mariage;oui;;save"]).done();
    let death = format!("life-change {number} death");
    desk.lines(&[&death, "t;Ama Inventée;enfant;;;;save"]).done();
    let shown = desk.json(&["show", &number, "--json"]);
    assert_eq!(text_of(&shown, "status"), "deceased");
    let lived = shown["life_changes"].as_array().unwrap();
    assert_eq!(
        lived.iter().map(|one| text_of(one, "kind")).collect::<Vec<_>>(),
        ["death", "name"],
        "{shown}"
    );
    assert_eq!(text_of(&lived[1]["was"], "family_name"), "Inventé");
    assert_eq!(
        (text_of(&lived[1], "family_name"), text_of(&lived[1], "proof_seen")),
        ("Inventé-Mensah", "yes")
    );
    assert_eq!(desk.json(&["match", "candidate", &number, "--json"]), serde_json::json!([]));
    // Nobody takes back what a script cannot say why.
    let undo = format!("life-undo {number}");
    desk.lines(&[&undo, "save"]).ended_with(3);
    desk.lines(&[&undo, "autre personne;save"]).done();
    let shown = desk.json(&["show", &number, "--json"]);
    assert_eq!(text_of(&shown, "status"), "active");
    assert!(
        !shown["life_changes"][0]["undone"].is_null() && shown["life_changes"][1]["undone"].is_null(),
        "{shown}"
    );
}
