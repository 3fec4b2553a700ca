// Facts that no sentence states / 只由行文推出的关系
MATCH (subject:Entity)-[statement {basis: 'INFERRED'}]->(object:Entity)
RETURN subject.nameZh AS subject, type(statement) AS statement, object.nameZh AS object,
       statement.evidence AS paragraphs
ORDER BY statement, subject, object
