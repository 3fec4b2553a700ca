// What backs each statement about Sora? / 关于 Sora 的每条关系，依据在哪一段？
MATCH (:Model {key: 'sora'})-[statement]-(:Entity)
WITH DISTINCT statement, startNode(statement) AS subject, endNode(statement) AS object
RETURN subject.nameZh AS subject, type(statement) AS statement, object.nameZh AS object,
       statement.basis AS basis, statement.evidence AS paragraphs
ORDER BY statement, subject, object
