-- The jobs somebody had, a row each; and beside her file what they come to in a match, by ISCO-08 unit group
-- (src/domain/practice.rs).
CREATE TABLE experience(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, candidate_id TEXT NOT NULL REFERENCES candidate(id),
  occupation TEXT, employer TEXT, country TEXT, place TEXT, from_on TEXT, to_on TEXT, months INTEGER, informal TEXT,
  tasks TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX experience_candidate ON experience(candidate_id);
ALTER TABLE candidate ADD COLUMN practice TEXT;
-- A row for each occupation somebody stands under now has room for those of her jobs and for three wishes. It follows
-- from her record, and is made anew.
DROP TABLE candidate_match;
CREATE TABLE candidate_match(
  isco INTEGER NOT NULL, wished INTEGER NOT NULL, home INTEGER NOT NULL, place INTEGER NOT NULL,
  rid INTEGER NOT NULL,
  n0 INTEGER NOT NULL, n1 INTEGER NOT NULL, n2 INTEGER NOT NULL, n3 INTEGER NOT NULL, n4 INTEGER NOT NULL,
  n5 INTEGER NOT NULL, n6 INTEGER NOT NULL, n7 INTEGER NOT NULL, n8 INTEGER NOT NULL, n9 INTEGER NOT NULL,
  PRIMARY KEY(isco, wished, home, place, rid)) STRICT, WITHOUT ROWID;
