//! Who may name whom: `main > cli > terminal > ui, line > flow > report, exchange > deeds > store > domain > facts`,
//! and `i18n` a leaf. Rust does not stop a circle inside one crate; this does.

use super::paths::{Named, named};
use super::source::{File, Kind, tokens, tree};
use std::collections::BTreeMap;

/// A room and those it may name besides itself.
const ROOMS: [(&str, &[&str]); 13] = [
    // The map of the house: it declares the rooms and does nothing.
    ("lib", &[]),
    ("main", &["cli"]),
    (
        "cli",
        &[
            "terminal", "ui", "line", "flow", "report", "exchange", "deeds", "store", "domain", "facts",
            "i18n",
        ],
    ),
    ("terminal", &["ui", "line", "flow", "report", "exchange", "deeds", "domain", "facts", "i18n"]),
    ("ui", &["flow", "report", "exchange", "deeds", "domain", "facts", "i18n"]),
    ("line", &["flow", "report", "exchange", "deeds", "domain", "facts", "i18n"]),
    ("flow", &["report", "exchange", "deeds", "domain", "facts", "i18n"]),
    ("report", &["deeds", "domain", "facts", "i18n"]),
    ("exchange", &["deeds", "domain", "facts"]),
    // The only room that names the store, but cli for backup and check.
    ("deeds", &["store", "domain", "facts"]),
    ("store", &["domain", "facts"]),
    ("domain", &["facts"]),
    ("facts", &[]),
];

/// A leaf: it names no other room.
const LEAF: &str = "i18n";

/// Words that stand in some folders only, wherever in a path they stand.
const WORDS: [(&str, &[&str]); 7] = [
    ("rusqlite", &["store/sqlite/"]),
    ("crossterm", &["terminal/"]),
    ("tokio", &["terminal/"]),
    ("russh", &["terminal/"]),
    ("signal_hook", &["terminal/"]),
    ("SystemTime", &["cli/", "terminal/"]),
    ("unsafe", &[]),
];

/// What the picture and the lines know nothing of.
const NOT_IN_FACES: [&[&str]; 3] = [&["std", "env"], &["std", "fs"], &["std", "path"]];

/// What is wrong in a tree, as `file:line: what`.
pub fn faults(files: &[File]) -> Vec<String> {
    let macros = macros(files);
    let mut faults = Vec::new();
    for file in files {
        let told = |line: usize, what: String| format!("{}:{line}: {what}", file.path);
        for path in named(file) {
            faults.extend(stranger(file, &path, &macros).map(|what| told(path.line, what)));
            faults.extend(surroundings(file, &path).map(|what| told(path.line, what)));
        }
        for token in tokens(&file.text) {
            let Kind::Word(word) = &token.kind else { continue };
            let rule = WORDS.iter().find(|(kept, _)| kept == word);
            if let Some((_, folders)) = rule
                && !folders.iter().any(|folder| file.path.starts_with(folder))
            {
                faults.push(told(token.line, format!("names {word}")));
            }
        }
    }
    faults.sort();
    faults.dedup();
    faults
}

/// A room that is named and may not be.
fn stranger(file: &File, path: &Named, macros: &BTreeMap<String, String>) -> Option<String> {
    let (own, named) = (file.room(), path.room()?);
    // An exported macro hangs on the crate; it belongs to the room that writes it.
    let named = macros.get(named).map_or(named, String::as_str);
    let Some(may) = allowed(own) else { return Some(format!("the room {own} is not in the table")) };
    match named {
        "*" => Some("names every room at once".to_owned()),
        named if named == own || may.contains(&named) => None,
        named if allowed(named).is_some() => Some(format!("{own} names {named}")),
        // A name of the crate itself that is no room: a macro or nothing at all.
        named => Some(format!("{own} names crate::{named}, which is no room")),
    }
}

fn allowed(room: &str) -> Option<&'static [&'static str]> {
    if room == LEAF {
        return Some(&[]);
    }
    ROOMS.iter().find(|(name, _)| *name == room).map(|(_, may)| *may)
}

/// The environment, files and the clock, where they are not to be seen.
fn surroundings(file: &File, path: &Named) -> Option<String> {
    let outer = ["cli", "terminal"].contains(&file.room());
    let face = ["ui", "line"].contains(&file.room());
    if face && NOT_IN_FACES.iter().any(|parts| path.begins(parts)) {
        return Some(format!("names {}", path.parts.join("::")));
    }
    let clock = path.parts.windows(2).any(|pair| pair == ["Instant", "now"]);
    let environment = path.begins(&["std", "env"]);
    ((clock || environment) && !outer).then(|| format!("names {}", path.parts.join("::")))
}

/// The exported macros and the room each is written in.
fn macros(files: &[File]) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for file in files {
        let tokens = tokens(&file.text);
        for place in 0..tokens.len() {
            let exported = tokens[place].word() == "macro_export"
                && tokens.get(place + 2).is_some_and(|token| token.word() == "macro_rules");
            if exported && let Some(name) = tokens.get(place + 4) {
                found.insert(name.word().to_owned(), file.room().to_owned());
            }
        }
    }
    found
}

#[test]
fn rooms_name_only_those_below_them() {
    let faults = faults(&tree());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_folder_of_the_program_is_a_room_of_the_table() {
    let tree = tree();
    let mut rooms: Vec<&str> = tree.iter().map(File::room).collect();
    rooms.dedup();
    for room in rooms {
        assert!(allowed(room).is_some(), "{room} is not in the table");
    }
}

/// Each line breaks one rule in one file.
#[test]
fn a_path_that_climbs_or_turns_aside_is_found() {
    for (path, text, told) in [
        ("domain/day.rs", "use crate::i18n::Lang;", "domain/day.rs:1: domain names i18n"),
        ("domain/day.rs", "\nuse crate::store::Batch;", "domain/day.rs:2: domain names store"),
        ("facts/pack.rs", "fn f() { crate::domain::day::x() }", "facts/pack.rs:1: facts names domain"),
        ("store/offers.rs", "use crate::deeds::Sitting;", "store/offers.rs:1: store names deeds"),
        ("deeds/imports.rs", "use crate::exchange::Entry;", "deeds/imports.rs:1: deeds names exchange"),
        ("deeds/log.rs", "use crate::i18n::label;", "deeds/log.rs:1: deeds names i18n"),
        ("exchange/csv.rs", "use crate::report::Figure;", "exchange/csv.rs:1: exchange names report"),
        ("report/sheet.rs", "use crate::exchange::csv;", "report/sheet.rs:1: report names exchange"),
        ("report/sheet.rs", "use crate::store::Store;", "report/sheet.rs:1: report names store"),
        ("flow/due.rs", "use crate::store::Query;", "flow/due.rs:1: flow names store"),
        ("flow/due.rs", "pub use crate::ui::keys::Key;", "flow/due.rs:1: flow names ui"),
        ("ui/desk.rs", "use crate::line::sit;", "ui/desk.rs:1: ui names line"),
        ("line/desk.rs", "use crate::{deeds, ui::look};", "line/desk.rs:1: line names ui"),
        ("ui/desk.rs", "use crate::store::Store;", "ui/desk.rs:1: ui names store"),
        ("terminal/tty.rs", "use crate::store::Store;", "terminal/tty.rs:1: terminal names store"),
        ("terminal/tty.rs", "use crate::cli::Context;", "terminal/tty.rs:1: terminal names cli"),
        ("i18n/book.rs", "use crate::facts::fold;", "i18n/book.rs:1: i18n names facts"),
        ("main.rs", "fn main() { guichet::ui::run() }", "main.rs:1: main names ui"),
        ("ui/desk.rs", "use super::super::store::Batch;", "ui/desk.rs:1: ui names store"),
        ("ui/mod.rs", "use super::store::Batch;", "ui/mod.rs:1: ui names store"),
        ("ui/desk.rs", "mod a { use super::super::super::line::x; }", "ui/desk.rs:1: ui names line"),
        ("flow/due.rs", "use crate::*;", "flow/due.rs:1: names every room at once"),
        ("attic/old.rs", "use crate::facts::fold;", "attic/old.rs:1: the room attic is not in the table"),
        ("flow/due.rs", "use crate::attic::old;", "flow/due.rs:1: flow names crate::attic, which is no room"),
    ] {
        assert_eq!(faults(&[File::new(path, text)]), [told], "{text}");
    }
}

#[test]
fn a_macro_belongs_to_the_room_that_writes_it() {
    let home =
        File::new("domain/datum.rs", "#[macro_export]\nmacro_rules! choice { () => { $crate::domain::x } }");
    let below = File::new("facts/pack.rs", "crate::choice! {}");
    let above = File::new("flow/due.rs", "use crate::{choice, facts};");
    assert_eq!(faults(&[home, below, above]), ["facts/pack.rs:1: facts names domain"]);
}

#[test]
fn an_engine_a_terminal_or_a_clock_out_of_its_room_is_found() {
    for (path, text, told) in [
        ("store/offers.rs", "use rusqlite::Row;", "store/offers.rs:1: names rusqlite"),
        ("cli/check.rs", "fn f() { rusqlite::version() }", "cli/check.rs:1: names rusqlite"),
        ("ui/canvas.rs", "use ratatui::crossterm::event;", "ui/canvas.rs:1: names crossterm"),
        ("ui/canvas.rs", "use std::path::Path;", "ui/canvas.rs:1: names std::path::Path"),
        ("line/mod.rs", "use std::{io, env};", "line/mod.rs:1: names std::env"),
        ("line/mod.rs", "fn f() { std::fs::read(x) }", "line/mod.rs:1: names std::fs::read"),
        ("line/mod.rs", "use tokio::io;", "line/mod.rs:1: names tokio"),
        ("deeds/desk.rs", "use std::time::SystemTime;", "deeds/desk.rs:1: names SystemTime"),
        (
            "deeds/desk.rs",
            "let x = std::time::Instant::now();",
            "deeds/desk.rs:1: names std::time::Instant::now",
        ),
        ("flow/find.rs", "let x = Instant::now();", "flow/find.rs:1: names Instant::now"),
        ("store/log.rs", "let x = std::env::var(\"X\");", "store/log.rs:1: names std::env::var"),
        ("terminal/tty.rs", "unsafe { f() }", "terminal/tty.rs:1: names unsafe"),
    ] {
        assert_eq!(faults(&[File::new(path, text)]), [told], "{text}");
    }
    let fine = [
        File::new("store/sqlite/mod.rs", "use rusqlite::Row; // crate::ui"),
        File::new("terminal/tty.rs", "use crossterm::terminal; use std::env; let x = Instant::now();"),
        File::new("cli/mod.rs", "use std::env::var; use std::time::SystemTime; use crate::store::Access;"),
        File::new(
            "domain/day.rs",
            "pub struct Instant; impl Instant { fn now_or_then() {} } const S: &str = \"crate::ui\";",
        ),
        File::new(
            "ui/screens/a.rs",
            "use super::super::desk::Desk; use super::Line; mod t { use super::*; }",
        ),
    ];
    assert_eq!(faults(&fine), [""; 0]);
}
