/** Our server as it is, over a graph that is there. */
import { readConfig } from '../../src/config';
import { openDatabase } from '../../src/neo4j/driver';
import { createApp } from '../../src/http/app';
import { listen } from '../../src/http/listen';
import { createLog } from '../../src/log';
import { schema } from '../../src/schema';

async function main(): Promise<void> {
  const config = readConfig();
  const database = openDatabase({
    uri: config.neo4jUri!,
    user: config.neo4jUser,
    password: config.neo4jPassword!,
    database: config.neo4jDatabase,
  });
  await listen(createApp({ schema, database, config, log: createLog('warn') }), config);
  console.log('ready');
}

void main();
