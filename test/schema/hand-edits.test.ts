/** One edit in Neo4j Browser each, and what is served then: never an error, and never less than could be. */
import type { Database } from '../../src/neo4j/driver';
import { ask, newPrefix, openWorld, plant } from '../support/world';

let database: Database;
const prefix = newPrefix();
const key = (name: string) => `${prefix}${name}`;

beforeAll(async () => {
  database = await openWorld();
});
beforeEach(() =>
  plant(
    database,
    prefix,
    [
      { kind: 'Vendor', key: 'v', nameZh: '甲', nameEn: 'Maker', aliases: ['Mk'], summaryZh: '述' },
      { kind: 'Model', key: 'm', nameZh: '乙', nameEn: 'One' },
      { kind: 'Model', key: 'n', nameZh: '丙', nameEn: 'Two' },
      { kind: 'Trend', key: 't', nameZh: '丁', nameEn: 'Trend' },
      { kind: 'Question', key: 'q', nameZh: '问', nameEn: 'Question', number: 1 },
      {
        kind: 'Article',
        key: 'a',
        title: '题',
        url: 'https://example.org/',
        publishedOn: '2025-01-02',
        author: 'A',
        publisher: 'P',
      },
    ],
    [
      ['v', 'BUILDS', 'm'],
      ['v', 'BUILDS', 'n'],
      ['m', 'COMPETES_WITH', 'n'],
      ['a', 'MENTIONS', 'v'],
      ['q', 'ASKS_ABOUT', 't'],
    ],
  ),
);
afterEach(() =>
  database.execute({
    text: 'MATCH (n) WHERE n.test = $prefix OR n.key STARTS WITH $prefix DETACH DELETE n',
    params: { prefix },
  }),
);
afterAll(() => database?.close());

/** Apart, since one statement for all of it takes the database long to plan. */
const questions = [
  `query ($v: String!) { vendor(key: $v) {
    id key name en: name(language: EN) aliases summary figures { label value evidence { locator } }
    builds { totalCount edges { basis evidence { locator } statement { id key basis } node { id key name } } }
    models { totalCount nodes { key name builtBy { totalCount nodes { key name } } } }
  } }`,
  `query ($v: String!) { vendor(key: $v) {
    statements { totalCount nodes { key basis evidence { locator } subject { key } object { key name } } }
    mentionedIn { nodes { key title url publishedOn views author publisher } }
  } }`,
  `query ($m: String!) { model(key: $m) {
    key name competesWith { totalCount nodes { key } edges { statement { key } } } variantOf { totalCount nodes { key } }
  } }`,
  `query ($a: String!, $q: String!) {
    article(key: $a) { key title url publishedOn mentions { totalCount nodes { key name } } }
    question(key: $q) { key number asksAbout { nodes { key } } }
  }`,
];
const variables = { v: key('v'), m: key('m'), a: key('a'), q: key('q') };

/** Everything that is served of the planted nodes after an edit, which spoils none of it. */
async function served(edit: string) {
  await database.execute({ text: edit, params: { prefix } });
  const all: Record<string, any> = {}; // eslint-disable-line @typescript-eslint/no-explicit-any
  for (const question of questions) {
    const { data, errors } = await ask(database, question, variables);
    expect(errors).toBeUndefined();
    for (const [name, value] of Object.entries(data!)) all[name] = { ...value, ...all[name] };
  }
  return all;
}
const v = "MATCH (v {key: $prefix + 'v'})";
const built = "MATCH ({key: $prefix + 'v'})-[r:BUILDS]->({key: $prefix + 'm'})";

describe('a node that a hand has edited', () => {
  it.each<[string, string, object]>([
    ['a name is removed', `${v} REMOVE v.nameZh`, { name: 'Maker', en: 'Maker' }],
    ['both names are removed', `${v} REMOVE v.nameZh, v.nameEn`, { name: key('v'), en: key('v') }],
    ['a name is a number', `${v} SET v.nameZh = 360`, { name: '360' }],
    ['a name is blank', `${v} SET v.nameZh = '  '`, { name: 'Maker' }],
    ['a name is a list', `${v} SET v.nameZh = ['x']`, { name: 'Maker' }],
    ['folded is removed', `${v} REMOVE v.folded`, { name: '甲' }],
    ['aliases are a text', `${v} SET v.aliases = 'Mk'`, { aliases: ['Mk'] }],
    ['aliases are numbers', `${v} SET v.aliases = [1, 2]`, { aliases: ['1', '2'] }],
    ['a summary is a number', `${v} SET v.summaryZh = 1.5`, { summary: '1.5' }],
    [
      'a figure is no JSON',
      `${v} SET v.figures = ['12 %', 'null', '{"value":1}', '{"label":{"zh":"价"},"value":2,"locator":"x"}']`,
      { figures: [{ label: '价', value: 2, evidence: [] }] },
    ],
    ['figures are a number', `${v} SET v.figures = 12`, { figures: [] }],
    [
      'it has a label and a property of its own',
      `${v} SET v:Mine, v.mine = point({x: 1, y: 2})`,
      { name: '甲' },
    ],
  ])('%s', async (_, edit, expected) => {
    expect((await served(edit)).vendor).toMatchObject(expected);
  });

  it('properties of its kind are of another type', async () => {
    const edit = (set: string) => `MATCH (a {key: $prefix + 'a'}) MATCH (q {key: $prefix + 'q'}) SET ${set}`;
    expect(
      (await served(edit("a.publishedOn = datetime('2025-03-04T05:06'), q.number = '12'"))).article
        .publishedOn,
    ).toBe('2025-03-04');
    expect(
      (await served(edit("a.publishedOn = ['x'], a.url = 'no address', q.number = 1.5"))).article,
    ).toMatchObject({ publishedOn: null, url: null });
    expect((await served(edit('q.number = 12, a.title = null, a.views = -1'))).question.number).toBe(12);
    expect((await served(edit('a.titleEn = "In English"'))).article.title).toBe('In English');
  });

  it('nodes without a key are neither listed nor counted', async () => {
    const { vendor } = await served(
      `${v} CREATE (v)-[:BUILDS {key: $prefix + 'x'}]->(:Model:Entity {nameZh: '无', test: $prefix})`,
    );
    expect(vendor.models.totalCount).toBe(vendor.models.nodes.length);
    expect(vendor.models.nodes).toHaveLength(2);
  });

  it.each([
    ['the label Entity is removed', `${v} REMOVE v:Entity`],
    ['it has a second kind', `${v} SET v:Model`],
  ])('%s: the lists of its kinds have it', async (_, edit) => {
    await served(edit);
    const { data, errors } = await ask(
      database,
      'query ($v: String!) { vendors(where: { key: { eq: $v } }) { totalCount nodes { name } } models(where: { key: { eq: $v } }) { totalCount nodes { name } } }',
      { v: key('v') },
    );
    expect(errors).toBeUndefined();
    expect(data!.vendors).toEqual({ totalCount: 1, nodes: [{ name: '甲' }] });
    expect(data!.models.totalCount).toBe(data!.models.nodes.length);
  });

  const ofList = (models: string) => `{ ${models} }`;
  const ofRelation = (models: string) => `{ of: vendor(key: "${key('v')}") { ${models} } }`;
  it.each([
    ['a list', 'ASC', 'null', ofList],
    ['a list', 'DESC', '7', ofList],
    ['a relation', 'ASC', "['x']", ofRelation],
    ['a relation', 'DESC', 'null', ofRelation],
    ['a relation', 'DESC', "date('2025-01-01')", ofRelation],
  ])('the name by which %s is sorted, %s, is %s: it stands last, and is counted', async (...given) => {
    const [, way, value, query] = given;
    await served(`MATCH (m {key: $prefix + 'm'}) SET m.nameZh = ${value}`);
    const read = async (given: string) => {
      const { data, errors } = await ask(
        database,
        query(
          `models(where: { key: { startsWith: "${prefix}" } }, orderBy: { name: ${way} }, ${given}) { totalCount edges { cursor node { key } } }`,
        ),
      );
      expect(errors).toBeUndefined();
      const { totalCount, edges } = (data!.of ?? data).models as {
        totalCount: number;
        edges: { cursor: string; node: { key: string } }[];
      };
      expect(totalCount).toBe(2);
      return edges;
    };
    const [n, m] = await read('first: 2');
    expect([n!.node.key, m!.node.key]).toEqual([key('n'), key('m')]);
    expect(await read('last: 1')).toEqual([m]);
    expect(await read(`first: 5, after: "${n!.cursor}"`)).toEqual([m]);
    expect(await read(`last: 5, before: "${m!.cursor}"`)).toEqual([n]);
    expect(await read(`first: 5, after: "${m!.cursor}"`)).toEqual([]);
  });

  it('days and numbers by which a list is sorted are far away', async () => {
    await served(
      `UNWIND [date({year: 12345, month: 2, day: 28}), date({year: -5, month: 1, day: 1}), date({year: 0, month: 1, day: 1})] AS day
       CREATE (:Article {key: $prefix + day.year, publishedOn: day})
       CREATE (:Question:Entity {key: $prefix + 'q' + day.year, number: 9007199254740993 + abs(day.year)})`,
    );
    for (const [list, field, whole] of [
      ['articles', 'publishedOn', [key('-5'), key('0'), key('a'), key('12345')]],
      ['questions', 'number', [key('q'), key('q-5'), key('q0'), key('q12345')]],
    ] as const) {
      for (const way of ['first', 'last']) {
        const read: string[] = [];
        for (let cursor = ''; read.length < 6;) {
          const { data, errors } = await ask(
            database,
            `{ list: ${list}(where: { key: { startsWith: "${prefix}" } }, orderBy: { ${field}: ASC }, ${way}: 1${cursor}) { edges { cursor node { key } } } }`,
          );
          expect(errors).toBeUndefined();
          const [edge] = data!.list.edges;
          if (!edge) break;
          read.push(edge.node.key);
          cursor = `, ${way === 'first' ? 'after' : 'before'}: "${edge.cursor}"`;
        }
        expect(way === 'first' ? read : read.reverse()).toEqual(whole);
      }
    }
  });

  it('a key is a number: it is not listed', async () => {
    const { vendor } = await served(
      `${v} CREATE (v)-[:BUILDS {key: $prefix + 'x'}]->(m:Model:Entity {nameZh: '数', test: $prefix}) SET m.key = 5`,
    );
    expect(vendor.models).toMatchObject({ totalCount: 2, nodes: [{ key: key('m') }, { key: key('n') }] });
  });

  it('a key has spaces', async () => {
    const { vendor } = await served(
      `${v} CREATE (v)-[:BUILDS {key: $prefix + 'x'}]->(:Model:Entity {key: $prefix + 'a b', nameZh: '空'})`,
    );
    expect(vendor.models.nodes.map((node: { key: string }) => node.key)).toContain(key('a b'));
  });
});

describe('a relation that a hand has edited', () => {
  it.each<[string, string, object]>([
    ['its basis is unknown', `${built} SET r.basis = 'maybe'`, { basis: 'INFERRED' }],
    ['it has no basis', `${built} REMOVE r.basis`, { basis: 'INFERRED' }],
    ['it has no evidence', `${built} REMOVE r.evidence`, { evidence: [] }],
    [
      'its evidence is a text',
      `${built} SET r.evidence = 'paper#s1p2'`,
      { evidence: [{ locator: 'paper#s1p2' }] },
    ],
    ['its evidence is no locator', `${built} SET r.evidence = ['page 3']`, { evidence: [] }],
    ['its key is removed', `${built} REMOVE r.key`, { statement: { key: `BUILDS:${key('v')}:${key('m')}` } }],
  ])('%s', async (_, edit, expected) => {
    const { vendor } = await served(edit);
    expect(vendor.builds.edges).toContainEqual(
      expect.objectContaining({ node: expect.objectContaining({ key: key('m') }) }),
    );
    expect(
      vendor.builds.edges.find((edge: { node: { key: string } }) => edge.node.key === key('m')),
    ).toMatchObject(expected);
    expect(vendor.builds.totalCount).toBe(2);
  });

  it('leads from or to a wrong kind: it is neither listed nor counted there', async () => {
    const { model, vendor } = await served(
      `MATCH (t {key: $prefix + 't'}) MATCH (m {key: $prefix + 'm'}) MATCH (v {key: $prefix + 'v'}) CREATE (t)-[:BUILDS]->(m) CREATE (v)-[:BUILDS]->(t)`,
    );
    expect(vendor.models.nodes[0].builtBy).toEqual({ totalCount: 1, nodes: [{ key: key('v'), name: '甲' }] });
    expect(vendor.builds.totalCount).toBe(2);
    expect(model.key).toBe(key('m'));
  });

  it('leads from a node to itself', async () => {
    const { model } = await served(
      `MATCH (m {key: $prefix + 'm'}) CREATE (m)-[:COMPETES_WITH]->(m) CREATE (m)-[:VARIANT_OF {key: $prefix + 'x', basis: 'STATED'}]->(m)`,
    );
    expect(model.competesWith.totalCount).toBe(model.competesWith.nodes.length);
    expect(model.variantOf.totalCount).toBe(model.variantOf.nodes.length);
  });
});

test('filters take odd values for what they are not', async () => {
  await database.execute({
    text: `${v} SET v.aliases = 'Mk', v.folded = 'mk', v.nameEn = 5 WITH v MATCH (v)-[r:BUILDS]->() SET r.evidence = 'paper#s1p1'`,
    params: { prefix },
  });
  const { data, errors } = await ask(
    database,
    `query ($v: String!) {
       byName: vendors(where: { key: { eq: $v }, name: { contains: "甲", ignoreCase: true } }) { nodes { key } }
       byArticle: vendors(where: { key: { eq: $v }, builds: { edge: { evidence: { article: { eq: "paper" } } } } }) { nodes { key } }
       entity(name: "mk") { key }
       search(query: "mk") { nodes { key } }
     }`,
    { v: key('v') },
  );
  expect(errors).toBeUndefined();
  expect([data!.byName.nodes, data!.byArticle.nodes]).toEqual([[{ key: key('v') }], [{ key: key('v') }]]);
});

test('names are found with other spaces and hyphens, composed or not, simplified or not', async () => {
  await database.execute({
    text: 'MATCH (n) WHERE n.key STARTS WITH $prefix DETACH DELETE n',
    params: { prefix },
  });
  await plant(database, prefix, [
    { kind: 'Model', key: 'ds', nameZh: `${prefix}DeepSeek-V3`, nameEn: `${prefix}DeepSeek-V3` },
    { kind: 'Model', key: 'spark', nameZh: `${prefix}星火 4.0 Turbo`, nameEn: `${prefix}Spark` },
    { kind: 'Vendor', key: 'cafe', nameZh: `${prefix}Café讯飞`, nameEn: `${prefix}Caf` },
  ]);
  const entity = async (name: string) =>
    (await ask(database, 'query ($name: String!) { entity(name: $name) { key } }', { name: prefix + name }))
      .data!.entity?.key;
  expect(
    await Promise.all(['deepseekv3', 'Deep Seek V3', '星火4.0Turbo', 'Cafe\u0301訊\u200b飛'].map(entity)),
  ).toEqual([key('ds'), key('ds'), key('spark'), key('cafe')]);
  const { data } = await ask(
    database,
    'query ($text: String!) { vendors(where: { name: { contains: $text } }) { nodes { key } } }',
    { text: `${prefix}Cafe\u0301` },
  );
  expect(data!.vendors.nodes).toEqual([{ key: key('cafe') }]);
});
