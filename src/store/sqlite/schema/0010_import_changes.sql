-- What a source said last of each of its numbers, a short hash a field: of several versions the newest that is seen
-- counts. Nothing can be read out of it but that something differs.
CREATE TABLE told(
  source TEXT NOT NULL, record TEXT NOT NULL, number TEXT NOT NULL, entered INTEGER NOT NULL REFERENCES import(number),
  said TEXT NOT NULL, PRIMARY KEY(source, record, number, entered)) STRICT, WITHOUT ROWID;
CREATE INDEX told_entered ON told(entered);
-- The files of each import, by SHA-256: one that comes again after a newer one is stale.
CREATE TABLE delivered(
  sha TEXT NOT NULL, number INTEGER NOT NULL REFERENCES import(number), PRIMARY KEY(sha, number)) STRICT, WITHOUT ROWID;
-- Rows that an import changed, as they were, in the order of the changes. `seen` is the version after the change, NULL
-- where nothing is left to be seen; `was` is NULL where nothing was there before.
CREATE TABLE replaced(
  number INTEGER NOT NULL REFERENCES import(number), place INTEGER NOT NULL, record TEXT NOT NULL,
  record_id TEXT NOT NULL, seen INTEGER, was TEXT, PRIMARY KEY(number, place)) STRICT, WITHOUT ROWID;
-- How the columns of a source's tables are called, by the kind of table: TOML, as somebody wrote it.
CREATE TABLE column_map(
  source TEXT NOT NULL, record TEXT NOT NULL, map TEXT NOT NULL, PRIMARY KEY(source, record)) STRICT, WITHOUT ROWID;
-- The source a plan or an aid was brought in from; NULL: made at the desk.
ALTER TABLE plan ADD COLUMN source TEXT;
ALTER TABLE aid ADD COLUMN source TEXT;
CREATE INDEX reported_entered ON reported(entered) WHERE entered IS NOT NULL;
