/** Tools that find entities and tell what is said of one: search, entity, neighborhood. */
import { z } from 'zod';
import { entityKinds, factTypes, relationNames } from '../../ontology';
import { valueName } from '../../schema/enums';
import { operations } from '../operations';
import { entityOf, factOf, type EntityRow, type FactRow, type NamedRow } from '../rows';
import { count, factsSchema, first, flag, language, list, named, object, texts, tool } from '../tool';

export const search = tool({
  name: 'search',
  description: 'Find entities by name, alias or summary, in Chinese or English; typing errors are forgiven.',
  input: z.strictObject({
    query: named,
    kinds: texts.describe(`${entityKinds.slice(0, 4).map(valueName).join(', ')}, …`),
    first: first(10, 50),
    language,
  }),
  output: { hits: list, hasMore: flag },
  async run(args, { ask }) {
    const { search } = await ask<{ search: SearchRow }>(operations.search, args);
    return {
      hits: search.edges.map(({ node, matchedBy, score }) => ({ ...node, matchedBy, score })),
      hasMore: search.pageInfo.hasNextPage,
    };
  },
});

interface SearchRow {
  edges: { score: number; matchedBy: string; node: NamedRow & { summary: string | null } }[];
  pageInfo: { hasNextPage: boolean };
}

export const entity = tool({
  name: 'entity',
  description: 'An entity: summary, aliases, figures, and its facts, each with the paragraphs that back it.',
  input: z.strictObject({
    of: named.describe('name or key'),
    types: texts.describe(`${relationNames.slice(0, 3).join(', ')}, …`),
    first: first(30),
    language,
  }),
  output: { entity: object, facts: factsSchema, totalFacts: count, claims: count },
  async run({ of, types = factTypes, first, language }, { ask, resolve }) {
    const { key } = await resolve(of, language);
    const { entity } = await ask<{ entity: Whole }>(operations.entity, { key, types, first, language });
    const { statements, claims, ...row } = entity;
    return {
      entity: entityOf(row),
      facts: statements.nodes.map(factOf),
      totalFacts: statements.totalCount,
      claims: claims?.totalCount ?? 0,
    };
  },
});

type Whole = EntityRow & {
  statements: { totalCount: number; nodes: FactRow[] };
  /** Missing where the domain has no claims. */
  claims?: { totalCount: number };
};

export const neighborhood = tool({
  name: 'neighborhood',
  description: 'The entities around one, nearest first, and the facts among them.',
  input: z.strictObject({
    of: named,
    depth: z.int().min(1).max(3).default(1),
    types: texts,
    first: first(30),
    language,
  }),
  output: { of: object, entities: list, facts: factsSchema, isComplete: flag },
  async run({ of, ...args }, { ask, resolve }) {
    const middle = await resolve(of, args.language);
    const { neighborhood } = await ask<{ neighborhood: SubgraphRow }>(operations.neighborhood, {
      ...args,
      of: { key: middle.key },
    });
    const { nodes, statements, isComplete, cutBy } = neighborhood;
    return {
      of: middle,
      entities: nodes.filter(({ key }) => key !== middle.key),
      facts: statements.map(factOf),
      isComplete,
      ...(cutBy && { cut: [`${cutBy}: there is more; ask with a greater first, or types`] }),
    };
  },
});

interface SubgraphRow {
  nodes: NamedRow[];
  statements: FactRow[];
  isComplete: boolean;
  cutBy: string | null;
}
