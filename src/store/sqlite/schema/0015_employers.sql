-- Employers, and each thing that somebody found about one. `name_key` is the name as it is compared; where an employer
-- stands follows from the check that was noted last.
CREATE TABLE employer(
  rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, ref TEXT NOT NULL UNIQUE,
  name_key TEXT NOT NULL, verification TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
  name TEXT, country TEXT, place TEXT, registration TEXT, sector TEXT, contact TEXT, phone TEXT, email TEXT,
  address TEXT, website TEXT, note TEXT) STRICT;
CREATE INDEX employer_name ON employer(name_key, country);
CREATE INDEX employer_pending ON employer(updated_at) WHERE verification = 'pending';
CREATE VIRTUAL TABLE employer_fts USING fts5(
  name, place, number, content='', contentless_delete=1, detail=column,
  tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4 5 6 7');
CREATE TABLE verification(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, employer_id TEXT NOT NULL REFERENCES employer(id),
  counsellor_id TEXT NOT NULL, at TEXT NOT NULL,
  state TEXT, how TEXT, evidence TEXT, no_fee TEXT, no_fee_by TEXT, checked_on TEXT, reason TEXT)
  STRICT, WITHOUT ROWID;
CREATE INDEX verification_of ON verification(employer_id, at);

-- A source that an administrator trusts to have verified the employers of its ads.
ALTER TABLE feed ADD COLUMN trusted_at TEXT;
ALTER TABLE feed ADD COLUMN trusted_by TEXT;
ALTER TABLE feed ADD COLUMN trusted_why TEXT;

-- Offers of the desk's own. They belong to an import that is always there, so that whatever reads offers reads them
-- too; `own` is `draft` until one is published, and NULL for what partners bring. `figures` of that import changes
-- with everything that changes where an offer or an employer stands.
INSERT INTO import(number, id, kind, source, counsellor, started_at, published_at, figures)
  VALUES(0, 'own', 'own', 'own', '', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '');
ALTER TABLE offer ADD COLUMN own TEXT;
ALTER TABLE offer ADD COLUMN employer_ref TEXT;
ALTER TABLE offer ADD COLUMN lodging TEXT;
ALTER TABLE offer ADD COLUMN travel TEXT;
ALTER TABLE offer ADD COLUMN permit TEXT;
ALTER TABLE offer ADD COLUMN must_return TEXT;
ALTER TABLE offer ADD COLUMN interviews_on TEXT;
ALTER TABLE offer ADD COLUMN no_fee TEXT;
ALTER TABLE offer ADD COLUMN no_fee_by TEXT;
ALTER TABLE offer ADD COLUMN no_fee_on TEXT;
ALTER TABLE offer ADD COLUMN no_fee_said TEXT;
CREATE INDEX offer_own ON offer(own, rid) WHERE own IS NOT NULL;
CREATE INDEX offer_employer ON offer(employer_ref) WHERE employer_ref IS NOT NULL;
