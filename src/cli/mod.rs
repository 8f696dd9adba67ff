//! The command line. One file a command; the only room with paths, environment, clock and configuration.

mod assistance;
mod check;
mod code;
pub mod config;
mod context;
mod demo;
mod desk;
mod duplicates;
mod export;
mod files;
mod find;
mod guide;
mod held;
mod import;
mod import_occupations;
mod import_preview;
mod import_rows;
mod log;
mod matches;
mod merge;
mod office;
mod output;
mod proposals;
mod report;
mod seat;
mod show;
mod sources;
mod survey;
mod tables;
mod today;
pub mod trays;
mod user;
mod weights;

use crate::i18n::{Lang, label};
use clap::{Args, Parser, Subcommand};
use context::Context;
use output::{Failure, Outcome};
use std::path::PathBuf;
use std::process::ExitCode;

/// The desk of a public employment service: intake, lawful offers, reintegration.
#[derive(Parser)]
#[command(name = "guichet", version, about, disable_help_subcommand = true)]
pub struct Guichet {
    /// The data folder
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The language: fr, en or pt
    #[arg(long, global = true, value_name = "LANG", value_parser = language)]
    lang: Option<Lang>,
    /// Plain lines instead of the full screen
    #[arg(long, global = true)]
    line: bool,
    /// The key that opened the seat, as authorized-keys wrote it
    #[arg(long, value_name = "KEYID")]
    seat: Option<String>,
    #[command(subcommand)]
    command: Option<Command>,
}

fn language(text: &str) -> Result<Lang, String> {
    Lang::ALL.into_iter().find(|lang| lang.code() == text).ok_or_else(|| "fr, en, pt".to_owned())
}

#[derive(Subcommand)]
enum Command {
    /// Makes an empty desk without questions
    Init(Init),
    /// Makes an exercise desk filled with fictitious people
    Demo(Demo),
    /// Brings in what partner services deliver
    #[command(subcommand)]
    Import(Import),
    /// Writes records out: cases, visits, applications, offers, employers
    #[command(subcommand)]
    Export(export::Export),
    /// Looks people, offers or employers up
    #[command(subcommand)]
    Find(Find),
    /// Shows one record of any kind with its history
    Show {
        /// A number of the desk, or SOURCE:NUMBER
        reference: String,
        #[arg(long)]
        json: bool,
    },
    /// ISCO-08 unit groups for a job title
    Occupation {
        text: String,
        #[arg(long, default_value_t = 20)]
        limit: usize,
        #[arg(long)]
        json: bool,
    },
    /// People of the register who may be the same
    Duplicates {
        /// Of one person alone: a number of the desk, or SOURCE:NUMBER
        #[arg(long)]
        of: Option<String>,
        /// 0: all
        #[arg(long, default_value_t = 20)]
        limit: usize,
        #[arg(long)]
        json: bool,
    },
    /// What is held about a person, and with whom it was shared
    Held(held::HeldAbout),
    /// Takes out what says who a person is, for good; what is counted stays and names nobody
    Erase(held::Erase),
    /// Joins two files of one person; it can be undone
    Merge(merge::Merge),
    /// Parts what was joined last
    MergeUndo {
        /// The number that went into another, or the one that stayed
        reference: String,
    },
    /// Keeps that two people are not the same: they are proposed no more
    NotSame { one: String, other: String },
    /// Ranks offers for a candidate, or candidates for an offer
    #[command(subcommand)]
    Match(Match),
    /// What the parts of a match are worth
    Weights(weights::Weights),
    /// The Reintegration Sustainability Survey
    #[command(subcommand)]
    Survey(Survey),
    /// What is due, overdue, waiting, resumable
    Today {
        #[arg(long, default_value = "own", value_parser = ["own", "team", "office", "all"])]
        scope: String,
        /// 0: all
        #[arg(long, default_value_t = 0)]
        limit: usize,
        #[arg(long)]
        json: bool,
    },
    /// Figures of a time, as of a day
    #[command(subcommand)]
    Report(report::Report),
    /// The health of the desk
    Check {
        #[arg(long)]
        json: bool,
    },
    /// Copies the desk's file while others work
    Backup { file: PathBuf },
    /// The change log
    #[command(subcommand)]
    Log(Log),
    /// Lists your trays, or writes one of their files to the output as it is
    Fetch { name: Option<String> },
    /// Takes a file from the input into your in-tray
    Put { name: String },
    /// Accounts: who works at the desk, and the keys that let them in
    User(user::User),
    /// The offices of the desk
    Office(office::Office),
    /// The keys that open a seat, for sshd's AuthorizedKeysCommand
    AuthorizedKeys {
        /// The login that is asked for: %u
        system_account: String,
        /// Only the key of this fingerprint: %f
        fingerprint: Option<String>,
    },
    /// The counsellor's guide: a first day at the desk, and every key
    Guide(guide::Guide),
    /// What a shell needs to complete these commands
    Completions { shell: clap_complete::Shell },
    /// The manual page, or that of one command: guichet man import candidates
    Man { command: Vec<String> },
    /// The key table
    Keys {
        #[arg(long)]
        json: bool,
    },
    /// The command ids
    Commands {
        #[arg(long)]
        json: bool,
    },
}

#[derive(Args)]
struct Init {
    /// Two letters: CV, GH, MR, SN, TG
    #[arg(long)]
    country: String,
    #[arg(long)]
    office: Option<String>,
    /// A desk for exercise: its people do not exist
    #[arg(long)]
    exercise: bool,
}

#[derive(Args)]
struct Demo {
    #[arg(long, default_value_t = 500)]
    candidates: usize,
    #[arg(long, default_value_t = 200)]
    offers: usize,
    #[arg(long, default_value_t = 60)]
    cases: usize,
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Two letters: CV, GH, MR, SN, TG
    #[arg(long)]
    country: Option<String>,
}

#[derive(Subcommand)]
enum Import {
    /// Vacancies of a partner service
    Offers(ImportOffers),
    /// People from another system's table
    Candidates(import_rows::ImportRows),
    /// Reintegration cases from another system's table
    Cases(import_rows::ImportRows),
    /// Visits of cases from another system's table
    Visits(import_rows::ImportRows),
    /// Official tables of ESCO and ROME: they widen the search for occupations
    Occupations {
        folder: PathBuf,
        #[arg(long)]
        json: bool,
    },
    /// What came in
    List {
        #[arg(long)]
        json: bool,
    },
    /// Takes a whole import back
    Undo { batch: String },
    /// The sources of offers, and which of them are trusted
    Sources {
        #[arg(long)]
        json: bool,
    },
    /// Trusts a source to have verified the employers of its ads
    Trust {
        source: String,
        /// Why, in the words that stand in the log
        #[arg(long)]
        why: String,
    },
    /// Trusts a source no longer
    Distrust { source: String },
}

#[derive(Args)]
struct ImportOffers {
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The name of the source
    #[arg(long)]
    source: String,
    /// How the files are written; found out from what stands in them
    #[arg(long, default_value = "auto",
        value_parser = ["auto", "francetravail", "jobtech", "jobposting", "hrxml", "hropen", "anapec", "csv"])]
    format: String,
    #[arg(long, value_parser = ["full", "delta"])]
    feed: Option<String>,
    /// Close even more than 30 % of the source's open ads
    #[arg(long)]
    close_many: bool,
    /// Which column of its tables is what, remembered with the source
    #[arg(long, value_name = "FILE.toml")]
    map: Option<PathBuf>,
    /// How the bytes are to be read
    #[arg(long, default_value = "auto", value_parser = crate::exchange::table::Encoding::CODES)]
    encoding: String,
    /// The source's codes of four digits are ISCO-08; remembered with it
    #[arg(long)]
    isco08: bool,
    /// Say what would be done, and do nothing
    #[arg(long)]
    dry_run: bool,
    /// List the source's ids by what became of them
    #[arg(long)]
    ids: bool,
    #[arg(long)]
    json: bool,
}

#[derive(Subcommand)]
enum Find {
    /// By name, number, paper, village or the last four digits of a phone
    Candidates {
        #[arg(default_value = "")]
        text: String,
        #[arg(long, default_value_t = 20)]
        limit: usize,
        #[arg(long)]
        json: bool,
    },
    /// By words in any of the languages, and by what narrows them
    Offers {
        #[arg(default_value = "")]
        text: String,
        #[command(flatten)]
        narrow: find::Narrow,
        #[arg(long, default_value_t = 20)]
        limit: usize,
        #[arg(long)]
        json: bool,
    },
    /// By name, place or number
    Employers {
        #[arg(default_value = "")]
        text: String,
        #[arg(long, value_parser = crate::domain::offer::Verification::LIST.codes.iter().copied().collect::<Vec<_>>())]
        verification: Option<String>,
        #[arg(long, default_value_t = 20)]
        limit: usize,
        #[arg(long)]
        json: bool,
    },
}

#[derive(Subcommand)]
enum Match {
    /// Offers for a candidate
    Candidate {
        reference: String,
        #[arg(long, default_value_t = 20)]
        limit: usize,
        #[arg(long)]
        json: bool,
    },
    /// Candidates for an offer
    Offer {
        reference: String,
        #[arg(long, default_value_t = 20)]
        limit: usize,
        #[arg(long)]
        json: bool,
    },
}

#[derive(Subcommand)]
enum Survey {
    /// Scores surveys: one object, a list, or one a line
    Score {
        /// A file, or - for what is piped in
        #[arg(default_value = "-")]
        file: PathBuf,
        /// Say what went wrong as a document too
        #[arg(long)]
        json: bool,
    },
}

#[derive(Subcommand)]
enum Log {
    /// The newest rows
    List {
        #[arg(long = "of")]
        of: Option<String>,
        #[arg(long, default_value_t = 20)]
        limit: usize,
        #[arg(long)]
        json: bool,
    },
    /// Checks the chain of hashes
    Verify {
        #[arg(long)]
        json: bool,
    },
}

/// Runs what was asked for.
pub fn main() -> ExitCode {
    let guichet = match Guichet::try_parse() {
        Ok(guichet) => guichet,
        Err(error) => {
            // Help and version go out as well; a closed pipe is nobody's fault.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let json = wants_json(&guichet.command);
    let context = Context::from_surroundings(guichet.data, guichet.lang, guichet.line, guichet.seat);
    let outcome = run(&context, guichet.command);
    match outcome {
        Ok(outcome) => ExitCode::from(outcome.code()),
        Err(failure) => {
            failure.tell(context.lang(), json);
            ExitCode::from(failure.exit())
        }
    }
}

fn run(context: &Context, command: Option<Command>) -> Result<Outcome, Failure> {
    match command {
        None => desk::open(context),
        Some(Command::Init(init)) => desk::init(context, &init),
        Some(Command::Demo(demo)) => demo::fill(context, &demo),
        Some(Command::Import(Import::Offers(offers))) => import::offers(context, &offers),
        Some(Command::Import(Import::Candidates(rows))) => import_rows::candidates(context, &rows),
        Some(Command::Import(Import::Cases(rows))) => import_rows::cases(context, &rows),
        Some(Command::Import(Import::Visits(rows))) => import_rows::visits(context, &rows),
        Some(Command::Import(Import::Occupations { folder, json })) => {
            import_occupations::run(context, &folder, json)
        }
        Some(Command::Import(Import::List { json })) => import::list(context, json),
        Some(Command::Import(Import::Undo { batch })) => import::undo(context, &batch),
        Some(Command::Import(Import::Sources { json })) => sources::list(context, json),
        Some(Command::Import(Import::Trust { source, why })) => sources::trust(context, &source, Some(&why)),
        Some(Command::Import(Import::Distrust { source })) => sources::trust(context, &source, None),
        Some(Command::Export(asked)) => export::run(context, &asked),
        Some(Command::Find(found)) => find::run(context, &found),
        Some(Command::Show { reference, json }) => show::run(context, &reference, json),
        Some(Command::Occupation { text, limit, json }) => find::occupation(context, &text, limit, json),
        Some(Command::Duplicates { of, limit, json }) => duplicates::run(context, of.as_deref(), limit, json),
        Some(Command::Held(asked)) => held::run(context, &asked),
        Some(Command::Erase(asked)) => held::erase(context, &asked),
        Some(Command::Merge(merged)) => merge::run(context, &merged),
        Some(Command::MergeUndo { reference }) => merge::undo(context, &reference),
        Some(Command::NotSame { one, other }) => merge::not_same(context, &one, &other),
        Some(Command::Match(matching)) => matches::run(context, &matching),
        Some(Command::Weights(asked)) => weights::run(context, &asked),
        Some(Command::Survey(Survey::Score { file, .. })) => survey::score(context, &file),
        Some(Command::Today { scope, limit, json }) => today::run(context, &scope, limit, json),
        Some(Command::Report(asked)) => report::run(context, &asked),
        Some(Command::Check { json }) => check::run(context, json),
        Some(Command::Backup { file }) => check::backup(context, &file),
        Some(Command::Log(entries)) => log::run(context, &entries),
        Some(Command::Fetch { name }) => files::fetch(context, name.as_deref()),
        Some(Command::Put { name }) => files::put(context, &name),
        Some(Command::User(user)) => user::run(context, &user),
        Some(Command::Office(office)) => office::run(context, &office),
        Some(Command::AuthorizedKeys { system_account, fingerprint }) => {
            seat::authorized_keys(context, &system_account, fingerprint.as_deref())
        }
        Some(Command::Guide(asked)) => guide::tell(context, &asked),
        Some(Command::Completions { shell }) => Ok(guide::completions(shell)),
        Some(Command::Man { command }) => guide::man(context, &command),
        Some(Command::Keys { json }) => tables::keys(context, json),
        Some(Command::Commands { json }) => tables::commands(context, json),
    }
}

fn wants_json(command: &Option<Command>) -> bool {
    match command {
        Some(
            Command::Show { json, .. }
            | Command::Occupation { json, .. }
            | Command::Duplicates { json, .. }
            | Command::Today { json, .. }
            | Command::Check { json }
            | Command::Keys { json }
            | Command::Commands { json },
        ) => *json,
        Some(Command::Merge(merged)) => merged.json,
        Some(Command::Held(asked)) => asked.json,
        Some(Command::Erase(asked)) => asked.json,
        Some(Command::Report(report::Report::List { json })) => *json,
        Some(Command::Report(report::Report::Reintegration(time))) => time.format == "json",
        Some(Command::Import(Import::Offers(offers))) => offers.json,
        Some(Command::Import(Import::Candidates(rows) | Import::Cases(rows) | Import::Visits(rows))) => {
            rows.json
        }
        Some(Command::Import(
            Import::List { json } | Import::Sources { json } | Import::Occupations { json, .. },
        )) => *json,
        Some(Command::Find(
            Find::Candidates { json, .. } | Find::Offers { json, .. } | Find::Employers { json, .. },
        )) => *json,
        Some(Command::Match(Match::Candidate { json, .. } | Match::Offer { json, .. })) => *json,
        Some(Command::Survey(Survey::Score { json, .. })) => *json,
        Some(Command::Log(Log::List { json, .. } | Log::Verify { json })) => *json,
        Some(Command::Weights(asked)) => asked.json(),
        Some(Command::User(user)) => user.json(),
        Some(Command::Office(office)) => office.json(),
        _ => false,
    }
}

/// A plain word of the messages.
fn word(context: &Context, id: &str) -> String {
    label(context.lang(), id)
}

/// The definition of the command line, for the table in the README.
pub fn definition() -> clap::Command {
    <Guichet as clap::CommandFactory>::command()
}
