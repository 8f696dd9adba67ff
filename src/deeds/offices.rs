//! Offices: where people are received. An office is named by its name, which two offices never share, or by its id.

use super::accounts::Refusal;
use super::{Result, Sitting, log};
use crate::domain::datum::Datum;
use crate::domain::office::Office;
use crate::domain::record::{Faults, Record, missing};
use crate::domain::rights::{Deed, Whose};
use crate::facts::fold;
use crate::store::people;
use crate::store::records::{self, Stored};

/// An office as the list shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub office: Office,
    /// How many accounts work in it, those that are closed left out.
    pub accounts: usize,
}

/// Every office, the first one first.
///
/// # Errors
/// The right is missing, or the store's.
pub fn list(sitting: &Sitting) -> Result<Vec<Row>> {
    sitting.ask(Deed::Administer, Whose::Elsewhere)?;
    let accounts = people::accounts(&sitting.store)?;
    let rows = people::offices(&sitting.store)?.into_iter().map(|office| {
        let here = accounts.iter().filter(|account| account.active && account.office_id == office.id);
        Row { accounts: here.count(), office: office.record }
    });
    Ok(rows.collect())
}

/// Makes an office in the desk's country; the region by its code.
///
/// # Errors
/// The right is missing; the name is none or another's, the region unknown; the store's.
pub fn add(sitting: &mut Sitting, name: &str, region: &str) -> Result<()> {
    sitting.ask(Deed::Administer, Whose::Elsewhere)?;
    let country = sitting.office.country.code().to_owned();
    let office = read(&[name.to_owned(), country, region.to_owned()], sitting)?;
    refuse_taken(sitting, &named(&office), None)?;
    let id = sitting.new_id();
    let mut batch = sitting.batch();
    batch.push(people::insert_office(&id, &office));
    let row = log::created(&batch, &id, &office);
    batch.push(row);
    sitting.store.apply(&batch)?;
    Ok(())
}

/// Gives an office another name; the desk's own name follows where it was the same.
///
/// # Errors
/// The right is missing; there is no such office, or another has the new name; the store's.
pub fn rename(sitting: &mut Sitting, name: &str, new: &str) -> Result<()> {
    let Stored { id, version, record: old } = find(sitting, name)?;
    let mut texts = old.texts();
    if let Some(text) = texts.first_mut() {
        *text = new.to_owned();
    }
    let office = read(&texts, sitting)?;
    refuse_taken(sitting, &named(&office), Some(&id))?;
    let mut batch = sitting.batch();
    let Some(row) = log::changed(&batch, &id, &old, &office) else { return Ok(()) };
    batch.push(records::update(&id, version, &office)).push(row);
    if people::settings(&sitting.store)?.get("office") == Some(&named(&old)) {
        batch.push(people::set("office", &named(&office)));
    }
    sitting.store.apply(&batch)?;
    Ok(())
}

/// The office of that name or id.
///
/// # Errors
/// The right is missing, or there is none.
pub(super) fn find(sitting: &Sitting, name: &str) -> Result<Stored<Office>> {
    sitting.ask(Deed::Administer, Whose::Elsewhere)?;
    let offices = people::offices(&sitting.store)?;
    let found =
        offices.into_iter().find(|office| office.id == name || fold(&named(&office.record)) == fold(name));
    found.ok_or(Refusal::OfficeUnknown.into())
}

/// The office's name.
pub fn named(office: &Office) -> String {
    office.name.text()
}

fn read(texts: &[String], sitting: &Sitting) -> Result<Office> {
    let mut faults = Faults::default();
    missing::<Office>(texts, &mut faults);
    let office = Office::read(texts, &sitting.reading())?;
    if faults.is_empty() { Ok(office) } else { Err(faults.into()) }
}

fn refuse_taken(sitting: &Sitting, name: &str, own: Option<&str>) -> Result<()> {
    let offices = people::offices(&sitting.store)?;
    let taken = offices
        .iter()
        .any(|office| Some(office.id.as_str()) != own && fold(&named(&office.record)) == fold(name));
    if taken { Err(Refusal::OfficeExists.into()) } else { Ok(()) }
}
