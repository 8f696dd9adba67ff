//! How files leave and reach a desk without a shell: `print` into the out-tray, `fetch` and `put` as commands and in
//! lines, and what `guichet.toml` may say.

use crate::desk::{Desk, text_of};

fn with_one_candidate() -> (Desk, String) {
    let desk = Desk::exercise();
    desk.lines(&["candidate-new", "Exemplaire;Afi Fictive;f;1984", "consent=emploi", "save"]).done();
    let reference = text_of(&desk.json(&["find", "candidates", "--json"])[0], "ref").to_owned();
    (desk, reference)
}

/// Every byte there is, in no order that a text would have.
fn every_byte() -> Vec<u8> {
    (0..=255_u8).rev().chain(0..=255).cycle().take(20_000).collect()
}

#[test]
fn a_file_that_was_put_comes_back_byte_for_byte() {
    let desk = Desk::exercise();
    let bytes = every_byte();
    let put = desk.ask(&["put", "offres.bin"]).input(&bytes).run().done();
    assert!(put.out.contains("offres.bin"), "{}", put.out);
    let fetched = desk.ask(&["fetch", "offres.bin"]).run_for_bytes().done();
    assert!(fetched.bytes == bytes, "the file came back otherwise");
    assert!(desk.run(&["fetch"]).done().out.contains("offres.bin"), "the trays are not listed");
}

#[test]
fn in_lines_a_file_goes_past_the_sentences() {
    let desk = Desk::exercise();
    let bytes = every_byte();
    // What follows is the file, even where it looks like commands.
    let input = [b"put notes.bin\n".as_slice(), b"quit\n", &bytes].concat();
    let put = desk.ask(&["--line"]).input(&input).run().done();
    assert!(put.out.contains("notes.bin"), "{}", put.out);
    let kept = desk.ask(&["fetch", "notes.bin"]).run_for_bytes().done().bytes;
    assert!(kept == [b"quit\n".as_slice(), &bytes].concat(), "the file came back otherwise");
    let ran = desk.ask(&["--line"]).input("fetch notes.bin\nquit\n").run_for_bytes().done();
    assert!(ran.bytes.windows(kept.len()).any(|window| window == kept), "the file did not pass whole");
    desk.lines(&["put"]).ended_with(3);
}

#[test]
fn a_slip_is_printed_in_lines_and_fetched() {
    let (desk, reference) = with_one_candidate();
    let printed =
        desk.lines(&[&format!("print {reference}"), &format!("print slip 80mm en {reference}")]).done();
    let name = format!("{reference}-slip.txt");
    assert!(printed.out.contains(&name) && printed.out.contains("(fetch)"), "{}", printed.out);
    let slip = desk.run(&["fetch", &name]).done().out;
    assert!(slip.contains("VOTRE FICHE") && slip.contains("EXEMPLAIRE Afi Fictive"), "{slip}");
    let page = desk.run(&["fetch", &format!("{reference}-slip.html")]).done().out;
    assert!(page.starts_with("<!doctype html>"), "{page}");
    let roll = desk.run(&["fetch", &format!("{reference}-slip-2.txt")]).done().out;
    assert!(roll.starts_with("YOUR RECORD") && roll.lines().all(|line| line.chars().count() <= 42), "{roll}");
    // While something is asked it is the form as it stands.
    desk.lines(&["candidate-new Koffi-Exemplaire", "print", "."]).done();
    assert!(desk.run(&["fetch", "candidate-form.txt"]).done().out.contains("Koffi-Exemplaire"));
    let log = desk.json(&["log", "list", "--limit", "0", "--json"]).to_string();
    for action in ["\"print\"", "\"fetch\""] {
        assert!(log.contains(action), "{action} is not in {log}");
    }
}

#[test]
fn a_name_that_is_more_than_a_name_is_refused_and_writes_nothing() {
    let desk = Desk::exercise();
    for name in ["../guichet.db", "a/b", ".hidden", ""] {
        let ran = desk.ask(&["put", name]).input("x").run().ended_with(1);
        assert!(ran.err.contains("Nom de fichier refusé"), "{name}: {}", ran.err);
        assert!(ran.bytes.is_empty());
    }
    let ran = desk.run(&["fetch", "../../guichet.db"]).ended_with(1);
    assert!(ran.bytes.is_empty() && ran.err.contains("refusé"), "{}", ran.err);
    assert!(desk.run(&["fetch", "nothing.txt"]).ended_with(1).bytes.is_empty());
    assert!(!desk.folder().join("in").exists());
}

#[test]
fn a_name_somebody_gave_a_file_is_not_in_the_log() {
    let desk = Desk::exercise();
    desk.ask(&["put", "Exemplaire-Afi.csv"]).input("x").run().done();
    desk.run(&["fetch", "Exemplaire-Afi.csv"]).done();
    let log = desk.json(&["log", "list", "--limit", "0", "--json"]).to_string();
    assert!(log.contains("\"put\"") && log.contains("\"fetch\"") && !log.contains("Exemplaire"), "{log}");
}

#[test]
fn the_settings_say_how_much_a_tray_holds_and_faults_are_told_with_their_line() {
    let desk = Desk::exercise();
    let settings = |text: &str| std::fs::write(desk.folder().join("guichet.toml"), text).unwrap();
    settings("[trays]\nmegabytes = 1\n");
    let ran = desk.ask(&["put", "big"]).input(vec![b'x'; (1 << 20) + 1]).run().ended_with(1);
    assert!(ran.err.contains("1 Mo"), "{}", ran.err);
    desk.ask(&["put", "fits"]).input(vec![b'x'; 1 << 20]).run().done();
    settings("[printer]\nport = \"terminal\"\npaper = \"A5\"\n");
    let ran = desk.run(&["today"]).ended_with(1);
    assert!(ran.err.contains("ligne 3") && ran.err.contains("A5"), "{}", ran.err);
    settings("[lokc]\nminutes = 5\n");
    let ran = desk.run(&["today"]).ended_with(1);
    assert!(ran.err.contains("ligne 1") && ran.err.contains("lokc"), "{}", ran.err);
}

#[test]
fn files_that_nobody_took_are_gone_after_the_days_that_were_set() {
    let desk = Desk::exercise();
    desk.ask(&["put", "old"]).input("x").run().done();
    desk.ask(&["put", "young"]).input("x").run().done();
    let folder = std::fs::read_dir(desk.folder().join("in")).unwrap().next().unwrap().unwrap().path();
    let week = std::time::Duration::from_secs(8 * 86_400);
    let file = std::fs::File::options().write(true).open(folder.join("old")).unwrap();
    file.set_modified(std::time::SystemTime::now() - week).unwrap();
    desk.lines(&["quit"]).done();
    let listed = desk.run(&["fetch"]).done().out;
    assert!(listed.contains("young") && !listed.contains("old"), "{listed}");
}
