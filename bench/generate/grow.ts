/**
 * Grows a graph article by article. Each article is the first to name some entities, speaks of some known ones, and
 * states relations among them. How many of what, profile.ts says; what relates to what, the ontology.
 */
import {
  entityKinds,
  kindsOf,
  relationOf,
  statementTypes,
  type EntityKind,
  type RelationType,
} from '../../src/ontology';
import type { About } from './about';
import { describeArticle, describeEntity, scramble, word } from './names';
import { createPool, type Pool } from './pool';
import { crowd, entitiesPerArticle, guestsPerKind, heaviest, rates, shares } from './profile';
import { createRandom, type Random } from './random';
import { createSamples } from './samples';

/** What grows, and where to: each line is handed over as soon as it is known. */
export interface GraphSink {
  nodes: number;
  seed: number;
  node(line: unknown): void;
  statement(line: unknown): void;
}

/** The entities of a part of the graph, whose articles speak of one another's entities. */
type Region = Record<EntityKind, Pool>;

/** The graph so far. Entities that can be spoken of again are known by their number, which their key follows from. */
interface Graph extends GraphSink {
  random: Random;
  crowd: Region;
  ordinary: Region;
  statements: number;
  /** How many statements each hub has, by its key. */
  hubs: Map<string, number>;
}

/** An article that is being written. */
interface Article {
  key: string;
  /** The number of the last paragraph of each section. */
  paragraphs: number[];
  inCrowd: boolean;
  /** Keys of the entities that it was the first to name, by kind. */
  locals: Map<EntityKind, string[]>;
  /** Keys of those that it speaks of and others named before. */
  guests: Map<EntityKind, string[]>;
  /** What it has stated already. */
  stated: Set<string>;
}

export function grow(soil: GraphSink): Pick<About, 'statements' | 'hubs' | 'ordinary'> {
  const random = createRandom(soil.seed);
  const hubs = new Map(crowd.hubs.map(({ kind }) => [hubKey(kind), 0]));
  const graph: Graph = {
    ...soil,
    ...{ random, hubs, crowd: emptyRegion(), ordinary: emptyRegion(), statements: 0 },
  };
  const samples = createSamples(soil.nodes);
  const hubsToCome = crowd.hubs.map(({ kind }) => kind);

  for (let id = 0; id < soil.nodes;) {
    // The first article names the hubs.
    const article = newArticle(id, id === 0 || random.chance(crowd.share), graph);
    if (!article.inCrowd) samples.offer('Article', article.key, id);
    id++;
    const newcomers: [kind: EntityKind, id: number][] = [];
    for (let left = random.between(...entitiesPerArticle); left > 0 && id < soil.nodes; left--, id++) {
      const hub = hubsToCome.shift();
      const kind = hub ?? drawKind(entityKinds, random);
      const key = hub ? hubKey(hub) : keyOf(id, graph);
      addEntity(kind, id, key, article, graph);
      if (!hub) newcomers.push([kind, id]);
      if (!article.inCrowd) samples.offer(kind, key, id);
    }
    for (const [kind, id] of newcomers) regionOf(article, graph)[kind].add(id, random.weight(heaviest));
  }
  return { statements: graph.statements, hubs: Object.fromEntries(hubs), ordinary: samples.kept };
}

const emptyRegion = () => Object.fromEntries(entityKinds.map(kind => [kind, createPool()])) as Region;
const hubKey = (kind: EntityKind) => `hub-${kind.toLowerCase()}`;
const keyOf = (id: number, { seed }: Graph) => word(scramble(id, seed));
const regionOf = ({ inCrowd }: Article, graph: Graph) => (inCrowd ? graph.crowd : graph.ordinary);

function newArticle(id: number, inCrowd: boolean, { seed, random, node }: Graph): Article {
  const bits = scramble(id, seed);
  const key = `article-${word(bits)}`;
  const paragraphs = Array.from({ length: random.between(3, 8) }, () => random.between(3, 24));
  node({ kind: 'Article', key, ...describeArticle(bits, random), paragraphs });
  return { key, paragraphs, inCrowd, locals: new Map(), guests: new Map(), stated: new Set() };
}

/** Writes a new entity and its relations to what was there before, so that acyclic ones never lead back. */
function addEntity(kind: EntityKind, id: number, key: string, article: Article, graph: Graph): void {
  const { seed, random } = graph;
  const described = describeEntity(kind, scramble(id, seed), () => locatorIn(article, random), random);
  graph.node({ kind, key, ...described });

  for (const type of statementTypes) {
    const { by, mean } = rates[type] ?? { by: 'from', mean: 1 };
    const { from, to, sameKind } = relationOf(type);
    const [near, far] = by === 'from' ? [from, to] : [to, from];
    if (!kindsOf(near).includes(kind)) continue;
    for (let left = random.count(mean); left > 0; left--) {
      const otherKind = sameKind ? kind : drawKind(kindsOf(far) as EntityKind[], random);
      const other = (left === 1 && hubFor(type, article, random)) || otherOf(otherKind, article, graph);
      if (!other) continue;
      if (by === 'from') state(article, type, key, other, graph);
      else state(article, type, other, key, graph);
    }
  }
  addTo(article.locals, kind, key);
}

/** The hub that takes this relation of the crowd, if one does. */
function hubFor(type: RelationType, { inCrowd }: Article, random: Random): string | undefined {
  const hub = inCrowd ? crowd.hubs.find(hub => hub.type === type) : undefined;
  return hub && random.chance(hub.share) ? hubKey(hub.kind) : undefined;
}

/** One of the kinds, as likely as its share says. */
function drawKind(kinds: readonly EntityKind[], random: Random): EntityKind {
  const shareOf = (kind: EntityKind) => shares[kind] ?? 1;
  let left = random.next() * kinds.reduce((sum, kind) => sum + shareOf(kind), 0);
  for (const kind of kinds) {
    left -= shareOf(kind);
    if (left < 0) return kind;
  }
  return kinds.at(-1)!;
}

/** An entity of the kind that the article speaks of: its own or a guest; undefined where there is none yet. */
function otherOf(kind: EntityKind, article: Article, graph: Graph): string | undefined {
  const { random } = graph;
  const locals = article.locals.get(kind) ?? [];
  if (locals.length > 0 && random.chance(0.5)) return random.pick(locals);
  if ((article.guests.get(kind)?.length ?? 0) < guestsPerKind) {
    const abroad = random.chance(crowd.leak);
    const region = article.inCrowd !== abroad ? graph.crowd : graph.ordinary;
    const guest = region[kind].draw(random);
    if (guest !== undefined) addTo(article.guests, kind, keyOf(guest, graph));
  }
  const others = article.guests.get(kind) ?? locals;
  return others.length > 0 ? random.pick(others) : undefined;
}

/** States a relation, unless the article has it already. No other article can: one end is new in this one. */
function state(article: Article, type: RelationType, subject: string, object: string, graph: Graph): void {
  const ends = relationOf(type).symmetric && object < subject ? [object, subject] : [subject, object];
  const key = [type, ...ends].join(':');
  if (subject === object || article.stated.has(key)) return;
  article.stated.add(key);

  const { random, hubs } = graph;
  const basis = random.chance(0.8) ? 'STATED' : 'INFERRED';
  const evidence = Array.from({ length: random.count(1.3) }, () => locatorIn(article, random));
  graph.statement({ type, subject, object, basis, evidence: [...new Set(evidence)] });
  graph.statements += 1;
  for (const end of ends) if (hubs.has(end)) hubs.set(end, hubs.get(end)! + 1);
}

function addTo(keys: Map<EntityKind, string[]>, kind: EntityKind, key: string): void {
  const ofKind = keys.get(kind);
  if (ofKind) ofKind.push(key);
  else keys.set(kind, [key]);
}

function locatorIn({ key, paragraphs }: Article, random: Random): string {
  const section = random.between(0, paragraphs.length - 1);
  return `${key}#s${section}p${random.between(1, paragraphs[section]!)}`;
}
