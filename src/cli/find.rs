//! `find candidates`, `find offers`, `find employers`, `occupation`.

use super::Find;
use super::context::Context;
use super::output::{Failure, Outcome, document, print};
use crate::deeds;
use crate::deeds::kept::{CandidateLine, EmployerLine};
use crate::deeds::lookup::{Hit, Why};
use crate::domain::birth::{Birth, Precision};
use crate::domain::datum::{Datum, Value};
use crate::domain::lookup::{Counts, Facet};
use crate::domain::offer::Verification;
use crate::facts;
use crate::flow::lookup::{self, Query};
use crate::flow::resolve::Around;
use crate::flow::spoken::occupation_title;
use crate::flow::{employer, find};
use crate::i18n::{Lang, msg};
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
        Find::Offers { text, narrow, limit, json } => {
            let around = Around::of(lang, sitting.office.country);
            let (query, home) = (narrow.query(text, around), lookup::home(None, &sitting));
            if narrow.facets {
                let counts = deeds::lookup::count(&sitting, &query.search(&home, around))?;
                told_counts(&counts, *json, lang);
            } else if *json {
                let hits = deeds::lookup::find(&sitting, &query.search(&home, around), None, all(*limit))?;
                document(&hits.iter().map(offer).collect());
            } else {
                for row in lookup::rows(&query, &home, None, &sitting, lang, all(*limit))? {
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

/// What narrows a search for offers: a code, or a name in any of the languages; `?` is what an offer does not tell.
#[derive(clap::Args)]
pub struct Narrow {
    #[arg(long)]
    country: Option<String>,
    #[arg(long)]
    region: Option<String>,
    /// ISCO-08, four digits or its first ones, or a title
    #[arg(long)]
    group: Option<String>,
    #[arg(long)]
    contract: Option<String>,
    /// A language that is asked for
    #[arg(long)]
    language: Option<String>,
    /// Only employers that were verified
    #[arg(long)]
    verified: bool,
    /// Only those that close within a week
    #[arg(long)]
    closing_soon: bool,
    /// Only those that can still be had
    #[arg(long)]
    open: bool,
    #[arg(long, default_value = "newest", value_parser = ["newest", "nearest"])]
    sort: String,
    /// A region, a town or a country: nearest to there, not to the office
    #[arg(long, value_name = "PLACE")]
    near: Option<String>,
    /// How many there are of each value, instead of the offers
    #[arg(long)]
    facets: bool,
}

impl Narrow {
    fn query(&self, text: &str, around: Around) -> Query {
        let mut query = Query::default().saying(text);
        let told = [
            (Facet::Country, self.country.as_deref()),
            (Facet::Region, self.region.as_deref()),
            (Facet::Group, self.group.as_deref()),
            (Facet::Contract, self.contract.as_deref()),
            (Facet::Language, self.language.as_deref()),
            (Facet::Verification, self.verified.then_some("verified")),
            (Facet::Closing, self.closing_soon.then_some("soon")),
            (Facet::Status, self.open.then_some("open")),
        ];
        for (facet, value) in told {
            if let Some(value) = value {
                query.pick(facet, value, around);
            }
        }
        query.nearest = self.sort == "nearest" || self.near.is_some();
        query.near = self.near.clone().unwrap_or_default();
        query
    }
}

fn told_counts(counts: &Counts, json: bool, lang: Lang) {
    if json {
        let facets = counts.facets.iter().map(|(facet, values)| {
            let values = values.iter().map(|(code, count)| {
                let code = Some(code).filter(|code| !code.is_empty());
                let label = lookup::value_name(*facet, code.map_or("", String::as_str), lang);
                json!({ "code": code, "label": label, "count": count })
            });
            (facet.code().to_owned(), values.collect::<Json>())
        });
        return document(
            &json!({ "total": counts.total, "facets": facets.collect::<serde_json::Map<_, _>>() }),
        );
    }
    print(&msg::lookup_total(lang, counts.total));
    for (facet, values) in &counts.facets {
        for (code, count) in values {
            print(&format!(
                "{}  {count}  {}",
                lookup::facet_name(*facet, lang),
                lookup::value_name(*facet, code, lang)
            ));
        }
    }
}

/// The row, and what the search alone says of it: that it was found by its occupation, how near it is.
fn offer(hit: &Hit) -> Json {
    let line = &hit.line;
    let mut row = json!({
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
    });
    if let Some(row) = row.as_object_mut() {
        if hit.why == Why::Occupation {
            row.insert("found_by".to_owned(), "occupation".into());
        }
        if let Some(near) = hit.near {
            row.insert("near".to_owned(), near.by.code().into());
            row.insert("km".to_owned(), near.km().into());
        }
    }
    row
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
