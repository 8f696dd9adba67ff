-- An occasion on which many people come, and who came to it.
CREATE TABLE session(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, office_id TEXT NOT NULL REFERENCES office(id),
  counsellor_id TEXT NOT NULL REFERENCES counsellor(id), created_at TEXT NOT NULL,
  name TEXT, held_on TEXT, country TEXT, region TEXT, locality TEXT, situation TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX session_office ON session(office_id, held_on);
CREATE INDEX session_own ON session(counsellor_id, created_at);
CREATE TABLE attendance(
  id TEXT PRIMARY KEY, session_id TEXT NOT NULL REFERENCES session(id),
  candidate_id TEXT NOT NULL REFERENCES candidate(id), noted_at TEXT NOT NULL, counsellor TEXT NOT NULL)
  STRICT, WITHOUT ROWID;
CREATE INDEX attendance_session ON attendance(session_id, noted_at);
CREATE INDEX attendance_candidate ON attendance(candidate_id);
