// Kling's rivals and their makers 可灵的对手和它们的厂商
MATCH path = (kling:Model {key: 'kling'})-[:COMPETES_WITH]-(rival)<-[:BUILDS]-(:Vendor)
MATCH made = (kling)<-[:BUILDS]-(:Vendor)
RETURN path, made
