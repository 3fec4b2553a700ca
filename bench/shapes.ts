/** What is asked in the benchmark: each shape in three dialects, and what its variables are taken from. */
import { writeCursor } from '../src/graph/cypher/page';

export interface Shape {
  name: string;
  /** Whether it follows relations over more than one level. */
  nested: boolean;
  /** Variables number `at`; two numbers have different ones until the pool is used up. */
  variables(pool: Pool, at: number): Variables;
  /** How many different variables there are. */
  count(pool: Pool): number;
  wuwen: string;
  peer: string;
  /** One tuned statement whose only column is the answer, in the form that `answer` gives. */
  cypher: string;
  /** The common form of both servers' answers. */
  answer: { wuwen(data: any): unknown; peer(data: any): unknown }; // eslint-disable-line @typescript-eslint/no-explicit-any
}

export type Variables = Record<string, string | number>;

/** Keys and names of nodes, from the database, in a fixed order without any order of its own. */
export interface Pool {
  vendors: string[];
  products: string[];
  trends: string[];
  names: string[];
  /** Vendors between which there is a path. */
  pairs: { from: string; to: string }[];
  /** Global ids, by key. */
  ids: Record<string, string>;
}

const keyed = (name: keyof Pool & ('vendors' | 'products' | 'trends')) => ({
  variables: (pool: Pool, at: number) => ({ key: pool[name][at % pool[name].length]! }),
  count: (pool: Pool) => pool[name].length,
});

/** Our cursor and the peer's lower bound name the same place. */
const paged = {
  variables: (pool: Pool, at: number) => {
    const after = pool.vendors[at % pool.vendors.length]!;
    return { after, cursor: writeCursor('Vendor', [], [after]) };
  },
  count: (pool: Pool) => pool.vendors.length,
};

/* eslint-disable @typescript-eslint/no-explicit-any */
const nodes = (connection: any): any[] => connection.nodes;
const keys = (list: any[]) => list.map(({ key }) => key);

export const shapes: Shape[] = [
  {
    name: 'point',
    nested: false,
    ...keyed('vendors'),
    wuwen:
      'query Point($key: String!) { vendor(key: $key) { key name(language: EN) summary(language: EN) } }',
    peer: 'query Point($key: String!) { vendors(where: { key: { eq: $key } }) { key nameEn summaryEn } }',
    cypher: 'MATCH (v:Vendor {key: $key}) RETURN [v.key, v.nameEn, v.summaryEn]',
    answer: {
      wuwen: ({ vendor }) => [vendor.key, vendor.name, vendor.summary],
      peer: ({ vendors: [vendor] }) => [vendor.key, vendor.nameEn, vendor.summaryEn],
    },
  },
  {
    name: 'list',
    nested: false,
    ...paged,
    wuwen:
      'query List($cursor: String!) { vendors(first: 20, after: $cursor) { nodes { key name(language: EN) } } }',
    peer: 'query List($after: String!) { vendors(limit: 20, sort: [{ key: ASC }], where: { key: { gt: $after } }) { key nameEn } }',
    cypher: `MATCH (v:Vendor) WHERE v.key > $after WITH v ORDER BY v.key LIMIT 20 RETURN collect([v.key, v.nameEn])`,
    answer: {
      wuwen: ({ vendors }) => nodes(vendors).map(({ key, name }) => [key, name]),
      peer: ({ vendors }) => vendors.map(({ key, nameEn }: any) => [key, nameEn]),
    },
  },
  {
    name: 'chain',
    nested: true,
    ...paged,
    wuwen: `query Chain($cursor: String!) { vendors(first: 20, after: $cursor) { nodes { key
      models(first: 10) { nodes { key exemplifies { nodes { key name(language: EN) } } } } } } }`,
    peer: `query Chain($after: String!) { vendors(limit: 20, sort: [{ key: ASC }], where: { key: { gt: $after } }) { key
      models(limit: 10, sort: [{ key: ASC }]) { key exemplifies(limit: 20, sort: [{ key: ASC }]) { key nameEn } } } }`,
    cypher: `MATCH (v:Vendor) WHERE v.key > $after WITH v ORDER BY v.key LIMIT 20
      RETURN collect([v.key, COLLECT { MATCH (v)-[:BUILDS]->(m:Model) WITH m ORDER BY m.key LIMIT 10
        RETURN [m.key, COLLECT { MATCH (m)-[:EXEMPLIFIES]->(t) WITH t ORDER BY t.key LIMIT 20 RETURN [t.key, t.nameEn] }] }])`,
    answer: {
      wuwen: ({ vendors }) =>
        nodes(vendors).map(v => [
          v.key,
          nodes(v.models).map(m => [m.key, nodes(m.exemplifies).map(t => [t.key, t.name])]),
        ]),
      peer: ({ vendors }) =>
        vendors.map((v: any) => [
          v.key,
          v.models.map((m: any) => [m.key, m.exemplifies.map((t: any) => [t.key, t.nameEn])]),
        ]),
    },
  },
  {
    name: 'rivals',
    nested: true,
    ...keyed('products'),
    wuwen: `query Rivals($key: String!) { product(key: $key) { key competesWith(first: 10) { nodes { key
      competesWith(first: 10) { nodes { key builtBy { nodes { key name(language: EN) } } } } } } } }`,
    peer: `query Rivals($key: String!) { products(where: { key: { eq: $key } }) { key
      competesWith(limit: 10, sort: [{ key: ASC }]) { key competesWith(limit: 10, sort: [{ key: ASC }]) { key
      builtBy(limit: 20, sort: [{ key: ASC }]) { key nameEn } } } } }`,
    cypher: `MATCH (p:Product {key: $key})
      RETURN [p.key, COLLECT { MATCH (p)-[:COMPETES_WITH]-(c) WITH c ORDER BY c.key LIMIT 10
        RETURN [c.key, COLLECT { MATCH (c)-[:COMPETES_WITH]-(d) WITH d ORDER BY d.key LIMIT 10
          RETURN [d.key, COLLECT { MATCH (d)<-[:BUILDS]-(v) WITH v ORDER BY v.key LIMIT 20 RETURN [v.key, v.nameEn] }] }] }]`,
    answer: {
      wuwen: ({ product }) => [
        product.key,
        nodes(product.competesWith).map(c => [
          c.key,
          nodes(c.competesWith).map(d => [d.key, nodes(d.builtBy).map(v => [v.key, v.name])]),
        ]),
      ],
      peer: ({ products: [product] }) => [
        product.key,
        product.competesWith.map((c: any) => [
          c.key,
          c.competesWith.map((d: any) => [d.key, d.builtBy.map((v: any) => [v.key, v.nameEn])]),
        ]),
      ],
    },
  },
  {
    name: 'reverse',
    nested: true,
    ...keyed('trends'),
    wuwen: `query Reverse($key: String!) { trend(key: $key) { key models { nodes { key builtBy { nodes { key name(language: EN) } } } } } }`,
    peer: `query Reverse($key: String!) { trends(where: { key: { eq: $key } }) { key
      models(limit: 20, sort: [{ key: ASC }]) { key builtBy(limit: 20, sort: [{ key: ASC }]) { key nameEn } } } }`,
    cypher: `MATCH (t:Trend {key: $key})
      RETURN [t.key, COLLECT { MATCH (t)<-[:EXEMPLIFIES]-(m:Model) WITH m ORDER BY m.key LIMIT 20
        RETURN [m.key, COLLECT { MATCH (m)<-[:BUILDS]-(v) WITH v ORDER BY v.key LIMIT 20 RETURN [v.key, v.nameEn] }] }]`,
    answer: {
      wuwen: ({ trend }) => [
        trend.key,
        nodes(trend.models).map(m => [m.key, nodes(m.builtBy).map(v => [v.key, v.name])]),
      ],
      peer: ({ trends: [trend] }) => [
        trend.key,
        trend.models.map((m: any) => [m.key, m.builtBy.map((v: any) => [v.key, v.nameEn])]),
      ],
    },
  },
  {
    name: 'deep',
    nested: true,
    ...keyed('vendors'),
    wuwen: `query Deep($key: String!) { vendor(key: $key) { key models(first: 5) { nodes { key exemplifies(first: 3) { nodes { key
      models(first: 5) { nodes { key builtBy(first: 3) { nodes { key products(first: 3) { nodes { key
      poweredBy(first: 3) { nodes { key } } } } } } } } } } } } } }`,
    peer: `query Deep($key: String!) { vendors(where: { key: { eq: $key } }) { key models(limit: 5, sort: [{ key: ASC }]) { key
      exemplifies(limit: 3, sort: [{ key: ASC }]) { key models(limit: 5, sort: [{ key: ASC }]) { key
      builtBy(limit: 3, sort: [{ key: ASC }]) { key products(limit: 3, sort: [{ key: ASC }]) { key
      poweredBy(limit: 3, sort: [{ key: ASC }]) { key } } } } } } } }`,
    cypher: `MATCH (v:Vendor {key: $key})
      RETURN [v.key, COLLECT { MATCH (v)-[:BUILDS]->(m:Model) WITH m ORDER BY m.key LIMIT 5
        RETURN [m.key, COLLECT { MATCH (m)-[:EXEMPLIFIES]->(t) WITH t ORDER BY t.key LIMIT 3
          RETURN [t.key, COLLECT { MATCH (t)<-[:EXEMPLIFIES]-(n:Model) WITH n ORDER BY n.key LIMIT 5
            RETURN [n.key, COLLECT { MATCH (n)<-[:BUILDS]-(w) WITH w ORDER BY w.key LIMIT 3
              RETURN [w.key, COLLECT { MATCH (w)-[:BUILDS]->(p:Product) WITH p ORDER BY p.key LIMIT 3
                RETURN [p.key, COLLECT { MATCH (p)-[:POWERED_BY]->(q) WITH q ORDER BY q.key LIMIT 3 RETURN [q.key] }] }] }] }] }] }]`,
    answer: {
      wuwen: ({ vendor }) =>
        tree(vendor, ['models', 'exemplifies', 'models', 'builtBy', 'products', 'poweredBy'], nodes),
      peer: ({ vendors: [vendor] }) =>
        tree(vendor, ['models', 'exemplifies', 'models', 'builtBy', 'products', 'poweredBy'], list => list),
    },
  },
  {
    name: 'filtered',
    nested: false,
    ...keyed('trends'),
    wuwen: `query Filtered($key: String!) { models(first: 20, orderBy: { nameEn: ASC },
      where: { exemplifies: { some: { key: { eq: $key } } } }) { nodes { key name(language: EN) } } }`,
    peer: `query Filtered($key: String!) { models(limit: 20, sort: [{ nameEn: ASC }, { key: ASC }],
      where: { exemplifies: { some: { key: { eq: $key } } } }) { key nameEn } }`,
    cypher: `MATCH (t:Trend {key: $key})<-[:EXEMPLIFIES]-(m:Model) WITH DISTINCT m ORDER BY m.nameEn, m.key LIMIT 20
      RETURN collect([m.key, m.nameEn])`,
    answer: {
      wuwen: ({ models }) => nodes(models).map(({ key, name }) => [key, name]),
      peer: ({ models }) => models.map(({ key, nameEn }: any) => [key, nameEn]),
    },
  },
  {
    name: 'evidence',
    nested: false,
    ...keyed('vendors'),
    wuwen: `query Evidence($key: String!) { vendor(key: $key) { key models(first: 10) { totalCount
      edges { basis evidence { locator } node { key } } } } }`,
    peer: `query Evidence($key: String!) { vendors(where: { key: { eq: $key } }) { key
      modelsConnection(first: 10, sort: [{ node: { key: ASC } }]) { totalCount edges { properties { basis evidence } node { key } } } } }`,
    cypher: `MATCH (v:Vendor {key: $key})
      RETURN [v.key, COUNT { (v)-[:BUILDS]->(:Model) }, COLLECT { MATCH (v)-[r:BUILDS]->(m:Model) WITH r, m ORDER BY m.key LIMIT 10
        RETURN [r.basis, r.evidence, m.key] }]`,
    answer: {
      wuwen: ({ vendor: { key, models } }) => [
        key,
        models.totalCount,
        models.edges.map((e: any) => [e.basis, e.evidence.map(({ locator }: any) => locator), e.node.key]),
      ],
      peer: ({ vendors: [{ key, modelsConnection: models }] }) => [
        key,
        models.totalCount,
        models.edges.map((e: any) => [e.properties.basis, e.properties.evidence, e.node.key]),
      ],
    },
  },
  {
    name: 'search',
    nested: false,
    variables: (pool, at) => ({ name: pool.names[at % pool.names.length]! }),
    count: pool => pool.names.length,
    wuwen:
      'query Search($name: String!) { search(query: $name, kinds: [VENDOR], first: 1) { nodes { key } } }',
    peer: 'query Search($name: String!) { vendorsByName(phrase: $name, first: 1) { edges { node { key } } } }',
    cypher: `CALL db.index.fulltext.queryNodes('bench_vendor_name', $name, {limit: 1}) YIELD node RETURN [node.key]`,
    answer: {
      wuwen: ({ search }) => keys(nodes(search)),
      peer: ({ vendorsByName }) => vendorsByName.edges.map(({ node }: any) => node.key),
    },
  },
  {
    name: 'path',
    nested: false,
    variables: (pool, at) => {
      const { from, to } = pool.pairs[at % pool.pairs.length]!;
      return { from, to, fromId: pool.ids[from]!, toId: pool.ids[to]! };
    },
    count: pool => pool.pairs.length,
    wuwen:
      'query Path($fromId: ID!, $toId: ID!) { paths(from: { id: $fromId }, to: { id: $toId }, maxLength: 4) { paths { length } } }',
    peer: 'query Path($from: String!, $to: String!) { pathLengths(from: $from, to: $to) }',
    cypher: `MATCH (a:Entity {key: $from}), (b:Entity {key: $to})
      RETURN COLLECT { MATCH p = shortestPath((a)-[:ANNOUNCED_AT|ASKS_ABOUT|AFFILIATED_WITH|BUILDS|COMPETES_WITH|ENABLED_BY|EXEMPLIFIES|POWERED_BY|VARIANT_OF*..4]-(b)) RETURN length(p) }`,
    answer: {
      wuwen: ({ paths }) => paths.paths.map(({ length }: any) => length),
      peer: ({ pathLengths }) => pathLengths,
    },
  },
];

function tree(node: any, [field, ...rest]: string[], list: (value: any) => any[]): unknown {
  return field ? [node.key, list(node[field]).map(child => tree(child, rest, list))] : [node.key];
}
