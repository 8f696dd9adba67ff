//! One Fluent file read into its entries: what each shows, asks for and refers to.
//!
//! Read by the build, which compares the three languages, and by the desk, which checks an override folder: both
//! hold a text to the same rules because both read it here. Compares nothing itself.

use fluent_syntax::ast;
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Stands in a text for the place where one of several variants is put.
const CHOICE: &str = "{…}";

/// Plural categories that neither French nor English nor Portuguese selects with the rules that we carry. `many` is
/// one in newer rules (a million of something), but not in ours: a text under it would never be seen.
const NEVER_SELECTED: [&str; 4] = ["zero", "two", "few", "many"];

/// Why a text cannot be taken. Shown in English: it is read by who writes the texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    Syntax { line: usize, detail: String },
    Twice,
    Empty,
    ControlCharacter,
    Name,
    VariableName(String),
    Function(String),
    Plural(String),
    VariableInTerm(String),
    Reference(String),
    Circle,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax { line, detail } => write!(out, "line {line}: {detail}"),
            Self::Twice => write!(out, "occurs twice"),
            Self::Empty => write!(out, "is empty"),
            Self::ControlCharacter => write!(out, "holds a control character"),
            Self::Name => {
                write!(out, "must be lower-case words joined by hyphens, and no word of Rust's paths")
            }
            Self::VariableName(name) => {
                write!(out, "${name} must be lower-case words joined by underscores, and not `lang`")
            }
            Self::Function(name) => {
                write!(out, "{name}() is not known here; a number is written as the language does by itself")
            }
            Self::Plural(key) => {
                write!(out, "[{key}] is never selected in these languages; write [0] or [2]")
            }
            Self::VariableInTerm(name) => {
                write!(out, "a term does not see ${name}; it may only select by what is passed to it")
            }
            Self::Reference(key) => write!(out, "refers to {key}, which does not exist"),
            Self::Circle => write!(out, "refers to itself"),
        }
    }
}

/// A message, a term, or an attribute of one.
pub struct Entry {
    /// `id`, `id.attribute`, `-term` or `-term.attribute`.
    pub key: String,
    pub file: String,
    /// What it shows, whitespace evened out: the text, then each variant of its choices. A variable is `{$name}`.
    pub texts: Vec<String>,
    /// A comment `# same` above it says that languages may agree here.
    pub same: bool,
    pub faults: Vec<Fault>,
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
}

/// Entries by key.
pub type Entries = BTreeMap<String, Entry>;

/// Reads the entries of a file in their order, and what cannot be read at all, with the id it seems to be.
pub fn read(file: &str, text: &str) -> (Vec<Entry>, Vec<(String, Fault)>) {
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err(partly) => partly,
    };
    let faults = errors.into_iter().map(|error| unreadable(text, error)).collect();
    let mut entries = Vec::new();
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => {
                let key = message.id.name.to_owned();
                let same = says_same(message.comment.as_ref());
                let shown = message.value.iter().map(|value| (key.clone(), value));
                let attributes = message.attributes.iter();
                let named = attributes.map(|a| (format!("{key}.{}", a.id.name), &a.value));
                entries.extend(shown.chain(named).map(|(key, value)| walked(key, file, same, value)));
            }
            ast::Entry::Term(term) => {
                let key = format!("-{}", term.id.name);
                entries.push(walked(key.clone(), file, true, &term.value));
                for attribute in &term.attributes {
                    let key = format!("{key}.{}", attribute.id.name);
                    entries.push(walked(key, file, true, &attribute.value));
                }
            }
            _ => {}
        }
    }
    (entries, faults)
}

/// Every variable that an entry asks for, through the messages placed in it too.
///
/// Terms keep to themselves: Fluent gives them only what is passed to them.
pub fn variables(entries: &Entries, key: &str) -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    for key in reached(entries, key) {
        if let Some(entry) = entries.get(&key)
            && !key.starts_with('-')
        {
            asked.extend(entry.variables.iter().cloned());
        }
    }
    asked
}

/// What is wrong with an entry: in itself, or in what it refers to.
pub fn faults(entries: &Entries, key: &str) -> Vec<Fault> {
    let Some(entry) = entries.get(key) else { return Vec::new() };
    let mut faults = entry.faults.clone();
    let missing = entry.references.iter().filter(|key| !entries.contains_key(*key));
    faults.extend(missing.cloned().map(Fault::Reference));
    let begins_again =
        |place: &String| entries.get(place).is_some_and(|entry| entry.references.contains(key));
    if reached(entries, key).iter().any(begins_again) {
        faults.push(Fault::Circle);
    }
    faults
}

/// The entry itself and everything placed in it, however deep. Each is looked at once, so a text that refers in a
/// circle, or to the same message a thousand times, costs nothing.
pub fn reached(entries: &Entries, key: &str) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![key.to_owned()];
    while let Some(key) = waiting.pop() {
        if let Some(entry) = entries.get(&key) {
            waiting.extend(entry.references.iter().filter(|key| !seen.contains(*key)).cloned());
        }
        seen.insert(key);
    }
    seen
}

fn unreadable(text: &str, error: parser::ParserError) -> (String, Fault) {
    let before = text.get(..error.pos.start).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let passage = error.slice.and_then(|slice| text.get(slice)).unwrap_or_default();
    let id = passage.trim_start().split([' ', '=', '\n']).next().unwrap_or_default();
    (id.to_owned(), Fault::Syntax { line, detail: error.kind.to_string() })
}

fn says_same(comment: Option<&ast::Comment<&str>>) -> bool {
    let mut lines = comment.into_iter().flat_map(|comment| &comment.content);
    lines.any(|line| line.split([' ', ':', ',']).next() == Some("same"))
}

fn walked(key: String, file: &str, same: bool, pattern: &ast::Pattern<&str>) -> Entry {
    let mut entry = Entry {
        key,
        file: file.to_owned(),
        texts: Vec::new(),
        same,
        faults: Vec::new(),
        variables: BTreeSet::new(),
        references: BTreeSet::new(),
    };
    if !is_name(&entry.key) {
        entry.faults.push(Fault::Name);
    }
    entry.pattern(pattern);
    if entry.texts.iter().all(|text| text.replace(CHOICE, "").trim().is_empty()) {
        entry.faults.push(Fault::Empty);
    }
    entry
}

impl Entry {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        let place = self.texts.len();
        self.texts.push(String::new());
        let mut shown = String::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    if value.contains(|c: char| c.is_control() && c != '\n') {
                        self.faults.push(Fault::ControlCharacter);
                    }
                    shown.push_str(value);
                }
                ast::PatternElement::Placeable { expression } => {
                    shown.push_str(&self.expression(expression));
                }
            }
        }
        self.texts[place] = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    }

    /// Walks what stands between braces and returns how it is written in [`Entry::texts`].
    fn expression(&mut self, expression: &ast::Expression<&str>) -> String {
        match expression {
            ast::Expression::Inline(inline) => {
                if let ast::InlineExpression::VariableReference { id } = inline
                    && self.key.starts_with('-')
                {
                    self.faults.push(Fault::VariableInTerm(id.name.to_owned()));
                }
                self.inline(inline)
            }
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                self.plurals(variants);
                for variant in variants {
                    self.pattern(&variant.value);
                }
                CHOICE.to_owned()
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) -> String {
        use ast::InlineExpression as Inline;
        match inline {
            Inline::StringLiteral { value } | Inline::NumberLiteral { value } => (*value).to_owned(),
            Inline::VariableReference { id } => {
                if !is_variable_name(id.name) {
                    self.faults.push(Fault::VariableName(id.name.to_owned()));
                }
                self.variables.insert(id.name.to_owned());
                format!("{{${}}}", id.name)
            }
            Inline::MessageReference { id, attribute } => self.refer(id.name.to_owned(), attribute.as_ref()),
            Inline::TermReference { id, attribute, arguments } => {
                arguments.iter().for_each(|arguments| self.arguments(arguments));
                self.refer(format!("-{}", id.name), attribute.as_ref())
            }
            Inline::FunctionReference { id, arguments } => {
                self.faults.push(Fault::Function(id.name.to_owned()));
                self.arguments(arguments);
                format!("{{{}()}}", id.name)
            }
            Inline::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &ast::CallArguments<&str>) {
        let named = arguments.named.iter().map(|argument| &argument.value);
        arguments.positional.iter().chain(named).for_each(|argument| {
            self.inline(argument);
        });
    }

    fn refer(&mut self, id: String, attribute: Option<&ast::Identifier<&str>>) -> String {
        let key = match attribute {
            Some(attribute) => format!("{id}.{}", attribute.name),
            None => id,
        };
        let shown = format!("{{{key}}}");
        self.references.insert(key);
        shown
    }

    /// A choice by number whose `[zero]` or `[many]` would never be shown. A choice by word may use these words.
    fn plurals(&mut self, variants: &[ast::Variant<&str>]) {
        let words: Vec<&str> = variants
            .iter()
            .filter_map(|variant| match variant.key {
                ast::VariantKey::Identifier { name } => Some(name),
                ast::VariantKey::NumberLiteral { .. } => None,
            })
            .collect();
        let by_number =
            words.iter().all(|word| ["one", "other"].contains(word) || NEVER_SELECTED.contains(word));
        if by_number {
            let never = words.iter().filter(|word| NEVER_SELECTED.contains(word));
            self.faults.extend(never.map(|word| Fault::Plural((*word).to_owned())));
        }
    }
}

/// Names become functions and file keys: one spelling only. `self`, `super`, `crate` cannot name a function.
/// Ids that are put together at run time from a table and a key, or a list and a code: they keep the spelling of
/// the column or the code, and no function is written for them.
pub fn is_composed(key: &str) -> bool {
    ["choice-", "field-", "why-", "page-", "form-"].iter().any(|beginning| key.starts_with(beginning))
}

fn is_name(key: &str) -> bool {
    if is_composed(key) {
        return key.bytes().all(|c| c.is_ascii_alphanumeric() || matches!(c, b'-' | b'_' | b'.'));
    }
    let mut parts = key.strip_prefix('-').unwrap_or(key).split('.');
    parts.all(|part| {
        part.starts_with(|c: char| c.is_ascii_lowercase())
            && part.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-')
            && !["self", "super", "crate"].contains(&part)
    })
}

fn is_variable_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'_')
        && !["self", "super", "crate", "lang"].contains(&name)
}
