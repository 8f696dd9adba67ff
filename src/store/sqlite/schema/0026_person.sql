-- The whole person: her name in Arabic script, what is known of her paper, who answers her telephones, her district, whom
-- to tell, who lives with her, what would make work possible, what stands against it, and up to three wishes.
ALTER TABLE candidate ADD COLUMN adaptation TEXT;
ALTER TABLE candidate ADD COLUMN arabic_name TEXT;
ALTER TABLE candidate ADD COLUMN document_country TEXT;
ALTER TABLE candidate ADD COLUMN document_seen TEXT;
ALTER TABLE candidate ADD COLUMN phone_relation TEXT;
ALTER TABLE candidate ADD COLUMN phone2_relation TEXT;
ALTER TABLE candidate ADD COLUMN phone2_safe TEXT;
ALTER TABLE candidate ADD COLUMN district TEXT;
ALTER TABLE candidate ADD COLUMN next_of_kin TEXT;
ALTER TABLE candidate ADD COLUMN next_of_kin_relation TEXT;
ALTER TABLE candidate ADD COLUMN next_of_kin_phone TEXT;
ALTER TABLE candidate ADD COLUMN men INTEGER;
ALTER TABLE candidate ADD COLUMN women INTEGER;
ALTER TABLE candidate ADD COLUMN boys INTEGER;
ALTER TABLE candidate ADD COLUMN girls INTEGER;
ALTER TABLE candidate ADD COLUMN at_school INTEGER;
ALTER TABLE candidate ADD COLUMN wanted2 TEXT;
ALTER TABLE candidate ADD COLUMN wanted3 TEXT;
ALTER TABLE candidate ADD COLUMN barriers TEXT;
