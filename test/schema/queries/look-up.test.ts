/** Entities looked up: by name or alias, by key. */
import fc from 'fast-check';
import type { Database } from '../../../src/neo4j/driver';
import { kindNames } from '../../../src/ontology';
import { globalId } from '../../support/global-id';
import { ask, newPrefix, openWorld, plant, uproot, type Seed } from '../../support/world';

const prefix = newPrefix();
let database: Database;

const seeds: Seed[] = [
  {
    kind: 'Vendor',
    key: 'zhipu',
    nameZh: '紫谱',
    nameEn: 'Zupu AI',
    aliases: [`${prefix}ＺＨＩＰＵ  ai`, `${prefix}GLM 的公司`],
  },
  { kind: 'Model', key: 'glm' },
  { kind: 'Article', key: 'paper', title: '论文' },
];

beforeAll(async () => {
  database = await openWorld();
  await plant(database, prefix, seeds);
});

afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

test.each([
  `${prefix}zhipu ai`,
  `${prefix}ZHIPU AI`,
  `  ${prefix}zhipu\u3000ai `,
  `${prefix}ｚｈｉｐｕ ai`.toUpperCase(),
  `${prefix}glm 的公司`,
])('the name %j is found among the aliases', async name => {
  const { data, queries } = await ask(database, `query ($name: String!) { entity(name: $name) { key } }`, {
    name,
  });
  expect(data!.entity).toEqual({ key: `${prefix}zhipu` });
  expect(queries).toBe(1);
});

test('a part of a name is no name', async () => {
  for (const name of [
    `${prefix}zhipu`,
    `${prefix}zhipu a`,
    `${prefix}*`,
    `${prefix}zhipu?ai`,
    `${prefix}zhipu~ ai`,
    '',
    ' ',
  ]) {
    const { data, errors } = await ask(database, `query ($name: String!) { entity(name: $name) { key } }`, {
      name,
    });
    expect({ name, data, errors }).toEqual({ name, data: { entity: null }, errors: undefined });
  }
});

test('any text at all may be asked for as a name', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async name => {
      const { data, errors } = await ask(database, `query ($name: String!) { entity(name: $name) { key } }`, {
        name: prefix + name,
      });
      expect({ data, errors }).toEqual({ data: { entity: null }, errors: undefined });
    }),
    { numRuns: 40 },
  );
  const { errors } = await ask(database, `query ($name: String!) { entity(name: $name) { key } }`, {
    name: '长'.repeat(50_000),
  });
  expect(errors).toBeUndefined();
});

test('what Lucene means something by is text in a name', async () => {
  const own = newPrefix();
  const names = ['C++', 'a "b" c', 'x:y', '\\', '(', 'AND', '[a TO b]', 'ünï', '/re/', '!', '&&', '讯飞*'];
  await plant(
    database,
    own,
    names.map((name, at) => ({
      kind: 'Product' as const,
      key: `p${at}`,
      nameZh: own + name,
      nameEn: own + name,
    })),
  );
  try {
    for (const [at, name] of names.entries()) {
      const { data } = await ask(database, `query ($name: String!) { entity(name: $name) { key } }`, {
        name: own + name,
      });
      expect({ name, entity: data!.entity }).toEqual({ name, entity: { key: `${own}p${at}` } });
    }
  } finally {
    await uproot(database, own);
  }
});

test('an entity is found by its key, whatever its kind; an article is none', async () => {
  const { data } = await ask(
    database,
    `{ a: entity(key: "${prefix}glm") { __typename key } b: entity(key: "${prefix}paper") { key } c: entity(key: "${prefix}none") { key } }`,
  );
  expect(data).toEqual({ a: { __typename: 'Model', key: `${prefix}glm` }, b: null, c: null });
});

test.each(['{ entity { key } }', '{ entity(key: "a", name: "b") { key } }', '{ entity(key: null) { key } }'])(
  '%s is refused: it needs one thing alone',
  async source => {
    const { errors } = await ask(database, source);
    expect(errors).toMatchObject([
      { message: 'entity needs exactly one of id, key and name.', originalError: { code: 'BAD_USER_INPUT' } },
    ]);
  },
);

test('a kind finds its own by name, and no other', async () => {
  const { data } = await ask(
    database,
    `{ vendor(name: "${prefix}glm 的公司") { key } model(name: "${prefix}glm 的公司") { key } entity(id: "${globalId('Model', `${prefix}glm`)}") { key } none: entity(id: "rubbish") { key } }`,
  );
  expect(data).toEqual({
    vendor: { key: `${prefix}zhipu` },
    model: null,
    entity: { key: `${prefix}glm` },
    none: null,
  });
});

test('each kind has a field that finds its own by key, and finds no other', async () => {
  const fields = kindNames.flatMap(kind => seeds.map(seed => ({ kind, seed })));
  const { data, errors } = await ask(
    database,
    `{ ${fields.map(({ kind, seed }, at) => `f${at}: ${kind.toLowerCase()}(key: "${prefix}${seed.key}") { key }`).join('\n')} }`,
  );
  expect(errors).toBeUndefined();
  fields.forEach(({ kind, seed }, at) => {
    const found = data![`f${at}`];
    expect([kind, seed.key, found]).toEqual([
      kind,
      seed.key,
      kind === seed.kind ? { key: prefix + seed.key } : null,
    ]);
  });
});

test('an article is found by its id, its key, and its title in either language', async () => {
  const own = newPrefix();
  await plant(database, own, [
    { kind: 'Article', key: 'one', title: `${own}一`, titleEn: `${own} The One` },
    { kind: 'Article', key: 'other', title: `${own}二` },
  ]);
  const { data, queries } = await ask(
    database,
    `{ key: article(key: "${own}one") { id title } title: article(title: "${own}一") { key }
       english: article(title: " ${own} the one ") { key } none: article(title: "${own}") { key } }`,
  );
  expect(data).toMatchObject({ title: { key: `${own}one` }, english: { key: `${own}one` }, none: null });
  expect(queries).toBe(4);
  const byId = await ask(database, 'query ($id: ID!) { article(id: $id) { key } node(id: $id) { id } }', {
    id: data!.key.id,
  });
  expect(byId.data).toEqual({ article: { key: `${own}one` }, node: { id: data!.key.id } });
  const { errors } = await ask(database, '{ article { key } }');
  expect(errors![0]).toMatchObject({ originalError: { code: 'BAD_USER_INPUT' } });
  await uproot(database, own);
});
