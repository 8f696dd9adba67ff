-- The rows of one import of people, cases or visits: few desks have many, most rows are the desk's own.
CREATE INDEX candidate_entered ON candidate(entered) WHERE entered IS NOT NULL;
CREATE INDEX reintegration_entered ON reintegration(entered) WHERE entered IS NOT NULL;
CREATE INDEX visit_entered ON visit(entered) WHERE entered IS NOT NULL;
