/** Requests of those who mean ill: some that once did harm, and more from a seed. */

export interface Attack {
  name: string;
  /** The body of a POST. */
  body: unknown;
  /** How often it is sent, a comment apart each time where `variants` is set: so it is compiled, too. */
  times?: number;
  variants?: boolean;
}

const repeat = (count: number, part: (at: number) => string, separator = ' ') =>
  Array.from({ length: count }, (_, at) => part(at)).join(separator);

const rivals = (levels: number, first = 100): string =>
  levels ? `competesWith(first: ${first}) { nodes { key ${rivals(levels - 1, first)} } }` : '';

const statements = (levels: number): string =>
  levels
    ? `statements(first: 100) { nodes { subject { key ${statements(levels - 1)} } object { key } } }`
    : 'name';

const nested = (levels: number): object =>
  levels ? { not: nested(levels - 1) } : { key: { startsWith: 'a' } };

const filtered = 'query ($w: VendorWhere) { vendors(where: $w, first: 100) { nodes { key } } }';

/** What was seen to do harm before there were prices and bounds. */
export const known: Attack[] = [
  {
    name: 'eight levels of rivals',
    body: { query: `{ models(first: 100) { nodes { key ${rivals(7)} } } }` },
  },
  {
    name: 'six levels of rivals',
    body: { query: `{ models(first: 100) { nodes { key ${rivals(5)} } } }` },
    times: 5,
  },
  {
    name: 'a filter as a variable',
    body: { query: filtered, variables: { w: nested(3) } },
    times: 5,
    variants: true,
  },
  {
    name: 'statements of statements, compiled',
    body: { query: `{ entity(name: "Sora") { ${statements(5)} } }` },
    times: 5,
  },
  { name: '1,900 directives', body: { query: `{ stats @a${' @a'.repeat(1_900)} { nodes { count } } }` } },
  { name: '1,000 times one field', body: { query: `{ models { nodes { ${repeat(995, () => 'key')} } } }` } },
  {
    name: '1,000 fields of 100 nodes',
    body: { query: `{ entities: models(first: 100) { nodes { ${repeat(990, () => 'name')} } } }` },
    times: 5,
  },
  { name: 'a documentId that is a number', body: { documentId: 7 } },
  {
    name: 'a filter 100,000 deep',
    body: `{"query":${JSON.stringify(filtered)},"variables":{"w":${'{"not":'.repeat(100_000)}{}${'}'.repeat(100_000)}}}`,
  },
  {
    name: '100,000 wrong ids',
    body: {
      query: 'query ($i: [ID!]!) { nodes(ids: $i) { id } }',
      variables: { i: Array(100_000).fill([]) },
    },
    times: 5,
  },
  { name: 'a body of brackets', body: `{"query":"${'{'.repeat(900_000)}"}` },
  {
    name: 'fragments in circles',
    body: { query: `{ ...F0 } ${repeat(200, at => `fragment F${at} on Query { ...F${(at + 1) % 200} }`)}` },
  },
  {
    name: 'fragments that double',
    body: {
      query: `{ models { nodes { ...F0 } } } ${repeat(15, at => `fragment F${at} on Model { ...F${at + 1} ...F${at + 1} }`)} fragment F15 on Model { key }`,
    },
  },
  {
    name: '20 searches for paths',
    body: {
      query: `{ ${repeat(20, at => `p${at}: paths(from: { name: "Sora" }, to: { name: "OpenAI" }, maxLength: 6, first: 20) { paths { steps { statement { key } } } }`)} }`,
    },
  },
];

/** A generator of numbers, the same for a seed (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

type Random = (below: number) => number;

const one = <T>(random: Random, from: readonly T[]): T => from[random(from.length)]!;
const leaves = ['key', 'name', 'summary', 'aliases', 'figures { text }', '__typename', 'id'];
const roots = ['vendors', 'models', 'products', 'trends'];
/** Fields that follow relations, by what has them. */
const ways: Record<string, [field: string, to: string][]> = {
  vendors: [
    ['models', 'models'],
    ['products', 'products'],
  ],
  models: [
    ['competesWith', 'offerings'],
    ['builtBy', 'vendors'],
    ['exemplifies', 'trends'],
  ],
  products: [
    ['competesWith', 'offerings'],
    ['builtBy', 'vendors'],
    ['poweredBy', 'models'],
  ],
  trends: [
    ['models', 'models'],
    ['products', 'products'],
  ],
  offerings: [
    ['competesWith', 'offerings'],
    ['builtBy', 'vendors'],
  ],
};

function below(random: Random, of: string, levels: number, wide: number): string {
  if (levels === 0)
    return repeat(1 + random(wide), at => `f${at}: ${one(random, ['key', 'name', 'summary'])}`);
  const follow = repeat(1 + random(Math.min(wide, 3)), at => {
    const [field, to] = one(random, ways[of]!);
    const inner = below(random, to, levels - 1, wide);
    const entries = one(random, [
      `nodes { ${inner} }`,
      `edges { node { ${inner} } statement { key } evidence { locator } }`,
      `totalCount nodes { ${inner} }`,
    ]);
    return `a${levels}${at}: ${field}(first: ${one(random, [100, 50, 20, 5])}) { ${entries} }`;
  });
  return `${one(
    random,
    leaves.filter(leaf => leaf !== 'figures { text }'),
  )} ${follow}`;
}

/** Kinds of attacks, each made anew from random numbers. */
const makers: Record<string, (random: Random) => Attack['body']> = {
  deep: random => ({
    query: `{ ${one(random, ['models', 'products'])}(first: 100) { nodes { key ${rivals(3 + random(5), one(random, [100, 30, 10]))} } } }`,
  }),
  wide: random => {
    const root = one(random, roots);
    return { query: `{ ${root}(first: 100) { nodes { ${below(random, root, 1 + random(3), 6)} } } }` };
  },
  variables: random => ({
    query: filtered.replace('VendorWhere', `VendorWhere, $x${random(1e6)}: Int`),
    variables: { w: nested(random(14)) },
  }),
  fragments: random => {
    const levels = 4 + random(6);
    const spreads = (at: number) => repeat(2, () => `...F${at + 1}`);
    return {
      query: `{ ...F0 } ${repeat(levels, at => `fragment F${at} on Query { a${at}: ${one(random, roots)} { nodes { key } } ${spreads(at)} }`)} fragment F${levels} on Query { stats { nodes { count } } }`,
    };
  },
  aliases: random => ({
    query: `{ ${repeat(1 + random(20), at => `r${at}: ${one(random, roots)}(first: 100) { nodes { ${repeat(1 + random(2), n => `n${n}: name`)} } }`)} }`,
  }),
  filters: random => {
    const condition = (levels: number): object =>
      levels
        ? { builtBy: { some: { models: { some: condition(levels - 1) } } } }
        : { key: { contains: String(random(9)) } };
    const or = Array.from({ length: 1 + random(20) }, () => condition(random(4)));
    return {
      query: 'query ($w: ModelWhere) { models(where: $w, first: 100) { totalCount nodes { key } } }',
      variables: { w: { or } },
    };
  },
  paths: random => ({
    query: `{ ${repeat(1 + random(12), at => `p${at}: paths(from: { name: "Sora" }, to: { name: "OpenAI" }, maxLength: ${1 + random(6)}, first: ${1 + random(20)}) { paths { nodes { key name } steps { statement { key evidence { locator } } } } }`)} }`,
  }),
};

/** So many attacks from a seed, of each kind in turn. */
export function fuzzed(count: number, seed: number): Attack[] {
  const random = randomFrom(seed);
  const kinds = Object.entries(makers);
  return Array.from({ length: count }, (_, at) => {
    const [kind, make] = kinds[at % kinds.length]!;
    return { name: `${kind} ${Math.floor(at / kinds.length) + 1}`, body: make(random), times: 1 + random(5) };
  });
}
