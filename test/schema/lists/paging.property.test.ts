/** Pages laid together give the whole list, once each, in order; also while the graph changes between them. */
import fc from 'fast-check';
import { isInputObjectType } from 'graphql';
import type { Database } from '../../../src/neo4j/driver';
import { kindNames, kindOf, type Kind } from '../../../src/ontology';
import { schema } from '../../../src/schema';
import { choicesOf, type Choices } from '../../support/choices';
import { follow, followed } from '../../support/evaluate';
import { plantRandom, type MemoryGraph, type MemoryNode } from '../../support/random-graph';
import { ask, newPrefix, openWorld, plant, uproot } from '../../support/world';

type Order = Record<string, 'ASC' | 'DESC'>[];
interface Page {
  edges: { cursor: string; node: { key: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const PAGE = 'edges { cursor node { key } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

const prefix = newPrefix();
let database: Database;
let graph: MemoryGraph;

beforeAll(async () => {
  database = await openWorld();
  graph = await plantRandom(database, prefix, { seed: 3, nodes: 25, links: 120 });
  await spoilSome();
});

afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

test('the pages of a list are the list, forwards and backwards, in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async gen => {
      const choices = choicesOf(gen);
      const kind = choices.one(kindNames);
      const order = randomOrder(kind, choices);
      const whole = sorted(
        graph.nodes.filter(node => node.kind === kind),
        kind,
        order,
        true,
      );
      const size = 4 + choices.below(12);
      for (const backward of [false, true]) {
        const pages = await walk(backward, size, given => list(kind, order, given));
        expect({ kind, order, backward, keys: laidTogether(pages, backward) }).toEqual({
          kind,
          order,
          backward,
          keys: whole,
        });
        expectPageInfo(pages, backward);
      }
    }),
    { numRuns: 8 },
  );
});

test('so are pages by name, although some names are beyond U+FFFF and others just below', async () => {
  const trends = graph.nodes.filter(({ kind }) => kind === 'Trend');
  for (const name of ['name', 'nameEn']) {
    for (const way of ['ASC', 'DESC'] as const) {
      const order: Order = [{ [name]: way }];
      const whole = sorted(trends, 'Trend', order, true);
      for (const backward of [false, true]) {
        const pages = await walk(backward, 4, given => list('Trend', order, given));
        expect({ order, backward, keys: laidTogether(pages, backward) }).toEqual({
          order,
          backward,
          keys: whole,
        });
      }
    }
  }
});

test('so are the pages of a relation', async () => {
  const fields = kindNames.flatMap(kind => fieldsOf(kind).map(field => ({ kind, field })));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...fields), fc.gen(), async ({ kind, field }, gen) => {
      const choices = choicesOf(gen);
      const follows = followed(kind, field)!;
      // The first nodes of a kind have the most relations.
      const from = graph.node(`${prefix}${kind.toLowerCase()}-${choices.below(3)}`);
      const order = randomOrder(follows.to, choices);
      const whole = sorted(
        follow(graph, from, follows).map(({ node }) => node),
        follows.to,
        order,
      );
      const size = 1 + choices.below(6);
      for (const backward of [false, true]) {
        const pages = await walk(backward, size, given => relation(kind, from.key, field, order, given));
        expect({ field, order, backward, keys: laidTogether(pages, backward) }).toEqual({
          field,
          order,
          backward,
          keys: whole,
        });
        expectPageInfo(pages, backward);
      }
    }),
    { numRuns: 8 },
  );
});

test('pages of the statements are the statements, by key', async () => {
  const whole = graph.links
    .filter(({ relation }) => relation !== 'MENTIONS')
    .map(({ key }) => key)
    .sort();
  const own = `{ subject: { key: { startsWith: "${prefix}" } } }`;
  for (const backward of [false, true]) {
    const pages = await walk(backward, 100, given =>
      pageOf(`statements(where: ${own}, ${given}) { ${PAGE} }`),
    );
    expect(laidTogether(pages, backward)).toEqual(whole);
    expectPageInfo(pages, backward);
  }
});

test("so are pages of a node's statements", async () => {
  const { key } = graph.node(`${prefix}model-0`);
  const whole = graph.links
    .filter(({ relation, subject, object }) => relation !== 'MENTIONS' && [subject, object].includes(key))
    .map(link => link.key)
    .sort();
  expect(whole.length).toBeGreaterThan(10);
  for (const backward of [false, true]) {
    const pages = await walk(backward, 7, given =>
      pageOf(`model(key: "${key}") { page: statements(${given}) { ${PAGE} } }`, ({ model }) => model.page),
    );
    expect(laidTogether(pages, backward)).toEqual(whole);
    expectPageInfo(pages, backward);
  }
});

test('names that code point and UTF-16 unit order differently are paged through, of a list and of a relation', async () => {
  const own = newPrefix();
  const names = ['z', '！', '😀', '𠮷', '龍'];
  await plant(
    database,
    own,
    [
      { kind: 'Event', key: 'show' },
      ...names.map((nameZh, at) => ({ kind: 'Model' as const, key: `m${at}`, nameZh })),
    ],
    names.map((_, at) => [`m${at}`, 'ANNOUNCED_AT', 'show']),
  );
  try {
    for (const backward of [false, true]) {
      const order: Order = [{ name: 'ASC' }];
      const whole = new Set(names.map((_, at) => `${own}m${at}`));
      for (const read of [
        (given: string) => list('Model', order, given, own),
        (given: string) => relation('Event', `${own}show`, 'announced', order, given),
      ]) {
        const keys = laidTogether(await walk(backward, 1, read), backward);
        expect([keys.length, new Set(keys)]).toEqual([names.length, whole]);
      }
    }
  } finally {
    await uproot(database, own);
  }
});

test('what is there throughout comes once, in order, while other nodes come and go between pages', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.constantFrom('key', 'name'), fc.gen(), async (backward, by, gen) => {
      const choices = choicesOf(gen);
      const own = newPrefix();
      const seed = (at: number) => ({
        kind: 'Event' as const,
        key: `e${String(at).padStart(3, '0')}`,
        nameZh: `n${at % 3}`,
      });
      const stays = Array.from({ length: 12 }, (_, at) => seed(10 * at));
      const passes = Array.from({ length: 12 }, (_, at) => seed(10 * at + 5));
      await plant(database, own, [...stays, ...passes]);
      let extra = 0;
      const change = async (last: string | undefined) => {
        // The entry at the cursor goes, too, if it is one that passes.
        const going = [last, own + choices.one(passes).key].filter(key => key?.endsWith('5'));
        await database.execute({
          text: 'UNWIND $going AS key MATCH (n:Event {key: key}) DETACH DELETE n',
          params: { going },
        });
        await plant(database, own, [
          {
            ...seed(10 * choices.below(12)),
            key: `e${String(choices.below(120)).padStart(3, '0')}-${extra++}`,
          },
        ]);
      };
      try {
        const order: Order = [{ [by]: 'DESC' }];
        const pages = await walk(backward, 5, given => list('Event', order, given, own), change);
        const keys = laidTogether(pages, backward);
        expect(new Set(keys).size).toBe(keys.length);
        const staying = new Set(stays.map(({ key }) => own + key));
        const whole = stays.sort(
          (a, b) => (by === 'name' ? -byUnit(a.nameZh, b.nameZh) : 0) || -byUnit(a.key, b.key),
        );
        expect(keys.filter(key => staying.has(key))).toEqual(whole.map(({ key }) => own + key));
      } finally {
        await uproot(database, own);
      }
    }),
    { numRuns: 3 },
  );
});

/** Removes here and there, as a hand does, what lists are sorted by, or writes what cannot be sorted so. */
async function spoilSome(): Promise<void> {
  for (const [at, { key, kind, properties }] of graph.nodes.entries()) {
    const sortable = Object.keys(properties).filter(name => SORTED.includes(name));
    const spoilt = sortable.filter((_, of) => (at + of) % 4 === 0 || at % 9 === 0);
    for (const name of spoilt) Reflect.deleteProperty(properties, name);
    if (spoilt.length > 0)
      await database.execute({
        text: `MATCH (n:${kind} {key: $key}) SET n += $odd`,
        params: { key, odd: Object.fromEntries(spoilt.map((name, of) => [name, oddValue(name, at + of)])) },
      });
  }
}

const SORTED = [
  ...['nameZh', 'nameEn', 'number', 'title', 'author', 'publisher', 'publishedOn', 'mode'],
  'whenFrom',
];

/** No text where that is wanted, no day, no whole number that comes back as it was. */
function oddValue(name: string, at: number): unknown {
  const text = ['publishedOn', 'number', 'whenFrom'].includes(name) ? '2024-02-02' : 7;
  return [null, text, 1.5, ['x'], true, 2 ** 60][(at >> 2) % 6];
}

/** Asks for pages until the last one, as a client does. */
async function walk(
  backward: boolean,
  size: number,
  read: (given: string) => Promise<Page>,
  between?: (last: string | undefined) => Promise<void>,
): Promise<Page[]> {
  const pages: Page[] = [];
  let cursor: string | null = null;
  for (let count = 0; count < 100; count++) {
    const from: string = cursor === null ? '' : `, ${backward ? 'before' : 'after'}: "${cursor}"`;
    const page: Page = await read(`${backward ? 'last' : 'first'}: ${size}${from}`);
    pages.push(page);
    if (!(backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) return pages;
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
    await between?.((backward ? page.edges[0] : page.edges.at(-1))?.node.key);
  }
  throw new Error('The pages do not end.');
}

const laidTogether = (pages: Page[], backward: boolean): string[] =>
  (backward ? [...pages].reverse() : pages).flatMap(({ edges }) => edges.map(({ node }) => node.key));

function expectPageInfo(pages: Page[], backward: boolean): void {
  pages.forEach(({ edges, pageInfo }, at) => {
    const [ahead, behind] = [at < pages.length - 1, at > 0];
    expect(pageInfo).toEqual({
      hasNextPage: backward ? behind : ahead,
      hasPreviousPage: backward ? ahead : behind,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    });
  });
}

const list = (kind: Kind, order: Order, given: string, of = prefix): Promise<Page> =>
  pageOf(
    `${kindOf(kind).plural}(where: { key: { startsWith: "${of}" } }, orderBy: ${literal(order)}, ${given}) { ${PAGE} }`,
  );

const relation = (kind: Kind, key: string, field: string, order: Order, given: string): Promise<Page> =>
  pageOf(
    `${kind.toLowerCase()}(key: "${key}") { page: ${field}(orderBy: ${literal(order)}, ${given}) { ${PAGE} } }`,
    answer => Object.values<{ page: Page }>(answer)[0]!.page,
  );

async function pageOf(
  field: string,
  pick = (answer: Record<string, any>): Page => Object.values(answer)[0], // eslint-disable-line @typescript-eslint/no-explicit-any
): Promise<Page> {
  const { data, errors } = await ask(database, `{ ${field} }`);
  expect(errors).toBeUndefined();
  return pick(data!);
}

const literal = (order: Order) =>
  `[${order.map(term => `{ ${Object.keys(term)[0]}: ${Object.values(term)[0]} }`).join(', ')}]`;

function randomOrder(end: string, choices: Choices): Order {
  const type = schema.getType(`${end}Order`);
  if (!isInputObjectType(type)) throw new Error(`${end} has no order.`);
  return choices
    .some(Object.keys(type.getFields()), 3)
    .map(name => ({ [name]: choices.one(['ASC', 'DESC']) }));
}

const fieldsOf = (kind: Kind): string[] => {
  const type = schema.getType(kind)!;
  return 'getFields' in type ? Object.keys(type.getFields()).filter(name => followed(kind, name)) : [];
};

/** The keys in that order: ties by key, the way of a property before it. */
function sorted(nodes: MemoryNode[], end: string, order: Order, indexed = false): string[] {
  const terms = order.map(term => Object.entries(term)[0]!);
  const last = terms.at(-1);
  const ties = last && last[0] !== 'when' && !followed(end as Kind, last[0]) ? last[1] : 'ASC';
  const ranked = nodes.map(node =>
    [...terms, ['key', 'ASC'] as const].map(([name, way]) => valueOf(node, name, end, way)),
  );
  const ways = [...terms.map(([, way]) => way), ties];
  return ranked
    .sort((a, b) =>
      ways.reduce((found, way, at) => {
        const [one, other] = [a[at], b[at]];
        if (found) return found;
        // What lacks a property stands last, whichever way.
        if (one === undefined || other === undefined)
          return Number(one === undefined) - Number(other === undefined);
        const order = (indexed && at === 0 ? byCodePoint : byUnit)(one, other);
        return way === 'ASC' ? order : -order;
      }, 0),
    )
    .map(values => String(values.at(-1)));
}

function valueOf(node: MemoryNode, name: string, end: string, way: string): string | number | undefined {
  if (name === 'key') return node.key;
  // What has no date stands last, whichever way.
  if (name === 'when') return (node.properties['whenFrom'] as string) ?? (way === 'ASC' ? '~' : '');
  const follows = followed(end as Kind, name);
  if (follows) return follow(graph, node, follows).length;
  return node.properties[name === 'name' ? 'nameZh' : name] as string | number | undefined;
}

/** Texts as an index has them. */
const byCodePoint = (a: string | number, b: string | number): number =>
  typeof a === 'string' && typeof b === 'string'
    ? Buffer.compare(Buffer.from(a), Buffer.from(b))
    : byUnit(a, b);

/** Numbers by size; texts by UTF-16 unit, as they are sorted without an index. */
const byUnit = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
