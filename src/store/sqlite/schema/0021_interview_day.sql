-- The day of a talk that was written on paper and keyed in later.
ALTER TABLE candidate ADD COLUMN interviewed_on TEXT;
