//! Journeys at the desk: real keys into the real app, a fixed day, an 80x24 screen. One file a journey.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a journey that cannot go on must stop at once")]

mod support;

mod desk {
    mod aids;
    mod background;
    mod births;
    mod cases;
    mod commands;
    mod consents;
    mod counting;
    mod cv;
    mod drafts;
    mod employers;
    mod erasing;
    mod explained;
    mod hostile;
    mod intake;
    mod keys;
    mod language;
    mod lines;
    mod lists;
    mod lives;
    mod lock;
    mod lookup;
    mod merging;
    mod named;
    mod notes;
    mod offers;
    mod own_offers;
    mod paper;
    mod pictures;
    mod plans;
    mod proposals;
    mod referrals;
    mod registered;
    mod rights;
    mod rolls;
    mod scopes;
    mod scripts;
    mod sizes;
    mod survey;
    mod surveys;
    mod terminals;
    mod today;
    mod tongues;
    mod trouble;
    mod turns;
    mod two_people;
    mod typing;
    mod weights;
    mod writes;
}
