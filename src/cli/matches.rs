//! `match candidate REF`, `match offer REF`.

use super::Match;
use super::context::Context;
use super::find::all;
use super::output::{Failure, Outcome, document, print};
use crate::deeds::matches::Ranked;
use crate::deeds::{self, references};
use crate::domain::matching::{Question, Side};
use crate::domain::reference::Kind;
use crate::flow::sentences;
use crate::i18n::{Lang, msg};
use crate::store::Access;
use serde_json::{Value, json};

pub fn run(context: &Context, matching: &Match) -> Result<Outcome, Failure> {
    let sitting = context.sit(Access::Seat)?;
    let (reference, limit, json) = match matching {
        Match::Candidate { reference, limit, json } | Match::Offer { reference, limit, json } => {
            (reference, all(*limit), *json)
        }
    };
    let (ranked, name) = match (matching, references::resolve(&sitting, reference)?) {
        (Match::Candidate { .. }, (Kind::Candidate, id)) => {
            (deeds::matches::offers_for(&sitting, &id, limit)?, "title")
        }
        (Match::Offer { .. }, (Kind::Offer, id)) => {
            (deeds::matches::candidates_for(&sitting, &id, limit, &|_, _| true)?, "name")
        }
        _ => return Err(deeds::Error::NotFound.into()),
    };
    if json {
        document(&ranked.iter().map(|row| document_of(row, name, context.lang())).collect());
    } else {
        if let Some(first) = ranked.first() {
            print(&msg::match_weights(context.lang(), first.rating.weights));
        }
        for row in &ranked {
            tell(row, context.lang());
        }
    }
    Ok(Outcome::Done)
}

fn document_of(row: &Ranked, name: &str, lang: Lang) -> Value {
    let criteria = row.rating.criteria.iter().map(|criterion| {
        json!({
            "name": criterion.name,
            "outcome": criterion.outcome.code(),
            "points": criterion.points,
            "max": criterion.max,
            "text": sentences::reason(&criterion.reason, lang),
            "ask": criterion.reason.question.map(asked),
        })
    });
    json!({
        "ref": row.reference,
        name: row.name,
        "score": row.rating.score,
        "blocked": row.rating.blocked,
        "weights": row.rating.weights,
        "criteria": criteria.collect::<Vec<_>>(),
    })
}

/// Whose answer to which field may change the score.
fn asked(question: Question) -> Value {
    let of = match question.of {
        Side::Candidate => "candidate",
        Side::Offer => "offer",
    };
    json!({ "of": of, "field": question.field })
}

fn tell(row: &Ranked, lang: Lang) {
    print(&format!("{:3}  {}  {}  {}", row.rating.score, row.reference, row.name, row.about));
    for criterion in &row.rating.criteria {
        let name = sentences::criterion_name(criterion.name, lang);
        let reason = sentences::reason(&criterion.reason, lang);
        print(&format!("       {name}: {}/{}  {reason}", criterion.points, criterion.max));
    }
}
