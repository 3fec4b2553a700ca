// RELATION is the statements' type.
UNWIND $rows AS row
OPTIONAL MATCH (:Entity {key: row.subject})-[r:RELATION {key: row.key}]->()
DELETE r
RETURN count(*)
