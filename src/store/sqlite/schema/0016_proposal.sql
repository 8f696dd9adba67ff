-- Proposals: one candidate before one offer, and each step of them. `nth` counts those of the pair that were seen when
-- this one was made: whoever did not see one cannot make the next. `answer_due` is told only while a word is owed.
-- An offer is many rows of one id, so that its id can be no key here.
CREATE TABLE proposal(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, ref TEXT NOT NULL UNIQUE,
  candidate_id TEXT NOT NULL REFERENCES candidate(id), offer_id TEXT NOT NULL, nth INTEGER NOT NULL,
  counsellor_id TEXT NOT NULL REFERENCES counsellor(id), stage TEXT NOT NULL, score INTEGER, weights INTEGER NOT NULL,
  decided_on TEXT NOT NULL, answer_due TEXT,
  decision TEXT, why TEXT, note TEXT, bring TEXT, back_on TEXT) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX proposal_once ON proposal(candidate_id, offer_id, nth);
CREATE INDEX proposal_offer ON proposal(offer_id);
CREATE INDEX proposal_awaited ON proposal(counsellor_id, answer_due, id) WHERE answer_due IS NOT NULL;
CREATE INDEX proposal_awaited_all ON proposal(answer_due, id) WHERE answer_due IS NOT NULL;
CREATE TABLE outcome(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, proposal_id TEXT NOT NULL REFERENCES proposal(id),
  at TEXT NOT NULL, counsellor_id TEXT NOT NULL REFERENCES counsellor(id),
  stage TEXT, moved_on TEXT, reason TEXT, note TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX outcome_proposal ON outcome(proposal_id, at);
