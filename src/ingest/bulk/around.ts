/** What a batch touches of the graph: entities, articles, mentions. */
import type { Run } from '../../neo4j/driver';
import type { EntityKind } from '../../ontology';
import { complain, type Complaint, type Place } from '../../source/complaint';
import { groupBy } from '../group';
import { articleOf, inReadingOrder } from '../locator';
import { mentionKey, type MentionRow } from '../write/rows';
import { mistakeIn } from '../rules/locators';
import { cypherText } from '../write/texts';
import { writeMentions } from '../write/write';

/** Kinds of those entities that are stored, by key. */
export async function readKinds(run: Run, keys: Iterable<string>): Promise<Map<string, EntityKind>> {
  const rows = await run({ text: cypherText('bulk-entities'), params: { keys: [...new Set(keys)] } });
  return new Map(rows as [string, EntityKind][]);
}

/** The number of the last paragraph of each section, of those articles that are stored, by key. */
export async function readParagraphs(run: Run, keys: Iterable<string>): Promise<Map<string, number[]>> {
  const rows = await run({ text: cypherText('bulk-articles'), params: { keys: [...new Set(keys)] } });
  return new Map(rows as [string, number[]][]);
}

/** A paragraph that says something of an entity. */
export interface Citation {
  entity: string;
  /** `2024-five-questions#s1p10` */
  evidence: string;
}

/** Complains of evidence that is no paragraph of an article that is known. */
export function* checkEvidence(
  evidence: string,
  articles: ReadonlyMap<string, readonly number[]>,
  place: Place,
): Iterable<Complaint> {
  const article = articleOf(evidence);
  const paragraphs = articles.get(article);
  if (!paragraphs) {
    yield complain(
      place,
      `No article has the key \`${article}\`.`,
      'Put its line into nodes.jsonl, above those that cite it.',
    );
    return;
  }
  const mistake = mistakeIn(evidence.slice(article.length + 1), paragraphs);
  if (mistake) yield complain(place, ...mistake);
}

/** Adds to what the articles mention; what is stored stays. */
export async function addMentions(run: Run, citations: Iterable<Citation>): Promise<void> {
  const mentions = groupBy(citations, ({ entity, evidence }) => mentionKey(articleOf(evidence), entity));
  const stored = await readMentions(run, mentions.keys());
  const rows: MentionRow[] = [];
  for (const [key, places] of mentions) {
    const before = stored.get(key) ?? [];
    const evidence = inReadingOrder([...before, ...places.map(({ evidence }) => evidence)]);
    if (evidence.length === before.length) continue;
    const { entity, evidence: one } = places[0]!;
    rows.push({ key, article: articleOf(one), entity, properties: { key, evidence } });
  }
  await writeMentions(run, rows, () => undefined);
}

async function readMentions(run: Run, keys: Iterable<string>): Promise<Map<string, string[]>> {
  const rows = await run({ text: cypherText('bulk-mentions'), params: { keys: [...keys] } });
  return new Map(rows as [string, string[]][]);
}
