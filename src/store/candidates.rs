//! Candidates: the record with its search row and its duplicate keys, written together; finding them as somebody
//! types; and the likely same person.

use super::awaited::{Holders, laid};
use super::background;
use super::blocks;
use super::merges;
use super::profiles;
use super::records::{self, Stored};
use super::{Query, Result, Row, Statement, Store};
use crate::domain::candidate::{COMPARED, Candidate, Status, compared};
use crate::domain::duplicates::{Likeness, Person, Sought};
use crate::domain::practice::Practice;
use crate::domain::record::Record;
use crate::facts::fold;

/// What stands beside the fields of a candidate.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    pub reference: String,
    pub office_id: String,
    pub counsellor_id: String,
    pub status: Status,
    pub created_at: String,
    pub updated_at: String,
    /// Begun in a hurry: since when, until the whole form is done.
    pub unfinished_since: Option<String>,
    /// What her jobs come to in a match.
    pub practice: Practice,
}

/// A candidate as a list shows her.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub id: String,
    pub reference: String,
    pub counsellor_id: String,
    pub status: String,
    pub family_name: Option<String>,
    pub given_names: Option<String>,
    pub sex: Option<String>,
    pub birth: Option<String>,
    pub locality: Option<String>,
    pub phone4: Option<String>,
    pub situation: Option<String>,
    pub occupation: Option<String>,
    sort_key: String,
    practice: Option<String>,
}

impl Line {
    /// What her jobs come to in a match.
    pub fn practice(&self) -> Practice {
        self.practice.as_deref().map(Practice::parse).unwrap_or_default()
    }

    /// Family name in capitals, then the given names.
    pub fn name(&self) -> String {
        let family = self.family_name.as_ref().map(|name| name.to_uppercase());
        family.into_iter().chain(self.given_names.clone()).collect::<Vec<_>>().join(" ")
    }
}

/// Somebody who may be the same person.
#[derive(Clone, Debug, PartialEq)]
pub struct Similar {
    pub line: Line,
    pub likeness: Likeness,
}

pub(super) const LINE: &str = "c.id, c.ref, c.counsellor_id, c.status, c.family_name, c.given_names, c.sex, c.birth, \
                    c.locality, c.phone4, c.situation, c.occupation, c.sort_key, c.practice";

/// What a list may show: published, not merged into another, not erased.
pub(super) const VISIBLE: &str = "c.merged_into IS NULL AND c.erased_at IS NULL AND (c.entered IS NULL OR EXISTS(
    SELECT 1 FROM import i WHERE i.number = c.entered AND i.published_at IS NOT NULL AND i.undone_at IS NULL))";

/// How many rows of an index are looked through for one answer.
pub(super) const LOOKED_THROUGH: i64 = 200;
/// How many telephones may end with the same four digits and still come before everybody else.
const PHONES: usize = 1_000;

/// A new candidate with everything that must be written with her.
pub fn insert(id: &str, candidate: &Candidate, standing: &Standing, entered: Option<i64>) -> Vec<Statement> {
    let mut statements = insert_without_keys(id, candidate, standing, entered);
    statements.extend(blocks::insert(id, candidate));
    statements
}

/// As [`insert`], for one of many: the keys of all are written in their own order when all are there.
pub fn insert_without_keys(
    id: &str,
    candidate: &Candidate,
    standing: &Standing,
    entered: Option<i64>,
) -> Vec<Statement> {
    let extras = vec![
        ("ref", standing.reference.as_str().into()),
        ("office_id", standing.office_id.as_str().into()),
        ("counsellor_id", standing.counsellor_id.as_str().into()),
        ("created_at", standing.created_at.as_str().into()),
        ("updated_at", standing.updated_at.as_str().into()),
        ("status", standing.status.code().into()),
        ("sort_key", sort_key(candidate).into()),
        ("phone4", phone4(candidate).into()),
        ("entered", entered.into()),
        ("unfinished_since", standing.unfinished_since.clone().into()),
        ("practice", kept(&standing.practice).into()),
    ];
    vec![
        records::insert(id, candidate, extras),
        search_row(id, &standing.reference, candidate),
        profiles::insert(id, &standing.reference, candidate, &standing.practice),
    ]
}

/// What is kept of it; nothing where she told of no job.
pub(super) fn kept(practice: &Practice) -> Option<String> {
    (!practice.is_empty()).then(|| practice.text())
}

/// A changed candidate: every field of the version that was seen, and her search rows anew.
pub fn update(seen: &Stored<Candidate>, candidate: &Candidate, standing: &Standing) -> Vec<Statement> {
    let id = seen.id.as_str();
    let mut statements = vec![
        records::update(id, seen.version, candidate),
        Statement::new(
            "UPDATE candidate SET updated_at = :at, status = :status, sort_key = :sort_key, phone4 = :phone4,
               unfinished_since = :unfinished WHERE id = :id AND practice IS :practice",
        )
        .with("id", id)
        .with("at", standing.updated_at.as_str())
        .with("status", standing.status.code())
        .with("sort_key", sort_key(candidate))
        .with("phone4", phone4(candidate))
        .with("unfinished", standing.unfinished_since.clone())
        .with("practice", kept(&standing.practice))
        .one(),
    ];
    let (reference, practice) = (standing.reference.as_str(), &standing.practice);
    statements.extend(unfound(seen, reference, practice));
    statements.extend(found(id, reference, candidate, practice));
    statements
}

/// Takes away by what a version is found: as it is searched for, matched and compared.
pub fn unfound(seen: &Stored<Candidate>, reference: &str, practice: &Practice) -> Vec<Statement> {
    let id = seen.id.as_str();
    let mut statements = vec![
        Statement::new("DELETE FROM candidate_fts WHERE rowid = (SELECT rid FROM candidate WHERE id = :id)")
            .with("id", id),
    ];
    statements.extend(blocks::delete(id, &seen.record));
    statements.extend(profiles::delete(id, reference, &seen.record, practice));
    statements
}

/// By what a person is found, as she is.
pub fn found(id: &str, reference: &str, candidate: &Candidate, practice: &Practice) -> Vec<Statement> {
    let mut statements =
        vec![search_row(id, reference, candidate), profiles::insert(id, reference, candidate, practice)];
    statements.extend(blocks::insert(id, candidate));
    statements
}

/// Makes the search row anew where what else a person is found by came or went.
pub fn found_again(id: &str, reference: &str, candidate: &Candidate) -> [Statement; 2] {
    [
        Statement::new("DELETE FROM candidate_fts WHERE rowid = (SELECT rid FROM candidate WHERE id = :id)")
            .with("id", id),
        search_row(id, reference, candidate),
    ]
}

fn search_row(id: &str, reference: &str, candidate: &Candidate) -> Statement {
    let text =
        |line: &Option<crate::domain::text::Line>| line.as_ref().map_or("", |line| line.as_str()).to_owned();
    let place =
        format!("{} {}", text(&candidate.locality), candidate.region.map_or("", |region| region.name()));
    let district = candidate.district.as_ref().map_or("", |district| district.as_str());
    let place = if district.is_empty() { place } else { format!("{place} {district}") };
    let arabic = candidate.arabic_name.as_ref().map(|name| format!(" {}", fold(name.as_str())));
    let arabic = arabic.unwrap_or_default();
    // By VALUES, and the keys by OR IGNORE: any other way opens a savepoint, at which FTS5 writes out all that it
    // gathered, so that every person would be a segment of her own.
    Statement::new(
        "INSERT INTO candidate_fts(rowid, name, number, place)
         VALUES((SELECT rid FROM candidate WHERE id = :id),
           :name || coalesce((SELECT ' ' || group_concat(l.searched, ' ') FROM life l INDEXED BY life_of
             WHERE l.candidate_id = :id), ''), :number, :place)",
    )
    .with("id", id)
    .with(
        "name",
        format!(
            "{} {}{}{arabic}",
            sort_key(candidate),
            fold(&text(&candidate.other_names)),
            parted(candidate)
        ),
    )
    .with("number", number_words(reference, &text(&candidate.document_number)))
    .with("place", fold(&place))
}

/// The rows of those who came in with an import, in the order in which they were written.
///
/// # Errors
/// The store's.
pub fn entered(store: &Store, number: i64) -> Result<Vec<i64>> {
    let query = Query::new(
        "SELECT rid FROM candidate INDEXED BY candidate_entered WHERE entered = :number ORDER BY rid",
    );
    Ok(store.read(&query.with("number", number))?.iter().map(|row| row.int(0)).collect())
}

/// The names parted at their apostrophes, where they have any: N'Diaye is also found as `n diaye` and `diaye`.
fn parted(candidate: &Candidate) -> String {
    const APOSTROPHES: [char; 4] = ['\'', '’', '‘', 'ʼ'];
    let names = [&candidate.family_name, &candidate.given_names];
    let names = names.into_iter().flatten().filter(|name| name.as_str().contains(APOSTROPHES));
    names.map(|name| format!(" {}", fold(&name.as_str().replace(APOSTROPHES, " ")))).collect()
}

/// The number as it may be typed: whole, its digits, and without leading zeros; the paper's digits in one piece.
fn number_words(reference: &str, document: &str) -> String {
    let digits: String = reference.chars().filter(char::is_ascii_digit).collect();
    let paper: String = fold(document).split(' ').collect();
    format!("{} {} {} {paper}", fold(reference), digits, digits.trim_start_matches('0'))
}

fn sort_key(candidate: &Candidate) -> String {
    let family = candidate.family_name.as_ref().map_or("", |name| name.as_str());
    let given = candidate.given_names.as_ref().map_or("", |name| name.as_str());
    fold(&format!("{family} {given}"))
}

fn phone4(candidate: &Candidate) -> Option<String> {
    candidate.phone.as_ref().or(candidate.phone2.as_ref()).map(|phone| phone.last4().to_owned())
}

/// A candidate by her id, with her standing. Where her file went into another it is that one, with its own id; the shell
/// of somebody who was erased is none.
///
/// # Errors
/// The store's.
pub fn get(store: &Store, id: &str) -> Result<Option<(Stored<Candidate>, Standing)>> {
    let sql = format!(
        "SELECT candidate.ref, office_id, counsellor_id, status, created_at, updated_at, unfinished_since, practice, id,
           version, {}
         FROM candidate WHERE id = (SELECT coalesce(o.merged_into, o.id) FROM candidate o WHERE o.id = :id)
           AND erased_at IS NULL",
        records::columns::<Candidate>()
    );
    let rows = store.read(&Query::new(sql).with("id", id))?;
    rows.first().map(whole).transpose()
}

fn whole(row: &Row) -> Result<(Stored<Candidate>, Standing)> {
    let standing = Standing {
        reference: row.text(0).to_owned(),
        office_id: row.text(1).to_owned(),
        counsellor_id: row.text(2).to_owned(),
        status: Status::from_code(row.text(3)).unwrap_or(Status::Inactive),
        created_at: row.text(4).to_owned(),
        updated_at: row.text(5).to_owned(),
        unfinished_since: row.some(6),
        practice: Practice::parse(row.text(7)),
    };
    Ok((records::stored(&Row(row.from(8).to_vec()))?, standing))
}

/// The id of somebody by her place in the tables of a search.
///
/// # Errors
/// The store's.
pub fn id_at(store: &Store, rid: i64) -> Result<Option<String>> {
    let rows = store.read(&Query::new("SELECT id FROM candidate WHERE rid = :rid").with("rid", rid))?;
    Ok(rows.first().map(|row| row.text(0).to_owned()))
}

/// Rolls a batch back where a file went into another since it was read: what is written with it must name the other.
pub fn stands(id: &str) -> Statement {
    Statement::new("UPDATE candidate SET merged_into = NULL WHERE id = :id AND merged_into IS NULL")
        .with("id", id)
        .one()
}

/// The id behind a human number; where the file of that number went into another, the other's.
///
/// # Errors
/// The store's.
pub fn id_of(store: &Store, reference: &str) -> Result<Option<String>> {
    let query =
        Query::new("SELECT coalesce(merged_into, id) FROM candidate WHERE ref = :ref AND erased_at IS NULL");
    Ok(store.read(&query.with("ref", reference))?.first().map(|row| row.text(0).to_owned()))
}

/// People whose name, number, paper, village or last four digits of the phone begin with the words of `text`:
/// those of the counsellor first, then the newest. An empty text finds everybody, newest first.
///
/// # Errors
/// The store's.
pub fn find(store: &Store, text: &str, own: &str, most: usize) -> Result<Vec<Line>> {
    find_after(store, text, own, None, most)
}

/// As [`find`], those behind the person of that id: the next page.
///
/// # Errors
/// The store's.
pub fn find_after(
    store: &Store,
    text: &str,
    own: &str,
    after: Option<&str>,
    most: usize,
) -> Result<Vec<Line>> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return newest(store, after, most);
    }
    // Who comes before the others: few enough to be looked up again for each page.
    let mut first = Vec::new();
    if let [digits] = words[..]
        && digits.len() == 4
        && digits.bytes().all(|byte| byte.is_ascii_digit())
    {
        first = by_phone(store, digits, most.max(PHONES))?;
    }
    append(&mut first, background::by_number(store, &words.concat())?);
    append(&mut first, own_by_name(store, &words, own)?);
    let told = after.and_then(|id| first.iter().position(|line| line.id == id));
    let (from, after) = match (after, told) {
        (None, _) => (0, None),
        (Some(_), Some(place)) => (place + 1, None),
        (Some(id), None) => (first.len(), Some(id)),
    };
    let mut found: Vec<Line> = first.iter().skip(from).take(most).cloned().collect();
    if found.len() < most {
        let others = by_words(store, &words, after, most.saturating_add(first.len()))?;
        let others = others.into_iter().filter(|line| !first.iter().any(|known| known.id == line.id));
        let room = most - found.len();
        found.extend(others.take(room));
    }
    Ok(found)
}

fn append(found: &mut Vec<Line>, more: Vec<Line>) {
    for line in more {
        if !found.iter().any(|known| known.id == line.id) {
            found.push(line);
        }
    }
}

fn newest(store: &Store, after: Option<&str>, most: usize) -> Result<Vec<Line>> {
    let behind = behind("c.rid", after);
    let sql =
        format!("SELECT {LINE} FROM candidate c WHERE {behind}{VISIBLE} ORDER BY c.rid DESC LIMIT :most");
    lines(store, told_after(Query::new(sql).with("most", count(most)), after))
}

/// The condition of a next page: those behind the person of an id.
fn behind(column: &str, after: Option<&str>) -> String {
    match after {
        Some(_) => format!("{column} < (SELECT rid FROM candidate WHERE id = :after) AND "),
        None => String::new(),
    }
}

fn told_after(query: Query, after: Option<&str>) -> Query {
    match after {
        Some(id) => query.with("after", id),
        None => query,
    }
}

fn by_phone(store: &Store, digits: &str, most: usize) -> Result<Vec<Line>> {
    let sql = format!(
        "SELECT {LINE} FROM candidate c INDEXED BY candidate_phone4
         WHERE c.phone4 = :digits AND {VISIBLE} ORDER BY c.rid DESC LIMIT :most"
    );
    lines(store, Query::new(sql).with("digits", digits).with("most", count(most)))
}

fn own_by_name(store: &Store, words: &[&str], own: &str) -> Result<Vec<Line>> {
    let [first, rest @ ..] = words else { return Ok(Vec::new()) };
    let sql = format!(
        "SELECT {LINE} FROM candidate c INDEXED BY candidate_own_name
         WHERE c.counsellor_id = :own AND c.sort_key >= :first AND c.sort_key < :last AND {VISIBLE}
         ORDER BY c.sort_key LIMIT :most"
    );
    let query = Query::new(sql)
        .with("own", own)
        .with("first", *first)
        .with("last", format!("{first}\u{10FFFF}"))
        .with("most", LOOKED_THROUGH);
    let mut own = lines(store, query)?;
    own.retain(|line| rest.iter().all(|word| line.sort_key.split(' ').any(|part| part.starts_with(word))));
    Ok(own)
}

fn by_words(store: &Store, words: &[&str], after: Option<&str>, most: usize) -> Result<Vec<Line>> {
    let behind = behind("f.rowid", after);
    let sql = format!(
        "SELECT {LINE} FROM candidate_fts f CROSS JOIN candidate c ON c.rid = f.rowid
         WHERE candidate_fts MATCH :words AND {behind}{VISIBLE} ORDER BY f.rowid DESC LIMIT :most"
    );
    let query = Query::new(sql).with("words", match_text(words)).with("most", count(most));
    lines(store, told_after(query, after))
}

/// Words as the search table wants them: each quoted, each a beginning, all asked for.
pub(super) fn match_text(words: &[&str]) -> String {
    words.iter().map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" ")
}

/// A counsellor's people, those changed last first.
///
/// # Errors
/// The store's.
pub fn recent(store: &Store, counsellor: &str, most: usize) -> Result<Vec<Line>> {
    let sql = format!(
        "SELECT {LINE} FROM candidate c INDEXED BY candidate_own
         WHERE c.counsellor_id = :me AND {VISIBLE} ORDER BY c.updated_at DESC LIMIT :most"
    );
    lines(store, Query::new(sql).with("me", counsellor).with("most", count(most)))
}

/// The question after the people of one account who wait for consent, or of all; whose file is unfinished stands among
/// those.
pub fn waiting_query(account: Option<&str>, most: usize) -> Query {
    let (index, whose) = match account {
        Some(_) => ("candidate_waiting", "c.counsellor_id = :me AND"),
        None => ("candidate_waiting_all", ""),
    };
    let sql = format!(
        "SELECT c.created_at, {LINE} FROM candidate c INDEXED BY {index}
         WHERE {whose} c.status = 'waiting' AND c.unfinished_since IS NULL AND {VISIBLE}
         ORDER BY c.created_at LIMIT :most"
    );
    let query = Query::new(sql).with("most", count(most));
    match account {
        Some(me) => query.with("me", me),
        None => query,
    }
}

/// People who wait for consent, the longest waiting first.
///
/// # Errors
/// The store's.
pub fn waiting(store: &Store, holders: &Holders, most: usize) -> Result<Vec<Line>> {
    let ask = |account: Option<&str>, _: &str| {
        let rows = store.read(&waiting_query(account, most))?;
        let waiting = rows.iter().map(|row| (row.text(0).to_owned(), line(&Row(row.from(1).to_vec()))));
        Ok(waiting.collect::<Vec<_>>())
    };
    let waiting = laid(holders, "", most, ask, |(since, line)| (since, &line.id))?;
    Ok(waiting.into_iter().map(|(_, line)| line).collect())
}

/// How many people a counsellor follows.
///
/// # Errors
/// The store's.
pub fn caseload(store: &Store, counsellor: &str) -> Result<i64> {
    let query = Query::new(
        "SELECT (SELECT count(*) FROM candidate c INDEXED BY candidate_own WHERE c.counsellor_id = :me)
              - (SELECT count(*) FROM candidate c INDEXED BY candidate_merged_own
                 WHERE c.counsellor_id = :me AND c.merged_into IS NOT NULL)
              - (SELECT count(*) FROM candidate c INDEXED BY candidate_erased_own
                 WHERE c.counsellor_id = :me AND c.erased_at IS NOT NULL AND c.merged_into IS NULL)",
    );
    Ok(store.read(&query.with("me", counsellor))?.first().map_or(0, |row| row.int(0)))
}

/// So many records are read at once to be compared with one.
const AT_ONCE: usize = 100;

/// People likely to be the same as `person`, best first, with the reasons; `person.id` itself is left out, and whom
/// somebody told apart from her.
///
/// # Errors
/// The store's.
pub fn similar(store: &Store, person: &Person, least: u8, most: usize) -> Result<Vec<Similar>> {
    let fields = COMPARED.map(|field| format!("c.{field}")).join(", ");
    let sql = format!(
        "SELECT c.rid, c.id, c.ref, {fields} FROM json_each(:rows) j CROSS JOIN candidate c ON c.rid = j.value
         WHERE {VISIBLE}"
    );
    let query = Query::new(sql);
    let apart = if person.id.is_empty() { Vec::new() } else { merges::told_apart(store, Some(&person.id))? };
    let (mut sought, mut found) = (Sought::of(person), Vec::new());
    let mut least = least;
    for some in blocks::rows_of(store, person, least)?.chunks(AT_ONCE) {
        // The likeliest come first: from here on nobody can be as like her as those who are found.
        if some.first().is_none_or(|(can_be, _)| *can_be < least) {
            break;
        }
        let rows: Vec<i64> = some.iter().map(|(_, row)| *row).collect();
        let rows = query.clone().with("rows", serde_json::json!(rows).to_string());
        store.try_each(&rows, |row| {
            let other = compared(row.text(1), row.from(3)).ok_or(blocks::DAMAGED)?;
            if other.id != person.id
                && let Some(likeness) = sought.compare_from(&other, least)
                && !apart.iter().any(|decision| decision.holds(person, &other))
            {
                found.push((likeness, row.text(2).to_owned(), row.int(0)));
            }
            Ok(true)
        })?;
        found.sort_by(|a, b| b.0.score.cmp(&a.0.score).then_with(|| a.1.cmp(&b.1)));
        found.truncate(most);
        if found.len() == most {
            least = found.last().map_or(least, |last| last.0.score);
        }
    }
    let sql = format!("SELECT {LINE} FROM candidate c WHERE c.rid = :row");
    let mut similar = Vec::with_capacity(found.len());
    for (likeness, _, row) in found {
        let lines = lines(store, Query::new(sql.clone()).with("row", row))?;
        similar.extend(lines.into_iter().map(|line| Similar { line, likeness: likeness.clone() }));
    }
    Ok(similar)
}

impl Candidate {
    /// The fields behind the columns of a list's row.
    fn restore_from(row: &Row) -> Result<Candidate> {
        Ok(Candidate::restore(row.from(14))?)
    }
}

/// Streams every candidate that may be matched, visible and with the consent of the employment service, until the
/// visitor has had enough.
///
/// # Errors
/// The store's, or a damaged column.
pub fn each_active(store: &Store, visit: impl FnMut(Line, Candidate) -> bool) -> Result<()> {
    stream(store, "c.status = 'active' AND", visit)
}

/// Streams every candidate that a list may show, in the order they came.
///
/// # Errors
/// The store's, or a damaged column.
pub fn each(store: &Store, visit: impl FnMut(Line, Candidate) -> bool) -> Result<()> {
    stream(store, "", visit)
}

fn stream(store: &Store, which: &str, mut visit: impl FnMut(Line, Candidate) -> bool) -> Result<()> {
    let sql = format!(
        "SELECT {LINE}, {} FROM candidate c WHERE {which} {VISIBLE} ORDER BY c.rid",
        records::columns::<Candidate>().replace("candidate.", "c.")
    );
    store.try_each(&Query::new(sql), |row| Ok(visit(line(&row), Candidate::restore_from(&row)?)))
}

pub(super) fn lines(store: &Store, query: Query) -> Result<Vec<Line>> {
    Ok(store.read(&query)?.iter().map(line).collect())
}

pub(super) fn line(row: &Row) -> Line {
    let text = |place| row.text(place).to_owned();
    Line {
        id: text(0),
        reference: text(1),
        counsellor_id: text(2),
        status: text(3),
        family_name: row.some(4),
        given_names: row.some(5),
        sex: row.some(6),
        birth: row.some(7),
        locality: row.some(8),
        phone4: row.some(9),
        situation: row.some(10),
        occupation: row.some(11),
        sort_key: text(12),
        practice: row.some(13),
    }
}

pub(super) fn count(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}
