/** A yoga server that answers the same object from a constant: what is left when nothing is asked of a database. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { createSchema, createYoga, type Plugin } from 'graphql-yoga';

const answer = JSON.parse(readFileSync(process.env['ANSWER']!, 'utf8')) as { data: unknown };
const yoga = createYoga({
  schema: createSchema({ typeDefs: readFileSync('schema.graphql', 'utf8') }),
  logging: false,
  graphiql: false,
  landingPage: false,
  cors: false,
  multipart: false,
  plugins: [{ onExecute: ({ setExecuteFn }) => setExecuteFn(() => answer) } satisfies Plugin],
});
createServer((request, response) => void yoga(request, response)).listen(
  Number(process.env['PORT']),
  '127.0.0.1',
  () => console.log('ready'),
);
