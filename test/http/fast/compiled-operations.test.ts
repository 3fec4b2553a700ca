/** Operations that are asked again are compiled; nobody can tell by the answers. */
import fc from 'fast-check';
import { pino } from 'pino';
import type { Database } from '../../../src/neo4j/driver';
import { createApp, type App } from '../../../src/http/app';
import { schema } from '../../../src/schema/index';
import { choicesOf } from '../../support/choices';
import { filtersFor, type MakeFilter } from '../../support/random-filter';
import { plantRandom, type MemoryGraph } from '../../support/random-graph';
import { randomOperation } from '../../support/random-operation';
import { newPrefix, openWorld, uproot } from '../../support/world';
import { standIn } from '../stand-in';
import { httpConfig } from '../../support/http-config';

/** An operation is compiled when it is asked for the fourth time. */
const TIMES = 5;

async function askAgain(app: App, body: object) {
  const responses = [];
  for (let time = 0; time < TIMES; time++) {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { errors?: { extensions?: { id?: string } }[] };
    for (const { extensions } of answer.errors ?? []) delete extensions?.id; // each defect has its own
    responses.push({ status: response.status, answer });
  }
  return responses;
}

describe('an answer is the same at every time', () => {
  const { app } = standIn();

  it.each([
    ['a value', '{ echo }', {}],
    ['variables', 'query ($t: String!) { echo(text: $t) }', { t: 'a' }],
    ['defaults of variables', 'query ($t: String = "b") { echo(text: $t) }', {}],
    ['a variable that lacks', 'query ($t: String!) { echo(text: $t) }', {}],
    ['a variable of a wrong type', 'query ($t: String!) { echo(text: $t) }', { t: 7 }],
    ['a scalar that cannot be read', 'query ($e: Even) { echo(even: $e) }', { e: 3 }],
    ['directives', 'query ($y: Boolean!) { a: echo @skip(if: $y) b: echo @include(if: $y) }', { y: true }],
    ['a fragment', '{ ...F } fragment F on Query { echo __typename }', {}],
    ['a deliberate error', '{ echo fault }', {}],
    ['a defect', '{ echo defect }', {}],
    ['something thrown that is no error', '{ text }', {}],
    ['a value that its type cannot have', '{ number }', {}],
    ['a list with errors', '{ many }', {}],
    ['a defect where null may not be', '{ echo deeper { iterable } }', {}],
  ])('%s', async (_, query, variables) => {
    const [first, ...others] = await askAgain(app, { query, variables });
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(['{ echo away }', '{ echo needed }'])(
    'while the database is away, but for the places in the document: %s',
    async query => {
      const [first, ...others] = await askAgain(app, { query });
      const unplaced = JSON.parse(JSON.stringify(first), (key, value) =>
        key === 'locations' ? undefined : value,
      );
      for (const other of others) expect([first, unplaced]).toContainEqual(other);
    },
  );

  it('whichever of a document is asked for', async () => {
    const query = 'query A { a: echo } query B { b: echo }';
    for (const operationName of ['A', 'B', 'C', undefined]) {
      const [first, ...others] = await askAgain(app, { query, operationName });
      for (const other of others) expect(other).toEqual(first);
    }
  });
});

describe('of random operations over the graph', () => {
  const prefix = newPrefix();
  let database: Database;
  let graph: MemoryGraph;
  let filterOf: MakeFilter;
  let app: App;

  beforeAll(async () => {
    database = await openWorld();
    graph = await plantRandom(database, prefix, { seed: 12, nodes: 8, links: 40 });
    filterOf = filtersFor(graph);
    const config = httpConfig({ requestTimeoutMs: 60_000 });
    app = createApp({ schema, database, config, log: pino({ level: 'silent' }) });
  });
  afterAll(async () => {
    await uproot(database, prefix);
    await database.close();
  });

  it('the answer is the same at every time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async gen => {
        const { source: query, variables } = randomOperation(choicesOf(gen), {
          graph,
          filterOf,
          depth: 3,
          relations: 4,
        });
        const [first, ...others] = await askAgain(app, { query, variables });
        for (const other of others) expect({ query, ...other }).toEqual({ query, ...first });
      }),
      { numRuns: 12 },
    );
  });
});
