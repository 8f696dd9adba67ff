//! Drafts: interviews that are not finished. One row each, written at every field left and at most two seconds
//! after the last key; deleted in the same batch that saves the record.

use super::{Query, Result, Row, Statement, Store};

/// An unfinished interview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub id: String,
    pub counsellor_id: String,
    /// Which form: the table of its record.
    pub form: String,
    /// The version of the form's questions; answers of another version are matched by their keys.
    pub form_version: i64,
    /// The record that is being changed, None for a new one.
    pub subject: Option<String>,
    /// Which seat writes it; a second login takes it over.
    pub seat: String,
    /// The field in hand, and the cursor in it, in characters.
    pub field: String,
    pub cursor: i64,
    /// JSON: what was typed, by field key.
    pub answers: String,
    /// What may stand on Today: `A. D.`
    pub initials: String,
    pub filled: i64,
    pub total: i64,
    pub begun_at: String,
    pub at: String,
}

const COLUMNS: &str = "id, counsellor_id, form, form_version, subject, seat, field, cursor, answers, initials, \
                       filled, total, begun_at, at";

/// Writes a draft for the first time. Begun on a file that just went into another it is about the other.
pub fn begin(draft: &Draft) -> Statement {
    let insert = Statement::new(
        "INSERT INTO draft(id, counsellor_id, form, form_version, subject, seat, field, cursor, answers, initials,
                           filled, total, begun_at, at)
         VALUES(:id, :counsellor_id, :form, :form_version,
                coalesce((SELECT merged_into FROM candidate WHERE id = :subject), :subject), :seat, :field, :cursor, :answers, :initials,
                :filled, :total, :begun_at, :at)",
    );
    told(insert, draft)
        .with("counsellor_id", draft.counsellor_id.as_str())
        .with("form", draft.form.as_str())
        .with("subject", draft.subject.clone())
        .with("begun_at", draft.begun_at.as_str())
}

/// Writes a draft anew. A seat that lost it, to another one or for good, touches no row: what was saved or given up
/// elsewhere does not come back.
pub fn keep(draft: &Draft) -> Statement {
    let update = Statement::new(
        "UPDATE draft SET form_version = :form_version, field = :field, cursor = :cursor, answers = :answers,
           initials = :initials, filled = :filled, total = :total, at = :at
         WHERE id = :id AND seat = :seat",
    );
    told(update, draft).one()
}

/// What changes from one writing to the next.
fn told(statement: Statement, draft: &Draft) -> Statement {
    statement
        .with("id", draft.id.as_str())
        .with("seat", draft.seat.as_str())
        .with("form_version", draft.form_version)
        .with("field", draft.field.as_str())
        .with("cursor", draft.cursor)
        .with("answers", draft.answers.as_str())
        .with("initials", draft.initials.as_str())
        .with("filled", draft.filled)
        .with("total", draft.total)
        .with("at", draft.at.as_str())
}

/// Says what a draft that this seat holds is about from here on.
pub fn is_about(id: &str, seat: &str, subject: &str) -> Statement {
    Statement::new("UPDATE draft SET subject = :subject WHERE id = :id AND seat = :seat")
        .with("id", id)
        .with("seat", seat)
        .with("subject", subject)
        .one()
}

/// Gives a draft to another seat, and to the counsellor who sits there: the old seat can no longer write it.
pub fn take(id: &str, counsellor: &str, seat: &str) -> Statement {
    Statement::new("UPDATE draft SET seat = :seat, counsellor_id = :counsellor WHERE id = :id")
        .with("id", id)
        .with("counsellor", counsellor)
        .with("seat", seat)
        .one()
}

/// Ends a draft that this seat holds: its record is saved in the same batch, by nobody else.
pub fn end(id: &str, seat: &str) -> Statement {
    Statement::new("DELETE FROM draft WHERE id = :id AND seat = :seat")
        .with("id", id)
        .with("seat", seat)
        .one()
}

/// Gives a draft up, whichever seat holds it; it may be gone already.
pub fn give_up(id: &str) -> Statement {
    Statement::new("DELETE FROM draft WHERE id = :id").with("id", id)
}

/// The seat that holds a draft; None where it is gone.
///
/// # Errors
/// The store's.
pub fn seat(store: &Store, id: &str) -> Result<Option<String>> {
    let rows = store.read(&Query::new("SELECT seat FROM draft WHERE id = :id").with("id", id))?;
    Ok(rows.first().map(|row| row.text(0).to_owned()))
}

/// A counsellor's drafts, newest first.
///
/// # Errors
/// The store's.
pub fn of(store: &Store, counsellor: &str) -> Result<Vec<Draft>> {
    let sql = format!("SELECT {COLUMNS} FROM draft WHERE counsellor_id = :me ORDER BY at DESC, id DESC");
    Ok(store.read(&Query::new(sql).with("me", counsellor))?.iter().map(draft).collect())
}

/// What the others of an office have not finished, oldest first, with the names of those who began it; without the
/// answers, which are nobody else's to list.
///
/// # Errors
/// The store's.
pub fn of_others(store: &Store, office: &str, counsellor: &str) -> Result<Vec<(Draft, String)>> {
    let sql = "SELECT d.id, d.counsellor_id, d.form, d.form_version, d.subject, d.seat, d.field, d.cursor, '', d.initials,
                      d.filled, d.total, d.begun_at, d.at, coalesce(c.name, '')
               FROM draft d JOIN counsellor c ON c.id = d.counsellor_id
               WHERE c.office_id = :office AND c.id <> :me ORDER BY d.at, d.id";
    let query = Query::new(sql).with("office", office).with("me", counsellor);
    Ok(store.read(&query)?.iter().map(|row| (draft(row), row.text(14).to_owned())).collect())
}

/// The office of the counsellor whose draft it is; None where it is gone.
///
/// # Errors
/// The store's.
pub fn office(store: &Store, id: &str) -> Result<Option<String>> {
    let sql = "SELECT c.office_id FROM draft d JOIN counsellor c ON c.id = d.counsellor_id WHERE d.id = :id";
    Ok(store.read(&Query::new(sql).with("id", id))?.first().map(|row| row.text(0).to_owned()))
}

/// One draft.
///
/// # Errors
/// The store's.
pub fn get(store: &Store, id: &str) -> Result<Option<Draft>> {
    let sql = format!("SELECT {COLUMNS} FROM draft WHERE id = :id");
    Ok(store.read(&Query::new(sql).with("id", id))?.first().map(draft))
}

fn draft(row: &Row) -> Draft {
    let text = |place| row.text(place).to_owned();
    Draft {
        id: text(0),
        counsellor_id: text(1),
        form: text(2),
        form_version: row.int(3),
        subject: row.some(4),
        seat: text(5),
        field: text(6),
        cursor: row.int(7),
        answers: text(8),
        initials: text(9),
        filled: row.int(10),
        total: row.int(11),
        begun_at: text(12),
        at: text(13),
    }
}
