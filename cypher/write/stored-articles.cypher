MATCH (a:Article)
WHERE a.key IN $articles
RETURN a.key, properties(a)
