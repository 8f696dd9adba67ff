//! The Reintegration Sustainability Survey: the figures against an arithmetic of their own, the file that scripts
//! score.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what must be there")]

#[path = "fixtures/desk.rs"]
mod desk;

mod survey {
    mod file;
    mod fractions;
    mod lines;
    pub mod samples;
    mod words;
}
