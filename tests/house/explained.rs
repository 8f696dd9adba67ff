//! Whatever a form asks is explained: in the three languages, in words of its own, short enough to stand beside the form.

use super::labels::forms;
use super::source::{File, tree};
use guichet::domain::own::{ASKED, ASKED_OF_TURN};
use guichet::domain::{Kept, RECORDS};
use guichet::facts::fold;
use guichet::i18n::width::wrap;
use guichet::i18n::{Lang, attribute, try_label};
use std::collections::BTreeMap;

/// Rows of 78 columns beside a form: what may be answered, and why it is asked.
const ROWS: usize = 4;

/// Fewer words than this say neither what for nor what else.
const WORDS: usize = 8;

/// The fields that forms ask.
fn asked(files: &[File]) -> Vec<(&'static str, &'static str)> {
    let tables = forms(files);
    let of = |kept: &Kept| -> Vec<(&'static str, &'static str)> {
        let fields = match kept.table {
            "offer" => &ASKED[..],
            "posting" => &ASKED_OF_TURN[..],
            _ => kept.fields,
        };
        // Which kind of change it is was said by the command.
        let fields = fields.iter().filter(|field| (kept.table, field.key) != ("life", "kind"));
        fields.map(|field| (kept.table, field.key)).collect()
    };
    RECORDS.iter().filter(|kept| tables.contains(kept.table)).flat_map(of).collect()
}

/// The ids of what explains them.
pub fn ids(files: &[File]) -> Vec<String> {
    asked(files).into_iter().map(|(table, key)| format!("why-{table}-{key}")).collect()
}

/// What is wrong with how fields are explained: the table, the key, what may be answered, why it is asked.
fn faults(told: &[(&str, Option<String>, Option<String>)]) -> Vec<String> {
    let mut first: BTreeMap<String, &str> = BTreeMap::new();
    let mut faults = Vec::new();
    for (name, help, why) in told {
        let Some(why) = why else {
            faults.push(format!("{name}: not explained"));
            continue;
        };
        if why.split_whitespace().count() < WORDS {
            faults.push(format!("{name}: too short to help: {why}"));
        }
        if help.as_ref().is_some_and(|help| fold(help) == fold(why)) {
            faults.push(format!("{name}: says twice the same: {why}"));
        }
        let rows: usize = help.iter().chain([why]).map(|text| wrap(text, 78).len()).sum();
        if rows > ROWS {
            faults.push(format!("{name}: {rows} rows, at most {ROWS}"));
        }
        if let Some(other) = first.insert(fold(why), name) {
            faults.push(format!("{name}: the words of {other}"));
        }
    }
    faults
}

#[test]
fn every_field_that_a_form_asks_is_explained_in_words_of_its_own() {
    let asked = asked(&tree());
    assert!(asked.len() > 200, "{} fields found", asked.len());
    let mut all = Vec::new();
    for lang in Lang::ALL {
        let names: Vec<String> = asked.iter().map(|(table, key)| format!("{table}-{key}")).collect();
        let told = names.iter().map(|name| {
            let help = attribute(lang, &format!("field-{name}"), "help");
            (name.as_str(), help, try_label(lang, &format!("why-{name}")))
        });
        let told: Vec<_> = told.collect();
        all.extend(faults(&told).into_iter().map(|fault| format!("{} {fault}", lang.code())));
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn a_field_that_is_not_explained_or_in_another_s_words_is_found() {
    let why = "Nobody is found by it, and it may be left empty where it is not known.";
    let text = |text: &str| Some(text.to_owned());
    let told = [
        ("a", None, text(why)),
        ("b", None, text(&why.to_uppercase())),
        ("c", text("How it is typed."), None),
        ("d", None, text("Needed.")),
        ("e", text("How it is typed. "), text(&"Ever so many words that say it all. ".repeat(8))),
        ("f", text("To be left empty where nobody knows, and asked another day."), None),
    ];
    let found = faults(&told);
    assert_eq!(
        found,
        [
            "b: the words of a",
            "c: not explained",
            "d: too short to help: Needed.",
            "e: 5 rows, at most 4",
            "f: not explained",
        ]
    );
}
