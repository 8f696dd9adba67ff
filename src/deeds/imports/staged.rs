//! What the imports of people, cases and visits share: rows are staged in short writes under a number, and one short
//! statement makes them visible. A delivery that stops in the middle leaves what was there.

use super::{Place, Report};
use crate::deeds::{Error, Result, Sitting, log};
use crate::domain::delivery::Told;
use crate::domain::reference::{Kind, Reference};
use crate::domain::reintegration::delivery::Row;
use crate::store::imports;
use crate::store::{self, Statement, numbers};
use std::collections::HashSet;

/// Rows written in one batch: the lock is never held for long.
const AT_ONCE: usize = 60;
/// Between two writes others get their turn.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(3);

/// One delivery of rows of a source.
#[derive(Clone, Debug)]
pub struct Rows<T> {
    pub source: String,
    /// Each file with its rows, in the order given.
    pub files: Vec<(String, Vec<Row<T>>)>,
    pub dry_run: bool,
}

/// Told how many of how many rows are written; false stops the work.
pub type Step<'a> = &'a mut dyn FnMut(usize, usize) -> bool;

/// A row that may come in, with its file.
pub(super) struct Kept<T> {
    pub file: String,
    pub draft: Box<T>,
}

/// The rows that may come in, each number once: the first counts. The report has the others.
pub(super) fn gather<T>(
    files: Vec<(String, Vec<Row<T>>)>,
    number: impl Fn(&T) -> String,
    report: &mut Report,
) -> Vec<Kept<T>> {
    let mut seen = HashSet::new();
    let mut kept = Vec::new();
    for (file, rows) in files {
        for row in rows {
            report.read += 1;
            match row {
                Row::Rejected(told) => {
                    report.rejected.push(Place { file: file.clone(), told, reference: None });
                }
                Row::Good(draft) if seen.insert(number(&draft)) => {
                    kept.push(Kept { file: file.clone(), draft });
                }
                Row::Good(_) => report.repeated += 1,
            }
        }
    }
    kept
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
}

impl Staged {
    pub fn begin(sitting: &mut Sitting, kind: &str, source: &str) -> Result<Staged> {
        let id = sitting.new_id();
        let number = imports::next_number(&sitting.store)?;
        let mut batch = sitting.batch();
        let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
        batch.push(imports::begin(number, &id, kind, source, &counsellor, &at));
        match sitting.store.apply(&batch) {
            Err(store::Error::Stale { .. }) => Err(Error::ImportRunning),
            other => Ok(other.map(|_| Staged { number, id })?),
        }
    }

    /// Writes what is new, a row's statements never parted. `make` gives those of one row.
    pub fn write<T>(
        &self,
        sitting: &mut Sitting,
        rows: &[T],
        mut make: impl FnMut(&Sitting, &T) -> Vec<Statement>,
        step: Step<'_>,
    ) -> Result<()> {
        let mut written = 0;
        for chunk in rows.chunks(AT_ONCE) {
            let mut batch = sitting.batch();
            for row in chunk {
                batch.extend(make(sitting, row));
            }
            sitting.store.apply(&batch)?;
            written += chunk.len();
            if !step(written, rows.len()) {
                return Err(Error::Stopped);
            }
            std::thread::sleep(PAUSE);
        }
        Ok(())
    }

    /// Makes everything visible at once.
    pub fn publish(self, sitting: &mut Sitting, table: &str, report: &mut Report) -> Result<()> {
        report.batch = Some(self.id.clone());
        let figures = super::figures(report);
        let mut batch = sitting.batch();
        let at = batch.at.clone();
        batch.push(imports::publish(self.number, &at, &figures.to_string()));
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
