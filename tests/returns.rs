//! People who came back, beyond the screen: tables of other systems, and a scripted year of a whole caseload.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a journey that cannot go on must stop at once")]

mod support;

mod returns {
    mod again;
    mod damage;
    mod journey;
    mod leaving;
    mod lines;
    mod plans;
    mod reminders;
    mod seasons;
    pub mod tables;
    mod year;
}
