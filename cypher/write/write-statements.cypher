// RELATION is the statements' type.
UNWIND $rows AS row
MATCH (s:Entity {key: row.subject})
MATCH (o:Entity {key: row.object})
MERGE (s)-[r:RELATION {key: row.key}]->(o)
SET r += row.properties
RETURN count(*)
