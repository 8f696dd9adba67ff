-- Who corrected a survey last and when: what it said before is in the change log.
ALTER TABLE survey ADD COLUMN corrected_by TEXT REFERENCES counsellor(id);
ALTER TABLE survey ADD COLUMN corrected_at TEXT;
-- The day on which the goals of an agreed plan were changed: it is to be signed again. NULL once it was.
ALTER TABLE plan ADD COLUMN reworded_on TEXT;
