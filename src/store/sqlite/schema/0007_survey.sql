-- A survey of a case: every answer by its word, one column a question. `n_…` are the scores' numerators over 2400 as
-- they were when it was saved (NULL where nothing was answered); they can be made again from the answers.
CREATE TABLE survey(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, case_id TEXT NOT NULL REFERENCES reintegration(id),
  counsellor_id TEXT NOT NULL REFERENCES counsellor(id), instrument TEXT NOT NULL, recorded_at TEXT NOT NULL,
  entered INTEGER REFERENCES import(number),
  n_economic INTEGER, n_social INTEGER, n_psychosocial INTEGER, n_composite INTEGER, unanswered INTEGER,
  wave TEXT, taken_on TEXT, mode TEXT, language TEXT, interviewer TEXT, interpreter TEXT, consent TEXT,
  e1 TEXT, e2 TEXT, e3 TEXT, e4 TEXT, debt TEXT, e5 TEXT, e6 TEXT, e7 TEXT, e8 TEXT, e9 TEXT, e10 TEXT,
  so1 TEXT, so2 TEXT, so3 TEXT, children TEXT, so4 TEXT, so5 TEXT, so6 TEXT, so7 TEXT, so8 TEXT, so9 TEXT,
  so10 TEXT, p1 TEXT, p2 TEXT, p3 TEXT, p4 TEXT, p5 TEXT, p6 TEXT, p7 TEXT, p8 TEXT, p9_able TEXT, p9_why TEXT,
  completion TEXT, note TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX survey_case ON survey(case_id, taken_on);
