//! How long offers take to be found and counted among 100,000. `cargo bench --bench lookup` fills a desk in a temporary
//! folder; `GUICHET_BENCH=DIR cargo bench --bench lookup` measures a copy of a desk that is there already.
//!
//! Prints medians and percentiles; asserts nothing: the machine decides.

#![allow(clippy::expect_used, reason = "a measurement that cannot go on must stop at once")]

mod common;

use common::{prepared, sitting, tell, timed};
use guichet::deeds::Sitting;
use guichet::deeds::exercise::Amounts;
use guichet::deeds::lookup::{Search, count, find, office_spot};
use guichet::domain::lookup::{Facet, Picks};
use guichet::i18n::Lang;
use guichet::store::{Access, Query, Store};
use guichet::ui::desk::Desk;
use guichet::ui::face::Face;
use guichet::ui::keys::Key;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::path::Path;

const OFFERS: usize = 100_000;
/// Words as people type them, one letter after the other; in three languages, of occupations, places and both.
const TEXTS: [&str; 12] = [
    "maçon",
    "pedreiro lomé",
    "couture",
    "chauffeur",
    "cook",
    "secrétaire dakar",
    "logement",
    "infirmière lyon",
    "soudeur",
    "vendeur permanent",
    "professor",
    "agent de sécurité",
];

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = prepared(folder.path(), Amounts { candidates: 100, offers: OFFERS, cases: 10 });
    let store = Store::open(&file, Access::Seat).expect("the desk opens");
    let offers = store.read(&Query::new("SELECT count(*) FROM offer")).expect("a count");
    println!("{} versions of offers", offers.first().map_or(0, |row| row.int(0)));
    drop(store);
    guichet::facts::prepare_titles();
    loads(&file);
    let sitting = sitting(&file);
    let _ = find(&sitting, &Search::default(), None, 1);
    let before = memory();
    found_as_typed(&sitting);
    counted_as_typed(&sitting);
    nearest(&sitting);
    println!("memory of the process {before} kB before, {} kB after", memory());
    keys(&file);
}

/// The first look of a seat: the offers are read into memory.
fn loads(file: &Path) {
    let times = (0..15).map(|_| {
        let sitting = sitting(file);
        timed(|| {
            find(&sitting, &Search::default(), None, 100).expect("offers");
        })
    });
    tell("the first look of a seat", times.collect());
}

/// Each beginning of each text.
fn beginnings() -> impl Iterator<Item = String> {
    TEXTS.iter().flat_map(|text| {
        let letters: Vec<char> = text.chars().collect();
        (1..=letters.len()).map(move |end| letters.iter().take(end).collect())
    })
}

fn search(text: &str, picks: &[(Facet, &str)]) -> Search {
    let mut picked = Picks::default();
    picks.iter().for_each(|(facet, code)| picked.pick(*facet, code));
    Search { text: text.to_owned(), picks: picked, near: None }
}

const PICKS: [&[(Facet, &str)]; 4] = [
    &[],
    &[(Facet::Status, "open")],
    &[(Facet::Status, "open"), (Facet::Country, "FR"), (Facet::Contract, "seasonal")],
    &[(Facet::Closing, "soon"), (Facet::Language, "fr"), (Facet::Verification, "verified")],
];

fn found_as_typed(sitting: &Sitting) {
    let mut times = Vec::new();
    for picks in PICKS {
        for text in beginnings() {
            times.push(timed(|| {
                find(sitting, &search(&text, picks), None, 100).expect("offers");
            }));
        }
    }
    tell("words as typed, 100 rows", times);
}

fn counted_as_typed(sitting: &Sitting) {
    let mut times = Vec::new();
    for picks in PICKS {
        times.extend((0..10).map(|_| timed(|| drop(count(sitting, &search("", picks)).expect("counts")))));
    }
    tell("facets of all offers", times);
    let mut times = Vec::new();
    for picks in PICKS {
        for text in beginnings() {
            times.push(timed(|| drop(count(sitting, &search(&text, picks)).expect("counts"))));
        }
    }
    tell("facets of words as typed", times);
}

fn nearest(sitting: &Sitting) {
    let near = Some(office_spot(sitting).expect("an office"));
    let mut times = Vec::new();
    for text in beginnings().chain([String::new()]) {
        let asked = Search { near: near.clone(), ..search(&text, &[(Facet::Status, "open")]) };
        times.push(timed(|| {
            find(sitting, &asked, None, 100).expect("offers");
        }));
    }
    tell("nearest first as typed", times);
}

/// From the key to the picture: in the list of offers and among the facets.
fn keys(file: &Path) {
    let mut desk = Desk::new(sitting(file), Lang::Fr);
    let mut press = |key: Key| {
        timed(|| {
            desk.press(key);
            let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
            let _ = desk.draw(&mut buffer);
        })
    };
    press(Key::F(4));
    let mut typed = Vec::new();
    let mut facets = Vec::new();
    for text in TEXTS {
        typed.extend(text.chars().map(|letter| press(Key::Char(letter))));
        facets.push(press(Key::F(5)));
        facets.push(press(Key::Tab));
        facets.push(press(Key::Enter));
        facets.push(press(Key::F(4)));
        facets.push(press(Key::Esc));
        press(Key::Ctrl('u'));
        press(Key::F(3));
    }
    tell("a letter in the list, key to frame", typed);
    tell("a key among the facets, key to frame", facets);
}

/// Resident, in kB; 0 where the system does not tell.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
