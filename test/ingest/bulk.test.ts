/** Bulk imports into the real database. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../src/errors';
import type { Database } from '../../src/neo4j/driver';
import { importBulk } from '../../src/ingest/bulk';
import { applyConstraints, applyIndexes } from '../../src/ingest/bulk/indexes';
import { importFixtures } from '../../src/ingest/import';
import { builtCli } from '../cli/run';
import { article, folderOf } from './fixtures';
import { useDatabase, usePrefix } from './graph';

// Megabytes are written, and a command is started.
jest.setTimeout(90_000);

const database = useDatabase();
const prefix = usePrefix(database);

/** A key of this test's own. */
const own = (name: string) => `${prefix()}-${name}`;

const jsonl = (lines: object[]) =>
  lines
    .map(line => JSON.stringify(line).replace(/"<(\d+)>"/, (_, length) => `"x"${' '.repeat(Number(length))}`))
    .map(line => `${line}\n`)
    .join('');
/** A text that makes its line longer by so many spaces behind it. */
const padding = (length: number) => `<${length}>`;
function bulk(nodes: object[], statements: object[] = []): string {
  const folder = folderOf({ 'nodes.jsonl': jsonl(nodes), 'statements.jsonl': jsonl(statements) });
  folders.push(folder);
  return folder;
}
const folders: string[] = [];
afterEach(() =>
  database().execute({
    text: 'MATCH (c:BulkImport) WHERE c.folder IN $folders DELETE c',
    params: { folders },
  }),
);

const paper = (more: object = {}) => ({
  ...{
    kind: 'Article',
    key: own('paper'),
    title: 'A paper',
    url: 'https://example.org/p',
    author: 'A. Author',
  },
  ...{ publisher: 'Example', publishedOn: '2025-01-02', paragraphs: [2, 3, 4] },
  ...more,
});
const node = (kind: string, name: string, more: object = {}) => ({
  ...{ kind, key: own(name), nameZh: `${own(name)} 名`, nameEn: own(name) },
  ...more,
});
const statement = (type: string, subject: string, object: string, more: object = {}) => ({
  ...{ type, subject: own(subject), object: own(object), basis: 'STATED', evidence: [at('s1p1')] },
  ...more,
});
const at = (locator: string) => `${own('paper')}#${locator}`;

/** All that is stored under this test's prefix. */
const snapshot = async () => ({
  nodes: await database.rows(
    `MATCH (n:Entity|Article) WHERE n.key STARTS WITH $prefix RETURN labels(n), properties(n) ORDER BY n.key`,
    { prefix: prefix() },
  ),
  relations: await database.rows(
    `MATCH (a:Entity|Article)-[r]->(b) WHERE a.key STARTS WITH $prefix
     RETURN a.key, type(r), b.key, properties(r) ORDER BY r.key`,
    { prefix: prefix() },
  ),
});

describe('a bulk import', () => {
  it('stores what an import of the same article as a fixture stores', async () => {
    const figures = (place: object) => [
      { label: { zh: '价', en: 'price' }, value: 1.5, upTo: 3, unit: { en: 'yuan' }, ...place },
    ];
    const fixture = folderOf({
      'article.yaml': article(own('paper'), { views: 7, editor: 'E. Editor' }),
      'entities.yaml': [
        {
          key: own('maker'),
          kind: 'Vendor',
          name: { zh: own('甲'), en: own('Ａ') },
          mentions: ['s1p1', 's2p4'],
        },
        {
          ...{ key: own('one'), kind: 'Model', name: { en: own('one') }, aliases: [own('一'), own('１')] },
          ...{ summary: { en: 'The first.' }, figures: figures({ at: 's2p4' }) },
          ...{ mentions: ['s1p1', 's1p2', 's2p4'] },
        },
        { key: own('two'), kind: 'Model', name: { zh: own('二') }, mentions: ['s1p2'] },
        { key: own('why'), kind: 'Question', name: { zh: own('何') }, number: 3, mentions: ['s1p2'] },
      ],
      'relations.yaml': [
        {
          type: 'BUILDS',
          subject: own('maker'),
          object: own('one'),
          basis: 'STATED',
          evidence: ['s2p4', 's1p1'],
        },
        {
          type: 'COMPETES_WITH',
          subject: own('two'),
          object: own('one'),
          basis: 'INFERRED',
          evidence: ['s1p2'],
        },
        { type: 'ASKS_ABOUT', subject: own('why'), object: own('one'), basis: 'STATED', evidence: ['s1p2'] },
      ],
    });
    await importFixtures(database(), fixture);
    const wanted = await snapshot();
    expect(wanted.nodes).toHaveLength(5);
    expect(wanted.relations).toHaveLength(7);
    await uproot();

    const { title, ...rest } = article(own('paper'), { views: 7, editor: 'E. Editor' });
    const folder = bulk(
      [
        { kind: 'Article', ...rest, title: title.zh, titleEn: title.en },
        { kind: 'Vendor', key: own('maker'), nameZh: own('甲'), nameEn: own('Ａ') },
        {
          ...{ kind: 'Model', key: own('one'), nameEn: own('one'), aliases: [own('一'), own('１')] },
          ...{ summaryEn: 'The first.', figures: figures({ locator: at('s2p4') }) },
        },
        { kind: 'Model', key: own('two'), nameZh: own('二') },
        { kind: 'Question', key: own('why'), nameZh: own('何'), number: 3 },
      ],
      [
        statement('BUILDS', 'maker', 'one', { evidence: [at('s2p4'), at('s1p1')] }),
        statement('COMPETES_WITH', 'two', 'one', { basis: 'INFERRED', evidence: [at('s1p2')] }),
        statement('ASKS_ABOUT', 'why', 'one', { evidence: [at('s1p2')] }),
      ],
    );
    await importBulk(database(), folder);
    expect(await snapshot()).toEqual(wanted);
  });

  it('changes nothing when it is run again', async () => {
    const folder = bulk(
      [paper(), node('Vendor', 'maker'), node('Model', 'one')],
      [statement('BUILDS', 'maker', 'one')],
    );
    await importBulk(database(), folder);
    const first = await snapshot();
    expect(await importBulk(database(), folder)).toEqual({
      nodes: { rows: 3, before: 0 },
      statements: { rows: 1, before: 0 },
    });
    expect(await snapshot()).toEqual(first);
  });

  it('replaces what an earlier line said, and adds to what the article mentions', async () => {
    await importBulk(
      database(),
      bulk(
        [paper(), node('Vendor', 'maker', { aliases: ['old'] }), node('Model', 'one', { summaryEn: 'Old.' })],
        [statement('BUILDS', 'maker', 'one', { basis: 'INFERRED' })],
      ),
    );
    await importBulk(
      database(),
      bulk(
        [node('Vendor', 'maker', { aliases: ['new'] }), node('Model', 'one')],
        [statement('BUILDS', 'maker', 'one', { evidence: [at('s1p2')] })],
      ),
    );
    const { nodes, relations } = await snapshot();
    expect(nodes.map(([, properties]) => properties)).toEqual([
      expect.objectContaining({ key: own('maker'), aliases: ['new'] }),
      expect.not.objectContaining({ summaryEn: 'Old.' }),
      expect.objectContaining({ key: own('paper') }),
    ]);
    expect(relations.map(([, type, , properties]) => [type, properties])).toEqual([
      ['BUILDS', expect.objectContaining({ basis: 'STATED', evidence: [at('s1p2')] })],
      ['MENTIONS', expect.objectContaining({ evidence: [at('s1p1'), at('s1p2')] })],
      ['MENTIONS', expect.objectContaining({ evidence: [at('s1p1'), at('s1p2')] })],
    ]);
  });

  it('tells how far it is, up to the last byte of each file', async () => {
    const folder = bulk(
      [paper(), node('Vendor', 'maker'), node('Model', 'one')],
      [statement('BUILDS', 'maker', 'one')],
    );
    const told: [string, number, number, number][] = [];
    await importBulk(database(), folder, ({ file, bytes, size, rows }) =>
      told.push([file, bytes, size, rows]),
    );
    const [a, b] = ['nodes.jsonl', 'statements.jsonl'].map(name => readFileSync(join(folder, name)).length);
    expect(told).toEqual([
      ['nodes.jsonl', 0, a, 0],
      ['nodes.jsonl', a, a, 3],
      ['statements.jsonl', 0, b, 3],
      ['statements.jsonl', b, b, 4],
    ]);
  });

  it('takes a last line without an end, empty lines, and Windows line ends', async () => {
    const folder = bulk([paper(), node('Vendor', 'maker')]);
    appendFileSync(join(folder, 'nodes.jsonl'), `\n${JSON.stringify(node('Model', 'one'))}\r\n  \n`);
    appendFileSync(join(folder, 'nodes.jsonl'), JSON.stringify(node('Model', 'two')));
    expect((await importBulk(database(), folder)).nodes.rows).toBe(4);
    expect((await snapshot()).nodes).toHaveLength(4);
  });
});

describe('an import that was stopped', () => {
  /** Three batches or more: a file is read in pieces of about a megabyte. */
  const large = (names: number) => {
    const models = Array.from({ length: names }, (_, at) =>
      node('Model', `m${String(at).padStart(3, '0')}`, { summaryEn: padding(100_000) }),
    );
    return bulk(
      [paper(), node('Vendor', 'maker'), ...models],
      [statement('BUILDS', 'maker', 'm000'), statement('BUILDS', 'maker', 'm001')],
    );
  };
  const checkpoints = (folder: string) =>
    database.rows('MATCH (c:BulkImport {folder: $folder}) RETURN properties(c)', { folder });

  it('between two batches goes on from there, and comes to the same', async () => {
    const folder = large(40);
    const leaving = new AbortController();
    const stopped = importBulk(
      database(),
      folder,
      ({ rows }) => rows > 0 && leaving.abort(new Error('stopped')),
      leaving.signal,
    );
    await expect(stopped).rejects.toThrow('stopped');
    const [[count]] = (await database.rows(
      'MATCH (n:Model) WHERE n.key STARTS WITH $prefix RETURN count(n)',
      {
        prefix: prefix(),
      },
    )) as [[number]];
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(40);
    expect(await checkpoints(folder)).toHaveLength(1);

    const outcome = await importBulk(database(), folder);
    expect(outcome.nodes).toEqual({ before: count + 2, rows: 40 - count });
    expect(await checkpoints(folder)).toEqual([]);
    const resumed = await snapshot();
    expect(resumed.nodes).toHaveLength(42);
    expect(resumed.relations).toHaveLength(5);
    await uproot();
    await importBulk(database(), folder);
    expect(await snapshot()).toEqual(resumed);
  });

  it('starts over where the lines that were imported have changed since', async () => {
    const folder = large(40);
    const leaving = new AbortController();
    const stop = ({ rows }: { rows: number }) => rows > 0 && leaving.abort(new Error('stopped'));
    await expect(importBulk(database(), folder, stop, leaving.signal)).rejects.toThrow('stopped');
    const file = join(folder, 'nodes.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('A. Author', 'B. Author'));
    expect((await importBulk(database(), folder)).nodes).toEqual({ before: 0, rows: 42 });
    expect((await snapshot()).nodes.at(-1)![1]).toMatchObject({ author: 'B. Author' });
  });

  it('by SIGKILL goes on from the last batch', async () => {
    // A graph that is empty would lose its indexes until the end, which other tests may miss.
    await importBulk(database(), bulk([node('Vendor', 'maker')]));
    const folder = large(120);
    const child = spawn(process.execPath, [builtCli, 'import-bulk', folder], { stdio: 'ignore' });
    const exit = once(child, 'exit');
    while ((await checkpoints(folder)).length === 0 && child.exitCode === null) {
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    child.kill('SIGKILL');
    expect(await exit).toEqual([null, 'SIGKILL']);
    const { nodes, statements } = await importBulk(database(), folder);
    expect(nodes.before).toBeGreaterThan(0);
    expect(nodes.before + nodes.rows).toBe(122);
    expect(statements.before + statements.rows).toBe(2);
    const { nodes: stored, relations } = await snapshot();
    expect(stored).toHaveLength(122);
    expect(relations).toHaveLength(5);
  });
});

describe('a line that is wrong is told with its file, its line and a hint:', () => {
  const sound = () => [paper(), node('Vendor', 'maker'), node('Model', 'one'), node('Product', 'app')];

  it.each<[string, () => Parameters<typeof bulk>, string, string]>([
    [
      'no object',
      () => [[...sound()], ['{' as unknown as object]],
      'statements.jsonl:1  An item cannot be "{".',
      'Write { "type": …',
    ],
    [
      'an unknown kind',
      () => [[...sound(), node('Vender', 'two')]],
      'nodes.jsonl:5  `kind` cannot be "Vender".',
      'Did you mean `Vendor`?',
    ],
    [
      'an unknown property',
      () => [[...sound(), node('Model', 'two', { sumaryZh: '二' })]],
      'nodes.jsonl:5  There is no property `sumaryZh` here.',
      'Did you mean `summaryZh`?',
    ],
    [
      'no name',
      () => [[{ kind: 'Model', key: own('two') }]],
      'nodes.jsonl:1  `nameZh` is missing.',
      'Write nameZh, nameEn or both.',
    ],
    [
      'a property that the kind requires is missing',
      () => [[node('Question', 'why')]],
      'nodes.jsonl:1  `number` is missing.',
      'Write a whole number, not below 0.',
    ],
    [
      'a key with capitals',
      () => [[node('Model', 'Two')]],
      'nodes.jsonl:1  `key` cannot be',
      'A key is of small letters and digits',
    ],
    [
      'a range that falls',
      () => [
        [
          paper(),
          node('Model', 'x', { figures: [{ label: { en: 'n' }, value: 3, upTo: 2, locator: at('s1p1') }] }),
        ],
      ],
      'nodes.jsonl:2  `figures[0].upTo` cannot be 2.',
      'Write the lesser number as `value`',
    ],
    [
      'a figure of a paragraph that is not there',
      () => [
        [paper(), node('Model', 'x', { figures: [{ label: { en: 'n' }, value: 3, locator: at('s3p1') }] })],
      ],
      'nodes.jsonl:2  `s3p1`: the article has no section 3.',
      'Its last section is 2.',
    ],
    [
      'one key for two kinds',
      () => [[...sound(), node('Product', 'one')]],
      'nodes.jsonl:5  `$one` is a Product here, but a Model at $folder/nodes.jsonl:3.',
      'Give it one kind, or a key of its own.',
    ],
    [
      'an unknown type',
      () => [sound(), [statement('BUILD', 'maker', 'one')]],
      'statements.jsonl:1  `type` cannot be "BUILD".',
      'Did you mean `BUILDS`?',
    ],
    [
      'an end that is not there',
      () => [sound(), [statement('BUILDS', 'maker', 'one'), statement('BUILDS', 'maker', 'two')]],
      'statements.jsonl:2  No entity has the key `$two`.',
      'Put its line into nodes.jsonl.',
    ],
    [
      'ends the wrong way round',
      () => [sound(), [statement('BUILDS', 'one', 'maker')]],
      'statements.jsonl:1  BUILDS leads from Vendor to Model or Product, not from a Model (`$one`) to a Vendor (`$maker`).',
      'Swap subject and object.',
    ],
    [
      'a variant of another kind',
      () => [sound(), [statement('VARIANT_OF', 'app', 'one')]],
      'statements.jsonl:1  VARIANT_OF leads from Model or Product to Model or Product of one kind',
      'From a Product to a Model lead:',
    ],
    [
      'something that competes with itself',
      () => [sound(), [statement('COMPETES_WITH', 'one', 'one')]],
      'statements.jsonl:1  `$one` cannot stand at both ends of COMPETES_WITH.',
      'Name the other end',
    ],
    [
      'evidence of an article that is not there',
      () => [sound(), [statement('BUILDS', 'maker', 'one', { evidence: [`${own('other')}#s1p1`] })]],
      'statements.jsonl:1  No article has the key `$other`.',
      'Put its line into nodes.jsonl',
    ],
    [
      'evidence of a paragraph that is not there',
      () => [sound(), [statement('BUILDS', 'maker', 'one', { evidence: [at('s1p4')] })]],
      'statements.jsonl:1  `s1p4`: section 1 has no paragraph 4.',
      'Its paragraphs are 0 to 3',
    ],
    [
      'evidence without its article',
      () => [sound(), [statement('BUILDS', 'maker', 'one', { evidence: ['s1p1'] })]],
      'statements.jsonl:1  `evidence[0]` cannot be "s1p1".',
      "Write the article's key, # and the paragraph",
    ],
  ])('%s', async (_, files, message, hint) => {
    const folder = bulk(...files());
    const fault = await refused(folder);
    const filled = (text: string) => text.replaceAll('$folder', folder).replace(/\$(\w+)/g, `${prefix()}-$1`);
    expect(fault.message).toContain(`${folder}/${filled(message)}`);
    expect(fault.message).toContain(hint);
    expect(fault.hint).toContain('it goes on from here');
  });

  it('a key that the database has for another kind', async () => {
    await importBulk(database(), bulk(sound()));
    const [vendor, thing] = [node('Vendor', 'one'), paper({ key: own('maker') })];
    expect((await refused(bulk([vendor]))).message).toContain(
      'is a Vendor here, but a Model in the database.',
    );
    expect((await refused(bulk([thing]))).message).toContain(
      'is an Article here, but a Vendor in the database.',
    );
  });

  it('variants that lead in a circle, also through what is stored', async () => {
    const models = ['a', 'b', 'c'].map(name => node('Model', name));
    const variant = (a: string, b: string) => statement('VARIANT_OF', a, b);
    await importBulk(database(), bulk([paper(), ...models], [variant('a', 'b'), variant('b', 'c')]));
    const folder = bulk([], [statement('COMPETES_WITH', 'a', 'b'), variant('c', 'a')]);
    expect((await refused(folder)).message).toContain(
      `${folder}/statements.jsonl:2  VARIANT_OF leads in a circle`,
    );
    expect((await snapshot()).relations.filter(([, type]) => type === 'COMPETES_WITH')).toEqual([]);
  });

  it('text that is no JSON or no UTF-8, and a folder without the files', async () => {
    const folder = bulk([paper()]);
    appendFileSync(join(folder, 'nodes.jsonl'), '{"kind":\n');
    expect((await refused(folder)).message).toContain(`${folder}/nodes.jsonl:2  This is not JSON:`);
    writeFileSync(join(folder, 'nodes.jsonl'), Buffer.from('{}\n{"key": "\xff"}\n', 'latin1'));
    expect((await refused(folder)).message).toBe(
      `${folder}/nodes.jsonl:2  This is not UTF-8; it seems to be Latin-1 (Windows-1252).`,
    );
    expect((await refused('/nowhere')).message).toContain('/nowhere/nodes.jsonl cannot be read');
  });

  it('all of a batch at once, twenty of them in full', async () => {
    const nodes = Array.from({ length: 25 }, (_, at) => node('Modle', `m${at}`));
    const { message } = await refused(bulk(nodes));
    expect(message).toContain('The lines have 25 mistakes:');
    expect(message.match(/nodes\.jsonl:/g)).toHaveLength(20);
    expect(message).toContain('… and 5 more.');
  });

  it('and once it is mended, the import goes on from there', async () => {
    const folder = bulk(sound(), [statement('BUILDS', 'maker', 'two')]);
    await refused(folder);
    writeFileSync(join(folder, 'statements.jsonl'), jsonl([statement('BUILDS', 'maker', 'one')]));
    expect(await importBulk(database(), folder)).toEqual({
      nodes: { before: 4, rows: 0 },
      statements: { before: 0, rows: 1 },
    });
  });
});

describe('indexes', () => {
  /** A database that keeps what it is told, and has entities or none. */
  const standIn = (entities: number, states: string[] = []) => {
    const told: string[] = [];
    const stub = {
      execute: async ({ text }: { text: string }) => (told.push(text), []),
      read: async ({ text }: { text: string }) => ({
        rows: text.startsWith('SHOW')
          ? [['entity_name', states.shift() ?? 'ONLINE', 50]]
          : Array(entities).fill([true]),
      }),
    } as unknown as Database;
    return { stub, told };
  };

  it('are dropped from a graph without entities, and made and filled at the end', async () => {
    const { stub, told } = standIn(0, ['POPULATING', 'POPULATING']);
    await applyConstraints(stub);
    expect(told).toContain('DROP INDEX entity_name IF EXISTS');
    expect(told.filter(text => !/^(CREATE CONSTRAINT|DROP INDEX)/.test(text))).toEqual([]);
    const dropped = told.splice(0).flatMap(text => /^DROP INDEX (\S+)/.exec(text)?.[1] ?? []);
    const shares: number[] = [];
    await applyIndexes(stub, share => shares.push(share));
    const made = told.flatMap(text => /^CREATE (?:FULLTEXT |TEXT )?INDEX (\S+)/.exec(text)?.[1] ?? []);
    expect(made).toEqual(dropped);
    expect(shares).toEqual([0.5, 0.5]);
  });

  it('are left alone in a graph that has entities', async () => {
    const { stub, told } = standIn(1);
    await applyConstraints(stub);
    expect(told.filter(text => !text.startsWith('CREATE CONSTRAINT'))).toEqual([]);
  });

  it('that cannot be filled are told by name', async () => {
    await expect(applyIndexes(standIn(1, ['FAILED']).stub, () => undefined)).rejects.toMatchObject({
      code: 'DATABASE_FAILED',
      message: 'The database could not fill the index entity_name.',
    });
  });
});

it('reads at most one piece ahead of what the database has taken', async () => {
  const folder = bulk(
    Array.from({ length: 400 }, (_, at) => node('Model', `m${at}`, { summaryEn: padding(50_000) })),
  );
  const parse = jest.spyOn(JSON, 'parse');
  const ahead: number[] = [];
  let taken = 0;
  const slow = {
    read: async () => ({ rows: [], bookmark: '' }),
    write: async () => {
      // What can be read meanwhile is read.
      for (let turns = 0; turns < 50; turns++) await new Promise(resolve => setImmediate(resolve));
      ahead.push(parse.mock.calls.length - taken);
    },
  } as unknown as Database;
  await importBulk(slow, folder, ({ rows }) => (taken = rows));
  parse.mockRestore();
  // 25 lines fill a piece: the one that is written, and the next.
  expect(ahead.length).toBeGreaterThan(10);
  expect(Math.max(...ahead)).toBeLessThanOrEqual(52);
});

const uproot = () =>
  database().execute({
    text: 'MATCH (n:Entity|Article) WHERE n.key STARTS WITH $prefix DETACH DELETE n',
    params: { prefix: prefix() },
  });

/** The Fault that an import of the folder is refused with. */
async function refused(folder: string): Promise<Fault> {
  const fault = await importBulk(database(), folder).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(Fault);
  expect((fault as Fault).code).toBe('BAD_FIXTURE');
  return fault as Fault;
}
