//! What a rule answers. A scan of all offers needs marks alone, a list needs reasons: each rule is written once,
//! for any [`Verdict`], so the two cannot drift apart, and a scan never builds a reason.

use super::reason::Reason;

/// How a condition or a part stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    Met,
    Partial,
    Missing,
    /// Not told, on the one side or the other. Earns nothing.
    Unknown,
    /// A hard condition that is surely not held.
    Blocked,
}

impl Outcome {
    /// The word in JSON; the label is the message `outcome-WORD`.
    pub const fn code(self) -> &'static str {
        match self {
            Outcome::Met => "met",
            Outcome::Partial => "partial",
            Outcome::Missing => "missing",
            Outcome::Unknown => "unknown",
            Outcome::Blocked => "blocked",
        }
    }
}

/// A part of the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Share {
    earned: u32,
    of: u32,
}

impl Share {
    pub(super) const NOTHING: Share = Share { earned: 0, of: 1 };
    pub(super) const HALF: Share = Share { earned: 1, of: 2 };
    const WHOLE: Share = Share { earned: 1, of: 1 };

    /// `of` is never below 1, `earned` never above it.
    pub(super) fn new(earned: u32, of: u32) -> Share {
        let of = of.max(1);
        Share { earned: earned.min(of), of }
    }

    /// Whole points, rounded down: nobody earns more than the rule gives.
    pub(super) fn points(self, max: u8) -> u8 {
        if self.earned == self.of { max } else { (u32::from(max) * self.earned / self.of) as u8 }
    }
}

pub(super) trait Verdict: Sized {
    fn of(outcome: Outcome, share: Share, why: impl FnOnce() -> Reason) -> Self;

    fn met(why: impl FnOnce() -> Reason) -> Self {
        Self::of(Outcome::Met, Share::WHOLE, why)
    }

    fn partial(share: Share, why: impl FnOnce() -> Reason) -> Self {
        Self::of(Outcome::Partial, share, why)
    }

    fn missing(why: impl FnOnce() -> Reason) -> Self {
        Self::of(Outcome::Missing, Share::NOTHING, why)
    }

    fn unknown(why: impl FnOnce() -> Reason) -> Self {
        Self::of(Outcome::Unknown, Share::NOTHING, why)
    }

    fn block(why: impl FnOnce() -> Reason) -> Self {
        Self::of(Outcome::Blocked, Share::NOTHING, why)
    }
}

/// The verdict of a scan. A block is a share of nothing at all.
#[derive(Clone, Copy)]
pub(super) struct Mark(Option<Share>);

impl Mark {
    pub(super) fn blocked(self) -> bool {
        self.0.is_none()
    }

    pub(super) fn points(self, max: u8) -> u8 {
        self.0.map_or(0, |share| share.points(max))
    }
}

impl Verdict for Mark {
    fn of(outcome: Outcome, share: Share, _: impl FnOnce() -> Reason) -> Self {
        Mark((outcome != Outcome::Blocked).then_some(share))
    }
}

/// The verdict of a list.
pub(super) struct Explained {
    pub outcome: Outcome,
    pub share: Share,
    pub reason: Reason,
}

impl Verdict for Explained {
    fn of(outcome: Outcome, share: Share, why: impl FnOnce() -> Reason) -> Self {
        Explained { outcome, share, reason: why() }
    }
}
