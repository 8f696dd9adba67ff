-- The whole of a return (domain.md A7), the turns of a case, its visits' changes, hand-overs, and the question whether
-- a case is needed.

ALTER TABLE reintegration ADD COLUMN transit TEXT;
ALTER TABLE reintegration ADD COLUMN departed_on TEXT;
ALTER TABLE reintegration ADD COLUMN project TEXT;
ALTER TABLE reintegration ADD COLUMN national TEXT;
ALTER TABLE reintegration ADD COLUMN debt TEXT;
ALTER TABLE reintegration ADD COLUMN same_place TEXT;
ALTER TABLE reintegration ADD COLUMN not_home TEXT;
ALTER TABLE reintegration ADD COLUMN skills_abroad TEXT;
ALTER TABLE reintegration ADD COLUMN savings TEXT;
ALTER TABLE reintegration ADD COLUMN sector TEXT;
ALTER TABLE reintegration ADD COLUMN leave_again TEXT;
ALTER TABLE reintegration ADD COLUMN focal_point TEXT;
ALTER TABLE reintegration ADD COLUMN at_school INTEGER;
-- The account behind the focal point's name.
ALTER TABLE reintegration ADD COLUMN focal_id TEXT REFERENCES counsellor(id);
-- A family often shares one number from outside.
CREATE INDEX reintegration_mimosa ON reintegration(mimosa) WHERE mimosa IS NOT NULL;

ALTER TABLE visit ADD COLUMN work TEXT;
ALTER TABLE visit ADD COLUMN income TEXT;
-- Owed again once the case comes back from aside: on hold, lost, transferred.
ALTER TABLE visit ADD COLUMN paused INTEGER NOT NULL DEFAULT 0 CHECK(paused IN (0, 1));

CREATE TABLE turn(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, case_id TEXT NOT NULL REFERENCES reintegration(id),
  state TEXT, since TEXT, reason TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX turn_case ON turn(case_id);
CREATE TABLE replan(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, case_id TEXT NOT NULL REFERENCES reintegration(id),
  visit_id TEXT NOT NULL REFERENCES visit(id), visit TEXT, act TEXT, planned_on TEXT, reason TEXT)
  STRICT, WITHOUT ROWID;
CREATE INDEX replan_case ON replan(case_id);
CREATE INDEX replan_visit ON replan(visit_id);
CREATE TABLE handover(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, case_id TEXT NOT NULL REFERENCES reintegration(id),
  from_id TEXT NOT NULL REFERENCES counsellor(id), to_id TEXT NOT NULL REFERENCES counsellor(id),
  given_on TEXT NOT NULL, colleague TEXT, extent TEXT, giver TEXT, most INTEGER, reason TEXT)
  STRICT, WITHOUT ROWID;
CREATE INDEX handover_case ON handover(case_id);

CREATE TABLE question(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, candidate_id TEXT NOT NULL REFERENCES candidate(id),
  counsellor_id TEXT NOT NULL REFERENCES counsellor(id), asked_on TEXT, cause TEXT, answer TEXT,
  answered_on TEXT, reason TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX question_candidate ON question(candidate_id);
CREATE INDEX question_open ON question(counsellor_id, asked_on, id) WHERE answer IS NULL;

-- What another system says of a case; never counted with what was measured here.
CREATE TABLE reported(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, case_id TEXT NOT NULL REFERENCES reintegration(id),
  source TEXT NOT NULL, entered INTEGER REFERENCES import(number),
  economic INTEGER, social INTEGER, psychosocial INTEGER) STRICT, WITHOUT ROWID;
CREATE INDEX reported_case ON reported(case_id);
