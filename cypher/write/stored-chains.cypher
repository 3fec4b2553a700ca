// RELATION is an acyclic type. Where it leads on from the import's entities, as articles outside the import say.
MATCH (s:Entity)-[:RELATION*0..]->(t:Entity)
WHERE s.key IN $keys
WITH DISTINCT t
MATCH (t)-[r:RELATION]->(o:Entity)
WHERE r.evidence IS NULL OR any(locator IN r.evidence WHERE NOT split(locator, '#')[0] IN $articles)
RETURN t.key, o.key
