-- Aids of a case and what of them was handed over. Money is minor units and the code: `650000 XOF`, `125050 GHS`.
CREATE TABLE aid(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, case_id TEXT NOT NULL REFERENCES reintegration(id),
  waits INTEGER NOT NULL CHECK(waits IN (0, 1)),
  kind TEXT, programme TEXT, level TEXT, form TEXT, provider_kind TEXT, provider TEXT, value TEXT,
  first_choice TEXT, requested_on TEXT, approved_on TEXT, delivered_on TEXT, ended TEXT, satisfaction TEXT,
  problems TEXT, business TEXT, employees INTEGER, covers_needs TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX aid_case ON aid(case_id, requested_on);
CREATE INDEX aid_awaited ON aid(case_id, requested_on) WHERE waits = 1;
CREATE INDEX aid_awaited_all ON aid(requested_on, id) WHERE waits = 1;
CREATE TABLE instalment(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, aid_id TEXT NOT NULL REFERENCES aid(id),
  paid_on TEXT, value TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX instalment_aid ON instalment(aid_id, paid_on);
