/** What was read: rows of nodes and of statements, and connections between them. */
import type { Kind, RelationType } from '../../ontology';
import { union, meets, type Requirements } from './requirements';

/**
 * One node. A property that was not read is undefined, one that the node lacks is null. Names as stored:
 * `nameZh`, `nameEn`, `aliases`, `summaryZh`, `summaryEn`, `figures`, and the kind's own.
 */
export interface EntityRow {
  readonly key: string;
  readonly kind: Kind;
  [property: string]: unknown;
}

/** A page of a relation, as read for one node. Entries are in the list's order, whichever way they were read. */
export interface Connection<E> {
  edges: E[];
  more: boolean;
  total?: number;
  /** What of it was read. */
  requirements: Requirements;
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
  /** A partial date; null where there is none. */
  when?: string | null;
}

/** A statement: a relation between two entities, and what backs it. */
export interface StatementRow extends Facts {
  type: RelationType;
  subject: EntityRow;
  object: EntityRow;
}

/** What two reads of one connection know of it together. */
export function mergeConnections<E>(there: Connection<E> | undefined, read: Connection<E>): Connection<E> {
  if (!there || meets(there.requirements, read.requirements)) return read;
  if (meets(read.requirements, there.requirements)) return there;
  const [listed] = [there, read].sort((a, b) => rank(b.requirements) - rank(a.requirements)) as [
    Connection<E>,
  ];
  return {
    edges: listed.edges,
    more: (there.requirements.more ? there : read).more,
    total: there.total ?? read.total,
    requirements: union(there.requirements, read.requirements),
  };
}

/** How much an entry of the list tells. */
const rank = ({ list, facts }: Requirements): number => Number(list) + Number(facts);

/** Where a plan puts what it reads. */
export interface RowTarget {
  /** The node with that key; made, with no property read yet, where it was not there. */
  row(key: string, kind: Kind): EntityRow;
  /** Puts a property that was read into a node. */
  put(row: EntityRow, name: string, value: unknown): void;
  /** A hop's connections, by the key of the node that they start from. */
  connections(signature: string): ConnectionsByKey<Edge>;
  /** The same for the statements of a node. */
  statements(signature: string): ConnectionsByKey<StatementRow>;
}

/** Connections by the key of the node that they start from. */
export interface ConnectionsByKey<E> {
  get(key: string): Connection<E> | undefined;
  set(key: string, value: Connection<E>): void;
}
