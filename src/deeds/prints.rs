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

/// Notes that a page goes to the printer.
///
/// # Errors
/// The store's: then it must not go.
pub fn to_printer(sitting: &mut Sitting, leaving: &Leaving) -> Result<()> {
    note(sitting, leaving, "printer")
}

/// Lays a page into the out-tray, in each form it can be read in. Answers the names of the files.
///
/// # Errors
/// No trays here, a full tray or disk, or the store's.
pub fn to_tray(
    sitting: &mut Sitting,
    leaving: &Leaving,
    forms: &[(&'static str, String)],
) -> Result<Vec<String>> {
    sitting.equipment.trays()?;
    note(sitting, leaving, "out")?;
    trays::lay(sitting, &Laid { stem: &leaving.stem, forms })
}

fn note(sitting: &mut Sitting, leaving: &Leaving, to: &str) -> Result<()> {
    let Some((table, id)) = &leaving.about else { return Ok(()) };
    let mut batch = sitting.batch();
    let row = log::did(&batch, "print", table, id, &json!({ "sheet": leaving.kind, "to": to }));
    batch.push(row);
    sitting.store.apply(&batch)?;
    Ok(())
}
