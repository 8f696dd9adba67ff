-- Birth and sex of whoever stands under a key, in one number (src/domain/duplicates/glance.rs): most of a block are ruled
-- out by it. It follows from her record and is written with it.
ALTER TABLE candidate_key ADD COLUMN glance INTEGER;
