//! How often the typeahead of occupations has the right unit group first, and among the first five.
//!
//! `cargo run --release --example titles -- FOLDER [--written-from | --misses N]`. FOLDER holds title sets as CSV with
//! a header: a unit group of four digits, and titles by language. A title whose SHA-256 ends in 0 or 1 is set aside:
//! nobody who writes `words.tsv` looks at it, and it alone is counted unless `--written-from` asks for the others.
//! `--misses` shows titles that are missed, never one that is set aside. The exit code is 1 where a target is missed:
//! four of five among the first five in each language, three of five in each major group.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it is read at a terminal")]

use guichet::facts::{Isco, titles_matching};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;

const LANGUAGES: [&str; 3] = ["fr", "en", "pt"];
const MAJOR_GROUPS: u16 = 10;

type Column = (&'static str, Option<&'static str>);

/// A set: its file, the column of the unit group, and of each column of titles the language; none where a column of the
/// file names it.
const SETS: [(&str, &str, &[Column]); 4] = [
    ("cpp2010_pt_5digit_dev.csv", "isco_unit_group", &[("title_pt", Some("pt"))]),
    (
        "esco_v1_0_occupations_en_fr_dev.csv",
        "isco08",
        &[("label_en", Some("en")), ("label_fr", Some("fr")), ("alt_en", Some("en")), ("alt_fr", Some("fr"))],
    ),
    ("isco08_index_titles_en_dev.csv", "isco08", &[("title", Some("en"))]),
    ("local_titles_to_isco_dev.csv", "isco08", &[("title", None)]),
];

#[derive(Clone, Copy, Default)]
struct Tally {
    asked: u32,
    first: u32,
    five: u32,
}

impl Tally {
    fn add(&mut self, place: Option<usize>) {
        self.asked += 1;
        self.first += u32::from(place == Some(0));
        self.five += u32::from(place.is_some_and(|place| place < 5));
    }

    /// Percent, rounded down: nothing is told better than it is.
    fn of(&self, count: u32) -> u32 {
        (count * 100).checked_div(self.asked).unwrap_or(0)
    }
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let Some(folder) = words.first() else {
        eprintln!("titles FOLDER [--written-from | --misses N]");
        return ExitCode::from(2);
    };
    let most: usize =
        words.iter().skip_while(|word| *word != "--misses").nth(1).map_or(0, |n| n.parse().unwrap_or(0));
    let others = most > 0 || words.iter().any(|word| word == "--written-from");
    let titles = match titles(Path::new(folder)) {
        Ok(titles) => titles,
        Err(error) => {
            eprintln!("{folder}: {error}");
            return ExitCode::from(2);
        }
    };
    let mut tallies: BTreeMap<(usize, u16), Tally> = BTreeMap::new();
    let mut misses = Vec::new();
    for (language, title, groups) in titles.iter().filter(|(_, title, _)| is_set_aside(title) != others) {
        let found = titles_matching(title, *language as u8, 5);
        let place = found.iter().position(|occupation| groups.contains(&occupation.isco));
        let Some(group) = groups.first() else { continue };
        tallies.entry((*language, group.number() / 1000)).or_default().add(place);
        if place.is_none() {
            misses.push((language, title, group));
        }
    }
    for (language, title, group) in misses.iter().take(most).filter(|_| others) {
        println!("{}\t{}\t{title}", LANGUAGES.get(**language).unwrap_or(&""), group.code());
    }
    if report(&tallies) { ExitCode::SUCCESS } else { ExitCode::from(1) }
}

/// Prints a row a language and major group; whether every target is reached.
fn report(tallies: &BTreeMap<(usize, u16), Tally>) -> bool {
    let mut is_reached = true;
    println!("language  major  titles  first  among five");
    for (number, language) in LANGUAGES.iter().enumerate() {
        let mut all = Tally::default();
        for major in 0..MAJOR_GROUPS {
            let tally = tallies.get(&(number, major)).copied().unwrap_or_default();
            all.asked += tally.asked;
            all.first += tally.first;
            all.five += tally.five;
            is_reached &= tally.asked == 0 || tally.of(tally.five) >= 60;
            row(language, &major.to_string(), tally);
        }
        is_reached &= all.of(all.five) >= 80;
        row(language, "all", all);
    }
    is_reached
}

fn row(language: &str, major: &str, tally: Tally) {
    let (first, five) = (tally.of(tally.first), tally.of(tally.five));
    println!("{language:8}  {major:>5}  {:>6}  {first:>3} %  {five:>8} %", tally.asked);
}

/// By its bytes as UTF-8: the last digit of the SHA-256 in hexadecimal.
fn is_set_aside(title: &str) -> bool {
    Sha256::digest(title.as_bytes()).last().is_some_and(|byte| byte & 0x0F < 2)
}

/// Every title once a language, with all unit groups that the sets name for it.
fn titles(folder: &Path) -> Result<Vec<(usize, String, Vec<Isco>)>, String> {
    let mut known: BTreeMap<(usize, String), BTreeSet<Isco>> = BTreeMap::new();
    for (file, group, columns) in SETS {
        let mut reader = csv::Reader::from_path(folder.join(file)).map_err(|error| error.to_string())?;
        let header = reader.headers().map_err(|error| error.to_string())?.clone();
        let column = |name: &str| header.iter().position(|column| column == name);
        for record in reader.records() {
            let record = record.map_err(|error| error.to_string())?;
            let cell = |name: &str| column(name).and_then(|place| record.get(place)).unwrap_or_default();
            let Some(isco) = Isco::parse(cell(group).trim_start_matches('C')) else { continue };
            for (name, language) in columns {
                let language = language.unwrap_or_else(|| cell("lang"));
                let Some(number) = LANGUAGES.iter().position(|known| *known == language) else { continue };
                for title in cell(name).split('|').map(str::trim).filter(|title| !title.is_empty()) {
                    known.entry((number, title.to_owned())).or_default().insert(isco);
                }
            }
        }
    }
    Ok(known
        .into_iter()
        .map(|((language, title), groups)| (language, title, groups.into_iter().collect()))
        .collect())
}
