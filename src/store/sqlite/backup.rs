//! A copy of the file while others write. In one step: paged steps start anew at each foreign commit and never end.

use super::{Error, Result, refused, told};
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use std::path::{Path, PathBuf};

/// The folder `backups` beside the desk's file, made for its owner alone where it is not there.
pub fn folder_beside(file: &Path) -> Result<PathBuf> {
    let folder = file.with_file_name("backups");
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(&folder).map_err(|error| refused(&error))?;
    Ok(folder)
}

/// Copies to a neighbour of `to`, checks the copy, makes it last, and only then renames it.
pub fn copy(from: &Connection, to: &Path) -> Result<()> {
    let part = to.with_extension("part");
    let _ = std::fs::remove_file(&part);
    super::private_file(&part)?;
    let made = write(from, &part);
    if made.is_err() {
        // The half copy holds personal data and is good for nothing.
        let _ = std::fs::remove_file(&part);
        return made;
    }
    std::fs::rename(&part, to).map_err(|error| refused(&error))
}

fn write(from: &Connection, part: &Path) -> Result<()> {
    let mut copy = Connection::open(part).map_err(told)?;
    {
        let backup = Backup::new(from, &mut copy).map_err(told)?;
        if backup.step(-1).map_err(told)? != StepResult::Done {
            return Err(Error::Busy);
        }
    }
    // The copy must be one file: without this its reader would look for a log beside it.
    copy.execute_batch("PRAGMA journal_mode = DELETE").map_err(told)?;
    let verdict: String = copy.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(told)?;
    if verdict != "ok" {
        return Err(Error::Damaged(verdict));
    }
    drop(copy);
    let file = std::fs::File::open(part).map_err(|error| refused(&error))?;
    file.sync_all().map_err(|error| refused(&error))
}
