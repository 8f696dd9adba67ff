//! Bringing deliveries in: offers here, people, cases and visits each in its own file. Every file of it is read before
//! anything is written; the rows are staged in short writes and made visible by one; a delivery that stops in the
//! middle leaves what was there.
//!
//! What becomes of an entry is decided in `sort`, without touching the store.

mod cases;
mod paced;
mod people;
mod sort;
mod staged;
mod twins;
mod visits;
mod writing;

pub use cases::cases;
pub use people::people;
pub use staged::{File, Rows, Step};
pub use twins::Alike;
pub(super) use twins::{alike, score};
pub use visits::visits;

use super::{Error, Result, Sitting, log};
use crate::domain::delivery::{Draft, Entry, Told};
use crate::domain::duplicates::Likeness;
use crate::domain::rights::{Deed, Whose};
use crate::store::imports::{self, Import};
use crate::store::offers;
use sort::{Decision, Sorted};
use writing::Writing;

/// How a source delivers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feed {
    /// Every open ad of the source: what is missing is closed.
    Full,
    /// What changed: only removals close.
    Delta,
}

impl Feed {
    pub fn code(self) -> &'static str {
        match self {
            Feed::Full => "full",
            Feed::Delta => "delta",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "full" => Some(Feed::Full),
            "delta" => Some(Feed::Delta),
            _ => None,
        }
    }
}

/// One delivery of one source.
#[derive(Clone, Debug)]
pub struct Delivery {
    pub source: String,
    /// None: as the source was declared last, else delta.
    pub feed: Option<Feed>,
    /// Format code, remembered with the source.
    pub format: &'static str,
    /// The columns of its tables, as TOML, remembered with the source. None: as they were.
    pub map: Option<String>,
    /// Its codes of four digits are ISCO-08; remembered once it was said.
    pub isco: bool,
    /// Closing more than [`GUARD`] of what is open was asked for.
    pub close_many: bool,
    pub dry_run: bool,
}

/// Above this share, in percent, a full delivery closes only if that was asked for.
pub const GUARD: usize = 30;

/// A place of a file that did not come in as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub file: String,
    pub told: Told,
    /// The offer it came in with, where it came in without one field.
    pub reference: Option<String>,
}

/// What a delivery did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// None after a dry run.
    pub batch: Option<String>,
    pub read: usize,
    pub created: Vec<String>,
    pub updated: Vec<String>,
    pub unchanged: Vec<String>,
    pub reopened: Vec<String>,
    pub stale: Vec<String>,
    pub ignored: Vec<String>,
    pub repeated: usize,
    pub closed_by_absence: Vec<String>,
    pub closed_by_removal: Vec<String>,
    pub rejected: Vec<Place>,
    pub dropped: Vec<Place>,
    /// New ads that are probably the same as another.
    pub alike: Vec<Alike>,
    /// People who came in and may be somebody who was there, or somebody else of the file.
    pub duplicates: Vec<Duplicate>,
}

/// Somebody who came in and whom she may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duplicate {
    pub at: String,
    pub file: String,
    /// The source's own number.
    pub number: String,
    /// The number she gets here; None after a dry run.
    pub reference: Option<String>,
    pub with: With,
    pub likeness: Likeness,
}

/// Whom somebody who came in may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum With {
    /// By the number of the desk.
    Register(String),
    /// By the source's own number, and by the one she gets here.
    File(String, Option<String>),
}

impl Report {
    pub fn closed(&self) -> usize {
        self.closed_by_absence.len() + self.closed_by_removal.len()
    }
}

/// Brings a delivery in. `step` is told how many of how many rows are written and stops the work by `false`.
///
/// # Errors
/// The guard against mass closing, another import at work, a missing right, the store's: nothing is visible of it.
pub fn offers(
    sitting: &mut Sitting,
    delivery: &Delivery,
    files: Vec<(String, Vec<Entry>)>,
    step: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Report> {
    sitting.ask(Deed::ImportOffers, Whose::Own)?;
    // Under that name stands what the desk typed in itself: no delivery may close it.
    if delivery.source == crate::domain::own::SOURCE {
        return Err(Error::OwnSource);
    }
    let alone = sitting.store.alone()?.ok_or(Error::ImportRunning)?;
    let declared = imports::feed(&sitting.store, &delivery.source)?;
    let kind = || declared.as_ref().and_then(|feed| Feed::from_code(&feed.kind));
    let feed = delivery.feed.or_else(kind).unwrap_or(Feed::Delta);
    let known = offers::known(&sitting.store, &delivery.source)?;
    let open = known.values().filter(|ad| !ad.closed).count();
    let Sorted { mut report, decisions } = sort::sort(files, &known, feed);
    if feed == Feed::Full && report.closed() * 100 > open * GUARD && !delivery.close_many {
        return Err(Error::TooManyClosings { closing: report.closed(), open });
    }
    report.alike = alike_among(sitting, &delivery.source, &decisions)?;
    if delivery.dry_run {
        return Ok(report);
    }
    let told = imports::Feed {
        kind: feed.code().to_owned(),
        map: delivery.map.clone().or_else(|| declared.as_ref().and_then(|feed| feed.map.clone())),
        isco: delivery.isco || declared.is_some_and(|feed| feed.isco),
    };
    let writing = Writing::begin(sitting, delivery, told)?;
    let outcome = writing.stage(sitting, &known, decisions, &mut report, step);
    match outcome {
        Ok(()) => writing.publish(sitting, &mut report)?,
        Err(error) => {
            // Its rows are invisible; they are cleared once the lock is free.
            drop(alone);
            super::desk::clear_leftovers(sitting)?;
            return Err(error);
        }
    }
    Ok(report)
}

/// How a source was declared: its kind, the map of its tables, and whether its codes are ISCO-08.
///
/// # Errors
/// A missing right, or the store's.
pub fn declared(sitting: &Sitting, source: &str) -> Result<(Option<String>, bool)> {
    sitting.ask(Deed::ImportOffers, Whose::Own)?;
    let feed = imports::feed(&sitting.store, source)?;
    Ok(feed.map_or((None, false), |feed| (feed.map, feed.isco)))
}

/// The twins of the ads that are to be created.
fn alike_among(sitting: &Sitting, source: &str, decisions: &[Decision]) -> Result<Vec<Alike>> {
    let new: Vec<&Draft> = decisions
        .iter()
        .filter_map(|decision| match decision {
            Decision::Create(draft) => Some(&**draft),
            _ => None,
        })
        .collect();
    let keys = new.iter().filter_map(|draft| twins::key(&draft.offer)).collect();
    Ok(twins::find(source, &new, offers::twins(&sitting.store, &keys)?))
}

/// The figures of a report, as they are kept and printed.
pub fn figures(report: &Report) -> serde_json::Value {
    serde_json::json!({
        "read": report.read,
        "created": report.created.len(),
        "updated": report.updated.len(),
        "unchanged": report.unchanged.len(),
        "reopened": report.reopened.len(),
        "stale": report.stale.len(),
        "ignored": report.ignored.len(),
        "repeated": report.repeated,
        "closed": report.closed(),
        "closed_by_removal": report.closed_by_removal.len(),
        "rejected": report.rejected.len(),
        "dropped": report.dropped.len(),
    })
}

/// How a source calls the columns of its tables of a kind, as it was told last.
///
/// # Errors
/// A missing right, or the store's.
pub fn map_of(sitting: &Sitting, source: &str, kind: &str) -> Result<Option<String>> {
    sitting.ask(Deed::Import, Whose::Own)?;
    Ok(imports::map_of(&sitting.store, source, kind)?)
}

/// What came in, newest first.
///
/// # Errors
/// A missing right, or the store's.
pub fn list(sitting: &Sitting, most: usize) -> Result<Vec<Import>> {
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    Ok(imports::list(&sitting.store, most)?)
}

/// Takes a whole import back.
///
/// # Errors
/// Nothing of that id; a later import stands on it ([`Error::Closed`]); a missing right; the store's.
pub fn undo(sitting: &mut Sitting, id: &str) -> Result<()> {
    let all = imports::list(&sitting.store, usize::MAX)?;
    let import = all.iter().find(|import| import.id == id).ok_or(Error::NotFound)?;
    sitting.ask(if import.kind == "offers" { Deed::ImportOffers } else { Deed::Import }, Whose::Own)?;
    if import.published_at.is_none() || import.undone_at.is_some() {
        return Err(Error::NotFound);
    }
    if imports::stood_upon(&sitting.store, import.number)?
        || imports::changes::stood_upon(&sitting.store, import.number)?
        || imports::rows_stood_upon(&sitting.store, &import.kind, import.number)?
    {
        return Err(Error::Closed);
    }
    let mut batch = sitting.batch();
    let at = batch.at.clone();
    batch.push(imports::undo(import.number, &at));
    let row = log::did(&batch, "undo", "import", id, &serde_json::json!({ "source": import.source }));
    batch.push(row);
    sitting.store.apply(&batch)?;
    put_back(sitting, import.number)
}

/// Puts back, in small steps, the rows that an import changed.
pub(super) fn put_back(sitting: &mut Sitting, number: i64) -> Result<()> {
    const AT_ONCE: i64 = 60;
    loop {
        let standing = imports::changes::standing(&sitting.store, number, AT_ONCE)?;
        if standing.is_empty() {
            return Ok(());
        }
        let mut batch = sitting.batch();
        for change in &standing {
            batch.extend(imports::changes::put_back(&sitting.store, number, change)?);
        }
        sitting.store.apply(&batch)?;
    }
}
