/** @neo4j/graphql over the same graph, behind the same yoga with the same settings. */
const { createServer } = require('node:http');
const { Neo4jGraphQL } = require('@neo4j/graphql');
const { createYoga } = require('graphql-yoga');
const neo4j = require('neo4j-driver');

const typeDefs = `
  type Backing @relationshipProperties { key: String! basis: String evidence: [String!] }

  interface Offering {
    key: String!
    nameZh: String!
    nameEn: String!
    builtBy: [Vendor!]! @declareRelationship
    exemplifies: [Trend!]! @declareRelationship
    competesWith: [Offering!]! @declareRelationship
  }

  type Vendor @node @fulltext(indexes: [{ indexName: "bench_vendor_name", queryName: "vendorsByName", fields: ["nameEn"] }]) {
    key: String!
    nameZh: String!
    nameEn: String!
    summaryZh: String
    summaryEn: String
    models: [Model!]! @relationship(type: "BUILDS", direction: OUT, properties: "Backing")
    products: [Product!]! @relationship(type: "BUILDS", direction: OUT, properties: "Backing")
  }

  type Model implements Offering @node {
    key: String!
    nameZh: String!
    nameEn: String!
    builtBy: [Vendor!]! @relationship(type: "BUILDS", direction: IN, properties: "Backing")
    exemplifies: [Trend!]! @relationship(type: "EXEMPLIFIES", direction: OUT, properties: "Backing")
    competesWith: [Offering!]! @relationship(type: "COMPETES_WITH", direction: OUT, queryDirection: UNDIRECTED, properties: "Backing")
  }

  type Product implements Offering @node {
    key: String!
    nameZh: String!
    nameEn: String!
    builtBy: [Vendor!]! @relationship(type: "BUILDS", direction: IN, properties: "Backing")
    exemplifies: [Trend!]! @relationship(type: "EXEMPLIFIES", direction: OUT, properties: "Backing")
    competesWith: [Offering!]! @relationship(type: "COMPETES_WITH", direction: OUT, queryDirection: UNDIRECTED, properties: "Backing")
    poweredBy: [Model!]! @relationship(type: "POWERED_BY", direction: OUT, properties: "Backing")
  }

  type Trend @node {
    key: String!
    nameZh: String!
    nameEn: String!
    models: [Model!]! @relationship(type: "EXEMPLIFIES", direction: IN, properties: "Backing")
  }

  type Query {
    pathLengths(from: String!, to: String!): [Int!]!
      @cypher(
        statement: """
        MATCH (a:Entity {key: $from}), (b:Entity {key: $to})
        MATCH p = shortestPath((a)-[:ANNOUNCED_AT|ASKS_ABOUT|AFFILIATED_WITH|BUILDS|COMPETES_WITH|ENABLED_BY|EXEMPLIFIES|POWERED_BY|VARIANT_OF*..4]-(b))
        RETURN length(p) AS length
        """
        columnName: "length"
      )
  }
`;

async function main() {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, PORT } = process.env;
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  const schema = await new Neo4jGraphQL({
    typeDefs,
    driver,
    features: { filters: { String: { GT: true } } },
  }).getSchema();
  const yoga = createYoga({
    schema,
    logging: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    context: () => ({ sessionConfig: { database: 'neo4j', defaultAccessMode: 'READ' } }),
  });
  createServer(yoga).listen(Number(PORT), '127.0.0.1', () => console.log('ready'));
}

main();
