/** Answers batches of names with their candidates. */
import { fold } from '../graph/cypher/fold';
import { candidates, rate, type Agreement, type Candidate, type Hit, type Rated } from './candidates';
import { readProperties, type Rows } from './extend';
import { bare, isChinese } from './names';
import { namesIn } from './properties';
import type { Hint, Sought } from './queries';
import { search, type Execute } from './session';

/** How many hits are looked at for a name, at least. */
const HITS = 10;

/** Answers a batch: the candidates of each query, the best first. */
export async function reconcile(
  execute: Execute,
  batch: ReadonlyMap<string, Sought>,
): Promise<Record<string, { result: Candidate[] }>> {
  const rated = new Map(
    await Promise.all(
      [...batch].map(async ([id, sought]) => [id, rate(sought, await hitsFor(execute, sought))] as const),
    ),
  );
  const agreementOf = await readAgreement(execute, batch, rated);
  return Object.fromEntries(
    [...batch].map(([id, sought]) => [
      id,
      { result: candidates(sought, rated.get(id)!, key => agreementOf(sought, key)) },
    ]),
  );
}

/** What the forms of a name find: each entity once, with its best score. */
async function hitsFor(execute: Execute, { name, kinds, limit }: Sought): Promise<Hit[]> {
  const found = await Promise.all(
    name.texts.map(text => search(execute, text, kinds, Math.max(HITS, limit))),
  );
  const hits = new Map<string, Hit>();
  for (const { node, score } of found.flat()) {
    const known = hits.get(node.key);
    if (!known || known.score < score) hits.set(node.key, { node, score });
  }
  return [...hits.values()];
}

/** How many values of a candidate are compared. */
const COMPARED = 50;

/** Reads what candidates have of the properties that queries hint at. */
async function readAgreement(
  execute: Execute,
  batch: ReadonlyMap<string, Sought>,
  rated: ReadonlyMap<string, readonly Rated[]>,
): Promise<(sought: Sought, key: string) => Agreement> {
  const hinting = [...batch].filter(([, { hints }]) => hints.length > 0);
  if (hinting.length === 0) return () => [];
  const keys = new Set(hinting.flatMap(([id]) => rated.get(id)!.map(({ node }) => node.key)));
  const hints = hinting.flatMap(([, { hints }]) => hints);
  const properties = [...new Set(hints.map(({ property }) => property))];
  const languages = [
    ...new Set(hints.flatMap(({ values }) => values.map(v => (isChinese(v) ? 'ZH' : 'EN')))),
  ];
  const read = await Promise.all(
    languages.map(language => readProperties(execute, [...keys], properties, { first: COMPARED, language })),
  );
  return ({ hints }, key) => hints.map(hint => agrees(hint, read, key));
}

/** Whether an entity has one of the values; unknown where the graph has none, or more than were read. */
function agrees({ property, values }: Hint, read: readonly Rows[], key: string): boolean | undefined {
  const answers = read.map(rows => rows.get(key)?.[property.id]);
  const names = answers.flatMap(answer => namesIn(property, answer));
  const has = names.some(name =>
    values.some(
      value => bare(name) === bare(value) || (property.isDate && fold(name).startsWith(fold(value))),
    ),
  );
  if (has) return true;
  const isAll = answers.every(answer => answer == null || property.values(answer).length < COMPARED);
  return names.length > 0 && isAll ? false : undefined;
}
