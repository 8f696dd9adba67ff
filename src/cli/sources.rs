//! `import sources`, `import trust`, `import distrust`: where offers come from, and whose employers are verified.

use super::context::Context;
use super::output::{Failure, Outcome, document, print};
use crate::deeds::employers;
use crate::i18n::{label, msg};
use crate::store::Access;
use serde_json::json;

pub fn list(context: &Context, json: bool) -> Result<Outcome, Failure> {
    let sitting = context.sit(Access::Seat)?;
    let lang = context.lang();
    let sources = employers::sources(&sitting)?;
    if json {
        let rows = sources.iter().map(|source| {
            let trust = source.trust.as_ref();
            json!({
                "source": source.name,
                "feed": source.kind,
                "format": source.format,
                "trusted": trust.is_some(),
                "trusted_at": trust.map(|trust| trust.at.as_str()),
                "trusted_by": trust.map(|trust| trust.by.as_str()),
                "why": trust.map(|trust| trust.why.as_str()),
            })
        });
        document(&rows.collect());
        return Ok(Outcome::Done);
    }
    for source in &sources {
        let trust = match &source.trust {
            Some(trust) => msg::source_trusted(
                lang,
                trust.by.as_str(),
                trust.at.get(..10).unwrap_or_default(),
                trust.why.as_str(),
            ),
            None => label(lang, "source-not-trusted"),
        };
        print(&format!("{}  {}  {}  {trust}", source.name, source.format, source.kind));
    }
    Ok(Outcome::Done)
}

/// Without a reason it is trusted no longer.
pub fn trust(context: &Context, source: &str, why: Option<&str>) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Seat)?;
    let lang = context.lang();
    if why.is_some_and(|why| why.trim().is_empty()) {
        return Err(Failure::said(lang, "source-why"));
    }
    employers::trust(&mut sitting, source, why)?;
    Ok(Outcome::Done)
}
