//! SQLite under the store: opening, applying batches, answering queries. The only room that names rusqlite.
//!
//! The schema is in `schema/NNNN_*.sql`, one file a step, never edited after its release; it may be read with any
//! SQLite tool. WAL with `synchronous=FULL`: a save that was answered survives a power cut.

mod backup;
mod cells;
mod migrations;
mod sweep;
mod turns;

use super::{Applied, Batch, Error, Expect, Query, Result, Row, Statement};
use crate::domain::datum::Value;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior, ffi::ErrorCode};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use turns::Turns;

pub use cells::Cells;
pub use migrations::SCHEMA;

/// `application_id` of a guichet file: the letters GUIC.
const APPLICATION: i64 = 0x4755_4943;

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// A seat: small cache, reads and short writes.
    Seat,
    /// An import: a large cache.
    Bulk,
    /// A file that is thrown away if its writing stops: no log, no waiting for the disk.
    Filling,
}

/// One connection to the desk's file.
pub struct Store {
    connection: Connection,
    path: PathBuf,
    bindings: Bindings,
    turns: Turns,
    /// Every batch is part of one transaction, which [`Store::settle`] ends.
    filling: bool,
}

impl Store {
    /// Makes a new desk's file, readable by its owner alone.
    ///
    /// # Errors
    /// There is one already, or it cannot be written.
    pub fn create(path: &Path) -> Result<Store> {
        Store::create_as(path, Access::Bulk)
    }

    /// As [`Store::create`], for a file that nobody sees before it is complete.
    ///
    /// # Errors
    /// As [`Store::create`].
    pub fn create_for_filling(path: &Path) -> Result<Store> {
        Store::create_as(path, Access::Filling)
    }

    fn create_as(path: &Path, access: Access) -> Result<Store> {
        if path.exists() {
            return Err(Error::DeskExists);
        }
        // SQLite would make it readable for the group: it must exist with the right mode before.
        private_file(path)?;
        let mut connection = Connection::open(path).map_err(told)?;
        let turns = Turns::beside(path);
        configure(&mut connection, access, &turns)?;
        migrations::create(&mut connection)?;
        let filling = access == Access::Filling;
        Ok(Store { connection, path: path.to_owned(), bindings: Bindings::default(), turns, filling })
    }

    /// Opens a desk's file; an older one is brought to the present schema, after a backup beside it.
    ///
    /// # Errors
    /// No file, not a desk's file, one of a newer program, or damage.
    pub fn open(path: &Path, access: Access) -> Result<Store> {
        if !path.exists() {
            return Err(Error::NoDesk);
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags).map_err(told)?;
        let application: i64 =
            connection.query_row("PRAGMA application_id", [], |row| row.get(0)).map_err(told)?;
        if application != APPLICATION {
            return Err(Error::Damaged("application_id".to_owned()));
        }
        let turns = Turns::beside(path);
        configure(&mut connection, access, &turns)?;
        migrations::upgrade(&mut connection, path)?;
        Ok(Store { connection, path: path.to_owned(), bindings: Bindings::default(), turns, filling: false })
    }

    /// A desk in memory, for tests.
    ///
    /// # Errors
    /// The engine's own.
    pub fn in_memory() -> Result<Store> {
        let mut connection = Connection::open_in_memory().map_err(told)?;
        let turns = Turns::default();
        configure(&mut connection, Access::Seat, &turns)?;
        migrations::create(&mut connection)?;
        Ok(Store { connection, path: PathBuf::new(), bindings: Bindings::default(), turns, filling: false })
    }

    /// A further connection to the same file, for work that goes on beside the seat.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn again(&self, access: Access) -> Result<Store> {
        Store::open(&self.path, access)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Applies a batch whole, or not at all.
    ///
    /// # Errors
    /// An expectation that did not hold, a lock that was not to be had, a full disk: nothing was written.
    pub fn apply(&mut self, batch: &Batch) -> Result<Applied> {
        self.write(batch, false)
    }

    /// `soon`: it is tried again soon where the lock is not to be had.
    fn write(&mut self, batch: &Batch, soon: bool) -> Result<Applied> {
        if self.filling {
            return self.fill(batch);
        }
        let transaction = begin(&self.connection, &self.turns, soon)?;
        if !mark(&transaction, batch, &mut self.bindings)? {
            return Ok(Applied::Replayed);
        }
        run_all(&transaction, &batch.statements, &mut self.bindings)?;
        transaction.commit().map_err(told)?;
        Ok(Applied::Done)
    }

    /// Writes rows that nobody sees before a later batch shows them: that one waits for the disk, this does not. `next`
    /// gives some statements, and none at the end; for whoever waits meanwhile it ends early. True: somebody waits.
    ///
    /// # Errors
    /// As [`Store::apply`]: nothing of it was written.
    pub fn stage(&mut self, batch: &Batch, next: impl FnMut() -> Option<Vec<Statement>>) -> Result<bool> {
        self.connection.pragma_update(None, "synchronous", "NORMAL").map_err(told)?;
        let staged = self.stage_some(batch, next);
        self.connection.pragma_update(None, "synchronous", "FULL").map_err(told)?;
        staged
    }

    fn stage_some(
        &mut self,
        batch: &Batch,
        mut next: impl FnMut() -> Option<Vec<Statement>>,
    ) -> Result<bool> {
        let transaction = begin(&self.connection, &self.turns, false)?;
        mark(&transaction, batch, &mut self.bindings)?;
        let mut waits = false;
        while !waits && let Some(statements) = next() {
            run_all(&transaction, &statements, &mut self.bindings)?;
            waits = self.turns.somebody_waits();
        }
        transaction.commit().map_err(told)?;
        Ok(waits)
    }

    /// As [`Store::apply`], but waits for a lock three seconds at most: for what is tried again soon.
    ///
    /// # Errors
    /// As [`Store::apply`].
    pub fn apply_soon(&mut self, batch: &Batch) -> Result<Applied> {
        self.write(batch, true)
    }

    /// The file may not grow over so many pages while this connection writes: as on a full disk.
    ///
    /// # Errors
    /// The engine's.
    pub fn limit(&self, pages: i64) -> Result<()> {
        self.connection.pragma_update(None, "max_page_count", pages).map_err(told)
    }

    /// How many pages the file has.
    ///
    /// # Errors
    /// The engine's.
    pub fn pages(&self) -> Result<i64> {
        self.connection.pragma_query_value(None, "page_count", |row| row.get(0)).map_err(told)
    }

    /// As [`Store::apply`], in the one transaction of a fill: pages that a thousand batches touch are written once.
    /// After an error the file is good for nothing, and is thrown away.
    fn fill(&mut self, batch: &Batch) -> Result<Applied> {
        if self.connection.is_autocommit() {
            self.connection.execute_batch("BEGIN IMMEDIATE").map_err(told)?;
        }
        run_all(&self.connection, &batch.statements, &mut self.bindings)?;
        Ok(Applied::Done)
    }

    /// Answers a query.
    ///
    /// # Errors
    /// The engine's; a query cannot be stale.
    pub fn read(&self, query: &Query) -> Result<Vec<Row>> {
        let mut rows = Vec::new();
        self.each(query, |row| {
            rows.push(row);
            true
        })?;
        Ok(rows)
    }

    /// Hands each row of an answer over until the visitor has had enough: for long answers that are not kept.
    ///
    /// # Errors
    /// As [`Store::read`].
    pub fn each(&self, query: &Query, visit: impl FnMut(Row) -> bool) -> Result<()> {
        each(&self.connection, query, visit)
    }

    /// As [`Store::each`], ended by the first error of the visitor too.
    ///
    /// # Errors
    /// As [`Store::read`], or the visitor's.
    pub fn try_each(&self, query: &Query, mut visit: impl FnMut(Row) -> Result<bool>) -> Result<()> {
        let mut damage = None;
        self.each(query, |row| {
            visit(row).unwrap_or_else(|error| {
                damage = Some(error);
                false
            })
        })?;
        damage.map_or(Ok(()), Err)
    }

    /// Hands the whole numbers of each row over until the visitor has had enough: for answers of hundreds of thousands
    /// of rows, of which hardly one is kept. What is no number is 0.
    ///
    /// # Errors
    /// As [`Store::read`]; an answer of another width.
    pub fn each_numbers<const N: usize>(
        &self,
        query: &Query,
        mut visit: impl FnMut(&[i64; N]) -> bool,
    ) -> Result<()> {
        let mut statement = prepared(&self.connection, query)?;
        if statement.column_count() != N {
            return Err(Error::Engine(format!("{} columns", statement.column_count())));
        }
        let mut rows = statement.raw_query();
        let mut numbers = [0; N];
        while let Some(row) = rows.next().map_err(told)? {
            for (place, number) in numbers.iter_mut().enumerate() {
                *number = match row.get_ref(place).map_err(told)? {
                    ValueRef::Integer(number) => number,
                    _ => 0,
                };
            }
            if !visit(&numbers) {
                break;
            }
        }
        Ok(())
    }

    /// Several reads of one moment: what others write meanwhile is in none of them, and the file is locked once for all.
    ///
    /// # Errors
    /// As [`Store::read`], and the reads' own.
    pub fn at_once<T, E: From<Error>>(
        &self,
        read: impl FnOnce() -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        if !self.connection.is_autocommit() {
            return read();
        }
        // Nothing is written in it: that it is rolled back at its end says only that it is over.
        let _moment = self.connection.unchecked_transaction().map_err(told)?;
        read()
    }

    /// Counts the commits of other connections: what is kept in memory may be stale when it changes.
    ///
    /// # Errors
    /// The engine's.
    pub fn data_version(&self) -> Result<i64> {
        self.connection.query_row("PRAGMA data_version", [], |row| row.get(0)).map_err(told)
    }

    /// The way the engine would answer a query, for tests that hold hot statements to their index.
    ///
    /// # Errors
    /// The engine's.
    pub fn plan(&self, query: &Query) -> Result<String> {
        let explained = Query { sql: format!("EXPLAIN QUERY PLAN {}", query.sql).into(), ..query.clone() };
        let steps = self.read(&explained)?;
        Ok(steps.iter().map(|row| row.text(3)).collect::<Vec<_>>().join("\n"))
    }

    /// What the engine itself finds wrong with the file; empty if nothing.
    ///
    /// # Errors
    /// The engine's.
    pub fn damages(&self) -> Result<Vec<String>> {
        let rows = self.read(&Query::new("PRAGMA quick_check(20)"))?;
        let said = rows.iter().map(|row| row.text(0).to_owned());
        Ok(said.filter(|line| line != "ok").collect())
    }

    /// The right to import, held by one program at a time; None where another one has it. The system gives it back
    /// when its holder ends, however it ends.
    ///
    /// # Errors
    /// The lock file cannot be made.
    pub fn alone(&self) -> Result<Option<Alone>> {
        if self.path.as_os_str().is_empty() {
            return Ok(Some(Alone { _lock: None }));
        }
        let mut options = std::fs::OpenOptions::new();
        options.create(true).append(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let lock = options.open(self.path.with_extension("lock")).map_err(|error| refused(&error))?;
        match lock.try_lock() {
            Ok(()) => Ok(Some(Alone { _lock: Some(lock) })),
            Err(std::fs::TryLockError::WouldBlock) => Ok(None),
            Err(std::fs::TryLockError::Error(error)) => Err(refused(&error)),
        }
    }

    /// The schema's number in the file.
    ///
    /// # Errors
    /// The engine's.
    pub fn schema(&self) -> Result<i64> {
        migrations::version(&self.connection)
    }

    /// Statistics for the planner and a short log file: after a large fill.
    ///
    /// # Errors
    /// The engine's.
    pub fn settle(&self) -> Result<()> {
        if !self.connection.is_autocommit() {
            self.connection.execute_batch("COMMIT").map_err(told)?;
        }
        self.connection
            .execute_batch("PRAGMA optimize=0x10002; PRAGMA wal_checkpoint(TRUNCATE);")
            .map_err(told)
    }

    /// Copies the whole file, also while others write, checks the copy and puts it in its place.
    ///
    /// # Errors
    /// The copy could not be made or did not pass its check.
    pub fn backup(&self, to: &Path) -> Result<()> {
        backup::copy(&self.connection, to)
    }
}

/// The right to import, while it lives.
pub struct Alone {
    _lock: Option<std::fs::File>,
}

/// Where the names of a statement's parameters stand: looked up once a text, not once a row.
#[derive(Default)]
struct Bindings(HashMap<String, Binding>);

struct Binding {
    names: Vec<&'static str>,
    places: Vec<usize>,
}

impl Bindings {
    /// The places of the names of a statement, in their order.
    fn places(&mut self, prepared: &rusqlite::Statement<'_>, statement: &Statement) -> Result<&[usize]> {
        let names = || statement.values.iter().map(|(name, _)| *name);
        let known = self.0.get(statement.sql.as_ref());
        if known.is_none_or(|binding| !binding.names.iter().copied().eq(names())) {
            let mut places = Vec::with_capacity(statement.values.len());
            for name in names() {
                let place = prepared.parameter_index(&format!(":{name}")).map_err(told)?;
                places.push(place.ok_or_else(|| Error::Engine(format!("no parameter {name}")))?);
            }
            self.0.insert(statement.sql.to_string(), Binding { names: names().collect(), places });
        }
        Ok(self.0.get(statement.sql.as_ref()).map_or(&[], |binding| &binding.places))
    }
}

/// A query's statement with its values bound.
fn prepared<'a>(connection: &'a Connection, query: &Query) -> Result<rusqlite::CachedStatement<'a>> {
    let mut statement = connection.prepare_cached(&query.sql).map_err(told)?;
    for (name, value) in &query.values {
        let place = statement
            .parameter_index(&format!(":{name}"))
            .map_err(told)?
            .ok_or_else(|| Error::Engine(format!("no parameter {name}")))?;
        bind(&mut statement, place, value)?;
    }
    Ok(statement)
}

/// Hands each row of an answer over until the visitor has had enough.
fn each(connection: &Connection, query: &Query, mut visit: impl FnMut(Row) -> bool) -> Result<()> {
    let mut statement = prepared(connection, query)?;
    let columns = statement.column_count();
    let mut rows = statement.raw_query();
    while let Some(row) = rows.next().map_err(told)? {
        let values =
            (0..columns).map(|column| row.get_ref(column).map(value)).collect::<rusqlite::Result<_>>();
        if !visit(Row(values.map_err(told)?)) {
            break;
        }
    }
    Ok(())
}

/// Begins a write: at once, or after having said that one waits.
fn begin<'a>(connection: &'a Connection, turns: &Turns, soon: bool) -> Result<Transaction<'a>> {
    turns.begins(soon);
    let begun = Transaction::new_unchecked(connection, TransactionBehavior::Immediate);
    turns.begun();
    let transaction = begun.map_err(told)?;
    migrations::refuse_newer(&transaction)?;
    Ok(transaction)
}

/// Leaves the batch's mark; false where it is there already.
fn mark(connection: &Connection, batch: &Batch, bindings: &mut Bindings) -> Result<bool> {
    let mark = Statement::new(
        "INSERT INTO batch(id, counsellor, at) VALUES(:id, :counsellor, :at) ON CONFLICT DO NOTHING",
    )
    .with("id", batch.id.as_str())
    .with("counsellor", batch.counsellor.as_str())
    .with("at", batch.at.as_str());
    Ok(run(connection, &mark, bindings)? == 1)
}

fn run_all(connection: &Connection, statements: &[Statement], bindings: &mut Bindings) -> Result<()> {
    for (place, statement) in statements.iter().enumerate() {
        let touched = run(connection, statement, bindings)?;
        if let Expect::Rows(wanted) = statement.expect
            && wanted != touched
        {
            return Err(Error::Stale { statement: place });
        }
    }
    Ok(())
}

fn run(connection: &Connection, statement: &Statement, bindings: &mut Bindings) -> Result<usize> {
    let mut prepared = connection.prepare_cached(&statement.sql).map_err(told)?;
    let places = bindings.places(&prepared, statement)?;
    for (place, (_, value)) in places.iter().zip(&statement.values) {
        bind(&mut prepared, *place, value)?;
    }
    prepared.raw_execute().map_err(told)
}

fn bind(statement: &mut rusqlite::Statement<'_>, place: usize, value: &Value) -> Result<()> {
    match value {
        Value::Null => statement.raw_bind_parameter(place, rusqlite::types::Null),
        Value::Int(number) => statement.raw_bind_parameter(place, number),
        Value::Text(text) => statement.raw_bind_parameter(place, text),
    }
    .map_err(told)
}

fn value(column: ValueRef<'_>) -> Value {
    match column {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::Int(number),
        ValueRef::Real(number) => Value::Text(number.to_string()),
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
            Value::Text(String::from_utf8_lossy(bytes).into_owned())
        }
    }
}

/// The order matters: the first lines make the next ones wait for a lock instead of failing.
fn configure(connection: &mut Connection, access: Access, turns: &Turns) -> Result<()> {
    connection.busy_handler(Some(turns.waits())).map_err(told)?;
    let cache = match access {
        Access::Seat => -4_000,
        Access::Bulk => -256_000,
        Access::Filling => -1_000_000,
    };
    let (journal, synchronous) = match access {
        Access::Filling => ("OFF", "OFF"),
        _ => ("WAL", "FULL"),
    };
    let secure_delete = if access == Access::Filling { "OFF" } else { "ON" };
    connection
        .execute_batch(&format!(
            "PRAGMA journal_mode = {journal}; PRAGMA synchronous = {synchronous}; PRAGMA foreign_keys = ON;
             PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;
             PRAGMA cache_size = {cache}; PRAGMA mmap_size = 0; PRAGMA secure_delete = {secure_delete};
             PRAGMA journal_size_limit = 67108864; PRAGMA wal_autocheckpoint = 1000;"
        ))
        .map_err(told)?;
    connection.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true).map_err(told)?;
    connection.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_DQS_DML, false).map_err(told)?;
    connection.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_DQS_DDL, false).map_err(told)?;
    // A statement is planned once, for whatever is asked with it: else the engine plans it anew at every value that is
    // bound, which costs more than the answer. Hot statements name their index, and tests hold their plans.
    connection.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(told)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(())
}

#[cfg(unix)]
fn private_file(path: &Path) -> Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    let made = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    made.map(drop).map_err(|error| refused(&error))
}

#[cfg(not(unix))]
fn private_file(path: &Path) -> Result<()> {
    std::fs::File::create_new(path).map(drop).map_err(|error| refused(&error))
}

fn refused(error: &std::io::Error) -> Error {
    match error.kind() {
        std::io::ErrorKind::StorageFull => Error::Full,
        std::io::ErrorKind::AlreadyExists => Error::DeskExists,
        _ => Error::Refused(error.to_string()),
    }
}

/// What an error of the engine means to the desk.
fn told(error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::Busy,
        Some(ErrorCode::DiskFull) => Error::Full,
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Error::Damaged(error.to_string()),
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => {
            Error::Refused(error.to_string())
        }
        _ => Error::Engine(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_is_planned_once_for_whatever_is_asked_with_it() {
        let store = Store::in_memory().unwrap();
        store
            .connection
            .execute_batch(
                "CREATE TABLE row(id TEXT PRIMARY KEY, day TEXT NOT NULL) STRICT, WITHOUT ROWID;
                 CREATE INDEX row_day ON row(day);
                 WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
                 INSERT INTO row SELECT printf('%05d', i), printf('2026-%02d', i % 12) FROM n;
                 ANALYZE;",
            )
            .unwrap();
        let mut statement =
            store.connection.prepare("SELECT count(*) FROM row WHERE day <= :day AND id > :id").unwrap();
        for (day, id) in [("2026-03", "00100"), ("2026-09", "01900"), ("2026-01", "00001")] {
            let count: i64 = statement.query_row([day, id], |row| row.get(0)).unwrap();
            assert!(count > 0);
        }
        assert_eq!(statement.get_status(rusqlite::StatementStatus::RePrepare), 0);
    }
}
