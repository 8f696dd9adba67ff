//! The key table: nothing bound twice, nothing on a key that some terminal swallows, and a key line that fits.

use super::labels::alike;
use guichet::flow::commands::Command;
use guichet::i18n::Lang;
use guichet::ui::canvas::columns;
use guichet::ui::keys::{Binding, KEYS, Key, Place, Shown, line};
use std::collections::HashSet;

/// Columns of the key line at 80x24, one of margin at each side.
const ROOM: usize = 78;

/// Control letters that are other keys (H, I, J, M), that screen and tmux take (A, B), that hold the line (S, Q), that
/// close a browser's tab (N, T, W), that a person presses to stop or suspend (C, Z).
const UNSAFE: &str = "abchijmnqstwz";

fn faults(keys: &[Binding]) -> Vec<String> {
    let mut bound = HashSet::new();
    let mut faults = Vec::new();
    for row in keys {
        let (place, key) = (row.place.id(), row.key.name());
        if !bound.insert((row.place, row.key)) {
            faults.push(format!("{place}: {key} is bound twice"));
        }
        let swallowed = match row.key {
            Key::Ctrl(letter) => !letter.is_ascii_lowercase() || UNSAFE.contains(letter),
            Key::F(number) => !(1..=10).contains(&number),
            // A letter is text while a field has the focus; Insert is not on every keyboard.
            Key::Char(_) | Key::Insert => true,
            _ => false,
        };
        if swallowed {
            faults.push(format!("{place}: {key} does not come through everywhere"));
        }
    }
    faults
}

/// What is wrong with the key line of a place: too wide, or two keys under one word.
fn line_faults(place: &str, hints: &[(String, String)]) -> Vec<String> {
    let text = hints.iter().map(|(key, hint)| format!("{key} {hint}")).collect::<Vec<_>>().join("  ");
    let mut faults = alike(place, hints);
    if columns(&text) > ROOM {
        faults.push(format!("{place}: {} columns, at most {ROOM}: {text}", columns(&text)));
    }
    faults
}

#[test]
fn no_key_is_bound_twice_or_to_what_a_terminal_swallows() {
    let faults = faults(KEYS);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_key_line_of_every_place_fits_and_names_each_key_by_its_own_word() {
    let mut faults = Vec::new();
    for place in Place::ALL.iter().filter(|place| **place != Place::Everywhere) {
        for lang in Lang::ALL {
            let rows: Vec<&Binding> = line(*place).collect();
            assert!(!rows.is_empty(), "{} has no key line", place.id());
            let hints = rows.iter().map(|row| (row.key.name(), row.command.hint(lang)));
            faults
                .extend(line_faults(&format!("{} {}", lang.code(), place.id()), &hints.collect::<Vec<_>>()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn help_and_the_list_of_commands_are_one_key_away_everywhere() {
    for place in Place::ALL {
        for command in [Command::Help, Command::Commands, Command::Language] {
            let shown = line(*place).any(|row| row.command == command && row.shown == Shown::Line);
            assert!(shown, "{}: {} is not on the key line", place.id(), command.id());
        }
    }
}

#[test]
fn every_command_has_a_name_of_its_own_in_every_language() {
    let mut faults = Vec::new();
    for lang in Lang::ALL {
        let names = Command::ALL.iter().map(|command| (command.id().to_owned(), command.name(lang)));
        faults.extend(alike(lang.code(), &names.collect::<Vec<_>>()));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Names of all languages are understood in each: what one language says must not be another command in the next.
#[test]
fn a_name_or_id_means_one_command_whatever_language_is_spoken() {
    let listed: Vec<Command> = Command::ALL.iter().copied().filter(|command| command.listed()).collect();
    for reader in Lang::ALL {
        for command in &listed {
            assert_eq!(Command::named(command.id(), reader), Some(*command));
            for lang in Lang::ALL {
                let name = command.name(lang);
                assert_eq!(Command::named(&name, reader), Some(*command), "{name} read in {}", reader.code());
            }
        }
    }
}

#[test]
fn a_key_bound_twice_or_swallowed_is_found() {
    let on = |place, key, command| Binding { place, key, command, shown: Shown::Line };
    let table = [
        on(Place::Form, Key::F(2), Command::Save),
        on(Place::Today, Key::F(2), Command::CandidateNew),
        on(Place::Form, Key::F(2), Command::Values),
        on(Place::Form, Key::Ctrl('a'), Command::First),
        on(Place::Form, Key::Ctrl('M'), Command::First),
        on(Place::Form, Key::F(11), Command::First),
        on(Place::Today, Key::Char('n'), Command::CandidateNew),
    ];
    assert_eq!(
        faults(&table),
        [
            "form: F2 is bound twice",
            "form: ^A does not come through everywhere",
            "form: ^M does not come through everywhere",
            "form: F11 does not come through everywhere",
            "today: n does not come through everywhere",
        ]
    );
}

#[test]
fn a_key_line_too_wide_or_with_one_word_twice_is_found() {
    let hint = |key: &str, word: &str| (key.to_owned(), word.to_owned());
    assert_eq!(line_faults("x", &[hint("F2", &"é".repeat(75))]), [""; 0]);
    let wide = line_faults("x", &[hint("F2", &"é".repeat(76))]);
    assert!(wide[0].starts_with("x: 79 columns, at most 78: F2 é"), "{wide:?}");
    let twice = line_faults("x", &[hint("F2", "Offres"), hint("F3", "offres")]);
    assert_eq!(twice, ["x: F2 and F3 are both \"offres\""]);
}
