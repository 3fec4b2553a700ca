/** Relations that are to lead never back, and do. */
import { entryOf, push } from '../../maps';
import { relationOf, type Relation } from '../../ontology';
import { cyclesIn, type Edge } from '../rules/relations';
import type { RelationFound } from './relations';

/** The relations of each acyclic type, by their subjects. */
export type Acyclic = Map<Relation, Map<string, Edge[]>>;

/** A relation of a node with itself is another oddity. */
export function noteAcyclic(acyclic: Acyclic, { type, from, to }: RelationFound): void {
  if (!relationOf(type).acyclic || from.key == null || to.key == null || from.key === to.key) return;
  const [subject, object] = [String(from.key), String(to.key)];
  push(
    entryOf(acyclic, type, () => new Map<string, Edge[]>()),
    subject,
    { subject, object },
  );
}

export const cycleTexts = (acyclic: Acyclic): string[] =>
  [...acyclic].flatMap(([type, edges]) =>
    [...cyclesIn(edges)].map(cycle => {
      const keys = cycle.map(({ subject }) => subject);
      return `${type} ${[...keys, keys[0]].join(' → ')}`;
    }),
  );
