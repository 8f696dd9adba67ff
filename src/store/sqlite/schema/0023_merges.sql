-- Two files of one person joined: which stays, which went, and both as they were, so that it can be undone. `came_to` is
-- what the fields of the one that stays became. A merge that was undone stays as a decision that was taken.
CREATE TABLE merge(
  id TEXT PRIMARY KEY, survivor_id TEXT NOT NULL REFERENCES candidate(id),
  old_id TEXT NOT NULL REFERENCES candidate(id), at TEXT NOT NULL, counsellor TEXT NOT NULL,
  undone_at TEXT, undone_by TEXT, survivor_version INTEGER NOT NULL, survivor_was TEXT NOT NULL, came_to TEXT NOT NULL,
  old_was TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX merge_survivor ON merge(survivor_id);
CREATE INDEX merge_old ON merge(old_id);
-- Every row that a merge changed beside the two files: what was in it before, what after; NULL: it was not there.
CREATE TABLE merge_row(
  merge_id TEXT NOT NULL REFERENCES merge(id), place INTEGER NOT NULL, record TEXT NOT NULL, row_key TEXT NOT NULL,
  was TEXT, now TEXT, PRIMARY KEY(merge_id, place)) STRICT, WITHOUT ROWID;
-- Two people of whom somebody said that they are not the same; `a` is before `b`. The seals are what the duplicate check
-- compares of each, as a short hash: it holds until one of them changes.
CREATE TABLE apart(
  a TEXT NOT NULL REFERENCES candidate(id), b TEXT NOT NULL REFERENCES candidate(id), a_seal TEXT NOT NULL,
  b_seal TEXT NOT NULL, decided_at TEXT NOT NULL, counsellor TEXT NOT NULL, PRIMARY KEY(a, b)) STRICT, WITHOUT ROWID;
CREATE INDEX apart_b ON apart(b);
-- Files that went into another: few, and counted apart from those somebody follows.
CREATE INDEX candidate_merged ON candidate(merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX candidate_merged_own ON candidate(counsellor_id) WHERE merged_into IS NOT NULL;
