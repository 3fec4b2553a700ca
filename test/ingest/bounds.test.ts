/** The longest of everything at once, through each importer, and back. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importBulk } from '../../src/ingest/bulk';
import { importFixtures } from '../../src/ingest/import';
import { GREATEST_COUNT, LONGEST, MOST } from '../../src/ingest/bounds';
import { writeEntities } from '../../src/ingest/write/write';
import { ask } from '../support/world';
import { article, folderOf } from './fixtures';
import { useDatabase, usePrefix } from './graph';

const database = useDatabase();
const prefix = usePrefix(database);

/** A text of exactly so many bytes, of Chinese characters as far as they go, and unlike those of other places. */
const longest = (bytes: number, place: string) => {
  const rest = bytes - Buffer.byteLength(place);
  return place + '名'.repeat(Math.floor(rest / 3)) + 'x'.repeat(rest % 3);
};
/** Of 33 bytes once folded, of 3 before. */
const WIDE = '\ufdfa';

function entityOf(key: string) {
  return {
    key,
    kind: 'Vendor',
    name: { zh: longest(LONGEST.name, `${key}甲`), en: longest(LONGEST.name, `${key}乙`) },
    aliases: [
      ...Array.from({ length: MOST.aliases - 1 }, (_, at) => longest(LONGEST.name, `${key}-${at} `)),
      key + WIDE.repeat(Math.floor((LONGEST.name - key.length) / 33)),
    ],
    summary: { zh: longest(LONGEST.summary, '甲'), en: longest(LONGEST.summary, '乙') },
    mentions: ['s1p1'],
    figures: Array.from({ length: 20 }, () => ({
      label: { zh: longest(LONGEST.label, '甲'), en: longest(LONGEST.label, '乙') },
      value: 1e308,
      unit: { zh: longest(LONGEST.label, '甲'), en: longest(LONGEST.label, '乙') },
      at: 's1p1',
    })),
  };
}

const longArticle = (key: string) =>
  article(key, {
    title: { zh: longest(LONGEST.line, '甲'), en: longest(LONGEST.line, '乙') },
    url: `https://example.org/${'u'.repeat(LONGEST.url - 20)}`,
    ...Object.fromEntries(
      ['author', 'editor', 'account', 'publisher'].map(name => [name, longest(LONGEST.line, name)]),
    ),
    views: GREATEST_COUNT,
    paragraphs: Array.from({ length: MOST.sections }, () => 999_999),
  });

test('the longest of everything is imported, in one go, and read back', async () => {
  const key = prefix().padEnd(LONGEST.key, 'k');
  const other = prefix().padEnd(LONGEST.key, 'o');
  const paper = prefix().padEnd(LONGEST.key, 'a');
  const builds = {
    type: 'BUILDS',
    subject: key,
    object: other,
    basis: 'INFERRED',
    evidence: ['s1999p999999'],
  };
  const folder = folderOf({
    'article.yaml': longArticle(paper),
    'entities.json': JSON.stringify([entityOf(key), { ...entityOf(other), kind: 'Model' }]),
    'relations.json': JSON.stringify([builds]),
  });
  expect((await importFixtures(database(), folder)).entities.created).toBe(2);
  expect((await importFixtures(database(), folder)).entities.unchanged).toBe(2);

  const given = entityOf(key);
  const { data, errors } = await ask(
    database(),
    `query ($key: String!, $name: String!) {
       vendor(key: $key) {
         aliases name summary figures { label } builds { nodes { key } } mentionedIn { nodes { url views title } }
       }
       entity(name: $name) { key }
     }`,
    { key, name: given.aliases.at(-1) },
  );
  expect(errors).toBeUndefined();
  expect(data!.vendor).toMatchObject({
    aliases: given.aliases.map(alias => alias.normalize('NFC')),
    name: given.name.zh,
    summary: given.summary.zh,
    builds: { nodes: [{ key: other }] },
    mentionedIn: { nodes: [{ views: GREATEST_COUNT }] },
  });
  expect(data!.entity).toEqual({ key });
});

test('the longest lines are imported in bulk, and read back', async () => {
  const key = prefix().padEnd(LONGEST.key, 'k');
  const { name, summary, aliases, figures, mentions: _, ...rest } = entityOf(key);
  const paper = prefix().padEnd(LONGEST.key, 'a');
  const { title, ...source } = longArticle(paper) as unknown as { title: { zh: string } };
  const lines = [
    { kind: 'Article', ...source, title: title.zh },
    {
      ...rest,
      ...{ nameZh: name.zh, nameEn: name.en, aliases, summaryZh: summary.zh, summaryEn: summary.en },
      figures: figures.map(({ at, ...figure }) => ({ ...figure, locator: `${paper}#${at}` })),
    },
  ];
  const folder = folderOf({});
  // A mark before UTF-8, as Windows' programs write it, is no part of the first line.
  writeFileSync(
    join(folder, 'nodes.jsonl'),
    `\ufeff${lines.map(line => JSON.stringify(line)).join('\r\n')}\r\n`,
  );
  writeFileSync(join(folder, 'statements.jsonl'), '');
  expect((await importBulk(database(), folder)).nodes.rows).toBe(2);
  const { data } = await ask(database(), 'query ($name: String!) { entity(name: $name) { key } }', {
    name: aliases[0],
  });
  expect(data!.entity).toEqual({ key });
});

test('what is too long is not written, wherever it comes from', async () => {
  const row = {
    key: prefix(),
    kind: 'Vendor' as const,
    properties: { key: prefix(), folded: ['名'.repeat(11_000)] },
  };
  await expect(database().write(run => writeEntities(run, [row], () => undefined))).rejects.toMatchObject({
    code: 'BAD_FIXTURE',
    message: expect.stringContaining(`The \`folded\` of \`${prefix()}\` has 33,000 bytes`),
  });
  expect(await database.rows('MATCH (e:Entity {key: $key}) RETURN e', { key: prefix() })).toEqual([]);
});
