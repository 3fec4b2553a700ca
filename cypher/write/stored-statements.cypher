// What the import is about to state, and what its articles stated before.
MATCH (s:Entity)-[r]->(o:Entity)
WHERE s.key IN $keys
  AND (r.key IN $statements OR any(locator IN r.evidence WHERE split(locator, '#')[0] IN $articles))
RETURN r.key, type(r), s.key, o.key, properties(r)
