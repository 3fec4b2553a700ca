/** What an operation wants of the graph, as a tree: properties of nodes, and relations to follow from them. */
import type { End, Relation, RelationType } from '../ontology';
import type { Direction } from './cypher';
import type { EntityRow } from './entity';
import type { Term } from './order';
import type { Page } from './page';
import type { EdgeWhere, Where } from './where';

/** What is wanted of each node of a level. Hops are kept by their signature, so equal ones are read once. */
export interface Selection {
  properties: Set<string>;
  hops: Map<string, Hop>;
  statements: Map<string, StatementHop>;
}

/** Which parts of a list are wanted. */
export interface Wants {
  /** The entries themselves. */
  list: boolean;
  /** Whether there is more beyond the page. */
  more: boolean;
  /** How many there are without paging. */
  total: boolean;
  /** Key, basis and evidence of the relations. */
  facts: boolean;
}

/** One relation followed from every node of a level; each node has a page of its own. */
export interface Hop {
  relation: Relation;
  direction: Direction;
  /** What it may lead to. */
  to: End;
  where?: Where;
  /** Which of the relations count, by what backs them. */
  edge?: EdgeWhere;
  order: Term[];
  page: Page;
  wants: Wants;
  /** What is wanted of the nodes that it leads to. */
  next: Selection;
}

/** All statements of which a node is subject or object. */
export interface StatementHop {
  types: readonly RelationType[];
  page: Page;
  wants: Wants;
  subject: Selection;
  object: Selection;
}

/** A page of a relation, as read for one node. Entries are in the list's order, whichever way they were read. */
export interface Connection<E> {
  edges: E[];
  more: boolean;
  total?: number;
  /** What of it was read. */
  wants: Wants;
}

export interface Edge {
  node: EntityRow;
  /** The sort values, where the list has an order of its own. */
  position?: unknown[];
  /** Key, basis and evidence of the relation; absent in a root list. */
  facts?: Facts;
}

export interface Facts {
  key: string;
  basis: string | null;
  evidence: string[];
}

/** A statement: a relation between two entities, and what backs it. */
export interface StatementRow extends Facts {
  type: RelationType;
  subject: EntityRow;
  object: EntityRow;
}

export const emptySelection = (): Selection => ({
  properties: new Set(),
  hops: new Map(),
  statements: new Map(),
});

/** Whether nothing but the key is wanted. */
export const isEmpty = ({ properties, hops, statements }: Selection): boolean =>
  properties.size + hops.size + statements.size === 0;

/** Whether what was read serves what is wanted. */
export const wanted = (wants: Wants, had: Wants): boolean =>
  (!wants.list || had.list) &&
  (!wants.more || had.more) &&
  (!wants.total || had.total) &&
  (!wants.facts || had.facts);

/** What two reads of one connection know of it together. */
export function together<E>(there: Connection<E> | undefined, read: Connection<E>): Connection<E> {
  if (!there || wanted(there.wants, read.wants)) return read;
  if (wanted(read.wants, there.wants)) return there;
  const [listed] = [there, read].sort((a, b) => rank(b.wants) - rank(a.wants)) as [Connection<E>];
  return {
    edges: listed.edges,
    more: (there.wants.more ? there : read).more,
    total: there.total ?? read.total,
    wants: union(there.wants, read.wants),
  };
}

/** How much an entry of the list tells. */
const rank = ({ list, facts }: Wants): number => Number(list) + Number(facts);

/** What identifies a hop's connections beside the node from which it is followed. */
export const hopSignature = (hop: Hop): string =>
  remembered(hop, ({ relation, direction, to, where, edge, order, page }: Hop) =>
    JSON.stringify([relation, direction, to, where ?? null, edge ?? null, order, page]),
  );

export const statementSignature = (hop: StatementHop): string =>
  remembered(hop, ({ types, page }: StatementHop) => JSON.stringify([types, page]));

/** A resolver asks once a node, and a hop does not change. */
function remembered<H extends object>(hop: H, sign: (hop: H) => string): string {
  const there = signatures.get(hop);
  if (there !== undefined) return there;
  const signature = sign(hop);
  signatures.set(hop, signature);
  return signature;
}

const signatures = new WeakMap<object, string>();

/** Adds a hop, or what it wants to an equal one that is there. */
export function addHop(selection: Selection, hop: Hop): void {
  const signature = hopSignature(hop);
  const there = selection.hops.get(signature);
  if (!there) {
    selection.hops.set(signature, hop);
    return;
  }
  there.wants = union(there.wants, hop.wants);
  mergeInto(there.next, hop.next);
}

export function addStatements(selection: Selection, hop: StatementHop): void {
  const signature = statementSignature(hop);
  const there = selection.statements.get(signature);
  if (!there) {
    selection.statements.set(signature, hop);
    return;
  }
  there.wants = union(there.wants, hop.wants);
  mergeInto(there.subject, hop.subject);
  mergeInto(there.object, hop.object);
}

export function mergeInto(target: Selection, source: Selection): void {
  for (const property of source.properties) target.properties.add(property);
  for (const hop of source.hops.values()) addHop(target, hop);
  for (const hop of source.statements.values()) addStatements(target, hop);
}

const union = (a: Wants, b: Wants): Wants => ({
  list: a.list || b.list,
  more: a.more || b.more,
  total: a.total || b.total,
  facts: a.facts || b.facts,
});
