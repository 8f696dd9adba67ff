//! What cannot be done: which exit, which sentence, in which language, and nothing on the way.

use crate::desk::Desk;
use guichet::i18n::{Lang, label};

/// A number of the desk with the right check character for these digits.
fn reference(digits: u32) -> String {
    let letters = ('A'..='Z').chain('0'..='9').map(|check| format!("TG-{digits:07}-{check}"));
    let desk = Desk::exercise();
    let known = |text: &String| desk.run(&["show", text, "--json"]).failed().0 == "not_found";
    letters.into_iter().find(known).expect("one check character fits")
}

#[test]
fn a_wrong_check_character_an_unknown_number_and_no_number_have_their_own_sentences() {
    let desk = Desk::exercise();
    let unknown = reference(4217);
    let mut wrong = unknown.clone();
    let last = wrong.pop().unwrap();
    wrong.push(if last == 'A' { 'B' } else { 'A' });
    for (text, code, id) in [
        (unknown.as_str(), "not_found", "error-not-found"),
        (wrong.as_str(), "wrong_check", "error-wrong-check"),
        ("hello", "no_reference", "error-no-reference"),
        ("TG-12", "no_reference", "error-no-reference"),
        ("", "no_reference", "error-no-reference"),
        ("francetravail:0000000", "not_found", "error-not-found"),
    ] {
        let sentence = label(Lang::Fr, id);
        assert_eq!(desk.run(&["show", text]).refused(), sentence, "{text}");
        assert_eq!(desk.run(&["show", text, "--json"]).failed(), (code.to_owned(), sentence), "{text}");
        assert_eq!(desk.run(&["match", "candidate", text, "--json"]).failed().0, code, "{text}");
    }
}

#[test]
fn the_language_of_a_sentence_follows_the_flag_and_else_the_desk() {
    for (country, own) in [("TG", Lang::Fr), ("GH", Lang::En), ("CV", Lang::Pt)] {
        let desk = Desk::made(&["init", "--country", country]);
        let sentence = |lang| label(lang, "error-no-reference");
        assert_eq!(desk.run(&["show", "hello"]).refused(), sentence(own));
        for lang in Lang::ALL {
            let ran = desk.run(&["--lang", lang.code(), "show", "hello", "--json"]);
            assert_eq!(ran.failed(), ("no_reference".to_owned(), sentence(lang)));
            assert_eq!(desk.run(&["show", "hello", "--lang", lang.code()]).refused(), sentence(lang));
        }
    }
}

#[test]
fn a_usage_that_is_wrong_ends_with_two_and_prints_no_document() {
    let desk = Desk::exercise();
    for arguments in [
        &["nosuchcommand"][..],
        &["find"],
        &["find", "candidates", "--nosuchflag"],
        &["find", "offers", "--limit", "many", "--json"],
        &["show"],
        &["--lang", "de", "today"],
        &["today", "--scope", "moon", "--json"],
        &["import", "offers", "--source", "x"],
        &["import", "offers", "file.json"],
        &["import", "offers", "file.json", "--source", "x", "--feed", "daily"],
    ] {
        let ran = desk.run(arguments).ended_with(2);
        assert_eq!(ran.out, "", "{arguments:?}");
        assert!(!ran.err.is_empty(), "{arguments:?}");
    }
    for arguments in [&["--help"][..], &["--version"], &["find", "--help"]] {
        assert!(!desk.run(arguments).done().out.is_empty());
    }
}

#[test]
fn the_day_can_be_chosen_on_an_exercise_desk_alone() {
    let exercise = Desk::exercise();
    let today = exercise.ask(&["today", "--json"]).today("2020-02-29").run().done().json();
    assert_eq!(today["on"], "2020-02-29");
    // The log keeps the true instant.
    exercise
        .ask(&[])
        .today("2020-02-29")
        .input("candidate-new\nExemplaire; Fictif; m\nconsent=emploi\nsave\n")
        .run()
        .done();
    let log = exercise.json(&["log", "list", "--json"]);
    assert!(log[0]["at"].as_str().unwrap() > "2026", "{log}");

    for text in ["hier", "2026-02-30", "2026-13-01"] {
        let ran = exercise.ask(&["today", "--json"]).today(text).run();
        assert_eq!(ran.failed(), ("today_no_day".to_owned(), label(Lang::Fr, "error-today-no-day")));
    }
    let real = Desk::real();
    for arguments in [&["today", "--json"][..], &["find", "candidates", "--json"], &["check", "--json"]] {
        let ran = real.ask(arguments).today("2026-11-23").run();
        let expected = ("today_on_real_desk".to_owned(), label(Lang::Fr, "error-today-on-real-desk"));
        assert_eq!(ran.failed(), expected, "{arguments:?}");
    }
    // Set and empty is not set.
    real.ask(&["today"]).today("").run().done();
}

#[test]
fn a_file_that_is_no_desk_is_told_and_left_alone() {
    for bytes in [&b"this is no desk"[..], b"", &[0; 8192]] {
        let desk = Desk::exercise();
        std::fs::write(desk.file(), bytes).unwrap();
        let (code, _) = desk.run(&["find", "candidates", "--json"]).failed();
        assert_eq!(code, "damaged");
        assert_eq!(std::fs::read(desk.file()).unwrap(), bytes);
    }
}

#[test]
fn a_backup_is_a_desk_of_its_own_and_private() {
    let desk = Desk::exercise();
    desk.lines(&["candidate-new", "Exemplaire; Fictive; f", "consent=emploi", "save"]).done();
    let copy = Desk::none();
    std::fs::create_dir(copy.folder()).unwrap();
    desk.run(&["backup", copy.file().to_str().unwrap()]).done();
    assert_eq!(
        copy.json(&["find", "candidates", "exemp", "--json"]),
        desk.json(&["find", "candidates", "exemp", "--json"])
    );
    assert_eq!(copy.json(&["check", "--json"])["ok"], true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(copy.file()).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn a_change_in_a_sealed_log_is_found_at_its_row() {
    let desk = Desk::exercise();
    desk.lines(&["candidate-new", "Exemplaire; Fictive; f", "consent=emploi", "save"]).done();
    desk.lines(&["candidate-new", "Inventée; Personne; f", "consent=emploi", "save"]).done();
    let whole = desk.json(&["log", "verify", "--json"]);
    assert_eq!((&whole["ok"], &whole["first_broken"]), (&true.into(), &serde_json::Value::Null));

    let file = rusqlite::Connection::open(desk.file()).unwrap();
    let changed = file.execute("UPDATE change_log SET changes = '{}' WHERE seq = 2", []).unwrap();
    assert_eq!(changed, 1);
    drop(file);
    let ran = desk.run(&["log", "verify", "--json"]).ended_with(1);
    assert_eq!((&ran.json()["ok"], &ran.json()["first_broken"]), (&false.into(), &2.into()));
}
