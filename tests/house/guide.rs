//! The counsellor's guide names keys and commands by what they are called in their tables: all of them exist, the three
//! languages name the same, and no place of the desk is left out.

use guichet::flow::commands::Command;
use guichet::flow::guide::{Named, SECTIONS, named};
use guichet::i18n::{Lang, attribute};
use guichet::ui::guide::{key, keys_by_place, sections};
use guichet::ui::keys::{KEYS, Place};
use std::collections::BTreeSet;

/// Ids of what is put together for it.
pub fn ids() -> Vec<String> {
    SECTIONS.iter().chain(&["keys"]).map(|id| format!("guide-{id}")).collect()
}

fn text(id: &str, lang: Lang) -> String {
    attribute(lang, &format!("guide-{id}"), "text").unwrap_or_default()
}

/// What a text names that there is not.
fn unknown(text: &str) -> Vec<String> {
    let is_known = |named: &Named<'_>| match named {
        Named::Way { place, command } => {
            let there = Place::ALL.iter().any(|known| known.id() == *place);
            there && Command::from_id(command).is_some_and(|command| key(place, command).is_some())
        }
        Named::Name(command) => Command::from_id(command).is_some(),
    };
    let named = named(text).into_iter().filter(|named| !is_known(named)).map(|named| format!("{named:?}"));
    let said = text.split('`').skip(1).step_by(2).filter_map(|said| said.strip_prefix("guichet "));
    let definition = guichet::cli::definition();
    let programs: BTreeSet<&str> = definition.get_subcommands().map(clap::Command::get_name).collect();
    let strange = said
        .filter_map(|said| said.split_whitespace().next())
        .filter(|word| !word.starts_with("--") && !programs.contains(word));
    named.chain(strange.map(|word| format!("guichet {word}"))).collect()
}

#[test]
fn every_key_and_command_of_the_guide_exists_and_is_named_in_each_language() {
    let mut faults = Vec::new();
    for id in SECTIONS {
        let french = text(id, Lang::Fr);
        let mut asked = named(&french);
        asked.sort_unstable();
        for lang in Lang::ALL {
            let text = text(id, lang);
            faults.extend(unknown(&text).into_iter().map(|what| format!("{} {id}: no {what}", lang.code())));
            let mut named = named(&text);
            named.sort_unstable();
            if named != asked {
                faults.push(format!("{} {id} names {named:?}, fr {asked:?}", lang.code()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_place_of_the_desk_is_in_the_guide_with_all_its_keys() {
    for lang in Lang::ALL {
        let places = keys_by_place(lang);
        assert_eq!(places.len(), Place::ALL.len());
        assert_eq!(places.iter().map(|(_, keys)| keys.len()).sum::<usize>(), KEYS.len());
        let names: BTreeSet<&String> = places.iter().map(|(name, _)| name).collect();
        assert_eq!(names.len(), places.len(), "two places of one name in {}", lang.code());
    }
    // Every screen of work is spoken of, not only listed.
    let told: BTreeSet<String> = SECTIONS
        .iter()
        .flat_map(|id| {
            let text = text(id, Lang::Fr);
            named(&text).into_iter().map(|named| format!("{named:?}")).collect::<Vec<_>>()
        })
        .collect();
    let is_told =
        |place: &Place| told.iter().any(|named| named.contains(&format!("place: {:?}", place.id())));
    let opened = |command: Command| told.iter().any(|named| named.contains(&format!("{:?}", command.id())));
    let by = |place: &Place| match place {
        Place::Facets => opened(Command::Facets),
        Place::Searches => opened(Command::Searches),
        Place::Pairs => opened(Command::Duplicates),
        Place::Code => opened(Command::Code),
        Place::Surveys => opened(Command::Surveys),
        Place::List => opened(Command::Values),
        Place::Commands => opened(Command::Commands),
        Place::Page => opened(Command::Guide),
        _ => false,
    };
    let silent: Vec<&str> =
        Place::ALL.iter().filter(|place| !is_told(place) && !by(place)).map(|place| place.id()).collect();
    assert!(silent.is_empty(), "the guide says nothing of {silent:?}");
}

#[test]
fn nothing_is_left_open_in_the_guide_once_its_names_are_filled_in() {
    for lang in Lang::ALL {
        for section in sections(lang) {
            assert!(!section.paragraphs.is_empty() && section.paragraphs.iter().all(|text| text.len() > 20));
            for text in &section.paragraphs {
                assert!(!text.contains("⟨") && named(text).is_empty(), "{}: {text}", lang.code());
            }
        }
    }
}

#[test]
fn a_key_or_command_that_is_not_there_is_found() {
    assert_eq!(unknown("<today candidate-new>, <candidate-new>, `guichet guide --format html`"), [""; 0]);
    let told = unknown(
        "<today no-such> <nowhere save> <today aid-new> <no-such> `guichet nothing` `guichet --line`",
    );
    assert_eq!(told.len(), 5, "{told:?}");
}
