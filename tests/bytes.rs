//! What screens cost on the line: byte budgets on the real desk, one frame a key, 80x24, xterm. The figures are
//! printed by `cargo test --test bytes -- --nocapture`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a measurement that cannot go on must stop at once"
)]

mod support;

use guichet::domain::candidate::Candidate;
use guichet::domain::record::Record;
use guichet::terminal::caps::{Caps, Surroundings};
use guichet::terminal::encode::Encoder;
use guichet::terminal::session;
use serde_json::json;
use support::{Office, Sitter, ad};

/// A sitter whose pictures go through the encoder, as they would to a terminal.
struct Wire {
    sitter: Sitter,
    caps: Caps,
    encoder: Encoder,
}

#[derive(Clone, Copy, PartialEq)]
enum Colour {
    None,
    Many,
}

impl Wire {
    fn of(sitter: Sitter, colour: Colour) -> Wire {
        let around = Surroundings {
            term: Some("xterm-256color"),
            lang: Some("fr_FR.UTF-8"),
            no_color: (colour == Colour::None).then_some("1"),
            ..Surroundings::default()
        };
        let size = sitter.buffer().area.as_size();
        let caps = Caps::of(&around);
        let mut wire = Wire { encoder: Encoder::new(caps, size), caps, sitter };
        wire.frame();
        wire
    }

    fn frame(&mut self) -> usize {
        let cursor = self.sitter.cursor().map(|(x, y)| ratatui::layout::Position { x, y });
        self.encoder.frame(self.sitter.buffer(), cursor).len()
    }

    fn is_on_today(&self) -> bool {
        self.sitter.screen().starts_with(" guichet")
    }

    /// What the screen costs a terminal that shows nothing yet, and what takes hold of it where the screen is Today: it
    /// goes out in the same write.
    fn first(&mut self) -> usize {
        let enter = if self.is_on_today() { session::enter(&self.caps).len() } else { 0 };
        self.encoder = Encoder::new(self.caps, self.sitter.buffer().area.as_size());
        let cursor = self.sitter.cursor().map(|(x, y)| ratatui::layout::Position { x, y });
        let bytes = self.encoder.frame(self.sitter.buffer(), cursor);
        if std::env::var_os("SEE").is_some() {
            println!("{}\n{:?}", self.sitter.screen(), String::from_utf8_lossy(&bytes));
        }
        enter + bytes.len()
    }

    /// Each key has its frame, as on a line that is quicker than a hand.
    fn press(&mut self, words: &str) -> usize {
        let mut bytes = 0;
        for word in words.split_whitespace() {
            let (name, times) =
                word.split_once('*').map_or((word, 1), |(name, times)| (name, times.parse().unwrap()));
            for _ in 0..times {
                self.sitter.press(name);
                bytes += self.frame();
            }
        }
        bytes
    }

    fn types(&mut self, text: &str) -> usize {
        let letters = text.chars().map(|letter| {
            self.sitter.types(&letter.to_string());
            self.frame()
        });
        letters.sum()
    }

    /// Goes down the page to the field of a key.
    fn goes_to_field(&mut self, key: &str) {
        let fields = <Candidate as Record>::FIELDS;
        let place = fields.iter().position(|field| field.key == key).expect("a field");
        self.press(&format!("down*{place}"));
    }

    fn goes_to(&mut self, label: &str) {
        self.sitter.goes_to(label);
        self.frame();
    }
}

fn new_form() -> Wire {
    let mut wire = Wire::of(Sitter::new("fr"), Colour::None);
    wire.press("f2");
    wire
}

#[test]
fn a_letter_at_the_end_of_a_field_costs_itself() {
    let mut wire = new_form();
    let mut worst = 0;
    for label in ["Nom", "Localité", "Note"] {
        wire.goes_to(label);
        worst =
            worst.max("abcABC019 -'".chars().map(|letter| wire.types(&letter.to_string())).max().unwrap());
    }
    let accented = "éèçñœɖŋɔ".chars().map(|letter| wire.types(&letter.to_string())).max().unwrap();
    println!("a letter: {worst}, an accented letter: {accented} (target 2)");
    assert_eq!(worst, 1);
    assert_eq!(accented, 2);
}

#[test]
fn a_backspace_costs_three() {
    let mut wire = new_form();
    wire.types("Agbeko-Fictive");
    let worst = (0..10).map(|_| wire.press("bs")).max().unwrap();
    println!("a backspace: {worst} (target 3)");
    assert!(worst <= 3, "{worst}");
}

#[test]
fn the_next_field_costs_a_move_of_the_cursor() {
    let mut wire = new_form();
    let down: Vec<usize> = (0..17).map(|_| wire.press("tab")).collect();
    let up: Vec<usize> = (0..17).map(|_| wire.press("s-tab")).collect();
    println!("next field, blank form: {down:?}, back: {up:?} (target 12)");
    assert!(down.iter().chain(&up).all(|bytes| *bytes <= 12), "{down:?} {up:?}");
}

#[test]
fn a_page_of_the_form_is_turned_by_what_differs() {
    let mut wire = new_form();
    let bytes = wire.press("f3");
    println!("the next page of the form: {bytes}");
    assert!(bytes <= 450, "{bytes}");
}

#[test]
fn what_did_not_change_costs_nothing() {
    let mut wire = new_form();
    for way in ["", "f4", "esc", "esc", "f3", "esc f4", "esc f1", "esc ctrl-k"] {
        wire.press(way);
        assert_eq!(wire.frame(), 0, "{way}");
        wire.sitter.tick();
        assert_eq!(wire.frame(), 0, "{way}");
    }
}

/// The lists of the first page that are short enough to be read, and the longest words of each language.
const LISTS: [&str; 8] =
    ["sex", "phone_owner", "country", "region", "education", "situation", "mobility", "consent"];

#[test]
fn a_list_of_values_is_opened_stepped_and_closed_cheaply() {
    for language in ["fr", "en", "pt"] {
        for key in LISTS {
            let mut wire = Wire::of(Office::in_memory_of("MR", "fr").sit(language), Colour::None);
            wire.press("f2");
            wire.goes_to_field(key);
            let open = wire.press("f4");
            let steps: Vec<usize> = (0..24).map(|_| wire.press("down")).collect();
            wire.press("pgup*6");
            let close = wire.press("enter");
            // A step past the end of a page of four to seven values brings the next page: that is new text, and is held
            // to what opening the list may cost.
            let (turns, within): (Vec<usize>, Vec<usize>) = steps.iter().partition(|step| **step > 4);
            println!(
                "{language} list of {key}: open {open}, steps {within:?}, to the next page {turns:?}, choose and close \
                 {close} (120, 4, 120, 90)"
            );
            assert!(open <= 120 && close <= 90, "{language} {key}: {open} {close}");
            assert!(steps.iter().take(3).all(|step| *step <= 4), "{language} {key}: {steps:?}");
            assert!(turns.len() * 4 <= within.len() && turns.iter().all(|turn| *turn <= 120), "{turns:?}");
        }
    }
}

/// The reference intake with texts of our own: as many characters in each of the eighteen fields.
const INTAKE: [(&str, usize, &str); 18] = [
    ("Sow-Imaginaire-Essai", 20, "family_name"),
    ("Mariem Inventee Zeina", 21, "given_names"),
    ("f", 1, "sex"),
    ("1979-08-26", 10, "birth"),
    ("+222 33 00 00 29", 16, "phone"),
    ("la personn", 10, "phone_owner"),
    ("MR", 2, "country"),
    ("Dakhlet Nouadhib", 16, "region"),
    ("Boutilimi", 9, "locality"),
    ("", 0, "education"),
    ("mecanicien", 10, "occupation"),
    ("retour de l'etranger", 20, "situation"),
    ("ar, ff, fr B2, en A1", 20, "languages"),
    ("Mauritani", 9, "nationality"),
    ("international, Togo", 19, "mobility"),
    ("m.inventee3@example.org", 23, "email"),
    ("oui, emploi, retour", 19, "consent"),
    ("cherche du travail a Rosso.", 27, "note"),
];

/// Leaving a field of which nothing is said behind it costs at most this.
const A_MOVE: usize = 6;

/// What the parts of the reference intake cost.
struct Figures {
    open: usize,
    letters: usize,
    moves: usize,
    /// What was understood, written behind the answer on leaving it: part of neither.
    readings: usize,
    correction: usize,
    pick: usize,
    save: usize,
}

impl Figures {
    fn core(&self) -> usize {
        self.letters + self.moves + self.correction + self.pick + self.save
    }
}

fn whole_intake(colour: Colour) -> Figures {
    let mut wire = Wire::of(Office::in_memory_of("MR", "fr").sit("fr"), colour);
    let open = wire.press("f2");
    let (mut letters, mut moves, mut readings) = (0, 0, 0);
    for (text, length, _) in INTAKE {
        assert_eq!(text.chars().count(), length, "{text}");
        letters += wire.types(text);
        if text != INTAKE[17].0 {
            let left = wire.press("tab");
            moves += left.min(A_MOVE);
            readings += left.saturating_sub(A_MOVE);
        }
    }
    let mut correction = wire.press("up*9 bs*9");
    correction += wire.types("Oualata");
    let pick = wire.press("tab f4 down*4 enter");
    assert!(wire.sitter.message().is_empty(), "{}", wire.sitter.screen());
    let save = wire.press("f2");
    wire.sitter.shows("Enregistré MR-0000001-");
    let kept = wire.sitter.candidate("sow");
    for (_, _, key) in INTAKE {
        assert!(kept.contains_key(key), "{key} is missing of {kept:?}");
    }
    assert_eq!(kept["locality"], "Oualata");
    assert_eq!(kept["education"], "4");
    Figures { open, letters, moves, readings, correction, pick, save }
}

#[test]
fn the_reference_intake_stays_within_its_bytes() {
    for (colour, name, most) in [(Colour::None, "without colour", 650), (Colour::Many, "with colour", 1700)] {
        let figures = whole_intake(colour);
        let Figures { open, letters, moves, readings, correction, pick, save } = &figures;
        let core = figures.core();
        println!(
            "intake {name}: {core} (letters {letters}, moves {moves}, correction {correction}, pick {pick}, save \
             {save}), and readings {readings}; opening the form {open} (targets {most}, and 120)"
        );
        assert!(core <= most && *readings <= 120, "{name}: {core} bytes and readings of {readings}");
        assert!(*letters == 252, "each letter is one byte: {letters}");
    }
}

/// Cells that are not blank, and what their letters take as UTF-8.
fn filled(sitter: &Sitter) -> (usize, usize) {
    let screen = sitter.screen();
    let letters = screen.chars().filter(|letter| !letter.is_whitespace());
    (letters.clone().count(), letters.map(char::len_utf8).sum())
}

/// The budget of a whole screen.
fn budget(cells: usize) -> usize {
    cells * 115 / 100 + 120
}

const TITLES: [&str; 20] = [
    "Maçon",
    "Maçon coffreur",
    "Aide-soignante de nuit",
    "Chauffeur poids lourd",
    "Mécanicien automobile",
    "Cuisinier",
    "Agent de sécurité",
    "Serveuse",
    "Couturière en atelier",
    "Électricien du bâtiment",
    "Plombier chauffagiste",
    "Vendeuse en boulangerie",
    "Comptable",
    "Soudeur",
    "Ouvrier agricole saisonnier",
    "Menuisier poseur",
    "Carreleur",
    "Technicien de maintenance",
    "Peintre en bâtiment",
    "Aide ménagère",
];

/// People of an ordinary list: long names and short ones.
const PEOPLE: [(&str, &str, &str); 20] = [
    ("Adjovi-Fictif", "Kossi", "Aného"),
    ("Lawson-Exemple", "Akossiwa Akouvi", "Lomé"),
    ("Sow-Inventée", "Mariem", "Rosso"),
    ("Diallo-Fictif", "Moussa", "Kara"),
    ("Tchalla-Essai", "Abra", "Kpalimé"),
    ("Mawuko-Fictif", "Gilbert Yao", "Sokodé"),
    ("Ba-Exemple", "Ali", "Dapaong"),
    ("Zinsou-Inventé", "Mazabalo", "Atakpamé"),
    ("Quashie-Fictif", "Ibrahim", "Tsévié"),
    ("Dogbé-Essai", "Anani", "Vogan"),
    ("Yovo-Fictif", "Ayao", "Notsé"),
    ("Ekoué-Inventée", "Akouvi Sénam", "Bassar"),
    ("Amegan-Exemple", "Edem", "Badou"),
    ("Kone-Fictif", "Issa", "Mango"),
    ("Traoré-Essai", "Fatoumata Binta", "Tabligbo"),
    ("Ndiaye-Inventé", "Omar", "Dakar"),
    ("Kpodo-Fictive", "Essi", "Blitta"),
    ("Sename-Fictif", "Yawo Mensah", "Kévé"),
    ("Agbeko-Exemple", "Dédé", "Amlamé"),
    ("Camara-Fictive", "Aïssata", "Cinkassé"),
];

/// Holds a screen to its budget, with colour and without: coming to it from another and, where it is Today, as the first
/// of a sitting. A list is never the first; what it costs a terminal that shows nothing is said all the same.
#[track_caller]
fn holds(name: &str, wire: &mut Wire, coming: usize) {
    let (cells, letters) = filled(&wire.sitter);
    let (is_today, first) = (wire.is_on_today(), wire.first());
    let most = budget(cells);
    println!("{name}: coming {coming}, first {first}; {cells} cells of {letters} bytes (budget {most})");
    assert!(coming <= most, "{name}: {coming} of {most}\n{}", wire.sitter.screen());
    assert!(!is_today || first <= most, "{name}, first: {first} of {most}\n{}", wire.sitter.screen());
}

#[test]
fn a_full_today_costs_little_more_than_its_letters() {
    for colour in [Colour::None, Colour::Many] {
        let mut office = Office::in_memory();
        for (number, (family, given, _)) in PEOPLE.into_iter().take(5).enumerate() {
            let person = office.registers(&[
                ("family_name", family),
                ("given_names", given),
                ("sex", "m"),
                ("consent", "employment, reintegration"),
            ]);
            office.opens_case(&person, &format!("2026-08-{:02}", number + 10));
        }
        let mut wire = Wire::of(office.sit("fr"), colour);
        wire.sitter.shows("EN RETARD 5").shows("AUJOURD'HUI 5");
        wire.press("f3");
        let coming = wire.press("esc");
        holds("today with 15 lines", &mut wire, coming);
    }
}

#[test]
fn a_full_list_costs_little_more_than_its_letters() {
    for colour in [Colour::None, Colour::Many] {
        let mut office = Office::in_memory();
        let ads: Vec<_> = TITLES
            .into_iter()
            .enumerate()
            .map(|(n, title)| ad(&format!("E{n}"), title, json!({ "lieuTravail": { "libelle": "Lomé" } })))
            .collect();
        office.imports(&json!(ads));
        for (family, given, place) in PEOPLE {
            office.registers(&[
                ("family_name", family),
                ("given_names", given),
                ("sex", "f"),
                ("birth", "1990"),
                ("locality", place),
                ("situation", "unemployed"),
                ("consent", "employment"),
            ]);
        }
        let mut wire = Wire::of(office.sit("fr"), colour);
        for (way, name) in [("f3", "people"), ("f4", "offers")] {
            let coming = wire.press(way);
            holds(&format!("a list of 20 {name}"), &mut wire, coming);
            let steps: Vec<usize> = (0..19).map(|_| wire.press("down")).collect();
            let most = steps.iter().max().copied().unwrap_or(0);
            println!("a step in a list of {name} {}, one that scrolls it {most} (90)", steps[1]);
            assert!(most <= 90, "{steps:?}");
            wire.press("esc");
        }
    }
}

/// Desks with people of every country, in its language, as `guichet demo` makes them.
#[test]
fn whoever_is_on_the_desk_its_screens_cost_little_more_than_their_letters() {
    for (country, language) in [("TG", "fr"), ("SN", "fr"), ("MR", "fr"), ("GH", "en"), ("CV", "pt")] {
        for seed in 1..4 {
            let office = Office::filled_for_exercise(country, language, seed);
            for colour in [Colour::None, Colour::Many] {
                let mut wire = Wire::of(office.another_seat(None, language), colour);
                for (way, name) in [("f3", "people"), ("esc", "today"), ("f4", "offers"), ("esc", "today")] {
                    let coming = wire.press(way);
                    holds(&format!("{country} {seed}, {name}"), &mut wire, coming);
                }
            }
        }
    }
}

#[test]
fn another_language_costs_less_than_another_screen() {
    let mut wire = new_form();
    let (english, portuguese) = (wire.press("ctrl-l"), wire.press("ctrl-l"));
    println!("the form in English {english}, in Portuguese {portuguese}");
    assert!(english <= 700 && portuguese <= 700);
}

/// A list of many people: each row as many letters, and what they cost over the letters themselves.
#[test]
fn a_row_of_a_list_costs_its_letters_and_little_more() {
    let mut wire = Wire::of(Office::on_file().sit("fr"), Colour::None);
    wire.press("f5");
    wire.types("Forum emploi");
    let begun = wire.press("f2");
    // The first key takes what was said off the screen.
    wire.press("home");
    let (mut letters, mut moves, mut worst) = (Vec::new(), Vec::new(), 0);
    for (place, (family, given, village)) in PEOPLE.iter().enumerate() {
        let phone = format!("90 00 01 {place:02}");
        let birth = format!("14/3/{:02}", 70 + place);
        for cell in [family, given, "f", birth.as_str(), phone.as_str(), village, "oui"] {
            for letter in cell.chars() {
                let cost = wire.types(&letter.to_string());
                assert!(
                    cost <= letter.len_utf8(),
                    "{cost} for {letter} of {cell}:\n{}",
                    wire.sitter.screen()
                );
                letters.push(cost);
            }
            let cost = wire.press("tab");
            moves.push(cost);
            worst = worst.max(cost);
        }
        wire.sitter.shows_line(&[&format!("{} ", place + 1), family, village, "oui"]);
    }
    let (letters, moves): (usize, usize) = (letters.iter().sum(), moves.iter().sum());
    let rows = PEOPLE.len();
    println!(
        "a list: begun {begun}, then a row {} (letters {}, moves and readings {}; the most for one key {worst}), of {rows} \
         rows",
        (letters + moves) / rows,
        letters / rows,
        moves / rows
    );
    assert!(
        begun <= 250 && (letters + moves) / rows <= 95 && worst <= 40,
        "{begun} {letters} {moves} {worst}"
    );
}
