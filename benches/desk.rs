//! How long the desk takes at scale. `cargo bench --bench desk` fills a desk of 20,000 people in a temporary folder;
//! `GUICHET_BENCH=DIR cargo bench --bench desk` measures a copy of a desk made before by `guichet demo`; a name behind
//! `--` (`frame`, `search`, `duplicates`, `ranking`, `saves`) measures that alone.
//!
//! Prints medians and percentiles; asserts nothing: the machine decides.

#![allow(clippy::expect_used, reason = "a measurement that cannot go on must stop at once")]

mod common;

use common::{prepared, sitting, tell};
use guichet::deeds::exercise::Amounts;
use guichet::deeds::imports::{self, Delivery};
use guichet::deeds::{candidates, matches};
use guichet::domain::candidate::Candidate;
use guichet::domain::datum::Reading;
use guichet::domain::record::Record;
use guichet::exchange::offers::{self, Hints};
use guichet::i18n::Lang;
use guichet::terminal::caps::{Caps, Surroundings};
use guichet::terminal::encode::Encoder;
use guichet::ui::desk::Desk;
use guichet::ui::face::Face;
use guichet::ui::keys::Key;
use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// What is measured by itself on the prepared file.
type Part = fn(&Path);

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = prepared(folder.path(), Amounts { candidates: 20_000, offers: 2_000, cases: 4_000 });
    let parts: [(&str, Part); 5] = [
        ("frame", first_frame),
        ("search", search),
        ("duplicates", duplicates),
        ("ranking", ranking),
        ("saves", saves_during_an_import),
    ];
    let asked: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    for (name, part) in parts {
        if asked.is_empty() || asked.iter().any(|word| word == name) {
            part(&file);
        }
    }
}

/// A seat with its screen and what goes out to the terminal.
struct Seat {
    desk: Desk,
    encoder: Encoder,
}

impl Seat {
    fn open(file: &Path) -> Seat {
        let caps = Caps::of(&Surroundings {
            term: Some("xterm-256color"),
            lang: Some("C.UTF-8"),
            ..Surroundings::default()
        });
        Seat { desk: Desk::new(sitting(file), Lang::Fr), encoder: Encoder::new(caps, Size::new(80, 24)) }
    }

    fn frame(&mut self) -> usize {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
        let cursor = self.desk.draw(&mut buffer);
        self.encoder.frame(&buffer, cursor).len()
    }

    fn press(&mut self, key: Key) -> Duration {
        let begun = std::time::Instant::now();
        self.desk.press(key);
        self.frame();
        begun.elapsed()
    }
}

fn first_frame(file: &Path) {
    let mut times = Vec::new();
    for _ in 0..15 {
        let begun = std::time::Instant::now();
        Seat::open(file).frame();
        times.push(begun.elapsed());
    }
    tell("first frame", times);
}

/// Every key of searches as people type them, from the first letter on.
fn search(file: &Path) {
    let mut seat = Seat::open(file);
    let mut times = Vec::new();
    let texts = [
        "koffi",
        "adjovi kossi",
        "lawson",
        "mensah a",
        "afi",
        "dogbe yao",
        "4217",
        "TG-0000123",
        "aneho",
        "z",
    ];
    for _ in 0..3 {
        for text in texts {
            seat.press(Key::F(3));
            times.extend(text.chars().map(|letter| seat.press(Key::Char(letter))));
            seat.press(Key::Esc);
        }
    }
    tell("search for people, key to frame", times);
    let mut times = Vec::new();
    for text in ["macon", "couture", "chauffeur lome", "vente", "paris", "logement"] {
        seat.press(Key::F(4));
        times.extend(text.chars().map(|letter| seat.press(Key::Char(letter))));
        seat.press(Key::Esc);
    }
    tell("search for offers, key to frame", times);
}

fn duplicates(file: &Path) {
    let sitting = sitting(file);
    let lines = candidates::find(&sitting, "", 200).expect("people");
    let mut other = common::sitting(file);
    let people: Vec<_> = lines
        .iter()
        .filter_map(|line| candidates::open(&mut other, &line.id).ok())
        .map(|view| view.stored.record.likeness(""))
        .collect();
    let mut times = Vec::new();
    for person in &people {
        let begun = std::time::Instant::now();
        let _ = candidates::similar(&sitting, person, 5);
        times.push(begun.elapsed());
    }
    tell("who may be the same person", times);
}

fn ranking(file: &Path) {
    let sitting = sitting(file);
    let lines = candidates::find(&sitting, "", 100).expect("people");
    let mut times = Vec::new();
    for line in &lines {
        let begun = std::time::Instant::now();
        let _ = matches::offers_for(&sitting, &line.id, 20);
        times.push(begun.elapsed());
    }
    println!("  (the first loads the offers: {:?})", times.first().copied().unwrap_or_default());
    tell("top 20 offers for a candidate", times.split_off(1.min(times.len())));
}

/// Saves of one seat while another brings 20,000 ads in.
fn saves_during_an_import(file: &Path) {
    let ads: Vec<serde_json::Value> = (0..20_000)
        .map(|number| {
            serde_json::json!({
                "id": format!("B{number:06}"),
                "intitule": format!("Poste inventé {number}"),
                "description": "Annonce inventée pour la mesure. ".repeat(30),
                "dateCreation": "2026-11-01T08:00:00.000Z",
                "dateActualisation": "2026-11-02T08:00:00.000Z",
                "lieuTravail": { "libelle": "69 - LYON 05" },
                "romeCode": "F1703",
                "typeContrat": "CDI",
            })
        })
        .collect();
    let bytes = serde_json::json!({ "resultats": ads }).to_string().into_bytes();
    let over = Arc::new(AtomicBool::new(false));
    let importer = {
        let (file, over) = (file.to_owned(), over.clone());
        std::thread::spawn(move || {
            let mut sitting = sitting(&file);
            let hints = Hints::none(sitting.today());
            let entries = offers::read(&bytes, &hints).expect("a readable delivery").entries;
            let delivery = Delivery {
                source: "bench".to_owned(),
                feed: None,
                format: "francetravail",
                map: None,
                isco: false,
                close_many: false,
                dry_run: false,
            };
            let begun = std::time::Instant::now();
            let files = vec![("bench.json".to_owned(), entries)];
            imports::offers(&mut sitting, &delivery, files, &mut |_, _| true).expect("the import ends well");
            over.store(true, Ordering::Relaxed);
            begun.elapsed()
        })
    };
    let mut saver = sitting(file);
    let mut times = Vec::new();
    let mut number = 0;
    while !over.load(Ordering::Relaxed) {
        number += 1;
        let candidate = person(number, saver.reading());
        let begun = std::time::Instant::now();
        candidates::register(&mut saver, &candidate, None).expect("a save");
        times.push(begun.elapsed());
        std::thread::sleep(Duration::from_millis(20));
    }
    let took = importer.join().expect("the importer ends");
    println!("import of 20,000 offers beside it: {:.0} a second", 20_000.0 / took.as_secs_f64());
    tell("saves during an import", times);
}

fn person(number: usize, reading: Reading) -> Candidate {
    let mut texts = vec![String::new(); Candidate::FIELDS.len()];
    let mut set = |key: &str, text: String| {
        if let Some(place) = Candidate::FIELDS.iter().position(|field| field.key == key) {
            texts[place] = text;
        }
    };
    set("family_name", "Exemple".to_owned());
    set("given_names", format!("Personne Numéro {number}"));
    set("sex", "f".to_owned());
    set("birth", format!("{}-03-17", 1960 + number % 45));
    set("consent", "employment".to_owned());
    Candidate::read(&texts, &reading).expect("a valid person")
}
