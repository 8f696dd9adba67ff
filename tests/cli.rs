//! The program as scripts, administrators and checks use it: exit codes, documents, sentences, and the desk in plain
//! lines through a pipe. What is tested here is public (`interface.md`): others rely on it.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what must be there")]

#[path = "fixtures/desk.rs"]
mod desk;

/// The journeys, one file each.
mod cli {
    mod accounts;
    mod assistance;
    mod beginning;
    mod codes;
    mod cv;
    mod documents;
    mod erasing;
    mod failures;
    mod files;
    mod guide;
    mod intake;
    mod likely;
    mod lines;
    mod lives;
    mod lookup;
    mod matching;
    mod merging;
    mod occupations;
    mod own_offers;
    mod packs;
    mod proposals;
    mod rolls;
    mod scripts;
    mod tables;
}
