//! What was deleted is gone from the file too: the engine overwrites what it frees (`secure_delete`), and here it does
//! so where it would keep a word for later: in the search table, in the samples of its statistics, in the log file.

use super::{Result, Store, begin, told};
use rusqlite::Connection;

/// How much of the search table one step writes anew, in pages: the lock is free between two of them.
const PAGES: i64 = 250;

impl Store {
    /// The columns of a table.
    ///
    /// # Errors
    /// The engine's.
    pub fn columns(&self, table: &str) -> Result<Vec<String>> {
        let mut statement =
            self.connection.prepare("SELECT name FROM pragma_table_info(?1)").map_err(told)?;
        let names = statement.query_map([table], |row| row.get(0)).map_err(told)?;
        names.collect::<rusqlite::Result<_>>().map_err(told)
    }

    /// Writes the search table of people anew without the words that were taken out of it, strikes what statistics
    /// sampled, and empties the log file. False: somebody read meanwhile, and the log file is emptied when they go on.
    ///
    /// # Errors
    /// The engine's.
    pub fn sweep(&self) -> Result<bool> {
        let mut pages = -PAGES;
        // The first step begins to lay all segments into one, the others go on until nothing is left to be done.
        while self.merge_step(pages)? {
            pages = PAGES;
        }
        if has_samples(&self.connection)? {
            let transaction = begin(&self.connection, &self.turns, false)?;
            transaction.execute("DELETE FROM sqlite_stat4", []).map_err(told)?;
            transaction.commit().map_err(told)?;
        }
        let busy: i64 = self
            .connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))
            .map_err(told)?;
        Ok(busy == 0)
    }

    /// One step; false once it changed nothing.
    fn merge_step(&self, pages: i64) -> Result<bool> {
        let transaction = begin(&self.connection, &self.turns, false)?;
        let before = transaction.total_changes();
        transaction
            .execute("INSERT INTO candidate_fts(candidate_fts, rank) VALUES('merge', ?1)", [pages])
            .map_err(told)?;
        // The command itself counts for one.
        let changed = transaction.total_changes() - before > 1;
        transaction.commit().map_err(told)?;
        Ok(changed)
    }
}

fn has_samples(connection: &Connection) -> Result<bool> {
    let sql = "SELECT count(*) FROM sqlite_schema WHERE name = 'sqlite_stat4'";
    let count: i64 = connection.query_row(sql, [], |row| row.get(0)).map_err(told)?;
    Ok(count > 0)
}
