/** What a hand took the label Entity from is found where the lists of its kind have it; so is a name without its folded form. */
import type { Database } from '../../src/neo4j/driver';
import { recorded } from '../support/recorded';
import { ask, newPrefix, openWorld, plant, uproot } from '../support/world';

const prefix = newPrefix();
const key = (name: string) => `${prefix}${name}`;
let database: Database;

beforeAll(async () => {
  database = await openWorld();
  await plant(
    database,
    prefix,
    [
      { kind: 'Vendor', key: 'v', nameZh: `${prefix}甲`, nameEn: `${prefix}Maker` },
      { kind: 'Vendor', key: 'w', nameZh: `${prefix}乙` },
      { kind: 'Model', key: 'm' },
      { kind: 'Claim', key: 'c' },
    ],
    [
      ['v', 'BUILDS', 'm'],
      ['w', 'BUILDS', 'm'],
      ['c', 'CLAIMED_BY', 'v'],
    ],
  );
  await database.execute({
    text: 'MATCH (v:Vendor {key: $v}) REMOVE v:Entity WITH v MATCH (w:Vendor {key: $w}) REMOVE w.folded',
    params: { v: key('v'), w: key('w') },
  });
});
afterAll(async () => {
  await database.execute({ text: 'MATCH (v:Vendor {key: $v}) SET v:Entity', params: { v: key('v') } });
  await uproot(database, prefix);
  await database.close();
});

const variables = { v: key('v'), zh: `${prefix}甲`, en: `${prefix}Maker`, other: `${prefix}乙` };

it.each([true, false])('is found by key, id, name and in lists (read ahead: %s)', async readAhead => {
  const id = Buffer.from(`Vendor:${key('v')}`).toString('base64');
  const { data, errors } = await ask(
    database,
    `query ($v: String!, $zh: String!, $en: String!, $other: String!) {
      vendor(key: $v) { ...found } entity(key: $v) { ...found } node(id: "${id}") { ...found }
      byName: vendor(name: $zh) { ...found } named: entity(name: $en) { ...found }
      vendors(where: { key: { eq: $v } }) { totalCount nodes { ...found } }
      model(key: "${key('m')}") { builtBy { totalCount nodes { ...found } } }
      folded: entity(name: $other) { key }
      none: vendor(key: "${key('none')}") { key }
      otherKind: model(key: $v) { key }
    }
    fragment found on Vendor { id key name models { totalCount nodes { key } } }`,
    variables,
    { readAhead },
  );
  expect(errors).toBeUndefined();
  const found = {
    id,
    key: key('v'),
    name: variables.zh,
    models: { totalCount: 1, nodes: [{ key: key('m') }] },
  };
  expect(data).toEqual({
    ...{ vendor: found, entity: found, node: found, byName: found, named: found },
    vendors: { totalCount: 1, nodes: [found] },
    model: {
      builtBy: { totalCount: 2, nodes: [found, expect.objectContaining({ key: key('w') })] },
    },
    folded: { key: key('w') },
    none: null,
    otherKind: null,
  });
});

it('costs what is there nothing: only what was not found is sought once more', async () => {
  for (const [query, reads] of [
    [`{ vendor(key: "${key('w')}") { name } }`, 1],
    [`{ entity(key: "${key('m')}") { name } }`, 1],
    [`{ entity(name: "${variables.other.toUpperCase()}") { key } }`, 2],
    [`{ entity(name: "${key('m')}") { key } }`, 1],
    [`{ vendor(key: "${key('v')}") { name } }`, 2],
    [`{ vendor(key: "${key('none')}") { name } }`, 2],
  ] as const) {
    const seen = recorded(database);
    await ask(seen.database, query);
    expect([query, seen.reads.length]).toEqual([query, reads]);
  }
});

it.each([
  ['paths', `paths(from: { key: "${key('v')}" }, to: { key: "${key('m')}" }) { isComplete }`],
  ['neighborhood', `neighborhood(of: { key: "${key('v')}" }) { nodes { key } }`],
  ['related', `related(of: { key: "${key('v')}" }) { nodes { score } }`],
  ['statements', `vendor(key: "${key('v')}") { statements { totalCount nodes { key } } }`],
])('spoils no answer of %s', async (_, query) => {
  const { errors } = await ask(database, `{ ${query} }`);
  expect(errors?.filter(({ originalError }) => !originalError?.name.includes('Fault')) ?? []).toEqual([]);
});
