//! `export candidate|candidates|cases|visits|applications|offers|employers|case`: what leaves the desk, as rows, as a page or as
//! a CV. Codes, never labels, in rows.

use super::context::Context;
use super::output::{Failure, Outcome, aside, document, print, whole};
use crate::deeds::cases::{self, Leaving, Outside};
use crate::deeds::{self, Error, Sitting, employers, everybody, offers, proposals, references};
use crate::domain::reference::Kind;
use crate::exchange::table::{Excel, Writer};
use crate::flow::case;
use crate::flow::due::Target;
use crate::flow::papers::{self, Written};
use crate::i18n::{Lang, label};
use crate::store::Access;
use clap::{Args, Subcommand};
use serde_json::{Map, Value};

#[derive(Subcommand)]
pub enum Export {
    /// The CV of one person: no paper's number, no sign, nothing of a return
    Candidate {
        reference: String,
        #[arg(long, default_value = "text", value_parser = ["text", "html", "json", "jsonresume", "europass"])]
        format: String,
    },
    /// Everybody who agreed to be registered, a row each, with her jobs and further papers
    Candidates(Rows),
    /// Every reintegration case, a row each
    Cases(Rows),
    /// Every visit of every case, a row each
    Visits(Rows),
    /// Every proposal of somebody for an offer, a row each
    Applications(Rows),
    /// Every offer, a row each
    Offers(Rows),
    /// Every employer, a row each
    Employers(Rows),
    /// One case, as a sheet for the partner who receives the person, or as data
    Case {
        reference: String,
        #[arg(long, default_value = "text", value_parser = ["text", "html", "json"])]
        format: String,
        /// Nothing that says who somebody is, nothing sensitive; of data alone
        #[arg(long)]
        masked: bool,
    },
}

#[derive(Args)]
pub struct Rows {
    #[arg(long, default_value = "csv", value_parser = ["csv", "jsonl"])]
    format: String,
    /// Nothing that says who somebody is, nothing sensitive
    #[arg(long)]
    masked: bool,
}

pub fn run(context: &Context, asked: &Export) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Seat)?;
    let lang = context.lang();
    match asked {
        Export::Candidate { reference, format } => {
            let (kind, id) = references::resolve(&sitting, reference)?;
            if kind != Kind::Candidate {
                return Err(Error::NotFound.into());
            }
            cv(&mut sitting, id, format, lang)
        }
        Export::Candidates(rows) => table(&mut sitting, rows, lang, everybody::export),
        Export::Cases(rows) => table(&mut sitting, rows, lang, cases::export_cases),
        Export::Visits(rows) => table(&mut sitting, rows, lang, cases::export_visits),
        Export::Applications(rows) => table(&mut sitting, rows, lang, proposals::export),
        Export::Offers(rows) => table(&mut sitting, rows, lang, offers::export),
        Export::Employers(rows) => table(&mut sitting, rows, lang, employers::export),
        Export::Case { reference, format, masked } => {
            let (kind, id) = references::resolve(&sitting, reference)?;
            if kind != Kind::Case {
                return Err(Error::NotFound.into());
            }
            one(&mut sitting, &id, format, outside(*masked), lang)
        }
    }
}

fn outside(masked: bool) -> Outside {
    if masked { Outside::Masked } else { Outside::Own }
}

type Gives = fn(&mut Sitting, Outside, &mut dyn FnMut(Leaving)) -> deeds::Result<usize>;

fn table(sitting: &mut Sitting, rows: &Rows, lang: Lang, gives: Gives) -> Result<Outcome, Failure> {
    if rows.format == "jsonl" {
        gives(sitting, outside(rows.masked), &mut |row| {
            let row: Map<String, Value> =
                row.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
            print(&Value::Object(row).to_string());
        })?;
        return Ok(Outcome::Done);
    }
    // Where the decimal sign is a comma the spreadsheet parts columns by semicolons.
    let mut writer = Writer::new(if lang == Lang::En { Excel::Commas } else { Excel::Semicolons });
    gives(sitting, outside(rows.masked), &mut |row| writer.row(&row))?;
    whole(&writer.finish());
    Ok(Outcome::Done)
}

fn one(sitting: &mut Sitting, id: &str, format: &str, to: Outside, lang: Lang) -> Result<Outcome, Failure> {
    if format == "json" {
        document(&cases::export_case(sitting, id, to)?);
        return Ok(Outcome::Done);
    }
    let view = cases::refer(sitting, id)?;
    let handed = cases::given(sitting, &view)?;
    let sheet = case::sheet(&view, &handed, sitting, lang);
    print(if format == "html" { sheet.html() } else { sheet.text() }.trim_end());
    Ok(Outcome::Done)
}

fn cv(sitting: &mut Sitting, id: String, format: &str, lang: Lang) -> Result<Outcome, Failure> {
    let (kind, written) = match format {
        "html" => (papers::Kind::Cv, Written::Html),
        "json" => (papers::Kind::CvJson, Written::Text),
        "jsonresume" => (papers::Kind::CvResume, Written::Text),
        "europass" => (papers::Kind::CvEuropass, Written::Text),
        _ => (papers::Kind::Cv, Written::Text),
    };
    let source = papers::Source::Kept(Target::Candidate(id));
    let page = papers::page(&source, kind, Some(lang), lang, sitting)?;
    print(papers::write(&page, written, sitting)?.trim_end());
    if let Some(warning) = page.warning {
        aside(&label(lang, warning));
    }
    Ok(Outcome::Done)
}
