-- Further papers of somebody, a row each. `number_key` is the number folded in one piece: by it she is found.
CREATE TABLE document(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, candidate_id TEXT NOT NULL REFERENCES candidate(id), number_key TEXT,
  kind TEXT, number TEXT, country TEXT, expires_on TEXT, seen TEXT, note TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX document_candidate ON document(candidate_id);
CREATE INDEX document_number ON document(number_key) WHERE number_key IS NOT NULL;
