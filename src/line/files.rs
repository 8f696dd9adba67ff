//! Pages and files in lines: `print` lays a page into the out-tray, `fetch` lists the trays or gives a file as it is,
//! `put` takes one. A file is bytes and no sentence: what `fetch` writes is the file and nothing else.

use super::Lines;
use crate::deeds::equipment::{Paper, Port};
use crate::deeds::{self, Error, trays};
use crate::flow::commands::Command;
use crate::flow::papers::{self, Kind, Source, Went};
use crate::flow::sentences;
use crate::i18n::{Lang, label, msg};
use std::io::{self, Read, Write};

/// Bytes that go past the lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Transfer {
    Fetch(String),
    Put(String),
}

pub(super) fn run(lines: &mut Lines, command: Command, about: &str) -> deeds::Result<()> {
    match command {
        Command::Print => print(lines, about),
        Command::Put => {
            put(lines, about);
            Ok(())
        }
        _ => fetch(lines, about),
    }
}

/// `fetch`, `fetch NAME`
pub(super) fn fetch(lines: &mut Lines, name: &str) -> deeds::Result<()> {
    if !name.is_empty() {
        lines.transfer = Some(Transfer::Fetch(name.to_owned()));
        return Ok(());
    }
    let told = crate::flow::trays::told(&lines.sitting, lines.lang)?;
    lines.say(&told.join("\n"));
    Ok(())
}

/// `put NAME`: what follows, to the end of the input, is the file.
pub(super) fn put(lines: &mut Lines, name: &str) {
    if name.is_empty() {
        let how = label(lines.lang, "tray-put-how");
        return lines.refuse(&how);
    }
    lines.transfer = Some(Transfer::Put(name.to_owned()));
}

/// Moves the bytes.
///
/// # Errors
/// The output is gone.
pub(super) fn transfer(
    lines: &mut Lines,
    transfer: &Transfer,
    input: &mut dyn Read,
    output: &mut dyn Write,
) -> io::Result<()> {
    let done = match transfer {
        Transfer::Fetch(name) => match trays::fetch(&mut lines.sitting, name) {
            Ok(mut file) => {
                io::copy(&mut file, output)?;
                output.flush()?;
                Ok(())
            }
            Err(error) => Err(error),
        },
        Transfer::Put(name) => {
            let taken = trays::put(&mut lines.sitting, name, input);
            // Whatever came of it, the input is at its end: a file is never read as commands.
            io::copy(input, &mut io::sink())?;
            lines.left = true;
            taken.map(|bytes| {
                let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
                lines.say(&msg::tray_put(lines.lang, bytes, name.as_str()));
            })
        }
    };
    if let Err(error) = done {
        let sentence = sentences::error(&error, lines.lang);
        lines.refuse(&sentence);
    }
    Ok(())
}

/// `print [slip|visits|offer|form|blank|cv|json|jsonresume|europass|consent|consent-ar|held] [a4|80mm] [fr|en|pt] [NUMBER]`, the words in any order. While something is
/// asked it is the form as it stands.
pub(super) fn print(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let (mut kind, mut lang, mut rest) = (None, None, Vec::new());
    let mut paper = lines.sitting.equipment.printer.paper;
    for word in about.split_whitespace() {
        let lower = word.to_lowercase();
        if let Some(known) = Kind::from_code(&lower) {
            kind = Some(known);
        } else if let Some(known) = Paper::from_code(&lower) {
            paper = known;
        } else if let Some(known) = Lang::ALL.into_iter().find(|lang| lang.code() == lower) {
            lang = Some(known);
        } else {
            rest.push(word);
        }
    }
    let source = match &lines.task {
        Some(task) => Source::asked(task),
        None => Source::Kept(super::desk::target(lines, &rest.join(" "))?),
    };
    let Some(kind) = kind.or(source.kinds().first().copied()) else { return Err(Error::NotFound) };
    let page = papers::page(&source, kind, lang, lines.lang, &mut lines.sitting)?;
    // Lines never write what a terminal would obey: a page goes into the tray.
    if let Went::Tray(names) = papers::send(&page, Port::None, paper, &mut lines.sitting)? {
        lines.say(&msg::print_laid(lines.lang, names.join(", ")));
        if let Some(warning) = page.warning {
            lines.say(&label(lines.lang, warning));
        }
    }
    Ok(())
}
