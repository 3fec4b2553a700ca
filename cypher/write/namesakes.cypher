// Other entities that bear one of the import's names; the columns are those of stored-entities.
MATCH (e:Entity)
WHERE any(name IN e.folded WHERE name IN $folded) AND NOT e.key IN $keys
RETURN
  e.key,
  [label IN labels(e) WHERE label <> 'Entity'][0],
  properties(e),
  NOT EXISTS { (:Article)-[:MENTIONS]->(e) } OR
  EXISTS { (a:Article)-[:MENTIONS]->(e) WHERE NOT a.key IN $articles }
