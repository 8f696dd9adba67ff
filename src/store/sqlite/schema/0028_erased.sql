-- Who was erased, by her number here alone, so that nobody brings her back. The numbers by which others know her are
-- kept as hashes with the desk's own salt (`meta.tombstone`).
CREATE TABLE tombstone(
  candidate_id TEXT PRIMARY KEY, ref TEXT NOT NULL UNIQUE, erased_at TEXT NOT NULL, counsellor TEXT NOT NULL,
  reason TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE tombstone_number(digest TEXT PRIMARY KEY, erased_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
-- Files that were erased: few, and counted apart from those somebody follows.
CREATE INDEX candidate_erased_own ON candidate(counsellor_id) WHERE erased_at IS NOT NULL;
