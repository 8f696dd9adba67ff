//! The Reintegration Sustainability Survey: 28 questions, answered in words, scored in whole numbers. Pure: who asked
//! whom, when and in which language is the record's; wording is the messages'.

pub mod answers;
pub mod questions;
pub mod record;
pub mod route;
pub mod scales;
pub mod score;
#[cfg(test)]
mod tests;

/// The version of the instrument that the weights and scales are of.
pub const INSTRUMENT: &str = "IOM-RSS-2018-03";
