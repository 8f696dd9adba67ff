//! Tables as spreadsheets write them: a header, then a row a line, parted by commas, semicolons or tabs. A damaged row
//! is told by its line and takes no other with it, also where a quote was left open.

use super::Unreadable;
use super::columns::{Column, Columns, Map};
use super::normal::bytes;
use crate::facts::fold;
use csv::{Position, ReaderBuilder, StringRecord, Trim};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::HashMap;

/// How the bytes of a file are to be read, where somebody says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Found out from the bytes themselves.
    Auto,
    Utf8,
    Windows1252,
    Utf16Little,
    Utf16Big,
    Macintosh,
}

impl Encoding {
    /// The names by which one is asked for.
    pub const CODES: [&str; 7] =
        ["auto", "utf-8", "windows-1252", "latin-1", "utf-16le", "utf-16be", "macintosh"];

    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "auto" => Some(Encoding::Auto),
            "utf-8" => Some(Encoding::Utf8),
            // What programs call Latin-1 is Windows-1252 with five signs less.
            "windows-1252" | "latin-1" => Some(Encoding::Windows1252),
            "utf-16le" => Some(Encoding::Utf16Little),
            "utf-16be" => Some(Encoding::Utf16Big),
            "macintosh" => Some(Encoding::Macintosh),
            _ => None,
        }
    }
}

/// SHA-256 of the bytes of a file, in hex: by it one that comes again is known.
pub fn sha(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A file as it is to be read.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    pub bytes: &'a [u8],
    pub encoding: Encoding,
    pub map: &'a Map,
}

/// A table that was read.
#[derive(Debug)]
pub struct Table<'a> {
    map: &'a Map,
    header: Vec<String>,
    /// Where our columns stand.
    places: HashMap<&'static str, usize>,
    pub rows: Vec<Row>,
}

/// One row and the physical line on which it begins, the header being 1.
#[derive(Debug)]
pub struct Row {
    pub line: u64,
    /// None: the row is damaged.
    cells: Option<StringRecord>,
}

/// The cells of a row by their columns.
#[derive(Clone, Copy)]
pub struct Cells<'a> {
    table: &'a Table<'a>,
    cells: &'a StringRecord,
}

impl Cells<'_> {
    /// The text under a column, without blanks around it; empty where the table has no such column.
    pub fn get(&self, column: &str) -> &str {
        self.table.map.meant(column, self.table.cell(column, self.cells))
    }
}

impl Table<'_> {
    /// The cells of a row; None where it is damaged.
    pub fn cells<'a>(&'a self, row: &'a Row) -> Option<Cells<'a>> {
        row.cells.as_ref().map(|cells| Cells { table: self, cells })
    }

    fn cell<'a>(&self, column: &str, cells: &'a StringRecord) -> &'a str {
        self.places.get(column).and_then(|place| cells.get(*place)).unwrap_or_default()
    }

    /// What of the table is read, in the order of its columns.
    pub fn columns(&self) -> Columns {
        const SHOWN: usize = 3;
        let mut columns = Columns::default();
        for (place, theirs) in self.header.iter().enumerate() {
            let Some((ours, _)) = self.places.iter().find(|(_, known)| **known == place) else {
                columns.unread.push(theirs.clone());
                continue;
            };
            let cells = self.rows.iter().filter_map(|row| row.cells.as_ref());
            let cells = cells.map(|cells| self.cell(ours, cells)).filter(|cell| !cell.is_empty());
            let cells = cells.take(SHOWN).map(str::to_owned).collect();
            columns.read.push(Column { ours, theirs: theirs.clone(), cells });
        }
        columns
    }
}

/// Reads a table of columns that are known; some it must have.
///
/// # Errors
/// No text, nothing in it, bytes of another encoding than was said, or a table of something else.
pub fn read<'a>(
    file: File<'a>,
    known: &[&'static str],
    compulsory: &[&'static str],
) -> Result<Table<'a>, Unreadable> {
    let text = decoded(file.bytes, file.encoding)?;
    let mark = parted_by(text.lines().next().unwrap_or_default());
    let mut header = StringRecord::new();
    reader(&text, mark).read_record(&mut header).map_err(|_| Unreadable::OtherKind)?;
    let names: Vec<String> = header.iter().map(fold).collect();
    let places: HashMap<&'static str, usize> = known
        .iter()
        .filter_map(|column| {
            let called = file.map.called(column);
            Some((*column, names.iter().position(|name| *name == called)?))
        })
        .collect();
    let missing = |column: &&&'static str| !places.contains_key(**column) && !file.map.fixes(column);
    match compulsory.iter().find(missing) {
        // Not one of them: that is no table with a column too few.
        Some(_) if !compulsory.iter().any(|column| places.contains_key(column)) => {
            return Err(Unreadable::OtherKind);
        }
        Some(column) => return Err(Unreadable::NoColumn(column)),
        None => {}
    }
    let rows = rows(&text, mark, header.len());
    Ok(Table { map: file.map, header: header.iter().map(str::to_owned).collect(), places, rows })
}

/// A table whose columns have not been named yet.
pub struct Plain {
    header: StringRecord,
    mark: u8,
    rows: Vec<Row>,
}

impl Plain {
    /// The names of its columns, in their order.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.header.iter()
    }

    /// What parts its cells.
    pub fn delimiter(&self) -> u8 {
        self.mark
    }

    pub fn rows(&self) -> &[Row] {
        &self.rows
    }
}

impl Row {
    /// Every cell, in the order of the columns; None where the row is damaged.
    pub fn all(&self) -> Option<impl Iterator<Item = &str>> {
        self.cells.as_ref().map(StringRecord::iter)
    }
}

/// Reads the table of a text. What parts its cells is found out from its header where nobody says it.
///
/// # Errors
/// It has no header.
pub fn plain(text: &str, mark: Option<u8>) -> Result<Plain, Unreadable> {
    let mark = mark.unwrap_or_else(|| parted_by(text.lines().next().unwrap_or_default()));
    let mut header = StringRecord::new();
    reader(text, mark).read_record(&mut header).map_err(|_| Unreadable::OtherKind)?;
    let rows = rows(text, mark, header.len());
    Ok(Plain { header, mark, rows })
}

/// The name of the encoding by which [`decoded`] reads bytes.
pub fn encoding_of(bytes: &[u8], told: Encoding) -> &'static str {
    let little = sixteen_without_mark(bytes).map(|unit| unit([1, 0]) == 1);
    match (told, bytes) {
        (Encoding::Utf8, _) => "utf-8",
        (Encoding::Windows1252, _) => "windows-1252",
        (Encoding::Macintosh, _) => "macintosh",
        (Encoding::Utf16Little, _) | (Encoding::Auto, [0xff, 0xfe, ..]) => "utf-16le",
        (Encoding::Utf16Big, _) | (Encoding::Auto, [0xfe, 0xff, ..]) => "utf-16be",
        (Encoding::Auto, _) => match little {
            Some(true) => "utf-16le",
            Some(false) => "utf-16be",
            None if str::from_utf8(bytes).is_ok() => "utf-8",
            None if bytes.contains(&b'\r') && !bytes.contains(&b'\n') => "macintosh",
            None => "windows-1252",
        },
    }
}

/// The text of bytes that are read as somebody said, or as they show themselves.
///
/// # Errors
/// No text, or bytes of another encoding than was said.
pub fn decoded(bytes: &[u8], encoding: Encoding) -> Result<Cow<'_, str>, Unreadable> {
    match encoding {
        Encoding::Auto => match sixteen_without_mark(bytes) {
            Some(unit) => sixteen(bytes, unit),
            None => bytes::decode(bytes),
        },
        Encoding::Utf16Little => sixteen(bytes, u16::from_le_bytes),
        Encoding::Utf16Big => sixteen(bytes, u16::from_be_bytes),
        Encoding::Windows1252 => Ok(bytes::windows(bytes).into()),
        Encoding::Macintosh => Ok(bytes::macintosh(bytes).into()),
        Encoding::Utf8 => match str::from_utf8(bytes) {
            Ok(text) => Ok(text.trim_start_matches('\u{feff}').into()),
            Err(error) => {
                let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
                let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
                let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
                Err(Unreadable::Damaged { line, column })
            }
        },
    }
}

type Unit = fn([u8; 2]) -> u16;

/// UTF-16 without its mark: in Latin letters every other byte is zero.
fn sixteen_without_mark(bytes: &[u8]) -> Option<Unit> {
    let pairs = bytes.get(..bytes.len().min(2_000)).unwrap_or_default().chunks_exact(2);
    let (mut first, mut second, count) = (0, 0, pairs.len());
    for pair in pairs {
        first += usize::from(pair.first() == Some(&0));
        second += usize::from(pair.get(1) == Some(&0));
    }
    match (first * 2 > count, second * 2 > count) {
        (false, true) => Some(u16::from_le_bytes),
        (true, false) => Some(u16::from_be_bytes),
        _ => None,
    }
}

fn sixteen(bytes: &[u8], unit: Unit) -> Result<Cow<'_, str>, Unreadable> {
    let text = bytes::sixteen_bits(bytes, unit)?;
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() { Err(Unreadable::Empty) } else { Ok(text.to_owned().into()) }
}

/// The mark that parts the names of the header.
fn parted_by(header: &str) -> u8 {
    let count = |mark: char| header.matches(mark).count();
    [';', '\t', '|'].into_iter().find(|mark| count(*mark) > count(',')).map_or(b',', |mark| mark as u8)
}

fn reader(text: &str, mark: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(mark)
        .trim(Trim::All)
        .from_reader(text.as_bytes())
}

fn rows(text: &str, mark: u8, width: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut lines = Lines { text, at: 0, line: 1 };
    let mut begin = 0;
    // Each turn reads on to the end, or to a damaged row; after that one it goes on behind its first line.
    while let Some(rest) = text.get(begin..).filter(|rest| !rest.is_empty()) {
        let mut reader = reader(rest, mark);
        let mut record = StringRecord::new();
        let mut behind = None;
        while let Ok(true) = reader.read_record(&mut record) {
            let told = record.position().map_or(0, Position::byte);
            let line = lines.up_to(begin + usize::try_from(told).unwrap_or(0));
            let end = begin + usize::try_from(reader.position().byte()).unwrap_or(0);
            let first_end =
                text.get(lines.at..).and_then(|rest| rest.find('\n')).map(|end| lines.at + end + 1);
            let raw = text.get(lines.at..end).unwrap_or_default();
            let whole = record.len() == width && !swallows(raw, mark, width);
            if let (false, Some(next)) = (whole, first_end)
                && end > next
            {
                rows.push(Row { line, cells: None });
                behind = Some(next);
                break;
            }
            let blank = record.len() == 1 && record.get(0).is_none_or(str::is_empty);
            if line > 1 && !blank {
                rows.push(Row { line, cells: whole.then(|| record.clone()) });
            }
        }
        match behind {
            Some(next) => begin = next,
            None => break,
        }
    }
    rows
}

/// True where a quote that was left open took other rows in: it is never closed, or a line of it looks like a row.
fn swallows(raw: &str, mark: u8, width: usize) -> bool {
    /// Below so many columns a line of a note may look like a row by chance.
    const COLUMNS: usize = 5;
    let open = !raw.bytes().filter(|byte| *byte == b'"').count().is_multiple_of(2);
    let row = |line: &str| line.bytes().filter(|byte| *byte == mark).count() + 1 == width;
    open || (width >= COLUMNS && raw.trim_end().lines().skip(1).any(row))
}

/// Counts the lines of a text as one goes through it.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the first character at or behind a place that is no line end: a row begins there.
    fn up_to(&mut self, place: usize) -> u64 {
        let rest = self.text.get(place..).unwrap_or_default();
        let begin = place + (rest.len() - rest.trim_start_matches(['\r', '\n']).len());
        let passed = self.text.get(self.at..begin).unwrap_or_default();
        self.line += passed.bytes().filter(|byte| *byte == b'\n').count() as u64;
        self.at = begin;
        self.line
    }
}

/// For whose spreadsheet a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Excel {
    /// UTF-8, commas.
    Commas,
    /// UTF-8 with its mark, semicolons.
    Semicolons,
}

/// Writes a table: the header is made of the first row's keys.
pub struct Writer {
    excel: Excel,
    writer: csv::Writer<Vec<u8>>,
    begun: bool,
}

impl Writer {
    pub fn new(excel: Excel) -> Writer {
        let mark = if excel == Excel::Commas { b',' } else { b';' };
        let writer = csv::WriterBuilder::new()
            .delimiter(mark)
            .terminator(csv::Terminator::CRLF)
            .from_writer(Vec::new());
        Writer { excel, writer, begun: false }
    }

    pub fn row(&mut self, row: &[(&'static str, serde_json::Value)]) {
        // Memory takes whatever is written: there is nothing to fail.
        if !std::mem::replace(&mut self.begun, true) {
            let _ = self.writer.write_record(row.iter().map(|(key, _)| *key));
        }
        let _ = self.writer.write_record(row.iter().map(|(_, value)| cell(value)));
    }

    /// The table; empty without rows.
    pub fn finish(self) -> String {
        let bytes = self.writer.into_inner().unwrap_or_default();
        let text = String::from_utf8(bytes).unwrap_or_default();
        match self.excel {
            Excel::Semicolons if !text.is_empty() => format!("\u{feff}{text}"),
            _ => text,
        }
    }
}

fn cell(value: &serde_json::Value) -> String {
    use serde_json::Value;
    match value {
        Value::Null => String::new(),
        Value::String(text) => harmless(text),
        Value::Array(values) => values.iter().map(cell).collect::<Vec<_>>().join("; "),
        Value::Object(fields) => {
            let told = fields.values().map(cell).filter(|text| !text.is_empty());
            told.collect::<Vec<_>>().join(" ")
        }
        other => other.to_string(),
    }
}

/// A text that a spreadsheet would run as a formula is kept from it.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static PLAIN: LazyLock<Map> = LazyLock::new(Map::default);

    fn file(bytes: &[u8], encoding: Encoding) -> File<'_> {
        File { bytes, encoding, map: &PLAIN }
    }

    fn of(bytes: &[u8], encoding: Encoding) -> Result<Table<'_>, Unreadable> {
        read(file(bytes, encoding), &["a", "b"], &["a", "b"])
    }

    fn table(text: &str) -> Table<'_> {
        of(text.as_bytes(), Encoding::Auto).unwrap()
    }

    fn told(table: &Table<'_>) -> Vec<(u64, Option<String>)> {
        let row = |row: &Row| (row.line, table.cells(row).map(|cells| cells.get("b").to_owned()));
        table.rows.iter().map(row).collect()
    }

    #[test]
    fn quotes_line_ends_and_marks_are_those_of_spreadsheets() {
        let table = table("\u{feff}a;b\r\n1;\"two\nlines\"\r\n3; x ; \r\n\r\n4;\"say \"\"no\"\"\"\r\n");
        assert_eq!(
            told(&table),
            [(2, Some("two\nlines".to_owned())), (4, None), (6, Some("say \"no\"".to_owned()))]
        );
    }

    #[test]
    fn a_table_that_is_written_is_read_again_and_runs_no_formula() {
        for excel in [Excel::Commas, Excel::Semicolons] {
            let mut writer = Writer::new(excel);
            writer.row(&[("a", serde_json::json!(["x", "y"])), ("b", serde_json::json!("one; \"two\",\n3"))]);
            writer.row(&[("a", serde_json::json!(null)), ("b", serde_json::json!("=1+1"))]);
            let written = writer.finish();
            let read = table(&written);
            let said = |text: &str| Some(text.to_owned());
            assert_eq!(told(&read), [(2, said("one; \"two\",\n3")), (4, said("'=1+1"))]);
        }
    }

    #[test]
    fn a_quote_that_was_left_open_costs_its_own_row_alone() {
        let table = table("a,b\n1,one\n2,\"two\n3,three\n4,four\n");
        let said = |text: &str| Some(text.to_owned());
        assert_eq!(told(&table), [(2, said("one")), (3, None), (4, said("three")), (5, said("four"))]);
    }

    #[test]
    fn nor_where_a_later_row_has_quotes_of_its_own() {
        let text = "a,b,c,d,e\n1,one,\"open,,\n2,two,,\"quoted, well\",\n3,three,,,\n";
        let said = |text: &str| Some(text.to_owned());
        assert_eq!(told(&table(text)), [(2, None), (3, said("two")), (4, said("three"))]);
    }

    #[test]
    fn a_file_that_ends_in_the_middle_loses_its_last_row_alone() {
        let table = table("a,b\n1,one\n2,two\n3");
        assert_eq!(told(&table).last(), Some(&(4, None)));
        assert_eq!(table.rows.len(), 3);
    }

    #[test]
    fn another_table_and_another_encoding_are_told() {
        assert_eq!(of(b"x,y\n1,2\n", Encoding::Auto).unwrap_err(), Unreadable::OtherKind);
        assert_eq!(of(b"a,y\n1,2\n", Encoding::Auto).unwrap_err(), Unreadable::NoColumn("b"));
        let wrong = of(b"a,b\n1,\xe9t\xe9\n", Encoding::Utf8).unwrap_err();
        assert_eq!(wrong, Unreadable::Damaged { line: 2, column: 3 });
        let table = of(b"a,b\n1,\xe9t\xe9\n", Encoding::Windows1252).unwrap();
        assert_eq!(told(&table), [(2, Some("été".to_owned()))]);
    }

    #[test]
    fn a_table_reads_alike_in_whatever_encoding_it_was_saved() {
        let text = "a;b\r\n1;été à Kaédi\r\n";
        let sixteen = |unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
        let latin: Vec<u8> = text.chars().map(|letter| u8::try_from(letter).unwrap()).collect();
        let (little, big) = (sixteen(u16::to_le_bytes), sixteen(u16::to_be_bytes));
        let files: [(&[u8], Encoding); 8] = [
            (text.as_bytes(), Encoding::Auto),
            (&latin, Encoding::Auto),
            (&latin, Encoding::Windows1252),
            (&little, Encoding::Auto),
            (&little, Encoding::Utf16Little),
            (&big, Encoding::Auto),
            (&big, Encoding::Utf16Big),
            (&[b"\xff\xfe".as_slice(), &little].concat(), Encoding::Auto),
        ];
        for (bytes, encoding) in files {
            assert_eq!(
                told(&of(bytes, encoding).unwrap()),
                [(2, Some("été à Kaédi".to_owned()))],
                "{encoding:?}"
            );
        }
        for code in Encoding::CODES {
            assert!(Encoding::from_code(code).is_some(), "{code}");
        }
    }

    #[test]
    fn columns_by_other_names_are_read_by_a_map_and_the_others_are_told() {
        let map = Map::parse("[columns]\nb = \"Numéro\"\n[fixed]\na = \"7\"\n", &["a", "b"]).unwrap();
        let bytes = "NUMERO\tx\n3\t4\n".as_bytes();
        let table =
            read(File { bytes, encoding: Encoding::Auto, map: &map }, &["a", "b"], &["a", "b"]).unwrap();
        assert_eq!(told(&table), [(2, Some("3".to_owned()))]);
        assert_eq!(table.cells(&table.rows[0]).unwrap().get("a"), "7");
        let columns = table.columns();
        assert_eq!((columns.read[0].ours, columns.read[0].cells.as_slice()), ("b", &["3".to_owned()][..]));
        assert_eq!(columns.unread, ["x"]);
    }

    proptest! {
        /// One row of many is damaged in whatever way: the others come in, each on its own line.
        #[test]
        fn one_damaged_row_of_n_leaves_the_others(
            count in 2_usize..30,
            which in any::<prop::sample::Index>(),
            damage in prop::sample::select(vec!["x", "1,2,3", "\"open", "1,\"open", "\"a\"b\"c"]),
        ) {
            let spoilt = which.index(count);
            let mut text = "a,b\n".to_owned();
            for row in 0..count {
                text.push_str(&if row == spoilt { format!("{damage}\n") } else { format!("{row},r{row}\n") });
            }
            let read = table(&text);
            let whole: Vec<(u64, Option<String>)> =
                told(&read).into_iter().filter(|(_, cell)| cell.is_some()).collect();
            let expected: Vec<(u64, Option<String>)> = (0..count)
                .filter(|row| *row != spoilt)
                .map(|row| (row as u64 + 2, Some(format!("r{row}"))))
                .collect();
            prop_assert_eq!(whole, expected);
        }
    }
}
