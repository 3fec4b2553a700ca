// Which vendors meet most often as rivals? / 哪些厂商最常交锋？
MATCH (one:Vendor)-[:BUILDS]->(mine)-[rivalry:COMPETES_WITH]-(theirs)<-[:BUILDS]-(other:Vendor)
WHERE one.key < other.key
RETURN one.nameZh AS vendor, other.nameZh AS rival, count(DISTINCT rivalry) AS times,
       collect(mine.nameZh + ' – ' + theirs.nameZh) AS rivalries
ORDER BY times DESC, vendor, rival
