UNWIND $rows AS row
OPTIONAL MATCH (:Article {key: row.article})-[m:MENTIONS {key: row.key}]->()
DELETE m
RETURN count(*)
