/** No GraphQL: one tuned statement a shape, its only value serialised. What the driver and node:http alone can do. */
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import neo4j from 'neo4j-driver';
import { shapes } from '../shapes';

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, PORT } = process.env;
const driver = neo4j.driver(NEO4J_URI!, neo4j.auth.basic(NEO4J_USER!, NEO4J_PASSWORD!), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});
const statements = new Map(shapes.map(({ name, cypher }) => [name, cypher]));

createServer((request, response) => {
  void (async () => {
    const { operationName, variables } = (await json(request)) as {
      operationName: string;
      variables: Record<string, unknown>;
    };
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    const { records } = await session.run(statements.get(operationName)!, variables);
    void session.close();
    const body = JSON.stringify({ data: records[0]?.get(0) ?? [] });
    response
      .writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) })
      .end(body);
  })();
}).listen(Number(PORT), '127.0.0.1', () => console.log('ready'));
