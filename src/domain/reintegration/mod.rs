//! Reintegration: the return, the case that follows it, the turns it takes, its visits and when they are due, the
//! survey and its scores.

pub mod aid;
pub mod case;
pub mod delivery;
pub mod plan;
pub mod question;
pub mod referral;
pub mod schedule;
pub mod survey;
pub mod turn;
pub mod visit;
