//! `duplicates`: who in the register may be whom, with the reasons. Nothing is ever merged by itself.

use super::context::Context;
use super::output::{Failure, Outcome, document, print};
use crate::deeds::duplicates::{self, Likely};
use crate::deeds::references;
use crate::domain::duplicates::Likeness;
use crate::domain::reference::Kind;
use crate::i18n::{Lang, label};
use crate::store::Access;
use serde_json::{Value, json};

pub fn run(context: &Context, of: Option<&str>, limit: usize, json: bool) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Seat)?;
    let lang = context.lang();
    let most = if limit == 0 { usize::MAX } else { limit };
    let likely = match of {
        Some(reference) => {
            let (kind, id) = references::resolve(&sitting, reference)?;
            if kind != Kind::Candidate {
                return Err(crate::deeds::Error::NotFound.into());
            }
            duplicates::of(&mut sitting, &id, most)?
        }
        None => duplicates::all(&mut sitting, most)?,
    };
    if json {
        let rows = likely.iter().map(|pair| {
            json!({
                "a": pair.a.reference, "b": pair.b.reference, "score": pair.likeness.score,
                "reasons": reasons(&pair.likeness, lang),
            })
        });
        document(&rows.collect());
    } else {
        likely.iter().for_each(|pair| print(&line(pair, lang)));
    }
    Ok(Outcome::Done)
}

/// `92  TG-0000042-K INVENTÉ Kossi  TG-0000107-A INVENTE Kosi  autre graphie, même naissance`
fn line(pair: &Likely, lang: Lang) -> String {
    let side = |one: &duplicates::Side| format!("{} {}", one.reference, one.name);
    format!(
        "{:3}  {}  {}  {}",
        pair.likeness.score,
        side(&pair.a),
        side(&pair.b),
        words(&pair.likeness, lang).join(", ")
    )
}

/// The reasons in words.
pub fn words(likeness: &Likeness, lang: Lang) -> Vec<String> {
    likeness.reasons.iter().map(|reason| label(lang, &reason.id())).collect()
}

/// The reasons as documents give them.
pub fn reasons(likeness: &Likeness, lang: Lang) -> Value {
    let reasons = likeness.reasons.iter().zip(words(likeness, lang)).map(|(reason, text)| {
        json!({ "field": reason.field, "kind": reason.kind.code().replace('-', "_"), "text": text })
    });
    reasons.collect()
}
