/** How large an answer will be, told from what was read before any of it is made. */
import { entryOf } from '../../maps';
import type { AtHand } from '../../graph/read/reader';
import type { Shape } from './answer-shape';

/** How often nodes of the graph stand in an answer, and how many values it has in all. */
export interface Size {
  nodes: number;
  values: number;
}

/** What is known of the sizes below nodes: the same below each place where a node stands under one shape. */
export type Sizes = Map<Shape, Map<object, Size>> & {
  /** Where the keys of the nodes are noted, if they are. */
  entities?: Set<string>;
};

/**
 * The size of a value's part of the answer. A node that stands in many places is looked at once for each field of the
 * operation, so it takes as long as what was read is large, however large the answer is.
 */
export function sizeOf(shape: Shape, value: object, atHand: AtHand, known: Sizes): Size {
  const { values, children } = shape.of(value);
  const nodes = shape.isNode ? 1 : 0;
  if (known.entities && shape.isNode) note(value, known.entities);
  if (children.length === 0) return { nodes, values };
  const ofShape = shape.isNode ? entryOf(known, shape, () => new Map<object, Size>()) : undefined;
  const there = ofShape?.get(value);
  if (there) return there;
  const size = { nodes, values };
  for (const { shape, next, count } of children) {
    const flat = count && shape.flat();
    if (count && flat !== undefined && !(known.entities && shape.isNode)) {
      const places = count(value);
      size.nodes += shape.isNode ? places : 0;
      size.values += places * flat;
      continue;
    }
    for (const below of next(value, atHand)) {
      const { nodes, values } = sizeOf(shape, below, atHand, known);
      size.nodes += nodes;
      size.values += values;
    }
  }
  ofShape?.set(value, size);
  return size;
}

/** Notes the key of a node, or those of a statement's ends. */
function note(value: { key?: unknown; subject?: object; object?: object }, entities: Set<string>): void {
  const { key, subject, object } = value;
  if (subject && object) [subject, object].forEach(end => note(end, entities));
  else if (typeof key === 'string') entities.add(key);
}

/** How a list multiplies the answer. */
export interface FanOut {
  /** The fields that lead to it, with dots between. */
  path: string;
  /** The size of its page. */
  first: number;
  /** How often the list stands in the answer. */
  lists: number;
  /** How many entries all of these have. */
  entries: number;
}

/** Every list that follows the graph below some values, by its path. */
export function fanOutsOf(shape: Shape, values: readonly object[], atHand: AtHand): FanOut[] {
  const found = new Map<string, FanOut>();
  follow(shape, new Map(values.map(value => [value, 1])));
  return [...found.values()];

  /** Each of `places` with the number of places in the answer where it stands. */
  function follow(shape: Shape, places: ReadonlyMap<object, number>): void {
    const ahead = new Map<Shape, Map<object, number>>();
    for (const [value, times] of places) {
      for (const child of shape.of(value).children) {
        const into = entryOf(ahead, child.shape, () => new Map<object, number>());
        for (const below of child.next(value, atHand)) {
          into.set(below, (into.get(below) ?? 0) + times);
          if (child.first !== undefined) count(child.shape.path, child.first, below, times);
        }
      }
    }
    for (const [shape, next] of ahead) if (next.size) follow(shape, next);
  }

  function count(path: string, first: number, list: object, times: number): void {
    const { edges } = (list as { connection: { edges: unknown[] } }).connection;
    const there = entryOf(found, path, () => ({ path, first, lists: 0, entries: 0 }));
    there.lists += times;
    there.entries += times * edges.length;
  }
}
