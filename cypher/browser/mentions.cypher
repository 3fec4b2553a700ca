// What the articles mention most / 文章提得最多的是什么
MATCH (article:Article)-[mention:MENTIONS]->(entity:Entity)
RETURN entity.nameZh AS name, [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind,
       size(mention.evidence) AS paragraphs, mention.evidence AS evidence, article.title AS article
ORDER BY paragraphs DESC, name
