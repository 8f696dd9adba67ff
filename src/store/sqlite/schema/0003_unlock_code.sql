-- The code that opens a counsellor's locked desk, as an argon2id hash (PHC string).
CREATE TABLE unlock_code(
  counsellor_id TEXT PRIMARY KEY REFERENCES counsellor(id), hash TEXT NOT NULL, set_at TEXT NOT NULL)
  STRICT, WITHOUT ROWID;
