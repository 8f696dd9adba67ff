//! Reintegration: the return, the case that follows it, its visits and when they are due, the survey and its scores.

pub mod case;
pub mod schedule;
pub mod survey;
pub mod visit;
