//! Making a desk, and asking after its health.

use super::{Error, Means, Result, Sitting, sitting};
use crate::domain::datum::{Datum, Reading};
use crate::domain::office::{Counsellor, Office, Role};
use crate::domain::text::{Line, Name};
use crate::facts::{Country, FOLD_VERSION, Pack};
use crate::store::people::{self, Account};
use crate::store::{Access, Batch, Store, imports};
use std::path::Path;

/// What a new desk is told.
#[derive(Clone, Debug)]
pub struct Founding {
    pub country: Country,
    /// Language code.
    pub language: String,
    pub office: String,
    /// Name of the account that administers it.
    pub administrator: String,
    pub exercise: bool,
}

/// Makes a desk with one office and one administrator.
///
/// # Errors
/// There is one already, the country has no pack, or the store's.
pub fn found(path: &Path, founding: &Founding, means: &Means) -> Result<Store> {
    Pack::of(founding.country).ok_or(Error::NotFound)?;
    let mut store = Store::create(path)?;
    store.apply(&first_batch(founding, means))?;
    Ok(store)
}

/// The same, for a fill that nobody else sees yet: it trades safety in the middle for speed.
///
/// # Errors
/// As [`found`].
pub(super) fn found_for_filling(path: &Path, founding: &Founding, means: &Means) -> Result<Store> {
    let mut store = Store::create_for_filling(path)?;
    store.apply(&first_batch(founding, means))?;
    Ok(store)
}

/// The same in memory, for tests.
///
/// # Errors
/// As [`found`].
pub fn found_in_memory(founding: &Founding, means: &Means) -> Result<Store> {
    Pack::of(founding.country).ok_or(Error::NotFound)?;
    let mut store = Store::in_memory()?;
    store.apply(&first_batch(founding, means))?;
    Ok(store)
}

fn first_batch(founding: &Founding, means: &Means) -> Batch {
    let (office_id, account_id) = ((means.id)(), (means.id)());
    let now = (means.now)();
    let mut batch = Batch {
        id: (means.id)(),
        counsellor: account_id.clone(),
        at: now.to_string(),
        statements: Vec::new(),
    };
    let settings = [
        ("country", founding.country.code()),
        ("language", &founding.language),
        ("office", &founding.office),
        ("exercise", if founding.exercise { "yes" } else { "no" }),
        ("fold_version", &FOLD_VERSION.to_string()),
        ("created_at", &batch.at.clone()),
    ]
    .map(|(key, value)| people::set(key, value));
    batch.extend(settings);
    let reading = Reading { today: now.day(0), country: founding.country };
    let office = Office { name: Line::of(&founding.office), country: Some(founding.country), region: None };
    batch.push(people::insert_office(&office_id, &office));
    batch.push(people::insert_account(&Account {
        id: account_id,
        office_id,
        team_id: None,
        active: true,
        language: None,
        counsellor: Counsellor {
            name: Name::read(&founding.administrator, &reading).ok(),
            role: Some(Role::Administrator),
            system_login: None,
        },
    }));
    batch
}

/// The office a file belongs to, before anybody signed.
///
/// # Errors
/// The store's.
pub fn office(store: &Store) -> Result<sitting::Office> {
    sitting::office(store)
}

/// The accounts of a desk.
///
/// # Errors
/// The store's.
pub fn accounts(store: &Store) -> Result<Vec<Account>> {
    Ok(people::accounts(store)?)
}

/// Clears what killed imports left behind and ends what was half taken back, in small steps; does nothing while an
/// import runs.
///
/// # Errors
/// The store's.
pub fn clear_leftovers(sitting: &mut Sitting) -> Result<()> {
    const AT_ONCE: i64 = 100;
    let unfinished = imports::unfinished(&sitting.store)?;
    let half = imports::changes::half_taken_back(&sitting.store)?;
    if unfinished.is_empty() && half.is_empty() {
        return Ok(());
    }
    let Some(_alone) = sitting.store.alone()? else { return Ok(()) };
    for number in half {
        super::imports::put_back(sitting, number)?;
    }
    for number in unfinished {
        super::imports::put_back(sitting, number)?;
        while imports::leftovers(&sitting.store, number)? {
            let mut batch = sitting.batch();
            batch.extend(imports::clear_step(number, AT_ONCE));
            batch.extend(imports::clear_rows_step(number, AT_ONCE));
            sitting.store.apply(&batch)?;
        }
        let mut batch = sitting.batch();
        batch.extend([imports::forget_files(number), imports::forget(number)]);
        sitting.store.apply(&batch)?;
    }
    Ok(())
}

/// One finding of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub level: Level,
    /// `schema`, `integrity`, … : the message is `check-WHAT` with its variant of the level.
    pub what: &'static str,
    pub detail: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    Ok,
    Warning,
    Error,
}

impl Level {
    pub fn code(self) -> &'static str {
        match self {
            Level::Ok => "ok",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }
}

/// What the file itself tells: its schema and its integrity.
///
/// # Errors
/// The store's.
pub fn check(store: &Store) -> Result<Vec<Finding>> {
    let damages = store.damages()?;
    let integrity = Finding {
        level: if damages.is_empty() { Level::Ok } else { Level::Error },
        what: "integrity",
        detail: damages.join("; "),
    };
    let schema = Finding { level: Level::Ok, what: "schema", detail: store.schema()?.to_string() };
    Ok(vec![schema, integrity])
}

/// A further connection for a bulk fill.
///
/// # Errors
/// The store's.
pub fn bulk(path: &Path) -> Result<Store> {
    Ok(Store::open(path, Access::Bulk)?)
}
