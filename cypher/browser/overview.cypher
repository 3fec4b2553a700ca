// The schema: which kinds hang together, and how often / 数据模型：哪些类型以何种关系相连
MATCH (subject)-[relation]->(object)
RETURN [label IN labels(subject) WHERE label <> 'Entity'][0] AS `from`, type(relation) AS relation,
       [label IN labels(object) WHERE label <> 'Entity'][0] AS `to`, count(*) AS times
ORDER BY relation, `from`, `to`
