//! Writing many rows while others work: a write goes on until somebody waits for it to end, and what goes into it is
//! made on another thread meanwhile.

use super::staged::Step;
use crate::deeds::{Error, Result, Sitting};
use crate::store::{Batch, Statement};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::time::Duration;

/// Whoever waits gets her turn: she looks more often than this.
const PAUSE: Duration = Duration::from_millis(3);
/// Rows of one write at most. More are no quicker, and it takes a moment to end it.
const MOST: usize = 2_000;
/// Rows of one write where each is looked at before.
const LOOKED_AT: usize = 100;
/// Rows between two looks at whether somebody waits, and how many times as many are ready at most.
const HANDFUL: usize = 20;
const AHEAD: usize = 100;

/// The statements of some rows, row by row.
type Handful = Vec<Vec<Statement>>;

/// Writes rows, a row's statements never parted. `make` gives those of one row.
pub(super) fn write<T>(
    sitting: &mut Sitting,
    rows: &[T],
    mut make: impl FnMut(&Sitting, &T) -> Result<Vec<Statement>>,
    step: Step<'_>,
) -> Result<()> {
    let mut written = 0;
    for some in rows.chunks(LOOKED_AT) {
        let mut handfuls = Vec::new();
        for handful in some.chunks(HANDFUL) {
            handfuls.push(handful.iter().map(|row| make(sitting, row)).collect::<Result<Handful>>()?);
        }
        let mut handfuls = handfuls.into_iter().peekable();
        while handfuls.peek().is_some() {
            let batch = sitting.batch();
            written += stage(sitting, &batch, || handfuls.next())?;
            if !step(written, rows.len()) {
                return Err(Error::Stopped);
            }
        }
    }
    Ok(())
}

/// As [`write`], with `make` on a thread of its own.
pub(super) fn write_ahead<T: Send>(
    sitting: &mut Sitting,
    rows: Vec<T>,
    make: impl FnMut(T) -> Vec<Statement> + Send,
    step: Step<'_>,
) -> Result<()> {
    let total = rows.len();
    std::thread::scope(|scope| {
        let (sender, handfuls) = sync_channel(AHEAD);
        scope.spawn(move || hand_over(rows, make, &sender));
        let mut written = 0;
        while let Ok(first) = handfuls.recv() {
            let batch = sitting.batch();
            let mut first = Some(first);
            written += stage(sitting, &batch, || first.take().or_else(|| handfuls.recv().ok()))?;
            if !step(written, total) {
                return Err(Error::Stopped);
            }
        }
        Ok(())
    })
}

fn hand_over<T>(rows: Vec<T>, mut make: impl FnMut(T) -> Vec<Statement>, sender: &SyncSender<Handful>) {
    let mut rows = rows.into_iter();
    loop {
        let handful: Handful = rows.by_ref().take(HANDFUL).map(&mut make).collect();
        // A writer that stopped has hung up.
        if handful.is_empty() || sender.send(handful).is_err() {
            return;
        }
    }
}

/// One write, and how many rows went into it.
fn stage(sitting: &mut Sitting, batch: &Batch, mut next: impl FnMut() -> Option<Handful>) -> Result<usize> {
    let mut rows = 0;
    let somebody_waits = sitting.store.stage(batch, || {
        let handful = if rows < MOST { next() } else { None }?;
        rows += handful.len();
        Some(handful.into_iter().flatten().collect())
    })?;
    if somebody_waits {
        std::thread::sleep(PAUSE);
    }
    Ok(rows)
}
