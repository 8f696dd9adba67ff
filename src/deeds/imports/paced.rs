//! Writing many rows while others work: a write goes on until somebody waits for it to end, and what goes into it is
//! made on another thread meanwhile.

use super::staged::Step;
use crate::deeds::{Error, Result, Sitting};
use crate::store::{Batch, Statement};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::time::Duration;

/// Whoever waits gets her turn: she looks more often than this.
const PAUSE: Duration = Duration::from_millis(3);
/// Rows of one write at most while nobody waits. More are no quicker.
const MOST: usize = 2_000;
/// Rows of one write after somebody waited: to end it takes the longer, the more rows it has.
const FEWEST: usize = 150;
/// So many more in each write for which nobody waited.
const MORE: usize = 50;
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
    let (mut written, mut pace) = (0, Pace(MOST));
    for some in rows.chunks(LOOKED_AT) {
        let mut handfuls = Vec::new();
        for handful in some.chunks(HANDFUL) {
            handfuls.push(handful.iter().map(|row| make(sitting, row)).collect::<Result<Handful>>()?);
        }
        let mut handfuls = handfuls.into_iter().peekable();
        while handfuls.peek().is_some() {
            let batch = sitting.batch();
            written += pace.stage(sitting, &batch, || handfuls.next())?;
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
        let (mut written, mut pace) = (0, Pace(MOST));
        while let Ok(first) = handfuls.recv() {
            let batch = sitting.batch();
            let mut first = Some(first);
            written += pace.stage(sitting, &batch, || first.take().or_else(|| handfuls.recv().ok()))?;
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

/// How many rows go into the next write at most.
struct Pace(usize);

impl Pace {
    /// One write, and how many rows went into it.
    fn stage(
        &mut self,
        sitting: &mut Sitting,
        batch: &Batch,
        mut next: impl FnMut() -> Option<Handful>,
    ) -> Result<usize> {
        let mut rows = 0;
        let somebody_waits = sitting.store.stage(batch, || {
            let handful = if rows < self.0 { next() } else { None }?;
            rows += handful.len();
            Some(handful.into_iter().flatten().collect())
        })?;
        self.0 = if somebody_waits { FEWEST } else { MOST.min(self.0 + MORE) };
        if somebody_waits {
            std::thread::sleep(PAUSE);
        }
        Ok(rows)
    }
}
