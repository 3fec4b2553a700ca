/** Which fields follow a relation, by the type that has them; read off the ontology. */
import {
  groupNames,
  relationNames,
  relationOf,
  within,
  type End,
  type Group,
  type Relation,
} from '../../ontology';
import type { Direction } from './text';

/** A field that follows a relation. */
export interface RelationField {
  name: string;
  description: string;
  relation: Relation;
  direction: Direction;
  /** The end whose type has the field. */
  owner: End;
  to: End;
}

/** Every field that follows a relation, in the ontology's order. */
export const relationFields: RelationField[] = relationNames.flatMap(relation => {
  const spec = relationOf(relation);
  const fields = (owner: End, direction: Direction, named: typeof spec.out): RelationField[] =>
    Object.entries(named).map(([name, { to, description }]) => ({
      name,
      description,
      relation,
      direction,
      owner,
      to,
    }));
  return [...fields(spec.from, spec.symmetric ? 'BOTH' : 'OUT', spec.out), ...fields(spec.to, 'IN', spec.in)];
});

/** The fields that every kind of `end` has. */
export const relationFieldsOf = (end: End): RelationField[] => memo.get(end) ?? remember(end);

const memo = new Map<End, RelationField[]>();

function remember(end: End): RelationField[] {
  const fields = relationFields.filter(({ owner }) => within(end, owner));
  memo.set(end, fields);
  return fields;
}

/** The groups to which every kind of `end` belongs, `end` itself left out. */
export const groupsOver = (end: End) =>
  groupNames.filter((group, at) => {
    if (group === end || !within(end, group)) return false;
    // Of two groups of the same kinds, the later implements the earlier: they must not implement each other.
    const place = groupNames.indexOf(end as Group);
    return place < 0 || at < place || !within(group, end);
  });
