//! Rows as JSON, for what keeps them as they were: an import that may be taken back, a merge that may be undone.

use super::{Expect, Statement};
use crate::domain::datum::Value;
use serde_json::{Map, Value as Json};

/// A row of named columns.
pub(super) fn object(columns: &[&'static str], values: &[Value]) -> Json {
    let pairs = columns.iter().zip(values).map(|(column, value)| {
        let value = match value {
            Value::Null => Json::Null,
            Value::Int(number) => (*number).into(),
            Value::Text(text) => text.as_str().into(),
        };
        ((*column).to_owned(), value)
    });
    Json::Object(pairs.collect())
}

/// What stands in a column of such a row.
pub fn value(row: &Json, column: &str) -> Value {
    row.get(column).map_or(Value::Null, value_of)
}

fn value_of(json: &Json) -> Value {
    match json {
        Json::Number(number) => number.as_i64().into(),
        Json::String(text) => text.as_str().into(),
        _ => Value::Null,
    }
}

/// One row of a table that was changed: which, what of it was before, what after. None: it was not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub table: String,
    /// The columns that tell it from the others, the same before and after.
    pub key: Json,
    pub was: Option<Json>,
    pub now: Option<Json>,
}

impl Change {
    /// The change that takes it back.
    pub fn back(&self) -> Change {
        Change { was: self.now.clone(), now: self.was.clone(), ..self.clone() }
    }

    /// Writes it where the row stands as it was; touches none where somebody changed it since.
    pub fn statement(&self) -> Statement {
        let table = &self.table;
        let key = columns(&self.key);
        match (&self.was, &self.now) {
            (Some(was), Some(now)) => {
                let (from, to) = (columns(was), columns(now));
                let sets = list(&to, ", ", |column, mark| format!("{column} = :n{mark}"));
                let sql = format!("UPDATE {table} SET {sets} WHERE {}", matching(&key, &from));
                let statement = bound(Statement::new(sql), &NEW, &to);
                bound(bound(statement, &OLD, &from), &KEY, &key)
            }
            (Some(was), None) => {
                let from = columns(was);
                let sql = format!("DELETE FROM {table} WHERE {}", matching(&key, &from));
                bound(bound(Statement::new(sql), &OLD, &from), &KEY, &key)
            }
            (None, now) => {
                let to = now.as_ref().map(columns).unwrap_or_default();
                let names = list(&to, ", ", |column, _| column.to_owned());
                let marks = list(&to, ", ", |_, mark| format!(":n{mark}"));
                let sql = format!("INSERT INTO {table}({names}) VALUES({marks}) ON CONFLICT DO NOTHING");
                bound(Statement::new(sql), &NEW, &to)
            }
        }
    }

    /// As [`Change::statement`]; the batch is rolled back where the row does not stand as it was.
    pub fn insisted(&self) -> Statement {
        Statement { expect: Expect::Rows(1), ..self.statement() }
    }
}

/// The changes that make one set of rows another.
pub(super) fn changed(table: &str, was: &[Json], now: &[Json]) -> Vec<Change> {
    let change = |was, now| Change { table: table.to_owned(), key: Json::Object(Map::new()), was, now };
    let gone = was.iter().filter(|row| !now.contains(row)).map(|row| change(Some(row.clone()), None));
    let new = now.iter().filter(|row| !was.contains(row)).map(|row| change(None, Some(row.clone())));
    gone.chain(new).collect()
}

/// The columns of a row by name. A name that is none is left out: nothing of a file becomes part of a statement.
fn columns(row: &Json) -> Vec<(&str, Value)> {
    let named = |name: &str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let row = row.as_object().into_iter().flatten();
    row.filter(|(name, _)| named(name)).map(|(name, value)| (name.as_str(), value_of(value))).collect()
}

fn list(columns: &[(&str, Value)], between: &str, each: impl Fn(&str, usize) -> String) -> String {
    let all = columns.iter().enumerate().map(|(mark, (column, _))| each(column, mark));
    all.collect::<Vec<_>>().join(between)
}

fn matching(key: &[(&str, Value)], from: &[(&str, Value)]) -> String {
    let key = list(key, " AND ", |column, mark| format!("{column} = :k{mark}"));
    let from = list(from, " AND ", |column, mark| format!("{column} IS :o{mark}"));
    [key, from].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" AND ")
}

fn bound(statement: Statement, names: &[&'static str], columns: &[(&str, Value)]) -> Statement {
    let values = names.iter().zip(columns);
    values.fold(statement, |statement, (name, (_, value))| statement.with(name, value.clone()))
}

/// Names of parameters: of what a row becomes, what it was, and by what it is found.
const NEW: [&str; 8] = ["n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7"];
const OLD: [&str; 8] = ["o0", "o1", "o2", "o3", "o4", "o5", "o6", "o7"];
const KEY: [&str; 4] = ["k0", "k1", "k2", "k3"];
