//! The moves of cases, hand-overs, and the question whether a case is needed.

use super::super::records::{self, Stored};
use super::super::{Query, Result, Row, Statement, Store};
use super::VISIBLE;
use crate::domain::reintegration::case::State;
use crate::domain::reintegration::question::{Needed, Question};
use crate::domain::reintegration::turn::{HandOver, Move};

/// Moves a case to another state; touches no row if its version moved on.
pub fn set_state(id: &str, seen: i64, state: &str) -> Statement {
    Statement::new(
        "UPDATE reintegration SET state = :state, version = version + 1 WHERE id = :id AND version = :seen",
    )
    .with("id", id)
    .with("seen", seen)
    .with("state", state)
    .one()
}

pub fn insert_move(id: &str, case_id: &str, turn: &Move) -> Statement {
    records::insert(id, turn, vec![("case_id", case_id.into())])
}

/// The last step of its way that a case was at: where it comes back to from aside or from its end.
///
/// # Errors
/// The store's.
pub fn last_step(store: &Store, case_id: &str) -> Result<State> {
    let query = Query::new(
        "SELECT value FROM span WHERE record_id = :id AND what = 'state'
         ORDER BY from_on DESC, recorded_at DESC",
    );
    let rows = store.read(&query.with("id", case_id))?;
    let step = rows.iter().filter_map(|row| State::from_code(row.text(0))).find(|state| state.is_step());
    Ok(step.unwrap_or(State::Registered))
}

/// Gives a case to another account, with its visits that are still to be made, its aids and its referrals; touches no
/// row if its version moved on.
pub fn give(id: &str, seen: i64, to: &str) -> [Statement; 4] {
    let follows = |sql: &'static str| Statement::new(sql).with("id", id).with("to", to);
    [
        follows(
            "UPDATE reintegration SET counsellor_id = :to, version = version + 1
             WHERE id = :id AND version = :seen",
        )
        .with("seen", seen)
        .one(),
        follows("UPDATE visit SET counsellor_id = :to WHERE case_id = :id AND (owed = 1 OR paused = 1)"),
        follows("UPDATE aid SET counsellor_id = :to WHERE case_id = :id"),
        follows("UPDATE referral SET counsellor_id = :to WHERE case_id = :id"),
    ]
}

/// The person of a case follows it to the account that takes over, where the one who gives followed both.
pub fn give_person(candidate_id: &str, from: &str, to: &str) -> Statement {
    Statement::new(
        "UPDATE candidate SET counsellor_id = :to, version = version + 1 WHERE id = :id AND counsellor_id = :from",
    )
    .with("id", candidate_id)
    .with("from", from)
    .with("to", to)
}

pub fn insert_hand_over(
    id: &str,
    case_id: &str,
    from: &str,
    to: &str,
    given_on: &str,
    over: &HandOver,
) -> Statement {
    let extras = vec![
        ("case_id", case_id.into()),
        ("from_id", from.into()),
        ("to_id", to.into()),
        ("given_on", given_on.into()),
    ];
    records::insert(id, over, extras)
}

/// A case that can be handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub id: String,
    pub version: i64,
    pub candidate_id: String,
    pub office_id: String,
}

/// The open cases of an account, those first whose next visit is nearest; at most `most`.
///
/// # Errors
/// The store's.
pub fn held_by(store: &Store, account: &str, most: i64) -> Result<Vec<Held>> {
    let sql = format!(
        "SELECT c.id, c.version, c.candidate_id, c.office_id FROM reintegration c INDEXED BY reintegration_own
         WHERE c.counsellor_id = :who AND c.state <> 'closed' AND {VISIBLE}
         ORDER BY coalesce((SELECT min(v.planned_on) FROM visit v WHERE v.case_id = c.id AND v.owed = 1), '9999'),
           c.id LIMIT :most"
    );
    let rows = store.read(&Query::new(sql).with("who", account).with("most", most))?;
    let held = rows.iter().map(|row| Held {
        id: row.text(0).to_owned(),
        version: row.int(1),
        candidate_id: row.text(2).to_owned(),
        office_id: row.text(3).to_owned(),
    });
    Ok(held.collect())
}

pub fn insert_question(id: &str, candidate_id: &str, counsellor: &str, question: &Question) -> Statement {
    let extras = vec![("candidate_id", candidate_id.into()), ("counsellor_id", counsellor.into())];
    records::insert(id, question, extras)
}

/// Answers every open question about somebody.
pub fn answer(candidate_id: &str, answer: Needed, on: &str, reason: Option<&str>) -> Statement {
    Statement::new(
        "UPDATE question SET answer = :answer, answered_on = :on, reason = :reason, version = version + 1
         WHERE candidate_id = :id AND answer IS NULL",
    )
    .with("id", candidate_id)
    .with("answer", answer.code())
    .with("on", on)
    .with("reason", reason.map(str::to_owned))
}

/// Somebody of whom it is open whether a case is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub candidate_id: String,
    pub reference: String,
    pub family_name: Option<String>,
    pub given_names: Option<String>,
    pub asked_on: String,
    /// A word of `case-cause`.
    pub cause: String,
}

/// People of an account whose lawful work abroad came to its end, with its last day: those without an open case and
/// without an open question.
///
/// # Errors
/// The store's.
pub fn stays_ended(store: &Store, account: &str, today: &str) -> Result<Vec<(String, String)>> {
    let sql = format!(
        "SELECT p.id, p.abroad_until FROM candidate p INDEXED BY candidate_abroad
         WHERE p.counsellor_id = :who AND p.abroad_until <= :today AND p.abroad_in IS NOT NULL
           AND p.erased_at IS NULL AND p.merged_into IS NULL AND p.status <> 'deceased'
           AND NOT EXISTS(SELECT 1 FROM question q INDEXED BY question_candidate
             WHERE q.candidate_id = p.id AND (q.answer IS NULL OR q.asked_on >= p.abroad_until))
           AND NOT EXISTS(SELECT 1 FROM reintegration c INDEXED BY reintegration_candidate
             WHERE c.candidate_id = p.id AND c.state <> 'closed' AND {VISIBLE})"
    );
    let rows = store.read(&Query::new(sql).with("who", account).with("today", today))?;
    Ok(rows.iter().map(|row| (row.text(0).to_owned(), row.text(1).to_owned())).collect())
}

/// The questions that an account has open, the oldest first.
pub fn asked_query(account: &str, most: usize) -> Query {
    Query::new(
        "SELECT p.id, p.ref, p.family_name, p.given_names, q.asked_on, q.cause
         FROM question q INDEXED BY question_open JOIN candidate p ON p.id = q.candidate_id
         WHERE q.counsellor_id = :who AND q.answer IS NULL AND p.erased_at IS NULL AND p.merged_into IS NULL
         ORDER BY q.asked_on, q.id LIMIT :most",
    )
    .with("who", account)
    .with("most", i64::try_from(most).unwrap_or(i64::MAX))
}

/// As [`asked_query`], answered.
///
/// # Errors
/// The store's.
pub fn asked(store: &Store, account: &str, most: usize) -> Result<Vec<Asked>> {
    let rows = store.read(&asked_query(account, most))?;
    let asked = rows.iter().map(|row| Asked {
        candidate_id: row.text(0).to_owned(),
        reference: row.text(1).to_owned(),
        family_name: row.some(2),
        given_names: row.some(3),
        asked_on: row.text(4).to_owned(),
        cause: row.text(5).to_owned(),
    });
    Ok(asked.collect())
}

/// The questions that were asked about somebody, the newest first.
///
/// # Errors
/// The store's.
pub fn questions(store: &Store, candidate_id: &str) -> Result<Vec<Stored<Question>>> {
    let sql = format!(
        "SELECT id, version, {} FROM question INDEXED BY question_candidate
         WHERE candidate_id = :id ORDER BY id DESC",
        records::columns::<Question>()
    );
    let rows: Vec<Row> = store.read(&Query::new(sql).with("id", candidate_id))?;
    rows.iter().map(records::stored::<Question>).collect()
}
