-- What became of an offer of the desk's own: published, closed, opened again; by whom, when and why.
CREATE TABLE posting(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, offer_id TEXT NOT NULL, counsellor_id TEXT NOT NULL,
  at TEXT NOT NULL, turn TEXT, reason TEXT, note TEXT, turned_on TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX posting_of ON posting(offer_id, at);
