//! Referrals, their steps, the consents that let them leave, and those whose answer is awaited.

use super::awaited::{Awaited, Holders, Question};
use super::records::{self, Stored};
use super::{Query, Result, Row, Statement, Store};
use crate::domain::consent::Consent;
use crate::domain::day::Instant;
use crate::domain::reintegration::referral::{Referral, ReferralMove, ReferralState};

/// A referral with all that became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    pub stored: Stored<Referral>,
    pub state: ReferralState,
    /// `YYYY-MM-DD`; None while no answer is awaited.
    pub answer_due: Option<String>,
    /// In the order in which they happened, the draft first.
    pub moves: Vec<Moved>,
}

/// A step of a referral, and when exactly.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    pub at: Instant,
    pub step: ReferralMove,
}

/// Referrals of cases that are on their way, whose answer is awaited.
const AWAITED: Question = Question {
    what: "w.partner",
    on: "w.answer_due",
    own: "referral w INDEXED BY referral_awaited CROSS JOIN reintegration c ON c.id = w.case_id",
    all: "referral w INDEXED BY referral_awaited_all CROSS JOIN reintegration c ON c.id = w.case_id",
    only: "w.answer_due IS NOT NULL AND c.state NOT IN ('closed', 'on_hold', 'lost_contact', 'transferred')",
};

/// A referral of a case, which the account follows that follows the case.
pub fn insert(id: &str, case_id: &str, counsellor_id: &str, referral: &Referral) -> Statement {
    let state = ReferralState::Drafted.code();
    let extras =
        vec![("case_id", case_id.into()), ("counsellor_id", counsellor_id.into()), ("state", state.into())];
    records::insert(id, referral, extras)
}

/// Adds a step.
pub fn insert_move(id: &str, referral_id: &str, at: Instant, step: &ReferralMove) -> Statement {
    records::insert(id, step, vec![("referral_id", referral_id.into()), ("at", at.to_string().into())])
}

/// Brings a referral whose version was seen to another state, and says until when an answer is awaited.
pub fn set_state(id: &str, seen: i64, state: ReferralState, answer_due: Option<&str>) -> Statement {
    Statement::new(
        "UPDATE referral SET state = :state, answer_due = :due, version = version + 1
         WHERE id = :id AND version = :seen",
    )
    .with("id", id)
    .with("seen", seen)
    .with("state", state.code())
    .with("due", answer_due.map(str::to_owned))
    .one()
}

/// Moves the day until which an answer is awaited, where one is.
pub fn set_answer_due(id: &str, day: &str) -> Statement {
    Statement::new("UPDATE referral SET answer_due = :due WHERE id = :id AND answer_due IS NOT NULL")
        .with("id", id)
        .with("due", day)
}

pub fn insert_consent(id: &str, candidate_id: &str, consent: &Consent) -> Statement {
    records::insert(id, consent, vec![("candidate_id", candidate_id.into())])
}

/// The referrals of a case in the order they were begun.
///
/// # Errors
/// The store's.
pub fn of_case(store: &Store, case_id: &str) -> Result<Vec<Kept>> {
    let sql = format!(
        "SELECT state, answer_due, id, version, {} FROM referral INDEXED BY referral_case
         WHERE case_id = :id ORDER BY id",
        records::columns::<Referral>()
    );
    let rows = store.read(&Query::new(sql).with("id", case_id))?;
    let kept = rows.iter().map(|row| {
        let stored = records::stored::<Referral>(&Row(row.from(2).to_vec()))?;
        Ok(Kept {
            moves: moves(store, &stored.id)?,
            state: ReferralState::from_code(row.text(0)).unwrap_or(ReferralState::Drafted),
            answer_due: row.some(1),
            stored,
        })
    });
    kept.collect()
}

fn moves(store: &Store, referral_id: &str) -> Result<Vec<Moved>> {
    let sql = format!(
        "SELECT at, id, version, {} FROM dispatch INDEXED BY dispatch_referral
         WHERE referral_id = :id ORDER BY at, id",
        records::columns::<ReferralMove>()
    );
    let rows = store.read(&Query::new(sql).with("id", referral_id))?;
    let moved = rows.iter().map(|row| {
        let at =
            Instant::parse(row.text(0)).ok_or_else(|| super::Error::Damaged("dispatch.at".to_owned()))?;
        Ok(Moved { at, step: records::stored::<ReferralMove>(&Row(row.from(1).to_vec()))?.record })
    });
    moved.collect()
}

/// Everything a person answered when she was asked for a consent, in the order in which it was written.
///
/// # Errors
/// The store's.
pub fn consents(store: &Store, candidate_id: &str) -> Result<Vec<Consent>> {
    let sql = format!(
        "SELECT id, version, {} FROM consent INDEXED BY consent_candidate WHERE candidate_id = :id ORDER BY id",
        records::columns::<Consent>()
    );
    let rows = store.read(&Query::new(sql).with("id", candidate_id))?;
    rows.iter().map(|row| Ok(records::stored::<Consent>(row)?.record)).collect()
}

/// The question after the referrals of one account, or of all.
pub fn awaited_query(account: Option<&str>, until: &str, most: usize) -> Query {
    AWAITED.query(account, until, most)
}

/// Referrals whose answer is awaited until a day at the latest, the longest first.
///
/// # Errors
/// The store's.
pub fn awaited(store: &Store, holders: &Holders, until: &str, most: usize) -> Result<Vec<Awaited>> {
    AWAITED.asked(store, holders, until, most)
}
