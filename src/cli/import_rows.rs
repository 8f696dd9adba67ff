//! `import candidates|cases|visits`: tables of another system.

use super::context::Context;
use super::duplicates;
use super::import::{report_document, tell_places, unreadable_sentence};
use super::output::{Failure, Outcome, document, print};
use crate::deeds::imports::{self, Duplicate, File, Report, Rows, Step, With};
use crate::deeds::{self, Sitting};
use crate::domain::datum::Reading;
use crate::domain::reintegration::delivery::Row;
use crate::exchange::columns::{Columns, Delivered, Fault, Map};
use crate::exchange::table::{self, Encoding, sha};
use crate::exchange::{Unreadable, people, returns};
use crate::i18n::{Lang, label, msg};
use crate::store::Access;
use clap::Args;
use serde_json::{Value, json};
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

#[derive(Args)]
pub struct ImportRows {
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The name of the source: its numbers are known by it
    #[arg(long)]
    source: String,
    /// How the bytes are to be read
    #[arg(long, default_value = "auto", value_parser = Encoding::CODES)]
    encoding: String,
    /// TOML that says how the source calls its columns and words; it is remembered with the source
    #[arg(long)]
    map: Option<PathBuf>,
    /// Say what would be done, and do nothing
    #[arg(long)]
    dry_run: bool,
    /// List the source's numbers by what became of them
    #[arg(long)]
    ids: bool,
    #[arg(long)]
    pub json: bool,
}

/// One kind of table: what it is kept under, its columns, how it is read, and what becomes of its rows.
struct Kind<T> {
    name: &'static str,
    columns: &'static [&'static str],
    read: Read<T>,
    bring: Bring<T>,
}

/// Reads the rows of a table.
type Read<T> = fn(table::File<'_>, &Reading) -> Result<Delivered<Row<T>>, Unreadable>;
/// Brings them in.
type Bring<T> = fn(&mut Sitting, Rows<T>, Step<'_>) -> deeds::Result<Report>;

pub fn candidates(context: &Context, asked: &ImportRows) -> Result<Outcome, Failure> {
    let (columns, read) = (people::COLUMNS.as_slice(), people::people as Read<_>);
    run(context, asked, &Kind { name: "candidates", columns, read, bring: imports::people })
}

pub fn cases(context: &Context, asked: &ImportRows) -> Result<Outcome, Failure> {
    let (columns, read) = (returns::CASE_COLUMNS, returns::cases as Read<_>);
    run(context, asked, &Kind { name: "cases", columns, read, bring: imports::cases })
}

pub fn visits(context: &Context, asked: &ImportRows) -> Result<Outcome, Failure> {
    let (columns, read) = (returns::VISIT_COLUMNS, returns::visits as Read<_>);
    run(context, asked, &Kind { name: "visits", columns, read, bring: imports::visits })
}

fn run<T>(context: &Context, asked: &ImportRows, kind: &Kind<T>) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Bulk)?;
    let lang = context.lang();
    deeds::desk::clear_leftovers(&mut sitting)?;
    let encoding = Encoding::from_code(&asked.encoding).unwrap_or(Encoding::Auto);
    let new_map = asked.map.as_deref().map(|path| text_of(path, lang)).transpose()?;
    let text = match &new_map {
        Some(text) => Some(text.clone()),
        None => imports::map_of(&sitting, &asked.source, kind.name)?,
    };
    let map = Map::parse(&text.unwrap_or_default(), kind.columns).map_err(|fault| wrong_map(&fault, lang))?;
    let (mut files, mut columns) = (Vec::new(), Columns::default());
    // Every file is read before anything is written.
    for path in &asked.files {
        let name = path.display().to_string();
        let bytes = bytes_of(path, lang)?;
        let told = (kind.read)(table::File { bytes: &bytes, encoding, map: &map }, &sitting.reading());
        let told = told.map_err(|unreadable| {
            let (code, sentence) = match unreadable {
                Unreadable::OtherKind => ("file_other_kind", label(lang, "import-table-other-kind")),
                other => unreadable_sentence(other, lang),
            };
            Failure::Said { code, text: format!("{name}: {sentence}") }
        })?;
        files.push(File { name, sha: sha(&bytes), rows: told.rows });
        columns = told.columns;
    }
    let told = std::io::stderr().is_terminal() && !asked.json;
    let mut step = |done: usize, total: usize| {
        if told {
            let _ = write!(std::io::stderr(), "\r{done}/{total}");
        }
        true
    };
    let rows = Rows { source: asked.source.clone(), files, dry_run: asked.dry_run, map: new_map };
    let report = (kind.bring)(&mut sitting, rows, &mut step)?;
    if told {
        let _ = writeln!(std::io::stderr());
    }
    if asked.json {
        let mut report = report_document(&report, asked.ids, lang);
        if let Some(fields) = report.as_object_mut().filter(|_| asked.dry_run) {
            fields.insert("columns".to_owned(), columns_document(&columns));
        }
        document(&report);
    } else {
        if asked.dry_run {
            preview(&columns, lang);
        }
        tell(&report, lang);
    }
    Ok(if report.rejected.is_empty() { Outcome::Done } else { Outcome::InPart })
}

fn bytes_of(path: &Path, lang: Lang) -> Result<Vec<u8>, Failure> {
    std::fs::read(path).map_err(|_| Failure::Said {
        code: "file_not_found",
        text: msg::import_no_file(lang, path.display().to_string()),
    })
}

fn text_of(path: &Path, lang: Lang) -> Result<String, Failure> {
    String::from_utf8(bytes_of(path, lang)?).map_err(|_| wrong_map(&Fault::Written(1), lang))
}

fn wrong_map(fault: &Fault, lang: Lang) -> Failure {
    let text = match fault {
        Fault::Written(line) => msg::import_map_written(lang, line.to_string()),
        Fault::Unknown(column) => msg::import_map_unknown(lang, column.as_str()),
    };
    Failure::Said { code: "map_unreadable", text }
}

/// Which column of the file is read as which of ours, with the first cells under it.
fn preview(columns: &Columns, lang: Lang) {
    for column in &columns.read {
        print(&msg::import_column_read(lang, column.cells.join(" | "), column.ours, column.theirs.as_str()));
    }
    if !columns.unread.is_empty() {
        print(&msg::import_columns_unread(lang, columns.unread.join(", ")));
    }
}

fn columns_document(columns: &Columns) -> Value {
    let read = columns.read.iter();
    let read =
        read.map(|column| json!({ "column": column.ours, "called": column.theirs, "cells": column.cells }));
    json!({ "read": read.collect::<Vec<_>>(), "unread": columns.unread })
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
    print(&format!("{:24} {:7}", label(lang, "import-like-count"), report.duplicates.len()));
    tell_places(report, lang);
    tell_duplicates(report, lang);
    if report.batch.is_none() {
        print(&label(lang, "import-dry-run"));
    }
}

/// Who may be whom, the likeliest first; the document has all of them.
fn tell_duplicates(report: &Report, lang: Lang) {
    const SHOWN: usize = 20;
    let mut duplicates: Vec<&Duplicate> = report.duplicates.iter().collect();
    duplicates.sort_by_key(|found| std::cmp::Reverse(found.likeness.score));
    for one in duplicates.iter().take(SHOWN) {
        let score = one.likeness.score.to_string();
        let why = duplicates::words(&one.likeness, lang).join(", ");
        let (at, id) = (one.at.as_str(), one.number.as_str());
        print(&match &one.with {
            With::Register(known) => msg::import_like_register(lang, at, id, score, why, known.as_str()),
            With::File(number, _) => msg::import_like_file(lang, at, id, score, why, number.as_str()),
        });
    }
    if let Some(more) = duplicates.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        print(&msg::import_like_more(lang, more));
    }
}
