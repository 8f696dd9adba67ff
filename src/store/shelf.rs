//! The offers that are to be seen, as small numbers: read from one index, which holds what they are counted by and none
//! of their texts. Words are looked up in the search table, newest first.

use super::candidates::match_text;
use super::offers::{LINE, Line as Row, line};
use super::{Cells, Query, Result, Store, employers};
use crate::domain::datum::Datum;
use crate::domain::day::{Day, Instant};
use crate::domain::employer::{Named, Register};
use crate::domain::lookup::{Shelf, Told};
use crate::domain::offer::{Offer, Verification};
use crate::domain::position::Position;
use crate::domain::record::Record;
use crate::domain::text::Line;
use crate::facts::Country;
use std::collections::HashMap;

/// An import, as far as it decides what is seen and since when; seconds since 1970.
struct Import {
    started: i64,
    published: Option<i64>,
}

/// The question after all that is counted, answered by its index alone.
pub fn all_query() -> Query {
    Query::new(
        "SELECT rid, entered, left_by, country, region, occupation, contract, verification, languages, closes_on,
                closed_on, first_seen, position, own, source, employer, employer_ref
         FROM offer INDEXED BY offer_facets",
    )
}

/// Every offer that is to be seen.
///
/// # Errors
/// The store's.
pub fn load(store: &Store) -> Result<Shelf> {
    let imports = imports(store)?;
    let seen = |number: i64| imports.get(&number).is_some_and(|import| import.published.is_some());
    let mut shelf = Shelf::default();
    let mut employers =
        Employers { register: employers::register(store)?, known: HashMap::new(), key: String::new() };
    let (mut last, mut last_seen) = (String::new(), 0);
    store.scan(&all_query(), |row| {
        let Some(import) = imports.get(&row.int(1)) else { return Ok(true) };
        let Some(published) = import.published else { return Ok(true) };
        if !row.is_null(2) && seen(row.int(2)) {
            return Ok(true);
        }
        // The desk's own have an import that is always there.
        let is_own = row.int(1) == 0;
        if row.text(11) != last {
            last = row.text(11).to_owned();
            last_seen = Instant::parse(&last).map_or(0, Instant::unix);
        }
        shelf.add(&Told {
            number: row.int(0),
            country: row.text(3),
            region: row.text(4),
            occupation: row.text(5),
            contract: row.text(6),
            verification: employers.state(row),
            languages: row.text(8),
            closes_on: row.text(9),
            is_closed: !row.is_null(10),
            is_draft: row.text(13) == "draft",
            position: (!row.is_null(12)).then(|| Position::restore(&row.text(12).into())).flatten(),
            // A row is written before its import is published; until then nobody sees it.
            appeared: if last_seen >= import.started && !is_own { published } else { last_seen },
        });
        Ok(true)
    })?;
    shelf.settle();
    Ok(shelf)
}

/// Where the employers of offers stand; each is looked up once.
struct Employers {
    register: Register,
    known: HashMap<String, &'static str>,
    key: String,
}

impl Employers {
    fn state(&mut self, row: &Cells<'_>) -> &'static str {
        // One text, used again for each of a hundred thousand rows.
        self.key.clear();
        for place in [14, 15, 16, 3, 7] {
            self.key.push_str(row.text(place));
            self.key.push('\u{1f}');
        }
        if let Some(state) = self.known.get(&self.key) {
            return state;
        }
        let mut offer = Offer::unknown();
        offer.employer = Line::of(row.text(15));
        offer.employer_ref = Named::restore(&row.text(16).into()).filter(|_| !row.is_null(16));
        offer.country = Country::parse(row.text(3));
        offer.verification = Verification::from_code(row.text(7));
        let state = self.register.state(&offer, row.text(14)).code();
        self.known.insert(self.key.clone(), state);
        state
    }
}

/// By number; what was taken back is not published any more.
fn imports(store: &Store) -> Result<HashMap<i64, Import>> {
    let rows = store.read(&Query::new(
        "SELECT number, started_at, CASE WHEN undone_at IS NULL THEN published_at END FROM import",
    ))?;
    let second = |text: &str| Instant::parse(text).map(Instant::unix);
    let import = |row: &super::Row| {
        let started = second(row.text(1)).unwrap_or(0);
        (row.int(0), Import { started, published: second(row.text(2)) })
    };
    Ok(rows.iter().map(import).collect())
}

/// In which order words find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Oldest,
    /// Below a number, where one is told.
    Newest(Option<i64>),
}

/// Where words are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    Everything,
    /// The place and the country.
    Place,
}

/// The question after the offers of which each word begins one of theirs, newest first; without an order, as the engine
/// has them, which is the oldest first and half the work.
pub fn words_query(words: &[&str], within: Within, order: Order) -> Query {
    let text = match_text(words);
    let text = match within {
        Within::Everything => text,
        Within::Place => format!("place : ({text})"),
    };
    let sql = match order {
        Order::Oldest => "SELECT rowid FROM offer_fts WHERE offer_fts MATCH :words",
        Order::Newest(None) => "SELECT rowid FROM offer_fts WHERE offer_fts MATCH :words ORDER BY rowid DESC",
        Order::Newest(Some(_)) => {
            "SELECT rowid FROM offer_fts WHERE offer_fts MATCH :words AND rowid < :below ORDER BY rowid DESC"
        }
    };
    let query = Query::new(sql).with("words", text);
    match order {
        Order::Newest(Some(number)) => query.with("below", number),
        _ => query,
    }
}

/// Visits the places of the offers that a question names, in its order, until it has had enough.
///
/// # Errors
/// The store's.
pub fn each_of(
    store: &Store,
    shelf: &Shelf,
    query: &Query,
    order: Order,
    mut visit: impl FnMut(usize) -> bool,
) -> Result<()> {
    // Both come in the order of their numbers: each is walked along once.
    let mut at = if order == Order::Oldest { 0 } else { shelf.len() };
    store.scan(query, |row| {
        let number = row.int(0);
        let place = match order {
            Order::Oldest => {
                while shelf.number(at).is_some_and(|known| known < number) {
                    at += 1;
                }
                at
            }
            Order::Newest(_) => {
                while at > 0 && shelf.number(at - 1).is_some_and(|known| known > number) {
                    at -= 1;
                }
                at.wrapping_sub(1)
            }
        };
        Ok(shelf.number(place) != Some(number) || visit(place))
    })
}

/// The offers of some numbers as lists show them, in that order; what went meanwhile is left out.
///
/// # Errors
/// The store's.
pub fn lines(store: &Store, numbers: &[i64], today: Day) -> Result<Vec<(i64, Row)>> {
    let sql = format!("SELECT {LINE} FROM offer o WHERE o.rid = :rid");
    let mut lines = Vec::with_capacity(numbers.len());
    for number in numbers {
        let rows = store.read(&Query::new(sql.clone()).with("rid", *number))?;
        lines.extend(rows.first().map(|row| (*number, line(row, today))));
    }
    Ok(lines)
}

/// The number of the version of an offer that counts.
///
/// # Errors
/// The store's.
pub fn number_of(store: &Store, id: &str) -> Result<Option<i64>> {
    let sql = format!("SELECT o.rid FROM offer o WHERE o.id = :id AND {}", super::offers::VISIBLE);
    Ok(store.read(&Query::new(sql).with("id", id))?.first().map(|row| row.int(0)))
}
