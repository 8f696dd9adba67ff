//! Employers: the record with its search row, and what was found about each; the sources that are trusted.

use super::candidates::match_text;
use super::records::{self, Stored};
use super::{Query, Result, Row, Statement, Store};
use crate::domain::employer::{Check, Employer, Register, name_key};
use crate::domain::offer::Verification;
use crate::domain::text::Line as Text;
use crate::facts::{Country, fold};

/// What stands beside the fields of an employer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub reference: String,
    pub verification: Verification,
    pub created_at: String,
    pub updated_at: String,
}

/// An employer as a list shows him.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: String,
    pub reference: String,
    pub name: String,
    pub country: Option<String>,
    pub place: Option<String>,
    pub sector: Option<String>,
    pub verification: Verification,
    pub updated_at: String,
}

/// Something that was found about an employer, by whom and when it was noted.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub at: String,
    pub by: String,
    pub check: Check,
}

const LINE: &str = "e.id, e.ref, e.name, e.country, e.place, e.sector, e.verification, e.updated_at";

/// A new employer with his search row.
pub fn insert(id: &str, employer: &Employer, standing: &Standing) -> Vec<Statement> {
    let extras = vec![
        ("ref", standing.reference.as_str().into()),
        ("name_key", key(employer).into()),
        ("verification", standing.verification.code().into()),
        ("created_at", standing.created_at.as_str().into()),
        ("updated_at", standing.updated_at.as_str().into()),
    ];
    vec![records::insert(id, employer, extras), search_row(id, employer, &standing.reference)]
}

/// A changed employer: every field of the version that was seen, and his search row anew.
pub fn update(seen: &Stored<Employer>, employer: &Employer, reference: &str, at: &str) -> Vec<Statement> {
    let id = seen.id.as_str();
    vec![
        records::update(id, seen.version, employer),
        Statement::new("UPDATE employer SET updated_at = :at, name_key = :key WHERE id = :id")
            .with("id", id)
            .with("at", at)
            .with("key", key(employer)),
        Statement::new("DELETE FROM employer_fts WHERE rowid = (SELECT rid FROM employer WHERE id = :id)")
            .with("id", id),
        search_row(id, employer, reference),
    ]
}

fn key(employer: &Employer) -> String {
    employer.name.as_ref().map(|name| name_key(name.as_str())).unwrap_or_default()
}

fn search_row(id: &str, employer: &Employer, reference: &str) -> Statement {
    let text = |line: &Option<Text>| fold(line.as_ref().map_or("", |line| line.as_str()));
    let country = employer.country.map(|country| country.names().join(" ")).unwrap_or_default();
    Statement::new(
        "INSERT INTO employer_fts(rowid, name, place, number)
         VALUES((SELECT rid FROM employer WHERE id = :id), :name, :place, :number)",
    )
    .with("id", id)
    .with("name", text(&employer.name))
    .with("place", format!("{} {}", text(&employer.place), fold(&country)))
    .with("number", format!("{} {}", fold(reference), text(&employer.registration)))
}

/// Notes what was found about an employer.
pub fn insert_check(id: &str, employer_id: &str, counsellor: &str, at: &str, check: &Check) -> Statement {
    let extras =
        vec![("employer_id", employer_id.into()), ("counsellor_id", counsellor.into()), ("at", at.into())];
    records::insert(id, check, extras)
}

/// Says where an employer whose version was seen stands from now on.
pub fn set_verification(id: &str, seen: i64, state: Verification, at: &str) -> Statement {
    Statement::new(
        "UPDATE employer SET verification = :state, updated_at = :at, version = version + 1
         WHERE id = :id AND version = :seen",
    )
    .with("id", id)
    .with("seen", seen)
    .with("state", state.code())
    .with("at", at)
    .one()
}

/// Lets every seat know that an offer or an employer no longer stands where it stood.
pub fn moved(batch_id: &str) -> Statement {
    Statement::new("UPDATE import SET figures = :stamp WHERE number = 0").with("stamp", batch_id)
}

/// # Errors
/// The store's.
pub fn get(store: &Store, id: &str) -> Result<Option<(Stored<Employer>, Standing)>> {
    let sql = format!(
        "SELECT ref, verification, created_at, updated_at, id, version, {} FROM employer WHERE id = :id",
        records::columns::<Employer>()
    );
    let rows = store.read(&Query::new(sql).with("id", id))?;
    rows.first().map(whole).transpose()
}

/// Every employer, the one changed last first.
///
/// # Errors
/// The store's, or a damaged column.
pub fn each(store: &Store, mut visit: impl FnMut(Stored<Employer>, Standing)) -> Result<()> {
    let sql = format!(
        "SELECT ref, verification, created_at, updated_at, id, version, {} FROM employer ORDER BY rid DESC",
        records::columns::<Employer>()
    );
    store.try_each(&Query::new(sql), |row| {
        let (stored, standing) = whole(&row)?;
        visit(stored, standing);
        Ok(true)
    })
}

fn whole(row: &Row) -> Result<(Stored<Employer>, Standing)> {
    let standing = Standing {
        reference: row.text(0).to_owned(),
        verification: state(row.text(1)),
        created_at: row.text(2).to_owned(),
        updated_at: row.text(3).to_owned(),
    };
    Ok((records::stored(&Row(row.from(4).to_vec()))?, standing))
}

fn state(code: &str) -> Verification {
    Verification::from_code(code).unwrap_or(Verification::Unverified)
}

/// The id behind a human number.
///
/// # Errors
/// The store's.
pub fn id_of(store: &Store, reference: &str) -> Result<Option<String>> {
    let query = Query::new("SELECT id FROM employer WHERE ref = :ref").with("ref", reference);
    Ok(store.read(&query)?.first().map(|row| row.text(0).to_owned()))
}

/// Employers of exactly that name, however it is written, in that country.
///
/// # Errors
/// The store's.
pub fn named(store: &Store, name: &str, country: Option<Country>) -> Result<Vec<Line>> {
    let sql = format!(
        "SELECT {LINE} FROM employer e INDEXED BY employer_name
         WHERE e.name_key = :key AND e.country IS :country ORDER BY e.rid"
    );
    let query = Query::new(sql)
        .with("key", name_key(name))
        .with("country", country.map(|country| country.code().to_owned()));
    Ok(store.read(&query)?.iter().map(line).collect())
}

/// Employers whose name, place or number begins with the words of the text, the newest first; an empty text finds
/// all. `after`: those behind the employer of that id.
///
/// # Errors
/// The store's.
pub fn find_after(
    store: &Store,
    text: &str,
    state: Option<Verification>,
    after: Option<&str>,
    most: usize,
) -> Result<Vec<Line>> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let (from, order) = if words.is_empty() {
        ("employer e WHERE 1", "e.rid")
    } else {
        ("employer_fts f CROSS JOIN employer e ON e.rid = f.rowid WHERE employer_fts MATCH :words", "f.rowid")
    };
    let mut query = Query::new("").with("most", i64::try_from(most).unwrap_or(i64::MAX));
    let mut conditions = String::new();
    if !words.is_empty() {
        query = query.with("words", match_text(&words));
    }
    if let Some(state) = state {
        conditions.push_str(" AND e.verification = :state");
        query = query.with("state", state.code());
    }
    if let Some(id) = after {
        conditions.push_str(&format!(" AND {order} < (SELECT rid FROM employer WHERE id = :after)"));
        query = query.with("after", id);
    }
    query.sql = format!("SELECT {LINE} FROM {from}{conditions} ORDER BY {order} DESC LIMIT :most").into();
    Ok(store.read(&query)?.iter().map(line).collect())
}

/// Employers whose verification was asked for, the longest waiting first.
///
/// # Errors
/// The store's.
pub fn pending(store: &Store, most: usize) -> Result<Vec<Line>> {
    let sql = format!(
        "SELECT {LINE} FROM employer e INDEXED BY employer_pending
         WHERE e.verification = 'pending' ORDER BY e.updated_at LIMIT :most"
    );
    let query = Query::new(sql).with("most", i64::try_from(most).unwrap_or(i64::MAX));
    Ok(store.read(&query)?.iter().map(line).collect())
}

fn line(row: &Row) -> Line {
    Line {
        id: row.text(0).to_owned(),
        reference: row.text(1).to_owned(),
        name: row.text(2).to_owned(),
        country: row.some(3),
        place: row.some(4),
        sector: row.some(5),
        verification: state(row.text(6)),
        updated_at: row.text(7).to_owned(),
    }
}

/// What was found about an employer, oldest first.
///
/// # Errors
/// The store's.
pub fn checks(store: &Store, employer_id: &str) -> Result<Vec<Found>> {
    let sql = format!(
        "SELECT verification.at, coalesce(c.name, verification.counsellor_id), verification.id,
                verification.version, {}
         FROM verification INDEXED BY verification_of
         LEFT JOIN counsellor c ON c.id = verification.counsellor_id
         WHERE verification.employer_id = :id ORDER BY verification.at, verification.id",
        records::columns::<Check>()
    );
    let rows = store.read(&Query::new(sql).with("id", employer_id))?;
    let found = rows.iter().map(|row| {
        Ok(Found {
            at: row.text(0).to_owned(),
            by: row.text(1).to_owned(),
            check: records::stored::<Check>(&Row(row.from(2).to_vec()))?.record,
        })
    });
    found.collect()
}

/// Where every employer stands, and which sources are trusted.
///
/// # Errors
/// The store's.
pub fn register(store: &Store) -> Result<Register> {
    let mut register = Register::default();
    store.each(&Query::new("SELECT ref, name_key, country, verification FROM employer"), |row| {
        let country = row.some(2).as_deref().and_then(Country::parse);
        register.add(row.text(0), row.text(1), country, state(row.text(3)));
        true
    })?;
    for row in store.read(&Query::new("SELECT source FROM feed WHERE trusted_at IS NOT NULL"))? {
        register.trust(row.text(0));
    }
    Ok(register)
}

/// A source of offers, how it delivers and who trusts it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub name: String,
    /// `full` or `delta`
    pub kind: String,
    pub format: String,
    pub trust: Option<Trust>,
}

/// Since when a source is trusted, by whom and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trust {
    pub at: String,
    pub by: String,
    pub why: String,
}

/// The sources of offers by their names.
///
/// # Errors
/// The store's.
pub fn sources(store: &Store) -> Result<Vec<Source>> {
    let rows = store.read(&Query::new(
        "SELECT f.source, f.kind, f.format, f.trusted_at, coalesce(c.name, f.trusted_by), f.trusted_why
         FROM feed f LEFT JOIN counsellor c ON c.id = f.trusted_by ORDER BY f.source",
    ))?;
    let sources = rows.iter().map(|row| Source {
        name: row.text(0).to_owned(),
        kind: row.text(1).to_owned(),
        format: row.text(2).to_owned(),
        trust: row.some(3).map(|at| Trust { at, by: row.text(4).to_owned(), why: row.text(5).to_owned() }),
    });
    Ok(sources.collect())
}

/// Trusts a source from now on, or no longer; touches no row where there is no such source.
pub fn trust(source: &str, trust: Option<&Trust>) -> Statement {
    Statement::new(
        "UPDATE feed SET trusted_at = :at, trusted_by = :by, trusted_why = :why WHERE source = :source",
    )
    .with("source", source)
    .with("at", trust.map(|trust| trust.at.clone()))
    .with("by", trust.map(|trust| trust.by.clone()))
    .with("why", trust.map(|trust| trust.why.clone()))
    .one()
}
