//! A counsellor in front of a screen, for journeys: real keys into the real desk, a fixed day, counted ids, 80x24.
//!
//! An [`Office`] is the desk before anybody looks at it: its sample data goes in through the deeds, as everything
//! does. A [`Sitter`] sits down at it. Whatever is waited for is a text with a deadline, never a length of time.
//! Everybody here is invented and says so in her name.

#![allow(dead_code, reason = "each test binary uses its own part")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a journey that cannot begin must stop at once")]

pub mod forms;
pub mod screens;
pub mod snapshot;

use guichet::deeds::accounts::Caller;
use guichet::deeds::desk::{self, Founding};
use guichet::deeds::exercise::{self, Amounts};
use guichet::deeds::imports::{Delivery, Feed};
use guichet::deeds::{self, Means, Sitting};
use guichet::domain::candidate::{Candidate, Status};
use guichet::domain::day::Instant;
use guichet::domain::office::{Counsellor, Office as OfficeRecord, Role};
use guichet::domain::record::Record;
use guichet::domain::reintegration::case::Case;
use guichet::domain::text::{Line, Name};
use guichet::exchange::offers::{self, Hints};
use guichet::facts::Country;
use guichet::i18n::Lang;
use guichet::store::people::{self, Account};
use guichet::store::{Access, Batch, Statement, Store};
use guichet::ui::desk::Desk;
use guichet::ui::face::{Event, Face};
use guichet::ui::keys::Key;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::{Duration, Instant as Moment};
use tempfile::TempDir;

/// Tuesday the 24th of November 2026, half past nine at Lomé.
pub const MORNING: &str = "2026-11-24T09:30:00Z";
/// However slow the machine: a text that is waited for longer will not come.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// The clock and the ids of one test, shared by everybody who sits at its desk.
#[derive(Clone)]
pub struct Clock {
    now: Arc<AtomicI64>,
    ids: Arc<AtomicU64>,
}

impl Clock {
    fn new() -> Clock {
        let begin = Instant::parse(MORNING).expect("an instant");
        Clock { now: Arc::new(AtomicI64::new(begin.unix())), ids: Arc::default() }
    }

    pub fn means(&self) -> Means {
        let (now, ids) = (self.now.clone(), self.ids.clone());
        Means {
            now: Arc::new(move || Instant::from_unix(now.load(Ordering::Relaxed))),
            id: Arc::new(move || {
                format!("00000000-0000-7000-8000-{:012}", ids.fetch_add(1, Ordering::Relaxed))
            }),
            today: None,
        }
    }

    /// Lets time pass.
    pub fn later(&self, seconds: i64) {
        self.now.fetch_add(seconds, Ordering::Relaxed);
    }
}

/// A desk and who brings its sample data in.
pub struct Office {
    pub sitting: Sitting,
    pub clock: Clock,
    folder: Option<Rc<TempDir>>,
    /// Every ad that was brought in.
    ads: Vec<serde_json::Value>,
}

/// What became of a registration.
pub struct Person {
    pub id: String,
    pub reference: String,
}

impl Office {
    /// An exercise desk at Lomé, in memory.
    pub fn in_memory() -> Office {
        Office::in_memory_of("TG", "fr")
    }

    pub fn in_memory_of(country: &str, language: &str) -> Office {
        let clock = Clock::new();
        let store = desk::found_in_memory(&founding(country, language), &clock.means()).expect("a desk");
        let sitting = sit_down(store, &clock, None, "first");
        Office { sitting, clock, folder: None, ads: Vec::new() }
    }

    /// The same on a file, for two people at once and for work beside the screen.
    pub fn on_file() -> Office {
        let clock = Clock::new();
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("guichet.db");
        desk::found(&file, &founding("TG", "fr"), &clock.means()).expect("a desk");
        let store = Store::open(&file, Access::Seat).expect("the desk");
        let sitting = sit_down(store, &clock, None, "first");
        Office { sitting, clock, folder: Some(Rc::new(folder)), ads: Vec::new() }
    }

    /// A desk filled for exercise: forty people and twelve cases of the counsellor's own, twenty offers.
    pub fn filled_for_exercise(country: &str, language: &str, seed: u64) -> Office {
        Office::filled_with(Amounts { candidates: 60, offers: 20, cases: 12 }, country, language, seed)
    }

    /// The same with as many as a test needs.
    pub fn filled_with(amounts: Amounts, country: &str, language: &str, seed: u64) -> Office {
        let clock = Clock::new();
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("guichet.db");
        exercise::fill(&file, &founding(country, language), amounts, seed, &clock.means(), &mut |_, _| {})
            .expect("a filled desk");
        let store = Store::open(&file, Access::Seat).expect("the desk");
        let sitting = sit_down(store, &clock, None, "first");
        Office { sitting, clock, folder: Some(Rc::new(folder)), ads: Vec::new() }
    }

    /// Registers somebody: `key: text` as a form would be filled, codes and all.
    pub fn registers(&mut self, texts: &[(&str, &str)]) -> Person {
        let candidate = self.candidate(texts);
        let registered =
            deeds::candidates::register(&mut self.sitting, &candidate, None).expect("registered");
        self.clock.later(60);
        Person { id: registered.id, reference: registered.reference }
    }

    pub fn candidate(&self, texts: &[(&str, &str)]) -> Candidate {
        record::<Candidate>(texts, &self.sitting)
    }

    /// A mason of Lomé who speaks French and Ewe and has been abroad: the person of most journeys.
    pub fn registers_kossi(&mut self) -> Person {
        self.registers(KOSSI)
    }

    /// Opens a case: the return is `returned_on`, from Libya.
    pub fn opens_case(&mut self, person: &Person, returned_on: &str) -> String {
        let case = record::<Case>(
            &[("returned_on", returned_on), ("returned_from", "LY"), ("mode", "assisted_voluntary")],
            &self.sitting,
        );
        deeds::cases::open_for(&mut self.sitting, &person.id, &case, None).expect("a case")
    }

    /// Brings ads in: what partner services deliver, as JSON.
    pub fn imports(&mut self, ads: &serde_json::Value) {
        self.ads.extend(ads.as_array().expect("a list of ads").iter().cloned());
        self.delivers(ads, Feed::Delta);
    }

    fn delivers(&mut self, ads: &serde_json::Value, feed: Feed) {
        let bytes = serde_json::json!({ "resultats": ads }).to_string();
        let hints = Hints::none(self.sitting.today());
        let entries = offers::read(bytes.as_bytes(), &hints).expect("ads").entries;
        let delivery = Delivery {
            source: "essai".to_owned(),
            feed: Some(feed),
            format: "francetravail",
            map: None,
            isco: false,
            close_many: true,
            dry_run: false,
        };
        let files = vec![("essai.json".to_owned(), entries)];
        deeds::imports::offers(&mut self.sitting, &delivery, files, &mut |_, _| true).expect("imported");
        deeds::employers::trust(&mut self.sitting, "essai", Some("service public")).expect("trusted");
    }

    /// The source takes an ad back.
    pub fn closes(&mut self, id: &str) {
        let known = self.ads.iter().filter(|ad| ad["id"] != id).cloned().collect::<Vec<_>>();
        self.delivers(&serde_json::Value::Array(known), Feed::Full);
    }

    /// The employer names the last day: the source's form has no field for it, so it is written as a colleague would.
    pub fn closes_on(&mut self, id: &str, day: &str) {
        let (_, offer) =
            deeds::references::resolve(&self.sitting, &format!("essai:{id}")).expect("the offer");
        let means = self.clock.means();
        let statement = Statement::new("UPDATE offer SET closes_on = :day WHERE id = :id");
        let batch = Batch {
            id: (means.id)(),
            counsellor: self.sitting.signer.id.clone(),
            at: self.sitting.now().to_string(),
            statements: vec![statement.with("day", day).with("id", offer)],
        };
        self.another_store().apply(&batch).expect("a closing day");
    }

    /// Somebody who is known and has not consented yet, as another service hands people over.
    pub fn lets_wait(&mut self, texts: &[(&str, &str)]) -> Person {
        let candidate = self.candidate(texts);
        let means = self.clock.means();
        let id = (means.id)();
        let reference = format!("TG-09{}-0", id.get(id.len() - 5..).expect("a long id"));
        let at = self.sitting.now().to_string();
        let standing = guichet::store::candidates::Standing {
            reference: reference.clone(),
            office_id: self.sitting.signer.office_id.clone(),
            counsellor_id: self.sitting.signer.id.clone(),
            status: Status::Waiting,
            created_at: at.clone(),
            updated_at: at.clone(),
            unfinished_since: None,
            practice: guichet::domain::practice::Practice::default(),
        };
        let counsellor = self.sitting.signer.id.clone();
        let mut batch = Batch { id: (means.id)(), counsellor, at, statements: Vec::new() };
        batch.extend(guichet::store::candidates::insert(&id, &candidate, &standing, None));
        self.another_store().apply(&batch).expect("somebody who waits");
        Person { id, reference }
    }

    /// An account of that role, in an office of its own or in this one.
    pub fn hires(&self, name: &str, role: Role, office: &str) -> String {
        let means = self.clock.means();
        let (office_id, account_id) = ((means.id)(), (means.id)());
        let mut store = self.another_store();
        let mut batch = Batch {
            id: (means.id)(),
            counsellor: self.sitting.signer.id.clone(),
            at: self.sitting.now().to_string(),
            statements: Vec::new(),
        };
        let here = office == self.sitting.office.name;
        if !here {
            let country = Some(self.sitting.office.country);
            batch.push(people::insert_office(
                &office_id,
                &OfficeRecord { name: Line::of(office), country, region: None },
            ));
        }
        let name = guichet::domain::datum::Datum::read(name, &self.sitting.reading());
        let name: Name = name.expect("a name");
        batch.push(people::insert_account(&Account {
            id: account_id.clone(),
            office_id: if here { self.sitting.signer.office_id.clone() } else { office_id },
            team_id: None,
            active: true,
            language: None,
            counsellor: Counsellor { name: Some(name), role: Some(role), system_login: None },
        }));
        store.apply(&batch).expect("an account");
        account_id
    }

    pub fn another_store(&self) -> Store {
        Store::open(&self.file(), Access::Seat).expect("the desk")
    }

    /// The sitting of somebody who was [hired](Office::hires), without a screen.
    pub fn sitting_of(&self, account: &str) -> Sitting {
        sit_down(self.another_store(), &self.clock, Some(account), "second")
    }

    /// Sits down at the screen.
    pub fn sit(self, language: &str) -> Sitter {
        Sitter::of(self.sitting, self.clock, self.folder, language)
    }

    /// Another seat at the same file: the same account, or one that was [hired](Office::hires).
    pub fn another_seat(&self, account: Option<&str>, language: &str) -> Sitter {
        Sitter::of(self.another_sitting(account), self.clock.clone(), self.folder.clone(), language)
    }

    /// Another seat, whose file cannot grow by a page.
    pub fn another_seat_with_a_full_disk(&self, language: &str) -> Sitter {
        let store = self.another_store();
        store.limit(store.pages().expect("a size")).expect("a limit");
        let sitting = sit_down(store, &self.clock, None, "a seat on a full disk");
        Sitter::of(sitting, self.clock.clone(), self.folder.clone(), language)
    }

    pub fn file(&self) -> std::path::PathBuf {
        self.folder.as_ref().expect("two connections need a desk on a file").path().join("guichet.db")
    }

    /// The same without a screen.
    pub fn another_sitting(&self, account: Option<&str>) -> Sitting {
        let seat = format!("seat-{}", (self.clock.means().id)());
        sit_down(self.another_store(), &self.clock, account, &seat)
    }
}

fn founding(country: &str, language: &str) -> Founding {
    Founding {
        country: Country::parse(country).expect("a country"),
        language: language.to_owned(),
        office: "ANPE Essai".to_owned(),
        administrator: "Afi Exemple".to_owned(),
        exercise: true,
    }
}

fn sit_down(store: Store, clock: &Clock, account: Option<&str>, seat: &str) -> Sitting {
    let account = account
        .map_or_else(|| deeds::accounts::signer(&store, Caller::default()).expect("a signer"), str::to_owned);
    Sitting::begin(store, clock.means(), &account, seat.to_owned()).expect("a sitting")
}

/// A record from the texts of some of its fields.
pub fn record<R: Record>(texts: &[(&str, &str)], sitting: &Sitting) -> R {
    for (key, _) in texts {
        assert!(R::FIELDS.iter().any(|field| field.key == *key), "{} has no field {key}", R::TABLE);
    }
    let text =
        |key: &str| texts.iter().find(|(told, _)| *told == key).map_or("", |(_, text)| *text).to_owned();
    let all: Vec<String> = R::FIELDS.iter().map(|field| text(field.key)).collect();
    R::read(&all, &sitting.reading()).unwrap_or_else(|faults| panic!("{}: {faults:?}", R::TABLE))
}

pub const KOSSI: &[(&str, &str)] = &[
    ("family_name", "Adjovi-Fictif"),
    ("given_names", "Kossi"),
    ("sex", "m"),
    ("birth", "1990-04-02"),
    ("phone", "+22890000042"),
    ("country", "TG"),
    ("region", "TG-M"),
    ("locality", "Aného"),
    ("education", "2"),
    ("occupation", "7112 maçon"),
    ("experience", "72"),
    ("situation", "unemployed"),
    ("languages", "fr B2, ee L1"),
    ("nationality", "TG"),
    ("mobility", "international"),
    ("consent", "employment, reintegration"),
];

/// An invented ad; what is given replaces what is usual.
pub fn ad(id: &str, title: &str, changes: serde_json::Value) -> serde_json::Value {
    let mut ad = serde_json::json!({
        "id": id,
        "intitule": title,
        "description": format!("Annonce inventée pour un essai : {title}."),
        "dateCreation": "2026-11-20T08:00:00Z",
        "dateActualisation": "2026-11-20T08:00:00Z",
        "lieuTravail": { "libelle": "69 - LYON 03" },
        "romeCode": "F1703",
        "appellationlibelle": "Maçon / Maçonne",
        "entreprise": { "nom": "Entreprise Inventée" },
        "typeContrat": "CDI",
        "typeContratLibelle": "Contrat à durée indéterminée",
    });
    if let (Some(ad), Some(changes)) = (ad.as_object_mut(), changes.as_object()) {
        for (key, value) in changes {
            if value.is_null() {
                ad.remove(key);
            } else {
                ad.insert(key.clone(), value.clone());
            }
        }
    }
    ad
}

/// Somebody in front of the desk.
pub struct Sitter {
    pub desk: Desk,
    pub clock: Clock,
    buffer: Buffer,
    cursor: Option<Position>,
    // Kept last: the file goes when nobody sits at it any more.
    _folder: Option<Rc<TempDir>>,
}

impl Sitter {
    /// At an empty exercise desk.
    pub fn new(language: &str) -> Sitter {
        Office::in_memory().sit(language)
    }

    fn of(sitting: Sitting, clock: Clock, folder: Option<Rc<TempDir>>, language: &str) -> Sitter {
        let desk = Desk::new(sitting, Lang::parse(language).expect("a language"));
        let buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
        let mut sitter = Sitter { desk, clock, buffer, cursor: None, _folder: folder };
        sitter.draw();
        sitter
    }

    fn draw(&mut self) {
        self.buffer.reset();
        self.cursor = self.desk.draw(&mut self.buffer);
    }

    /// Presses keys named by words: `f2`, `tab`, `s-tab`, `ctrl-k`, `down*5`.
    #[track_caller]
    pub fn press(&mut self, words: &str) -> &mut Self {
        for word in words.split_whitespace() {
            let (name, times) = match word.split_once('*') {
                Some((name, times)) => (name, times.parse().expect("a number of times")),
                None => (word, 1),
            };
            for _ in 0..times {
                self.desk.take(Event::Key(key(name)));
                self.draw();
            }
        }
        self
    }

    /// Takes what a line brought, as the loop would hand it in.
    pub fn takes(&mut self, event: Event) -> &mut Self {
        self.desk.take(event);
        self.draw();
        self
    }

    /// Types a text, letter by letter.
    pub fn types(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            self.desk.take(Event::Key(Key::Char(letter)));
        }
        self.draw();
        self
    }

    pub fn pastes(&mut self, text: &str) -> &mut Self {
        self.desk.take(Event::Paste(text.to_owned()));
        self.draw();
        self
    }

    /// Empties the field in hand and types another answer.
    pub fn retypes(&mut self, text: &str) -> &mut Self {
        self.press("ctrl-u").types(text)
    }

    /// Goes to the field under that label, downwards from where one is.
    #[track_caller]
    pub fn goes_to(&mut self, label: &str) -> &mut Self {
        for _ in 0..80 {
            if self.line_in_hand().trim_start().starts_with(label) {
                return self;
            }
            self.press("down");
        }
        panic!("no field {label}:\n{}", self.screen());
    }

    /// The line on which the cursor stands.
    pub fn line_in_hand(&self) -> String {
        let y = self.cursor.map_or(0, |cursor| cursor.y);
        self.screen().lines().nth(usize::from(y)).unwrap_or_default().to_owned()
    }

    /// Waits until the screen shows a text, letting the desk do what is due.
    #[track_caller]
    pub fn waits_for(&mut self, text: &str) -> &mut Self {
        let begin = Moment::now();
        while !self.screen().contains(text) {
            assert!(begin.elapsed() < PATIENCE, "{text:?} never came:\n{}", self.screen());
            self.desk.tick();
            self.draw();
            std::thread::yield_now();
        }
        self
    }

    /// Lets the desk do what is due.
    pub fn tick(&mut self) -> &mut Self {
        self.desk.tick();
        self.draw();
        self
    }

    pub fn resize(&mut self, width: u16, height: u16) -> &mut Self {
        self.buffer = Buffer::empty(Rect::new(0, 0, width, height));
        self.desk.take(Event::Resize { width, height });
        self.draw();
        self
    }

    #[track_caller]
    pub fn shows(&mut self, text: &str) -> &mut Self {
        assert!(self.screen().contains(text), "{text:?} is not on the screen:\n{}", self.screen());
        self
    }

    #[track_caller]
    pub fn hides(&mut self, text: &str) -> &mut Self {
        assert!(!self.screen().contains(text), "{text:?} is on the screen:\n{}", self.screen());
        self
    }

    /// One line of the screen shows all of these, in their order.
    #[track_caller]
    pub fn shows_line(&mut self, parts: &[&str]) -> &mut Self {
        let screen = self.screen();
        let fits = |line: &str| {
            let mut rest = line;
            parts.iter().all(|part| match rest.split_once(part) {
                Some((_, after)) => {
                    rest = after;
                    true
                }
                None => false,
            })
        };
        assert!(screen.lines().any(fits), "no line with {parts:?}:\n{screen}");
        self
    }

    /// The field in hand: its label stands on the cursor's line.
    #[track_caller]
    pub fn stands_at(&mut self, label: &str) -> &mut Self {
        let line = self.line_in_hand();
        assert!(line.trim_start().starts_with(label), "not at {label:?} but {line:?}:\n{}", self.screen());
        self
    }

    /// The picture as lines of text, without blanks at their ends.
    pub fn screen(&self) -> String {
        let area = self.buffer.area;
        let mut lines = Vec::new();
        for y in 0..area.height {
            let mut line = String::new();
            let mut skip = 0;
            for x in 0..area.width {
                if skip > 0 {
                    skip -= 1;
                    continue;
                }
                let symbol = self.buffer[(x, y)].symbol();
                skip = unicode_width::UnicodeWidthStr::width(symbol).saturating_sub(1);
                line.push_str(symbol);
            }
            lines.push(line.trim_end().to_owned());
        }
        lines.join("\n")
    }

    pub fn buffer(&self) -> &Buffer {
        &self.buffer
    }

    /// Column and row of the hardware cursor.
    pub fn cursor(&self) -> Option<(u16, u16)> {
        self.cursor.map(|cursor| (cursor.x, cursor.y))
    }

    /// The line above the last: what just happened.
    pub fn message(&self) -> String {
        let lines: Vec<String> = self.screen().lines().map(str::to_owned).collect();
        lines.get(lines.len().saturating_sub(2)).map(|line| line.trim().to_owned()).unwrap_or_default()
    }

    /// The answers of the interview in hand as the draft keeps them: what was typed and what is kept, by field.
    pub fn answers(&mut self) -> BTreeMap<String, (String, String)> {
        self.desk.hang_up();
        let drafts = deeds::drafts::own(self.desk.sitting()).expect("drafts");
        let Some(draft) = drafts.first() else { return BTreeMap::new() };
        let kept: serde_json::Value = serde_json::from_str(&draft.answers).expect("a draft's answers");
        serde_json::from_value(kept["answers"].clone()).expect("two texts an answer")
    }

    /// What is kept of each answer, by field.
    pub fn kept(&mut self) -> BTreeMap<String, String> {
        let answered = self.answers().into_iter().filter(|(_, (_, kept))| !kept.is_empty());
        answered.map(|(key, (_, kept))| (key, kept)).collect()
    }

    /// The texts of the only candidate whose name begins so, as they are kept.
    pub fn candidate(&mut self, name: &str) -> BTreeMap<String, String> {
        let found = deeds::candidates::find(self.desk.sitting(), name, 10).expect("found");
        assert_eq!(found.len(), 1, "{name}: {found:?}");
        let id = found[0].id.clone();
        let sitting = self.desk.sitting();
        let rows = sitting_texts(sitting, &id);
        rows.into_iter().filter(|(_, text)| !text.is_empty()).collect()
    }

    /// Opens the first person that a text finds.
    #[track_caller]
    pub fn opens_person(&mut self, text: &str) -> &mut Self {
        self.press("f3").types(text).press("enter")
    }
}

fn sitting_texts(sitting: &Sitting, id: &str) -> BTreeMap<String, String> {
    // The newest version of each field, from the change log: whoever reads it there needs no second sitting.
    let mut texts = BTreeMap::new();
    let mut entries = deeds::log::history(sitting, id, 1000).expect("history");
    entries.reverse();
    for entry in entries.iter().filter(|entry| entry.action != "read") {
        let changes: BTreeMap<String, (String, String)> =
            serde_json::from_str(&entry.changes).unwrap_or_default();
        texts.extend(changes.into_iter().map(|(key, (_, new))| (key, new)));
    }
    texts
}

fn key(name: &str) -> Key {
    match name {
        "enter" => Key::Enter,
        "tab" => Key::Tab,
        "s-tab" => Key::BackTab,
        "up" => Key::Up,
        "down" => Key::Down,
        "left" => Key::Left,
        "right" => Key::Right,
        "home" => Key::Home,
        "end" => Key::End,
        "pgup" => Key::PageUp,
        "pgdn" => Key::PageDown,
        "esc" => Key::Esc,
        "bs" => Key::Backspace,
        "del" => Key::Delete,
        "ins" => Key::Insert,
        _ => {
            let letter = name.strip_prefix("ctrl-").and_then(|letter| letter.chars().next());
            let number = name.strip_prefix('f').and_then(|number| number.parse().ok());
            letter.map(Key::Ctrl).or(number.map(Key::F)).unwrap_or_else(|| panic!("no key is called {name}"))
        }
    }
}
