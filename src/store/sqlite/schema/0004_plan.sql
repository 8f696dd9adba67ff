-- The plan of a case and its steps. A case has one plan; whose it is, is the case's to tell.
CREATE TABLE plan(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, case_id TEXT NOT NULL UNIQUE REFERENCES reintegration(id),
  drafted_on TEXT NOT NULL,
  goal1 TEXT, goal2 TEXT, goal3 TEXT, language TEXT, interpreter TEXT, agreed_on TEXT, way TEXT, witness TEXT)
  STRICT, WITHOUT ROWID;
CREATE TABLE step(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, plan_id TEXT NOT NULL REFERENCES plan(id),
  kind TEXT, what TEXT, taken_by TEXT, due_on TEXT, done_on TEXT, outcome TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX step_plan ON step(plan_id, due_on);
-- Cases whose plan is not agreed yet: few, whatever the register holds.
CREATE INDEX reintegration_planless ON reintegration(counsellor_id, opened_on)
  WHERE state IN ('identified', 'registered', 'assessed', 'plan_drafted');
CREATE INDEX reintegration_planless_all ON reintegration(opened_on)
  WHERE state IN ('identified', 'registered', 'assessed', 'plan_drafted');
