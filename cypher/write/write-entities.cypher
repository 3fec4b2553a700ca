// Kind is the entities' kind, OtherKinds are all others: an entity whose kind was mended sheds the old label.
UNWIND $rows AS row
MERGE (e:Entity {key: row.key})
REMOVE e:OtherKinds
SET e:Kind, e += row.properties
RETURN count(*)
