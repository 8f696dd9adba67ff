//! What becomes of each entry of a delivery: new, changed, unchanged, back again, stale, closed. Pure: it looks at
//! the entries and at what is known of the source, and decides.

use super::{Feed, Place, Report};
use crate::domain::day::Instant;
use crate::domain::delivery::{Draft, Entry};
use crate::domain::offer::{ClosedReason, Offer};
use crate::domain::record::Record;
use crate::store::offers::Known;
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};

/// What is to be written.
pub enum Decision {
    Create(Box<Draft>),
    /// Also one that is back: the new version is an open one.
    Update(Box<Draft>),
    Close {
        source_id: String,
        reason: ClosedReason,
        /// When the source says that it did; None: now.
        at: Option<Instant>,
    },
}

pub struct Sorted {
    pub report: Report,
    pub decisions: Vec<Decision>,
}

/// Sorts a delivery. Absence is judged after its last file.
pub fn sort(files: Vec<(String, Vec<Entry>)>, known: &HashMap<String, Known>, feed: Feed) -> Sorted {
    let mut report = Report::default();
    let entries = gather(files, &mut report);
    let mut decisions = Vec::new();
    let mut present = HashSet::new();
    // Damaged entries of which nobody knows whose they are.
    let mut nameless = 0;
    for place in &report.rejected {
        // A damaged entry still says that its ad is there.
        match &place.told.id {
            Some(id) => present.extend([id.clone()]),
            None => nameless += 1,
        }
    }
    for (file, entry) in entries {
        match entry {
            Entry::Offer(mut draft) => {
                // An ad that was known by another number keeps that one.
                if let Some(former) = draft.former_id.take()
                    && !known.contains_key(&draft.source_id)
                    && known.contains_key(&former)
                {
                    draft.source_id = former;
                }
                present.insert(draft.source_id.clone());
                for told in &draft.dropped {
                    report.dropped.push(Place { file: file.clone(), told: told.clone(), reference: None });
                }
                let ad = known.get(&draft.source_id);
                decisions.extend(offered(draft, ad, feed, &mut report));
            }
            Entry::Removal { source_id, removed_at, .. } => {
                present.insert(source_id.clone());
                decisions.extend(removed(source_id, removed_at, known, &mut report));
            }
            Entry::Rejected(_) => {}
        }
    }
    if feed == Feed::Full {
        let mut absent: Vec<&String> =
            known.iter().filter(|(id, ad)| !ad.closed && !present.contains(*id)).map(|(id, _)| id).collect();
        absent.sort_unstable();
        // As many damaged entries as ads are missing: they may be those.
        if absent.len() <= nameless {
            absent.clear();
        }
        for source_id in absent {
            report.closed_by_absence.push(source_id.clone());
            let reason = ClosedReason::AbsentFromSource;
            decisions.push(Decision::Close { source_id: source_id.clone(), reason, at: None });
        }
    }
    Sorted { report, decisions }
}

/// Every entry once: of several with one id the newest by its own date, else the last.
fn gather(files: Vec<(String, Vec<Entry>)>, report: &mut Report) -> Vec<(String, Entry)> {
    let mut kept: Vec<Option<(String, Entry)>> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for (file, entries) in files {
        for entry in entries {
            report.read += 1;
            let id = match &entry {
                Entry::Offer(draft) => draft.source_id.clone(),
                Entry::Removal { source_id, .. } => source_id.clone(),
                Entry::Rejected(told) => {
                    report.rejected.push(Place { file: file.clone(), told: told.clone(), reference: None });
                    continue;
                }
            };
            let place = kept.len();
            if let Some(before) = places.get(&id).copied() {
                report.repeated += 1;
                let older =
                    kept.get(before).and_then(Option::as_ref).is_some_and(|(_, known)| newer(known, &entry));
                if older {
                    continue;
                }
                if let Some(slot) = kept.get_mut(before) {
                    *slot = None;
                }
            }
            places.insert(id, place);
            kept.push(Some((file.clone(), entry)));
        }
    }
    kept.into_iter().flatten().collect()
}

/// True where the one is surely newer than the other.
fn newer(one: &Entry, other: &Entry) -> bool {
    let told = |entry: &Entry| match entry {
        Entry::Offer(draft) => draft.offer.updated_at,
        Entry::Removal { removed_at, .. } => *removed_at,
        Entry::Rejected(_) => None,
    };
    let removal = |entry: &Entry| matches!(entry, Entry::Removal { .. });
    let apart = if removal(one) || removal(other) { CLOCKS_APART } else { 0 };
    matches!((told(one), told(other)), (Some(one), Some(other)) if one > other.plus_seconds(apart))
}

fn offered(draft: Box<Draft>, ad: Option<&Known>, feed: Feed, report: &mut Report) -> Option<Decision> {
    let id = draft.source_id.clone();
    let Some(ad) = ad else {
        report.created.push(id);
        return Some(Decision::Create(draft));
    };
    let told = draft.offer.updated_at.map(|at| at.to_string());
    let older = matches!((&told, &ad.updated_at), (Some(told), Some(kept)) if told < kept);
    let after_closing = matches!((&told, &ad.closed_at), (Some(told), Some(closed)) if told > closed);
    if older || (ad.closed && feed == Feed::Delta && !after_closing) {
        report.stale.push(id);
        return None;
    }
    if ad.closed {
        report.reopened.push(id);
        return Some(Decision::Update(draft));
    }
    if sha(&draft) == ad.sha {
        report.unchanged.push(id);
        return None;
    }
    report.updated.push(id);
    Some(Decision::Update(draft))
}

/// Seconds by which a removal may seem older than the ad it takes back: some say the hour of their country and some
/// that of UTC.
const CLOCKS_APART: i64 = 2 * 3600;

fn removed(
    source_id: String,
    at: Option<Instant>,
    known: &HashMap<String, Known>,
    report: &mut Report,
) -> Option<Decision> {
    let Some(ad) = known.get(&source_id).filter(|ad| !ad.closed) else {
        report.ignored.push(source_id);
        return None;
    };
    let kept = ad.updated_at.as_deref().and_then(Instant::parse);
    // The ad was offered again since; clocks of one source may be apart by a zone.
    if matches!((at, kept), (Some(at), Some(kept)) if at.plus_seconds(CLOCKS_APART) < kept) {
        report.stale.push(source_id);
        return None;
    }
    // It closes what is kept: that version does not open it again.
    let at = at.map(|at| at.max(kept.unwrap_or(at)));
    report.closed_by_removal.push(source_id.clone());
    Some(Decision::Close { source_id, reason: ClosedReason::RemovedBySource, at })
}

/// SHA-256 over every field that the source tells, in hex.
pub fn sha(draft: &Draft) -> String {
    let mut hasher = Sha256::new();
    for (field, text) in Offer::FIELDS.iter().zip(draft.offer.texts()) {
        let text = if draft.guessed && field.key == "published_on" { String::new() } else { text };
        hasher.update((text.len() as u64).to_le_bytes());
        hasher.update(text.as_bytes());
    }
    let digest = hasher.finalize();
    let half = |half: u8| char::from_digit(u32::from(half), 16);
    digest.iter().flat_map(|byte| [half(byte >> 4), half(byte & 0xf)]).flatten().collect()
}
