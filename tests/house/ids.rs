//! The ids of messages as the sources name them: whole, put together, or as a written function; and those that
//! nothing names.

use super::labels::composed;
use super::source::{File, Kind, Token, below, closing, root, shipped, tokens, tree, without_tests};
use guichet::i18n::msg;
use std::collections::BTreeSet;
use std::fs;

/// Functions whose second argument is the id of a message.
const SAYING: [&str; 6] = ["label", "try_label", "say", "attribute", "word", "said"];

/// Those of them that put nothing into the message.
const PLAIN: [&str; 4] = ["label", "try_label", "word", "said"];

/// First words of ids that are kept as values and said elsewhere.
const FAMILIES: [&str; 6] = ["reject", "error", "reason", "question", "say", "import"];

/// An id in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// `file:line`
    pub at: String,
    /// `{}` stands for what is put in at run time.
    pub id: String,
    /// It is said as it is, with nothing put into it.
    pub plain: bool,
}

/// Ids that a source asks for, whole or put together, tests left out.
pub fn asked(files: &[File]) -> Vec<Asked> {
    let mut found = Vec::new();
    for file in shipped(files) {
        let tokens = without_tests(&tokens(&file.text));
        let mut take = |token: &Token, plain: bool| {
            let id = pattern(token.text().unwrap_or_default());
            found.push(Asked { at: format!("{}:{}", file.path, token.line), id, plain });
        };
        for (place, token) in tokens.iter().enumerate() {
            let calls =
                SAYING.contains(&token.word()) && tokens.get(place + 1).is_some_and(|next| next.is('('));
            if calls && !declares(&tokens, place) {
                let said = second(&tokens, place + 1).iter().filter(|token| {
                    let text = token.text().unwrap_or_default();
                    is_word(text) || is_pattern(text)
                });
                said.for_each(|said| take(said, PLAIN.contains(&token.word())));
            }
            let Some(text) = token.text() else { continue };
            let family = text.split('-').next().unwrap_or_default();
            if FAMILIES.contains(&family) && is_id(text) || is_pattern(text) {
                take(token, family == "reject");
            }
        }
    }
    found.dedup();
    found
}

/// Ids that nothing asks for: not whole, not put together, not by their function, not in another message.
fn unused(ids: &[&str], files: &[File], composed: &BTreeSet<String>, texts: &[String]) -> Vec<String> {
    let mut used: BTreeSet<String> = composed.clone();
    for file in shipped(files) {
        let tokens = without_tests(&tokens(&file.text));
        used.extend(tokens.iter().filter_map(Token::text).map(str::to_owned));
        used.extend(called(&tokens));
    }
    used.extend(texts.iter().flat_map(|text| placed(text)));
    let whole = ids.iter().filter(|id| !id.contains('.'));
    whole.filter(|id| !used.contains(**id)).map(|id| (*id).to_owned()).collect()
}

/// `msg::due_visit(` and `msg::r#type(` are asked for by their function.
fn called(tokens: &[Token]) -> Vec<String> {
    let mut found = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let path = token.word() == "msg"
            && tokens.get(place + 1).is_some_and(|token| token.is(':'))
            && tokens.get(place + 2).is_some_and(|token| token.is(':'));
        if !path {
            continue;
        }
        let raw = tokens.get(place + 4).is_some_and(|token| token.is('#'));
        let name = tokens.get(if raw { place + 5 } else { place + 3 });
        found.extend(name.map(|token| token.word().replace('_', "-")));
    }
    found
}

/// Ids that stand between braces in a text of messages.
fn placed(text: &str) -> Vec<String> {
    let inside =
        text.split('{').skip(1).map(|rest| rest.split(['}', '{', '\n']).next().unwrap_or_default().trim());
    inside.map(|id| id.split('.').next().unwrap_or_default().to_owned()).collect()
}

/// `fn label(` is no call.
fn declares(tokens: &[Token], place: usize) -> bool {
    place > 0 && tokens[place - 1].word() == "fn"
}

/// The pieces of the second argument of a call.
fn second(tokens: &[Token], open: usize) -> &[Token] {
    let end = closing(tokens, open);
    let mut commas = Vec::new();
    let mut place = open + 1;
    while place < end {
        match tokens[place].kind {
            Kind::Mark('(' | '[' | '{') => place = closing(tokens, place),
            Kind::Mark(',') => commas.push(place),
            _ => {}
        }
        place += 1;
    }
    let Some(first) = commas.first() else { return &[] };
    &tokens[first + 1..commas.get(1).copied().unwrap_or(end)]
}

/// What stands in braces becomes `{}`.
fn pattern(text: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |done, part| format!("{done}{{}}{}", part.split_once('}').map_or("", |(_, rest)| rest)))
}

fn is_id(text: &str) -> bool {
    text.contains('-') && is_word(text)
}

fn is_word(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    text.starts_with(|c: char| c.is_ascii_lowercase()) && !text.ends_with('-') && text.chars().all(fits)
}

/// `field-{}-{key}`: an id that is put together.
fn is_pattern(text: &str) -> bool {
    let plain = pattern(text).replace("{}", "x");
    let head = text.split('{').next().unwrap_or_default();
    text.contains('{')
        && head.ends_with('-')
        && head.starts_with(|c: char| c.is_ascii_lowercase())
        && is_id(&plain)
}

fn real_ids() -> Vec<&'static str> {
    msg::IDS.iter().map(|(id, _)| *id).collect()
}

fn missing(asked: &[Asked], ids: &[&str]) -> Vec<String> {
    let whole = asked.iter().filter(|asked| !asked.id.contains("{}"));
    whole
        .filter(|asked| !ids.contains(&asked.id.as_str()))
        .map(|asked| format!("{}: {}", asked.at, asked.id))
        .collect()
}

fn unknown_patterns(asked: &[Asked], known: &[&str]) -> Vec<String> {
    let composed = asked.iter().filter(|asked| asked.id.contains("{}"));
    composed
        .filter(|asked| !known.contains(&asked.id.as_str()))
        .map(|asked| format!("{}: {}", asked.at, asked.id))
        .collect()
}

/// Ids that are said as they are although their message waits for something to be put into it.
fn unfilled(plain: &[(String, String)], variables: impl Fn(&str) -> Vec<String>) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, id) in plain {
        let waiting = variables(id);
        if !waiting.is_empty() {
            faults.push(format!("{at}: {id} waits for {}", waiting.join(", ")));
        }
    }
    faults
}

/// The variables of a message.
fn variables(id: &str) -> Vec<String> {
    let found = msg::IDS.iter().find(|(known, _)| *known == id);
    found.map(|(_, names)| names.iter().map(|name| (*name).to_owned()).collect()).unwrap_or_default()
}

#[test]
fn what_is_said_with_nothing_put_in_waits_for_nothing() {
    let asked = asked(&tree());
    let whole = asked.iter().filter(|asked| asked.plain).map(|asked| (asked.at.clone(), asked.id.clone()));
    let composed = composed(&tree()).into_iter();
    let put_together =
        composed.flat_map(|(pattern, ids)| ids.into_iter().map(move |id| (pattern.to_owned(), id)));
    let faults = unfilled(&whole.chain(put_together).collect::<Vec<_>>(), variables);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_id_that_is_named_whole_is_a_message() {
    let missing = missing(&asked(&tree()), &real_ids());
    assert!(missing.is_empty(), "no such message:\n{}", missing.join("\n"));
}

/// Else its ids would be looked up in no language before somebody meets them.
#[test]
fn every_way_to_put_an_id_together_is_known_here() {
    let known: Vec<&str> = composed(&tree()).iter().map(|(pattern, _)| *pattern).collect();
    let unknown = unknown_patterns(&asked(&tree()), &known);
    assert!(unknown.is_empty(), "add them to labels::composed:\n{}", unknown.join("\n"));
}

#[test]
fn every_message_is_asked_for_somewhere() {
    let ids = composed(&tree()).into_iter().flat_map(|(_, ids)| ids).collect();
    let texts: Vec<String> =
        below(&root().join("i18n").join("fr")).iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let unused = unused(&real_ids(), &tree(), &ids, &texts);
    assert!(unused.is_empty(), "no source asks for:\n{}", unused.join("\n"));
}

#[test]
fn an_id_without_a_message_is_found() {
    let file = File::new(
        "ui/a.rs",
        "fn label(lang: Lang, id: &str) {}
         fn f() { label(lang, \"there\"); label(g(a, \"b\"), if x { \"not-there\" } else { \"nor-this\" }); }
         const R: Reject = Reject(\"reject-gone\");
         fn g() { say(lang, &format!(\"odd-{}-{key}\", 1), &[]) }
         #[cfg(test)] mod tests { fn t() { label(lang, \"only-a-test\") } }",
    );
    let asked = asked(&[file]);
    let told = missing(&asked, &["there"]);
    assert_eq!(told, ["ui/a.rs:2: not-there", "ui/a.rs:2: nor-this", "ui/a.rs:3: reject-gone"]);
    assert_eq!(unknown_patterns(&asked, &["even-{}"]), ["ui/a.rs:4: odd-{}-{}"]);
    assert_eq!(unknown_patterns(&asked, &["odd-{}-{}"]), [""; 0]);
}

#[test]
fn a_message_whose_gap_stays_open_is_found() {
    let file = File::new("ui/a.rs", "fn f() { label(lang, \"gap\"); say(lang, \"gap\", &[(\"name\", x)]) }");
    let plain = asked(&[file]).into_iter().filter(|asked| asked.plain).map(|asked| (asked.at, asked.id));
    let told = unfilled(&plain.collect::<Vec<_>>(), |_| vec!["name".to_owned()]);
    assert_eq!(told, ["ui/a.rs:1: gap waits for name"]);
}

#[test]
fn a_message_that_nothing_asks_for_is_found() {
    let file = File::new(
        "ui/a.rs",
        "fn f() { label(lang, \"whole\"); msg::by_function(lang, 1); msg::r#match(lang) }
         // msg::in_a_comment
         #[cfg(test)] mod tests { fn t() { label(lang, \"only-a-test\") } }",
    );
    let ids =
        ["whole", "by-function", "match", "in-a-comment", "only-a-test", "placed", "put-a", "put-a.help"];
    let composed = BTreeSet::from(["put-a".to_owned()]);
    let texts = ["whole = See { placed } and { $variable }".to_owned()];
    assert_eq!(unused(&ids, &[file], &composed, &texts), ["in-a-comment", "only-a-test"]);
}
