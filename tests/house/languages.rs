//! The three languages as the build holds them to each other, over the files as they stand. The check brings its own
//! tests of what must not pass.

use super::check::{LANGUAGES, Source, check};
use super::source::{below, root};
use std::fs;

fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    for language in LANGUAGES {
        for path in below(&root().join("i18n").join(language)) {
            let file = path.file_name().unwrap().to_string_lossy().into_owned();
            sources.push(Source {
                language: language.to_owned(),
                file,
                text: fs::read_to_string(&path).unwrap(),
            });
        }
    }
    sources
}

#[test]
fn the_three_languages_say_the_same_and_none_is_left_untranslated() {
    if let Err(faults) = check(&sources()) {
        panic!("{}", faults.join("\n"));
    }
}

/// The program's files must fail the check too once one of them is spoilt: it looks at them, not past them.
#[test]
fn a_message_taken_from_one_language_is_missed() {
    let mut sources = sources();
    let spoilt =
        sources.iter_mut().find(|source| source.language == "pt" && source.file == "errors.ftl").unwrap();
    spoilt.text = spoilt.text.replace("\nerror-not-found =", "\nerror-not-there =");
    let faults = check(&sources).err().unwrap();
    assert!(faults.contains(&"pt/errors.ftl: error-not-found: missing, fr has it".to_owned()), "{faults:#?}");
}

#[test]
fn a_sentence_left_in_french_is_found() {
    let mut sources = sources();
    let sentence = "error-not-found = Une phrase que personne n'a traduite ici.";
    for source in sources.iter_mut().filter(|source| source.file == "errors.ftl" && source.language != "pt") {
        let lines = source.text.lines();
        let lines = lines.map(|line| if line.starts_with("error-not-found =") { sentence } else { line });
        source.text = lines.collect::<Vec<_>>().join("\n");
    }
    let faults = check(&sources).err().unwrap();
    let told = "en/errors.ftl: error-not-found: the same text in fr:";
    assert!(faults.iter().any(|fault| fault.starts_with(told)), "{faults:#?}");
}

/// A terminal without accents shows a letter in the room of a letter: of `sœur` it makes a word that is none. Words that
/// somebody may type (`.also`) are shown nowhere.
#[test]
fn no_word_loses_a_letter_on_a_plain_terminal() {
    let joined =
        |line: &&str| line.contains(['œ', 'Œ', 'æ', 'Æ', 'ß']) && !line.trim_start().starts_with(".also");
    let faults: Vec<String> = sources()
        .iter()
        .flat_map(|source| {
            let lines = source.text.lines().filter(joined);
            lines.map(|line| format!("{}/{}: {line}", source.language, source.file)).collect::<Vec<_>>()
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let spoilt = "choice-life-teller-sibling = frère ou sœur";
    assert!(joined(&spoilt) && !joined(&"    .also = sœur"));
}
