UNWIND $rows AS row
MATCH (a:Article {key: row.article})
MATCH (e:Entity {key: row.entity})
MERGE (a)-[m:MENTIONS {key: row.key}]->(e)
SET m += row.properties
RETURN count(*)
