//! `report list`, `report reintegration`: figures of a time, as of a day.

use super::context::Context;
use super::output::{Failure, Outcome, document, print};
use crate::deeds::cases;
use crate::domain::day::Day;
use crate::domain::reintegration::case::State;
use crate::flow::resolve::choice_label;
use crate::i18n::{Lang, label};
use crate::report::figure::{Figure, FigureRow, Reader};
use crate::store::Access;
use clap::{Args, Subcommand};
use serde_json::json;

#[derive(Subcommand)]
pub enum Report {
    /// The reports there are
    List {
        #[arg(long)]
        json: bool,
    },
    /// Reintegration cases: states, visits, contact lost, departures anew
    Reintegration(Time),
}

#[derive(Args)]
pub struct Time {
    /// The first day that counts
    #[arg(long)]
    from: String,
    /// The last day that counts
    #[arg(long)]
    to: String,
    /// As things stood on that day: the last day if not told
    #[arg(long)]
    as_of: Option<String>,
    #[arg(long, default_value = "text", value_parser = ["text", "csv", "json"])]
    pub format: String,
}

pub fn run(context: &Context, asked: &Report) -> Result<Outcome, Failure> {
    match asked {
        Report::List { json } => {
            if *json {
                document(&json!([{ "report": "reintegration" }]));
            } else {
                print("reintegration");
            }
            Ok(Outcome::Done)
        }
        Report::Reintegration(time) => reintegration(context, time),
    }
}

fn reintegration(context: &Context, time: &Time) -> Result<Outcome, Failure> {
    let sitting = context.sit(Access::Seat)?;
    let lang = context.lang();
    let day = |text: &str| Day::parse(text).ok_or_else(|| Failure::said(lang, "error-report-day"));
    let (from, to) = (day(&time.from)?, day(&time.to)?);
    let as_of = time.as_of.as_deref().map(day).transpose()?.unwrap_or(to);
    let rows = rows(&cases::figures(&sitting, from, to.min(as_of))?);
    match time.format.as_str() {
        "json" => document(&json!({
            "report": "reintegration", "from": time.from, "to": time.to, "as_of": as_of.to_string(),
            "rows": Figure { rows }.json(Reader::Agency),
        })),
        "csv" => {
            print("indicator,state,numerator,denominator");
            for row in &rows {
                let state = row.by.first().map_or("", |(_, state)| state.as_str());
                let of = row.denominator.map(|of| of.to_string()).unwrap_or_default();
                print(&format!("{},{state},{},{of}", row.indicator, row.numerator));
            }
        }
        _ => tell(&rows, lang),
    }
    Ok(Outcome::Done)
}

/// The indicators in their order: a state that holds no case is left out.
fn rows(counted: &crate::deeds::kept::CaseFigures) -> Vec<FigureRow> {
    let plain = |indicator, by, numerator| FigureRow { indicator, by, numerator, denominator: None };
    let share =
        |indicator, numerator, of| FigureRow { indicator, by: Vec::new(), numerator, denominator: Some(of) };
    let visits = counted.in_time + counted.late + counted.missed;
    let all = counted.cases();
    let states = State::ALL.iter().filter_map(|state| {
        let count = counted.states.get(state.code())?;
        Some(plain("cases", vec![("state", state.code().to_owned())], *count))
    });
    let mut rows: Vec<FigureRow> = states.collect();
    rows.extend([
        share("visits_in_time", counted.in_time, visits),
        share("visits_late", counted.late, visits),
        share("visits_missed", counted.missed, visits),
        share("lost_contact", counted.ever_lost, all),
        share("re_migrated", counted.re_migrated, all),
        share("re_migrated_in_year", counted.re_migrated_in_year, counted.a_year_back),
    ]);
    rows
}

fn tell(rows: &[FigureRow], lang: Lang) {
    for row in rows {
        let name = label(lang, &format!("indicator-{}", row.indicator.replace('_', "-")));
        let state = row.by.first().map(|(_, state)| choice_label(&State::LIST, state, lang));
        let name = state.map_or(name.clone(), |state| format!("{name}, {state}"));
        let of = row.denominator.map(|of| format!(" / {of}")).unwrap_or_default();
        print(&format!("{name:46} {:7}{of}", row.numerator));
    }
}
