-- Of a return what the journey was (domain.md A7), of a person what registers tell of her.
ALTER TABLE reintegration ADD COLUMN transport TEXT;
ALTER TABLE reintegration ADD COLUMN journey_cost TEXT;
ALTER TABLE reintegration ADD COLUMN financing TEXT;
ALTER TABLE reintegration ADD COLUMN smuggler TEXT;
ALTER TABLE reintegration ADD COLUMN papers TEXT;
ALTER TABLE reintegration ADD COLUMN planned_move TEXT;
ALTER TABLE candidate ADD COLUMN birth_place TEXT;
ALTER TABLE candidate ADD COLUMN marital TEXT;
ALTER TABLE candidate ADD COLUMN dependants INTEGER;
ALTER TABLE candidate ADD COLUMN disability TEXT;
ALTER TABLE candidate ADD COLUMN available_on TEXT;
-- Lawful work abroad with an end: when it comes, it is asked whether a case is needed.
ALTER TABLE candidate ADD COLUMN abroad_in TEXT;
ALTER TABLE candidate ADD COLUMN abroad_as TEXT;
ALTER TABLE candidate ADD COLUMN abroad_until TEXT;
CREATE INDEX candidate_abroad ON candidate(counsellor_id, abroad_until) WHERE abroad_until IS NOT NULL;
