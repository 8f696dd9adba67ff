//! What `show REF --json` tells of applications: one whole, and those of a candidate or of an offer.

use crate::deeds::proposals::{self, About, Shown};
use crate::deeds::{self, Sitting};
use crate::domain::proposal::{Proposal, ProposalMove};
use crate::domain::record::Record;
use crate::domain::reference::Kind;
use crate::domain::rights::MASKED;
use serde_json::{Map, Value, json};

/// The proposals of one of the two, a line each.
pub fn told(sitting: &Sitting, side: &About) -> deeds::Result<Value> {
    let view = proposals::of(sitting, side)?;
    let told = view.proposals.iter().map(|shown| {
        let standing = &shown.kept.standing;
        json!({
            "ref": standing.reference,
            "candidate": person(shown),
            "offer": given(&shown.offer_reference),
            "stage": standing.stage.code(),
            "decided_on": standing.decided_on,
            "by": shown.kept.by,
            "barred": barred(shown),
        })
    });
    Ok(told.collect())
}

fn person(shown: &Shown) -> &str {
    if shown.sight.personal { &shown.person_reference } else { MASKED }
}

/// What stands in its way, by the codes of the reasons.
fn barred(shown: &Shown) -> Vec<String> {
    let codes = shown.barred.iter().map(|reason| reason.id.trim_start_matches("reason-").replace('-', "_"));
    codes.collect()
}

fn given(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

/// One proposal, with its steps.
pub fn document(shown: &Shown) -> Value {
    let standing = &shown.kept.standing;
    let moves = shown.kept.moves.iter().map(|moved| {
        let mut step = fields::<ProposalMove>(&moved.step, shown);
        step.insert("at".to_owned(), moved.at.to_string().into());
        step.insert("by".to_owned(), moved.by.as_str().into());
        Value::Object(step)
    });
    json!({
        "kind": Kind::Application.code(),
        "ref": standing.reference,
        "aliases": [],
        "candidate": person(shown),
        "offer": given(&shown.offer_reference),
        "offer_alias": given(&shown.offer_alias),
        "status": standing.stage.code(),
        "nth": standing.nth,
        "score": standing.score,
        "weights": standing.weights,
        "decided_on": standing.decided_on,
        "by": shown.kept.by,
        "answer_due": standing.answer_due,
        "barred": barred(shown),
        "may_be_sent": shown.share.is_ok(),
        "fields": fields::<Proposal>(&shown.kept.stored.record, shown),
        "moves": moves.collect::<Vec<_>>(),
    })
}

/// Every field of a record, masked where the right to see it is missing.
fn fields<R: Record>(record: &R, shown: &Shown) -> Map<String, Value> {
    super::assistance::fields(record, shown.sight)
}
