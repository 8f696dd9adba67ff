//! Two files of one person joined, and parted again. The file that goes stays as an empty one that names the other;
//! what it was, and every row that named it, is kept, so that all of it can be put back.
//!
//! What only another seat can have added meanwhile is no loss: the batch is rolled back, and made anew.

use super::named::{self, rows};
use super::rows::{Change, changed, value};
use super::{Error, Expect, Query, Result, Row, Statement, Store, imports};
use crate::domain::candidate::Candidate;
use crate::domain::datum::Value;
use crate::domain::duplicates::Person;
use crate::domain::record::Record;
use serde_json::{Value as Json, json};

/// The columns of a file beside its fields.
const BESIDE: [&str; 14] = [
    "id",
    "version",
    "ref",
    "office_id",
    "counsellor_id",
    "created_at",
    "updated_at",
    "status",
    "sort_key",
    "phone4",
    "entered",
    "erased_at",
    "unfinished_since",
    "practice",
];
const SPAN: [&str; 7] = ["record_id", "what", "from_on", "recorded_at", "value", "to_on", "counsellor"];
const APART: [&str; 6] = ["a", "b", "a_seal", "b_seal", "decided_at", "counsellor"];
/// In the place of a version that no row has.
const NEVER: i64 = -1;
/// So much a version moves on by a merge: the versions that somebody may have seen of a joined file are none that it
/// has again once the two are parted.
pub const STEP: i64 = 1_000;

/// A merge as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Merge {
    pub id: String,
    pub survivor_id: String,
    pub old_id: String,
    pub at: String,
    /// The version the file that stayed had afterwards.
    pub survivor_version: i64,
    /// The fields of the file that stayed, before and after; and all of it before.
    pub were: Vec<Value>,
    pub came_to: Vec<Value>,
    /// Where the one that stayed stood afterwards: a code of the statuses.
    pub stood: String,
    pub survivor_was: Json,
    pub old_was: Json,
}

/// Everything of a file as JSON. None: there is none of that id.
///
/// # Errors
/// The store's.
pub fn whole(store: &Store, id: &str) -> Result<Option<Json>> {
    Ok(rows(store, Candidate::TABLE, &columns(), "id = :id", id)?.into_iter().next())
}

/// Every column of a file but the one that names another.
pub fn columns() -> Vec<&'static str> {
    BESIDE.into_iter().chain(Candidate::FIELDS.iter().map(|field| field.key)).collect()
}

fn values(row: &Json) -> Vec<Value> {
    Candidate::FIELDS.iter().map(|field| value(row, field.key)).collect()
}

/// Keeps a merge with every row it changes.
pub fn keep(merge: &Merge, counsellor: &str, changes: &[Change]) -> Vec<Statement> {
    let mut came_to = object_of(&merge.came_to);
    came_to["status"] = merge.stood.as_str().into();
    let mut statements = vec![
        Statement::new(
            "INSERT INTO merge(id, survivor_id, old_id, at, counsellor, survivor_version, survivor_was, came_to, old_was)
             VALUES(:id, :survivor, :old, :at, :counsellor, :version, :survivor_was, :came_to, :old_was)",
        )
        .with("id", merge.id.as_str())
        .with("survivor", merge.survivor_id.as_str())
        .with("old", merge.old_id.as_str())
        .with("at", merge.at.as_str())
        .with("counsellor", counsellor)
        .with("version", merge.survivor_version)
        .with("survivor_was", merge.survivor_was.to_string())
        .with("came_to", came_to.to_string())
        .with("old_was", merge.old_was.to_string()),
    ];
    statements.extend((0_i64..).zip(changes).map(|(place, change)| {
        Statement::new(
            "INSERT INTO merge_row(merge_id, place, record, row_key, was, now)
             VALUES(:merge, :place, :record, :key, :was, :now)",
        )
        .with("merge", merge.id.as_str())
        .with("place", place)
        .with("record", change.table.as_str())
        .with("key", change.key.to_string())
        .with("was", change.was.as_ref().map(Json::to_string))
        .with("now", change.now.as_ref().map(Json::to_string))
    }));
    statements
}

fn object_of(values: &[Value]) -> Json {
    let keys: Vec<&'static str> = Candidate::FIELDS.iter().map(|field| field.key).collect();
    super::rows::object(&keys, values)
}

/// Empties the file that goes; it names the one that stays from now on. Touches no row where somebody changed it, or
/// where it went already.
pub fn sink(old: &str, seen: i64, survivor: &str, version: i64) -> Statement {
    let blanks: Vec<String> = Candidate::FIELDS.iter().map(|field| format!("{} = NULL", field.key)).collect();
    Statement::new(format!(
        "UPDATE candidate SET merged_into = :survivor, version = :version, status = 'closed', sort_key = '', phone4 = NULL,
           practice = NULL, {}
         WHERE id = :id AND version = :seen AND merged_into IS NULL AND erased_at IS NULL",
        blanks.join(", ")
    ))
    .with("id", old)
    .with("seen", seen)
    .with("survivor", survivor)
    .with("version", version)
    .one()
}

/// The file that had gone stands again as it was. Touches no row where it does not name the one it went into.
pub fn raise(merge: &Merge) -> Statement {
    let columns = columns();
    let own = columns.iter().filter(|column| **column != "id");
    let sets: Vec<String> = own.clone().map(|column| format!("{column} = :{column}")).collect();
    let sql = format!(
        "UPDATE candidate SET merged_into = NULL, {} WHERE id = :id AND merged_into = :survivor",
        sets.join(", ")
    );
    let statement =
        Statement::new(sql).with("id", merge.old_id.as_str()).with("survivor", merge.survivor_id.as_str());
    own.fold(statement, |statement, column| statement.with(column, value(&merge.old_was, column))).one()
}

/// Sets the version of a file, and when it was changed last.
pub fn set_version(id: &str, version: i64, updated_at: &str) -> Statement {
    Statement::new("UPDATE candidate SET version = :version, updated_at = :at WHERE id = :id")
        .with("id", id)
        .with("version", version)
        .with("at", updated_at)
        .one()
}

/// A span of the file that stays which the merge begins.
#[derive(Clone, Copy, Debug)]
pub struct Begins<'a> {
    pub what: &'a str,
    pub value: &'a str,
    pub by: super::spans::Recorded<'a>,
}

/// What of both files' spans is to be changed: those of the one that goes are the other's from now on, and what lasts of
/// them ends on that day.
///
/// # Errors
/// The store's.
pub fn spans(
    store: &Store,
    survivor: &str,
    old: &str,
    on: &str,
    begins: &[Begins<'_>],
) -> Result<Vec<Change>> {
    let mut standing = rows(store, "span", &SPAN, "record_id = :id", survivor)?;
    let change =
        |key: Json, was: Option<Json>, now: Option<Json>| Change { table: "span".to_owned(), key, was, now };
    let mut changes = Vec::new();
    for one in begins {
        changes.extend(begun(&mut standing, survivor, on, one));
    }
    for was in rows(store, "span", &SPAN, "record_id = :id", old)? {
        let mut span = was.clone();
        span["record_id"] = survivor.into();
        if span["to_on"].is_null() {
            span["to_on"] = ended(&span, on).into();
        }
        let span = apart_from(&standing, span);
        standing.push(span.clone());
        changes.extend([change(json!({}), Some(was), None), change(json!({}), None, Some(span))]);
    }
    Ok(changes)
}

/// A span that begins, as changes of what stands of a record: what lasts of the same ends on that day.
fn begun(standing: &mut Vec<Json>, record_id: &str, on: &str, one: &Begins<'_>) -> Vec<Change> {
    let change = |key: Json, was: Json, now: Json| Change {
        table: "span".to_owned(),
        key,
        was: Some(was).filter(|was| !was.is_null()),
        now: Some(now),
    };
    let mut changes = Vec::new();
    for span in standing.iter().filter(|span| span["what"] == one.what && span["to_on"].is_null()) {
        let key: serde_json::Map<String, Json> =
            SPAN.iter().take(4).map(|column| ((*column).to_owned(), span[*column].clone())).collect();
        changes.push(change(
            Json::Object(key),
            json!({ "to_on": null }),
            json!({ "to_on": ended(span, on) }),
        ));
    }
    let span = json!({ "record_id": record_id, "what": one.what, "from_on": on, "recorded_at": one.by.at,
        "value": one.value, "to_on": null, "counsellor": one.by.counsellor });
    let span = apart_from(standing, span);
    standing.push(span.clone());
    changes.push(change(json!({}), Json::Null, span));
    changes
}

/// The changes by which a record begins another value from a day on, or from the day on which the one that lasts began
/// where that is later: what was lived through is not undone by what is written down late.
///
/// # Errors
/// The store's.
pub fn turned(store: &Store, record_id: &str, on: &str, one: &Begins<'_>) -> Result<Vec<Change>> {
    let mut standing = rows(store, "span", &SPAN, "record_id = :id", record_id)?;
    let lasting = standing.iter().filter(|span| span["what"] == one.what && span["to_on"].is_null());
    let from = lasting.map(|span| value(span, "from_on").text().to_owned()).max().unwrap_or_default();
    Ok(begun(&mut standing, record_id, &from.max(on.to_owned()), one))
}

/// The day on which a span ends that lasts: what begins later ends when it begins.
fn ended(span: &Json, on: &str) -> String {
    value(span, "from_on").text().to_owned().max(on.to_owned())
}

/// Two spans of one day that were recorded at the same moment are kept apart by a second.
fn apart_from(standing: &[Json], mut span: Json) -> Json {
    while standing.iter().any(|known| same_span(known, &span)) {
        let at = value(&span, "recorded_at").text().to_owned();
        span["recorded_at"] = later(&at).into();
    }
    span
}

fn same_span(one: &Json, other: &Json) -> bool {
    ["what", "from_on", "recorded_at"].iter().all(|key| one.get(*key) == other.get(*key))
}

fn later(at: &str) -> String {
    use crate::domain::day::Instant;
    Instant::parse(at).map_or_else(|| format!("{at}+"), |at| at.plus_seconds(1).to_string())
}

/// What drafts say they are about: her file, or a case that is to be opened for her.
///
/// # Errors
/// The store's.
pub fn drafts(store: &Store, survivor: &str, old: &str) -> Result<Vec<Change>> {
    let rows = store.read(&Query::new("SELECT id, subject FROM draft WHERE subject IS NOT NULL"))?;
    let hers = rows.iter().filter(|row| row.text(1).contains(old));
    let changes = hers.map(|row| Change {
        table: "draft".to_owned(),
        key: json!({ "id": row.text(0) }),
        was: Some(json!({ "subject": row.text(1) })),
        now: Some(json!({ "subject": row.text(1).replace(old, survivor) })),
    });
    Ok(changes.collect())
}

/// What was proposed: where both were proposed for one offer, those of the file that goes are counted on behind the
/// others.
///
/// # Errors
/// The store's.
pub fn proposals(store: &Store, survivor: &str, old: &str) -> Result<Vec<Change>> {
    let query = Query::new(
        "SELECT p.id, p.nth, p.offer_id, coalesce((SELECT max(o.nth) FROM proposal o INDEXED BY proposal_once
           WHERE o.candidate_id = :survivor AND o.offer_id = p.offer_id), 0)
         FROM proposal p INDEXED BY proposal_once WHERE p.candidate_id = :old ORDER BY p.offer_id, p.nth",
    );
    let rows = store.read(&query.with("survivor", survivor).with("old", old))?;
    let changes = rows.iter().map(|row| Change {
        table: "proposal".to_owned(),
        key: json!({ "id": row.text(0) }),
        was: Some(json!({ "candidate_id": old, "nth": row.int(1) })),
        now: Some(json!({ "candidate_id": survivor, "nth": row.int(3) + row.int(1) })),
    });
    Ok(changes.collect())
}

/// What an import keeps to be put back of her: it names the other file and fits none, so that the import stays.
///
/// # Errors
/// The store's.
pub fn replaced(store: &Store, survivor: &str, old: &str) -> Result<Vec<Change>> {
    let query = Query::new("SELECT number, place, seen FROM replaced WHERE record_id = :id").with("id", old);
    let rows = store.read(&query)?;
    let changes = rows.iter().map(|row| Change {
        table: "replaced".to_owned(),
        key: json!({ "number": row.int(0), "place": row.int(1) }),
        was: Some(json!({ "record_id": old, "seen": row.some_int(2) })),
        now: Some(json!({ "record_id": survivor, "seen": NEVER })),
    });
    Ok(changes.collect())
}

/// Rolls the batch back where something names the file that goes which was not there when the batch was made.
pub fn nobody_left(old: &str) -> Vec<Statement> {
    let by_hand = [
        "UPDATE span SET value = value WHERE record_id = :id",
        "UPDATE apart SET a_seal = a_seal WHERE a = :id OR b = :id",
        "UPDATE replaced SET seen = seen WHERE record_id = :id",
        "UPDATE draft SET cursor = cursor WHERE subject = :id",
        "UPDATE proposal SET nth = nth WHERE candidate_id = :id",
    ];
    let by_hand = by_hand
        .into_iter()
        .map(|sql| Statement { expect: Expect::Rows(0), ..Statement::new(sql).with("id", old) });
    by_hand.chain(named::nobody_left(old)).collect()
}

/// True while an import of people is being written or taken back, or was killed and is not cleared yet: what it changed
/// of somebody may still be put back.
///
/// # Errors
/// The store's.
pub fn imports_run(store: &Store) -> Result<bool> {
    if !imports::changes::half_taken_back(store)?.is_empty() {
        return Ok(true);
    }
    let query = Query::new("SELECT 1 FROM import WHERE published_at IS NULL AND kind <> 'offers' LIMIT 1");
    Ok(!store.read(&query)?.is_empty())
}

/// What the pairs that are told apart become: whoever is not the one is not the other, whose seal is new.
///
/// # Errors
/// The store's.
pub fn apart(store: &Store, survivor: (&str, &str), old: &str, standing: &str) -> Result<Vec<Change>> {
    let (survivor, seal) = survivor;
    let which = "a = :id OR b = :id";
    let mut was = rows(store, "apart", &APART, which, survivor)?;
    for row in rows(store, "apart", &APART, which, old)? {
        if !was.contains(&row) {
            was.push(row);
        }
    }
    let mut now: Vec<Json> = Vec::new();
    for row in &was {
        let text = |key: &str| value(row, key).text().to_owned();
        let sides = [(text("a"), text("a_seal")), (text("b"), text("b_seal"))];
        let [one, other] = &sides;
        let (mine, theirs) = if one.0 == survivor || one.0 == old { (one, other) } else { (other, one) };
        if theirs.0 == survivor || theirs.0 == old {
            continue;
        }
        // A decision about the one that stays which no longer holds does not hold by the merge.
        let held = mine.0 == old || mine.1 == standing;
        let mine = (survivor.to_owned(), if held { seal.to_owned() } else { mine.1.clone() });
        let (a, b) = if mine.0 < theirs.0 { (mine, theirs.clone()) } else { (theirs.clone(), mine) };
        let pair = json!({ "a": a.0, "b": b.0, "a_seal": a.1, "b_seal": b.1,
            "decided_at": row["decided_at"], "counsellor": row["counsellor"] });
        match now.iter_mut().find(|known| known["a"] == pair["a"] && known["b"] == pair["b"]) {
            Some(known) if held => *known = pair,
            Some(_) => {}
            None => now.push(pair),
        }
    }
    Ok(changed("apart", &was, &now))
}

/// The newest merge that stands, of a file that went or of one that stayed.
///
/// # Errors
/// The store's, or a merge that cannot be read.
pub fn newest(store: &Store, id: &str) -> Result<Option<Merge>> {
    let query = Query::new(
        "SELECT id, survivor_id, old_id, at, survivor_version, survivor_was, came_to, old_was FROM merge
         WHERE (survivor_id = :id OR old_id = :id) AND undone_at IS NULL ORDER BY at DESC, id DESC LIMIT 1",
    );
    store.read(&query.with("id", id))?.first().map(merge).transpose()
}

fn merge(row: &Row) -> Result<Merge> {
    let read = |place: usize| {
        serde_json::from_str::<Json>(row.text(place)).map_err(|_| Error::Damaged("merge".to_owned()))
    };
    let (survivor_was, came_to) = (read(5)?, read(6)?);
    Ok(Merge {
        id: row.text(0).to_owned(),
        survivor_id: row.text(1).to_owned(),
        old_id: row.text(2).to_owned(),
        at: row.text(3).to_owned(),
        survivor_version: row.int(4),
        were: values(&survivor_was),
        came_to: values(&came_to),
        stood: value(&came_to, "status").text().to_owned(),
        survivor_was,
        old_was: read(7)?,
    })
}

/// What a merge changed, the last first.
///
/// # Errors
/// The store's, or a list that cannot be read.
pub fn changes(store: &Store, id: &str) -> Result<Vec<Change>> {
    let query = Query::new(
        "SELECT record, row_key, was, now FROM merge_row WHERE merge_id = :id ORDER BY place DESC",
    );
    let read = |text: String| {
        serde_json::from_str::<Json>(&text).map_err(|_| Error::Damaged(format!("merge_row.{id}")))
    };
    let rows = store.read(&query.with("id", id))?;
    let changes = rows.iter().map(|row| {
        Ok(Change {
            table: row.text(0).to_owned(),
            key: read(row.text(1).to_owned())?,
            was: row.some(2).map(read).transpose()?,
            now: row.some(3).map(read).transpose()?,
        })
    });
    changes.collect()
}

/// A merge is undone: that it was made and undone stays, what it changed is put back and no longer kept.
pub fn undone(id: &str, at: &str, counsellor: &str) -> [Statement; 2] {
    [
        Statement::new(
            "UPDATE merge SET undone_at = :at, undone_by = :counsellor WHERE id = :id AND undone_at IS NULL",
        )
        .with("id", id)
        .with("at", at)
        .with("counsellor", counsellor)
        .one(),
        Statement::new("DELETE FROM merge_row WHERE merge_id = :id").with("id", id),
    ]
}

/// How many merges there were into a file, undone or not.
///
/// # Errors
/// The store's.
pub fn count(store: &Store, survivor: &str) -> Result<i64> {
    let query = Query::new("SELECT count(*) FROM merge WHERE survivor_id = :id").with("id", survivor);
    Ok(store.read(&query)?.first().map_or(0, |row| row.int(0)))
}

/// A file that went into another: its id, its number, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    pub id: String,
    pub reference: String,
    pub at: String,
}

/// The files that went into one, the last first.
///
/// # Errors
/// The store's.
pub fn into(store: &Store, survivor: &str) -> Result<Vec<Gone>> {
    let query = Query::new(
        "SELECT c.id, c.ref, coalesce((SELECT max(m.at) FROM merge m WHERE m.old_id = c.id AND m.undone_at IS NULL), '')
         FROM candidate c INDEXED BY candidate_merged WHERE c.merged_into = :id ORDER BY 3 DESC, c.id DESC",
    );
    let rows = store.read(&query.with("id", survivor))?;
    let gone = rows.iter().map(|row| Gone {
        id: row.text(0).to_owned(),
        reference: row.text(1).to_owned(),
        at: row.text(2).to_owned(),
    });
    Ok(gone.collect())
}

/// The numbers of a file that went into another, and of that other.
///
/// # Errors
/// The store's.
pub fn whither(store: &Store, reference: &str) -> Result<Option<(String, String)>> {
    let query = Query::new(
        "SELECT c.ref, s.ref FROM candidate c JOIN candidate s ON s.id = c.merged_into WHERE c.ref = :ref",
    );
    let rows = store.read(&query.with("ref", reference))?;
    Ok(rows.first().map(|row| (row.text(0).to_owned(), row.text(1).to_owned())))
}

/// Keeps that two people are not the same; an older word about them is replaced.
pub fn tell_apart(one: (&str, &str), other: (&str, &str), at: &str, counsellor: &str) -> Statement {
    let (a, b) = if one.0 < other.0 { (one, other) } else { (other, one) };
    Statement::new(
        "INSERT INTO apart(a, b, a_seal, b_seal, decided_at, counsellor)
         VALUES(:a, :b, :a_seal, :b_seal, :at, :counsellor)
         ON CONFLICT(a, b) DO UPDATE SET a_seal = excluded.a_seal, b_seal = excluded.b_seal,
           decided_at = excluded.decided_at, counsellor = excluded.counsellor",
    )
    .with("a", a.0)
    .with("b", b.0)
    .with("a_seal", a.1)
    .with("b_seal", b.1)
    .with("at", at)
    .with("counsellor", counsellor)
}

/// A decision that two people are not the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Apart {
    pub a: (String, String),
    pub b: (String, String),
}

impl Apart {
    /// True where it is about these two and neither changed since in what is compared.
    pub fn holds(&self, one: &Person, other: &Person) -> bool {
        let is = |side: &(String, String), person: &Person| side.0 == person.id && side.1 == person.seal();
        (is(&self.a, one) && is(&self.b, other)) || (is(&self.a, other) && is(&self.b, one))
    }
}

/// The decisions about one person, or all of them.
///
/// # Errors
/// The store's.
pub fn told_apart(store: &Store, of: Option<&str>) -> Result<Vec<Apart>> {
    const COLUMNS: &str = "SELECT a, a_seal, b, b_seal FROM apart";
    let query = match of {
        Some(id) => Query::new(format!(
            "{COLUMNS} WHERE a = :id UNION ALL {COLUMNS} INDEXED BY apart_b WHERE b = :id"
        ))
        .with("id", id),
        None => Query::new(COLUMNS),
    };
    let rows = store.read(&query)?;
    let decisions = rows.iter().map(|row| Apart {
        a: (row.text(0).to_owned(), row.text(1).to_owned()),
        b: (row.text(2).to_owned(), row.text(3).to_owned()),
    });
    Ok(decisions.collect())
}

/// The consents of both files.
///
/// # Errors
/// The store's.
pub fn consents(store: &Store, one: &str, other: &str) -> Result<Vec<crate::domain::consent::Consent>> {
    let mut all = super::referrals::consents(store, one)?;
    all.extend(super::referrals::consents(store, other)?);
    Ok(all)
}

/// The id of the file of a number, also where it went into another.
///
/// # Errors
/// The store's.
pub fn exactly(store: &Store, reference: &str) -> Result<Option<String>> {
    let query = Query::new("SELECT id FROM candidate WHERE ref = :ref").with("ref", reference);
    Ok(store.read(&query)?.first().map(|row| row.text(0).to_owned()))
}

/// The number of a file, and the one it went into.
///
/// # Errors
/// The store's.
pub fn place_of(store: &Store, id: &str) -> Result<Option<(String, Option<String>)>> {
    let query = Query::new("SELECT ref, merged_into FROM candidate WHERE id = :id").with("id", id);
    Ok(store.read(&query)?.first().map(|row| (row.text(0).to_owned(), row.some(1))))
}
