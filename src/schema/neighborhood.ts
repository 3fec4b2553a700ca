import type { GraphQLResolveInfo } from 'graphql';
import type { EntityRow, StatementRow } from '../graph/plan/rows';
import type { Cut } from '../graph/explore/expand';
import { findNeighborhood, type Neighborhood } from '../graph/explore/neighborhood';
import type { Reader } from '../graph/read/reader';
import { builder } from './builder';
import { StatementRef } from './connection';
import { entityId } from './global-id';
import { selectionAt } from './read-ahead';
import { groupRefs } from './refs';
import {
  cutFields,
  rangeArgument,
  readEntities,
  statementRows,
  typesOf,
  united,
  viaArgument,
  within,
} from './traversal';

interface Subgraph {
  nodes: EntityRow[];
  statements: StatementRow[];
  cutBy: Cut | null;
}

export const SubgraphRef = builder.objectRef<Subgraph>('Subgraph').implement({
  description: 'A part of the graph: entities, and every statement among them.',
  fields: t => ({
    nodes: t.field({
      type: [groupRefs.Entity],
      description: 'The entities: the one in the middle, then the nearest first, equally near ones by key.',
      resolve: ({ nodes }) => nodes,
    }),
    statements: t.field({
      type: [StatementRef],
      description: 'The statements whose subject and object are both among the entities, by key.',
      resolve: ({ statements }) => statements,
    }),
    ...cutFields(t, {
      complete: 'Whether all entities within the depth are there, with all statements among them.',
      cutBy:
        'LIMIT: these are the nearest, and there are more. EXPANSIONS: near entities, too, and statements may be missing. Null where it is complete.',
    }),
  }),
});

const DEPTH = { least: 1, most: 3, default: 1 };
const LIMIT = { least: 1, most: 500, default: 100 };

builder.queryField('neighborhood', t =>
  t.field({
    type: SubgraphRef,
    description:
      'What surrounds an entity, with the whole subgraph. An id that names no entity gives an empty one.',
    args: {
      of: t.arg.id({ required: true, description: 'The global id of the entity in the middle.' }),
      depth: rangeArgument(t, 'How many steps away an entity may be', DEPTH),
      via: viaArgument(t),
      limit: rangeArgument(t, 'How many entities at the most, the one in the middle included', LIMIT),
    },
    resolve: async (_, args, { reader }, info): Promise<Subgraph> => {
      const depth = within('depth', args.depth, DEPTH);
      const limit = within('limit', args.limit, LIMIT);
      const types = typesOf(args.via);
      const of = entityId(args.of);
      if (!of) return { nodes: [], statements: [], cutBy: null };
      return readSubgraph(await findNeighborhood(reader.rows, { of, depth, types, limit }), reader, info);
    },
  }),
);

/** The entities that were found, with what the operation asks of them. */
export async function readSubgraph(
  { keys, statements, cutBy }: Neighborhood,
  reader: Reader,
  info: GraphQLResolveInfo,
): Promise<Subgraph> {
  const selection = united(
    selectionAt(info, 'nodes'),
    selectionAt(info, 'statements', 'subject'),
    selectionAt(info, 'statements', 'object'),
  );
  const entities = await readEntities(reader, keys, selection);
  return { nodes: [...entities.values()], statements: statementRows(statements, entities), cutBy };
}
