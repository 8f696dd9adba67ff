//! Which format a text is of, by what stands in it and never by the name of its file; then its reader.

use super::columns::Map;
use super::{
    Delivered, Format, Reader, anapec, eures, france_travail, hropen, hrxml, jobposting, jobtech, page, table,
};
use crate::domain::delivery::Entry;
use crate::exchange::Unreadable;
use crate::exchange::normal::{self, Item, Object};

/// Where replies and dumps keep their list.
const ENVELOPES: &[&str] = &[
    "resultats",
    "hits.hits",
    "hits",
    "data.items",
    "positionOpenings",
    "PositionOpenings",
    "positionOpening",
];

/// Reads a text as the format that was told, or that it is found to be.
pub fn read(text: &str, reader: &mut Reader<'_>) -> Result<Delivered, Unreadable> {
    let first = text.trim_start();
    if first.starts_with('<') {
        return if page::is_page(first) { of_page(text, reader) } else { of_xml(text, reader) };
    }
    if first.starts_with(['{', '[']) {
        return of_json(text, reader);
    }
    of_table(text, reader)
}

fn delivered(format: Format, entries: Vec<Entry>) -> Delivered {
    Delivered { format, entries, table: None }
}

/// True where nothing else was told.
fn may_be(format: Format, reader: &Reader<'_>) -> bool {
    reader.hints.format.is_none_or(|told| told == format)
}

fn of_xml(text: &str, reader: &mut Reader<'_>) -> Result<Delivered, Unreadable> {
    if !may_be(Format::HrXml, reader) {
        return Err(Unreadable::OtherKind);
    }
    Ok(delivered(Format::HrXml, hrxml::read(text, reader)?))
}

fn of_page(text: &str, reader: &mut Reader<'_>) -> Result<Delivered, Unreadable> {
    let page = page::read(text);
    if may_be(Format::JobPosting, reader)
        && let Some(entries) = jobposting::of_page(&page, reader)
    {
        return Ok(delivered(Format::JobPosting, entries));
    }
    if may_be(Format::Anapec, reader)
        && let Some(entries) = anapec::of_page(&page, reader)
    {
        return Ok(delivered(Format::Anapec, entries));
    }
    Err(Unreadable::OtherKind)
}

fn of_table(text: &str, reader: &mut Reader<'_>) -> Result<Delivered, Unreadable> {
    let table = table::open(text, reader)?;
    let header = table.header();
    if may_be(Format::FranceTravail, reader) && france_travail::is_header(&header) {
        return Ok(delivered(Format::FranceTravail, france_travail::of_table(&table, reader)));
    }
    if may_be(Format::Anapec, reader) && anapec::is_table(&table) {
        return Ok(delivered(Format::Anapec, anapec::of_table(&table, reader)));
    }
    if !may_be(Format::Csv, reader) {
        return Err(Unreadable::OtherKind);
    }
    let (entries, understood) = table::read(&table, reader)?;
    Ok(Delivered { format: Format::Csv, entries, table: Some(understood) })
}

fn of_json(text: &str, reader: &mut Reader<'_>) -> Result<Delivered, Unreadable> {
    let (told, map) = (reader.hints.format, &reader.hints.map);
    let mapped = !map.is_blank();
    let is_ours = |object: &Object<'_>| match told {
        None => kind(object).is_some() || (mapped && table::is_row(object, map)),
        Some(Format::Csv) => matches!(kind(object), None | Some(Format::Csv)),
        Some(format) => kind(object) == Some(format),
    };
    let items = normal::items(text, ENVELOPES, is_ours)?;
    let readable = || items.iter().filter_map(|item| item.object.as_ref().ok());
    // The envelope alone does not make what is in it of the kind that was told.
    let found = readable().find_map(kind);
    if told.is_some() && found.is_some() && found != told {
        return Err(Unreadable::OtherKind);
    }
    // Lists within a list: only pages of JSON-LD put together are written so.
    let lists = !items.is_empty() && items.iter().all(|item| item.raw.starts_with('['));
    // What holds no ad at all is told by its envelope.
    let bare = if lists || items.iter().any(|item| item.raw.starts_with('[')) {
        Format::JobPosting
    } else if mapped {
        Format::Csv
    } else if text.trim_start().starts_with('{') && text.contains("\"hits\"") {
        Format::JobTech
    } else {
        Format::FranceTravail
    };
    let format = told.or(found).unwrap_or(bare);
    if lists && format != Format::JobPosting {
        return Err(Unreadable::OtherKind);
    }
    let entries = match format {
        Format::FranceTravail => each(items, reader, france_travail::entry),
        Format::JobTech => each(items, reader, jobtech::entry),
        Format::HrXml => each(items, reader, eures::entry),
        Format::HrOpen => each(items, reader, hropen::entry),
        Format::JobPosting => {
            let entries = jobposting::of_items(items, reader);
            if entries.is_empty() && lists {
                return Err(Unreadable::OtherKind);
            }
            entries
        }
        Format::Csv => {
            let (entries, understood) = table::of_objects(items, reader)?;
            return Ok(Delivered { format, entries, table: Some(understood) });
        }
        Format::Anapec => return Err(Unreadable::OtherKind),
    };
    Ok(delivered(format, entries))
}

/// The entries of items that stand each for one ad.
fn each(
    items: Vec<Item<'_>>,
    reader: &mut Reader<'_>,
    entry: fn(&Object<'_>, String, &mut Reader<'_>) -> Entry,
) -> Vec<Entry> {
    let mut entries = Vec::with_capacity(items.len());
    for item in items {
        entries.push(match &item.object {
            Ok(object) => entry(object, item.at, reader),
            Err(reason) => {
                let mut notes = normal::Notes::at(item.at);
                if let Some(id) = id_in(item.raw) {
                    notes.is_about(id);
                }
                notes.rejected("item", reason)
            }
        });
    }
    entries
}

/// The number of an ad that is damaged, where it can still be read: the source offers it all the same.
fn id_in(raw: &str) -> Option<&str> {
    let (_, rest) = raw.split_once("\"id\"")?;
    let rest = rest.trim_start().strip_prefix(':')?.trim_start();
    let id = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split(['"', '\n', ',']).next()?,
        None => rest.split(|c: char| !c.is_ascii_alphanumeric()).next()?,
    };
    (!id.is_empty() && id.len() <= 100).then_some(id)
}

/// The kind of ad that an object is.
fn kind(object: &Object<'_>) -> Option<Format> {
    if france_travail::is_ad(object) {
        Some(Format::FranceTravail)
    } else if jobtech::is_ad(object) {
        Some(Format::JobTech)
    } else if eures::is_ad(object) {
        Some(Format::HrXml)
    } else if jobposting::is_posting(object) {
        Some(Format::JobPosting)
    } else if hropen::is_opening(object) {
        Some(Format::HrOpen)
    } else {
        table::is_row(object, &Map::default()).then_some(Format::Csv)
    }
}
