//! Reintegration: the return, the case that follows it, its visits, and when they are due.

pub mod case;
pub mod schedule;
pub mod visit;
