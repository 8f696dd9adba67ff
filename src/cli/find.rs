//! `find candidates`, `find offers`, `find employers`, `occupation`.

use super::Find;
use super::context::Context;
use super::output::{Failure, Outcome, document, print};
use crate::deeds;
use crate::deeds::kept::{CandidateLine, EmployerLine, OfferLine, Wanted};
use crate::domain::birth::{Birth, Precision};
use crate::domain::datum::{Datum, Value};
use crate::domain::offer::Verification;
use crate::facts;
use crate::flow::resolve::Around;
use crate::flow::spoken::occupation_title;
use crate::flow::{employer, find};
use crate::store::Access;
use serde_json::{Value as Json, json};

pub fn run(context: &Context, found: &Find) -> Result<Outcome, Failure> {
    let sitting = context.sit(Access::Seat)?;
    let lang = context.lang();
    match found {
        Find::Candidates { text, limit, json } => {
            let lines = deeds::candidates::find(&sitting, text, all(*limit))?;
            if *json {
                let rows: Result<Vec<Json>, _> = lines.iter().map(|line| candidate(&sitting, line)).collect();
                document(&Json::Array(rows?));
            } else {
                for line in &lines {
                    let row = find::candidate(line, lang);
                    print(&format!("{}  {}  {}", row.reference, row.head, row.rest));
                }
            }
        }
        Find::Offers { text, country, contract, open, limit, json } => {
            let wanted = Wanted {
                text: text.clone(),
                country: country.as_ref().map(|code| code.to_uppercase()),
                contract: contract.as_ref().map(|code| code.to_lowercase()),
                open: *open,
            };
            let lines = deeds::offers::find(&sitting, &wanted, all(*limit))?;
            if *json {
                document(&lines.iter().map(offer).collect());
            } else {
                let around = Around { lang, country: sitting.office.country };
                for line in &lines {
                    let row = find::offer(line, around);
                    print(&format!("{}  {}  {}", row.reference, row.head, row.rest));
                }
            }
        }
        Find::Employers { text, verification, limit, json } => {
            let state = verification.as_deref().and_then(Verification::from_code);
            let lines = deeds::employers::find_after(&sitting, text, state, None, all(*limit))?;
            if *json {
                document(&lines.iter().map(of_employer).collect());
            } else {
                for line in &lines {
                    let row = employer::row(line, lang);
                    print(&format!("{}  {}  {}", row.reference, row.head, row.rest));
                }
            }
        }
    }
    Ok(Outcome::Done)
}

fn of_employer(line: &EmployerLine) -> Json {
    json!({
        "ref": line.reference,
        "aliases": [],
        "name": line.name,
        "country": line.country,
        "place": line.place,
        "sector": line.sector,
        "verification": line.verification.code(),
    })
}

/// 0 means all.
pub fn all(limit: usize) -> usize {
    if limit == 0 { usize::MAX } else { limit }
}

fn candidate(sitting: &deeds::Sitting, line: &CandidateLine) -> Result<Json, Failure> {
    let birth = line.birth.as_deref().and_then(|text| Birth::restore(&Value::from(text)));
    Ok(json!({
        "ref": line.reference,
        "aliases": deeds::references::aliases(sitting, &line.id)?,
        "name": line.name(),
        "sex": line.sex,
        "born": birth.map(Birth::iso),
        "born_precision": born_precision(birth.as_ref()),
        "place": line.locality,
        "phone_last4": line.phone4,
        "situation": line.situation,
        "status": line.status,
    }))
}

/// The word for how exactly a birth is known.
pub fn born_precision(birth: Option<&Birth>) -> &'static str {
    match birth.copied().map(Birth::precision) {
        None => "unknown",
        Some(Precision::Day) => "day",
        Some(Precision::Month) => "month",
        Some(Precision::Year) => "year",
        Some(Precision::Estimated) => "estimated",
    }
}

fn offer(line: &OfferLine) -> Json {
    json!({
        "ref": line.reference,
        "aliases": [format!("{}:{}", line.source, line.source_id)],
        "source": line.source,
        "source_id": line.source_id,
        "title": line.title,
        "employer": line.employer,
        "country": line.country,
        "place": line.place,
        "isco08": line.occupation,
        "contract": line.contract,
        "published_on": line.published_on,
        "closes_on": line.closes_on,
        "status": line.availability.code(),
        "closed_reason": line.closed_reason,
    })
}

pub fn occupation(context: &Context, text: &str, limit: usize, json: bool) -> Result<Outcome, Failure> {
    if context.has_desk() {
        // What the desk has taken in is found too.
        context.store(Access::Seat)?;
    }
    let lang = context.lang();
    let language = u8::try_from(lang.index()).unwrap_or(0);
    let found = facts::titles_matching(text, language, all(limit));
    if json {
        let rows = found.iter().map(|occupation| {
            json!({
                "isco08": occupation.isco.code(),
                "title": occupation_title(occupation.isco, lang),
                "matched": occupation.matched,
            })
        });
        document(&rows.collect());
    } else {
        for occupation in found {
            print(&format!(
                "{}  {}  ({})",
                occupation.isco.code(),
                occupation_title(occupation.isco, lang),
                occupation.matched
            ));
        }
    }
    Ok(Outcome::Done)
}
