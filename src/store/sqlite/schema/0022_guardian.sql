-- Who consents for somebody under age: as it stands now, and with each answer.
ALTER TABLE candidate ADD COLUMN guardian TEXT;
ALTER TABLE candidate ADD COLUMN guardian_kin TEXT;
ALTER TABLE consent ADD COLUMN guardian TEXT;
ALTER TABLE consent ADD COLUMN guardian_kin TEXT;
