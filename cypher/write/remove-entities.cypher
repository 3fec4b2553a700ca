UNWIND $rows AS row
OPTIONAL MATCH (e:Entity {key: row.key})
DETACH DELETE e
RETURN count(*)
