// How does Kimi hang together with Sora? / 从 Kimi 到 Sora，最短的路怎么走？
MATCH path = ALL SHORTEST (:Entity {key: 'kimi'})-[:!MENTIONS]-{1,8}(:Entity {key: 'sora'})
RETURN path
