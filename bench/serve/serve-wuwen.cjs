/** Our server as it is shipped, built (`npm run build`), over a graph that is there. */
const { readConfig } = require('../../dist/config');
const { openDatabase } = require('../../dist/neo4j/driver');
const { createApp } = require('../../dist/http/app');
const { listen } = require('../../dist/http/listen');
const { createLog } = require('../../dist/log');
const { schema } = require('../../dist/schema');

async function main() {
  const config = readConfig();
  const { neo4jUri: uri, neo4jUser: user, neo4jPassword: password, neo4jDatabase } = config;
  const database = openDatabase({ uri, user, password, database: neo4jDatabase });
  await listen(createApp({ schema, database, config, log: createLog('warn') }), config);
  console.log('ready');
}

void main();
