//! The Rust written from the checked texts: one function a message, the table of ids, the embedded files.
//!
//! Arguments are in alphabetical order, not in that of a sentence: a reworded French text must not silently swap two
//! names at every caller.

use crate::check::{LANGUAGES, Signatures, Source, is_composed};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Words of the language that may still name a function or an argument, written `r#word`.
const RESERVED: &str = " abstract as async await become box break const continue do dyn else enum extern false \
    final fn for gen if impl in let loop macro match mod move mut override priv pub ref return static struct \
    trait true try type typeof unsafe unsized use virtual where while yield ";

/// Returns the text of the generated module.
pub fn module(signatures: &Signatures, sources: &[Source]) -> String {
    let mut rust = String::new();
    ids(&mut rust, signatures);
    texts(&mut rust, sources);
    for (id, variables) in signatures.iter().filter(|(key, _)| !key.contains('.') && !is_composed(key)) {
        function(&mut rust, id, variables);
    }
    rust
}

fn ids(rust: &mut String, signatures: &Signatures) {
    rust.push_str("/// Every id and `id.attribute` with its arguments, in alphabetical order.\n");
    rust.push_str("pub static IDS: &[(&str, &[&str])] = &[\n");
    for (key, variables) in signatures {
        _ = writeln!(rust, "    ({key:?}, &{variables:?}),");
    }
    rust.push_str("];\n\n");
}

fn texts(rust: &mut String, sources: &[Source]) {
    rust.push_str("/// The embedded files with their names: French, English, Portuguese.\n");
    rust.push_str("pub static TEXTS: [&[(&str, &str)]; 3] = [\n");
    for language in LANGUAGES {
        rust.push_str("    &[\n");
        let files: BTreeSet<&str> =
            sources.iter().filter(|s| s.language == language).map(|s| s.file.as_str()).collect();
        for file in files {
            let path = format!("/i18n/{language}/{file}");
            _ = writeln!(
                rust,
                "        ({file:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),"
            );
        }
        rust.push_str("    ],\n");
    }
    rust.push_str("];\n");
}

fn function(rust: &mut String, id: &str, variables: &[String]) {
    let name = identifier(&id.replace('-', "_"));
    let arguments: Vec<String> = variables.iter().map(|variable| identifier(variable)).collect();
    _ = write!(rust, "\n/// Says `{id}`.\npub fn {name}(lang: super::Lang");
    for argument in &arguments {
        _ = write!(rust, ", {argument}: impl Into<super::Arg>");
    }
    _ = write!(rust, ") -> String {{\n    super::say(lang, {id:?}, &[");
    for (variable, argument) in variables.iter().zip(&arguments) {
        _ = write!(rust, "({variable:?}, {argument}.into()), ");
    }
    rust.push_str("])\n}\n");
}

fn identifier(name: &str) -> String {
    let reserved = RESERVED.contains(&format!(" {name} "));
    if reserved { format!("r#{name}") } else { name.to_owned() }
}
