/** What readers ask of the writer's nodes, and which counters an answer shows. */

/** How many models the pointer goes round. */
export const SLOTS = 10;

export interface Question {
  name: string;
  query: string;
  variables: Record<string, unknown>;
  /** Every counter that the answer shows. */
  counters(data: Data): number[];
  /** Counters modulo SLOTS, as relations show them. */
  slots?(data: Data): number[];
}

type Data = any; // eslint-disable-line @typescript-eslint/no-explicit-any

/** Names that the writer gives, and locators. */
export const nameOf = (counter: number) => `v${counter}`;
export const locatorOf = (counter: number) => `paper#s${counter}p1`;

const counterOf = (node: { name: string }): number => Number(node.name.slice(1));
const countersOf = (nodes: { name: string }[]): number[] => nodes.map(counterOf);
const sectionsOf = (edges: { evidence: { section: number }[] }[]): number[] =>
  edges.flatMap(({ evidence }) => evidence.map(({ section }) => section));
const idOf = (kind: string, key: string) => Buffer.from(`${kind}:${key}`).toString('base64');

/** One question for each way in which a graph is read: nodes, adjacency, counts, lists, search, statements. */
export function questionsFor(prefix: string): Question[] {
  const vendor = (at: number) => ({ key: `${prefix}vendor-${at}` });
  const one = (at: number): Question => ({
    name: `vendor ${at}`,
    query: 'query Vendor($key: String!) { vendor(key: $key) { name(language: EN) } }',
    variables: vendor(at),
    counters: ({ vendor }) => [counterOf(vendor)],
  });
  return [
    one(0),
    one(1),
    {
      name: 'nested',
      query: `query Nested($key: String!) { vendor(key: $key) { name(language: EN) models { totalCount edges { evidence { section }
        node { name(language: EN) exemplifies { nodes { name(language: EN) models { nodes { name(language: EN) } } } } } } } } }`,
      variables: vendor(2),
      counters: ({ vendor }) => [
        counterOf(vendor),
        ...sectionsOf(vendor.models.edges),
        ...vendor.models.edges.flatMap(({ node }: Data) => [
          counterOf(node),
          ...node.exemplifies.nodes.flatMap((trend: Data) => [
            counterOf(trend),
            ...countersOf(trend.models.nodes),
          ]),
        ]),
      ],
    },
    {
      name: 'list',
      query: `query List($prefix: String!) { vendors(where: { key: { startsWith: $prefix } }, first: 50) { totalCount nodes { name(language: EN) models { nodes { name(language: EN) } } } } }`,
      variables: { prefix: `${prefix}vendor` },
      counters: ({ vendors }) =>
        vendors.nodes.flatMap((node: Data) => [counterOf(node), ...countersOf(node.models.nodes)]),
    },
    {
      name: 'two roots',
      query: `query Two($a: String!, $b: String!) { vendor(key: $a) { name(language: EN) } model(key: $b) { name(language: EN) makers: builtBy { nodes { name(language: EN) } } } }`,
      variables: { a: `${prefix}vendor-3`, b: `${prefix}model-1` },
      counters: ({ vendor, model }) => [
        counterOf(vendor),
        counterOf(model),
        ...countersOf(model.makers.nodes),
      ],
    },
    {
      name: 'nodes by id',
      query: 'query Ids($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { name(language: EN) } } }',
      variables: {
        ids: [0, 1, 2].flatMap(at => [
          idOf('Vendor', `${prefix}vendor-${at}`),
          idOf('Model', `${prefix}model-${at}`),
        ]),
      },
      counters: ({ nodes }) => countersOf(nodes),
    },
    {
      name: 'statements',
      query: `query Statements($prefix: String!) { statements(where: { type: { eq: BUILDS }, subject: { key: { startsWith: $prefix } } }, first: 50) { nodes { evidence { section } subject { name(language: EN) } } } }`,
      variables: { prefix: `${prefix}vendor` },
      counters: ({ statements }) => [
        ...sectionsOf(statements.nodes),
        ...statements.nodes.map(({ subject }: Data) => counterOf(subject)),
      ],
    },
    {
      name: 'statements of a node',
      query:
        'query Backed($key: String!) { vendor(key: $key) { statements { nodes { evidence { section } object { name(language: EN) } } } } }',
      variables: vendor(4),
      counters: ({ vendor }) => [
        ...sectionsOf(vendor.statements.nodes),
        ...vendor.statements.nodes.map(({ object }: Data) => counterOf(object)),
      ],
    },
    {
      name: 'search',
      query:
        'query Search($text: String!) { search(query: $text, first: 1) { nodes { name(language: EN) } } }',
      variables: { text: `${prefix}needle` },
      counters: ({ search }) => countersOf(search.nodes),
    },
    {
      name: 'pointer',
      query:
        'query Pointer($key: String!) { vendor(key: $key) { name(language: EN) models { nodes { key name(language: EN) } } } }',
      variables: { key: `${prefix}pointer` },
      counters: ({ vendor }) => [counterOf(vendor), ...countersOf(vendor.models.nodes)],
      slots: ({ vendor }) =>
        vendor.models.nodes.map(({ key }: Data) => Number(key.slice(`${prefix}model-`.length))),
    },
    {
      name: 'count',
      query:
        'query Count($key: String!) { vendor(key: $key) { name(language: EN) models(first: 1) { totalCount } } }',
      variables: { key: `${prefix}counted` },
      counters: ({ vendor }) => [counterOf(vendor)],
      slots: ({ vendor }) => [vendor.models.totalCount - 1],
    },
  ];
}
