//! What is counted, as dated spans: from, to, recorded at. Every figure can be made again as of its date.

use super::{Query, Result, Statement, Store};

/// One span of a record's life.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    pub what: String,
    pub value: String,
    /// `YYYY-MM-DD`
    pub from_on: String,
    /// None while it lasts.
    pub to_on: Option<String>,
    /// Name of who recorded it.
    pub by: String,
}

/// Who records a span, and when.
#[derive(Clone, Copy, Debug)]
pub struct Recorded<'a> {
    pub at: &'a str,
    pub counsellor: &'a str,
}

/// Ends what lasts and begins another value from a day on.
pub fn begin(
    record_id: &str,
    what: &'static str,
    value: &str,
    from_on: &str,
    by: Recorded<'_>,
) -> [Statement; 2] {
    [
        Statement::new(
            "UPDATE span SET to_on = :on WHERE record_id = :id AND what = :what AND to_on IS NULL",
        )
        .with("id", record_id)
        .with("what", what)
        .with("on", from_on),
        first(record_id, what, value, from_on, by),
    ]
}

/// The first span of a new record: there is none to end.
pub fn first(record_id: &str, what: &'static str, value: &str, from_on: &str, by: Recorded<'_>) -> Statement {
    Statement::new(
        "INSERT INTO span(record_id, what, from_on, recorded_at, value, counsellor)
         VALUES(:id, :what, :on, :at, :value, :counsellor)
         ON CONFLICT(record_id, what, from_on, recorded_at)
         DO UPDATE SET value = excluded.value, to_on = NULL",
    )
    .with("id", record_id)
    .with("what", what)
    .with("on", from_on)
    .with("at", by.at)
    .with("value", value)
    .with("counsellor", by.counsellor)
}

/// The spans of a record, oldest first.
///
/// # Errors
/// The store's.
pub fn of(store: &Store, record_id: &str) -> Result<Vec<Span>> {
    let query = Query::new(
        "SELECT s.what, s.value, s.from_on, s.to_on, coalesce(c.name, s.counsellor)
         FROM span s LEFT JOIN counsellor c ON c.id = s.counsellor
         WHERE s.record_id = :id ORDER BY s.from_on, s.recorded_at, s.what",
    );
    let rows = store.read(&query.with("id", record_id))?;
    let spans = rows.iter().map(|row| Span {
        what: row.text(0).to_owned(),
        value: row.text(1).to_owned(),
        from_on: row.text(2).to_owned(),
        to_on: row.some(3),
        by: row.text(4).to_owned(),
    });
    Ok(spans.collect())
}
