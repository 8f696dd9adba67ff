//! The survey file: one JSON object, a list of them, or one a line. Read as a stream, each survey is scored and let
//! go; nothing is answered before the last is read, for one faulty survey refuses all.

use super::normal::Object;
use crate::domain::reintegration::survey::INSTRUMENT;
use crate::domain::reintegration::survey::answers::{Answers, Refusal};
use crate::domain::reintegration::survey::questions::{Dimension, PLACES, place_of};
use crate::domain::reintegration::survey::score::{DENOMINATOR, Numerator, Score, score};
use serde::de::{DeserializeSeed, Deserializer, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::io::{self, BufRead, BufReader, Cursor, Read};

/// Longer than any survey, however it is laid out: what goes on is none.
const LONGEST: u64 = 1 << 20;
/// So many faults are told; a file of another kind would bring one a line.
const TOLD: usize = 20;
const MARK: &[u8] = b"\xef\xbb\xbf";

/// How the surveys stood, and so how the scores are given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    One,
    List,
    Lines,
}

/// The score of one survey of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scored {
    pub score: Score,
    /// The file said that answers may be missing.
    pub partial: bool,
}

/// Where in the file a survey stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// It is the only one.
    Alone,
    /// Counted from 1.
    Line(usize),
    /// Its place in the list, from 1.
    Item(usize),
}

/// What is wrong with a survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    Answer {
        key: String,
        refusal: Refusal,
    },
    /// Everything that was not answered.
    Missing {
        keys: Vec<&'static str>,
    },
    Twice {
        key: String,
    },
    /// A number, a list, `true`: no word.
    NoWord {
        key: String,
    },
    /// `partial` is neither true nor false.
    NoFlag {
        key: String,
    },
    NoObject,
    TooLong,
    /// The file ends in the middle of a survey.
    Truncated {
        line: usize,
    },
    /// It is no JSON. Line and column from 1.
    Damaged {
        line: usize,
        column: usize,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub at: At,
    pub wrong: Wrong,
}

/// Why a file gives no scores.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    #[error("no survey in it")]
    Empty,
    /// The first of them, in the order of the file.
    #[error("{} faults", .0.len())]
    Faults(Vec<Fault>),
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Reads and scores a file of surveys.
///
/// # Errors
/// It is empty, one of the surveys is faulty, or the source cannot be read.
pub fn read(source: impl Read) -> Result<(Layout, Vec<Scored>), Unusable> {
    let mut source = unmarked(source)?;
    let mut line = 1;
    let first = loop {
        let Some(byte) = source.fill_buf()?.first().copied() else { return Err(Unusable::Empty) };
        if !byte.is_ascii_whitespace() {
            break byte;
        }
        line += usize::from(byte == b'\n');
        source.consume(1);
    };
    let mut found = Found::default();
    let layout =
        if first == b'[' { list(source, line, &mut found)? } else { lines(source, line, &mut found)? };
    if found.faults.is_empty() { Ok((layout, found.scored)) } else { Err(Unusable::Faults(found.faults)) }
}

/// The source behind the mark that some editors put before the first letter.
fn unmarked(mut source: impl Read) -> io::Result<impl BufRead> {
    let mut head = Vec::with_capacity(MARK.len());
    source.by_ref().take(MARK.len() as u64).read_to_end(&mut head)?;
    if head == MARK {
        head.clear();
    }
    Ok(BufReader::with_capacity(1 << 16, Cursor::new(head).chain(source)))
}

#[derive(Default)]
struct Found {
    scored: Vec<Scored>,
    faults: Vec<Fault>,
}

impl Found {
    fn tell(&mut self, at: At, wrong: Wrong) {
        if self.faults.len() < TOLD {
            self.faults.push(Fault { at, wrong });
        }
    }

    /// True once nothing more would be told.
    fn is_full(&self) -> bool {
        self.faults.len() >= TOLD
    }

    fn take(&mut self, at: At, object: &Object<'_>) {
        let before = self.faults.len();
        let (answers, partial) = self.answers(at, object);
        let mut keys = Vec::new();
        for (key, refusal) in answers.faults() {
            if refusal == Refusal::WithoutNo {
                self.tell(at, Wrong::Answer { key: key.to_owned(), refusal });
            // A word that is not known was told already.
            } else if !(partial || object.raw(key).is_some()) {
                keys.push(key);
            }
        }
        if !keys.is_empty() {
            self.tell(at, Wrong::Missing { keys });
        }
        if self.faults.len() == before {
            self.scored.push(Scored { score: score(&answers), partial });
        }
    }

    fn answers(&mut self, at: At, object: &Object<'_>) -> (Answers, bool) {
        let (mut answers, mut partial) = (Answers::default(), false);
        // One bit a place that was seen, and one for `partial`.
        let mut seen = 0_u64;
        for (key, value) in object.entries() {
            let place = place_of(key);
            let bit = 1 << place.unwrap_or(PLACES);
            let known = place.is_some() || key == "partial";
            let taken = if known && seen & bit != 0 {
                Err(Wrong::Twice { key: key.to_owned() })
            } else {
                match (place, value) {
                    (Some(place), value) => give(&mut answers, place, key, value),
                    (None, "true" | "false") if known => {
                        partial = value == "true";
                        Ok(())
                    }
                    (None, _) if known => Err(Wrong::NoFlag { key: key.to_owned() }),
                    (None, _) => Err(Wrong::Answer { key: key.to_owned(), refusal: Refusal::UnknownKey }),
                }
            };
            seen |= if known { bit } else { 0 };
            if let Err(wrong) = taken {
                self.tell(at, wrong);
            }
        }
        (answers, partial)
    }

    /// There was no second survey: its place says nothing.
    fn stands_alone(&mut self) -> Layout {
        for fault in &mut self.faults {
            fault.at = At::Alone;
        }
        Layout::One
    }
}

/// Takes one answer. `null` is an answer that is missing.
fn give(answers: &mut Answers, place: usize, key: &str, value: &str) -> Result<(), Wrong> {
    let quoted = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let word = match quoted {
        Some(plain) if !plain.contains('\\') => Cow::Borrowed(plain),
        Some(_) => serde_json::from_str::<String>(value).unwrap_or_default().into(),
        None if value == "null" => return Ok(()),
        None => return Err(Wrong::NoWord { key: key.to_owned() }),
    };
    answers.give_at(place, &word).map_err(|refusal| Wrong::Answer { key: key.to_owned(), refusal })
}

/// One survey a line; or one alone, which may go over several.
fn lines(mut source: impl BufRead, first: usize, found: &mut Found) -> Result<Layout, Unusable> {
    let mut text = Vec::new();
    next_line(&mut source, &mut text)?;
    if ends_early(&text) {
        // It goes over several lines: then it is the only one.
        source.by_ref().take(LONGEST).read_to_end(&mut text)?;
        one(&text, first, found);
        return Ok(found.stands_alone());
    }
    one(&text, first, found);
    let (mut line, mut alone) = (first, true);
    while !found.is_full() && next_line(&mut source, &mut text)? {
        line += 1;
        if !text.iter().all(u8::is_ascii_whitespace) {
            alone = false;
            one(&text, line, found);
        }
    }
    Ok(if alone { found.stands_alone() } else { Layout::Lines })
}

/// The next line into the buffer, as far as a survey may go; false at the end.
fn next_line(source: &mut impl BufRead, text: &mut Vec<u8>) -> io::Result<bool> {
    text.clear();
    let length = source.by_ref().take(LONGEST).read_until(b'\n', text)?;
    Ok(length > 0)
}

/// True where it is the beginning of a survey that goes on.
fn ends_early(text: &[u8]) -> bool {
    let read = std::str::from_utf8(text).map(serde_json::from_str::<Object<'_>>);
    matches!(read, Ok(Err(error)) if error.is_eof())
}

/// Takes one survey that begins at a line of the file.
fn one(text: &[u8], line: usize, found: &mut Found) {
    let at = At::Line(line);
    if text.len() as u64 >= LONGEST {
        return found.tell(at, Wrong::TooLong);
    }
    let Ok(text) = std::str::from_utf8(text) else {
        let upto = std::str::from_utf8(text).map_or_else(|error| error.valid_up_to(), |_| 0);
        let before = text.split_at_checked(upto).map_or(&[][..], |(before, _)| before);
        return found.tell(at, damaged(&String::from_utf8_lossy(before), line));
    };
    match serde_json::from_str::<Object<'_>>(text) {
        Ok(object) => found.take(at, &object),
        Err(error) if error.is_eof() => {
            found.tell(at, Wrong::Truncated { line: line + error.line().saturating_sub(1) });
        }
        Err(error) if error.is_data() => found.tell(at, Wrong::NoObject),
        Err(error) => {
            let column = characters(text, error.line(), error.column());
            found.tell(at, Wrong::Damaged { line: line + error.line().saturating_sub(1), column });
        }
    }
}

/// Behind the last letter that could be read.
fn damaged(before: &str, line: usize) -> Wrong {
    let lines = before.matches('\n').count();
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    Wrong::Damaged { line: line + lines, column }
}

/// A place in a line as an editor counts it, from 1.
fn characters(text: &str, line: usize, column: usize) -> usize {
    let whole = text.split('\n').nth(line.saturating_sub(1)).unwrap_or_default();
    whole.char_indices().take_while(|(place, _)| *place < column).count().max(1)
}

/// A list of surveys, one at a time in memory.
fn list(source: impl BufRead, line: usize, found: &mut Found) -> Result<Layout, Unusable> {
    let mut reader = serde_json::Deserializer::from_reader(source);
    let read = Items { found }.deserialize(&mut reader).and_then(|()| reader.end());
    if let Err(error) = read {
        if let (true, Some(kind)) = (error.is_io(), error.io_error_kind()) {
            return Err(Unusable::Io(kind.into()));
        }
        let line = line + error.line().saturating_sub(1);
        let damaged = Wrong::Damaged { line, column: error.column().max(1) };
        found.tell(At::Line(line), if error.is_eof() { Wrong::Truncated { line } } else { damaged });
    }
    Ok(Layout::List)
}

struct Items<'f> {
    found: &'f mut Found,
}

impl<'de> DeserializeSeed<'de> for Items<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Items<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let mut number = 0;
        while let Some(raw) = items.next_element::<Box<RawValue>>()? {
            number += 1;
            match serde_json::from_str::<Object<'_>>(raw.get()) {
                Ok(object) => self.found.take(At::Item(number), &object),
                Err(_) => self.found.tell(At::Item(number), Wrong::NoObject),
            }
        }
        Ok(())
    }
}

/// The figures of a survey as `interface.md` part 4 gives them; with what is missing where answers may be. Written out
/// by hand: the decimals are made of whole numbers and pass through nothing that could round them.
pub fn document(score: &Score, partial: bool) -> String {
    let figures = |of: fn(Numerator) -> String| {
        let dimensions = Dimension::ALL.iter().map(|one| (one.code(), score.dimension(*one)));
        let all = dimensions.chain([("composite", score.composite)]);
        all.map(|(name, numerator)| format!("\"{name}\":{}", of(numerator))).collect::<Vec<_>>().join(",")
    };
    let missing = || score.missing.iter().map(|key| format!("\"{key}\"")).collect::<Vec<_>>().join(",");
    format!(
        "{{\"instrument\":\"{INSTRUMENT}\",{},\"numerators\":{{{}}},\"denominator\":{DENOMINATOR},\
         \"unanswered\":{},\"reliable\":{},\"bands\":{{{}}}{}}}",
        figures(Numerator::decimal),
        figures(|numerator| numerator.0.to_string()),
        score.unanswered,
        score.reliable(),
        figures(|numerator| format!("\"{}\"", numerator.band().code())),
        if partial { format!(",\"missing\":[{}]", missing()) } else { String::new() },
    )
}
