//! The counsellor's guide as a screen needs it: with the keys of the key table in it, and the whole table at its end.

use super::keys::{KEYS, Key, Place};
use crate::flow::commands::Command;
use crate::flow::guide::{self, Section};
use crate::i18n::{Lang, label};

/// The sections in a language, each command by its key.
pub fn sections(lang: Lang) -> Vec<Section> {
    guide::sections(lang, &|place, command| key(place, command).map(|key| keycap(key, lang)))
}

/// The key of a command in a place, or everywhere: the first one of it.
pub fn key(place: &str, command: Command) -> Option<Key> {
    let of = |place: &str| {
        let mut rows = KEYS.iter().filter(|row| row.command == command);
        rows.find(|row| row.place.id() == place).map(|row| row.key)
    };
    of(place).or_else(|| of(Place::Everywhere.id()))
}

/// Heading and words over the table of keys.
pub fn keys_section(lang: Lang) -> Section {
    guide::section("keys", lang, &|_, _| None)
}

/// The table of keys, place by place: what the place is called, then each key with what it does.
pub fn keys_by_place(lang: Lang) -> Vec<(String, Vec<(String, String)>)> {
    let rows = |place: &Place| {
        let rows = KEYS.iter().filter(|row| row.place == *place);
        rows.map(|row| (keycap(row.key, lang), row.command.name(lang))).collect()
    };
    let named = Place::ALL.iter().map(|place| (label(lang, &format!("place-{}", place.id())), rows(place)));
    named.collect()
}

/// What stands on the key, as keyboards of the language have it.
pub fn keycap(key: Key, lang: Lang) -> String {
    match key {
        Key::Enter => label(lang, "keycap-enter"),
        Key::Esc => label(lang, "keycap-esc"),
        other => other.name(),
    }
}
