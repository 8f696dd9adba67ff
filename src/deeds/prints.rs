//! What is put on paper: logged by the record it is about before it leaves, whether it goes to a printer or into the
//! out-tray.

use super::trays::{self, Laid};
use super::{Result, Sitting, log};
use serde_json::json;

/// A page that is about to leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// The table and id of the record it shows; none for a blank form, which is about nobody.
    pub about: Option<(&'static str, String)>,
    /// `slip`, `form`, …
    pub kind: &'static str,
    /// First part of the file's name: the record's number and the kind.
    pub stem: String,
}

/// What the leaving of a page is in the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noted {
    /// Paper, for the person or the desk.
    Print,
    /// Data that others will read.
    Export,
}

/// Notes that a page goes to the printer.
///
/// # Errors
/// The store's: then it must not go.
pub fn to_printer(sitting: &mut Sitting, leaving: &Leaving, noted: Noted) -> Result<()> {
    note(sitting, leaving, noted, "printer")
}

/// Notes that a page is written where a script asked for it.
///
/// # Errors
/// The store's: then it must not go.
pub fn to_output(sitting: &mut Sitting, leaving: &Leaving, noted: Noted) -> Result<()> {
    note(sitting, leaving, noted, "output")
}

/// Lays a page into the out-tray, in each form it can be read in. Answers the names of the files.
///
/// # Errors
/// No trays here, a full tray or disk, or the store's.
pub fn to_tray(
    sitting: &mut Sitting,
    leaving: &Leaving,
    noted: Noted,
    forms: &[(&'static str, String)],
) -> Result<Vec<String>> {
    sitting.equipment.trays()?;
    note(sitting, leaving, noted, "out")?;
    trays::lay(sitting, &Laid { stem: &leaving.stem, forms })
}

fn note(sitting: &mut Sitting, leaving: &Leaving, noted: Noted, to: &str) -> Result<()> {
    let Some((table, id)) = &leaving.about else { return Ok(()) };
    let mut batch = sitting.batch();
    let about = json!({ "sheet": leaving.kind, "to": to });
    let row = match noted {
        Noted::Print => log::did(&batch, "print", table, id, &about),
        Noted::Export => log::did(&batch, "export", table, id, &about),
    };
    batch.push(row);
    sitting.store.apply(&batch)?;
    Ok(())
}
