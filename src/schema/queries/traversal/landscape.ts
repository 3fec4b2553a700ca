/** The query field `landscape`, where there are trends, and vendors of what exemplifies them. */
import type { EntityRow, StatementRow } from '../../../graph/plan/rows';
import type { Cut } from '../../../graph/explore/expand';
import { findLandscape } from '../../../graph/explore/landscape';
import { has } from '../../../ontology';
import { builder } from '../../builder';
import { StatementRef } from '../../types/connection';
import { atEntities, EntityRefInput } from '../../inputs/entity-ref';
import { selectionAt } from '../../read-ahead';
import { groupRefs, kindRefs } from '../../refs';
import { cutFields, rangeArgument, readEntities, statementRows, united, within } from './traversal';

interface Landscape {
  trend: EntityRow;
  groups: LandscapeGroup[];
  competition: StatementRow[];
  cutBy: Cut | null;
}

interface LandscapeGroup {
  vendor: EntityRow | null;
  exemplars: EntityRow[];
}

const FIRST = { least: 1, most: 500, default: 100 };

if (has('Trend', 'Vendor', 'Exemplar', 'EXEMPLIFIES', 'BUILDS', 'COMPETES_WITH')) addLandscape(addTypes());

function addTypes() {
  const LandscapeGroupRef = builder.objectRef<LandscapeGroup>('LandscapeGroup').implement({
    description: 'What one vendor has in a trend.',
    fields: t => ({
      vendor: t.expose('vendor', {
        type: kindRefs.Vendor,
        nullable: true,
        description: 'The vendor; null for what no known vendor builds.',
      }),
      exemplars: t.expose('exemplars', {
        type: [groupRefs.Exemplar],
        description: 'Its examples of the trend, by key; one of several vendors has each.',
      }),
    }),
  });

  return builder.objectRef<Landscape>('Landscape').implement({
    description: 'A trend: its examples by vendor, and what competes with what inside it.',
    fields: t => ({
      trend: t.expose('trend', { type: kindRefs.Trend, description: 'The trend that was asked for.' }),
      groups: t.expose('groups', {
        type: [LandscapeGroupRef],
        description: 'Vendors with the most examples first; what has no vendor comes last.',
      }),
      competition: t.expose('competition', {
        type: [StatementRef],
        description: 'The statements by which examples of the trend compete with each other, by key.',
      }),
      ...cutFields(t, {
        isComplete: 'Whether all of it is there.',
        cutBy: 'FIRST or EXPANSIONS; null where it is complete.',
      }),
    }),
  });
}

function addLandscape(LandscapeRef: ReturnType<typeof addTypes>): void {
  builder.queryField('landscape', t =>
    t.field({
      type: LandscapeRef,
      description: "A trend's landscape: its examples by vendor, and who competes inside it.",
      args: {
        trend: t.arg({ type: EntityRefInput, required: true, description: 'Which trend.' }),
        first: rangeArgument(t, 'How many examples, the first by key', FIRST),
      },
      resolve: async (_, args, { reader }, info): Promise<Landscape> => {
        const first = within('first', args.first, FIRST);
        const { key, groups, competition, cutBy } = await atEntities(
          reader,
          'Trend',
          { trend: args.trend },
          async trend => ({
            key: trend!.key,
            ...(await findLandscape(reader.rows, { trend: trend!, first })),
          }),
        );
        const ofExemplars = united(
          selectionAt(info, 'groups', 'exemplars'),
          selectionAt(info, 'competition', 'subject'),
          selectionAt(info, 'competition', 'object'),
        );
        const [trend, vendors, exemplars] = await Promise.all([
          reader.node('Trend', key, selectionAt(info, 'trend')),
          readEntities(
            reader,
            groups.flatMap(({ vendor }) => vendor ?? []),
            selectionAt(info, 'groups', 'vendor'),
          ),
          readEntities(reader, new Set(groups.flatMap(({ exemplars }) => exemplars)), ofExemplars),
        ]);
        return {
          trend: trend ?? { key, kind: 'Trend' },
          groups: groups.map(group => ({
            vendor: group.vendor === null ? null : (vendors.get(group.vendor) ?? null),
            exemplars: group.exemplars.flatMap(key => exemplars.get(key) ?? []),
          })),
          competition: statementRows(competition, exemplars),
          cutBy,
        };
      },
    }),
  );
}
