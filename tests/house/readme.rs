//! The tables of the README are readings of the program. Where they are old this says what they should be;
//! `UPDATE_README=1 cargo test --test house` writes them.

use super::source::root;
use guichet::i18n::Lang;
use guichet::ui::keys::{KEYS, Place};
use std::fs;

/// The keys, a row for each command of a place.
fn keys() -> String {
    let mut table = "| where | key | does | command |\n| --- | --- | --- | --- |\n".to_owned();
    for place in Place::ALL {
        let mut told = Vec::new();
        for row in KEYS.iter().filter(|row| row.place == *place) {
            if told.contains(&row.command) {
                continue;
            }
            told.push(row.command);
            let same = KEYS.iter().filter(|other| other.place == *place && other.command == row.command);
            let keys: Vec<String> = same.map(|other| format!("`{}`", other.key.name())).collect();
            let (name, id) = (row.command.name(Lang::En), row.command.id());
            table.push_str(&format!("| {} | {} | {name} | `{id}` |\n", place.id(), keys.join(" ")));
        }
    }
    table
}

/// The commands, those of a group behind their group.
fn commands() -> String {
    let mut table = "| command | does |\n| --- | --- |\n".to_owned();
    rows(&guichet::cli::definition(), "guichet", &mut table);
    table
}

fn rows(command: &clap::Command, name: &str, table: &mut String) {
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    table.push_str(&format!("| `{name}` | {about} |\n"));
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set() && sub.get_name() != "help") {
        rows(sub, &format!("{name} {}", sub.get_name()), table);
    }
}

/// The text between `<!-- name -->` and `<!-- /name -->`.
fn block<'a>(readme: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = readme.split_once(&format!("<!-- {name} -->\n"))?;
    let (block, _) = after.split_once(&format!("<!-- /{name} -->"))?;
    Some(block)
}

/// The blocks that do not say what they should.
fn stale(readme: &str, expected: &[(&str, String)]) -> Vec<String> {
    let mut faults = Vec::new();
    for (name, table) in expected {
        match block(readme, name) {
            None => faults.push(format!("the README has no block <!-- {name} -->")),
            Some(block) if block != table => {
                faults.push(format!("the block <!-- {name} --> is old; it should be:\n{table}"));
            }
            Some(_) => {}
        }
    }
    faults
}

/// The README with its blocks as they should be.
fn renewed(readme: &str, expected: &[(&str, String)]) -> String {
    expected.iter().fold(readme.to_owned(), |text, (name, table)| match block(&text, name) {
        Some(old) => {
            let (from, until) = (format!("<!-- {name} -->\n{old}"), format!("<!-- {name} -->\n{table}"));
            text.replacen(&from, &until, 1)
        }
        None => text,
    })
}

#[test]
fn the_key_and_command_tables_of_the_readme_are_current() {
    let path = root().join("README.md");
    let expected = [("keys", keys()), ("commands", commands())];
    let mut readme = fs::read_to_string(&path).unwrap_or_default();
    if std::env::var_os("UPDATE_README").is_some() {
        let text = renewed(&readme, &expected);
        if text != readme {
            fs::write(&path, &text).unwrap();
            readme = text;
        }
    }
    let faults = stale(&readme, &expected);
    assert!(faults.is_empty(), "{}\n(UPDATE_README=1 writes them)", faults.join("\n"));
}

#[test]
fn an_old_table_is_found_and_renewed() {
    let expected = [("keys", "| a |\n".to_owned()), ("commands", "| b |\n".to_owned())];
    let readme = "# x\n<!-- keys -->\n| old |\n<!-- /keys -->\n<!-- commands -->\n<!-- /commands -->\nend\n";
    let told = stale(readme, &expected);
    assert_eq!(told.len(), 2);
    assert!(told[0].contains("it should be:\n| a |"), "{}", told[0]);
    let renewed = renewed(readme, &expected);
    assert_eq!(stale(&renewed, &expected), [""; 0]);
    assert!(
        renewed.starts_with("# x\n<!-- keys -->\n| a |\n") && renewed.ends_with("-->\nend\n"),
        "{renewed}"
    );
    assert_eq!(stale("", &expected)[0], "the README has no block <!-- keys -->");
}
