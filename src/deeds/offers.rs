//! Reading offers. They are looked up in `lookup`.

use super::imports::{alike, score};
use super::{Error, Result, Sitting};
use crate::domain::offer::{Availability, Offer, Verification};
use crate::domain::record::Record;
use crate::domain::rights::{self, Deed, Sight, Whose};
use crate::store::offers::{self, Line, Standing, Version};
use crate::store::records::Stored;

/// An offer as its reader may see it.
pub struct View {
    pub stored: Stored<Offer>,
    pub standing: Standing,
    pub versions: Vec<Version>,
    pub availability: Availability,
    pub sight: Sight,
    /// Where its employer stands.
    pub employer: Verification,
    /// Ads that are probably the same, the likest first.
    pub twins: Vec<Kin>,
}

/// An ad that is probably the same as the one looked at.
pub struct Kin {
    pub reference: String,
    /// 0 to 100.
    pub score: u8,
    /// Fields that say the same.
    pub fields: Vec<&'static str>,
}

impl View {
    /// The text of each field, masked where the right to see it is missing.
    pub fn texts(&self) -> Vec<String> {
        let texts = Offer::FIELDS.iter().zip(self.stored.record.texts());
        texts.map(|(field, text)| rights::mask(field, text, self.sight)).collect()
    }

    /// `SOURCE:NUMBER`
    pub fn alias(&self) -> String {
        format!("{}:{}", self.standing.source, self.standing.source_id)
    }
}

/// One whole offer.
///
/// # Errors
/// Nothing of that id, a missing right, or the store's.
pub fn open(sitting: &Sitting, id: &str) -> Result<View> {
    sitting.ask(Deed::ReadOffers, Whose::Elsewhere)?;
    let (stored, standing) = offers::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    Ok(View {
        twins: twins(sitting, &stored.record, &standing)?,
        employer: super::employers::state_of(sitting, &stored.record, &standing.source)?,
        versions: offers::versions(&sitting.store, id)?,
        availability: Availability::of(
            standing.closed_on.is_some(),
            stored.record.closes_on,
            sitting.today(),
        ),
        sight: sitting.sight(Whose::Office),
        stored,
        standing,
    })
}

fn twins(sitting: &Sitting, offer: &Offer, standing: &Standing) -> Result<Vec<Kin>> {
    let keys = standing.twin.into_iter().collect();
    let found = offers::twins(&sitting.store, &keys)?.into_values().flatten();
    let others = found.filter(|twin| twin.with != standing.reference);
    let mut kin: Vec<Kin> = others
        .map(|twin| {
            let fields = alike(offer, &twin);
            Kin { score: score(&fields), fields, reference: twin.with }
        })
        .collect();
    kin.sort_by(|one, other| other.score.cmp(&one.score).then_with(|| one.reference.cmp(&other.reference)));
    Ok(kin)
}

/// Open offers that close within some days.
///
/// # Errors
/// The store's.
pub fn closing_soon(sitting: &Sitting, days: i64, most: usize) -> Result<Vec<Line>> {
    Ok(offers::closing_soon(&sitting.store, sitting.today(), days, most)?)
}
