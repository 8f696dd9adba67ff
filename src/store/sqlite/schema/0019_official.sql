-- Official tables that an administrator has taken in, as one text of lines each: read whole.
CREATE TABLE official_table(
  kind TEXT PRIMARY KEY, text TEXT NOT NULL, counsellor TEXT NOT NULL, at TEXT NOT NULL) STRICT;

-- What a write adds to a search table is gathered in memory up to so many bytes before it is a segment that must be
-- merged with others: an import is one each write, not one each hundred rows.
INSERT INTO offer_fts(offer_fts, rank) VALUES('hashsize', 16777216);
INSERT INTO candidate_fts(candidate_fts, rank) VALUES('hashsize', 16777216);
