//! Reading offers. They are looked up in `lookup`.

use super::cases::{Leaving, Outside, left, masked};
use super::employers::seen_outside;
use super::imports::{alike, score};
use super::{Error, Result, Sitting};
use crate::domain::datum::Datum;
use crate::domain::offer::{Availability, Offer, Verification};
use crate::domain::record::{Record, place_of};
use crate::domain::rights::{self, Deed, Sight, Whose};
use crate::store::employers;
use crate::store::offers::{self, Line, Standing, Version};
use crate::store::own_offers::{self, Turned};
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
    /// Of an offer of the desk's own: `draft` or `published`.
    pub own: Option<String>,
    /// What became of an own offer, oldest first.
    pub turns: Vec<Turned>,
    /// The record of the employer, where there is exactly one.
    pub employer_id: Option<String>,
    pub employer_reference: Option<String>,
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
    /// The text of each field, masked where the right to see it is missing. The employer is named once, and stands
    /// where the desk found him, whatever an ad said.
    pub fn texts(&self) -> Vec<String> {
        let texts = Offer::FIELDS.iter().zip(self.stored.record.texts());
        let mut texts: Vec<String> =
            texts.map(|(field, text)| rights::mask(field, text, self.sight)).collect();
        for (key, text) in [("employer_ref", String::new()), ("verification", self.employer.text())] {
            if let Some(told) = place_of::<Offer>(key).and_then(|place| texts.get_mut(place)) {
                *told = text;
            }
        }
        texts
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
    let own = offers::own_state(&sitting.store, id)?;
    let firm = employer_of(sitting, &stored.record)?;
    Ok(View {
        twins: twins(sitting, &stored.record, &standing)?,
        employer: super::employers::state_of(sitting, &stored.record, &standing.source)?,
        versions: offers::versions(&sitting.store, id)?,
        availability: match own.as_deref() {
            Some("draft") if standing.closed_on.is_none() => Availability::Draft,
            _ => Availability::of(standing.closed_on.is_some(), stored.record.closes_on, sitting.today()),
        },
        turns: own_offers::turns(&sitting.store, id)?,
        employer_id: firm.as_ref().map(|line| line.id.clone()),
        employer_reference: firm.map(|line| line.reference),
        own,
        sight: sitting.sight(Whose::Office),
        stored,
        standing,
    })
}

/// The record an offer means, where there is exactly one.
fn employer_of(sitting: &Sitting, offer: &Offer) -> Result<Option<employers::Line>> {
    let linked = offer.employer_ref.as_ref().and_then(|named| named.reference.as_ref());
    let mut found = match (linked, &offer.employer) {
        (Some(reference), _) => employers::find_after(&sitting.store, &reference.to_string(), None, None, 1)?,
        (None, Some(name)) => employers::named(&sitting.store, name.as_str(), offer.country)?,
        (None, None) => Vec::new(),
    };
    Ok(if found.len() == 1 { found.pop() } else { None })
}

fn twins(sitting: &Sitting, offer: &Offer, standing: &Standing) -> Result<Vec<Kin>> {
    let keys = standing.twin.into_iter().collect();
    let found = offers::twins(&sitting.store, &keys)?.into_values().flatten();
    let others = found.filter(|twin| twin.with != standing.reference);
    let mut kin: Vec<Kin> = others
        .map(|twin| {
            let reference = twin.with.clone();
            let fields = alike(offer, twin);
            Kin { score: score(&fields), fields, reference }
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

/// Gives every offer, one row each; of an employer where the desk found him.
///
/// # Errors
/// A missing right, or the store's.
pub fn export(sitting: &mut Sitting, to: Outside, give: &mut dyn FnMut(Leaving)) -> Result<usize> {
    sitting.ask(Deed::Export, Whose::Elsewhere)?;
    let (sight, today) = (seen_outside(sitting, to), sitting.today());
    let register = employers::register(&sitting.store)?;
    let mut count = 0;
    offers::each(&sitting.store, today, |line, stored, standing| {
        let state = register.state(&stored.record, &standing.source);
        let mut row: Leaving = vec![
            ("ref", standing.reference.into()),
            ("source", standing.source.into()),
            ("source_id", standing.source_id.into()),
            ("status", line.availability.code().into()),
            ("closed_on", standing.closed_on.into()),
            ("closed_reason", standing.closed_reason.into()),
        ];
        row.extend(masked(&stored.record, sight).into_iter().map(|(key, value)| match key {
            "verification" => (key, state.code().into()),
            _ => (key, value),
        }));
        give(row);
        count += 1;
    })?;
    left(sitting, Offer::TABLE, "all", count, to)?;
    Ok(count)
}
