//! A read, as plain data, over before the screen waits for a key.

use crate::domain::datum::Value;
use std::borrow::Cow;

/// A select with its named parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    pub sql: Cow<'static, str>,
    pub values: Vec<(&'static str, Value)>,
}

impl Query {
    pub fn new(sql: impl Into<Cow<'static, str>>) -> Self {
        Query { sql: sql.into(), values: Vec::new() }
    }

    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }
}

/// One row of an answer, by position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row(pub Vec<Value>);

impl Row {
    pub fn text(&self, place: usize) -> &str {
        self.0.get(place).map_or("", Value::text)
    }

    /// The text, None where the column is NULL.
    pub fn some(&self, place: usize) -> Option<String> {
        self.0.get(place).filter(|value| !value.is_null()).map(|value| value.text().to_owned())
    }

    pub fn int(&self, place: usize) -> i64 {
        self.0.get(place).map_or(0, Value::int)
    }

    /// The number, None where the column is NULL.
    pub fn some_int(&self, place: usize) -> Option<i64> {
        self.0.get(place).filter(|value| !value.is_null()).map(Value::int)
    }

    /// The values from a place on: those of a record's fields.
    pub fn from(&self, place: usize) -> &[Value] {
        self.0.get(place..).unwrap_or_default()
    }
}
