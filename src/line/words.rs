//! What the words of a line mean: a sign, a command with what it is about, a field and its value.

use crate::domain::record::Field;
use crate::facts::fold;
use crate::flow::commands::Command;
use crate::flow::form::Form;
use crate::flow::interview::Interview;
use crate::i18n::Lang;

/// What one character says while something is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign<'a> {
    /// `?`
    Help,
    /// `??`, or `?? mac` for the values that begin so.
    List(&'a str),
    /// `<`
    Back,
    /// `.`
    Leave,
    /// `=`: the colleague's answer is taken.
    Theirs,
}

pub(super) fn sign(text: &str) -> Option<Sign<'_>> {
    match text {
        "?" => Some(Sign::Help),
        "<" => Some(Sign::Back),
        "." => Some(Sign::Leave),
        "=" => Some(Sign::Theirs),
        _ => text.strip_prefix("??").map(|about| Sign::List(about.trim())),
    }
}

/// A whole line, or a whole part of one, that is a command even while something is asked: its id, or exactly its name
/// in one of the languages. Beginnings and short words are answers here.
pub(super) fn in_interview(text: &str) -> Option<(Command, &str)> {
    const HERE: [Command; 14] = [
        Command::Save,
        Command::Leave,
        Command::Language,
        Command::DraftSetAside,
        Command::Values,
        Command::Redraw,
        Command::PageNext,
        Command::PageBefore,
        Command::Open,
        Command::SideBySide,
        Command::NotSame,
        Command::Merge,
        Command::Print,
        Command::Lock,
    ];
    let language = |about: &&str| Lang::parse(about).is_some();
    if let Some(about) =
        text.strip_prefix(Command::Language.id()).map(str::trim).filter(|about| !about.is_empty())
    {
        return Some(about).filter(language).map(|about| (Command::Language, about));
    }
    if matches!(text, "quit" | "exit") {
        return Some((Command::Leave, ""));
    }
    let wanted = fold(text);
    let names = |command: &Command| Lang::ALL.iter().any(|lang| fold(&command.name(*lang)) == wanted);
    let named = |command: &Command| command.id() == text || (!wanted.is_empty() && names(command));
    HERE.into_iter().find(named).map(|command| (command, ""))
}

/// `field=value`: the field by its key or by its label.
pub(super) fn field<'a>(interview: &Interview, text: &'a str, lang: Lang) -> Option<(usize, &'a str)> {
    let (key, value) = text.split_once('=')?;
    Some((named(interview.form, key.trim(), lang)?, value.trim()))
}

/// `help FIELD` while something is asked: which field is meant. Help by itself is an answer like any other.
pub(super) fn helped(interview: &Interview, text: &str, lang: Lang) -> Option<usize> {
    let (word, about) = text.split_once(' ')?;
    (Command::named(word, lang) == Some(Command::Help)).then(|| named(interview.form, about.trim(), lang))?
}

/// The field of a form that a text names: its key, its label or its short name.
pub(super) fn named(form: Form, text: &str, lang: Lang) -> Option<usize> {
    let wanted = fold(text);
    let is_named = |field: &Field| {
        let names = [form.label(field, lang), form.short_label(field, lang)];
        !wanted.is_empty() && names.iter().any(|name| fold(name) == wanted)
    };
    form.place_of(text).or_else(|| form.fields.iter().position(is_named))
}

/// The command a line begins with, the longest first, and the rest of the line.
pub(super) fn command(text: &str, lang: Lang) -> Option<(Command, &str)> {
    let mut end = text.len();
    loop {
        let (head, rest) = text.split_at(end);
        if let Some(command) = Command::named(head.trim(), lang) {
            return Some((command, rest.trim()));
        }
        end = head.trim_end().rfind(' ')?;
    }
}

/// The commands whose name begins with the words of a line: what may have been meant.
pub(super) fn meant(text: &str, lang: Lang) -> Vec<Command> {
    let first = text.split(' ').next().unwrap_or(text);
    let begun = |words: &str| -> Vec<Command> {
        let wanted = fold(words);
        let fits = |command: &&Command| {
            command.listed() && !wanted.is_empty() && fold(&command.name(lang)).starts_with(&wanted)
        };
        Command::ALL.iter().filter(fits).copied().collect()
    };
    let whole = begun(text);
    if whole.is_empty() { begun(first) } else { whole }
}

/// An option of a line such as `rows=40`: its value, and the line without it.
pub(super) fn option(text: &str, name: &str) -> (Option<String>, String) {
    let mut value = None;
    let rest: Vec<&str> = text
        .split_whitespace()
        .filter(|word| match word.split_once('=') {
            Some((key, told)) if key == name => {
                value = Some(told.to_owned());
                false
            }
            _ => true,
        })
        .collect();
    (value, rest.join(" "))
}
