//! The trays of an account: its out-tray, from which it takes away what the desk made for it, and its in-tray, into
//! which it brings files. They are how files leave and reach a desk without a shell.
//!
//! Where trays stand is not known here: they are handed in with the [`super::Equipment`]. What is taken and brought is
//! logged by ids and amounts, never by names of people.

use super::{Error, Result, Sitting, log};
use crate::domain::day::Instant;
use serde_json::json;
use std::io::Read;

/// One of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tray {
    /// What the counsellor brought.
    In,
    /// What the desk made for her.
    Out,
}

impl Tray {
    pub const ALL: [Tray; 2] = [Tray::Out, Tray::In];

    /// `in`, `out`: the name of its folder and the last part of `tray-…`.
    pub fn code(self) -> &'static str {
        match self {
            Tray::In => "in",
            Tray::Out => "out",
        }
    }
}

/// A file in a tray.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed {
    pub tray: Tray,
    pub name: String,
    pub bytes: u64,
    /// When it was put there.
    pub at: Instant,
}

/// Why a tray did not take or give a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TrayFault {
    #[error("this seat has no trays")]
    None,
    #[error("no such file")]
    NotThere,
    #[error("no name for a file")]
    Name,
    #[error("the tray holds {megabytes} MB at most")]
    Full { megabytes: u64 },
    #[error("the disk is full")]
    Disk,
    #[error("the folder refuses: {0}")]
    Refused(String),
}

/// Trays as the surroundings have them.
pub trait Trays: Send + Sync {
    /// What lies in a tray, newest first.
    ///
    /// # Errors
    /// The folder's.
    fn list(&self, account: &str, tray: Tray) -> std::result::Result<Vec<Filed>, TrayFault>;

    /// Puts a file in, whole or not at all; one of the same name is replaced. Answers its bytes.
    ///
    /// # Errors
    /// [`TrayFault::Name`], [`TrayFault::Full`], the folder's.
    fn put(
        &self,
        account: &str,
        tray: Tray,
        name: &str,
        from: &mut dyn Read,
    ) -> std::result::Result<u64, TrayFault>;

    /// Opens a file.
    ///
    /// # Errors
    /// [`TrayFault::NotThere`], the folder's.
    fn open(&self, account: &str, tray: Tray, name: &str) -> std::result::Result<Box<dyn Read>, TrayFault>;

    /// Takes out of everybody's out-tray what is named by one of these numbers; answers how many files.
    ///
    /// # Errors
    /// The folder's.
    fn forget(&self, numbers: &[String]) -> std::result::Result<usize, TrayFault>;
}

/// Longest name of a file, in characters.
const LONGEST_NAME: usize = 100;

/// True for a name that is only a name: no part of a path, nothing that hides the file or acts as an option, no control
/// characters.
pub fn is_name(name: &str) -> bool {
    let plain = |c: char| !c.is_control() && !matches!(c, '/' | '\\' | ':');
    (1..=LONGEST_NAME).contains(&name.chars().count())
        && name.chars().all(plain)
        && !name.starts_with(['.', '-', ' '])
        && !name.ends_with(['.', ' '])
}

/// What lies in the counsellor's trays: the out-tray first, the newest first in each.
///
/// # Errors
/// No trays here, or the folder's.
pub fn list(sitting: &Sitting) -> Result<Vec<Filed>> {
    let mut all = Vec::new();
    for tray in Tray::ALL {
        all.extend(sitting.equipment.trays()?.list(&sitting.signer.id, tray)?);
    }
    Ok(all)
}

/// Takes a file out: from the out-tray, else what she brought herself. That it was taken is logged first.
///
/// # Errors
/// Nothing of that name, no trays here, the folder's or the store's.
pub fn fetch(sitting: &mut Sitting, name: &str) -> Result<Box<dyn Read>> {
    if !is_name(name) {
        return Err(TrayFault::Name.into());
    }
    let trays = sitting.equipment.trays()?;
    let account = sitting.signer.id.clone();
    let found = list(sitting)?.into_iter().find(|filed| filed.name == name);
    let filed = found.ok_or(TrayFault::NotThere)?;
    let file = trays.open(&account, filed.tray, name)?;
    // What she brought has a name of her choice, which may be somebody's.
    let what = if filed.tray == Tray::Out { name } else { "" };
    let about = json!({ "tray": filed.tray.code(), "bytes": filed.bytes, "file": what });
    let mut batch = sitting.batch();
    let row = log::did(&batch, "fetch", "tray", &account, &about);
    batch.push(row);
    sitting.store.apply(&batch)?;
    Ok(file)
}

/// Puts a file into the counsellor's in-tray. Answers its bytes.
///
/// # Errors
/// A name that is none, a full tray or disk, no trays here, or the store's.
pub fn put(sitting: &mut Sitting, name: &str, from: &mut dyn Read) -> Result<u64> {
    let account = sitting.signer.id.clone();
    let bytes = sitting.equipment.trays()?.put(&account, Tray::In, name, from)?;
    let about = json!({ "tray": Tray::In.code(), "bytes": bytes });
    let mut batch = sitting.batch();
    let row = log::did(&batch, "put", "tray", &account, &about);
    batch.push(row);
    sitting.store.apply(&batch)?;
    Ok(bytes)
}

/// What is laid into the out-tray: the same page in each form it can be read in.
pub struct Laid<'a> {
    /// The number of what it is about, never a name.
    pub stem: &'a str,
    /// Ending and content of each form.
    pub forms: &'a [(&'static str, String)],
}

/// Lays a page into the out-tray under the first name that is free: `TG-0000001-Q-slip.txt`, `TG-0000001-Q-slip-2.txt`.
/// Answers the name of each file.
///
/// # Errors
/// A full tray or disk, no trays here.
pub(super) fn lay(sitting: &Sitting, laid: &Laid<'_>) -> Result<Vec<String>> {
    let trays = sitting.equipment.trays()?;
    let account = sitting.signer.id.as_str();
    let taken: Vec<String> = trays.list(account, Tray::Out)?.into_iter().map(|filed| filed.name).collect();
    let mut number = 1_usize;
    let named = |number: usize, ending: &str| match number {
        1 => format!("{}.{ending}", laid.stem),
        more => format!("{}-{more}.{ending}", laid.stem),
    };
    while laid.forms.iter().any(|(ending, _)| taken.contains(&named(number, ending))) {
        number += 1;
    }
    let mut names = Vec::new();
    for (ending, content) in laid.forms {
        let name = named(number, ending);
        trays.put(account, Tray::Out, &name, &mut content.as_bytes())?;
        names.push(name);
    }
    Ok(names)
}

impl From<TrayFault> for Error {
    fn from(fault: TrayFault) -> Self {
        Error::Tray(fault)
    }
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn a_name_is_only_a_name() {
        for name in ["offres.json", "TG-0000001-Q-slip.txt", "Été 2026.csv", "a"] {
            assert!(is_name(name), "{name}");
        }
        let long = "a".repeat(101);
        for name in
            ["", ".", "..", ".hidden", "../x", "a/b", "a\\b", "c:x", "-rf", " x", "x ", "x.", "a\nb", &long]
        {
            assert!(!is_name(name), "{name:?}");
        }
    }
}
