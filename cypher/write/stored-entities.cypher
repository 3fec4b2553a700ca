// The last column says whether the entity lives by more than the articles of the import.
MATCH (e:Entity)
WHERE e.key IN $keys
RETURN
  e.key,
  [label IN labels(e) WHERE label <> 'Entity'][0],
  properties(e),
  NOT EXISTS { (:Article)-[:MENTIONS]->(e) } OR
  EXISTS { (a:Article)-[:MENTIONS]->(e) WHERE NOT a.key IN $articles }
