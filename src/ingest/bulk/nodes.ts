/** Lines of nodes.jsonl: held against what is stored, and written. */
import type { Run } from '../../neo4j/driver';
import { storedProperties, type Kind } from '../../ontology';
import { complain, placeText, type Complaint } from '../../source/complaint';
import { figureJson, storedDate } from '../fixture/facts';
import type { Item } from '../fixture/item';
import { articleOf, inReadingOrder } from '../locator';
import { entityProperties } from '../write/plan';
import {
  pick,
  propertyNames,
  type ArticleRow,
  type EntityRow,
  type Properties,
  type Value,
} from '../write/rows';
import { writeArticles, writeEntities } from '../write/write';
import { addMentions, checkEvidence, readKinds, readParagraphs, type Citation } from './around';
import { refuseLines } from './refuse';
import type { ArticleLine, EntityLine } from './shape';

export type NodeLine = ArticleLine | EntityLine;

/** Writes nodes, and mentions for their figures' paragraphs. Throws Fault BAD_FIXTURE where a line is wrong. */
export async function writeNodeLines(run: Run, items: readonly Item<NodeLine>[]): Promise<void> {
  const lines = items.map(({ value }) => value);
  const keys = lines.map(({ key }) => key);
  const articles = lines.filter(line => line.kind === 'Article') as ArticleLine[];
  const entities = lines.filter(line => line.kind !== 'Article') as EntityLine[];
  const citations = entities.flatMap(citationsOf);

  const kinds = await readKinds(run, keys);
  const paragraphs = await readParagraphs(run, [
    ...keys,
    ...citations.map(({ evidence }) => articleOf(evidence)),
  ]);
  const known = new Map([
    ...paragraphs,
    ...articles.map(({ key, paragraphs }) => [key, paragraphs] as const),
  ]);
  refuseLines([...checkKinds(items, kinds, paragraphs), ...checkLocators(items, known)]);

  await writeArticles(run, articles.map(articleRow), () => undefined);
  await writeEntities(run, entities.map(entityRow), () => undefined);
  await addMentions(run, citations);
}

/** A key is that of one node, and a node is of one kind. */
function* checkKinds(
  items: readonly Item<NodeLine>[],
  entities: ReadonlyMap<string, Kind>,
  articles: ReadonlyMap<string, unknown>,
): Iterable<Complaint> {
  const seen = new Map<string, { kind: Kind; where: string }>();
  for (const { value, place } of items) {
    const { key, kind } = value;
    const stored = articles.has(key) ? 'Article' : entities.get(key);
    const known = stored ? { kind: stored, where: 'in the database' } : seen.get(key);
    if (!known) seen.set(key, { kind, where: `at ${placeText(place())}` });
    else if (known.kind !== kind) {
      yield complain(
        place(),
        `\`${key}\` is ${aOrAn(kind)} here, but ${aOrAn(known.kind)} ${known.where}.`,
        'Give it one kind, or a key of its own.',
      );
    }
  }
}

const aOrAn = (kind: Kind) => `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`;

function* checkLocators(
  items: readonly Item<NodeLine>[],
  articles: ReadonlyMap<string, readonly number[]>,
): Iterable<Complaint> {
  for (const { value, place } of items) {
    if (value.kind === 'Article') continue;
    for (const locator of locatorsOf(value as EntityLine)) {
      yield* checkEvidence(locator, articles, place());
    }
  }
}

/** Where an entity's figures stand, and a claim is told. */
export const citationsOf = (line: EntityLine): Citation[] =>
  locatorsOf(line).map(evidence => ({ entity: line.key, evidence }));

const locatorsOf = ({ figures = [], evidence = [] }: EntityLine): string[] => [
  ...figures.flatMap(({ locator, locators = [] }) => [locator, ...locators]),
  ...evidence,
];

export function articleRow({ kind: _kind, ...line }: ArticleLine): ArticleRow {
  return { key: line.key, properties: pick(line as Record<string, Value>, propertyNames.Article) };
}

export function entityRow(line: EntityLine): EntityRow {
  const { kind, key, nameZh, nameEn, aliases = [], summaryZh, summaryEn, figures = [] } = line;
  const own = Object.keys(storedProperties(kind)).map(name => [name, line[name] as Value | undefined]);
  const dates = Object.entries(storedProperties(kind)).flatMap(([name, type]) =>
    type === 'EDTF' && line[name] !== undefined ? Object.entries(storedDate(name, line[name] as string)) : [],
  );
  const fact = {
    kind,
    name: { zh: nameZh, en: nameEn },
    summary: { zh: summaryZh, en: summaryEn },
    aliases,
    figures: figures.map(figureText),
    properties: Object.fromEntries([
      ...own.filter(([, value]) => value !== undefined),
      ...dates,
    ]) as Properties,
  };
  return { key, kind, properties: entityProperties(key, fact, {}, new Set()) };
}

/** A figure as it is stored. */
const figureText = ({ locator, locators, ...figure }: NonNullable<EntityLine['figures']>[number]) =>
  figureJson(figure, inReadingOrder([locator, ...(locators ?? [])]));
