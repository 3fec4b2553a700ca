// The five questions and what they are about / 五问问的是什么
MATCH path = (:Article {key: '2024-five-questions'})-[:MENTIONS]->(:Question)-[:ASKS_ABOUT]->(:Entity)
RETURN path
