//! The three languages held to each other: the same files, ids, attributes and variables, nothing left
//! untranslated. French is the reference. Works on plain strings, so that a test can feed it what must not pass.

mod entry;
#[cfg(test)]
mod tests;

pub use entry::is_composed;
use entry::{Entries, Entry, Fault};
use std::collections::{BTreeMap, BTreeSet};

/// The languages, the reference first.
pub const LANGUAGES: [&str; 3] = ["fr", "en", "pt"];

/// A text of more words than this that two languages share is taken for one that nobody translated.
const WORDS_ALIKE: usize = 3;

/// One file of messages.
pub struct Source {
    /// `fr`, `en` or `pt`.
    pub language: String,
    /// Its name without the folder, such as `visits.ftl`.
    pub file: String,
    pub text: String,
}

/// Ids and `id.attribute`s with the variables that each asks for, all in alphabetical order.
pub type Signatures = BTreeMap<String, Vec<String>>;

struct Language<'a> {
    code: &'a str,
    files: BTreeSet<&'a str>,
    entries: Entries,
}

/// Checks the texts of all languages.
///
/// # Errors
/// One line a fault: language and file, id, what is wrong. Texts that cannot be read hide what else may be wrong:
/// the comparison begins when all are readable.
pub fn check(sources: &[Source]) -> Result<Signatures, Vec<String>> {
    let mut faults = Vec::new();
    for source in sources.iter().filter(|source| !LANGUAGES.contains(&source.language.as_str())) {
        faults.push(format!("{}/{}: not one of the languages {LANGUAGES:?}", source.language, source.file));
    }
    let languages = LANGUAGES.map(|code| gathered(code, sources, &mut faults));
    if !faults.is_empty() {
        return Err(faults);
    }

    let [reference, others @ ..] = &languages;
    others.iter().for_each(|other| compare_files(reference, other, &mut faults));
    languages.iter().for_each(|language| judge_alone(language, &mut faults));
    others.iter().for_each(|other| compare(reference, other, &mut faults));
    untranslated(&languages, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }

    let signatures = reference
        .entries
        .keys()
        .filter(|key| !key.starts_with('-'))
        .map(|key| (key.clone(), entry::variables(&reference.entries, key).into_iter().collect()));
    Ok(signatures.collect())
}

fn gathered<'a>(code: &'a str, sources: &'a [Source], faults: &mut Vec<String>) -> Language<'a> {
    let mut language = Language { code, files: BTreeSet::new(), entries: Entries::new() };
    for source in sources.iter().filter(|source| source.language == code) {
        language.files.insert(&source.file);
        let (entries, unreadable) = entry::read(&source.file, &source.text);
        for (id, fault) in unreadable {
            faults.push(format!("{code}/{}: {id}: {fault}", source.file));
        }
        for entry in entries {
            let twin = twin(&entry.key);
            let before = language.entries.get(&entry.key).or_else(|| language.entries.get(&twin));
            if let Some(before) = before {
                let (first, key) = (&before.file, &entry.key);
                faults.push(format!("{code}/{}: {key}: {}, first in {first}", entry.file, Fault::Twice));
            }
            language.entries.insert(entry.key.clone(), entry);
        }
    }
    language
}

/// Fluent keeps terms and messages in one table: `-office` and `office` would take each other's place.
fn twin(key: &str) -> String {
    key.strip_prefix('-').map_or_else(|| format!("-{key}"), str::to_owned)
}

fn judge_alone(language: &Language, faults: &mut Vec<String>) {
    for (key, entry) in &language.entries {
        for fault in entry::faults(&language.entries, key) {
            faults.push(language.told(entry, &fault.to_string()));
        }
        let id = key.split('.').next().unwrap_or(key);
        if !language.entries.contains_key(id) {
            faults.push(language.told(entry, &format!("{id} has no text of its own, only attributes")));
        }
    }
}

/// Told before all else: a missing file hides what is missing in it.
fn compare_files(reference: &Language, other: &Language, faults: &mut Vec<String>) {
    for file in reference.files.difference(&other.files) {
        faults.push(format!("{}/{file}: no such file, {} has it", other.code, reference.code));
    }
    for file in other.files.difference(&reference.files) {
        faults.push(format!("{}/{file}: {} has no such file", other.code, reference.code));
    }
}

fn compare(reference: &Language, other: &Language, faults: &mut Vec<String>) {
    missing(reference, other, faults);
    missing(other, reference, faults);
    for (key, entry) in reference.messages() {
        let Some(translated) = other.entries.get(key) else { continue };
        if entry.file != translated.file {
            let detail = format!("stands in {} in {}", entry.file, reference.code);
            faults.push(other.told(translated, &detail));
        }
        let asked = entry::variables(&reference.entries, key);
        let given = entry::variables(&other.entries, key);
        if asked != given {
            let (asked, given) = (listed(&asked), listed(&given));
            let detail = format!("its variables are {given}, in {} {asked}", reference.code);
            faults.push(other.told(translated, &detail));
        }
    }
}

/// Messages of one language that the other has not. A whole file that is missing has been told already.
fn missing(here: &Language, there: &Language, faults: &mut Vec<String>) {
    for (key, entry) in here.messages() {
        if !there.entries.contains_key(key) && there.files.contains(entry.file.as_str()) {
            let (file, code) = (&entry.file, there.code);
            faults.push(format!("{code}/{file}: {key}: missing, {} has it", here.code));
        }
    }
}

fn untranslated(languages: &[Language; 3], faults: &mut Vec<String>) {
    let [french, english, portuguese] = languages;
    for (one, other) in [(french, english), (french, portuguese), (english, portuguese)] {
        for (key, entry) in one.messages() {
            let Some(translated) = other.entries.get(key) else { continue };
            if entry.same || translated.same {
                continue;
            }
            let alike =
                entry.texts.iter().find(|text| words(text) > WORDS_ALIKE && translated.texts.contains(text));
            if let Some(text) = alike {
                let detail = format!(
                    "the same text in {}: \"{text}\" (write `# same` above the message if it must be)",
                    one.code
                );
                faults.push(other.told(translated, &detail));
            }
        }
    }
}

/// Words of the text itself; what is put into it at run time is none.
fn words(text: &str) -> usize {
    let is_word = |word: &&str| !word.contains(['{', '}']) && word.contains(char::is_alphabetic);
    text.split_whitespace().filter(is_word).count()
}

fn listed(variables: &BTreeSet<String>) -> String {
    if variables.is_empty() {
        return "none".to_owned();
    }
    variables.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(" ")
}

impl Language<'_> {
    fn messages(&self) -> impl Iterator<Item = (&String, &Entry)> {
        self.entries.iter().filter(|(key, _)| !key.starts_with('-'))
    }

    fn told(&self, entry: &Entry, detail: &str) -> String {
        format!("{}/{}: {}: {detail}", self.code, entry.file, entry.key)
    }
}
