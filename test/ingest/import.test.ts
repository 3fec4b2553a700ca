/** Imports into the real database. */
import { Fault } from '../../src/errors';
import type { Database } from '../../src/neo4j/driver';
import { removalLines, type Removal } from '../../src/ingest/write/removals';
import { foldedNames } from '../../src/graph/cypher/fold';
import { importFixtures, outcomeLines } from '../../src/ingest/import';
import { article, folderOf } from './fixtures';
import { useDatabase, usePrefix } from './graph';

const database = useDatabase();
const prefix = usePrefix(database);

const none = { created: 0, changed: 0, unchanged: 0, removed: 0 };

/** A key or a name of this test's own. */
const own = (name: string) => `${prefix()}-${name}`;

const entity = (name: string, kind: string, more: object = {}) => ({
  key: own(name),
  kind,
  name: { zh: own(`${name} 名`), en: own(`${name} name`) },
  mentions: ['s0p1', 's1p1'],
  ...more,
});

const relation = (type: string, subject: string, object: string, more: object = {}) => ({
  ...{ type, subject: own(subject), object: own(object), basis: 'STATED', evidence: ['s1p1'] },
  ...more,
});

const folder = (name: string, entities: object[], relations: object[] = [], more: object = {}) =>
  folderOf({
    'article.yaml': article(own(name), more),
    'entities.yaml': entities,
    'relations.yaml': relations,
  });

const properties = async (name: string) =>
  (
    await database.rows('MATCH (n:Entity|Article {key: $key}) RETURN properties(n)', { key: own(name) })
  )[0]?.[0];

/** A relationship's properties, by its key without this test's prefix. */
async function statement(key: string) {
  const rows = await database.rows(
    'MATCH (:Entity|Article)-[r]->(:Entity) WHERE r.key = $key RETURN properties(r)',
    { key: key.replace(/:/g, `:${prefix()}-`) },
  );
  return rows[0]?.[0];
}

const evidence = (name: string, ...locators: string[]) => locators.map(locator => `${own(name)}#${locator}`);

test('an article becomes nodes and relationships as readers expect them', async () => {
  const figures = [
    { label: { zh: '价', en: 'price' }, value: 1.5, upTo: 3, unit: { en: 'yuan' }, at: 's2p4' },
    { label: { en: 'languages' }, value: 74, at: 's1p2' },
  ];
  const outcome = await importFixtures(
    database(),
    folder(
      'article',
      [
        entity('v', 'Vendor', {
          mentions: ['s0p1', 's1p0', 's2p1'],
          aliases: [own('Alias'), own('Ｖ')],
          summary: { zh: '简介' },
          figures,
        }),
        entity('q', 'Question', { number: 3, name: { en: own('only English') } }),
        entity('m', 'Model', { mentions: ['s2p1', 's0p2', 's1p0'] }),
        entity('p', 'Product'),
      ],
      [
        relation('BUILDS', 'v', 'm', { evidence: ['s2p1', 's1p0', 's2p1'] }),
        relation('COMPETES_WITH', 'p', 'm', { basis: 'INFERRED' }),
      ],
      { views: 12, title: { en: own('title') } },
    ),
  );
  expect(outcome).toEqual({
    articles: { ...none, created: 1 },
    entities: { ...none, created: 4 },
    statements: { ...none, created: 2 },
    mentions: { ...none, created: 4 },
    removedEntities: [],
  });
  expect(await properties('v')).toMatchObject({
    key: own('v'),
    kind: 'Vendor',
    nameZh: own('v 名'),
    nameEn: own('v name'),
    aliases: [own('Alias'), own('Ｖ')],
    folded: foldedNames([own('v 名'), own('v name'), own('alias'), own('v')]),
    summaryZh: '简介',
    figures: [
      `{"label":{"zh":"languages","en":"languages"},"value":74,"locator":"${own('article')}#s1p2"}`,
      `{"label":{"zh":"价","en":"price"},"value":1.5,"upTo":3,"unit":{"zh":"yuan","en":"yuan"},"locator":"${own('article')}#s2p4"}`,
    ],
  });
  expect(await properties('v')).not.toHaveProperty('summaryEn');
  expect(await properties('q')).toMatchObject({ number: 3, nameZh: own('only English') });
  expect(await statement('BUILDS:v:m')).toEqual({
    key: `BUILDS:${own('v')}:${own('m')}`,
    basis: 'STATED',
    evidence: evidence('article', 's1p0', 's2p1'),
  });
  // Symmetric: the lesser key is the subject, whichever end it was written from.
  expect(await statement('COMPETES_WITH:m:p')).toMatchObject({ basis: 'INFERRED' });
  // Mentions: the paragraphs that name it, those of its figures, and those of what it is an end of.
  expect(await statement('MENTIONS:article:v')).toEqual({
    key: `MENTIONS:${own('article')}:${own('v')}`,
    evidence: evidence('article', 's0p1', 's1p0', 's1p2', 's2p1', 's2p4'),
  });
  expect(await statement('MENTIONS:article:m')).toMatchObject({
    evidence: evidence('article', 's0p2', 's1p0', 's1p1', 's2p1'),
  });
  const labels = await database.rows(
    `MATCH (n:Entity|Article) WHERE n.key STARTS WITH $prefix RETURN labels(n) ORDER BY n.key`,
    { prefix: prefix() },
  );
  expect(labels.flat().map(of => (of as string[]).sort().join())).toEqual([
    'Article',
    'Entity,Model',
    'Entity,Product',
    'Entity,Question',
    'Entity,Vendor',
  ]);
  const types = await database.rows(
    `MATCH (a:Article {key: $key}), (q:Question {key: $question})
     RETURN a.publishedOn = date('2025-01-02'), a.views IS :: INTEGER, a.paragraphs IS :: LIST<INTEGER NOT NULL>, q.number IS :: INTEGER, a.title`,
    { key: own('article'), question: own('q') },
  );
  expect(types).toEqual([[true, true, true, true, own('title')]]);
});

test('a second import changes nothing, and does not write at all', async () => {
  const again = folder(
    'article',
    [
      entity('v', 'Vendor', {
        aliases: [own('Alias')],
        figures: [{ label: { zh: '数' }, value: 1, at: 's1p1' }],
      }),
      entity('m', 'Model'),
    ],
    [relation('BUILDS', 'v', 'm')],
    { views: 3 },
  );
  await importFixtures(database(), again);
  const readOnly: Database = { ...database(), write: () => Promise.reject(new Error('written')) };
  expect(await importFixtures(readOnly, again)).toEqual({
    articles: { ...none, unchanged: 1 },
    entities: { ...none, unchanged: 2 },
    statements: { ...none, unchanged: 1 },
    mentions: { ...none, unchanged: 2 },
    removedEntities: [],
  });
});

test('a write that runs again after a lost commit changes nothing more, and is reported as done', async () => {
  const twice: Database = {
    ...database(),
    write: async work => {
      await database().write(work);
      return database().write(work);
    },
  };
  const dir = folder(
    'article',
    [entity('v', 'Vendor'), entity('m', 'Model')],
    [relation('BUILDS', 'v', 'm')],
  );
  const outcome = await importFixtures(twice, dir);
  expect(outcome.entities).toEqual({ ...none, created: 2 });
  expect(outcome.statements).toEqual({ ...none, created: 1 });
  const counts = await database.rows(
    'MATCH (n:Entity) WHERE n.key STARTS WITH $prefix RETURN count(n), sum(COUNT { (n)-[]->(:Entity) })',
    { prefix: prefix() },
  );
  expect(counts).toEqual([[2, 1]]);
});

test('what an article says anew replaces what it said, and what it says no more is withdrawn', async () => {
  const before = folder(
    'article',
    [
      entity('v', 'Vendor', { aliases: [own('old')], summary: { zh: '旧' } }),
      entity('m', 'Model', { figures: [{ label: { zh: '数' }, value: 1, at: 's1p1' }] }),
      entity('n', 'Model'),
    ],
    [relation('BUILDS', 'v', 'm'), relation('BUILDS', 'v', 'n'), relation('VARIANT_OF', 'n', 'm')],
  );
  const after = folder(
    'article',
    [entity('v', 'Vendor', { aliases: [own('new')] }), entity('m', 'Product')],
    [relation('BUILDS', 'v', 'm', { basis: 'INFERRED', evidence: ['s2p1'] })],
  );
  await importFixtures(database(), before);
  const outcome = await importFixtures(database(), after);
  expect(outcome).toEqual({
    articles: { ...none, unchanged: 1 },
    entities: { ...none, changed: 2, removed: 1 },
    statements: { ...none, changed: 1, removed: 2 },
    mentions: { ...none, changed: 2, removed: 1 },
    removedEntities: [own('n')],
  });
  expect(outcomeLines(outcome)).toContain(`removed ${own('n')}: no article mentions it any more`);
  expect(await properties('n')).toBeUndefined();
  expect(await statement('BUILDS:v:m')).toMatchObject({
    basis: 'INFERRED',
    evidence: evidence('article', 's2p1'),
  });
  expect(await properties('v')).toMatchObject({ aliases: [own('new')] });
  expect(await properties('v')).not.toHaveProperty('summaryZh');
  expect(await properties('m')).toMatchObject({ figures: [] });
  // The kind was mended: the old label is gone.
  expect(await database.rows('MATCH (n:Entity {key: $key}) RETURN labels(n)', { key: own('m') })).toEqual([
    [expect.not.arrayContaining(['Model'])],
  ]);
});

test('what an earlier version left out is made good, and what others have added stays', async () => {
  const dir = folder('article', [entity('v', 'Vendor'), entity('w', 'Vendor')]);
  await importFixtures(database(), dir);
  await database().execute({
    text: 'MATCH (v:Entity {key: $key}) SET v.colour = "red" REMOVE v.kind, v.folded',
    params: { key: own('v') },
  });
  expect((await importFixtures(database(), dir)).entities).toEqual({ ...none, changed: 1, unchanged: 1 });
  expect(await properties('v')).toMatchObject({
    kind: 'Vendor',
    folded: foldedNames([own('v 名'), own('v name')]),
    colour: 'red',
  });
});

describe('two articles that share an entity', () => {
  const figure = (value: number, at: string) => ({ label: { zh: '数', en: 'number' }, value, at });
  const first = () =>
    folder(
      'first',
      [
        entity('v', 'Vendor', { aliases: [own('one')], figures: [figure(1, 's1p1')], summary: { zh: '甲' } }),
        entity('m', 'Model'),
      ],
      [relation('BUILDS', 'v', 'm', { basis: 'INFERRED', evidence: ['s1p1'] })],
    );
  const brief = (name: string, kind: string, more: object = {}) => ({
    ...{ key: own(name), kind, mentions: ['s2p2'] },
    ...more,
  });
  const second = () =>
    folder(
      'second',
      [brief('v', 'Vendor', { aliases: [own('two')], figures: [figure(2, 's2p3')] }), brief('m', 'Model')],
      [relation('BUILDS', 'v', 'm', { evidence: ['s2p2'] })],
    );

  test('are told apart in its evidence and figures, and lay their aliases together', async () => {
    await importFixtures(database(), first());
    const outcome = await importFixtures(database(), second());
    expect(outcome.entities).toEqual({ ...none, changed: 1, unchanged: 1 });
    expect(outcome.statements).toEqual({ ...none, changed: 1 });
    expect(outcome.mentions).toEqual({ ...none, created: 2 });
    expect(await properties('v')).toMatchObject({
      nameZh: own('v 名'),
      summaryZh: '甲',
      aliases: [own('one'), own('two')],
      figures: [
        expect.stringContaining(`"value":1,"locator":"${own('first')}#s1p1"`),
        expect.stringContaining(`"value":2,"locator":"${own('second')}#s2p3"`),
      ],
    });
    // One article that states it is enough.
    expect(await statement('BUILDS:v:m')).toMatchObject({
      basis: 'STATED',
      evidence: [...evidence('first', 's1p1'), ...evidence('second', 's2p2')],
    });
    expect(await statement('MENTIONS:first:v')).toMatchObject({
      evidence: evidence('first', 's0p1', 's1p1'),
    });
    expect(await statement('MENTIONS:second:v')).toMatchObject({
      evidence: evidence('second', 's2p2', 's2p3'),
    });
  });

  test('come to the same graph whether they are imported together or one by one', async () => {
    const [one, two] = [first(), second()];
    await importFixtures(database(), [two, one]);
    const readOnly: Database = { ...database(), write: () => Promise.reject(new Error('written')) };
    for (const folders of [[one], [two], [one, two]]) {
      const { entities } = await importFixtures(readOnly, folders);
      expect(entities).toEqual({ ...none, unchanged: 2 });
    }
  });

  test('leave each other what they said when one of them withdraws', async () => {
    await importFixtures(database(), [first(), second()]);
    const outcome = await importFixtures(database(), folder('second', [entity('w', 'Vendor')]));
    expect(outcome).toMatchObject({
      entities: { ...none, created: 1, changed: 1, unchanged: 1 },
      statements: { ...none, changed: 1 },
      mentions: { ...none, created: 1, removed: 2 },
      removedEntities: [],
    });
    expect(await statement('BUILDS:v:m')).toEqual({
      key: `BUILDS:${own('v')}:${own('m')}`,
      basis: 'INFERRED',
      evidence: evidence('first', 's1p1'),
    });
    expect(await properties('v')).toMatchObject({ figures: [expect.stringContaining('"value":1')] });
    expect(await statement('MENTIONS:second:v')).toBeUndefined();
  });
});

describe('what the database has of other articles counts', () => {
  /** What the import is refused with; nothing of it may be in the database. */
  async function refusal(dir: string): Promise<string> {
    const error = await importFixtures(database(), dir).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(Fault);
    expect(error).toMatchObject({
      code: 'BAD_FIXTURE',
      hint: expect.stringContaining('Nothing was written'),
    });
    expect(await properties('second')).toBeUndefined();
    return (error as Fault).message.replaceAll(`${dir}/`, '');
  }

  test('an alias that another entity bears is refused, and nothing is written', async () => {
    await importFixtures(database(), folder('first', [entity('v', 'Vendor', { aliases: [own('Ａlias')] })]));
    const dir = folder('second', [entity('w', 'Vendor'), entity('x', 'Vendor', { aliases: [own('ALIAS')] })]);
    expect(await refusal(dir)).toContain(
      `\`${own('ALIAS')}\` is a name of \`${own('v')}\` already, in the database.\n    Leave the name to one of them`,
    );
    expect(await properties('w')).toBeUndefined();
  });

  test('an entity cannot become another kind while another article mentions it', async () => {
    await importFixtures(database(), folder('first', [entity('v', 'Vendor')]));
    expect(await refusal(folder('second', [entity('v', 'Model')]))).toContain(
      `entities.yaml:2  \`${own('v')}\` is a Model here, but a Vendor in the database.`,
    );
  });

  test('a circle of variants that closes through the database is refused', async () => {
    const models = ['x', 'y', 'z'].map(name => entity(name, 'Model'));
    await importFixtures(
      database(),
      folder('first', models, [relation('VARIANT_OF', 'x', 'y'), relation('VARIANT_OF', 'y', 'z')]),
    );
    expect(await refusal(folder('second', models, [relation('VARIANT_OF', 'z', 'x')]))).toContain(
      `relations.yaml:1  VARIANT_OF leads in a circle: ${['z', 'x', 'y', 'z'].map(own).join(' → ')}.`,
    );
  });

  test('a relation may lead to an entity that another article has declared, which it then mentions', async () => {
    await importFixtures(database(), folder('first', [entity('v', 'Vendor')]));
    await importFixtures(
      database(),
      folder('second', [entity('m', 'Model')], [relation('BUILDS', 'v', 'm')]),
    );
    expect(await statement('MENTIONS:second:v')).toMatchObject({ evidence: evidence('second', 's1p1') });
    // The first says no more of it, but the second does.
    const { removedEntities } = await importFixtures(database(), folder('first', [entity('w', 'Vendor')]));
    expect(removedEntities).toEqual([]);
    expect(await properties('v')).toMatchObject({ nameZh: own('v 名') });
  });

  test('an entity that only the article itself had declared is unknown once it is left out', async () => {
    await importFixtures(database(), folder('second', [entity('v', 'Vendor'), entity('m', 'Model')]));
    const dir = folder('second', [entity('m', 'Model')], [relation('BUILDS', 'v', 'm')]);
    await expect(importFixtures(database(), dir)).rejects.toThrow(`No entity has the key \`${own('v')}\`.`);
  });
});

test('two imports at once do not lose what either says', async () => {
  const dirs = Array.from({ length: 6 }, (_, at) =>
    folder(
      `article-${at}`,
      [entity('v', 'Vendor', { aliases: [own(`alias ${at}`)] }), entity('m', 'Model')],
      [relation('BUILDS', 'v', 'm')],
    ),
  );
  await Promise.all(dirs.map(dir => importFixtures(database(), dir)));
  expect(((await statement('BUILDS:v:m')) as { evidence: string[] }).evidence).toHaveLength(6);
  expect(((await properties('v')) as { aliases: string[] }).aliases).toHaveLength(6);
});

test('a large import is written in batches, and tells how far it is', async () => {
  const vendors = Array.from({ length: 1_200 }, (_, at) => entity(`v${at}`, 'Vendor'));
  const heard: [number, number][] = [];
  const outcome = await importFixtures(database(), folder('article', vendors), {
    written: (...progress) => void heard.push(progress),
  });
  expect(outcome.entities.created).toBe(1_200);
  expect(heard).toEqual([1_000, 1_200, 1_201, 2_201, 2_401].map(done => [done, 2_401]));
});

test('an import that fails half-way leaves nothing', async () => {
  const failing: Database = {
    ...database(),
    write: work =>
      database().write(run =>
        work(query => {
          if (query.text.includes('MENTIONS') && query.text.includes('MERGE'))
            throw new Error('the wire broke');
          return run(query);
        }),
      ),
  };
  const dir = folder('article', [entity('v', 'Vendor')]);
  await expect(importFixtures(failing, dir)).rejects.toThrow('the wire broke');
  expect(await properties('v')).toBeUndefined();
});

test('an import that takes much away asks first, and writes nothing where nobody agrees', async () => {
  const names = Array.from({ length: 12 }, (_, at) => `v${at}`);
  const all = names.map(name => entity(name, 'Vendor'));
  await importFixtures(database(), folder('article', all));
  const asked: string[][] = [];
  const agree = (answer: boolean) => async (removals: readonly Removal[]) => {
    asked.push(removalLines(removals));
    return answer;
  };
  const less = folder('article', all.slice(2));
  await expect(importFixtures(database(), less, { agree: agree(false) })).rejects.toMatchObject({
    message: expect.stringContaining('The import would remove much'),
    hint: expect.stringContaining('--yes'),
  });
  expect(asked).toEqual([[`${own('article')}: 2 of 12 entities would go: ${own('v0')}, ${own('v1')}`]]);
  expect((await importFixtures(database(), less, { agree: agree(true) })).entities.removed).toBe(2);
  // A tenth is no such part.
  expect(
    (await importFixtures(database(), folder('article', all.slice(3)), { agree: agree(false) })).entities
      .removed,
  ).toBe(1);
});
