//! `merge`, `not-same`, `merge-undo`: two files of one person joined, told apart, parted again. For scripts: where both
//! say something else the first counts, unless a field is named to be taken from the other.

use super::context::Context;
use super::output::{Failure, Outcome, document, print};
use crate::deeds::{self, Error, Sitting, merges, references};
use crate::domain::candidate::Candidate;
use crate::domain::record::{Faults, Record, place_of};
use crate::domain::reference::Kind;
use crate::flow::compare::{self, Standing};
use crate::flow::task::merging;
use crate::i18n::{label, msg};
use crate::store::Access;
use clap::Args;
use serde_json::{Map, Value, json};

#[derive(Args)]
pub struct Merge {
    /// The file that stays
    survivor: String,
    /// The file that goes into it
    old: String,
    /// Fields that are taken from the file that goes, parted by commas
    #[arg(long, value_delimiter = ',')]
    take: Vec<String>,
    /// Shows both side by side and joins nothing
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    pub json: bool,
}

pub fn run(context: &Context, asked: &Merge) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Seat)?;
    let lang = context.lang();
    let (one, other) = (person(&sitting, &asked.survivor)?, person(&sitting, &asked.old)?);
    let (survivor, old, laid) = merges::lay(&sitting, &one, &other)?;
    let (mut texts, theirs) = (laid.record.texts(), old.record.texts());
    for key in &asked.take {
        let place = place_of::<Candidate>(key).ok_or_else(|| Failure::said(lang, "error-merge-field"))?;
        if let (Some(text), Some(their)) = (texts.get_mut(place), theirs.get(place)) {
            text.clone_from(their);
        }
    }
    let joined = Candidate::read(&texts, &sitting.reading()).map_err(|faults: Faults| Error::from(faults))?;
    if asked.dry_run {
        return beside(&mut sitting, &one, &other, &joined, context, asked.json);
    }
    let merged = merges::merge(&mut sitting, &survivor, &old, &joined, None)?;
    if asked.json {
        document(&json!({ "survivor": merged.survivor, "merged": merged.old }));
    } else {
        print(&msg::say_merged(lang, merged.old, merged.survivor));
    }
    Ok(Outcome::Done)
}

fn person(sitting: &Sitting, reference: &str) -> deeds::Result<String> {
    match references::resolve(sitting, reference)? {
        (Kind::Candidate, id) => Ok(id),
        _ => Err(Error::NotFound),
    }
}

/// Both, field by field, and what the joined file would say.
fn beside(
    sitting: &mut Sitting,
    one: &str,
    other: &str,
    joined: &Candidate,
    context: &Context,
    json: bool,
) -> Result<Outcome, Failure> {
    let lang = context.lang();
    let beside = merges::beside(sitting, one, other)?;
    if json {
        let sides = beside.one.json().into_iter().zip(beside.other.json()).zip(joined.json());
        let fields: Map<String, Value> = sides
            .filter(|(((_, one), (_, other)), _)| one != other)
            .map(|(((key, one), (_, other)), joined)| {
                // What one may not see of either is not seen of both.
                let seen = one != crate::domain::rights::MASKED && other != crate::domain::rights::MASKED;
                let joined = if seen { joined } else { crate::domain::rights::MASKED.into() };
                (key.to_owned(), json!({ "survivor": one, "other": other, "joined": joined }))
            })
            .collect();
        document(&json!({
            "survivor": beside.one.standing.reference, "other": beside.other.standing.reference,
            "score": beside.likeness.score, "reasons": super::duplicates::reasons(&beside.likeness, lang),
            "not_same": beside.apart, "fields": fields,
        }));
        return Ok(Outcome::Done);
    }
    print(&compare::likeness(&beside.likeness, lang));
    if beside.apart {
        print(&label(lang, "compare-apart"));
    }
    for row in compare::files(&beside, sitting, lang) {
        print(&match row.standing {
            Standing::Differs => msg::compare_differs(lang, row.label, row.one, row.other),
            Standing::Joined => msg::compare_joined(lang, row.label, row.one, row.other),
            Standing::Agrees => {
                let text = if row.one.is_empty() { row.other } else { row.one };
                msg::compare_agrees(lang, row.label, text)
            }
        });
    }
    Ok(Outcome::Done)
}

pub fn not_same(context: &Context, one: &str, other: &str) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Seat)?;
    let (one, other) = (person(&sitting, one)?, person(&sitting, other)?);
    merges::tell_apart(&mut sitting, &one, &other)?;
    print(&label(context.lang(), "say-told-apart"));
    Ok(Outcome::Done)
}

pub fn undo(context: &Context, reference: &str) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Seat)?;
    let id = match merges::exactly(&sitting, reference)? {
        Some(id) => id,
        None => person(&sitting, reference)?,
    };
    print(&merging::part(&mut sitting, &id, context.lang())?);
    Ok(Outcome::Done)
}
