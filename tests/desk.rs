//! Journeys at the desk: real keys into the real app, a fixed day, an 80x24 screen. One file a journey.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a journey that cannot go on must stop at once")]

mod support;

mod desk {
    mod births;
    mod drafts;
    mod intake;
    mod language;
    mod lists;
}
