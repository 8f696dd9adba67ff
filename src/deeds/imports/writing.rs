//! The writing of a delivery of offers: numbers are claimed, versions are staged under the number of the import, and
//! one short write shows them all.

use super::sort::{self, Decision};
use super::staged::Step;
use super::{Delivery, Report, figures, paced, twins};
use crate::deeds::sitting::Hand;
use crate::deeds::{Error, Result, Sitting, log, references};
use crate::domain::day::Instant;
use crate::domain::delivery::Draft;
use crate::domain::offer::{ClosedReason, Offer};
use crate::domain::record::Record;
use crate::domain::reference::{Kind, Reference};
use crate::store::offers::{self, Known, Standing};
use crate::store::{self, Statement, imports, numbers};
use std::collections::HashMap;

/// A delivery that is being written.
pub(super) struct Writing<'a> {
    delivery: &'a Delivery,
    feed: imports::Feed,
    number: i64,
    id: String,
}

/// A new version of an offer, with the number it has or gets at the desk.
struct Version<'a> {
    draft: Box<Draft>,
    reference: String,
    /// The version before it; None where it is the first.
    before: Option<&'a Known>,
}

/// An offer that its source takes back or does not have any more.
struct Closing<'a> {
    ad: &'a Known,
    reason: ClosedReason,
    /// None: now.
    at: Option<Instant>,
}

impl<'a> Writing<'a> {
    pub fn begin(sitting: &mut Sitting, delivery: &'a Delivery, feed: imports::Feed) -> Result<Self> {
        let id = sitting.new_id();
        let number = imports::next_number(&sitting.store)?;
        let mut batch = sitting.batch();
        let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
        batch.push(imports::begin(number, &id, "offers", &delivery.source, &counsellor, &at));
        match sitting.store.apply(&batch) {
            Err(store::Error::Stale { .. }) => Err(Error::ImportRunning),
            other => Ok(other.map(|_| Writing { delivery, feed, number, id })?),
        }
    }

    /// Writes what nobody sees yet.
    pub fn stage(
        &self,
        sitting: &mut Sitting,
        known: &HashMap<String, Known>,
        decisions: Vec<Decision>,
        report: &mut Report,
        step: Step<'_>,
    ) -> Result<()> {
        let new = decisions.iter().filter(|decision| matches!(decision, Decision::Create(_))).count();
        let mut next = self.claim(sitting, new)?;
        let (mut versions, mut closings) = (Vec::with_capacity(decisions.len()), Vec::new());
        let of = |source_id: &str| known.get(source_id).ok_or(Error::NotFound);
        for decision in decisions {
            match decision {
                Decision::Create(draft) => {
                    versions.push(Version { draft, reference: next.to_string(), before: None });
                    next.number += 1;
                }
                Decision::Update(draft) => {
                    let before = of(&draft.source_id)?;
                    versions.push(Version {
                        draft,
                        reference: before.reference.clone(),
                        before: Some(before),
                    });
                }
                Decision::Close { source_id, reason, at } => {
                    closings.push(Closing { ad: of(&source_id)?, reason, at });
                }
            }
        }
        self.refer(report, known, &versions);
        let (first, total) = (versions.len(), versions.len() + closings.len());
        let hand = sitting.hand();
        let make = |version: Version<'_>| self.version(&hand, &version);
        paced::write_ahead(sitting, versions, make, &mut |done, _| step(done, total))?;
        let make = |sitting: &Sitting, closing: &Closing<'_>| self.closing(sitting, closing);
        paced::write(sitting, &closings, make, &mut |done, _| step(first + done, total))
    }

    /// Says in the report what number each gets here.
    fn refer(&self, report: &mut Report, known: &HashMap<String, Known>, versions: &[Version<'_>]) {
        if report.dropped.is_empty() && report.alike.is_empty() {
            return;
        }
        let versions =
            versions.iter().map(|version| (version.draft.source_id.as_str(), version.reference.as_str()));
        let references: HashMap<&str, &str> = versions.collect();
        let told = |id: &str| references.get(id).map(|reference| (*reference).to_owned());
        for place in &mut report.dropped {
            let id = place.told.id.as_deref().unwrap_or_default();
            place.reference = told(id).or_else(|| known.get(id).map(|ad| ad.reference.clone()));
        }
        let own = format!("{}:", self.delivery.source);
        for twin in &mut report.alike {
            twin.reference = told(&twin.source_id);
            if let Some(other) = twin.with.strip_prefix(&own).and_then(told) {
                twin.with = other;
            }
        }
    }

    /// Claims as many numbers as there are new offers.
    fn claim(&self, sitting: &mut Sitting, count: usize) -> Result<Reference> {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        loop {
            let first = numbers::next(&sitting.store, Kind::Offer, sitting.office.country)?;
            if count == 0 {
                return Ok(first);
            }
            let mut batch = sitting.batch();
            batch.push(numbers::claim(&first, count));
            if references::claimed(sitting.store.apply(&batch))? {
                return Ok(first);
            }
        }
    }

    fn version(&self, hand: &Hand, version: &Version<'_>) -> Vec<Statement> {
        let Version { draft, reference, before } = version;
        let standing = Standing {
            reference: reference.clone(),
            source: self.delivery.source.clone(),
            source_id: draft.source_id.clone(),
            sha: sort::sha(draft),
            entered: self.number,
            closed_on: None,
            closed_at: None,
            closed_reason: None,
            first_seen: before.map_or_else(|| hand.now().to_string(), |ad| ad.first_seen.clone()),
            twin: twins::key(&draft.offer),
        };
        let replaced = before.map(|ad| offers::replace(&ad.id, ad.entered, self.number));
        let id = before.map_or_else(|| hand.new_id(), |ad| ad.id.clone());
        replaced.into_iter().chain(offers::insert(&id, &draft.offer, &standing)).collect()
    }

    /// A closed version: the same offer, with the day and the reason.
    fn closing(&self, sitting: &Sitting, closing: &Closing<'_>) -> Result<Vec<Statement>> {
        let Closing { ad, reason, at } = closing;
        let (stored, standing) = offers::get(&sitting.store, &ad.id)?.ok_or(Error::NotFound)?;
        let closed = Standing {
            entered: self.number,
            closed_on: Some(sitting.today().to_string()),
            closed_at: Some(at.unwrap_or_else(|| sitting.now()).to_string()),
            closed_reason: Some(reason.code().to_owned()),
            ..standing
        };
        let mut statements = vec![offers::replace(&ad.id, ad.entered, self.number)];
        statements.extend(offers::insert(&ad.id, &stored.record, &closed));
        Ok(statements)
    }

    /// Shows what was written.
    pub fn publish(&self, sitting: &mut Sitting, report: &mut Report) -> Result<()> {
        report.batch = Some(self.id.clone());
        let figures = figures(report);
        let mut batch = sitting.batch();
        let at = batch.at.clone();
        batch.push(imports::publish(self.number, &at, &figures.to_string()));
        let source = &self.delivery.source;
        batch.push(imports::remember_feed(source, &self.feed, self.delivery.format, self.number));
        let row = log::did(&batch, "import", Offer::TABLE, &self.id, &figures);
        batch.push(row);
        sitting.store.apply(&batch)?;
        Ok(())
    }
}
