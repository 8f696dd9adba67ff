//! The code of the lock from a shell: read from the input, never from an argument, kept as a hash alone.

use crate::desk::Desk;

fn code(desk: &Desk, input: &str) -> crate::desk::Ran {
    desk.ask(&["user", "code"]).input(input).run()
}

#[test]
fn a_code_is_set_from_the_input_and_changed_by_who_knows_it() {
    let desk = Desk::real();
    code(&desk, "246\n").ended_with(1);
    code(&desk, "2468\n").done();
    let ran = code(&desk, "9999\n13579\n").ended_with(1);
    assert!(ran.err.contains("pas votre code actuel"), "{}", ran.err);
    code(&desk, "2468\n13579\n").done();
    code(&desk, "13579\n2468\n").done();
    // An argument is no code: others could read it in the list of processes.
    desk.run(&["user", "code", "2468"]).ended_with(2);
}

#[test]
fn a_forgotten_code_is_taken_away_and_only_its_hash_was_ever_kept() {
    let desk = Desk::real();
    code(&desk, "une phrase inventée\n").done();
    for file in ["guichet.db", "guichet.db-wal"] {
        let bytes = std::fs::read(desk.folder().join(file)).unwrap_or_default();
        let held = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
        assert!(!held("une phrase invent"), "the code is in {file}");
    }
    desk.run(&["user", "code", "--forgotten", "nobody"]).ended_with(1);
    let accounts = desk.json(&["user", "list", "--json"]);
    let own = accounts[0]["name"].as_str().unwrap();
    desk.run(&["user", "code", "--forgotten", own]).done();
    // There is none to be asked for any more.
    code(&desk, "1357\n").done();
}

#[test]
fn in_lines_the_lock_ends_the_seat_and_keeps_the_draft() {
    let desk = Desk::exercise();
    let ran = desk.lines(&["candidate-new Koffi-Exemplaire", "lock", "candidate-find x"]).done();
    assert!(
        ran.out.contains("Rien ne se cache en lignes") && !ran.out.contains("Rien de tel"),
        "{}",
        ran.out
    );
    assert_eq!(desk.json(&["today", "--json"])["drafts"].as_array().unwrap().len(), 1);
    let ran = desk.lines(&["code"]).ended_with(3);
    assert!(ran.out.contains("guichet user code"), "{}", ran.out);
}
