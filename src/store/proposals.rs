//! Proposals with their steps: of a candidate, of an offer, those whose outcome is awaited. One is only made by whoever saw
//! the earlier ones of the pair: the rule stands in the schema.

use super::awaited::{Holders, at_most, laid};
use super::records::{self, Stored};
use super::{Query, Result, Row, Statement, Store, candidates, offers};
use crate::domain::day::Instant;
use crate::domain::proposal::{Proposal, ProposalMove, Stage};

/// What stands beside the fields of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub reference: String,
    pub candidate_id: String,
    pub offer_id: String,
    /// 1 for the first of the pair.
    pub nth: i64,
    /// Who decided, and follows it.
    pub counsellor_id: String,
    pub stage: Stage,
    /// The points of the match when it was decided; None where it was blocked.
    pub score: Option<i64>,
    /// The number of the weights they were given by.
    pub weights: i64,
    /// `YYYY-MM-DD`
    pub decided_on: String,
    /// `YYYY-MM-DD`; None while nobody owes a word.
    pub answer_due: Option<String>,
}

/// A proposal with all that became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    pub stored: Stored<Proposal>,
    pub standing: Standing,
    /// Name of who decided.
    pub by: String,
    /// In the order in which they happened, behind the decision.
    pub moves: Vec<Moved>,
}

/// A step of a proposal, when exactly and by whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    pub at: Instant,
    pub by: String,
    pub step: ProposalMove,
}

/// A proposal whose outcome is awaited, as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    pub id: String,
    pub reference: String,
    pub stage: Stage,
    /// `YYYY-MM-DD`
    pub on: String,
    pub family_name: Option<String>,
    pub given_names: Option<String>,
    pub title: Option<String>,
    pub employer: Option<String>,
}

/// A new proposal; touches no row where the pair has one of the same place already.
pub fn insert(id: &str, proposal: &Proposal, standing: &Standing) -> Statement {
    let extras = vec![
        ("ref", standing.reference.as_str().into()),
        ("candidate_id", standing.candidate_id.as_str().into()),
        ("offer_id", standing.offer_id.as_str().into()),
        ("nth", standing.nth.into()),
        ("counsellor_id", standing.counsellor_id.as_str().into()),
        ("stage", standing.stage.code().into()),
        ("score", standing.score.into()),
        ("weights", standing.weights.into()),
        ("decided_on", standing.decided_on.as_str().into()),
        ("answer_due", standing.answer_due.clone().into()),
    ];
    let mut statement = records::insert(id, proposal, extras);
    statement.sql = format!("{} ON CONFLICT(candidate_id, offer_id, nth) DO NOTHING", statement.sql).into();
    statement
}

/// Adds a step.
pub fn insert_move(
    id: &str,
    proposal_id: &str,
    at: Instant,
    counsellor_id: &str,
    step: &ProposalMove,
) -> Statement {
    let extras = vec![
        ("proposal_id", proposal_id.into()),
        ("at", at.to_string().into()),
        ("counsellor_id", counsellor_id.into()),
    ];
    records::insert(id, step, extras)
}

/// Brings a proposal whose version was seen to another stage, and says until when a word is awaited.
pub fn set_stage(id: &str, seen: i64, stage: Stage, answer_due: Option<&str>) -> Statement {
    Statement::new(
        "UPDATE proposal SET stage = :stage, answer_due = :due, version = version + 1
         WHERE id = :id AND version = :seen",
    )
    .with("id", id)
    .with("seen", seen)
    .with("stage", stage.code())
    .with("due", answer_due.map(str::to_owned))
    .one()
}

/// Moves the day until which a word is awaited, where one is.
pub fn set_answer_due(id: &str, day: &str) -> Statement {
    Statement::new("UPDATE proposal SET answer_due = :due WHERE id = :id AND answer_due IS NOT NULL")
        .with("id", id)
        .with("due", day)
}

/// The proposals of a candidate, the newest first.
///
/// # Errors
/// The store's.
pub fn of_candidate(store: &Store, id: &str) -> Result<Vec<Kept>> {
    kept(store, Query::new(sql("INDEXED BY proposal_once", "proposal.candidate_id = :id")).with("id", id))
}

/// The proposals of an offer, the newest first.
///
/// # Errors
/// The store's.
pub fn of_offer(store: &Store, id: &str) -> Result<Vec<Kept>> {
    kept(store, Query::new(sql("INDEXED BY proposal_offer", "proposal.offer_id = :id")).with("id", id))
}

/// The proposals of a pair, the newest first.
///
/// # Errors
/// The store's.
pub fn of_pair(store: &Store, candidate_id: &str, offer_id: &str) -> Result<Vec<Kept>> {
    let pair = "proposal.candidate_id = :candidate AND proposal.offer_id = :offer";
    let query = Query::new(sql("INDEXED BY proposal_once", pair));
    kept(store, query.with("candidate", candidate_id).with("offer", offer_id))
}

/// One proposal.
///
/// # Errors
/// The store's.
pub fn get(store: &Store, id: &str) -> Result<Option<Kept>> {
    Ok(kept(store, Query::new(sql("", "proposal.id = :id")).with("id", id))?.into_iter().next())
}

/// Every proposal, in the order in which they were made.
///
/// # Errors
/// The store's, or a damaged column.
pub fn all_ids(store: &Store) -> Result<Vec<String>> {
    let rows = store.read(&Query::new("SELECT id FROM proposal ORDER BY id"))?;
    Ok(rows.iter().map(|row| row.text(0).to_owned()).collect())
}

/// The id behind a human number.
///
/// # Errors
/// The store's.
pub fn id_of(store: &Store, reference: &str) -> Result<Option<String>> {
    let rows = store.read(&Query::new("SELECT id FROM proposal WHERE ref = :ref").with("ref", reference))?;
    Ok(rows.first().map(|row| row.text(0).to_owned()))
}

fn sql(index: &str, condition: &str) -> String {
    format!(
        "SELECT proposal.ref, proposal.candidate_id, proposal.offer_id, proposal.nth, proposal.counsellor_id,
                proposal.stage, proposal.score, proposal.decided_on, proposal.answer_due,
                coalesce(a.name, proposal.counsellor_id), proposal.weights, proposal.id, proposal.version, {}
         FROM proposal {index} LEFT JOIN counsellor a ON a.id = proposal.counsellor_id
         WHERE {condition} ORDER BY proposal.id DESC",
        records::columns::<Proposal>()
    )
}

fn kept(store: &Store, query: Query) -> Result<Vec<Kept>> {
    let rows = store.read(&query)?;
    let kept = rows.iter().map(|row| {
        let stored = records::stored::<Proposal>(&Row(row.from(11).to_vec()))?;
        let standing = Standing {
            reference: row.text(0).to_owned(),
            candidate_id: row.text(1).to_owned(),
            offer_id: row.text(2).to_owned(),
            nth: row.int(3),
            counsellor_id: row.text(4).to_owned(),
            stage: stage(row.text(5))?,
            score: row.some_int(6),
            weights: row.int(10),
            decided_on: row.text(7).to_owned(),
            answer_due: row.some(8),
        };
        Ok(Kept { moves: moves(store, &stored.id)?, by: row.text(9).to_owned(), standing, stored })
    });
    kept.collect()
}

fn stage(code: &str) -> Result<Stage> {
    Stage::from_code(code).ok_or_else(|| super::Error::Damaged("proposal.stage".to_owned()))
}

fn moves(store: &Store, proposal_id: &str) -> Result<Vec<Moved>> {
    let sql = format!(
        "SELECT outcome.at, coalesce(a.name, outcome.counsellor_id), outcome.id, outcome.version, {}
         FROM outcome INDEXED BY outcome_proposal LEFT JOIN counsellor a ON a.id = outcome.counsellor_id
         WHERE outcome.proposal_id = :id ORDER BY outcome.at, outcome.id",
        records::columns::<ProposalMove>()
    );
    let rows = store.read(&Query::new(sql).with("id", proposal_id))?;
    let moved = rows.iter().map(|row| {
        let at = Instant::parse(row.text(0)).ok_or_else(|| super::Error::Damaged("outcome.at".to_owned()))?;
        let step = records::stored::<ProposalMove>(&Row(row.from(2).to_vec()))?.record;
        Ok(Moved { at, by: row.text(1).to_owned(), step })
    });
    moved.collect()
}

/// The question after the proposals of one account, or of all, that wait for a word.
pub fn awaited_query(account: Option<&str>, until: &str, most: usize) -> Query {
    let (index, whose) = match account {
        Some(_) => ("proposal_awaited", "w.counsellor_id = :me AND"),
        None => ("proposal_awaited_all", ""),
    };
    let sql = format!(
        "SELECT w.id, w.ref, w.stage, w.answer_due, c.family_name, c.given_names, o.title, o.employer
         FROM proposal w INDEXED BY {index} CROSS JOIN candidate c ON c.id = w.candidate_id
           LEFT JOIN offer o ON o.id = w.offer_id AND {}
         WHERE {whose} w.answer_due IS NOT NULL AND w.answer_due <= :until AND {}
         ORDER BY w.answer_due, w.id LIMIT :most",
        offers::VISIBLE,
        candidates::VISIBLE
    );
    let query = Query::new(sql).with("until", until).with("most", at_most(most));
    match account {
        Some(me) => query.with("me", me),
        None => query,
    }
}

/// Proposals whose outcome is awaited until a day at the latest, the longest first.
///
/// # Errors
/// The store's.
pub fn awaited(store: &Store, holders: &Holders, until: &str, most: usize) -> Result<Vec<Due>> {
    let ask = |account: Option<&str>, until: &str| {
        let rows = store.read(&awaited_query(account, until, most))?;
        let due = rows.iter().map(|row| {
            Ok(Due {
                id: row.text(0).to_owned(),
                reference: row.text(1).to_owned(),
                stage: stage(row.text(2))?,
                on: row.text(3).to_owned(),
                family_name: row.some(4),
                given_names: row.some(5),
                title: row.some(6),
                employer: row.some(7),
            })
        });
        due.collect()
    };
    laid(holders, until, most, ask, |one| (&one.on, &one.id))
}
