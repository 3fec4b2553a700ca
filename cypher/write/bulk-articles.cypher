UNWIND $keys AS key
MATCH (a:Article {key: key})
RETURN key, a.paragraphs
