// One import at a time: the uniqueness constraint locks this key until the transaction ends, and no node stays.
CREATE (lock:Entity {key: 'an import is under way'})
DELETE lock
