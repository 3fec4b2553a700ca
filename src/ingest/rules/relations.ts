/** Rules about relations, held against the ontology. */
import {
  kindsOf,
  relationOf,
  statementTypes,
  type End,
  type EntityKind,
  type RelationType,
} from '../../ontology';
import { complain, didYouMean, placeText, type Complaint, type Place } from '../../source/complaint';
import { kindIn, storedKey, type Draft } from '../draft';

/** Both ends of a relation exist. */
export function* knownEnds(draft: Draft): Iterable<Complaint> {
  const { relations, declarations, known, malformed } = draft;
  for (const { item } of relations) {
    for (const end of ['subject', 'object'] as const) {
      const key = item.value[end];
      if (declarations.has(key) || known.entities.has(key) || malformed.has(key)) continue;
      yield complain(
        item.place(end),
        `No entity has the key \`${key}\`.`,
        `${didYouMean(key, declarations.keys())}Declare it in entities.yaml, with the paragraphs that name it.`,
      );
    }
  }
}

/** The ends are of kinds that the relation admits; some relations join two of one kind alone. */
export function* fittingEnds(draft: Draft): Iterable<Complaint> {
  for (const { item } of draft.relations) {
    const { type, subject, object } = item.value;
    const from = kindIn(draft, subject);
    const to = kindIn(draft, object);
    if (!from || !to || fits(type, from, to)) continue;
    const others = statementTypes.filter(other => fits(other, from, to));
    yield complain(
      item.place('type'),
      `${type} leads from ${endText(relationOf(type).from)} to ${endText(relationOf(type).to)}` +
        `${relationOf(type).sameKind ? ' of one kind' : ''}, not from a ${from} (\`${subject}\`) to a ${to} (\`${object}\`).`,
      fits(type, to, from)
        ? 'Swap subject and object.'
        : `From a ${from} to a ${to} lead: ${others.join(', ') || 'no relations'}.`,
    );
  }
}

function fits(type: RelationType, from: EntityKind, to: EntityKind): boolean {
  const relation = relationOf(type);
  return (
    kindsOf(relation.from).includes(from) &&
    kindsOf(relation.to).includes(to) &&
    (!relation.sameKind || from === to)
  );
}

/** `Model or Product` */
const endText = (end: End): string => kindsOf(end).join(' or ');

/** Nothing competes with itself, or is a variant of itself. */
export function* noSelfLoops({ relations }: Draft): Iterable<Complaint> {
  for (const { item } of relations) {
    const { type, subject, object } = item.value;
    if (subject !== object) continue;
    yield complain(
      item.place('object'),
      `\`${subject}\` cannot stand at both ends of ${type}.`,
      'Name the other end, or leave the relation out.',
    );
  }
}

/** An article states a relation once, from whichever end. */
export function* distinctStatements({ fixtures }: Draft): Iterable<Complaint> {
  for (const { relations } of fixtures) {
    const seen = new Map<string, Place>();
    for (const { value, place } of relations) {
      const key = storedKey(value);
      const earlier = seen.get(key);
      if (earlier) {
        yield complain(
          place(),
          `${value.type} of \`${value.subject}\` and \`${value.object}\` is stated already, at ${placeText(earlier)}.`,
          'Make the two one, with the evidence of both.',
        );
      } else seen.set(key, place());
    }
  }
}

/** Paragraphs that state a relation name one of its ends each, the other being what their section is about, and together both. */
export function* statedWhereNamed({ fixtures }: Draft): Iterable<Complaint> {
  for (const { entities, relations } of fixtures) {
    const mentions = new Map(entities.map(({ value }) => [value.key, new Set(value.mentions)]));
    for (const { value, place } of relations.filter(({ value }) => value.basis === 'STATED')) {
      const ends = [...new Set([value.subject, value.object])];
      const named = (key: string, locator: string) => mentions.get(key)?.has(locator) ?? true;
      for (const [at, locator] of value.evidence.entries()) {
        if (ends.some(key => named(key, locator))) continue;
        yield complain(
          place('evidence', at),
          `\`${locator}\` states this, but is among the mentions of neither \`${ends.join('` nor `')}\`.`,
          'Add it there, leave it out, or make the relation INFERRED.',
        );
      }
      for (const key of ends) {
        if (value.evidence.some(locator => named(key, locator))) continue;
        yield complain(
          place('evidence'),
          `None of the paragraphs that state this is among the mentions of \`${key}\`.`,
          'Add one there, name a paragraph that has it, or make the relation INFERRED.',
        );
      }
    }
  }
}

/** Following an acyclic relation never leads back. */
export function* noCycles(draft: Draft): Iterable<Complaint> {
  for (const type of statementTypes.filter(type => relationOf(type).acyclic)) {
    const edges = edgesOf(draft, type);
    for (const cycle of cyclesIn(edges)) {
      const keys = cycle.map(({ subject }) => subject);
      // Every cycle has a part that this import brings: the database has none by itself.
      const place = cycle.findLast(edge => edge.place)?.place;
      if (!place) continue;
      yield complain(
        place(),
        `${type} leads in a circle: ${[...keys, keys[0]].join(' → ')}.`,
        'Leave out the relation that leads from the older or more general one.',
      );
    }
  }
}

export interface Edge {
  subject: string;
  object: string;
  /** Where a fixture states it; the database's have none. */
  place?: () => Place;
}

/** The relation's edges by subject; loops of a single one are another rule's matter. */
function edgesOf({ relations, known }: Draft, type: RelationType): Map<string, Edge[]> {
  const edges = new Map<string, Edge[]>();
  const add = (edge: Edge) => {
    if (edge.subject === edge.object) return;
    const others = edges.get(edge.subject);
    if (others) others.push(edge);
    else edges.set(edge.subject, [edge]);
  };
  for (const { item } of relations) {
    if (item.value.type === type) add({ ...item.value, place: () => item.place() });
  }
  for (const edge of known.statements) if (edge.type === type) add(edge);
  return edges;
}

/** One cycle for each edge that closes one, found depth first, without recursion. */
export function* cyclesIn(edges: ReadonlyMap<string, Edge[]>): Iterable<Edge[]> {
  const done = new Set<string>();
  for (const start of edges.keys()) {
    const path: Edge[] = [];
    const open = new Set([start]);
    const pending = [[...(edges.get(start) ?? [])]];
    while (!done.has(start)) {
      const edge = pending.at(-1)!.pop();
      if (!edge) {
        pending.pop();
        const last = path.pop();
        const left = last?.object ?? start;
        open.delete(left);
        done.add(left);
      } else if (open.has(edge.object)) {
        yield [...path.slice(path.findIndex(({ subject }) => subject === edge.object)), edge];
      } else if (!done.has(edge.object)) {
        path.push(edge);
        open.add(edge.object);
        pending.push([...(edges.get(edge.object) ?? [])]);
      }
    }
  }
}
