//! Offers: one row a version. A delivery adds hidden versions and marks those they replace; what is visible follows
//! from which imports are published, so that publishing and taking back are one short statement each.

use super::records::{self, Stored};
use super::{Query, Result, Row, Statement, Store};
use crate::domain::datum::Value;
use crate::domain::day::Day;
use crate::domain::offer::{Availability, Offer};
use crate::facts::fold;
use std::collections::{HashMap, HashSet};

/// What stands beside the fields of an offer.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    pub reference: String,
    pub source: String,
    pub source_id: String,
    /// SHA-256 of what the source said; two deliveries alike in it are one.
    pub sha: String,
    /// The import this version came in with.
    pub entered: i64,
    pub closed_on: Option<String>,
    /// When it was closed: an entry of a delta that is not newer does not open it again.
    pub closed_at: Option<String>,
    pub closed_reason: Option<String>,
    pub first_seen: String,
    /// Alike for ads that are probably one.
    pub twin: Option<i64>,
}

/// What a delivery must know of an ad that is kept already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub id: String,
    pub reference: String,
    pub sha: String,
    pub updated_at: Option<String>,
    pub entered: i64,
    pub closed: bool,
    pub closed_at: Option<String>,
    pub first_seen: String,
}

/// An offer as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: String,
    pub reference: String,
    pub source: String,
    pub source_id: String,
    pub title: String,
    pub employer: Option<String>,
    pub country: Option<String>,
    pub place: Option<String>,
    pub occupation: Option<String>,
    pub contract: Option<String>,
    pub contract_months: Option<i64>,
    pub published_on: Option<String>,
    pub closes_on: Option<String>,
    pub closed_reason: Option<String>,
    pub verification: Option<String>,
    pub availability: Availability,
}

pub(super) const LINE: &str = "o.id, o.ref, o.source, o.source_id, o.title, o.employer, o.country, o.place, o.occupation, \
                    o.contract, o.contract_months, o.published_on, o.closes_on, o.closed_reason, \
                    o.verification, o.closed_on, o.own";

/// How many they are.
const LINE_COLUMNS: usize = 17;

/// The version that counts: its import is published, and none that replaces it is.
pub(super) const VISIBLE: &str = "EXISTS(SELECT 1 FROM import i WHERE i.number = o.entered
      AND i.published_at IS NOT NULL AND i.undone_at IS NULL)
    AND (o.left_by IS NULL OR NOT EXISTS(SELECT 1 FROM import i WHERE i.number = o.left_by
      AND i.published_at IS NOT NULL AND i.undone_at IS NULL))";

/// A new version with its search row.
pub fn insert(id: &str, offer: &Offer, standing: &Standing) -> [Statement; 2] {
    let extras = vec![
        ("ref", standing.reference.as_str().into()),
        ("source", standing.source.as_str().into()),
        ("source_id", standing.source_id.as_str().into()),
        ("sha", standing.sha.as_str().into()),
        ("entered", standing.entered.into()),
        ("closed_on", standing.closed_on.clone().into()),
        ("closed_at", standing.closed_at.clone().into()),
        ("closed_reason", standing.closed_reason.clone().into()),
        ("first_seen", standing.first_seen.as_str().into()),
        ("twin", standing.twin.map_or(Value::Null, Value::Int)),
    ];
    [records::insert(id, offer, extras), search_row(id, offer, &standing.reference, standing.entered)]
}

/// The search row of a version.
pub(super) fn search_row(id: &str, offer: &Offer, reference: &str, entered: i64) -> Statement {
    let text =
        |line: &Option<crate::domain::text::Line>| fold(line.as_ref().map_or("", |line| line.as_str()));
    let body = offer.description.as_ref().map_or("", |note| note.as_str());
    let skills = offer.skills.as_ref().map_or("", |note| note.as_str());
    let place = offer.country.map(|country| country.names().join(" ")).unwrap_or_default();
    // One row by VALUES: INSERT ... SELECT opens a savepoint, at which FTS5 writes out all that it gathered, so that
    // every row would be a segment of its own.
    Statement::new(
        "INSERT INTO offer_fts(rowid, title, employer, place, body)
         VALUES((SELECT rid FROM offer WHERE id = :id AND entered = :entered), :title, :employer, :place, :body)",
    )
    .with("id", id)
    .with("entered", entered)
    .with("title", format!("{} {}", text(&offer.title), text(&offer.source_occupation)))
    .with("employer", text(&offer.employer))
    .with("place", format!("{} {}", text(&offer.place), fold(&place)))
    .with("body", each_once(&format!("{} {} {}", fold(body), fold(skills), fold(reference))))
}

/// The different words of a folded text: the search table keeps of a word that it is there, not how often or where.
fn each_once(text: &str) -> String {
    let mut words = HashSet::with_capacity(200);
    let mut once = String::with_capacity(text.len());
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if words.insert(word) {
            once.push_str(word);
            once.push(' ');
        }
    }
    once
}

/// Marks the version that a newer one replaces; touches no row where another import was quicker.
pub fn replace(id: &str, entered: i64, by: i64) -> Statement {
    Statement::new(
        "UPDATE offer SET left_by = :by WHERE id = :id AND entered = :entered
         AND (left_by IS NULL OR EXISTS(SELECT 1 FROM import i WHERE i.number = left_by
              AND (i.undone_at IS NOT NULL OR i.published_at IS NULL)))",
    )
    .with("id", id)
    .with("entered", entered)
    .with("by", by)
    .one()
}

/// Every ad of a source that is kept, by the source's own id.
///
/// # Errors
/// The store's.
pub fn known(store: &Store, source: &str) -> Result<HashMap<String, Known>> {
    let sql = format!(
        "SELECT o.source_id, o.id, o.ref, o.sha, o.updated_at, o.entered, o.closed_on, o.closed_at, o.first_seen
         FROM offer o WHERE o.source = :source AND {VISIBLE}"
    );
    let mut known = HashMap::new();
    store.each(&Query::new(sql).with("source", source), |row| {
        let ad = Known {
            id: row.text(1).to_owned(),
            reference: row.text(2).to_owned(),
            sha: row.text(3).to_owned(),
            updated_at: row.some(4),
            entered: row.int(5),
            closed: row.some(6).is_some(),
            closed_at: row.some(7),
            first_seen: row.text(8).to_owned(),
        };
        known.insert(row.text(0).to_owned(), ad);
        true
    })?;
    Ok(known)
}

/// The version that counts of one offer, with its standing.
///
/// # Errors
/// The store's.
pub fn get(store: &Store, id: &str) -> Result<Option<(Stored<Offer>, Standing)>> {
    let sql = format!(
        "SELECT o.ref, o.source, o.source_id, o.sha, o.entered, o.closed_on, o.closed_at, o.closed_reason,
                o.first_seen, o.twin, o.id, o.version, {}
         FROM offer o WHERE o.id = :id AND {VISIBLE}",
        records::columns::<Offer>().replace("offer.", "o.")
    );
    let rows = store.read(&Query::new(sql).with("id", id))?;
    rows.first().map(whole).transpose()
}

fn whole(row: &Row) -> Result<(Stored<Offer>, Standing)> {
    let standing = Standing {
        reference: row.text(0).to_owned(),
        source: row.text(1).to_owned(),
        source_id: row.text(2).to_owned(),
        sha: row.text(3).to_owned(),
        entered: row.int(4),
        closed_on: row.some(5),
        closed_at: row.some(6),
        closed_reason: row.some(7),
        first_seen: row.text(8).to_owned(),
        twin: row.some(9).map(|_| row.int(9)),
    };
    Ok((records::stored(&Row(row.from(10).to_vec()))?, standing))
}

/// The id behind a human number, or behind a source and its own id.
///
/// # Errors
/// The store's.
pub fn id_of(store: &Store, reference: &str) -> Result<Option<String>> {
    let sql = format!("SELECT o.id FROM offer o WHERE o.ref = :ref AND {VISIBLE}");
    Ok(store.read(&Query::new(sql).with("ref", reference))?.first().map(|row| row.text(0).to_owned()))
}

/// As [`id_of`], by the number the source gave.
///
/// # Errors
/// The store's.
pub fn id_of_source(store: &Store, source: &str, source_id: &str) -> Result<Option<String>> {
    let sql =
        format!("SELECT o.id FROM offer o WHERE o.source = :source AND o.source_id = :number AND {VISIBLE}");
    let query = Query::new(sql).with("source", source).with("number", source_id);
    Ok(store.read(&query)?.first().map(|row| row.text(0).to_owned()))
}

/// An ad that is probably another's twin, as far as that is judged by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twin {
    /// Its number at the desk, or its source and number there.
    pub with: String,
    pub title: String,
    pub employer: Option<String>,
    pub place: Option<String>,
    pub external_id: Option<String>,
}

/// The ads kept that have one of some keys in common with others, by that key.
///
/// # Errors
/// The store's.
pub fn twins(store: &Store, keys: &HashSet<i64>) -> Result<HashMap<i64, Vec<Twin>>> {
    /// Beyond so many keys one walk along all of them is quicker.
    const MANY: usize = 500;
    let sql = |from: &str| {
        format!(
            "SELECT o.twin, o.ref, o.title, o.employer, o.place, o.external_id
             FROM {from} AND o.closed_on IS NULL AND {VISIBLE}"
        )
    };
    let mut found: HashMap<i64, Vec<Twin>> = HashMap::new();
    let mut keep = |row: Row| {
        found.entry(row.int(0)).or_default().push(Twin {
            with: row.text(1).to_owned(),
            title: row.text(2).to_owned(),
            employer: row.some(3),
            place: row.some(4),
            external_id: row.some(5),
        });
        true
    };
    if keys.len() > MANY {
        let mut rows = Vec::new();
        let all = Query::new("SELECT twin, rid FROM offer INDEXED BY offer_twin WHERE twin IS NOT NULL");
        store.each(&all, |row| {
            if keys.contains(&row.int(0)) {
                rows.push(row.int(1));
            }
            true
        })?;
        let query = Query::new(sql("json_each(:rows) j CROSS JOIN offer o ON o.rid = j.value WHERE 1"));
        store.each(&query.with("rows", serde_json::json!(rows).to_string()), keep)?;
        return Ok(found);
    }
    let sql = sql("offer o INDEXED BY offer_twin WHERE o.twin = :key");
    for key in keys {
        store.each(&Query::new(sql.clone()).with("key", *key), &mut keep)?;
    }
    Ok(found)
}

/// What became of an offer: one row a published version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// When its import was published.
    pub at: String,
    pub by: String,
    /// The import that brought it, as `import undo` takes it.
    pub import: String,
    pub closed_on: Option<String>,
    pub closed_reason: Option<String>,
}

/// The versions of an offer, oldest first.
///
/// # Errors
/// The store's.
pub fn versions(store: &Store, id: &str) -> Result<Vec<Version>> {
    let query = Query::new(
        "SELECT i.published_at, coalesce(c.name, i.counsellor), o.closed_on, o.closed_reason, i.id
         FROM offer o JOIN import i ON i.number = o.entered LEFT JOIN counsellor c ON c.id = i.counsellor
         WHERE o.id = :id AND i.published_at IS NOT NULL AND i.undone_at IS NULL ORDER BY o.entered",
    );
    let rows = store.read(&query.with("id", id))?;
    let versions = rows.iter().map(|row| Version {
        at: row.text(0).to_owned(),
        by: row.text(1).to_owned(),
        import: row.text(4).to_owned(),
        closed_on: row.some(2),
        closed_reason: row.some(3),
    });
    Ok(versions.collect())
}

/// Where an offer of the desk's own stands: `draft` or `published`. None for what a partner brought.
///
/// # Errors
/// The store's.
pub fn own_state(store: &Store, id: &str) -> Result<Option<String>> {
    let query = Query::new("SELECT own FROM offer INDEXED BY offer_id WHERE id = :id AND entered = 0");
    Ok(store.read(&query.with("id", id))?.first().and_then(|row| row.some(0)))
}

/// The desk's own offers of an employer, the newest first.
///
/// # Errors
/// The store's.
pub fn of_employer(store: &Store, reference: &str, today: Day) -> Result<Vec<Line>> {
    // The number stands before the name.
    let sql = format!(
        "SELECT {LINE} FROM offer o INDEXED BY offer_employer
         WHERE o.employer_ref >= :from AND o.employer_ref < :to AND {VISIBLE} ORDER BY o.rid DESC"
    );
    let query = Query::new(sql).with("from", reference).with("to", format!("{reference}!"));
    Ok(store.read(&query)?.iter().map(|row| line(row, today)).collect())
}

/// Open offers that close within some days, the first to close first.
///
/// # Errors
/// The store's.
pub fn closing_soon(store: &Store, today: Day, days: i64, most: usize) -> Result<Vec<Line>> {
    let sql = format!(
        "SELECT {LINE} FROM offer o INDEXED BY offer_closes
         WHERE o.closed_on IS NULL AND o.own IS NOT 'draft' AND o.closes_on IS NOT NULL AND o.closes_on >= :from AND o.closes_on <= :to
           AND {VISIBLE} ORDER BY o.closes_on LIMIT :most"
    );
    let query = Query::new(sql)
        .with("from", today.to_string())
        .with("to", today.plus_days(days).to_string())
        .with("most", i64::try_from(most).unwrap_or(i64::MAX));
    Ok(store.read(&query)?.iter().map(|row| line(row, today)).collect())
}

/// Streams every open offer, without its long text.
///
/// # Errors
/// The store's, or a damaged column.
pub fn each_open(store: &Store, today: Day, mut visit: impl FnMut(Line, Offer)) -> Result<()> {
    use crate::domain::record::Record;
    // The text is by far the longest column and no part of a match.
    let columns = records::columns::<Offer>().replace("offer.description", "NULL").replace("offer.", "o.");
    let sql = format!(
        "SELECT {LINE}, {columns} FROM offer o
         WHERE o.closed_on IS NULL AND (o.closes_on IS NULL OR o.closes_on >= :today)
           AND o.own IS NOT 'draft' AND {VISIBLE}"
    );
    store.try_each(&Query::new(sql).with("today", today.to_string()), |row| {
        visit(line(&row, today), Offer::restore(row.from(LINE_COLUMNS))?);
        Ok(true)
    })
}

/// Streams every offer that is seen, closed ones and drafts too, the oldest first.
///
/// # Errors
/// The store's, or a damaged column.
pub fn each(store: &Store, today: Day, mut visit: impl FnMut(Line, Stored<Offer>, Standing)) -> Result<()> {
    let sql = format!(
        "SELECT {LINE}, o.ref, o.source, o.source_id, o.sha, o.entered, o.closed_on, o.closed_at, o.closed_reason,
                o.first_seen, o.twin, o.id, o.version, {}
         FROM offer o WHERE {VISIBLE} ORDER BY o.rid",
        records::columns::<Offer>().replace("offer.", "o.")
    );
    store.try_each(&Query::new(sql), |row| {
        let (stored, standing) = whole(&Row(row.from(LINE_COLUMNS).to_vec()))?;
        visit(line(&row, today), stored, standing);
        Ok(true)
    })
}

pub(super) fn line(row: &Row, today: Day) -> Line {
    let text = |place| row.text(place).to_owned();
    let closes_on = row.some(12);
    let day = closes_on.as_deref().and_then(Day::parse);
    Line {
        id: text(0),
        reference: text(1),
        source: text(2),
        source_id: text(3),
        title: text(4),
        employer: row.some(5),
        country: row.some(6),
        place: row.some(7),
        occupation: row.some(8),
        contract: row.some(9),
        contract_months: row.some(10).map(|_| row.int(10)),
        published_on: row.some(11),
        availability: match row.text(16) {
            "draft" if row.some(15).is_none() => Availability::Draft,
            _ => Availability::of(row.some(15).is_some(), day, today),
        },
        closes_on,
        closed_reason: row.some(13),
        verification: row.some(14),
    }
}
