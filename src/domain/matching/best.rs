//! The best of many, in a bounded heap: the score decides, then the smaller id. Nobody is left out for a low score;
//! what is blocked comes last.

use super::{Demand, Profile, Weights, score_from};
use crate::domain::day::Day;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Keeps the best `most` of what it is shown, whatever the order it is shown in.
#[derive(Clone, Debug)]
pub struct Best<I> {
    most: usize,
    /// The worst that is kept is on top. None, which is a block, is below every score.
    kept: BinaryHeap<(Reverse<Option<u8>>, I)>,
}

impl<I: Ord> Best<I> {
    /// `usize::MAX` keeps all.
    pub fn new(most: usize) -> Self {
        Best { most, kept: BinaryHeap::with_capacity(most.saturating_add(1).min(1_024)) }
    }

    /// Shows it one more, with what [`score`](super::score) said.
    pub fn show(&mut self, id: I, score: Option<u8>) {
        if !self.takes(&id, score) {
            return;
        }
        if self.kept.len() == self.most {
            self.kept.pop();
        }
        self.kept.push((Reverse(score), id));
    }

    /// The worst that is kept, once there is no more room: what is not better does not come in.
    pub fn worst(&self) -> Option<(Option<u8>, &I)> {
        let worst = self.kept.peek().filter(|_| self.kept.len() == self.most)?;
        Some((worst.0.0, &worst.1))
    }

    /// Whether one more of that score would be kept.
    pub fn takes(&self, id: &I, score: Option<u8>) -> bool {
        self.most > 0
            && self.worst().is_none_or(|(worst, last)| (Reverse(score), id) < (Reverse(worst), last))
    }

    /// Scores a match and shows it, unless it could not come among the best whatever else it earned.
    pub fn weigh(&mut self, id: I, profile: &Profile, demand: &Demand, weights: &Weights, today: Day) {
        // An equal score may still be the better one, by its id.
        let least = match self.kept.peek() {
            Some((Reverse(Some(worst)), _)) if self.kept.len() == self.most => *worst,
            _ => 0,
        };
        self.show(id, score_from(least, profile, demand, weights, today));
    }

    /// Best first.
    pub fn sorted(self) -> Vec<(I, Option<u8>)> {
        self.kept.into_sorted_vec().into_iter().map(|(Reverse(score), id)| (id, score)).collect()
    }
}

/// The best of many offers for one candidate, best first, as places in `demands`; None is blocked. Equal scores
/// stay in the order of `demands`, which the caller sorts by id.
pub fn top(
    profile: &Profile,
    demands: &[Demand],
    weights: &Weights,
    today: Day,
    most: usize,
) -> Vec<(usize, Option<u8>)> {
    let mut best = Best::new(most);
    for (place, demand) in demands.iter().enumerate() {
        best.weigh(place, profile, demand, weights, today);
    }
    best.sorted()
}
