UNWIND $rows AS row
MERGE (a:Article {key: row.key})
SET a += row.properties
RETURN count(*)
