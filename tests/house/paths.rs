//! The paths a source names, braces unfolded: `use a::{b, c::d}` names `a::b` and `a::c::d`.

use super::source::{File, Kind, Token, tokens};

/// A path and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub line: usize,
    /// `*` for a glob.
    pub parts: Vec<String>,
    /// How many modules of the crate surround it: what `super` climbs from.
    depth: usize,
}

impl Named {
    /// True where the path begins with these parts.
    pub fn begins(&self, parts: &[&str]) -> bool {
        self.parts.len() >= parts.len() && self.parts.iter().zip(parts).all(|(part, wanted)| part == wanted)
    }

    /// The room of this crate that the path names: by `crate`, by the crate's name, or by climbing out of its own
    /// room. None for what is not ours or stays at home. `*` names all of them.
    pub fn room(&self) -> Option<&str> {
        match self.parts.first()?.as_str() {
            "crate" | "guichet" => self.parts.get(1).map(String::as_str),
            "super" => {
                let climbed = self.parts.iter().take_while(|part| *part == "super").count();
                (climbed >= self.depth).then(|| self.parts.get(climbed).map(String::as_str)).flatten()
            }
            _ => None,
        }
    }
}

/// Every path of a file that has at least two parts.
pub fn named(file: &File) -> Vec<Named> {
    let tokens = tokens(&file.text);
    let home = modules_of(&file.path);
    let mut found = Vec::new();
    // Blocks that are open: true for those of a module.
    let mut blocks = Vec::new();
    let mut place = 0;
    while let Some(token) = tokens.get(place) {
        match &token.kind {
            Kind::Mark('{') => blocks.push(opens_module(&tokens, place)),
            Kind::Mark('}') => {
                blocks.pop();
            }
            Kind::Word(_) => {
                let depth = home + blocks.iter().filter(|module| **module).count();
                let (paths, next) = tree(&tokens, place, depth, &[]);
                found.extend(paths.into_iter().filter(|path| path.parts.len() > 1));
                place = next;
                continue;
            }
            _ => {}
        }
        place += 1;
    }
    found
}

/// `lib.rs` is the crate itself, `ui/mod.rs` and `cli.rs` stand one below, `ui/desk.rs` two.
fn modules_of(path: &str) -> usize {
    match path {
        "lib.rs" | "main.rs" => 0,
        path => path.split('/').filter(|part| *part != "mod.rs").count(),
    }
}

fn opens_module(tokens: &[Token], open: usize) -> bool {
    open >= 2 && tokens[open - 2].word() == "mod" && !tokens[open - 1].word().is_empty()
}

/// The paths that begin at a word, and the place behind them.
fn tree(tokens: &[Token], at: usize, depth: usize, before: &[String]) -> (Vec<Named>, usize) {
    let mut parts = before.to_vec();
    let line = tokens[at].line;
    let mut place = at;
    loop {
        match tokens.get(place).map(|token| &token.kind) {
            Some(Kind::Word(word)) => parts.push(word.clone()),
            Some(Kind::Mark('*')) => parts.push("*".to_owned()),
            Some(Kind::Mark('{')) => return group(tokens, place, depth, &parts),
            _ => break,
        }
        place += 1;
        if !(is(tokens, place, ':') && is(tokens, place + 1, ':')) {
            break;
        }
        // `path::<T>` ends the path; what stands in it is read by itself.
        if is(tokens, place + 2, '<') {
            break;
        }
        place += 2;
    }
    (vec![Named { line, parts, depth }], place.max(at + 1))
}

fn group(tokens: &[Token], open: usize, depth: usize, before: &[String]) -> (Vec<Named>, usize) {
    let mut found = Vec::new();
    let mut place = open + 1;
    while let Some(token) = tokens.get(place) {
        match &token.kind {
            Kind::Mark('}') => return (found, place + 1),
            // `as name` renames; it names nothing.
            Kind::Word(word) if word == "as" => place += 2,
            Kind::Word(_) | Kind::Mark('*' | '{') => {
                let (paths, next) = tree(tokens, place, depth, before);
                found.extend(paths);
                place = next;
            }
            _ => place += 1,
        }
    }
    (found, place)
}

fn is(tokens: &[Token], place: usize, mark: char) -> bool {
    tokens.get(place).is_some_and(|token| token.is(mark))
}

#[test]
fn braces_unfold_and_climbing_is_counted() {
    let file = File::new(
        "ui/screens/page.rs",
        "use crate::{flow::{due::{self, Item as Row}, *}, i18n};
         use std::{env, fs::File};
         mod inner { use super::super::super::store::Batch; fn f() { super::Page::<u8>::new(); } }",
    );
    let found = named(&file);
    let told: Vec<(usize, String)> = found.iter().map(|path| (path.line, path.parts.join("::"))).collect();
    let told: Vec<(usize, &str)> = told.iter().map(|(line, path)| (*line, path.as_str())).collect();
    assert_eq!(
        told,
        [
            (1, "crate::flow::due::self"),
            (1, "crate::flow::due::Item"),
            (1, "crate::flow::*"),
            (1, "crate::i18n"),
            (2, "std::env"),
            (2, "std::fs::File"),
            (3, "super::super::super::store::Batch"),
            (3, "super::Page"),
        ]
    );
    let rooms: Vec<Option<&str>> = found.iter().map(Named::room).collect();
    let (flow, i18n) = (Some("flow"), Some("i18n"));
    assert_eq!(rooms, [flow, flow, flow, i18n, None, None, None, None]);
    assert_eq!(found[6].depth, 4, "ui, screens, page, inner: three steps up are still in ui");
}
