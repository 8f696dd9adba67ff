-- Latitude and longitude of an ad, where its source has them.
ALTER TABLE offer ADD COLUMN position TEXT;
-- What offers are counted by, side by side: read as a whole in some tens of milliseconds, without the long texts.
CREATE INDEX offer_facets ON offer(
  entered, left_by, country, region, occupation, contract, verification, languages, closes_on, closed_on, first_seen,
  position, own, source, employer, employer_ref);
-- Searches for offers that an account keeps under a name; `seen_at` is when it last looked.
CREATE TABLE search(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, counsellor_id TEXT NOT NULL REFERENCES counsellor(id),
  created_at TEXT NOT NULL, seen_at TEXT NOT NULL, name TEXT, query TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX search_own ON search(counsellor_id, name);
