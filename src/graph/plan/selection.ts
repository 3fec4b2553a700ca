/** What an operation wants of the graph, as a tree: properties of nodes, and relations to follow from them. */
import type { End, Relation, RelationType } from '../../ontology';
import type { Direction } from '../cypher/text';
import type { Term } from '../cypher/order';
import type { Page } from '../cypher/page';
import type { EdgeWhere, Where } from '../cypher/where';
import { union, type Requirements } from './requirements';

/** What is wanted of each node of a level. Hops are kept by their signature, so equal ones are read once. */
export interface Selection {
  properties: Set<string>;
  hops: Map<string, Hop>;
  statements: Map<string, StatementHop>;
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
  requirements: Requirements;
  /** What is wanted of the nodes that it leads to. */
  next: Selection;
}

/** All statements of which a node is subject or object. */
export interface StatementHop {
  types: readonly RelationType[];
  page: Page;
  requirements: Requirements;
  subject: Selection;
  object: Selection;
}

export const emptySelection = (): Selection => ({
  properties: new Set(),
  hops: new Map(),
  statements: new Map(),
});

/** Whether nothing but the key is wanted. */
export const isEmpty = ({ properties, hops, statements }: Selection): boolean =>
  properties.size + hops.size + statements.size === 0;

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
  there.requirements = union(there.requirements, hop.requirements);
  mergeInto(there.next, hop.next);
}

export function addStatements(selection: Selection, hop: StatementHop): void {
  const signature = statementSignature(hop);
  const there = selection.statements.get(signature);
  if (!there) {
    selection.statements.set(signature, hop);
    return;
  }
  there.requirements = union(there.requirements, hop.requirements);
  mergeInto(there.subject, hop.subject);
  mergeInto(there.object, hop.object);
}

export function mergeInto(target: Selection, source: Selection): void {
  for (const property of source.properties) target.properties.add(property);
  for (const hop of source.hops.values()) addHop(target, hop);
  for (const hop of source.statements.values()) addStatements(target, hop);
}
