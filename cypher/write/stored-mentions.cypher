MATCH (a:Article)-[m:MENTIONS]->(e:Entity)
WHERE a.key IN $articles
RETURN m.key, a.key, e.key, m.evidence
