-- The desk's file. Days are YYYY-MM-DD, instants RFC 3339 UTC; ids are UUIDv7 made by the program; `rid` is
-- this engine's own and joins the search tables. What a column may hold is told by the record of that name in
-- src/domain; a test holds both together.

CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Every write leaves its id: a replay is noticed.
CREATE TABLE batch(id TEXT PRIMARY KEY, counsellor TEXT NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The next human number of each kind and country.
CREATE TABLE number(
  kind TEXT NOT NULL, country TEXT NOT NULL, next INTEGER NOT NULL,
  PRIMARY KEY(kind, country)) STRICT, WITHOUT ROWID;

CREATE TABLE office(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, name TEXT, country TEXT, region TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE team(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, office_id TEXT NOT NULL REFERENCES office(id), name TEXT)
  STRICT, WITHOUT ROWID;
CREATE TABLE counsellor(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, office_id TEXT NOT NULL REFERENCES office(id),
  team_id TEXT REFERENCES team(id), active INTEGER NOT NULL CHECK(active IN (0, 1)), language TEXT,
  name TEXT, role TEXT, system_login TEXT) STRICT, WITHOUT ROWID;

-- What came in together. Rows that carry a number are invisible until it is published.
CREATE TABLE import(
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, source TEXT NOT NULL,
  counsellor TEXT NOT NULL, started_at TEXT NOT NULL, published_at TEXT, undone_at TEXT, figures TEXT) STRICT;
CREATE TABLE feed(source TEXT PRIMARY KEY, kind TEXT NOT NULL, format TEXT NOT NULL, last_import INTEGER)
  STRICT, WITHOUT ROWID;

-- Numbers from outside, unique per source and kind of record.
CREATE TABLE alias(
  source TEXT NOT NULL, number TEXT NOT NULL, record TEXT NOT NULL, record_id TEXT NOT NULL, entered INTEGER,
  PRIMARY KEY(source, number, record)) STRICT, WITHOUT ROWID;
CREATE INDEX alias_record ON alias(record_id);

CREATE TABLE candidate(
  rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, ref TEXT NOT NULL UNIQUE,
  office_id TEXT NOT NULL REFERENCES office(id), counsellor_id TEXT NOT NULL REFERENCES counsellor(id),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, status TEXT NOT NULL, sort_key TEXT NOT NULL,
  phone4 TEXT, entered INTEGER REFERENCES import(number), merged_into TEXT, erased_at TEXT,
  family_name TEXT, given_names TEXT, sex TEXT, birth TEXT, phone TEXT, phone_owner TEXT, country TEXT,
  region TEXT, locality TEXT, education TEXT, occupation TEXT, situation TEXT, languages TEXT,
  nationality TEXT, mobility TEXT, email TEXT, consent TEXT, note TEXT,
  other_names TEXT, mother_name TEXT, document TEXT, document_number TEXT, document_expires TEXT,
  phone2 TEXT, phone2_owner TEXT, safe_message TEXT,
  experience INTEGER, occupation2 TEXT, diploma TEXT, skills TEXT, licences TEXT,
  wanted TEXT, contracts TEXT, pay_floor TEXT) STRICT;
CREATE INDEX candidate_own ON candidate(counsellor_id, updated_at);
CREATE INDEX candidate_own_name ON candidate(counsellor_id, sort_key);
CREATE INDEX candidate_phone4 ON candidate(phone4) WHERE phone4 IS NOT NULL;
CREATE INDEX candidate_waiting ON candidate(counsellor_id, created_at) WHERE status = 'waiting';
-- The text arrives folded. Every length that somebody types must stand in `prefix`, or it costs 100 times more.
CREATE VIRTUAL TABLE candidate_fts USING fts5(
  name, number, place, content='', contentless_delete=1, detail=column,
  tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4 5 6 7');
-- Blocking keys of the duplicate check, as 64-bit hashes. Those of a person are made again from her record: there
-- is no index by rid.
CREATE TABLE candidate_key(
  key INTEGER NOT NULL, rid INTEGER NOT NULL, PRIMARY KEY(key, rid)) STRICT, WITHOUT ROWID;

CREATE TABLE consent(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, candidate_id TEXT NOT NULL REFERENCES candidate(id),
  purpose TEXT, answer TEXT, given_on TEXT, way TEXT, language TEXT, text_version TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX consent_candidate ON consent(candidate_id);

-- What is counted, as dated spans: open while to_on is NULL.
CREATE TABLE span(
  record_id TEXT NOT NULL, what TEXT NOT NULL, from_on TEXT NOT NULL, recorded_at TEXT NOT NULL,
  value TEXT NOT NULL, to_on TEXT, counsellor TEXT NOT NULL,
  PRIMARY KEY(record_id, what, from_on, recorded_at)) STRICT, WITHOUT ROWID;

-- One row a version: a delivery adds rows and marks those they replace; both hold once it is published.
CREATE TABLE offer(
  rid INTEGER PRIMARY KEY, id TEXT NOT NULL, version INTEGER NOT NULL, ref TEXT NOT NULL,
  source TEXT NOT NULL, source_id TEXT NOT NULL, sha TEXT NOT NULL,
  entered INTEGER NOT NULL REFERENCES import(number), left_by INTEGER REFERENCES import(number),
  closed_on TEXT, closed_at TEXT, closed_reason TEXT, first_seen TEXT NOT NULL,
  title TEXT, employer TEXT, country TEXT, region TEXT, place TEXT, postal_code TEXT, occupation TEXT,
  occupation_by TEXT, source_occupation TEXT, contract TEXT, contract_months INTEGER, hours TEXT, posts INTEGER,
  experience INTEGER, experience_asked TEXT, education TEXT, languages TEXT, licences TEXT,
  salary TEXT, salary_min INTEGER, salary_max INTEGER, salary_currency TEXT, salary_period TEXT,
  published_on TEXT, updated_at TEXT, closes_on TEXT, verification TEXT, apply TEXT, url TEXT,
  description TEXT) STRICT;
CREATE UNIQUE INDEX offer_source ON offer(source, source_id, entered);
CREATE INDEX offer_id ON offer(id, entered);
CREATE INDEX offer_ref ON offer(ref);
CREATE INDEX offer_entered ON offer(entered);
CREATE INDEX offer_left ON offer(left_by) WHERE left_by IS NOT NULL;
CREATE INDEX offer_closes ON offer(closes_on) WHERE closed_on IS NULL AND closes_on IS NOT NULL;
CREATE VIRTUAL TABLE offer_fts USING fts5(
  title, employer, place, body, content='', contentless_delete=1, detail=column,
  tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4 5 6 7');

CREATE TABLE reintegration(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, ref TEXT NOT NULL UNIQUE,
  candidate_id TEXT NOT NULL REFERENCES candidate(id), office_id TEXT NOT NULL REFERENCES office(id),
  counsellor_id TEXT NOT NULL REFERENCES counsellor(id), opened_on TEXT NOT NULL, state TEXT NOT NULL,
  entered INTEGER REFERENCES import(number),
  returned_on TEXT, returned_from TEXT, mode TEXT, months_abroad INTEGER, facilitator TEXT, reason_left TEXT,
  work_abroad TEXT, mimosa TEXT, riat TEXT, level TEXT, flags TEXT, needs TEXT, men INTEGER, women INTEGER,
  boys INTEGER, girls INTEGER, note TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX reintegration_candidate ON reintegration(candidate_id);
CREATE INDEX reintegration_own ON reintegration(counsellor_id, state);
CREATE TABLE closing(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, case_id TEXT NOT NULL REFERENCES reintegration(id),
  reason TEXT, exit TEXT, closed_on TEXT, outcome TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX closing_case ON closing(case_id);

CREATE TABLE visit(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, case_id TEXT NOT NULL REFERENCES reintegration(id),
  counsellor_id TEXT NOT NULL REFERENCES counsellor(id), kind TEXT NOT NULL, planned_on TEXT NOT NULL,
  from_on TEXT NOT NULL, to_on TEXT NOT NULL, survey INTEGER NOT NULL CHECK(survey IN (0, 1)),
  owed INTEGER NOT NULL CHECK(owed IN (0, 1)), entered INTEGER REFERENCES import(number),
  done_on TEXT, channel TEXT, outcome TEXT, employed TEXT, note TEXT, next_on TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX visit_case ON visit(case_id, planned_on);
CREATE INDEX visit_due ON visit(counsellor_id, planned_on, id) WHERE owed = 1;
CREATE INDEX visit_due_all ON visit(planned_on, id) WHERE owed = 1;
CREATE TABLE attempt(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, visit_id TEXT NOT NULL REFERENCES visit(id),
  made_on TEXT, channel TEXT, outcome TEXT, note TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX attempt_visit ON attempt(visit_id);

CREATE TABLE draft(
  id TEXT PRIMARY KEY, counsellor_id TEXT NOT NULL REFERENCES counsellor(id), form TEXT NOT NULL,
  form_version INTEGER NOT NULL, subject TEXT, seat TEXT NOT NULL, field TEXT NOT NULL, cursor INTEGER NOT NULL,
  answers TEXT NOT NULL, initials TEXT NOT NULL, filled INTEGER NOT NULL, total INTEGER NOT NULL,
  begun_at TEXT NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX draft_own ON draft(counsellor_id, at);

-- Append-only. `hash` is filled by a sealing step and chains each row to the one before.
CREATE TABLE change_log(
  seq INTEGER PRIMARY KEY, batch_id TEXT NOT NULL, at TEXT NOT NULL, counsellor TEXT NOT NULL,
  action TEXT NOT NULL, record TEXT NOT NULL, record_id TEXT NOT NULL, changes TEXT NOT NULL, hash TEXT) STRICT;
CREATE INDEX change_log_record ON change_log(record_id, seq);
CREATE INDEX change_log_unsealed ON change_log(seq) WHERE hash IS NULL;
