//! Plain pieces that a screen owns and calls.

pub mod columns;
pub mod editor;
pub mod explained;
pub mod rows;
pub mod scroll;
