import type { GraphQLResolveInfo } from 'graphql';
import type { EntityRow, StatementRow } from '../../../graph/plan/rows';
import type { Cut } from '../../../graph/explore/expand';
import { findNeighborhood, type Neighborhood } from '../../../graph/explore/neighborhood';
import type { Reader } from '../../../graph/read/reader';
import { builder } from '../../builder';
import { StatementRef } from '../../types/connection';
import { atEntities, EntityRefInput } from '../../inputs/entity-ref';
import { selectionAt } from '../../read-ahead';
import { groupRefs } from '../../refs';
import {
  cutFields,
  rangeArgument,
  readEntities,
  statementRows,
  typesArgument,
  typesOf,
  united,
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
    nodes: t.expose('nodes', {
      type: [groupRefs.Entity],
      description: 'The one in the middle, then the nearest first.',
    }),
    statements: t.expose('statements', {
      type: [StatementRef],
      description: 'The statements among the entities, by key.',
    }),
    ...cutFields(t, {
      isComplete: 'Whether all entities within the depth are there, with all statements among them.',
      cutBy: 'FIRST: there are more. EXPANSIONS: near ones may be missing, too.',
    }),
  }),
});

const DEPTH = { least: 1, most: 3, default: 1 };
const FIRST = { least: 1, most: 500, default: 100 };

builder.queryField('neighborhood', t =>
  t.field({
    type: SubgraphRef,
    description: 'What surrounds an entity: the nearest entities, and every statement among them.',
    args: {
      of: t.arg({ type: EntityRefInput, required: true, description: 'The entity in the middle.' }),
      depth: rangeArgument(t, 'How many steps away an entity may be', DEPTH),
      types: typesArgument(t),
      first: rangeArgument(t, 'How many entities, the one in the middle included', FIRST),
    },
    resolve: async (_, args, { reader }, info): Promise<Subgraph> => {
      const depth = within('depth', args.depth, DEPTH);
      const first = within('first', args.first, FIRST);
      const types = typesOf(args.types);
      return atEntities(reader, 'Entity', { of: args.of }, async of => {
        const found = await findNeighborhood(reader.rows, { of: of!, depth, types, first });
        return readSubgraph(found, reader, info);
      });
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
