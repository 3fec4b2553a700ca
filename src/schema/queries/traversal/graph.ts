/** The graph at a glance. */
import { findOverview } from '../../../graph/explore/overview';
import { builder } from '../../builder';
import { readSubgraph, SubgraphRef } from './neighborhood';
import { rangeArgument, within } from './traversal';

const FIRST = { least: 1, most: 500, default: 100 };

builder.queryField('graph', t =>
  t.field({
    type: SubgraphRef,
    description: 'The entities with the most relations, and every statement among them.',
    args: { first: rangeArgument(t, 'How many entities', FIRST) },
    resolve: async (_, args, { reader }, info) => {
      const first = within('first', args.first, FIRST);
      return readSubgraph(await findOverview(reader.rows, first), reader, info);
    },
  }),
);
