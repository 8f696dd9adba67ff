-- What partners' ads say beside: skills in their own words, pay months, the employer's number, how far the occupation
-- is to be believed. `twin` is alike for ads that are probably one, brought by two partners.
ALTER TABLE offer ADD COLUMN occupation_sure TEXT;
ALTER TABLE offer ADD COLUMN skills TEXT;
ALTER TABLE offer ADD COLUMN skills_wished TEXT;
ALTER TABLE offer ADD COLUMN salary_months INTEGER;
ALTER TABLE offer ADD COLUMN external_id TEXT;
ALTER TABLE offer ADD COLUMN twin INTEGER;
CREATE INDEX offer_twin ON offer(twin) WHERE twin IS NOT NULL;

-- The columns of a source's tables, as TOML, and whether its codes of four digits are ISCO-08.
ALTER TABLE feed ADD COLUMN map TEXT;
ALTER TABLE feed ADD COLUMN isco INTEGER NOT NULL DEFAULT 0 CHECK(isco IN (0, 1));
