//! `guide`: the counsellor's guide, to a terminal, a pipe or a page to print. `completions` and `man`: what the shell and
//! its manual know of the commands, from the same definition.

use super::context::Context;
use super::definition;
use super::output::{Failure, Outcome, print, whole};
use crate::i18n::label;
use crate::i18n::width::{width, wrap};
use crate::report::sheet::{Direction, Piece, Sheet};
use crate::ui::guide;
use clap::Args;

/// Columns of the text: what a terminal of 80 shows without breaking a line by itself.
const COLUMNS: usize = 78;

#[derive(Args)]
pub struct Guide {
    #[arg(long, default_value = "text", value_parser = ["text", "html"])]
    format: String,
}

pub fn tell(context: &Context, asked: &Guide) -> Result<Outcome, Failure> {
    let sheet = sheet(context);
    match asked.format.as_str() {
        "html" => whole(&sheet.html()),
        _ => print(&text(&sheet)),
    }
    Ok(Outcome::Done)
}

fn sheet(context: &Context) -> Sheet {
    let lang = context.lang();
    let mut pieces = Vec::new();
    for section in guide::sections(lang).into_iter().chain([guide::keys_section(lang)]) {
        pieces.push(Piece::Heading(section.heading));
        pieces.extend(section.paragraphs.into_iter().map(Piece::Paragraph));
    }
    for (place, keys) in guide::keys_by_place(lang) {
        pieces.push(Piece::Heading(place));
        pieces.extend(keys.into_iter().map(|(key, does)| Piece::Pair(key, does)));
    }
    let title = label(lang, "guide-title");
    Sheet { language: lang.code().to_owned(), direction: Direction::LeftToRight, title, pieces }
}

/// Headings with a rule below them, paragraphs apart, keys in a column.
fn text(sheet: &Sheet) -> String {
    let mut lines = vec![sheet.title.to_uppercase(), "=".repeat(width(&sheet.title))];
    for piece in &sheet.pieces {
        match piece {
            Piece::Heading(heading) => {
                lines.extend([String::new(), heading.clone(), "-".repeat(width(heading)), String::new()]);
            }
            Piece::Pair(key, does) => lines.push(format!("  {key:<10}{does}")),
            Piece::Paragraph(words) => {
                if lines.last().is_some_and(|line| !line.is_empty()) {
                    lines.push(String::new());
                }
                lines.extend(wrap(words, COLUMNS));
            }
            Piece::Blank(words) | Piece::Ticks(words, _) => lines.push(words.clone()),
        }
    }
    lines.join("\n")
}

/// What a shell needs to complete the commands and their options.
pub fn completions(shell: clap_complete::Shell) -> Outcome {
    let mut written = Vec::new();
    clap_complete::generate(shell, &mut definition(), "guichet", &mut written);
    whole(&String::from_utf8_lossy(&written));
    Outcome::Done
}

/// The manual page of the program, or of one command of it, for `man -l -`.
pub fn man(context: &Context, path: &[String]) -> Result<Outcome, Failure> {
    let mut command = definition();
    // Long options that hold everywhere reach the commands below only once all is put together.
    command.build();
    let mut name = "guichet".to_owned();
    for word in path {
        let below = command.find_subcommand(word).cloned();
        command = below.ok_or_else(|| Failure::said(context.lang(), "error-no-such-command"))?;
        name = format!("{name}-{word}");
    }
    let mut written = Vec::new();
    let version = concat!("guichet ", env!("CARGO_PKG_VERSION"));
    clap_mangen::Man::new(command).title(name).source(version).render(&mut written)?;
    whole(&String::from_utf8_lossy(&written));
    Ok(Outcome::Done)
}
