-- What changed in somebody's life: a death, who answers for her, her name, her sex. What stood before is beside it
-- (`was`), and the words by which she is found as before (`searched`, folded); `ended` is every row elsewhere that a death
-- ended, before and after, so that all of it can be put back. One that was taken back stays, with who did and why.
CREATE TABLE life(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, candidate_id TEXT NOT NULL REFERENCES candidate(id),
  counsellor_id TEXT NOT NULL REFERENCES counsellor(id), at TEXT NOT NULL, was TEXT NOT NULL, ended TEXT NOT NULL,
  searched TEXT, undone_at TEXT, undone_by TEXT,
  kind TEXT, happened TEXT, until TEXT, family_name TEXT, given_names TEXT, sex TEXT, guardian TEXT,
  guardian_kin TEXT, guardian_phone TEXT, why TEXT, told_by TEXT, teller TEXT, proof TEXT, proof_seen TEXT, note TEXT,
  undone_why TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX life_of ON life(candidate_id, at);
