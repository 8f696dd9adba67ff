//! Holds the house to its own page: who may name whom, how long a file may be, that every field is a column and
//! every id has its words. A rule is a function on plain texts, so that beside the real tree it can be fed what
//! must not pass: a rule that cannot fail holds nothing.

// A test says what must be there.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../build/check.rs"]
#[allow(dead_code, unused_imports, reason = "the build uses the rest of it")]
mod check;

#[path = "house/columns.rs"]
mod columns;
#[path = "house/explained.rs"]
mod explained;
#[path = "house/guide.rs"]
mod guide;
#[path = "house/ids.rs"]
mod ids;
#[path = "house/keys.rs"]
mod keys;
#[path = "house/labels.rs"]
mod labels;
#[path = "house/languages.rs"]
mod languages;
#[path = "house/paths.rs"]
mod paths;
#[path = "house/readme.rs"]
mod readme;
#[path = "house/repository.rs"]
mod repository;
#[path = "house/rooms.rs"]
mod rooms;
#[path = "house/sizes.rs"]
mod sizes;
#[path = "house/source.rs"]
mod source;
