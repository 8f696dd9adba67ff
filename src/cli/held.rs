//! `held REF`: what is held about somebody, for whoever asks; `erase REF`: it is taken out, for good.

use super::context::Context;
use super::output::{Failure, Outcome, document, print};
use crate::deeds::erasures::{self, Shared};
use crate::deeds::{Error, Sitting, references};
use crate::domain::erasure::Why;
use crate::domain::reference::Kind;
use crate::flow::due::Target;
use crate::flow::held;
use crate::flow::papers::{self, Source, Written};
use crate::store::Access;
use clap::Args;
use serde_json::{Value, json};

#[derive(Args)]
pub struct HeldAbout {
    /// A number of the desk, or SOURCE:NUMBER
    reference: String,
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct Erase {
    /// A number of the desk, or SOURCE:NUMBER
    reference: String,
    /// Why: a word that stands in the log
    #[arg(long, default_value = "asked", value_parser = Why::LIST.codes.iter().copied().collect::<Vec<_>>())]
    reason: String,
    /// Says what would go, and takes nothing out
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    pub json: bool,
}

fn person(sitting: &Sitting, reference: &str) -> Result<String, Failure> {
    match references::resolve(sitting, reference)? {
        (Kind::Candidate, id) => Ok(id),
        _ => Err(Error::NotFound.into()),
    }
}

pub fn run(context: &Context, asked: &HeldAbout) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Seat)?;
    let id = person(&sitting, &asked.reference)?;
    if !asked.json {
        let source = Source::Kept(Target::Candidate(id));
        let page = papers::page(&source, papers::Kind::Held, None, context.lang(), &mut sitting)?;
        print(papers::write(&page, Written::Text, &mut sitting)?.trim_end());
        return Ok(Outcome::Done);
    }
    let view = erasures::held(&mut sitting, &id)?;
    let lang = context.lang();
    let held = view.held.iter().map(|held| {
        let fields: Vec<&str> = held.fields.iter().map(|field| field.key).collect();
        json!({
            "record": held.table, "text": held::table_name(held.table, lang), "rows": held.rows,
            "since": held.since, "fields": fields,
        })
    });
    let readers: Vec<Value> =
        view.readers.iter().map(|(who, times)| json!({ "by": who, "times": times })).collect();
    document(&json!({
        "ref": view.reference, "held": held.collect::<Vec<_>>(),
        "shared": view.shared.iter().map(shared).collect::<Vec<_>>(), "read": readers,
    }));
    Ok(Outcome::Done)
}

fn shared(shared: &Shared) -> Value {
    json!({ "way": shared.way.code(), "with": shared.with, "on": shared.on.map(|day| day.to_string()) })
}

pub fn erase(context: &Context, asked: &Erase) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Seat)?;
    let lang = context.lang();
    let id = person(&sitting, &asked.reference)?;
    let why = Why::from_code(&asked.reason).unwrap_or(Why::Asked);
    if asked.dry_run {
        let view = erasures::lay(&mut sitting, &id)?;
        let (gone, shells) = view.parted();
        if asked.json {
            document(&json!({ "ref": view.reference, "erased": false, "gone": gone, "emptied": shells }));
        } else {
            print(&held::ask(&mut sitting, &id, lang)?);
        }
        return Ok(Outcome::Done);
    }
    let erased = erasures::erase(&mut sitting, &id, why)?;
    if asked.json {
        document(&json!({
            "ref": erased.reference, "erased": true, "reason": why.code(), "gone": erased.gone,
            "emptied": erased.shells, "files": erased.files, "swept": erased.swept,
        }));
    } else {
        print(&held::said(&erased, lang));
    }
    Ok(Outcome::Done)
}
