//! Everybody as rows, for whoever may take them out: each with her jobs and her further papers. Who waits for consent
//! stays at the desk; what is hidden from the one who asks is hidden in the file; that it left is logged.

use super::background::{self, json_of};
use super::cases::{Leaving, Outside, left, masked};
use super::{Result, Sitting};
use crate::domain::candidate::{Candidate, Status};
use crate::domain::document::Document;
use crate::domain::record::Record;
use crate::domain::rights::{Deed, Sight, Whose};
use crate::store::{candidates, numbers};
use serde_json::Value;

/// How many rows lie in memory at once.
const AT_ONCE: usize = 500;

/// Gives everybody, one row each, in the order in which they came.
///
/// # Errors
/// A missing right, or the store's.
pub fn export(sitting: &mut Sitting, to: Outside, give: &mut dyn FnMut(Leaving)) -> Result<usize> {
    sitting.ask(Deed::Export, Whose::Elsewhere)?;
    let (mut count, mut some, mut failed) = (0, Vec::new(), None);
    candidates::each(&sitting.store, |line, candidate| {
        if line.status != Status::Waiting.code() {
            some.push((line, candidate));
        }
        if some.len() == AT_ONCE {
            failed = rows(sitting, &mut some, to, give).map(|given| count += given).err();
        }
        failed.is_none()
    })?;
    if let Some(error) = failed {
        return Err(error);
    }
    count += rows(sitting, &mut some, to, give)?;
    left(sitting, Candidate::TABLE, "all", count, to)?;
    Ok(count)
}

fn rows(
    sitting: &Sitting,
    some: &mut Vec<(candidates::Line, Candidate)>,
    to: Outside,
    give: &mut dyn FnMut(Leaving),
) -> Result<usize> {
    let count = some.len();
    for (line, candidate) in some.drain(..) {
        let sight = match to {
            // Whose office she is of does not stand in a line: who is not one's own is somebody elsewhere.
            Outside::Own if line.counsellor_id == sitting.signer.id => sitting.sight(Whose::Own),
            Outside::Own => sitting.sight(Whose::Elsewhere),
            Outside::Masked => Sight { personal: false, sensitive: false },
        };
        // A number from outside leads to who she is there.
        let aliases = if sight.personal { numbers::aliases(&sitting.store, &line.id)? } else { Vec::new() };
        let mut row: Leaving =
            vec![("ref", line.reference.into()), ("aliases", aliases.into()), ("status", line.status.into())];
        row.extend(masked(&candidate, sight));
        let jobs = background::experiences(sitting, &line.id)?;
        let jobs: Value = jobs.iter().map(|job| json_of(&job.record, sight)).collect();
        let papers = background::documents(sitting, &line.id)?;
        let papers: Value = papers.iter().map(|paper| json_of::<Document>(&paper.record, sight)).collect();
        row.extend([("experiences", jobs), ("documents", papers)]);
        give(row);
    }
    Ok(count)
}
