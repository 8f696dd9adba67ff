//! Making a desk, and what happens where there is none.

use crate::desk::{Desk, contents, text_of};
use guichet::i18n::{Lang, label};
use std::collections::BTreeSet;
use std::fs;

#[test]
fn init_makes_an_empty_desk_that_its_owner_alone_can_read() {
    let desk = Desk::none();
    let ran = desk.run(&["init", "--country", "TG", "--office", "Bureau d'essai"]).done();
    assert!(ran.out.contains(&desk.folder().display().to_string()), "{}", ran.out);
    assert_eq!(desk.json(&["find", "candidates", "--json"]), serde_json::json!([]));
    assert_eq!(desk.json(&["find", "offers", "--json"]), serde_json::json!([]));
    let hello = desk.lines(&["quit"]).done();
    assert!(hello.out.contains("Bureau d'essai"), "{}", hello.out);
}

#[cfg(unix)]
#[test]
fn nobody_but_the_owner_reads_what_a_desk_keeps() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::exercise();
    // Somebody is at work: the files beside the desk's own are there too.
    let mut seat = desk.ask(&[]).start();
    seat.send(b"candidate-new\nExemplaire\n");
    seat.shows(&label(Lang::Fr, "form-candidate-new"));
    seat.waits("a draft", || !desk.json(&["today", "--json"])["drafts"].as_array().unwrap().is_empty());
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    // An import beside her leaves its lock there, and nothing that is not told of.
    let ads = desk.write("ads.json", r#"[{ "id": "INV1", "intitule": "Maçon fictif" }]"#);
    desk.run(&["import", "offers", ads.to_str().unwrap(), "--source", "francetravail"]).done();
    assert_eq!(mode(desk.folder()), 0o700);
    let mut names = BTreeSet::new();
    for file in fs::read_dir(desk.folder()).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(path.clone()), 0o600, "{}", path.display());
        names.insert(path.file_name().unwrap().to_str().unwrap().to_owned());
    }
    let told = ["guichet.db", "guichet.db-shm", "guichet.db-wal", "guichet.lock"];
    assert_eq!(names, told.map(str::to_owned).into());
    seat.ended().ended_with(0);
}

#[test]
fn init_leaves_a_desk_that_stands_there_as_it_is() {
    let desk = Desk::exercise();
    let before = contents(&desk.folder());
    for arguments in [&["init", "--country", "GH"][..], &["init", "--country", "TG", "--exercise"], &["demo"]]
    {
        let sentence = desk.run(arguments).refused();
        assert!(Lang::ALL.iter().any(|lang| sentence == label(*lang, "error-desk-exists")), "{sentence}");
    }
    assert_eq!(contents(&desk.folder()), before);
}

#[test]
fn a_country_without_settings_is_refused_and_nothing_is_made() {
    for country in ["XX", "DE", "", "Togo1"] {
        let desk = Desk::none();
        let sentence = desk.run(&["init", "--country", country]).refused();
        assert_eq!(sentence, label(Lang::Fr, "error-no-pack"));
        assert!(!desk.folder().exists());
    }
}

#[test]
fn without_a_desk_every_command_names_init_and_makes_nothing() {
    let desk = Desk::none();
    let file = desk.write("offers.json", "[]");
    let file = file.to_str().unwrap();
    for arguments in [
        &["find", "candidates"][..],
        &["find", "offers", "maçon", "--json"],
        &["show", "TG-0000001-X", "--json"],
        &["match", "candidate", "TG-0000001-X"],
        &["today"],
        &["check", "--json"],
        &["backup", "copy.db"],
        &["log", "list"],
        &["log", "verify", "--json"],
        &["import", "list"],
        &["import", "undo", "x"],
        &["import", "offers", file, "--source", "francetravail", "--json"],
    ] {
        let ran = desk.run(arguments).ended_with(1);
        let sentence = label(Lang::Fr, "error-no-desk");
        assert!(sentence.contains("guichet init"), "{sentence}");
        assert_eq!(ran.err.trim_end(), sentence, "{arguments:?}");
        if arguments.contains(&"--json") {
            assert_eq!(ran.failed(), ("no_desk".to_owned(), sentence));
        }
        assert!(!desk.folder().exists(), "{arguments:?} made a folder");
    }
}

#[test]
fn tables_that_need_no_desk_are_told_without_one() {
    let desk = Desk::none();
    for arguments in [&["keys", "--json"][..], &["commands", "--json"], &["occupation", "maçon", "--json"]] {
        assert!(!desk.json(arguments).as_array().unwrap().is_empty(), "{arguments:?}");
    }
    assert!(!desk.folder().exists());
}

#[test]
fn the_first_time_three_questions_make_a_desk() {
    let desk = Desk::none();
    let real = label(Lang::En, "first-real-word");
    let ran = desk.lines(&["xx", "en", "ZZ", "GH", &real, "quit"]).done();
    assert!(ran.out.contains(&label(Lang::En, "error-no-pack")), "{}", ran.out);
    assert_eq!(desk.json(&["find", "candidates", "--json"]), serde_json::json!([]));
    // A real desk: the day is nobody's to choose.
    let ran = desk.ask(&["today"]).today("2026-11-23").run();
    assert_eq!(ran.refused(), label(Lang::En, "error-today-on-real-desk"));
}

#[test]
fn a_demo_is_repeated_by_its_seed_and_full_when_it_ends() {
    let made = |seed: &str| {
        let desk = Desk::none();
        let amounts =
            ["--candidates", "40", "--offers", "25", "--cases", "6", "--seed", seed, "--country", "TG"];
        let arguments: Vec<&str> = ["demo"].into_iter().chain(amounts).collect();
        desk.ask(&arguments).today("2026-11-23").run().done();
        desk
    };
    let people = |desk: &Desk| {
        desk.ask(&["find", "candidates", "--limit", "0", "--json"]).today("2026-11-23").run().done().json()
    };
    let (first, again, other) = (made("7"), made("7"), made("8"));
    let found = people(&first);
    assert_eq!(found.as_array().unwrap().len(), 40);
    assert_eq!(first.json(&["find", "offers", "--limit", "0", "--json"]).as_array().unwrap().len(), 25);
    assert_eq!(people(&again), found);
    assert_ne!(people(&other), found);

    // The search knows them at once, by the beginning of a name.
    let name = text_of(&found[0], "name").split(' ').next().unwrap().to_owned();
    let beginning: String = name.chars().take(4).collect();
    let matching = first.json(&["find", "candidates", &beginning, "--limit", "0", "--json"]);
    assert!(matching.as_array().unwrap().iter().any(|row| row["ref"] == found[0]["ref"]), "{beginning}");
    assert_eq!(first.json(&["check", "--json"])["ok"], true);
}
