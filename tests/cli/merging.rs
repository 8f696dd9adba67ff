//! Two files joined, told apart and parted from a script.

use crate::desk::{Desk, text_of};

/// Two writings of one man, and their numbers.
fn two() -> (Desk, String, String) {
    let desk = Desk::exercise();
    for line in [
        "Inventé;Kossi;m;9/7/1991;locality=Aného",
        "Inventé;Kossi;m;9/7/1991;locality=Vogan;email=k@example.org",
    ] {
        desk.lines(&[&format!("candidate-new {line};consent=emploi;save"), "save"]);
    }
    let found = desk.json(&["find", "candidates", "inventé", "--json"]);
    let mut numbers: Vec<String> =
        found.as_array().unwrap().iter().map(|row| text_of(row, "ref").to_owned()).collect();
    numbers.sort();
    assert_eq!(numbers.len(), 2, "{found}");
    (desk, numbers[0].clone(), numbers[1].clone())
}

#[test]
fn the_old_number_answers_with_the_one_that_stayed_and_undone_both_are_as_before() {
    let (desk, one, other) = two();
    let before = [&one, &other].map(|number| desk.json(&["show", number, "--json"]));
    let tried = desk.json(&["merge", &one, &other, "--dry-run", "--json"]);
    assert_eq!(tried["fields"]["locality"]["joined"], "Aného", "{tried}");
    assert_eq!(
        [&one, &other].map(|number| desk.json(&["show", number, "--json"])),
        before,
        "a trial changes nothing"
    );
    let merged = desk.json(&["merge", &one, &other, "--take", "locality", "--json"]);
    assert_eq!((text_of(&merged, "survivor"), text_of(&merged, "merged")), (one.as_str(), other.as_str()));
    let shown = desk.json(&["show", &other, "--json"]);
    assert_eq!((text_of(&shown, "ref"), &shown["joined"]), (one.as_str(), &serde_json::json!([other])));
    assert_eq!(
        (&shown["fields"]["locality"], &shown["fields"]["email"]),
        (&"Vogan".into(), &"k@example.org".into())
    );
    let told = desk.run(&["show", &other]).done().out;
    assert!(told.starts_with(&format!("{other} a été jointe à {one}.")), "{told}");
    assert_eq!(desk.json(&["find", "candidates", "inventé", "--json"]).as_array().unwrap().len(), 1);
    let history = desk.run(&["log", "list", "--of", &other]).done().out;
    assert!(!history.is_empty());
    desk.run(&["merge", &one, &other]).ended_with(1);
    desk.run(&["merge-undo", &other]).done();
    assert_eq!([&one, &other].map(|number| desk.json(&["show", number, "--json"])), before);
    desk.run(&["merge-undo", &other]).ended_with(1);
    desk.run(&["log", "verify"]).done();
}

#[test]
fn two_told_apart_are_listed_no_more() {
    let (desk, one, other) = two();
    // The second was saved as somebody else: that was remembered with her.
    assert_eq!(desk.json(&["duplicates", "--json"]), serde_json::json!([]));
    desk.lines(&[&format!("candidate-change {one}"), "phone=90000001", "save"]).done();
    assert_eq!(desk.json(&["duplicates", "--json"]).as_array().unwrap().len(), 1);
    desk.run(&["not-same", &other, &one]).done();
    assert_eq!(desk.json(&["duplicates", "--of", &one, "--json"]), serde_json::json!([]));
    let told = desk.run(&["not-same", &one, &one, "--lang", "en"]).refused();
    assert!(told.contains("one and the same file"), "{told}");
}
