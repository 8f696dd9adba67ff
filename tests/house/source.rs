//! Rust read as far as the rules need it: words, marks and string literals with their lines, comments gone. Not a
//! parser: what it cannot tell apart (a macro's inside, an attribute) it reads as words like any other.

use std::fs;
use std::path::{Path, PathBuf};

/// One file under a folder of the repository.
#[derive(Clone, Debug)]
pub struct File {
    /// Below `src`, with `/`: `ui/screens/page.rs`.
    pub path: String,
    pub text: String,
}

impl File {
    /// A file that a test invents.
    pub fn new(path: &str, text: &str) -> File {
        File { path: path.to_owned(), text: text.to_owned() }
    }

    /// The room it stands in; `main` and `lib` for the two files above the rooms.
    pub fn room(&self) -> &str {
        self.path.split(['/', '.']).next().unwrap_or_default()
    }
}

/// What a piece of a source is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    Word(String),
    /// What stands between the quotes, escapes as they are written.
    Text(String),
    Mark(char),
}

/// A piece and the line it begins on, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub kind: Kind,
    pub line: usize,
}

impl Token {
    pub fn is(&self, mark: char) -> bool {
        self.kind == Kind::Mark(mark)
    }

    pub fn word(&self) -> &str {
        match &self.kind {
            Kind::Word(word) => word,
            _ => "",
        }
    }

    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// The folder of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file of the program.
pub fn tree() -> Vec<File> {
    let src = root().join("src");
    let mut files = Vec::new();
    for path in below(&src) {
        if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let short = path.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/");
            files.push(File { path: short, text });
        }
    }
    assert!(files.len() > 50, "only {} files found under {}", files.len(), src.display());
    files
}

/// Every file below a folder, in the order of their names.
pub fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() { found.extend(below(&path)) } else { found.push(path) }
    }
    found
}

/// Splits a source; comments are left out.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut reader = Reader { rest: source, line: 1, tokens: Vec::new() };
    while reader.step() {}
    reader.tokens
}

/// The pieces without what is compiled for tests alone: `#[cfg(test)]` before a module or an item with a body.
pub fn without_tests(tokens: &[Token]) -> Vec<Token> {
    let mut kept = Vec::new();
    let mut place = 0;
    while place < tokens.len() {
        if is_test_mark(&tokens[place..]) {
            place += 7;
            let end = tokens[place..].iter().position(|token| token.is('{') || token.is(';'));
            let Some(end) = end.map(|end| end + place) else { break };
            place = if tokens[end].is('{') { closing(tokens, end) + 1 } else { end + 1 };
        } else {
            kept.push(tokens[place].clone());
            place += 1;
        }
    }
    kept
}

/// The files that are not there for tests alone, declared so by `#[cfg(test)] mod tests;` beside them.
pub fn shipped(files: &[File]) -> Vec<File> {
    let mut tests = Vec::new();
    for file in files {
        let tokens = tokens(&file.text);
        for place in 0..tokens.len() {
            let [module, name, end] = tokens.get(place + 7..place + 10).unwrap_or_default() else { continue };
            if is_test_mark(&tokens[place..]) && module.word() == "mod" && end.is(';') {
                let folder = file.path.trim_end_matches("mod.rs").trim_end_matches(".rs");
                tests.push(format!("{}/{}", folder.trim_end_matches('/'), name.word()));
            }
        }
    }
    let is_test = |file: &File| {
        let path = file.path.trim_end_matches(".rs");
        tests.iter().any(|test| path == test || path.starts_with(&format!("{test}/")))
    };
    files.iter().filter(|file| !is_test(file)).cloned().collect()
}

/// The place of the bracket that closes the one at `open`; the end where none does.
pub fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0_usize;
    for (place, token) in tokens.iter().enumerate().skip(open) {
        match token.kind {
            Kind::Mark('{' | '(' | '[') => depth += 1,
            Kind::Mark('}' | ')' | ']') => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return place;
                }
            }
            _ => {}
        }
    }
    tokens.len() - 1
}

/// True where the pieces begin with `#[cfg(test)]`.
fn is_test_mark(tokens: &[Token]) -> bool {
    let written: Vec<String> = tokens
        .iter()
        .take(7)
        .map(|token| match &token.kind {
            Kind::Mark(mark) => mark.to_string(),
            Kind::Word(word) => word.clone(),
            Kind::Text(_) => String::new(),
        })
        .collect();
    written.concat() == "#[cfg(test)]"
}

struct Reader<'a> {
    rest: &'a str,
    line: usize,
    tokens: Vec<Token>,
}

impl Reader<'_> {
    /// Reads one piece; false at the end.
    fn step(&mut self) -> bool {
        let Some(first) = self.rest.chars().next() else { return false };
        if self.rest.starts_with("//") {
            self.skip(self.rest.find('\n').unwrap_or(self.rest.len()));
        } else if self.rest.starts_with("/*") {
            self.skip(comment(self.rest));
        } else if let Some((from, until, whole)) = literal(self.rest) {
            let text = self.rest[from..until].to_owned();
            self.push(Kind::Text(text), whole);
        } else if first == '\'' {
            let whole = character(self.rest);
            // A lifetime: the mark alone, its name is a word.
            if whole == 1 { self.skip(1) } else { self.push(Kind::Text(String::new()), whole) }
        } else if first.is_alphanumeric() || first == '_' {
            let end = self.rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(self.rest.len());
            let word = self.rest[..end].to_owned();
            self.push(Kind::Word(word), end);
        } else if first.is_whitespace() {
            self.skip(first.len_utf8());
        } else {
            self.push(Kind::Mark(first), first.len_utf8());
        }
        true
    }

    fn push(&mut self, kind: Kind, bytes: usize) {
        self.tokens.push(Token { kind, line: self.line });
        self.skip(bytes);
    }

    fn skip(&mut self, bytes: usize) {
        self.line += self.rest[..bytes].matches('\n').count();
        self.rest = &self.rest[bytes..];
    }
}

/// Bytes of a comment that may hold comments.
fn comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut place = 0;
    while place < text.len() {
        let rest = &text[place..];
        if rest.starts_with("/*") {
            depth += 1;
            place += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            place += 2;
            if depth == 0 {
                return place;
            }
        } else {
            place += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// Where a string literal's text begins and ends, and the bytes of the whole; None where none begins.
fn literal(text: &str) -> Option<(usize, usize, usize)> {
    let prefix = ["br", "cr", "r", "b", "c", ""].into_iter().find(|prefix| {
        let after = text.strip_prefix(prefix).unwrap_or_default();
        let after = if prefix.ends_with('r') { after.trim_start_matches('#') } else { after };
        after.starts_with('"')
    })?;
    let after = &text[prefix.len()..];
    if prefix.ends_with('r') {
        let hashes = after.find('"')?;
        let end = format!("\"{}", "#".repeat(hashes));
        let from = prefix.len() + hashes + 1;
        let until = from + text[from..].find(&end)?;
        return Some((from, until, until + end.len()));
    }
    let from = prefix.len() + 1;
    let mut escaped = false;
    for (place, c) in text[from..].char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return Some((from, from + place, from + place + 1)),
            _ => {}
        }
    }
    Some((from, text.len(), text.len()))
}

/// Bytes of a character literal; 1 for the mark of a lifetime.
fn character(text: &str) -> usize {
    let mut inside = text.char_indices().skip(1);
    match inside.next() {
        Some((_, '\\')) => {
            inside.next();
            text[2..].char_indices().skip(1).find(|(_, c)| *c == '\'').map_or(1, |(place, _)| place + 3)
        }
        Some(_) => inside.next().filter(|(_, c)| *c == '\'').map_or(1, |(place, _)| place + 1),
        None => 1,
    }
}

#[test]
fn comments_strings_and_lifetimes_are_told_apart() {
    let source = r##"
// crate::no
fn a<'a>(x: &'a str) -> char { /* crate::no /* deeper */ */ '\'' }
const B: &str = r#"crate::no "quoted""#; // and
const C: &[u8] = b"\" crate::no"; const D: char = '"'; const E: char = 'é'; use crate::yes;
"##;
    let tokens = tokens(source);
    let words: Vec<&str> = tokens.iter().map(Token::word).filter(|word| !word.is_empty()).collect();
    assert!(!words.contains(&"no"), "{words:?}");
    let last = tokens.iter().find(|token| token.word() == "yes").unwrap();
    assert_eq!(last.line, 5);
    let texts: Vec<&str> = tokens.iter().filter_map(Token::text).collect();
    assert_eq!(texts, ["", "crate::no \"quoted\"", "\\\" crate::no", "", ""]);
}

#[test]
fn what_is_there_for_tests_alone_can_be_left_out() {
    let file =
        File::new("a.rs", "mod b; #[cfg(test)] mod tests { fn x() { y() } } #[cfg(test)] mod c; fn d() {}");
    let kept = without_tests(&tokens(&file.text));
    let words: Vec<&str> = kept.iter().map(Token::word).filter(|word| !word.is_empty()).collect();
    assert_eq!(words, ["mod", "b", "fn", "d"]);

    let files = [file, File::new("a/b.rs", ""), File::new("a/c.rs", ""), File::new("a/c/d.rs", "")];
    let kept: Vec<String> = shipped(&files).into_iter().map(|file| file.path).collect();
    assert_eq!(kept, ["a.rs", "a/b.rs"]);
}
