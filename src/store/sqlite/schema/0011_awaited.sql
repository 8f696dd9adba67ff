-- What is due is read from its index alone, whoever is asked for: whether a row is published stands in it, and aids
-- and referrals know the account that follows their case, as visits do.
DROP INDEX visit_due;
DROP INDEX visit_due_all;
CREATE INDEX visit_due ON visit(counsellor_id, planned_on, id, entered) WHERE owed = 1;
CREATE INDEX visit_due_all ON visit(planned_on, id, entered) WHERE owed = 1;

ALTER TABLE aid ADD COLUMN counsellor_id TEXT REFERENCES counsellor(id);
UPDATE aid SET counsellor_id = (SELECT c.counsellor_id FROM reintegration c WHERE c.id = aid.case_id);
DROP INDEX aid_awaited;
CREATE INDEX aid_awaited ON aid(counsellor_id, requested_on, id) WHERE waits = 1;

ALTER TABLE referral ADD COLUMN counsellor_id TEXT REFERENCES counsellor(id);
UPDATE referral SET counsellor_id = (SELECT c.counsellor_id FROM reintegration c WHERE c.id = referral.case_id);
DROP INDEX referral_awaited;
CREATE INDEX referral_awaited ON referral(counsellor_id, answer_due, id) WHERE answer_due IS NOT NULL;

-- People who wait for consent, the longest waiting first, whoever follows them.
CREATE INDEX candidate_waiting_all ON candidate(created_at) WHERE status = 'waiting';
