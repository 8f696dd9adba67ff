//! `import offers`, `import list`, `import undo`.

use super::context::Context;
use super::output::{Failure, Outcome, document, print};
use super::{ImportOffers, word};
use crate::deeds::imports::{self, Delivery, Feed, Place, Report};
use crate::domain::delivery::Entry;
use crate::exchange::{self, Format, Unreadable};
use crate::i18n::{Arg, Lang, label, msg, say};
use crate::store::Access;
use serde_json::{Value, json};
use std::io::{IsTerminal, Write};
use std::path::Path;

pub fn offers(context: &Context, asked: &ImportOffers) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Bulk)?;
    let lang = context.lang();
    crate::deeds::desk::clear_leftovers(&mut sitting)?;
    let format = Format::from_code(&asked.format);
    let mut files = Vec::new();
    for path in &asked.files {
        files.push((path.display().to_string(), read(path, format, lang)?));
    }
    let delivery = Delivery {
        source: asked.source.clone(),
        feed: asked.feed.as_deref().and_then(Feed::from_code),
        format: format.unwrap_or(Format::FranceTravail).code(),
        close_many: asked.close_many,
        dry_run: asked.dry_run,
    };
    let told = std::io::stderr().is_terminal() && !asked.json;
    let mut step = |done: usize, total: usize| {
        if told {
            let _ = write!(std::io::stderr(), "\r{done}/{total}");
        }
        true
    };
    let report = imports::offers(&mut sitting, &delivery, files, &mut step)?;
    if told {
        let _ = writeln!(std::io::stderr());
    }
    if asked.json {
        document(&report_document(&report, asked.ids, lang));
    } else {
        tell(&report, lang);
    }
    let entries = report.read;
    Ok(if entries > 0 && report.rejected.len() == entries {
        Outcome::InPart
    } else if report.rejected.is_empty() {
        Outcome::Done
    } else {
        Outcome::InPart
    })
}

/// One file, or the sentence that says what is wrong with it.
fn read(path: &Path, format: Option<Format>, lang: Lang) -> Result<Vec<Entry>, Failure> {
    let name = path.display().to_string();
    let bytes = std::fs::read(path).map_err(|_| Failure::Said {
        code: "file_not_found",
        text: msg::import_no_file(lang, name.as_str()),
    })?;
    exchange::read_offers(format, &bytes).map_err(|unreadable| {
        let (code, sentence) = unreadable_sentence(unreadable, lang);
        Failure::Said { code, text: format!("{name}: {sentence}") }
    })
}

pub(super) fn unreadable_sentence(unreadable: Unreadable, lang: Lang) -> (&'static str, String) {
    let at = |id: &str, line: usize, column: usize| {
        // Places in a file are told as they are counted, without marks between thousands.
        say(lang, id, &[("line", Arg::from(line.to_string())), ("column", Arg::from(column.to_string()))])
    };
    match unreadable {
        Unreadable::Empty => ("file_empty", label(lang, "import-file-empty")),
        Unreadable::Binary => ("file_binary", label(lang, "import-file-binary")),
        Unreadable::Truncated { line, column } => {
            ("file_truncated", at("import-file-truncated", line, column))
        }
        Unreadable::Damaged { line, column } => ("file_damaged", at("import-file-damaged", line, column)),
        Unreadable::OtherKind => ("file_other_kind", label(lang, "import-file-other-kind")),
        Unreadable::NoColumn(column) => ("file_other_kind", msg::import_file_no_column(lang, column)),
    }
}

/// The report as `interface.md` part 3 gives it.
pub(super) fn report_document(report: &Report, ids: bool, lang: Lang) -> Value {
    let rejected: Vec<Value> = report
        .rejected
        .iter()
        .map(|place| {
            json!({
                "at": place.told.at, "file": place.file, "id": place.told.id, "field": place.told.field,
                "reason": reason(place), "text": label(lang, place.told.reason),
            })
        })
        .collect();
    let dropped: Vec<Value> = report
        .dropped
        .iter()
        .map(|place| {
            json!({
                "at": place.told.at, "file": place.file, "ref": place.reference, "field": place.told.field,
                "reason": reason(place), "text": label(lang, place.told.reason),
            })
        })
        .collect();
    let mut document = imports::figures(report);
    if let Some(fields) = document.as_object_mut() {
        fields.insert("batch".to_owned(), json!(report.batch));
        fields.insert("duplicates".to_owned(), json!([]));
        fields.insert("rejected".to_owned(), Value::Array(rejected));
        fields.insert("dropped".to_owned(), Value::Array(dropped));
        if ids {
            let closed: Vec<&String> =
                report.closed_by_absence.iter().chain(&report.closed_by_removal).collect();
            fields.insert(
                "ids".to_owned(),
                json!({
                    "created": report.created, "updated": report.updated, "unchanged": report.unchanged,
                    "reopened": report.reopened, "stale": report.stale, "ignored": report.ignored,
                    "closed": closed,
                }),
            );
        }
    }
    document
}

/// The reason as a code: the id without its room.
fn reason(place: &Place) -> String {
    place.told.reason.trim_start_matches("import-").replace('-', "_")
}

fn tell(report: &Report, lang: Lang) {
    let figures = [
        ("read", report.read),
        ("created", report.created.len()),
        ("updated", report.updated.len()),
        ("unchanged", report.unchanged.len()),
        ("reopened", report.reopened.len()),
        ("stale", report.stale.len()),
        ("ignored", report.ignored.len()),
        ("repeated", report.repeated),
        ("closed", report.closed()),
        ("rejected", report.rejected.len()),
    ];
    for (key, figure) in figures {
        print(&format!("{:24} {figure:7}", label(lang, &format!("import-figure-{key}"))));
    }
    tell_places(report, lang);
}

/// What did not come in as it was, place by place.
pub(super) fn tell_places(report: &Report, lang: Lang) {
    for place in &report.rejected {
        let id = place.told.id.clone().unwrap_or_else(|| "?".to_owned());
        let text = label(lang, place.told.reason);
        print(&msg::import_rejected(
            lang,
            place.told.at.as_str(),
            place.told.field,
            place.file.as_str(),
            id,
            text,
        ));
    }
    for place in &report.dropped {
        let id = place.told.id.clone().unwrap_or_else(|| "?".to_owned());
        let text = label(lang, place.told.reason);
        print(&msg::import_dropped(
            lang,
            place.told.at.as_str(),
            place.told.field,
            place.file.as_str(),
            id,
            text,
        ));
    }
    if report.batch.is_none() {
        print(&label(lang, "import-dry-run"));
    }
}

pub fn list(context: &Context, json: bool) -> Result<Outcome, Failure> {
    let sitting = context.sit(Access::Seat)?;
    let imports = imports::list(&sitting, 1_000)?;
    if json {
        let rows = imports.iter().map(|import| {
            json!({
                "batch": import.id, "kind": import.kind, "source": import.source, "by": import.by,
                "started_at": import.started_at, "published_at": import.published_at,
                "undone_at": import.undone_at,
                "figures": import.figures.as_deref().and_then(|text| serde_json::from_str::<Value>(text).ok()),
            })
        });
        document(&rows.collect());
    } else {
        for import in imports {
            let state = match (&import.published_at, &import.undone_at) {
                (_, Some(_)) => word(context, "import-undone"),
                (Some(_), None) => word(context, "import-published"),
                (None, None) => word(context, "import-unfinished"),
            };
            print(&format!(
                "{}  {}  {}  {}  {state}",
                import.id, import.started_at, import.source, import.by
            ));
        }
    }
    Ok(Outcome::Done)
}

pub fn undo(context: &Context, batch: &str) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Seat)?;
    imports::undo(&mut sitting, batch).map_err(|error| match error {
        crate::deeds::Error::Closed => Failure::said(context.lang(), "error-import-stood-upon"),
        other => other.into(),
    })?;
    print(&word(context, "import-taken-back"));
    Ok(Outcome::Done)
}
