//! `weights`, `weights set PART=POINTS … --why TEXT`.

use super::context::Context;
use super::output::{Failure, Outcome, document, print};
use crate::deeds::weights::{self, Version};
use crate::domain::datum::Datum;
use crate::domain::matching::{Part, Weighting};
use crate::domain::record::{Record, place_of};
use crate::flow;
use crate::i18n::msg;
use crate::store::Access;
use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};

#[derive(Args)]
pub struct Weights {
    #[command(subcommand)]
    deed: Option<Deed>,
    /// One JSON document on stdout
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Subcommand)]
enum Deed {
    /// Decides others; parts that are not named stay as they are
    Set {
        /// occupation, skills, experience, languages, education, place, pay
        #[arg(required = true, value_name = "PART=POINTS")]
        parts: Vec<String>,
        /// Why, kept with the weights
        #[arg(long)]
        why: String,
    },
}

impl Weights {
    pub fn json(&self) -> bool {
        self.json
    }
}

pub fn run(context: &Context, weights: &Weights) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Seat)?;
    let lang = context.lang();
    if let Some(Deed::Set { parts, why }) = &weights.deed {
        let ground = weights::ground(&sitting)?;
        let mut texts = ground.record.texts();
        for told in parts {
            let (part, points) = told.split_once('=').unwrap_or((told, ""));
            let place = Part::ALL.iter().find(|known| known.name() == part.trim());
            let place = place.and_then(|part| place_of::<Weighting>(part.name()));
            match place.and_then(|place| texts.get_mut(place)) {
                Some(text) => points.trim().clone_into(text),
                None => {
                    let text = msg::error_weights_part(lang, part);
                    return Err(Failure::Said { code: "weights_part", text });
                }
            }
        }
        if let Some(text) = place_of::<Weighting>("reason").and_then(|place| texts.get_mut(place)) {
            why.clone_into(text);
        }
        let decided = Weighting::read(&texts, &sitting.reading()).map_err(crate::deeds::Error::from)?;
        let number = weights::change(&mut sitting, ground.version, &decided, None)?;
        if !weights.json {
            print(&msg::say_weights_changed(lang, number));
            return Ok(Outcome::Done);
        }
    }
    if weights.json {
        let versions: Vec<Value> = weights::versions(&sitting)?.iter().map(document_of).collect();
        let (now, before) = versions.split_first().ok_or(crate::deeds::Error::NotFound)?;
        let mut now = now.clone();
        now["before"] = before.into();
        document(&now);
        return Ok(Outcome::Done);
    }
    let told = flow::weights::told(&sitting, lang)?;
    print(&told.head);
    for (part, points) in told.parts {
        print(&format!("  {part:24}{points:>4}"));
    }
    told.before.iter().for_each(|line| print(line));
    Ok(Outcome::Done)
}

fn document_of(version: &Version) -> Value {
    let parts: Map<String, Value> = Part::ALL
        .iter()
        .map(|part| (part.name().to_owned(), version.weighting.points(*part).into()))
        .collect();
    let (at, by) = version.decided.as_ref().map(|(at, by)| (at.to_string(), by.as_str())).unzip();
    json!({
        "version": version.number, "parts": parts, "decided_at": at, "by": by,
        "reason": version.weighting.reason.json(),
    })
}
