//! Deliveries of partner services, as an administrator's script brings them in: what becomes of each ad, what a
//! damaged file may do (nothing), and what is left when one is stopped in the middle. The ads are invented; real
//! ones are read from beside the repository where they lie there.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what must be there")]

#[path = "fixtures/desk.rs"]
mod desk;

/// The journeys, one file each.
mod imports {
    mod damage;
    mod delivery;
    mod feeds;
    mod formats;
    mod generated;
    mod law;
    mod people;
    mod real;
    mod stopped;
}
