//! `check`, `backup`.

use super::context::{Context, network};
use super::output::{Failure, Outcome, document, print};
use crate::deeds::desk::{self, Finding, Level};
use crate::i18n::{label, msg};
use crate::store::Access;
use serde_json::json;
use std::path::Path;
use std::time::SystemTime;

/// Below this an import could fill the disk.
const LEAST_FREE: u64 = 1 << 30;
/// A backup older than this is no longer good news.
const OLD_BACKUP_DAYS: u64 = 2;

pub fn run(context: &Context, json: bool) -> Result<Outcome, Failure> {
    let store = context.store(Access::Seat)?;
    let lang = context.lang();
    let mut findings = desk::check(&store)?;
    findings.extend([
        backup_age(&context.folder.join("backups")),
        free_space(&context.folder),
        rights(&context.file()),
        file_system(&context.folder),
    ]);
    let told = |finding: &Finding| {
        msg_of(finding, &label(lang, &format!("check-{}-{}", finding.what, finding.level.code())))
    };
    let ok = findings.iter().all(|finding| finding.level != Level::Error);
    if json {
        let rows = findings.iter().map(
            |finding| json!({ "level": finding.level.code(), "what": finding.what, "text": told(finding) }),
        );
        document(&json!({ "ok": ok, "findings": rows.collect::<Vec<_>>() }));
    } else {
        for finding in &findings {
            let level = label(lang, &format!("check-{}", finding.level.code()));
            print(&format!("{level:10} {}", told(finding)));
        }
    }
    Ok(if ok { Outcome::Done } else { Outcome::Bad })
}

fn msg_of(finding: &Finding, sentence: &str) -> String {
    if finding.detail.is_empty() { sentence.to_owned() } else { format!("{sentence} ({})", finding.detail) }
}

fn backup_age(folder: &Path) -> Finding {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let newest = files.filter_map(|file| file.metadata().ok()?.modified().ok()).max();
    let days =
        newest.and_then(|time| SystemTime::now().duration_since(time).ok()).map(|age| age.as_secs() / 86_400);
    let level = match days {
        Some(days) if days <= OLD_BACKUP_DAYS => Level::Ok,
        _ => Level::Warning,
    };
    Finding { level, what: "backup", detail: days.map(|days| days.to_string()).unwrap_or_default() }
}

fn free_space(folder: &Path) -> Finding {
    let free = rustix::fs::statvfs(folder).map(|space| space.f_bavail.saturating_mul(space.f_frsize));
    let (level, detail) = match free {
        Ok(free) => {
            (if free < LEAST_FREE { Level::Warning } else { Level::Ok }, format!("{} MB", free >> 20))
        }
        Err(_) => (Level::Warning, String::new()),
    };
    Finding { level, what: "space", detail }
}

#[cfg(unix)]
fn rights(file: &Path) -> Finding {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(file).map(|data| data.permissions().mode() & 0o777).unwrap_or(0o777);
    // 0660 is the shared-file way, in a folder of one group.
    let level = if matches!(mode, 0o600 | 0o660) { Level::Ok } else { Level::Error };
    Finding { level, what: "rights", detail: format!("{mode:04o}") }
}

#[cfg(not(unix))]
fn rights(_file: &Path) -> Finding {
    Finding { level: Level::Ok, what: "rights", detail: String::new() }
}

fn file_system(folder: &Path) -> Finding {
    match network(folder) {
        Some(name) => Finding { level: Level::Error, what: "network", detail: name.to_owned() },
        None => Finding { level: Level::Ok, what: "network", detail: String::new() },
    }
}

pub fn backup(context: &Context, file: &Path) -> Result<Outcome, Failure> {
    let store = context.store(Access::Seat)?;
    store.backup(file)?;
    print(&msg::backup_made(context.lang(), file.display().to_string()));
    Ok(Outcome::Done)
}
