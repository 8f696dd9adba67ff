//! A desk's own words in place of ours, held to the rules that the build holds ours to.
//!
//! A message that breaks a rule is refused by its id and ours is said instead; the others are taken. What a text does
//! not say over (the value or an attribute) stays ours. Reading the files is the caller's work.

#[path = "../../build/entry.rs"]
#[expect(dead_code, reason = "shared with build.rs, which also compares texts and places")]
mod entry;

pub use entry::Fault as TextFault;

use super::book::Book;
use super::{Lang, OVERRIDDEN, msg};
use entry::{Entries, read};
use fluent_syntax::ast::{self, Entry};
use fluent_syntax::{parser, serializer};
use std::collections::{BTreeMap, HashMap};

/// A message, of a desk's own words, that was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {id}: {refusal}", lang.code())]
pub struct OverrideFault {
    pub lang: Lang,
    /// Where it stands: the place of its text among those given, for the caller to name the file.
    pub text: usize,
    /// `id` or `-term`.
    pub id: String,
    pub refusal: Refusal,
}

/// Why it was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("no such message or attribute")]
    Unknown,
    #[error("its variables must be {expected:?}, and are {found:?}")]
    Variables { expected: Vec<String>, found: Vec<String> },
    #[error("{0}")]
    Text(TextFault),
    /// A language's own words are set once, and were.
    #[error("set already")]
    TooLate,
}

/// Ids with the arguments that they must take, both in alphabetical order.
type Signatures = [(&'static str, &'static [&'static str])];

/// A refused message: the place of its text, its id, and why.
type Refused = (usize, String, Refusal);

/// Accepted messages by id, each with the place of its text.
type Accepted<'a> = BTreeMap<String, (usize, Entry<&'a str>)>;

/// Takes a desk's own words, once, before the first screen: several texts of a language are one.
///
/// # Errors
/// The messages that were refused. The others are in force all the same.
pub fn with_overrides(texts: &[(Lang, String)]) -> Result<(), Vec<OverrideFault>> {
    let mut faults = Vec::new();
    for lang in Lang::ALL {
        let own: Vec<(usize, &str)> = texts
            .iter()
            .enumerate()
            .filter(|(_, (of, _))| *of == lang)
            .map(|(place, (_, text))| (place, text.trim_start_matches('\u{feff}')))
            .collect();
        let Some((first, _)) = own.first() else { continue };
        let embedded: Vec<&str> = msg::TEXTS[lang.index()].iter().map(|(_, text)| *text).collect();
        let (accepted, refused) = sifted(&embedded, msg::IDS, &own);
        let fault = |(text, id, refusal)| OverrideFault { lang, text, id, refusal };
        faults.extend(refused.into_iter().map(fault));
        let book = Book::open(lang, embedded.into_iter().chain([accepted.as_str()]));
        if OVERRIDDEN[lang.index()].set(book).is_err() {
            faults.push(fault((*first, "*".to_owned(), Refusal::TooLate)));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// Sifts a desk's own texts: returns what is accepted, complete with what it leaves unsaid, and what is refused.
fn sifted(embedded: &[&str], signatures: &Signatures, own: &[(usize, &str)]) -> (String, Vec<Refused>) {
    let mut refused = Vec::new();
    for (place, text) in own {
        let unreadable = read("", text).1.into_iter();
        refused.extend(unreadable.map(|(id, fault)| (*place, id, Refusal::Text(fault))));
    }
    let mut accepted = completed(embedded, own, &mut refused);
    // What is refused may be what another message refers to: those that remain are judged again.
    loop {
        let body = accepted.values().map(|(_, entry)| entry.clone()).collect();
        let text = serializer::serialize(&ast::Resource { body });
        let mut entries = entries(embedded);
        let mut changed = Vec::new();
        for entry in read("", &text).0 {
            changed.push(entry.key.clone());
            entries.insert(entry.key.clone(), entry);
        }
        let faulty = faulty(&entries, signatures, &changed);
        if faulty.is_empty() {
            return (text, refused);
        }
        for (key, refusal) in faulty {
            // A message with two faulty attributes is out after the first.
            if let Some((place, _)) = accepted.remove(id_of(&key)) {
                refused.push((place, id_of(&key).to_owned(), refusal));
            }
        }
    }
}

/// The changed entries that are faulty by themselves. One that is faulty only because it refers to another of them is
/// spared: it may be right once ours is back in that one's place.
fn faulty(entries: &Entries, signatures: &Signatures, changed: &[String]) -> Vec<(String, Refusal)> {
    let judged = changed.iter().filter_map(|key| Some((key.clone(), judge(entries, signatures, key)?)));
    let faulty: BTreeMap<String, Refusal> = judged.collect();
    let by_itself = |key: &String| {
        let reached = entry::reached(entries, key);
        !reached.iter().any(|other| id_of(other) != id_of(key) && faulty.contains_key(other))
    };
    let roots: Vec<String> = faulty.keys().filter(|key| by_itself(key)).cloned().collect();
    // In a circle all are to blame.
    faulty.into_iter().filter(|(key, _)| roots.is_empty() || roots.contains(key)).collect()
}

/// The desk's own messages, each with the value or the attributes that only ours has.
fn completed<'a>(embedded: &[&'a str], own: &[(usize, &'a str)], refused: &mut Vec<Refused>) -> Accepted<'a> {
    let ours: HashMap<String, Entry<&str>> = embedded.iter().flat_map(|text| parsed(text)).collect();
    let mut accepted = Accepted::new();
    let all = own.iter().flat_map(|(place, text)| parsed(text).map(|(id, entry)| (*place, id, entry)));
    for (place, id, mut entry) in all {
        if accepted.contains_key(&id) {
            refused.push((place, id, Refusal::Text(TextFault::Twice)));
            continue;
        }
        match (&mut entry, ours.get(&id)) {
            (Entry::Message(message), Some(Entry::Message(ours))) => {
                if message.value.is_none() {
                    message.value.clone_from(&ours.value);
                }
                complete(&mut message.attributes, &ours.attributes);
            }
            (Entry::Term(term), Some(Entry::Term(ours))) => {
                complete(&mut term.attributes, &ours.attributes);
            }
            _ => {
                refused.push((place, id, Refusal::Unknown));
                continue;
            }
        }
        accepted.insert(id, (place, entry));
    }
    accepted
}

fn complete<'a>(own: &mut Vec<ast::Attribute<&'a str>>, ours: &[ast::Attribute<&'a str>]) {
    for attribute in ours {
        if !own.iter().any(|own| own.id == attribute.id) {
            own.push(attribute.clone());
        }
    }
}

fn judge(entries: &Entries, signatures: &Signatures, key: &str) -> Option<Refusal> {
    if let Some(fault) = entry::faults(entries, key).into_iter().next() {
        return Some(Refusal::Text(fault));
    }
    if key.starts_with('-') {
        return None;
    }
    let Ok(at) = signatures.binary_search_by(|(id, _)| (*id).cmp(key)) else {
        return Some(Refusal::Unknown);
    };
    let expected: Vec<String> = signatures[at].1.iter().map(|variable| (*variable).to_owned()).collect();
    let found: Vec<String> = entry::variables(entries, key).into_iter().collect();
    if found == expected { None } else { Some(Refusal::Variables { expected, found }) }
}

fn entries(texts: &[&str]) -> Entries {
    let all = texts.iter().flat_map(|text| read("", text).0);
    all.map(|entry| (entry.key.clone(), entry)).collect()
}

fn id_of(key: &str) -> &str {
    key.split('.').next().unwrap_or(key)
}

/// Messages and terms by id. Comments and what cannot be read are left out.
fn parsed(text: &str) -> impl Iterator<Item = (String, Entry<&str>)> {
    let resource = parser::parse_runtime(text).unwrap_or_else(|(readable, _)| readable);
    resource.body.into_iter().filter_map(|entry| match &entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), entry)),
        Entry::Term(term) => Some((format!("-{}", term.id.name), entry)),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMBEDDED: &str = "\
-desk = guichet
field-phone = Téléphone
    .help = Le numéro, avec { -desk }.
greeting = Bonjour { $name }
hello = { greeting } !
visits = { $count ->
    [one] une visite
   *[other] { $count } visites
}
";
    const SIGNATURES: &Signatures = &[
        ("field-phone", &[]),
        ("field-phone.help", &[]),
        ("greeting", &["name"]),
        ("hello", &["name"]),
        ("visits", &["count"]),
    ];

    fn check(own: &str, refused: &[(&str, Refusal)], says: &[(&str, &str)]) {
        let (accepted, found) = sifted(&[EMBEDDED], SIGNATURES, &[(0, own)]);
        let expected: Vec<Refused> =
            refused.iter().map(|(id, refusal)| (0, (*id).to_owned(), refusal.clone())).collect();
        assert_eq!(found, expected, "{own}");
        let book = Book::open(Lang::Fr, [EMBEDDED, &accepted].into_iter());
        for (id, said) in says {
            let arguments = [("name", "Afi".into()), ("count", 2.into())];
            assert_eq!(book.say(id, &arguments).as_deref(), Some(*said), "{own}");
        }
    }

    #[test]
    fn a_good_message_is_taken_and_reaches_where_it_is_placed() {
        check("greeting = Akwaba { $name }", &[], &[("hello", "Akwaba Afi !")]);
        check("-desk = bureau", &[], &[("field-phone.help", "Le numéro, avec bureau.")]);
        check("# nothing\n", &[], &[("hello", "Bonjour Afi !")]);
    }

    #[test]
    fn what_a_text_does_not_say_over_stays_ours() {
        let help = "Le numéro, avec guichet.";
        check("field-phone = Portable", &[], &[("field-phone", "Portable"), ("field-phone.help", help)]);
        let own = "field-phone =\n    .help = Huit chiffres.";
        check(own, &[], &[("field-phone", "Téléphone"), ("field-phone.help", "Huit chiffres.")]);
    }

    #[test]
    fn a_faulty_message_is_refused_by_id_and_the_others_are_taken() {
        let variables = Refusal::Variables { expected: vec!["name".into()], found: vec!["nom".into()] };
        check(
            "greeting = Bonsoir { $nom }\nfield-phone = Portable",
            &[("greeting", variables)],
            &[("greeting", "Bonjour Afi"), ("field-phone", "Portable")],
        );
        check("field-fax = Fax", &[("field-fax", Refusal::Unknown)], &[]);
        let own = "field-phone = Portable\n    .short = Port.";
        check(own, &[("field-phone", Refusal::Unknown)], &[("field-phone", "Téléphone")]);
        check("-brand = autre", &[("-brand", Refusal::Unknown)], &[]);
        check("-greeting = autre", &[("-greeting", Refusal::Unknown)], &[("hello", "Bonjour Afi !")]);
    }

    #[test]
    fn the_rules_of_the_build_hold_here_too() {
        for (own, id, fault) in [
            ("visits = { NUMBER($count) }", "visits", TextFault::Function("NUMBER".into())),
            ("field-phone = {\"\"}", "field-phone", TextFault::Empty),
            ("field-phone = a\u{1b}[2J", "field-phone", TextFault::ControlCharacter),
            ("hello = { nobody } { $name }", "hello", TextFault::Reference("nobody".into())),
            ("greeting = { hello }", "greeting", TextFault::Circle),
            ("hello = { hello }", "hello", TextFault::Circle),
            (
                "visits = { $count ->\n [many] x { $count }\n *[other] y\n }",
                "visits",
                TextFault::Plural("many".into()),
            ),
            ("-desk = { $name }", "-desk", TextFault::VariableInTerm("name".into())),
        ] {
            let says = [("hello", "Bonjour Afi !"), ("visits", "2 visites")];
            check(own, &[(id, Refusal::Text(fault))], &says);
        }
    }

    #[test]
    fn what_cannot_be_read_or_occurs_twice_is_told_with_its_text() {
        let own = [(0, "field-phone = a"), (4, "greeting = { $name } !\nhello { $name }\nfield-phone = b")];
        let (accepted, refused) = sifted(&[EMBEDDED], SIGNATURES, &own);
        let [(4, unreadable, Refusal::Text(TextFault::Syntax { line: 2, .. })), twice] = &refused[..] else {
            panic!("{refused:?}");
        };
        assert_eq!(unreadable, "hello");
        assert_eq!(twice, &(4, "field-phone".to_owned(), Refusal::Text(TextFault::Twice)));
        assert_eq!(
            accepted,
            "field-phone = a\n    .help = Le numéro, avec { -desk }.\ngreeting = { $name } !\n"
        );
    }

    #[test]
    fn a_text_of_many_lines_comes_through_as_it_is() {
        let help = "\
field-phone = a
    .help =
        Un numéro { \"[\" }vide].

        Deux lignes :
          la seconde en retrait, { $count ->
            [one] un
           *[other] des
        } mots.
";
        let asked = help.replace("$count ->", "-desk.kind ->");
        let embedded = EMBEDDED.replace("= guichet", "= guichet\n    .kind = one");
        let (accepted, refused) = sifted(&[&embedded], SIGNATURES, &[(0, &asked)]);
        assert_eq!(refused, []);
        let ours = Book::open(Lang::Fr, [embedded.as_str(), &asked].into_iter());
        let taken = Book::open(Lang::Fr, [embedded.as_str(), &accepted].into_iter());
        assert_eq!(taken.say("field-phone.help", &[]), ours.say("field-phone.help", &[]));
        let on_windows = asked.replace('\n', "\r\n");
        let (accepted, refused) = sifted(&[&embedded], SIGNATURES, &[(0, &on_windows)]);
        assert_eq!(refused, []);
        let taken = Book::open(Lang::Fr, [embedded.as_str(), &accepted].into_iter());
        assert_eq!(taken.say("field-phone.help", &[]), ours.say("field-phone.help", &[]));
    }

    #[test]
    fn what_relies_on_a_refused_message_is_judged_with_ours_in_its_place() {
        let variables =
            |found: &str| Refusal::Variables { expected: vec!["name".into()], found: vec![found.into()] };
        check(
            "greeting = Bonsoir { $nom }\nhello = { greeting }.",
            &[("greeting", variables("nom"))],
            &[("hello", "Bonjour Afi.")],
        );
        check(
            "greeting = Bonsoir { $nom }\nhello = { greeting } { $x }",
            &[
                ("greeting", variables("nom")),
                (
                    "hello",
                    Refusal::Variables {
                        expected: vec!["name".into()],
                        found: vec!["name".into(), "x".into()],
                    },
                ),
            ],
            &[("hello", "Bonjour Afi !")],
        );
        let circle = Refusal::Text(TextFault::Circle);
        check(
            "greeting = { hello }\nhello = { greeting }",
            &[("greeting", circle.clone()), ("hello", circle)],
            &[("hello", "Bonjour Afi !")],
        );
    }

    /// Sets nothing that another test could see: the whole text is refused.
    #[test]
    fn a_language_takes_its_own_words_once() {
        let texts = [(Lang::Pt, "\u{feff}no-such-message = x".to_owned())];
        let refused =
            |id: &str, refusal| OverrideFault { lang: Lang::Pt, text: 0, id: id.to_owned(), refusal };
        let unknown = refused("no-such-message", Refusal::Unknown);
        assert_eq!(unknown.to_string(), "pt: no-such-message: no such message or attribute");
        assert_eq!(with_overrides(&texts), Err(vec![unknown.clone()]));
        assert_eq!(with_overrides(&texts), Err(vec![unknown, refused("*", Refusal::TooLate)]));
        assert_eq!(with_overrides(&[]), Ok(()));
    }
}
