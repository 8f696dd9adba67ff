-- Referrals of a case and each step of them. `answer_due` is told only while the partner owes an answer.
CREATE TABLE referral(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, case_id TEXT NOT NULL REFERENCES reintegration(id),
  state TEXT NOT NULL, answer_due TEXT,
  partner TEXT, purpose TEXT, shared TEXT, reason TEXT, answer_by TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX referral_case ON referral(case_id);
CREATE INDEX referral_awaited ON referral(case_id, answer_due) WHERE answer_due IS NOT NULL;
CREATE INDEX referral_awaited_all ON referral(answer_due, id) WHERE answer_due IS NOT NULL;
CREATE TABLE dispatch(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, referral_id TEXT NOT NULL REFERENCES referral(id),
  at TEXT NOT NULL, state TEXT, moved_on TEXT, hour INTEGER, feedback TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX dispatch_referral ON dispatch(referral_id, at);
-- A consent may be for one partner and for named fields; a spoken one has its witness, a translated one its
-- interpreter.
ALTER TABLE consent ADD COLUMN recipient TEXT;
ALTER TABLE consent ADD COLUMN shared TEXT;
ALTER TABLE consent ADD COLUMN witness TEXT;
ALTER TABLE consent ADD COLUMN interpreter TEXT;
