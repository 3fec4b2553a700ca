UNWIND $keys AS key
MATCH ()-[m:MENTIONS {key: key}]->()
RETURN key, m.evidence
