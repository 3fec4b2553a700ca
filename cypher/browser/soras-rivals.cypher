// Sora's rivals and their makers / Sora 的对手和它们的厂商
MATCH path = (sora:Model {key: 'sora'})-[:COMPETES_WITH]-(rival)<-[:BUILDS]-(:Vendor)
MATCH made = (sora)<-[:BUILDS]-(:Vendor)
RETURN path, made
