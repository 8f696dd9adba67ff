//! What a death ends: open cases close as `died`, with their visits; open proposals end; nobody asks any more whether she
//! needs a case. Every row that is changed is kept as it was.

use crate::deeds::{Result, Sitting, log};
use crate::domain::day::Day;
use crate::domain::proposal::{ProposalMove, Stage};
use crate::domain::record::Record;
use crate::domain::reintegration::case::{CloseReason, Closing, Exit, State};
use crate::domain::reintegration::question::Needed;
use crate::store::merges::{self, Begins};
use crate::store::rows::Change;
use crate::store::spans::Recorded;
use crate::store::{Batch, cases, proposals};
use serde_json::{Value as Json, json};

struct Ending<'a> {
    sitting: &'a Sitting,
    batch: &'a mut Batch,
    on: Day,
    ended: Vec<Change>,
}

/// Ends what is at work for somebody; answers every row that was changed or added, for an undoing.
pub(super) fn end(sitting: &Sitting, batch: &mut Batch, id: &str, on: Day) -> Result<Vec<Change>> {
    let mut ending = Ending { sitting, batch, on, ended: Vec::new() };
    for line in cases::of_candidate(&sitting.store, id)? {
        ending.case(&line.id)?;
    }
    for kept in proposals::of_candidate(&sitting.store, id)? {
        if kept.standing.stage.is_open() {
            ending.proposal(&kept)?;
        }
    }
    for question in cases::questions(&sitting.store, id)? {
        if question.record.answer.is_none() {
            let today = sitting.today().to_string();
            ending.change(
                "question",
                &question.id,
                json!({ "answer": null, "answered_on": null, "version": question.version }),
                json!({ "answer": Needed::NotNeeded.code(), "answered_on": today, "version": question.version + 1 }),
            );
        }
    }
    Ok(ending.ended)
}

impl Ending<'_> {
    fn write(&mut self, change: Change) {
        self.batch.push(change.insisted());
        self.ended.push(change);
    }

    fn change(&mut self, table: &str, id: &str, was: Json, now: Json) {
        self.write(Change {
            table: table.to_owned(),
            key: json!({ "id": id }),
            was: Some(was),
            now: Some(now),
        });
    }

    /// A row that the batch adds: an undoing takes it away.
    fn added(&mut self, table: &str, id: &str) {
        self.ended.push(Change {
            table: table.to_owned(),
            key: json!({}),
            was: None,
            now: Some(json!({ "id": id })),
        });
    }

    fn turn(&mut self, record_id: &str, what: &'static str, value: &str) -> Result<()> {
        let (at, counsellor) = (self.batch.at.clone(), self.batch.counsellor.clone());
        let begins = Begins { what, value, by: Recorded { at: &at, counsellor: &counsellor } };
        for change in merges::turned(&self.sitting.store, record_id, &self.on.to_string(), &begins)? {
            self.write(change);
        }
        Ok(())
    }

    fn case(&mut self, id: &str) -> Result<()> {
        let store = &self.sitting.store;
        let Some((case, standing)) = cases::get(store, id)? else { return Ok(()) };
        if standing.state == State::Closed.code() {
            return Ok(());
        }
        let visits = cases::visits(store, id)?;
        self.change(
            "reintegration",
            id,
            json!({ "state": standing.state, "version": case.version }),
            json!({ "state": State::Closed.code(), "version": case.version + 1 }),
        );
        self.turn(id, "state", State::Closed.code())?;
        for visit in visits.into_iter().filter(|visit| visit.is_open()) {
            let (owed, paused) = (i64::from(visit.owed), i64::from(visit.paused));
            self.change(
                "visit",
                &visit.id,
                json!({ "owed": owed, "paused": paused, "version": visit.version }),
                json!({ "owed": 0, "paused": 0, "version": visit.version + 1 }),
            );
        }
        let closing = Closing {
            reason: Some(CloseReason::Died),
            exit: Some(Exit::Abrupt),
            closed_on: Some(self.on),
            outcome: None,
        };
        let closing_id = self.sitting.new_id();
        self.batch.push(cases::insert_closing(&closing_id, id, &closing));
        self.added(Closing::TABLE, &closing_id);
        let row = log::created(self.batch, id, &closing);
        self.batch.push(row);
        Ok(())
    }

    fn proposal(&mut self, kept: &proposals::Kept) -> Result<()> {
        let (id, version) = (kept.stored.id.as_str(), kept.stored.version);
        self.change(
            "proposal",
            id,
            json!({ "stage": kept.standing.stage.code(), "answer_due": kept.standing.answer_due, "version": version }),
            json!({ "stage": Stage::Died.code(), "answer_due": null, "version": version + 1 }),
        );
        self.turn(id, "stage", Stage::Died.code())?;
        let step =
            ProposalMove { stage: Some(Stage::Died), moved_on: Some(self.on), reason: None, note: None };
        let (step_id, at) = (self.sitting.new_id(), self.sitting.now());
        self.batch.push(proposals::insert_move(&step_id, id, at, &self.sitting.signer.id, &step));
        self.added(ProposalMove::TABLE, &step_id);
        let row = log::created(self.batch, id, &step);
        self.batch.push(row);
        Ok(())
    }
}
