//! `import offers`, `import list`, `import undo`.

use super::context::Context;
use super::output::{Failure, Outcome, document, print};
use super::{ImportOffers, import_preview, word};
use crate::deeds::imports::{self, Delivery, Duplicate, Feed, Place, Report, With};
use crate::domain::delivery::GUESSED;
use crate::domain::offer::Offer;
use crate::exchange::Unreadable;
use crate::exchange::offers::columns::Map;
use crate::exchange::offers::{self, Delivered, Format, Hints};
use crate::exchange::table::Encoding;
use crate::flow::form::Form;
use crate::i18n::{Arg, Lang, label, msg, say};
use crate::store::Access;
use serde_json::{Value, json};
use std::io::{IsTerminal, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};

pub fn offers(context: &Context, asked: &ImportOffers) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Bulk)?;
    let lang = context.lang();
    crate::deeds::desk::clear_leftovers(&mut sitting)?;
    let (kept, isco) = imports::declared(&sitting, &asked.source)?;
    let told = asked.map.as_deref().map(|path| map(path, lang)).transpose()?;
    let kept = kept.and_then(|text| Map::parse(&text).ok()).unwrap_or_default();
    let map = told.clone().unwrap_or(kept);
    let encoding = match (asked.encoding.as_str(), &map.encoding) {
        ("auto", Some(encoding)) => Encoding::from_code(encoding),
        (told, _) => Encoding::from_code(told),
    };
    let hints = Hints {
        format: Format::from_code(&asked.format),
        encoding: encoding.unwrap_or(Encoding::Auto),
        map,
        isco: isco || asked.isco08,
        today: sitting.today(),
    };
    let mut files = Vec::new();
    let mut format = None;
    let mut tables = Vec::new();
    for (path, told) in asked.files.iter().zip(read_all(&asked.files, &hints, lang)) {
        let Delivered { format: found, entries, table } = told?;
        format.get_or_insert(found);
        tables.extend(table.map(|table| (path.display().to_string(), table)));
        files.push((path.display().to_string(), entries));
    }
    let delivery = Delivery {
        source: asked.source.clone(),
        feed: asked.feed.as_deref().and_then(Feed::from_code),
        format: format.unwrap_or(Format::FranceTravail).code(),
        map: told.filter(|map| !map.is_blank()).map(|map| map.text()),
        isco: asked.isco08,
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
        if asked.dry_run {
            import_preview::tell(delivery.format, &tables, lang);
        }
        tell(&report, lang);
    }
    Ok(if report.rejected.is_empty() { Outcome::Done } else { Outcome::InPart })
}

/// The map in a file, or the sentence that says what is wrong with it.
fn map(path: &Path, lang: Lang) -> Result<Map, Failure> {
    let name = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|_| Failure::Said {
        code: "file_not_found",
        text: msg::import_no_file(lang, name.as_str()),
    })?;
    Map::parse(&text).map_err(|what| Failure::Said {
        code: "map_damaged",
        text: msg::import_map_damaged(lang, name, what),
    })
}

/// Every file, in their order; all cores read.
fn read_all(paths: &[PathBuf], hints: &Hints, lang: Lang) -> Vec<Result<Delivered, Failure>> {
    let hands = std::thread::available_parallelism().map_or(1, NonZero::get).min(paths.len());
    let mut told: Vec<_> = std::thread::scope(|scope| {
        let work = |hand: usize| {
            move || {
                let own = paths.iter().enumerate().skip(hand).step_by(hands);
                own.map(|(place, path)| (place, read(path, hints, lang))).collect::<Vec<_>>()
            }
        };
        let others: Vec<_> = (1..hands).map(|hand| scope.spawn(work(hand))).collect();
        let mut told = work(0)();
        for other in others {
            match other.join() {
                Ok(more) => told.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        told
    });
    told.sort_by_key(|(place, _)| *place);
    told.into_iter().map(|(_, told)| told).collect()
}

/// One file, or the sentence that says what is wrong with it.
fn read(path: &Path, hints: &Hints, lang: Lang) -> Result<Delivered, Failure> {
    let name = path.display().to_string();
    let bytes = std::fs::read(path).map_err(|_| Failure::Said {
        code: "file_not_found",
        text: msg::import_no_file(lang, name.as_str()),
    })?;
    offers::read(&bytes, hints).map_err(|unreadable| {
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
        Unreadable::Definitions => ("file_definitions", label(lang, "import-file-definitions")),
        Unreadable::TooLarge => ("file_too_large", label(lang, "import-file-too-large")),
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
        let form = Form::of::<Offer>();
        let named = |key: &str| {
            let field = form.fields.iter().find(|field| field.key == key);
            field.map(|field| form.label(field, lang)).unwrap_or_default()
        };
        let alike = report.alike.iter().map(|twin| {
            let reasons = twin
                .fields
                .iter()
                .map(|field| json!({ "field": field, "kind": "same", "text": named(field) }));
            json!({
                "at": twin.at, "ref": twin.reference, "with": twin.with, "score": twin.score,
                "reasons": reasons.collect::<Vec<_>>(),
            })
        });
        let people = report.duplicates.iter().map(|one| duplicate_document(one, lang));
        fields.insert("duplicates".to_owned(), alike.chain(people).collect());
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

fn duplicate_document(one: &Duplicate, lang: Lang) -> Value {
    let (place, with) = match &one.with {
        With::Register(reference) => ("register", reference),
        With::File(number, reference) => ("file", reference.as_ref().unwrap_or(number)),
    };
    json!({
        "at": one.at, "file": one.file, "id": one.number, "ref": one.reference, "with": with, "in": place,
        "score": one.likeness.score, "reasons": super::duplicates::reasons(&one.likeness, lang),
    })
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
    if !report.alike.is_empty() {
        print(&format!("{:24} {:7}", label(lang, "import-figure-alike"), report.alike.len()));
    }
    tell_places(report, lang);
}

/// What did not come in as it was, place by place; of side fields the first of each kind, and how many more.
pub(super) fn tell_places(report: &Report, lang: Lang) {
    const MOST: usize = 10;
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
    let mut kinds: Vec<((&str, &str), usize)> = Vec::new();
    for place in &report.dropped {
        let kind = (place.told.field, place.told.reason);
        let count = match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, count)) => {
                *count += 1;
                *count
            }
            None => {
                kinds.push((kind, 1));
                1
            }
        };
        if count > MOST || place.told.reason == GUESSED {
            continue;
        }
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
    for ((field, reason), count) in kinds {
        if reason == GUESSED {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            print(&msg::import_guessed(lang, count, label(lang, reason)));
            continue;
        }
        if count <= MOST {
            continue;
        }
        let more = i64::try_from(count - MOST).unwrap_or(i64::MAX);
        print(&msg::import_dropped_more(lang, more, field, label(lang, reason)));
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
