import { readFileSync } from 'node:fs';
import { createYoga } from 'graphql-yoga';
import { useSchemaText } from '../../../src/http/pages/schema';
import { schema } from '../../../src/schema';

const ask = (isOpen: boolean) =>
  createYoga({ schema, plugins: [useSchemaText(schema, isOpen)], logging: false }).fetch(
    'http://localhost/schema.graphql',
  );

it('serves the schema as the repository has it', async () => {
  const response = await ask(true);
  expect(response.headers.get('content-type')).toContain('application/graphql');
  expect(readFileSync('schema.graphql', 'utf8')).toContain(await response.text());
});

it('serves none where introspection is closed', async () => {
  expect((await ask(false)).status).toBe(404);
});
