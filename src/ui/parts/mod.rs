//! Plain pieces that a screen owns and calls.

pub mod editor;
pub mod rows;
pub mod scroll;
