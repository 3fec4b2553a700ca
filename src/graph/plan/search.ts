/** Full-text search as the root of a plan: one statement finds the hits, and reads what is wanted of them. */
import type { EntityKind } from '../../ontology';
import { createRow, listOf, type Parameters } from '../cypher/text';
import { limitOf, type QueryBuilder } from './query-builder';
import { hasKey } from '../cypher/properties';
import { matches, type Match, type SearchText } from '../cypher/search-text';
import type { Term } from '../cypher/order';
import type { Page, Position } from '../cypher/page';
import { predicateOf, type Where } from '../cypher/where';
import type { Requirements } from './requirements';

/** A page of what a text finds. */
export interface RootSearch {
  text: SearchText;
  /** Those that the text's steps ask for; they tell one search from another. */
  kinds?: readonly EntityKind[];
  where?: Where;
  page: Page;
  requirements: Requirements;
}

/** The order of hits, as cursors name it: their position is the score alone, then the key. */
export const searchOrder: Term[] = [{ name: 'score', direction: 'DESC', property: 'score' }];

/** How many hits a search has at the most: it stops to ask as soon as it has them. */
export const MAX_HITS = 500;

/** What a hit with that score was matched by. */
export const matchOf = (score: number): Match =>
  matches[Math.min(matches.length - 1, Math.floor(score * matches.length))]!;

/**
 * Writes the part that finds the page, as a list of nodes and their positions. A step is asked only where those before
 * it did not fill the page. Its hits then stand behind theirs, whatever comes later, so the list is the same however
 * far it is read.
 */
export function findHits(builder: QueryBuilder, nodes: string, search: RootSearch): void {
  builder.write(`CALL () {
  ${pageOfHits(search, builder.parameters, filterOf(search, builder.parameters))}
  RETURN [hit IN page | hit[0]] AS ${nodes}, [hit IN page | [hit[1]]] AS positions, total
}`);
  if (search.requirements.total)
    builder.column('total', (value, reading) => (reading.total = value as number));
}

/**
 * Writes the part that finds the pages of several searches. Gives all nodes of the pages, each once; and the pages, each
 * with its place among `searches`, its nodes and their positions.
 */
export function findHitsOfBatch(
  builder: QueryBuilder,
  { nodes, pages }: { nodes: string; pages: string },
  searches: readonly RootSearch[],
): void {
  const rows = searches.map(search => {
    const row = createRow('at');
    return { row, text: pageOfHits(search, row) };
  });
  const values = builder.parameters.add(rows.map(({ row }, at) => [...row.values, at]));
  builder.write(
    `CALL () { UNWIND ${values} AS at CALL (at) { ${rows[0]!.text} RETURN page } RETURN collect([at[-1], [hit IN page | hit[0]], [hit IN page | [hit[1]]]]) AS ${pages} }
CALL (${pages}) { UNWIND ${pages} AS page UNWIND page[1] AS n RETURN collect(DISTINCT n) AS ${nodes} }`,
  );
}

/** Text that binds the nodes of all hits to `n`, however many pages they make. */
export function matchHits(search: Pick<RootSearch, 'text' | 'where'>, parameters: Parameters): string {
  const all = hitsOf(search.text, parameters, 'false', filterOf(search, parameters));
  return `WITH ${parameters.add(search.text.folded)} AS text UNWIND ${all} AS hit WITH hit[0] AS n`;
}

const filterOf = ({ where }: Pick<RootSearch, 'where'>, parameters: Parameters): string | undefined =>
  where && predicateOf(where, 'n', 'Entity', parameters);

/** Text that gives the page of a search as a list `page` of pairs of a node and its score, and how many hits there are. */
function pageOfHits(
  { text, page, requirements }: RootSearch,
  parameters: Pick<Parameters, 'add'>,
  filter?: string,
): string {
  const add = (value: unknown) => parameters.add(value);
  const after = page.after ? beyond('hits', page.after, 'AFTER', add) : 'hits';
  const within = page.before ? beyond(after, page.before, 'BEFORE', add) : after;
  // The last hits, and their number, are known once all are.
  const enough = page.backward || requirements.total ? 'false' : `size(${within}) >= wanted`;
  return `WITH ${add(text.folded)} AS text, ${limitOf(page, requirements, parameters)} AS wanted
  WITH wanted, ${hitsOf(text, parameters, enough, filter)} AS hits
  WITH size(hits) AS total, ${page.backward ? `reverse(${within})` : within}[..wanted] AS page`;
}

/** An expression for the list of hits, the best first: step by step, until there are enough. */
function hitsOf(
  text: SearchText,
  parameters: Pick<Parameters, 'add'>,
  enough: string,
  filter: string | undefined,
): string {
  // Lists, since the names in a map would be sent again with each.
  const steps = text.steps.map(({ index, query, floor, span }) => [index, query, floor, span]);
  return `reduce(hits = [], step IN ${parameters.add(steps)} | CASE
    WHEN ${enough} OR size(hits) = ${MAX_HITS} THEN hits
    ELSE (hits + COLLECT { ${hitsOfStep(filter)} })[..${MAX_HITS}] END)`;
}

/** How much of a name the text is, or of the text a name, at the best; 0 where neither has the other within. */
const share = `reduce(best = 0.0, name IN ${listOf('n.folded')} | CASE
      WHEN name CONTAINS text AND size(text) > best * size(name) THEN toFloat(size(text)) / size(name)
      WHEN text CONTAINS name AND size(name) > best * size(text) THEN toFloat(size(name)) / size(text)
      ELSE best END)`;

/** From 0 to below 1; where names do not tell, Lucene's own score does, which has no upper bound. */
const closeness = 'CASE share WHEN 0.0 THEN 0.5 * found / (1 + found) ELSE 0.5 + 0.4 * share END';

/** As `fold` does it, but for white space, which names have in single spaces. */
const foldedName = (property: string) => `toLower(normalize(toStringOrNull(n.${property}), NFKC))`;
const place = (match: Match) => matches.indexOf(match);

const floor = `CASE WHEN floor IS NOT NULL THEN floor
      WHEN text IN [${foldedName('nameZh')}, ${foldedName('nameEn')}] THEN ${place('NAME')}
      WHEN any(form IN [text, replace(replace(text, ' ', ''), '-', '')] WHERE form IN ${listOf('n.folded')}) THEN ${place('ALIAS')}
      ELSE ${place('KEY')} END`;

/**
 * What a step finds beside the hits that are there, as pairs of a node and its score, in order. Lucene knows nothing of
 * the filter: what it admits may be anywhere among all that the step finds.
 */
const hitsOfStep = (
  filter?: string,
): string => `WITH [hit IN hits | hit[0]] AS known, step[2] AS floor, step[3] AS span
    CALL db.index.fulltext.queryNodes(step[0], step[1]${filter ? '' : `, {limit: ${MAX_HITS}}`}) YIELD node AS n, score AS found
    WITH * WHERE NOT n IN known AND ${hasKey('n')}${filter ? ` AND (${filter})` : ''}
    WITH n, floor, span, found, ${share} AS share
    WITH n, (${floor} + span * ${closeness}) / ${matches.length} AS score ORDER BY score DESC, n.key
    RETURN [n, score]`;

/**
 * The hits of a list that stand after a cursor's, or before it. Lucene's scores depend on all that is indexed, so a
 * write may move them a little. A cursor means its hit, wherever that stands now; where it is a hit no more, it means
 * its score.
 */
function beyond(
  list: string,
  [score, key]: Position,
  side: 'AFTER' | 'BEFORE',
  add: (value: unknown) => string,
): string {
  const [cursorScore, cursorKey] = [add(score), add(key)];
  const now = `coalesce(head([hit IN hits WHERE hit[0].key = ${cursorKey} | hit[1]]), ${cursorScore})`;
  const [bound, lower, higher] = side === 'AFTER' ? ['from', '<', '>'] : ['to', '>', '<'];
  return `head([${bound} IN [${now}] | [hit IN ${list} WHERE hit[1] ${lower} ${bound} OR hit[1] = ${bound} AND hit[0].key ${higher} ${cursorKey}]])`;
}
