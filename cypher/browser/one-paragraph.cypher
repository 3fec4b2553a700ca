// Everything that one paragraph backs / 一段话支撑了哪些关系
WITH '2024-five-questions#s2p6' AS paragraph
MATCH path = (:Entity)-[statement]->(:Entity)
WHERE paragraph IN statement.evidence
RETURN path
