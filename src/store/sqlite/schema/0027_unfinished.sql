-- Files begun in a hurry with what was known then: since when, until the whole form is done.
ALTER TABLE candidate ADD COLUMN unfinished_since TEXT;
CREATE INDEX candidate_unfinished ON candidate(counsellor_id, unfinished_since) WHERE unfinished_since IS NOT NULL;
CREATE INDEX candidate_unfinished_all ON candidate(unfinished_since) WHERE unfinished_since IS NOT NULL;
