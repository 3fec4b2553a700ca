/** What a picture shows. */
import type { EntityName } from '../parts/entity-link';
import type { Locator } from '../parts/evidence';

export interface PictureNode extends EntityName {
  id?: string;
  /** Where it stands, if that is known. */
  x?: number;
  y?: number;
  /** How many relations it has in the whole graph; its size follows it on the map. */
  degree?: number;
  /** How many entities it stands for. */
  members?: number;
}

export interface PictureEdge {
  key: string;
  type: string;
  basis: string;
  subject: string;
  object: string;
  evidence?: readonly Locator[];
}

export interface PictureData {
  nodes: readonly PictureNode[];
  edges: readonly PictureEdge[];
}

/** What is left out by choice. */
export interface Hidden {
  /** Kinds and relations. */
  names: ReadonlySet<string>;
  /** Whether inferred relations are. */
  inferred: boolean;
}

interface Statement {
  key: string;
  type: string;
  basis: string;
  subject: { key: string };
  object: { key: string };
  evidence?: readonly Locator[];
}

export const edgeOf = ({ key, type, basis, subject, object, evidence }: Statement): PictureEdge => ({
  ...{ key, type, basis, evidence },
  subject: subject.key,
  object: object.key,
});

/** What is shown once the hidden is taken away; with "stated only", what is left without a relation goes, too. */
export function visible({ nodes, edges }: PictureData, hidden: Hidden, keep?: string): PictureData {
  const kept = nodes.filter(({ kind, key }) => key === keep || !hidden.names.has(kind));
  const keys = new Set(kept.map(({ key }) => key));
  const shown = edges.filter(
    ({ type, basis, subject, object }) =>
      !hidden.names.has(type) &&
      !(hidden.inferred && basis !== 'STATED') &&
      keys.has(subject) &&
      keys.has(object),
  );
  if (shown.length === edges.length) return { nodes: kept, edges: shown };
  const was = new Set(edges.flatMap(({ subject, object }) => [subject, object]));
  const related = new Set(shown.flatMap(({ subject, object }) => [subject, object]));
  return {
    nodes: kept.filter(({ key }) => key === keep || related.has(key) || !was.has(key)),
    edges: shown,
  };
}

export const neighboursIn = (edges: readonly PictureEdge[], key: string): string[] => [
  ...new Set(
    edges.flatMap(({ subject, object }) => (subject === key ? [object] : object === key ? [subject] : [])),
  ),
];
