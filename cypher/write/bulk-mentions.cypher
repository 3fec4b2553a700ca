// The hint matters while there are no mentions yet: a plan from then would go through all that come later.
UNWIND $keys AS key
MATCH ()-[m:MENTIONS {key: key}]->()
USING INDEX m:MENTIONS(key)
RETURN key, m.evidence
