/** Relations: every field of the ontology, both ways, and what backs them. */
import { isInterfaceType, isObjectType } from 'graphql';
import type { Database } from '../../src/neo4j/driver';
import { relationFields, type RelationField } from '../../src/graph/cypher/relation-fields';
import { entityKinds, kindsOf, type End } from '../../src/ontology';
import { schema } from '../../src/schema';
import { ask, newPrefix, openWorld, plant, uproot, type Link, type Seed } from '../support/world';

const prefix = newPrefix();
let database: Database;

/** Two nodes of each kind, and between the first ones each relation, once for each pair of kinds. */
const seeds: Seed[] = [
  ...entityKinds.flatMap(kind =>
    [1, 2].map(at => ({
      kind,
      key: `${kind.toLowerCase()}${at}`,
      ...(kind === 'Question' && { number: at }),
      ...(kind === 'Claim' && { mode: 'OPINION', claimantZh: '某人', evidence: [] }),
    })),
  ),
  {
    kind: 'Article',
    key: 'paper',
    title: '论文',
    url: 'https://example.org/paper',
    author: 'someone',
    publisher: 'somewhere',
    publishedOn: '2025-01-02',
  },
];

const locator = (paragraph: number) => `${prefix}paper#s1p${paragraph}`;
const links: Link[] = [
  ['vendor1', 'BUILDS', 'model1', { basis: 'STATED', evidence: [locator(1), locator(2)] }],
  ['vendor1', 'BUILDS', 'product1', { basis: 'INFERRED', evidence: [locator(3)] }],
  ['model1', 'EXEMPLIFIES', 'trend1'],
  ['product1', 'EXEMPLIFIES', 'trend1'],
  ['work1', 'EXEMPLIFIES', 'trend1'],
  ['model1', 'COMPETES_WITH', 'model2', { basis: 'INFERRED', evidence: [locator(4)] }],
  ['product1', 'POWERED_BY', 'model1'],
  ['model2', 'VARIANT_OF', 'model1'],
  ['product1', 'VARIANT_OF', 'product2'],
  ['trend1', 'ENABLED_BY', 'technique1'],
  ['question1', 'ASKS_ABOUT', 'trend1'],
  ['question1', 'ASKS_ABOUT', 'model1'],
  ['model1', 'USES', 'technique1'],
  ['concept1', 'HINDERED_BY', 'trend1'],
  ['model1', 'PART_OF', 'product1'],
  ['concept1', 'SUCCEEDS', 'trend1'],
  ['trend1', 'SUCCEEDS', 'technique1'],
  ['work1', 'CREATED_BY', 'person1'],
  ['model1', 'INTEGRATES_WITH', 'product1'],
  ['question1', 'DISCUSSES', 'vendor1'],
  ['claim1', 'CLAIMED_BY', 'organization1'],
  ['claim1', 'ABOUT', 'model1'],
  ['claim1', 'DISPUTES', 'claim2'],
  ['claim2', 'DISPUTES', 'claim1'],
  ['person1', 'AFFILIATED_WITH', 'vendor1'],
  ['model1', 'ANNOUNCED_AT', 'event1'],
  ['paper', 'MENTIONS', 'vendor1', { evidence: [locator(1)] }],
  ['paper', 'MENTIONS', 'question1', { evidence: [locator(5)] }],
];

beforeAll(async () => {
  database = await openWorld();
  await plant(database, prefix, seeds, links);
});

afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

const kindOfKey = new Map(seeds.map(({ key, kind }) => [key, kind]));

/** The links that a field follows from a node: the far end, and the link itself. */
function followed({ relation, direction, to }: RelationField, key: string): { far: string; link: Link }[] {
  return links
    .filter(([, type]) => type === relation)
    .flatMap(link => {
      const [subject, , object] = link;
      const far = [];
      if (direction !== 'IN' && subject === key) far.push(object);
      if (direction !== 'OUT' && object === key) far.push(subject);
      return far.map(far => ({ far, link }));
    })
    .filter(({ far }) => kindsOf(to).includes(kindOfKey.get(far)!))
    .sort((a, b) => (a.far < b.far ? -1 : 1));
}

const fieldsByKind = relationFields.flatMap(field => kindsOf(field.owner).map(kind => ({ kind, field })));

const statement = 'basis statement { key type basis subject { key } object { key } evidence { locator } }';

test.each(fieldsByKind.map(({ kind, field }) => [kind, field.name, field] as const))(
  '%s.%s leads to the other ends, with what backs each',
  async (kind, name, field) => {
    const key = kind === 'Article' ? 'paper' : `${kind.toLowerCase()}1`;
    const { data, errors } = await ask(
      database,
      `{ node: ${kind.toLowerCase()}(key: "${prefix}${key}") { ${name} {
           totalCount
           nodes { __typename id key ${field.to === 'Article' ? '' : 'kind'} }
           edges { cursor evidence { locator article { key } section paragraph } ${field.relation === 'MENTIONS' ? '' : statement} }
         } } }`,
    );
    expect(errors).toBeUndefined();
    const expected = followed(field, key);
    const { totalCount, nodes, edges } = data!.node[name];
    expect(totalCount).toBe(expected.length);
    expect(nodes).toEqual(
      expected.map(({ far }) => {
        const kind = kindOfKey.get(far)!;
        const id = Buffer.from(`${kind}:${prefix}${far}`).toString('base64');
        return {
          __typename: kind,
          id,
          key: prefix + far,
          ...(kind !== 'Article' && { kind: kind.toUpperCase() }),
        };
      }),
    );
    expect(edges).toEqual(
      expected.map(({ link: [subject, type, object, facts] }) => {
        const { basis = 'STATED', evidence = ['paper#s1p1'] } = facts ?? {};
        const mention = type === 'MENTIONS';
        const [s, o] = [prefix + subject, prefix + object];
        return {
          cursor: expect.any(String),
          ...(!mention && { basis }),
          evidence: evidence.map(locator => ({
            locator,
            article: { key: locator.split('#')[0] },
            section: 1,
            paragraph: Number(locator.split('p').at(-1)),
          })),
          ...(!mention && {
            statement: {
              key: `${type}:${s}:${o}`,
              type,
              basis,
              subject: { key: s },
              object: { key: o },
              evidence: evidence.map(locator => ({ locator })),
            },
          }),
        };
      }),
    );
  },
);

test('of each of those fields, some kind was seen to lead somewhere', () => {
  const led = fieldsByKind.filter(
    ({ kind, field }) => followed(field, kind === 'Article' ? 'paper' : `${kind.toLowerCase()}1`).length,
  );
  expect(new Set(led.map(({ field }) => field.name))).toEqual(
    new Set(relationFields.map(({ name }) => name)),
  );
});

test('a type has the fields of its relations, and so have the interfaces that it implements', () => {
  for (const { name, owner } of relationFields) {
    for (const end of [owner, ...kindsOf(owner)] as End[]) {
      const type = schema.getType(end);
      if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${end} is no type.`);
      expect(Object.keys(type.getFields())).toContain(name);
    }
  }
});

test('a symmetric relation is stored once, and read from both ends as the same statement', async () => {
  const { data } = await ask(
    database,
    `{ a: model(key: "${prefix}model1") { ...rivals } b: model(key: "${prefix}model2") { ...rivals } }
     fragment rivals on Model { competesWith { totalCount edges { node { key } statement { id subject { key } object { key } } } } }`,
  );
  const statement = {
    id: Buffer.from(`Statement:COMPETES_WITH:${prefix}model1:${prefix}model2`).toString('base64'),
    subject: { key: `${prefix}model1` },
    object: { key: `${prefix}model2` },
  };
  expect(data).toEqual({
    a: { competesWith: { totalCount: 1, edges: [{ node: { key: `${prefix}model2` }, statement }] } },
    b: { competesWith: { totalCount: 1, edges: [{ node: { key: `${prefix}model1` }, statement }] } },
  });
});

test('only the edges of a relation have what backs it; a mention is no statement', () => {
  const fieldsOf = (name: string) => {
    const type = schema.getType(name);
    return isObjectType(type)
      ? Object.values(type.getFields()).map(field => `${field.name}: ${field.type}`)
      : [];
  };
  const plain = ['cursor: String!', 'node: Vendor!'];
  expect(fieldsOf('VendorEdge')).toEqual(plain);
  expect(fieldsOf('VendorRelationEdge')).toEqual([
    ...plain,
    'basis: Basis!',
    'evidence: [Evidence!]!',
    'when: PartialDate',
    'statement: Statement!',
  ]);
  expect(fieldsOf('ArticleMentionEdge')).toEqual([
    'cursor: String!',
    'node: Article!',
    'evidence: [Evidence!]!',
  ]);
});

test('evidence is citable as it is', async () => {
  const { data, errors, queries } = await ask(
    database,
    `{ vendor(key: "${prefix}vendor1") { models(first: 1) { edges { evidence {
         id url label en: label(language: EN) heading none: heading(language: EN) } } } } }`,
  );
  expect(errors).toBeUndefined();
  const [evidence] = data!.vendor.models.edges[0].evidence;
  expect({ ...evidence, url: String(evidence.url) }).toMatchObject({
    id: Buffer.from(`Evidence:${locator(1)}`).toString('base64'),
    heading: null,
    url: 'https://example.org/paper#s1p1',
    label: '论文 第1节第1段',
    en: '论文, section 1, paragraph 1',
  });
  expect(queries).toBe(2);
});
