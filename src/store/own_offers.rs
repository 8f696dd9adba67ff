//! Offers of the desk's own: one row each, changed in place, and the turns of its life.

use super::offers::{self, Standing};
use super::records::{self, Stored};
use super::{Query, Result, Row, Statement, Store};
use crate::domain::day::Day;
use crate::domain::offer::Offer;
use crate::domain::own::{OfferTurn, SOURCE};

/// The import that own offers belong to: it is always there, and always published.
const ENTERED: i64 = 0;

/// A turn, by whom and when it was noted.
#[derive(Clone, Debug, PartialEq)]
pub struct Turned {
    pub at: String,
    pub by: String,
    pub turn: OfferTurn,
}

/// A new own offer: a draft.
pub fn insert(id: &str, offer: &Offer, reference: &str, at: &str) -> Vec<Statement> {
    let standing = Standing {
        reference: reference.to_owned(),
        source: SOURCE.to_owned(),
        source_id: reference.to_owned(),
        sha: String::new(),
        entered: ENTERED,
        closed_on: None,
        closed_at: None,
        closed_reason: None,
        first_seen: at.to_owned(),
        twin: None,
    };
    let mut statements = offers::insert(id, offer, &standing).to_vec();
    statements
        .push(Statement::new("UPDATE offer SET own = 'draft' WHERE id = :id AND entered = 0").with("id", id));
    statements
}

/// Every field of the version that was seen, and the search row anew.
pub fn update(id: &str, seen: i64, offer: &Offer, reference: &str) -> [Statement; 3] {
    [
        records::update(id, seen, offer),
        Statement::new(
            "DELETE FROM offer_fts WHERE rowid = (SELECT rid FROM offer WHERE id = :id AND entered = 0)",
        )
        .with("id", id),
        offers::search_row(id, offer, reference, ENTERED),
    ]
}

/// Publishes an own offer whose version was seen.
pub fn publish(id: &str, seen: i64, on: Day) -> Statement {
    Statement::new(
        "UPDATE offer SET own = 'published', published_on = :on, version = version + 1
         WHERE id = :id AND version = :seen AND own = 'draft'",
    )
    .with("id", id)
    .with("seen", seen)
    .with("on", on.to_string())
    .one()
}

/// Closes an own offer whose version was seen, for a reason; without one it is open again.
pub fn close(id: &str, seen: i64, closed: Option<(Day, &str, &str)>) -> Statement {
    Statement::new(
        "UPDATE offer SET closed_on = :on, closed_at = :at, closed_reason = :reason, version = version + 1
         WHERE id = :id AND version = :seen AND own IS NOT NULL",
    )
    .with("id", id)
    .with("seen", seen)
    .with("on", closed.map(|(on, ..)| on.to_string()))
    .with("at", closed.map(|(_, at, _)| at.to_owned()))
    .with("reason", closed.map(|(.., reason)| reason.to_owned()))
    .one()
}

/// Notes a turn.
pub fn insert_turn(id: &str, offer_id: &str, counsellor: &str, at: &str, turn: &OfferTurn) -> Statement {
    let extras = vec![("offer_id", offer_id.into()), ("counsellor_id", counsellor.into()), ("at", at.into())];
    records::insert(id, turn, extras)
}

/// The turns of an own offer, oldest first.
///
/// # Errors
/// The store's.
pub fn turns(store: &Store, offer_id: &str) -> Result<Vec<Turned>> {
    let sql = format!(
        "SELECT posting.at, coalesce(c.name, posting.counsellor_id), posting.id, posting.version, {}
         FROM posting INDEXED BY posting_of LEFT JOIN counsellor c ON c.id = posting.counsellor_id
         WHERE posting.offer_id = :id ORDER BY posting.at, posting.id",
        records::columns::<OfferTurn>()
    );
    let rows = store.read(&Query::new(sql).with("id", offer_id))?;
    let turned = rows.iter().map(|row| {
        Ok(Turned {
            at: row.text(0).to_owned(),
            by: row.text(1).to_owned(),
            turn: records::stored::<OfferTurn>(&Row(row.from(2).to_vec()))?.record,
        })
    });
    turned.collect()
}

/// Own offers that are not published yet, of one account, the oldest first.
///
/// # Errors
/// The store's.
pub fn stored(store: &Store, id: &str) -> Result<Option<(Stored<Offer>, Standing, String)>> {
    let Some(own) = offers::own_state(store, id)? else { return Ok(None) };
    Ok(offers::get(store, id)?.map(|(stored, standing)| (stored, standing, own)))
}
