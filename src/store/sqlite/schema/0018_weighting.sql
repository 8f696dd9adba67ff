-- What the parts of a match are worth: one row a decision, none ever changed. Number 1 is the program's own table and
-- has no row. `meta.weights` is the number that counts; a decision is written only over the one that was seen.
CREATE TABLE weighting(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, number INTEGER NOT NULL UNIQUE, decided_at TEXT NOT NULL,
  counsellor_id TEXT NOT NULL REFERENCES counsellor(id),
  occupation INTEGER, skills INTEGER, experience INTEGER, languages INTEGER, education INTEGER, place INTEGER,
  pay INTEGER, reason TEXT) STRICT, WITHOUT ROWID;
INSERT INTO meta(key, value) VALUES('weights', '1');
