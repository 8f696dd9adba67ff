//! What the imports of people, cases and visits share: new rows are staged in short writes under a number, and one
//! short statement makes them visible; rows that are changed are kept as they were, so that they can be put back. A
//! delivery that stops in the middle leaves what was there.

use super::{Place, Report};
use crate::deeds::{Error, Result, Sitting, desk, log};
use crate::domain::delivery::Told;
use crate::domain::reference::{Kind, Reference};
use crate::domain::reintegration::delivery::Row;
use crate::domain::told::Merged;
use crate::facts::fold;
use crate::store::imports;
use crate::store::imports::changes::{self, Change};
use crate::store::{self, Alone, Batch, Statement, numbers, people as accounts};
use std::collections::{HashMap, HashSet};

/// Rows changed in one batch: the lock is never held for long.
const AT_ONCE: usize = 60;
/// Between two writes others get their turn.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(3);

/// How often rows are changed anew where somebody saved one of them at the same moment.
const TRIES: usize = 5;

/// One delivery of rows of a source.
#[derive(Clone, Debug)]
pub struct Rows<T> {
    pub source: String,
    /// In the order given.
    pub files: Vec<File<T>>,
    pub dry_run: bool,
    /// How the source calls its columns, where that was told anew: it is remembered with the source.
    pub map: Option<String>,
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct File<T> {
    pub name: String,
    /// SHA-256 of its bytes, in hex: by it a file that comes again is known.
    pub sha: String,
    pub rows: Vec<Row<T>>,
}

/// Told how many of how many rows are written; false stops the work.
pub type Step<'a> = &'a mut dyn FnMut(usize, usize) -> bool;

/// A row that may come in, with its file.
pub(super) struct Kept<T> {
    pub file: String,
    /// The file came before, and another one after it.
    pub replay: bool,
    pub draft: Box<T>,
}

/// A delivery whose rows were gathered; nobody else brings anything in meanwhile.
pub(super) struct Gathered<T> {
    pub kept: Vec<Kept<T>>,
    pub report: Report,
    pub shas: Vec<String>,
    pub alone: Alone,
}

/// The rows that may come in, each number once: the first counts. The report has the others.
pub(super) fn gather<T>(
    sitting: &Sitting,
    kind: &str,
    source: &str,
    files: Vec<File<T>>,
    number: impl Fn(&T) -> String,
) -> Result<Gathered<T>> {
    let alone = sitting.store.alone()?.ok_or(Error::ImportRunning)?;
    let (mut report, mut shas) = (Report::default(), Vec::new());
    let (mut seen, mut kept) = (HashSet::new(), Vec::new());
    for file in files {
        let replay = imports::is_replay(&sitting.store, source, kind, &file.sha)?;
        for row in file.rows {
            report.read += 1;
            match row {
                Row::Rejected(told) => {
                    report.rejected.push(Place { file: file.name.clone(), told, reference: None });
                }
                Row::Good(draft) if seen.insert(number(&draft)) => {
                    kept.push(Kept { file: file.name.clone(), replay, draft });
                }
                Row::Good(_) => report.repeated += 1,
            }
        }
        shas.push(file.sha);
    }
    Ok(Gathered { kept, report, shas, alone })
}

/// What becomes of a row whose number is known.
pub(super) struct Turned {
    /// The number it has here.
    pub reference: String,
    /// Something of it is to be written.
    pub changes: bool,
    /// Fields that stay the desk's, and why.
    pub kept: Vec<(&'static str, &'static str)>,
}

impl Turned {
    pub fn none(reference: &str) -> Turned {
        Turned { reference: reference.to_owned(), changes: false, kept: Vec::new() }
    }

    /// What of the source's words was not taken over.
    pub fn keeps<R>(&mut self, merged: &Merged<R>) {
        self.kept.extend(merged.identity.iter().map(|field| (*field, "import-kept-identity")));
        self.kept.extend(merged.desk.iter().map(|field| (*field, "import-kept-desk")));
    }
}

/// Sorts a row whose number is known into the report. True: it is to be written.
pub(super) fn known<T>(report: &mut Report, row: &Kept<T>, at: &str, number: &str, turned: &Turned) -> bool {
    if row.replay {
        let list = if turned.changes { &mut report.stale } else { &mut report.unchanged };
        list.push(number.to_owned());
        return false;
    }
    for (field, reason) in &turned.kept {
        let told = Told { at: at.to_owned(), id: Some(number.to_owned()), field, reason };
        let reference = Some(turned.reference.clone());
        report.dropped.push(Place { file: row.file.clone(), told, reference });
    }
    let list = if turned.changes { &mut report.updated } else { &mut report.unchanged };
    list.push(number.to_owned());
    turned.changes || !turned.kept.is_empty()
}

/// The accounts by their names, folded: who follows somebody where the file comes from may sit here too.
pub(super) fn holders(sitting: &Sitting) -> Result<HashMap<String, String>> {
    let known = accounts::accounts(&sitting.store)?.into_iter().filter(|account| account.active);
    let named = known.filter_map(|account| {
        let name = account.counsellor.name.as_ref().map(|name| fold(name.as_str()))?;
        Some((name, account.id))
    });
    Ok(named.collect())
}

/// What was dropped of the new rows, each with the number it gets here.
pub(super) fn tell_dropped<T>(
    report: &mut Report,
    new: &[Kept<T>],
    told: impl Fn(&T) -> &Vec<Told>,
    first: Option<&Reference>,
) {
    for (place, kept) in (0..).zip(new) {
        let reference =
            first.map(|first| Reference { number: first.number + place, ..first.clone() }.to_string());
        dropped(report, &kept.file, told(&kept.draft), reference.as_deref());
    }
}

/// What was dropped of a row that came in.
pub(super) fn dropped(report: &mut Report, file: &str, told: &[Told], reference: Option<&str>) {
    report.dropped.extend(told.iter().map(|told| Place {
        file: file.to_owned(),
        told: told.clone(),
        reference: reference.map(str::to_owned),
    }));
}

pub(super) fn rejected(
    report: &mut Report,
    file: String,
    at: &str,
    id: &str,
    why: (&'static str, &'static str),
) {
    let (field, reason) = why;
    let told = Told { at: at.to_owned(), id: Some(id.to_owned()), field, reason };
    report.rejected.push(Place { file, told, reference: None });
}

/// An import that is being written.
pub(super) struct Staged {
    pub number: i64,
    id: String,
    /// How many changes of rows were kept.
    place: i64,
    remember: Option<Statement>,
}

/// A batch that changes rows, with what they were.
pub(super) struct Changing {
    pub number: i64,
    place: i64,
    pub batch: Batch,
}

impl Changing {
    /// A batch that is made to see what would become of a row, and thrown away.
    pub fn tried(sitting: &Sitting) -> Changing {
        Changing { number: 0, place: 0, batch: sitting.batch() }
    }

    /// Keeps a row that the batch is about to change so many times.
    pub fn row(&mut self, sitting: &Sitting, table: &str, id: &str, times: i64) -> Result<()> {
        if let Some((version, was)) = changes::row(&sitting.store, table, id)? {
            self.keep(table, id, Some(version + times), Some(was));
        }
        Ok(())
    }

    /// Keeps a row that the batch takes away.
    pub fn gone(&mut self, sitting: &Sitting, table: &str, id: &str) -> Result<()> {
        if let Some((_, was)) = changes::row(&sitting.store, table, id)? {
            self.keep(table, id, None, Some(was));
        }
        Ok(())
    }

    /// Keeps that a row was not there.
    pub fn added(&mut self, table: &str, id: &str) {
        self.keep(table, id, Some(1), None);
    }

    /// Keeps the spans of a record.
    pub fn spans(&mut self, sitting: &Sitting, id: &str) -> Result<()> {
        let was = changes::spans(&sitting.store, id)?;
        self.keep(changes::SPANS, id, None, Some(was));
        Ok(())
    }

    fn keep(&mut self, table: &str, id: &str, seen: Option<i64>, was: Option<String>) {
        let change = Change { place: self.place, table: table.to_owned(), id: id.to_owned(), seen, was };
        self.place += 1;
        self.batch.push(changes::keep(self.number, &change));
    }
}

impl Staged {
    pub fn begin(
        sitting: &mut Sitting,
        kind: &str,
        source: &str,
        shas: &[String],
        map: Option<&str>,
    ) -> Result<Staged> {
        let remember = map.map(|map| imports::remember_map(source, kind, map));
        let id = sitting.new_id();
        let number = imports::next_number(&sitting.store)?;
        let mut batch = sitting.batch();
        let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
        batch.push(imports::begin(number, &id, kind, source, &counsellor, &at));
        batch.extend(shas.iter().map(|sha| imports::deliver(number, sha)));
        match sitting.store.apply(&batch) {
            Err(store::Error::Stale { .. }) => Err(Error::ImportRunning),
            other => Ok(other.map(|_| Staged { number, id, place: 0, remember })?),
        }
    }

    /// Changes rows that were there. `make` reads what stands and adds to the batch what is to become of one; where
    /// somebody saves a row at the same moment its batch is made anew.
    pub fn change<T>(
        &mut self,
        sitting: &mut Sitting,
        rows: &[T],
        mut make: impl FnMut(&Sitting, &T, &mut Changing) -> Result<()>,
        step: Step<'_>,
    ) -> Result<()> {
        let mut written = 0;
        for chunk in rows.chunks(AT_ONCE) {
            if !self.try_change(sitting, chunk, &mut make)? {
                // Somebody saved one of them: each by itself.
                for row in chunk {
                    let mut tries = 0;
                    while !self.try_change(sitting, std::slice::from_ref(row), &mut make)? {
                        tries += 1;
                        if tries == TRIES {
                            return Err(Error::ChangedMeanwhile);
                        }
                    }
                }
            }
            written += chunk.len();
            if !step(written, rows.len()) {
                return Err(Error::Stopped);
            }
            std::thread::sleep(PAUSE);
        }
        Ok(())
    }

    /// False where a row moved on between being read and being written.
    fn try_change<T>(
        &mut self,
        sitting: &mut Sitting,
        rows: &[T],
        make: &mut impl FnMut(&Sitting, &T, &mut Changing) -> Result<()>,
    ) -> Result<bool> {
        let mut changing = Changing { number: self.number, place: self.place, batch: sitting.batch() };
        for row in rows {
            make(sitting, row, &mut changing)?;
        }
        match sitting.store.apply(&changing.batch) {
            Err(store::Error::Stale { .. }) => Ok(false),
            other => {
                other?;
                self.place = changing.place;
                Ok(true)
            }
        }
    }

    /// Publishes what was written, or clears it away once nobody is held off any more.
    pub fn finish(
        self,
        sitting: &mut Sitting,
        written: Result<()>,
        table: &str,
        report: &mut Report,
        alone: Alone,
    ) -> Result<()> {
        match written {
            Ok(()) => self.publish(sitting, table, report),
            Err(error) => {
                drop(alone);
                desk::clear_leftovers(sitting)?;
                Err(error)
            }
        }
    }

    /// Makes everything visible at once.
    fn publish(self, sitting: &mut Sitting, table: &str, report: &mut Report) -> Result<()> {
        report.batch = Some(self.id.clone());
        let figures = super::figures(report);
        let mut batch = sitting.batch();
        let at = batch.at.clone();
        batch.push(imports::publish(self.number, &at, &figures.to_string()));
        batch.extend(self.remember);
        let row = log::did(&batch, "import", table, &self.id, &figures);
        batch.push(row);
        sitting.store.apply(&batch)?;
        Ok(())
    }
}

/// Claims as many numbers of a kind as there are new rows.
pub(super) fn claim(sitting: &mut Sitting, kind: Kind, count: usize) -> Result<Reference> {
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    loop {
        let first = numbers::next(&sitting.store, kind, sitting.office.country)?;
        if count == 0 {
            return Ok(first);
        }
        let mut batch = sitting.batch();
        batch.push(numbers::claim(&first, count));
        if crate::deeds::references::claimed(sitting.store.apply(&batch))? {
            return Ok(first);
        }
    }
}
