//! `guide`, `completions`, `man`: what somebody reads who has never sat at the desk, and what a shell and `man` read.

use crate::desk::Desk;
use guichet::i18n::width::width;

#[test]
fn the_guide_reads_in_eighty_columns_in_each_language_with_the_keys_in_it() {
    // A first day: there may be no desk yet.
    let desk = Desk::none();
    for (lang, heading, told) in [
        ("fr", "La ligne tombe", "F2 en inscrit une"),
        ("en", "The line drops", "F2 registers one"),
        ("pt", "A linha cai", "F2 inscreve uma"),
    ] {
        let guide = desk.run(&["--lang", lang, "guide"]).done().out;
        assert!(guide.contains(heading), "{guide}");
        let flat = guide.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(told), "{guide}");
        assert!(!guide.contains('<') || !guide.contains("candidate-new>"), "{guide}");
        let widest = guide.lines().max_by_key(|line| width(line)).unwrap_or_default();
        assert!(width(widest) <= 80, "{widest}");
        assert!(guide.lines().count() > 200, "{guide}");
        let page = desk.run(&["--lang", lang, "guide", "--format", "html"]).done().out;
        assert!(
            page.starts_with("<!doctype html>") && page.contains(&format!("<h2>{heading}</h2>")),
            "{page}"
        );
        assert!(page.contains(&format!("lang=\"{lang}\"")), "{page}");
    }
    assert!(!desk.file().exists());
}

#[test]
fn in_lines_the_guide_is_read_part_by_part_and_names_what_is_typed() {
    let desk = Desk::exercise();
    let said = desk.lines(&["guide", "guide 3", "guide ligne", "quit"]).done().out;
    assert!(said.contains("1 Les premières minutes") && said.contains("guide 3"), "{said}");
    assert!(said.contains("Cherchez toujours d'abord\u{a0}: candidate-find"), "{said}");
    assert!(said.contains("La ligne tombe"), "{said}");
    assert!(!said.contains("F2"), "{said}");
}

#[test]
fn a_shell_and_man_get_every_command_from_the_definition() {
    let desk = Desk::none();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let said = desk.run(&["completions", shell]).done().out;
        for word in ["candidates", "authorized-keys", "completions", "dry-run"] {
            assert!(said.contains(word), "{word} in {shell}");
        }
    }
    let page = desk.run(&["man"]).done().out;
    assert!(page.contains(".TH guichet 1") && page.contains("import"), "{page}");
    let page = desk.run(&["man", "import", "candidates"]).done().out;
    assert!(page.contains("guichet-import-candidates") && page.contains("dry"), "{page}");
    let ran = desk.run(&["--lang", "en", "man", "nothing"]).ended_with(1);
    assert!(ran.err.contains("no command of that name"), "{ran:?}");
    desk.run(&["completions", "nothing"]).ended_with(2);
}
