// The figures that the articles give / 文章给出的数字
MATCH (entity:Entity)
WHERE size(entity.figures) > 0
UNWIND entity.figures AS figure
RETURN entity.nameZh AS entity, figure
ORDER BY entity
