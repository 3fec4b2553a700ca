/** A random graph that keeps to the ontology, held in memory, and planted in the database for comparison. */
import type { Database } from '../../src/neo4j/driver';
import {
  kindNames,
  claimModes,
  kindOf,
  storedAs,
  kindsOf,
  relationNames,
  relationOf,
  type Kind,
  type PropertySpec,
  type Relation,
} from '../../src/ontology';
import { FIRST_DAY, LAST_DAY, parsePartialDate } from '../../src/partial-date';
import { seededChoices, type Choices } from './choices';
import { plant } from './world';

export interface MemoryNode {
  kind: Kind;
  /** With the prefix. */
  key: string;
  /** As stored; what the node lacks is not there. */
  properties: Record<string, unknown>;
}

export interface MemoryLink {
  relation: Relation;
  /** Keys, with the prefix. */
  subject: string;
  object: string;
  key: string;
  basis: string | null;
  evidence: string[];
}

export interface MemoryGraph {
  prefix: string;
  nodes: MemoryNode[];
  links: MemoryLink[];
  node(key: string): MemoryNode;
}

export interface OperationSize {
  seed: number;
  /** Nodes of each kind. */
  nodes: number;
  /** Relations of each type, at the most. */
  links: number;
}

/** Names that are ties, differ in case or width alone, or would trip over quoting. */
const NAMES = [
  '甲',
  '乙',
  '甲乙',
  'alpha',
  'Alpha',
  'ALPHA two',
  'ａｌｐｈａ',
  'Straße',
  'İx',
  '😀',
  '！',
  "O'x",
  '$p0',
  '`\\"',
  'a  b',
];

/** Makes the graph and plants it under the prefix. */
export async function plantRandom(
  database: Database,
  prefix: string,
  size: OperationSize,
): Promise<MemoryGraph> {
  const graph = randomGraph(prefix, size);
  const short = (key: string) => key.slice(prefix.length);
  await plant(
    database,
    prefix,
    graph.nodes.map(({ kind, key, properties }) => ({ kind, ...properties, key: short(key) })),
    graph.links.map(({ relation, subject, object, basis, evidence }) => [
      short(subject),
      relation,
      short(object),
      { basis, evidence },
    ]),
  );
  return graph;
}

function randomGraph(prefix: string, { seed, nodes: perKind, links: perType }: OperationSize): MemoryGraph {
  const random = seededChoices(seed);
  const nodes = kindNames.flatMap(kind =>
    Array.from({ length: perKind }, (_, at): MemoryNode => ({
      kind,
      key: `${prefix}${kind.toLowerCase()}-${at}`,
      properties: propertiesOf(kind, prefix, random),
    })),
  );
  const byKey = new Map(nodes.map(node => [node.key, node]));
  const among = (kinds: readonly Kind[]) => nodes.filter(({ kind }) => kinds.includes(kind));
  const articles = among(['Article']).map(({ key }) => key);
  const links = relationNames.flatMap(relation => {
    const { from, to, symmetric } = relationOf(relation);
    const made = new Map<string, MemoryLink>();
    for (let count = 0; count < perType; count++) {
      const ends = [random.skewed(among(kindsOf(from))).key, random.skewed(among(kindsOf(to))).key];
      if (ends[0] === ends[1]) continue;
      const [subject, object] = (symmetric ? ends.sort() : ends) as [string, string];
      const key = `${relation}:${subject}:${object}`;
      const evidence = random
        .some(articles, 2)
        .map(article => `${article}#s${random.below(4)}p${random.below(9)}`);
      const basis = relation === 'MENTIONS' ? null : random.one(['STATED', 'INFERRED']);
      made.set(key, { relation, subject, object, key, basis, evidence });
    }
    return [...made.values()];
  });
  return { prefix, nodes, links, node: key => byKey.get(key)! };
}

function propertiesOf(kind: Kind, prefix: string, random: Choices): Record<string, unknown> {
  const own = Object.entries(kindOf(kind).properties)
    .filter(([, { required }]) => required || random.below(2))
    .flatMap(([name, spec]) =>
      spec.type === 'PartialDate'
        ? storedDate(name, random.one(DATES))
        : storedAs(name, spec).map(([stored]) => [stored, valueOf(spec.type, random, prefix)]),
    );
  if (kind === 'Article') return Object.fromEntries(own);
  const nameZh = random.one(NAMES);
  return {
    nameZh,
    nameEn: random.below(3) ? random.one(NAMES) : nameZh,
    aliases: random.some([...NAMES, `${prefix}Alias ${random.below(5)}`], 3),
    ...(random.below(2) && { summaryZh: `摘要 ${random.below(9)}` }),
    ...(random.below(2) && { summaryEn: `summary ${random.below(9)}` }),
    ...(random.below(2) && {
      figures: [
        JSON.stringify({ label: { zh: '时长' }, value: random.below(9), locator: `${prefix}article-0#s1p1` }),
      ],
    }),
    ...Object.fromEntries(own),
  };
}

/** A partial date as the graph has it. */
function storedDate(name: string, text: string): [string, unknown][] {
  const { from, to } = parsePartialDate(text)!;
  return [
    [name, text],
    [`${name}From`, from ?? FIRST_DAY],
    [`${name}To`, to ?? LAST_DAY],
  ];
}

/** Dates to plant and to filter by. */
export const DATES = ['2024', '2024-01', '2024-02-11', '2024-02~', '2024-01/2024-02', '2024-03/..'];

function valueOf(type: PropertySpec['type'], random: Choices, prefix: string): unknown {
  if (type === 'Int') return random.below(4);
  if (type === 'Date') return `2024-0${1 + random.below(3)}-1${random.below(3)}`;
  if (type === 'URL') return `https://example.org/${random.below(4)}`;
  if (type === 'ClaimMode') return random.one(Object.keys(claimModes));
  if (type === 'Evidence') return [`${prefix}article-0#s1p${random.below(9)}`];
  return random.one(NAMES);
}
