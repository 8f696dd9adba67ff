//! `import occupations DIR`: official tables of ESCO and ROME, as they are published.

use super::context::Context;
use super::output::{Failure, Outcome, document, print};
use crate::deeds::occupations as deeds;
use crate::exchange::occupations::{self, Kind, Table};
use crate::facts::Official;
use crate::i18n::{Lang, label, msg};
use crate::store::Access;
use serde_json::json;
use std::path::{Path, PathBuf};

/// A file with what was found in it; None: it is no table of occupations.
type Found = (String, Option<(Kind, Table)>);

pub fn run(context: &Context, folder: &Path, as_json: bool) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Seat)?;
    let lang = context.lang();
    deeds::may_take(&sitting)?;
    let found: Vec<Found> =
        files(folder, lang)?.iter().map(|path| read(path, lang)).collect::<Result<_, _>>()?;
    let rows: Vec<_> = found.iter().map(|(name, table)| row(name, table.as_ref())).collect();
    let lines: Vec<_> = found.iter().map(|(name, table)| told(name, table.as_ref(), lang)).collect();
    let names: Vec<String> =
        found.iter().filter(|(_, table)| table.is_some()).map(|(name, _)| name.clone()).collect();
    if names.is_empty() {
        let text = msg::occupations_none(lang, folder.display().to_string());
        return Err(Failure::Said { code: "no_official_table", text });
    }
    let official = occupations::together(found.into_iter().filter_map(|(_, table)| Some(table?.1)).collect());
    deeds::take(&mut sitting, &official, &names)?;
    let titles = official.iter().filter(|row| matches!(row, Official::Title { .. })).count();
    let codes = official.len() - titles;
    if as_json {
        document(&json!({ "files": rows, "titles": titles, "codes": codes }));
    } else {
        lines.iter().flatten().for_each(|line| print(line));
        print(&msg::occupations_taken(lang, count(codes), count(titles)));
    }
    Ok(Outcome::Done)
}

/// The tables in a folder, in the order of their names.
fn files(folder: &Path, lang: Lang) -> Result<Vec<PathBuf>, Failure> {
    let missing = || Failure::Said {
        code: "file_not_found",
        text: msg::import_no_file(lang, folder.display().to_string()),
    };
    let entries = std::fs::read_dir(folder).map_err(|_| missing())?;
    let is_table = |path: &PathBuf| {
        let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
        ending.is_some_and(|ending| ending == "csv" || ending == "tsv" || ending == "txt")
    };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(is_table).collect();
    files.sort();
    Ok(files)
}

fn read(path: &Path, lang: Lang) -> Result<Found, Failure> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let bytes = std::fs::read(path).map_err(|_| Failure::Said {
        code: "file_not_found",
        text: msg::import_no_file(lang, path.display().to_string()),
    })?;
    // What is no text is no table either; the others count.
    let table = occupations::read(&name, &bytes).ok().flatten();
    Ok((name, table))
}

fn titles(table: &Table) -> usize {
    let own = table.official.iter().filter(|row| matches!(row, Official::Title { .. })).count();
    own + table.appellations.len()
}

fn codes(table: &Table) -> usize {
    table.official.iter().filter(|row| !matches!(row, Official::Title { .. })).count()
}

fn row(name: &str, found: Option<&(Kind, Table)>) -> serde_json::Value {
    match found {
        None => json!({ "file": name, "kind": null }),
        Some((kind, table)) => json!({
            "file": name, "kind": kind.code(), "titles": titles(table), "codes": codes(table),
            "left_out": table.left_out,
        }),
    }
}

fn told(name: &str, found: Option<&(Kind, Table)>, lang: Lang) -> Vec<String> {
    match found {
        None => vec![msg::occupations_file_unknown(lang, name)],
        Some((kind, table)) => {
            let kind = label(
                lang,
                match kind {
                    Kind::Esco => "occupations-kind-esco",
                    Kind::Rome => "occupations-kind-rome",
                    Kind::Crosswalk => "occupations-kind-crosswalk",
                },
            );
            let left = (table.left_out > 0).then(|| msg::occupations_left(lang, name, count(table.left_out)));
            let file = msg::occupations_file(lang, count(codes(table)), name, kind, count(titles(table)));
            std::iter::once(file).chain(left).collect()
        }
    }
}

fn count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
