/** Tools that tell how entities hang together: paths, compare, landscape. */
import { z } from 'zod';
import { operations } from '../operations';
import {
  claimOf,
  entityOf,
  factOf,
  type ClaimRow,
  type EntityRow,
  type FactRow,
  type NamedRow,
} from '../rows';
import { factsSchema, first, flag, language, list, named, object, text, texts, tool } from '../tool';

export const paths = tool({
  name: 'paths',
  description:
    'The shortest chains of facts between two entities, or that there is none within maxLength steps.',
  input: z.strictObject({
    from: named,
    to: named,
    types: texts,
    maxLength: z.int().min(1).max(6).default(4),
    first: first(3, 20),
    language,
  }),
  output: {
    message: text,
    paths: { type: 'array', items: { required: ['length', 'entities', 'facts'] } },
    isComplete: flag,
  },
  async run({ from, to, ...args }, { ask, resolve }) {
    const [a, b] = await Promise.all([resolve(from, args.language), resolve(to, args.language)]);
    const { paths } = await ask<{ paths: PathsRow }>(operations.paths, {
      ...args,
      from: { key: a.key },
      to: { key: b.key },
    });
    return {
      message: messageOf(paths, a, b, args.maxLength),
      paths: paths.paths.map(({ length, nodes, steps }) => ({
        length,
        entities: nodes,
        facts: steps.map(({ statement }) => factOf(statement)),
      })),
      isComplete: paths.isComplete,
    };
  },
});

interface PathsRow {
  paths: { length: number; nodes: NamedRow[]; steps: { statement: FactRow }[] }[];
  isComplete: boolean;
  cutBy: string | null;
}

/** An agent must not take "not found in time" for "there is none". */
function messageOf({ paths, cutBy }: PathsRow, a: NamedRow, b: NamedRow, maxLength: number): string {
  const ends = `${a.name} (${a.key}) and ${b.name} (${b.key})`;
  const [shortest] = paths;
  if (shortest) {
    return `${ends} are ${shortest.length} step${shortest.length === 1 ? '' : 's'} apart; ${paths.length} told.`;
  }
  if (cutBy && cutBy !== 'LENGTH') return `The search between ${ends} was cut by ${cutBy}: nothing is known.`;
  return `No relation found between ${ends} within ${maxLength} steps.`;
}

export const compare = tool({
  name: 'compare',
  description: 'Two entities side by side: what they share, the facts between them, and claims about both.',
  input: z.strictObject({ a: named, b: named, first: first(30), language }),
  output: { a: object, b: object, shared: list, facts: factsSchema, claims: list, isComplete: flag },
  async run({ a, b, ...args }, { ask, resolve }) {
    const [one, other] = await Promise.all([resolve(a, args.language), resolve(b, args.language)]);
    const row = await ask<CompareRow>(operations.compare, { ...args, a: one.key, b: other.key });
    return {
      a: entityOf(row.a),
      b: entityOf(row.b),
      shared: row.common.shared.map(({ type, isForward, node, statements }) => ({
        type,
        isForward,
        node,
        facts: statements.map(factOf),
      })),
      facts: row.between.nodes.map(factOf),
      claims: (row.claims?.nodes ?? []).map(claimOf),
      isComplete: row.common.isComplete,
    };
  },
});

interface CompareRow {
  a: EntityRow;
  b: EntityRow;
  common: {
    shared: { type: string; isForward: boolean; node: NamedRow; statements: FactRow[] }[];
    isComplete: boolean;
  };
  between: { nodes: FactRow[] };
  /** Missing where the domain has no claims. */
  claims?: { nodes: ClaimRow[] };
}

export const landscape = tool({
  name: 'landscape',
  description: "A trend's examples by vendor, and who competes inside it.",
  input: z.strictObject({ trend: named, first: first(50), language }),
  output: { trend: object, groups: list, facts: factsSchema, isComplete: flag },
  async run({ trend: asked, ...args }, { ask, resolve }) {
    const { key } = await resolve(asked, args.language);
    const { landscape } = await ask<{ landscape: LandscapeRow }>(operations.landscape, {
      ...args,
      trend: { key },
    });
    const { trend, groups, competition, isComplete } = landscape;
    const { statements, ...told } = trend;
    return {
      trend: told,
      groups,
      facts: [...statements.nodes, ...competition].map(factOf),
      isComplete: isComplete && statements.totalCount === statements.nodes.length,
    };
  },
});

interface LandscapeRow {
  trend: NamedRow & { summary: string | null; statements: { totalCount: number; nodes: FactRow[] } };
  groups: { vendor: NamedRow | null; exemplars: NamedRow[] }[];
  competition: FactRow[];
  isComplete: boolean;
}
