-- A row for each occupation somebody stands under, with her profile in whole numbers (src/domain/matching/packed.rs):
-- everybody is looked through for one offer here, best first. It follows from her record and is written with it.
CREATE TABLE candidate_match(
  isco INTEGER NOT NULL, wished INTEGER NOT NULL, home INTEGER NOT NULL, place INTEGER NOT NULL,
  rid INTEGER NOT NULL,
  n0 INTEGER NOT NULL, n1 INTEGER NOT NULL, n2 INTEGER NOT NULL, n3 INTEGER NOT NULL, n4 INTEGER NOT NULL,
  n5 INTEGER NOT NULL, n6 INTEGER NOT NULL, n7 INTEGER NOT NULL, n8 INTEGER NOT NULL,
  PRIMARY KEY(isco, wished, home, place, rid)) STRICT, WITHOUT ROWID;
