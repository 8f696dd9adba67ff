//! Staged imports. The rows of an import carry its number and are invisible until one short statement publishes
//! them; taking an import back is as short. A killed import leaves only invisible rows, which are cleared later in
//! small steps.

pub mod changes;
mod said;

pub use said::*;

use super::{Query, Result, Statement, Store};

/// An import as it is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    pub number: i64,
    pub id: String,
    pub kind: String,
    pub source: String,
    pub by: String,
    pub started_at: String,
    pub published_at: Option<String>,
    pub undone_at: Option<String>,
    /// JSON: the figures of its report.
    pub figures: Option<String>,
}

/// The number the next import will have.
///
/// # Errors
/// The store's.
pub fn next_number(store: &Store) -> Result<i64> {
    Ok(store.read(&Query::new("SELECT max(number) FROM import"))?.first().map_or(1, |row| row.int(0) + 1))
}

/// Begins an import; fails where its number was taken meanwhile.
pub fn begin(number: i64, id: &str, kind: &str, source: &str, counsellor: &str, at: &str) -> Statement {
    Statement::new(
        "INSERT INTO import(number, id, kind, source, counsellor, started_at)
         VALUES(:number, :id, :kind, :source, :counsellor, :at) ON CONFLICT DO NOTHING",
    )
    .with("number", number)
    .with("id", id)
    .with("kind", kind)
    .with("source", source)
    .with("counsellor", counsellor)
    .with("at", at)
    .one()
}

/// Makes all rows of an import visible at once.
pub fn publish(number: i64, at: &str, figures: &str) -> Statement {
    Statement::new(
        "UPDATE import SET published_at = :at, figures = :figures WHERE number = :number AND published_at IS NULL",
    )
    .with("number", number)
    .with("at", at)
    .with("figures", figures)
    .one()
}

/// Imports, newest first.
///
/// # Errors
/// The store's.
pub fn list(store: &Store, most: usize) -> Result<Vec<Import>> {
    let rows = store.read(
        &Query::new(
            "SELECT i.number, i.id, i.kind, i.source, coalesce(c.name, i.counsellor), i.started_at, i.published_at,
                    i.undone_at, i.figures
             FROM import i LEFT JOIN counsellor c ON c.id = i.counsellor
             WHERE i.number > 0 ORDER BY i.number DESC LIMIT :most",
        )
        .with("most", i64::try_from(most).unwrap_or(i64::MAX)),
    )?;
    let imports = rows.iter().map(|row| Import {
        number: row.int(0),
        id: row.text(1).to_owned(),
        kind: row.text(2).to_owned(),
        source: row.text(3).to_owned(),
        by: row.text(4).to_owned(),
        started_at: row.text(5).to_owned(),
        published_at: row.some(6),
        undone_at: row.some(7),
        figures: row.some(8),
    });
    Ok(imports.collect())
}

/// How a source was declared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// `full` or `delta`.
    pub kind: String,
    /// The columns of its tables, as TOML.
    pub map: Option<String>,
    /// Its codes of four digits are ISCO-08.
    pub isco: bool,
}

/// How a source was declared. None: it is new.
///
/// # Errors
/// The store's.
pub fn feed(store: &Store, source: &str) -> Result<Option<Feed>> {
    let query = Query::new("SELECT kind, map, isco FROM feed WHERE source = :source").with("source", source);
    let rows = store.read(&query)?;
    Ok(rows.first().map(|row| Feed { kind: row.text(0).to_owned(), map: row.some(1), isco: row.int(2) == 1 }))
}

/// Remembers how a source delivers, with the import that says so.
pub fn remember_feed(source: &str, feed: &Feed, format: &str, number: i64) -> Statement {
    Statement::new(
        "INSERT INTO feed(source, kind, format, last_import, map, isco)
         VALUES(:source, :kind, :format, :number, :map, :isco)
         ON CONFLICT(source) DO UPDATE SET kind = excluded.kind, format = excluded.format,
           last_import = excluded.last_import, map = excluded.map, isco = excluded.isco",
    )
    .with("map", feed.map.clone())
    .with("isco", i64::from(feed.isco))
    .with("source", source)
    .with("kind", feed.kind.as_str())
    .with("format", format)
    .with("number", number)
}

/// Imports that were begun and never published: their program was killed, or still runs.
///
/// # Errors
/// The store's.
pub fn unfinished(store: &Store) -> Result<Vec<i64>> {
    let rows =
        store.read(&Query::new("SELECT number FROM import WHERE published_at IS NULL ORDER BY number"))?;
    Ok(rows.iter().map(|row| row.int(0)).collect())
}

/// One small step of clearing an unfinished import of offers: at most `most` rows. Run until it touches nothing.
pub fn clear_step(number: i64, most: i64) -> [Statement; 3] {
    [
        Statement::new(
            "UPDATE offer SET left_by = NULL WHERE rid IN (
               SELECT rid FROM offer INDEXED BY offer_left WHERE left_by = :number LIMIT :most)",
        )
        .with("number", number)
        .with("most", most),
        Statement::new(
            "DELETE FROM offer_fts WHERE rowid IN (
               SELECT rid FROM offer INDEXED BY offer_entered WHERE entered = :number ORDER BY rid LIMIT :most)",
        )
        .with("number", number)
        .with("most", most),
        Statement::new(
            "DELETE FROM offer WHERE rid IN (
               SELECT rid FROM offer INDEXED BY offer_entered WHERE entered = :number ORDER BY rid LIMIT :most)",
        )
        .with("number", number)
        .with("most", most),
    ]
}

/// As [`clear_step`], for the rows of an import of visits, cases or people: what hangs on a row goes before it.
pub fn clear_rows_step(number: i64, most: i64) -> Vec<Statement> {
    const VISITS: &str =
        "SELECT id FROM visit INDEXED BY visit_entered WHERE entered = :number ORDER BY id LIMIT :most";
    const CASES: &str = "SELECT id FROM reintegration INDEXED BY reintegration_entered WHERE entered = :number ORDER BY id LIMIT :most";
    const PEOPLE: &str = "SELECT id FROM candidate INDEXED BY candidate_entered WHERE entered = :number ORDER BY rid LIMIT :most";
    let sql = [
        "DELETE FROM told WHERE entered = :number AND (source, record, number) IN (
           SELECT source, record, number FROM told INDEXED BY told_entered WHERE entered = :number LIMIT :most)"
            .to_owned(),
        format!("DELETE FROM attempt WHERE visit_id IN ({VISITS})"),
        format!("DELETE FROM visit WHERE id IN ({VISITS})"),
        "DELETE FROM reported WHERE id IN (SELECT id FROM reported WHERE entered = :number LIMIT :most)".to_owned(),
        format!("DELETE FROM plan WHERE case_id IN ({CASES})"),
        format!("DELETE FROM aid WHERE case_id IN ({CASES})"),
        format!("DELETE FROM closing WHERE case_id IN ({CASES})"),
        format!("DELETE FROM span WHERE record_id IN ({CASES})"),
        format!("DELETE FROM alias WHERE record_id IN ({CASES})"),
        format!("DELETE FROM reintegration WHERE id IN ({CASES})"),
        format!("DELETE FROM span WHERE record_id IN ({PEOPLE})"),
        format!("DELETE FROM alias WHERE record_id IN ({PEOPLE})"),
        format!("DELETE FROM consent WHERE candidate_id IN ({PEOPLE})"),
        format!("DELETE FROM experience WHERE candidate_id IN ({PEOPLE})"),
        format!(
            "DELETE FROM candidate_fts WHERE rowid IN (SELECT rid FROM candidate WHERE id IN ({PEOPLE}))"
        ),
        format!("DELETE FROM candidate WHERE id IN ({PEOPLE})"),
    ];
    sql.into_iter().map(|sql| Statement::new(sql).with("number", number).with("most", most)).collect()
}

/// True where something at the desk stands on rows of an import of people, cases or visits: then it stays.
///
/// # Errors
/// The store's.
pub fn rows_stood_upon(store: &Store, kind: &str, number: i64) -> Result<bool> {
    const SEEN: &str = "(r.entered IS NULL OR EXISTS(SELECT 1 FROM import i WHERE i.number = r.entered
        AND i.published_at IS NOT NULL AND i.undone_at IS NULL))";
    let sql = match kind {
        "candidates" => format!(
            "SELECT EXISTS(SELECT 1 FROM candidate c INDEXED BY candidate_entered WHERE c.entered = :number
               AND (c.version > 1 OR EXISTS(SELECT 1 FROM reintegration r WHERE r.candidate_id = c.id AND {SEEN})
                 OR EXISTS(SELECT 1 FROM proposal p WHERE p.candidate_id = c.id)
                 OR EXISTS(SELECT 1 FROM document d WHERE d.candidate_id = c.id)
                 OR EXISTS(SELECT 1 FROM experience e JOIN change_log l INDEXED BY change_log_record
                      ON l.record_id = e.id WHERE e.candidate_id = c.id)))"
        ),
        "cases" => format!(
            "SELECT EXISTS(SELECT 1 FROM reintegration c INDEXED BY reintegration_entered WHERE c.entered = :number
               AND (c.version > 1
                 OR EXISTS(SELECT 1 FROM visit r WHERE r.case_id = c.id AND r.entered IS NOT c.entered AND {SEEN})
                 OR EXISTS(SELECT 1 FROM visit r WHERE r.case_id = c.id AND r.entered = c.entered
                      AND (r.version > 1 OR EXISTS(SELECT 1 FROM attempt a WHERE a.visit_id = r.id)))
                 OR EXISTS(SELECT 1 FROM plan p WHERE p.case_id = c.id
                      AND (p.version > 1 OR p.source IS NULL
                           OR EXISTS(SELECT 1 FROM step s WHERE s.plan_id = p.id)))
                 OR EXISTS(SELECT 1 FROM aid a WHERE a.case_id = c.id
                      AND (a.version > 1 OR a.source IS NULL))
                 OR EXISTS(SELECT 1 FROM survey s WHERE s.case_id = c.id)
                 OR EXISTS(SELECT 1 FROM referral f WHERE f.case_id = c.id)))"
        ),
        "visits" => "SELECT EXISTS(SELECT 1 FROM visit v INDEXED BY visit_entered WHERE v.entered = :number
               AND v.version > 1)"
            .to_owned(),
        _ => return Ok(false),
    };
    Ok(store.read(&Query::new(sql).with("number", number))?.first().is_some_and(|row| row.int(0) == 1))
}

/// True while rows of an unfinished import are left.
///
/// # Errors
/// The store's.
pub fn leftovers(store: &Store, number: i64) -> Result<bool> {
    let query = Query::new(
        "SELECT EXISTS(SELECT 1 FROM offer WHERE entered = :number)
             OR EXISTS(SELECT 1 FROM offer WHERE left_by = :number)
             OR EXISTS(SELECT 1 FROM visit INDEXED BY visit_entered WHERE entered = :number)
             OR EXISTS(SELECT 1 FROM reintegration INDEXED BY reintegration_entered WHERE entered = :number)
             OR EXISTS(SELECT 1 FROM candidate INDEXED BY candidate_entered WHERE entered = :number)
             OR EXISTS(SELECT 1 FROM reported WHERE entered = :number)
             OR EXISTS(SELECT 1 FROM told INDEXED BY told_entered WHERE entered = :number)",
    );
    Ok(store.read(&query.with("number", number))?.first().is_some_and(|row| row.int(0) == 1))
}

/// Strikes an unfinished import from the list once none of its rows is left.
pub fn forget(number: i64) -> Statement {
    Statement::new("DELETE FROM import WHERE number = :number AND published_at IS NULL")
        .with("number", number)
}

/// True where a later import replaced rows of this one, or somebody was proposed for an offer that came with it: it can
/// no longer be taken back alone.
///
/// # Errors
/// The store's.
pub fn stood_upon(store: &Store, number: i64) -> Result<bool> {
    let query = Query::new(
        "SELECT EXISTS(SELECT 1 FROM offer o JOIN import i ON i.number = o.left_by
         WHERE o.entered = :number AND i.published_at IS NOT NULL AND i.undone_at IS NULL)
         OR EXISTS(SELECT 1 FROM proposal p CROSS JOIN offer o INDEXED BY offer_id ON o.id = p.offer_id
         WHERE o.entered = :number AND NOT EXISTS(SELECT 1 FROM offer v INDEXED BY offer_id
           JOIN import i ON i.number = v.entered WHERE v.id = o.id AND v.entered < o.entered
           AND i.published_at IS NOT NULL AND i.undone_at IS NULL))",
    );
    Ok(store.read(&query.with("number", number))?.first().is_some_and(|row| row.int(0) == 1))
}

/// Takes an import back: its rows are no longer seen, those they replaced are seen again.
pub fn undo(number: i64, at: &str) -> Statement {
    Statement::new("UPDATE import SET undone_at = :at WHERE number = :number AND undone_at IS NULL")
        .with("number", number)
        .with("at", at)
        .one()
}
