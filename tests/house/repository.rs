//! What the repository may not carry: paths of somebody's machine, hosts of somebody's registry.

use super::source::{below, root};
use std::fs;
use std::path::Path;

/// Folders that are made, not kept.
const MADE: [&str; 2] = ["target", ".git"];

/// Folders of one machine, put together here so that this file passes its own rule.
fn folders() -> [String; 4] {
    ["work", "root", "home", "Users"].map(|name| format!("/{name}/"))
}

/// Where packages come from is Cargo's own affair: the public index in the lock file and nothing else.
const PUBLIC: &str = "registry+https://github.com/rust-lang/crates.io-index";
const SOURCES: [&str; 6] =
    ["registry+", "sparse+", "replace-with", "registries.", "registry-index", "CARGO_REGISTRIES"];

fn faults(path: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        for folder in folders() {
            let own = line.match_indices(&folder).any(|(at, _)| is_beginning(&line[..at]));
            if own {
                faults.push(format!("{path}:{number}: a path of one machine, {folder}"));
            }
        }
        let elsewhere = line.replace(PUBLIC, "");
        // The rule itself must name what it looks for.
        if !path.ends_with("house/repository.rs") && SOURCES.iter().any(|source| elsewhere.contains(source)) {
            faults.push(format!("{path}:{number}: packages from elsewhere: {}", line.trim()));
        }
    }
    faults
}

/// Behind a name it is a folder of the repository, else one of the machine.
fn is_beginning(before: &str) -> bool {
    !before.ends_with(|c: char| c.is_alphanumeric() || ['_', '-', '.', '*', '}', ')'].contains(&c))
}

#[test]
fn the_repository_names_no_machine_and_no_registry() {
    let root = root();
    let mut told = Vec::new();
    let mut seen = 0;
    for entry in fs::read_dir(&root).unwrap() {
        let path = entry.unwrap().path();
        if MADE.iter().any(|made| path.ends_with(made)) {
            continue;
        }
        let files = if path.is_dir() { below(&path) } else { vec![path] };
        for file in files {
            // What is not text is not read.
            let Ok(text) = fs::read_to_string(&file) else { continue };
            let short = file.strip_prefix(&root).unwrap_or(Path::new("")).display().to_string();
            told.extend(faults(&short, &text));
            seen += 1;
        }
    }
    assert!(seen > 100, "only {seen} files were read");
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn the_lock_file_takes_packages_from_the_public_index_alone() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let sources: Vec<&str> = lock.lines().filter_map(|line| line.strip_prefix("source = ")).collect();
    assert!(sources.len() > 50);
    for source in sources {
        assert_eq!(source.trim_matches('"'), PUBLIC);
    }
}

#[test]
fn a_path_of_a_machine_or_another_registry_is_found() {
    let [work, root, home, _] = folders();
    for (text, what) in [
        (format!("open(\"{work}x\")"), format!("a path of one machine, {work}")),
        (format!("see {root}.cargo"), format!("a path of one machine, {root}")),
        (format!("fine\n{home}awa"), format!("a path of one machine, {home}")),
    ] {
        let line = text.lines().count();
        assert_eq!(faults("a.md", &text), [format!("a.md:{line}: {what}")]);
    }
    for text in [format!("replace-{} = \"mirror\"", "with"), format!("source = \"{}https://x\"", "sparse+")] {
        assert_eq!(faults("a.toml", &text), [format!("a.toml:1: packages from elsewhere: {text}")]);
    }
    for text in [format!("src{work}x"), format!("source = \"{PUBLIC}\""), "/home".to_owned()] {
        assert_eq!(faults("a.md", &text), [""; 0], "{text}");
    }
}
