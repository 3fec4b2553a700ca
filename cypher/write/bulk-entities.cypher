// What entities with these keys are.
UNWIND $keys AS key
MATCH (e:Entity {key: key})
RETURN key, [label IN labels(e) WHERE label <> 'Entity'][0]
