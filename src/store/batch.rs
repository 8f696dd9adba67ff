//! A write, as plain data. A batch is built without reading inside it and applied whole or not at all; it carries
//! the record, its search rows, its spans and its change-log row together.

use crate::domain::datum::Value;
use std::borrow::Cow;

/// How many rows a statement must touch for the batch to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expect {
    Rows(usize),
    Any,
}

/// One statement with its named parameters (`:name`).
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    pub sql: Cow<'static, str>,
    pub values: Vec<(&'static str, Value)>,
    pub expect: Expect,
}

impl Statement {
    pub fn new(sql: impl Into<Cow<'static, str>>) -> Self {
        Statement { sql: sql.into(), values: Vec::new(), expect: Expect::Any }
    }

    /// Binds `:name`.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// The batch is rolled back unless exactly one row is touched.
    pub fn one(mut self) -> Self {
        self.expect = Expect::Rows(1);
        self
    }
}

/// A write.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    /// A replayed id is answered "done" and writes nothing.
    pub id: String,
    /// Who signs it.
    pub counsellor: String,
    /// RFC 3339, UTC.
    pub at: String,
    pub statements: Vec<Statement>,
}

impl Batch {
    pub fn push(&mut self, statement: Statement) -> &mut Self {
        self.statements.push(statement);
        self
    }

    pub fn extend(&mut self, statements: impl IntoIterator<Item = Statement>) -> &mut Self {
        self.statements.extend(statements);
        self
    }
}
