-- Public keys that open the desk. A key that was taken back stays, so that the log's rows can be read; the same key
-- opens the desk for one account at a time.
CREATE TABLE access_key(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, counsellor_id TEXT NOT NULL REFERENCES counsellor(id),
  fingerprint TEXT NOT NULL, added_at TEXT NOT NULL, removed_at TEXT,
  public_key TEXT NOT NULL, comment TEXT) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX access_key_open ON access_key(fingerprint) WHERE removed_at IS NULL;
CREATE INDEX access_key_account ON access_key(counsellor_id);

-- A system login signs for one account.
CREATE UNIQUE INDEX counsellor_login ON counsellor(system_login) WHERE system_login IS NOT NULL;
