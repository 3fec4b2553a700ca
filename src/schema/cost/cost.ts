/** What one operation costs, counted before its answer is made; and its refusal, where that is too much. */
import { Fault } from '../../errors';
import type { AtHand } from '../../graph/read/reader';
import type { Shape } from './answer-shape';
import { fanOutsOf, sizeOf, type FanOut, type Size, type Sizes } from './answer-size';
import { grouped } from '../../grouped';

/** How many nodes an answer may have where nothing else is said. */
export const MAX_ANSWER_NODES = 20_000;
/** How many values an answer may have for each node that it may have. */
const VALUES_PER_NODE = 10;

export interface Cost {
  /**
   * The price so far: how often nodes stand in the answer, and beside these what searches and counts are held to cost.
   * It is known when all root fields were read.
   */
  readonly nodes: number;
  /** The most that an operation may cost. */
  readonly limit: number;
  /** Values in the answer: leaves, and objects. */
  readonly values: number;
  /** The keys of the nodes in the answer, where they are to be noted. */
  readonly entities?: ReadonlySet<string>;
  /** The refusal; what else the answer would have is dropped then. */
  readonly refused?: Fault;
  /** Relations that were not at hand when the field above them was counted: they count when they are read. */
  readonly later?: ReadonlySet<string>;
  /** Counts a part of the answer. Throws Fault LIMIT_EXCEEDED where it is too much with what was counted before. */
  add(shape: Shape, values: readonly object[], atHand: AtHand): void;
  /** Counts work that an answer does not show. Throws Fault LIMIT_EXCEEDED as well. */
  charge(nodes: number, field: string): void;
  /** Forgets all: the operation is executed again. */
  reset(): void;
}

/** Begins to count; notes the nodes' keys where it is told to. */
export const createCost = (limit = MAX_ANSWER_NODES, notesEntities = false): Cost =>
  new Count(limit, notesEntities ? new Set() : undefined);

/** A class, as there is one for every request. */
class Count implements Cost {
  nodes = 0;
  values = 0;
  refused?: Fault = undefined;
  later?: Set<string> = undefined;
  private sizes: Sizes;

  constructor(
    readonly limit: number,
    readonly entities: Set<string> | undefined,
  ) {
    this.sizes = nothingKnown(entities);
  }

  add(shape: Shape, values: readonly object[], atHand: AtHand): void {
    const noted = this.noting(atHand);
    for (const value of values) {
      const size = sizeOf(shape, value, noted, this.sizes);
      this.nodes += size.nodes;
      this.values += size.values;
    }
    if (this.nodes > this.limit || this.values > this.limit * VALUES_PER_NODE)
      throw (this.refused = tooLarge(this, this.limit, fanOutsOf(shape, values, atHand)));
  }

  charge(nodes: number, field: string): void {
    this.nodes += nodes;
    if (this.nodes > this.limit) throw (this.refused = tooMuch(this.nodes, this.limit, field));
  }

  reset(): void {
    this.nodes = this.values = 0;
    this.entities?.clear();
    this.sizes = nothingKnown(this.entities);
    this.refused = this.later = undefined;
  }

  /** What is not there is noted, to be counted when it is. */
  private noting(atHand: AtHand): AtHand {
    const note = (key: string, signature: string) => {
      (this.later ??= new Set()).add(placeOf(key, signature));
      return undefined;
    };
    return {
      relation: (from, signature) => atHand.relation(from, signature) ?? note(from.key, signature),
      statements: (of, signature) => atHand.statements(of, signature) ?? note(of.key, signature),
    };
  }
}

const nothingKnown = (entities?: Set<string>): Sizes => Object.assign(new Map(), entities && { entities });

/** How a relation of a node is named in `later`. */
export const placeOf = (key: string, signature: string): string => `${key} ${signature}`;

function tooLarge({ nodes, values }: Size, limit: number, fanOuts: FanOut[]): Fault {
  const message =
    nodes > limit
      ? `The answer would have ${told(nodes)} nodes; at most ${told(limit)} will do.`
      : `The answer would have ${told(values)} values; at most ${told(limit * VALUES_PER_NODE)} will do.`;
  const excess = Math.max(nodes / limit, values / limit / VALUES_PER_NODE);
  return refusal(message, hintOf(fanOuts, excess), { nodes, limit });
}

const tooMuch = (nodes: number, limit: number, field: string): Fault =>
  refusal(
    `With ${field}, the operation costs as much as an answer of ${told(nodes)} nodes; at most ${told(limit)} will do.`,
    'Send its fields as several operations.',
    { nodes, limit },
  );

const refusal = (message: string, hint: string, cost: Pick<Cost, 'nodes' | 'limit'>) =>
  new Fault('LIMIT_EXCEEDED', message, hint, { details: { cost } });

/** Names the list that multiplies most, and how much of it would do. */
function hintOf(fanOuts: FanOut[], excess: number): string {
  const perList = ({ entries, lists }: FanOut) => entries / lists;
  const most = fanOuts.reduce<FanOut | undefined>(
    (most, one) => (one.lists > 1 && (!most || perList(one) > perList(most)) ? one : most),
    undefined,
  );
  if (!most) return 'Ask for fewer entries or fewer fields, or in several steps.';
  const name = most.path.split('.').at(-1)!;
  const levels = fanOuts.filter(({ path }) => most.path === path || nested(path, name, most.path)).length;
  const first = Math.floor(Math.min(most.first, perList(most)) / excess ** (1 / levels));
  const less = first >= 1 ? `ask for first: ${first} there` : 'leave it out';
  return `${name} at ${most.path} gives ${told(perList(most))} entries for each of ${told(most.lists)}: ${less}, or ask in two steps.`;
}

/** Whether a list of the same name stands on the same way through the operation. */
const nested = (path: string, name: string, other: string): boolean =>
  path.endsWith(`.${name}`) && (path.startsWith(`${other}.`) || other.startsWith(`${path}.`));

const told = (number: number): string =>
  number < 10 && !Number.isInteger(number)
    ? number.toFixed(1)
    : number < 1e15
      ? grouped(Math.round(number))
      : 'over 1,000,000,000,000,000';
