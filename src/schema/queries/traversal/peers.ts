/** The query field `peers`: who is listed beside whom, where trends list what vendors build. */
import { findPeers } from '../../../graph/explore/peers';
import type { EntityRow } from '../../../graph/plan/rows';
import { has } from '../../../ontology';
import { builder } from '../../builder';
import { BasisEnum } from '../../enums';
import { atEntities, EntityRefInput } from '../../inputs/entity-ref';
import { selectionAt } from '../../read-ahead';
import { groupRefs, kindRefs } from '../../refs';
import { rangeArgument, readEntities, within } from './traversal';

interface Peer {
  node: EntityRow;
  trends: EntityRow[];
}

interface Peers {
  nodes: Peer[];
  isComplete: boolean;
}

const FIRST = { least: 1, most: 500, default: 100 };

if (has('Model', 'Product', 'Offering', 'Trend', 'Vendor', 'EXEMPLIFIES', 'BUILDS')) addPeers(addTypes());

function addTypes() {
  const PeerRef = builder.objectRef<Peer>('Peer').implement({
    description: 'A model or product of another vendor that is an example of the same trend.',
    fields: t => ({
      node: t.expose('node', { type: groupRefs.Offering, description: 'The model or product.' }),
      basis: t.field({
        type: BasisEnum,
        nullable: true,
        description: 'Always none: no article says so.',
        resolve: () => null,
      }),
      trends: t.expose('trends', {
        type: [kindRefs.Trend],
        description: 'Trends of which both are examples.',
      }),
    }),
  });

  return builder.objectRef<Peers>('Peers').implement({
    description: 'What stands beside a model or product, by their trends alone.',
    fields: t => ({
      nodes: t.expose('nodes', {
        type: [PeerRef],
        description: 'Those with the most trends in common first.',
      }),
      isComplete: t.exposeBoolean('isComplete', {
        description: 'Whether this is all; else ask for more at first.',
      }),
    }),
  });
}

function addPeers(PeersRef: ReturnType<typeof addTypes>): void {
  builder.queryField('peers', t =>
    t.field({
      type: PeersRef,
      description:
        'Models and products of other vendors in the same trends. It is no rivalry: that is competesWith.',
      args: {
        of: t.arg({ type: EntityRefInput, required: true, description: 'A model or product.' }),
        first: rangeArgument(t, 'How many at the most', FIRST),
      },
      resolve: async (_, args, { reader }, info): Promise<Peers> => {
        const first = within('first', args.first, FIRST);
        const { peers, isComplete } = await atEntities(reader, 'Offering', { of: args.of }, of =>
          findPeers(reader.rows, { of: of!.key, first }),
        );
        const keys = (list: string[][]) => new Set(list.flat());
        const [offerings, trends] = await Promise.all([
          readEntities(reader, keys(peers.map(({ key }) => [key])), selectionAt(info, 'nodes', 'node')),
          readEntities(reader, keys(peers.map(({ trends }) => trends)), selectionAt(info, 'nodes', 'trends')),
        ]);
        const nodes = peers.flatMap(({ key, trends: shared }) => {
          const node = offerings.get(key);
          return node ? [{ node, trends: shared.flatMap(key => trends.get(key) ?? []) }] : [];
        });
        return { nodes, isComplete };
      },
    }),
  );
}
