import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeGraph } from '../../bench/generate';
import type { About } from '../../bench/generate/about';
import { fold } from '../../src/graph/cypher/fold';
import {
  entityKinds,
  kindOf,
  storedAs,
  kindsOf,
  relationOf,
  statementKey,
  statementTypes,
  type EntityKind,
  type Kind,
  type RelationType,
} from '../../src/ontology';

interface NodeLine {
  kind: Kind;
  key: string;
  nameZh?: string;
  nameEn?: string;
  aliases?: string[];
  figures?: { locator: string }[];
  paragraphs?: number[];
  [property: string]: unknown;
}

interface StatementLine {
  type: RelationType;
  subject: string;
  object: string;
  evidence: string[];
}

const folder = mkdtempSync(join(tmpdir(), 'wuwen-generate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string, file: string) => readFileSync(join(folder, name, file), 'utf8');
const linesOf = <Line>(name: string, file: string): Line[] =>
  read(name, file)
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Line);

const small = writeGraph({ nodes: 3_000, seed: 7 }, join(folder, 'small'));
const large = writeGraph({ nodes: 24_000, seed: 7 }, join(folder, 'large'));
const nodes = linesOf<NodeLine>('small', 'nodes.jsonl');
const statements = linesOf<StatementLine>('small', 'statements.jsonl');
const kinds = new Map(nodes.map(({ key, kind }) => [key, kind]));

it('writes as many nodes as it is told, each with a key of its own, and about five statements a node', () => {
  expect(nodes).toHaveLength(3_000);
  expect(kinds.size).toBe(3_000);
  expect(statements).toHaveLength(small.statements);
  expect(small.statements / small.nodes).toBeGreaterThan(4.5);
  expect(small.statements / small.nodes).toBeLessThan(5.5);
});

it('gives the same files for the same seed, and others for another', () => {
  writeGraph({ nodes: 3_000, seed: 7 }, join(folder, 'again'));
  writeGraph({ nodes: 3_000, seed: 8 }, join(folder, 'other'));
  for (const file of ['nodes.jsonl', 'statements.jsonl', 'about.json']) {
    expect(read('again', file) === read('small', file)).toBe(true);
    expect(read('other', file) === read('small', file)).toBe(false);
  }
});

it('has every kind and every relation of the ontology', () => {
  expect(new Set(kinds.values())).toEqual(new Set([...entityKinds, 'Article']));
  expect(new Set(statements.map(({ type }) => type))).toEqual(new Set(statementTypes));
});

it('gives every node the properties that its kind requires', () => {
  const lacks = ({ kind, ...node }: NodeLine) =>
    Object.entries(kindOf(kind).properties).some(
      ([name, spec]) => spec.required && storedAs(name, spec).some(([stored]) => !node[stored]),
    ) ||
    (kind !== 'Article' && !node.nameZh && !node.nameEn);
  expect(nodes.filter(lacks)).toEqual([]);
});

it('leaves each name and alias to one entity', () => {
  const owners = new Map<string, string>();
  const takes = ({ key, nameZh, nameEn, aliases = [] }: NodeLine) =>
    [nameZh, nameEn, ...aliases]
      .filter(name => name !== undefined)
      .map(fold)
      .some(name => owners.set(name, owners.get(name) ?? key).get(name) !== key);
  expect(nodes.filter(takes)).toEqual([]);
});

it('joins only what the ontology lets be joined, once each', () => {
  const keys = new Set<string>();
  const misfits = statements.filter(({ type, subject, object }) => {
    const { from, to, sameKind, symmetric } = relationOf(type);
    const [near, far] = [kinds.get(subject)!, kinds.get(object)!];
    keys.add(statementKey(type, ...orderedEnds(subject, object, symmetric)));
    const fits = kindsOf(from).includes(near) && kindsOf(to).includes(far) && (!sameKind || near === far);
    return !fits || subject === object;
  });
  expect(misfits).toEqual([]);
  expect(keys.size).toBe(statements.length);
});

const orderedEnds = (a: string, b: string, ordered = false): [string, string] =>
  ordered && b < a ? [b, a] : [a, b];

it('never leads back where the ontology forbids it', () => {
  const place = new Map([...kinds.keys()].map((key, at) => [key, at]));
  const acyclic = statements.filter(({ type }) => relationOf(type).acyclic);
  expect(acyclic.length).toBeGreaterThan(100);
  expect(acyclic.filter(({ subject, object }) => place.get(object)! >= place.get(subject)!)).toEqual([]);
});

it('names paragraphs that the articles have', () => {
  const paragraphs = new Map(nodes.map(node => [node.key, node.paragraphs]));
  const locators = [
    ...statements.flatMap(({ evidence }) => evidence),
    ...nodes.flatMap(({ figures = [] }) => figures.map(({ locator }) => locator)),
  ];
  const leadsNowhere = (locator: string) => {
    const [, article, section, paragraph] = /^(.+)#s(\d+)p(\d+)$/.exec(locator) ?? [];
    const last = paragraphs.get(article!)?.[Number(section)] ?? 0;
    return !(Number(paragraph) >= 1 && Number(paragraph) <= last);
  };
  expect(locators.filter(leadsNowhere)).toEqual([]);
});

describe('between two sizes', () => {
  const graphs = [graphOf('small', small), graphOf('large', large)] as const;

  it('a hub grows with the graph, to a tenth of its nodes', () => {
    for (const { about, degree } of graphs) {
      expect(degree('hub-trend')).toBe(about.hubs['hub-trend']);
      expect(about.hubs['hub-trend']! / about.nodes).toBeGreaterThan(0.06);
      expect(about.hubs['hub-trend']! / about.nodes).toBeLessThan(0.14);
    }
  });

  it.each(['Vendor', 'Model', 'Product', 'Trend'] satisfies EntityKind[])(
    "an ordinary %s's neighbourhood stays alike, to the second step",
    kind => {
      const [a, b] = graphs.map(({ about, within2 }) => median(about.ordinary[kind].map(within2)));
      expect(b! / a!).toBeGreaterThan(0.6);
      expect(b! / a!).toBeLessThan(1.7);
    },
  );

  it('degrees are skewed: the busiest tenth of vendors has more than a third of all that is built', () => {
    const built = linesOf<StatementLine>('large', 'statements.jsonl').filter(({ type }) => type === 'BUILDS');
    const counts = new Map<string, number>();
    for (const { subject } of built) counts.set(subject, (counts.get(subject) ?? 0) + 1);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const busiest = sorted.slice(0, sorted.length / 10).reduce((sum, count) => sum + count, 0);
    expect(busiest / built.length).toBeGreaterThan(1 / 3);
  });
});

function graphOf(name: string, about: About) {
  const neighbours = new Map<string, Set<string>>();
  const of = (key: string) => neighbours.get(key) ?? neighbours.set(key, new Set()).get(key)!;
  const degrees = new Map<string, number>();
  for (const { subject, object } of linesOf<StatementLine>(name, 'statements.jsonl')) {
    of(subject).add(object);
    of(object).add(subject);
    for (const key of [subject, object]) degrees.set(key, (degrees.get(key) ?? 0) + 1);
  }
  return {
    about,
    degree: (key: string) => degrees.get(key) ?? 0,
    within2: (key: string) => new Set([...of(key)].flatMap(near => [...of(near)])).size,
  };
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
