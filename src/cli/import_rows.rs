//! `import candidates|cases|visits`: tables of another system.

use super::context::Context;
use super::import::{report_document, tell_places, unreadable_sentence};
use super::output::{Failure, Outcome, document, print};
use crate::deeds::imports::{self, File, Report, Rows, Step};
use crate::deeds::{self, Sitting};
use crate::domain::datum::Reading;
use crate::domain::reintegration::delivery::Row;
use crate::exchange::table::{Encoding, sha};
use crate::exchange::{Unreadable, people, returns};
use crate::i18n::{Lang, label, msg};
use crate::store::Access;
use clap::Args;
use std::io::{IsTerminal, Write};
use std::path::PathBuf;

#[derive(Args)]
pub struct ImportRows {
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The name of the source: its numbers are known by it
    #[arg(long)]
    source: String,
    /// How the bytes are to be read
    #[arg(long, default_value = "auto", value_parser = ["auto", "utf-8", "windows-1252"])]
    encoding: String,
    /// Say what would be done, and do nothing
    #[arg(long)]
    dry_run: bool,
    /// List the source's numbers by what became of them
    #[arg(long)]
    ids: bool,
    #[arg(long)]
    pub json: bool,
}

pub fn candidates(context: &Context, asked: &ImportRows) -> Result<Outcome, Failure> {
    run(context, asked, people::people, imports::people)
}

pub fn cases(context: &Context, asked: &ImportRows) -> Result<Outcome, Failure> {
    run(context, asked, returns::cases, imports::cases)
}

pub fn visits(context: &Context, asked: &ImportRows) -> Result<Outcome, Failure> {
    run(context, asked, returns::visits, imports::visits)
}

/// Reads the rows of a table.
type Read<T> = fn(&[u8], Encoding, &Reading) -> Result<Vec<Row<T>>, Unreadable>;

fn run<T>(
    context: &Context,
    asked: &ImportRows,
    read: Read<T>,
    bring: fn(&mut Sitting, Rows<T>, Step<'_>) -> deeds::Result<Report>,
) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Bulk)?;
    let lang = context.lang();
    deeds::desk::clear_leftovers(&mut sitting)?;
    let encoding = Encoding::from_code(&asked.encoding).unwrap_or(Encoding::Auto);
    let mut files = Vec::new();
    // Every file is read before anything is written.
    for path in &asked.files {
        let name = path.display().to_string();
        let bytes = std::fs::read(path).map_err(|_| Failure::Said {
            code: "file_not_found",
            text: msg::import_no_file(lang, name.as_str()),
        })?;
        let rows = read(&bytes, encoding, &sitting.reading()).map_err(|unreadable| {
            let (code, sentence) = match unreadable {
                Unreadable::OtherKind => ("file_other_kind", label(lang, "import-table-other-kind")),
                other => unreadable_sentence(other, lang),
            };
            Failure::Said { code, text: format!("{name}: {sentence}") }
        })?;
        files.push(File { name, sha: sha(&bytes), rows });
    }
    let told = std::io::stderr().is_terminal() && !asked.json;
    let mut step = |done: usize, total: usize| {
        if told {
            let _ = write!(std::io::stderr(), "\r{done}/{total}");
        }
        true
    };
    let rows = Rows { source: asked.source.clone(), files, dry_run: asked.dry_run };
    let report = bring(&mut sitting, rows, &mut step)?;
    if told {
        let _ = writeln!(std::io::stderr());
    }
    if asked.json {
        document(&report_document(&report, asked.ids, lang));
    } else {
        tell(&report, lang);
    }
    Ok(if report.rejected.is_empty() { Outcome::Done } else { Outcome::InPart })
}

fn tell(report: &Report, lang: Lang) {
    print(&format!("{:24} {:7}", label(lang, "import-rows-read"), report.read));
    let figures = [
        ("created", report.created.len()),
        ("updated", report.updated.len()),
        ("unchanged", report.unchanged.len()),
        ("stale", report.stale.len()),
        ("repeated", report.repeated),
        ("rejected", report.rejected.len()),
    ];
    for (key, figure) in figures {
        print(&format!("{:24} {figure:7}", label(lang, &format!("import-figure-{key}"))));
    }
    tell_places(report, lang);
    if report.batch.is_none() {
        print(&label(lang, "import-dry-run"));
    }
}
