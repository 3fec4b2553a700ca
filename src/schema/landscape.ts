import type { EntityRow, StatementRow } from '../graph/plan/rows';
import type { Cut } from '../graph/explore/expand';
import { findLandscape } from '../graph/explore/landscape';
import { builder } from './builder';
import { StatementRef } from './connection';
import { entityId } from './global-id';
import { selectionAt } from './read-ahead';
import { groupRefs, kindRefs } from './refs';
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

const LandscapeGroupRef = builder.objectRef<LandscapeGroup>('LandscapeGroup').implement({
  description: 'What one vendor has in a trend.',
  fields: t => ({
    vendor: t.field({
      type: kindRefs.Vendor,
      nullable: true,
      description: 'The vendor; null for what no known vendor builds.',
      resolve: ({ vendor }) => vendor,
    }),
    exemplars: t.field({
      type: [groupRefs.Exemplar],
      description: 'Its examples of the trend, by key; one of several vendors stands with each.',
      resolve: ({ exemplars }) => exemplars,
    }),
  }),
});

const LandscapeRef = builder.objectRef<Landscape>('Landscape').implement({
  description: 'A trend: its examples by vendor, and what competes with what inside it.',
  fields: t => ({
    trend: t.field({ type: kindRefs.Trend, description: 'The trend.', resolve: ({ trend }) => trend }),
    groups: t.field({
      type: [LandscapeGroupRef],
      description: 'Vendors with the most examples first, then by key; what has no vendor comes last.',
      resolve: ({ groups }) => groups,
    }),
    competition: t.field({
      type: [StatementRef],
      description: 'The statements by which examples of the trend compete with each other, by key.',
      resolve: ({ competition }) => competition,
    }),
    ...cutFields(t, {
      complete: 'Whether all of it is there.',
      cutBy: 'The bound that ended the search, LIMIT or EXPANSIONS; null where it is complete.',
    }),
  }),
});

const LIMIT = { least: 1, most: 500, default: 100 };

builder.queryField('landscape', t =>
  t.field({
    type: LandscapeRef,
    nullable: true,
    description: "A trend's landscape; null for an id that names no trend.",
    args: {
      trend: t.arg.id({ required: true, description: 'The global id of the trend.' }),
      limit: rangeArgument(t, 'How many examples at the most, the first by key', LIMIT),
    },
    resolve: async (_, args, { reader }, info): Promise<Landscape | null> => {
      const limit = within('limit', args.limit, LIMIT);
      const id = entityId(args.trend);
      const found = id?.kind === 'Trend' ? await findLandscape(reader.rows, { trend: id.key, limit }) : null;
      if (!found || !id) return null;
      const { groups, competition, cutBy } = found;
      const ofExemplars = united(
        selectionAt(info, 'groups', 'exemplars'),
        selectionAt(info, 'competition', 'subject'),
        selectionAt(info, 'competition', 'object'),
      );
      const [trend, vendors, exemplars] = await Promise.all([
        reader.node('Trend', id.key, selectionAt(info, 'trend')),
        readEntities(
          reader,
          groups.flatMap(({ vendor }) => vendor ?? []),
          selectionAt(info, 'groups', 'vendor'),
        ),
        readEntities(reader, new Set(groups.flatMap(({ exemplars }) => exemplars)), ofExemplars),
      ]);
      return (
        trend && {
          trend,
          groups: groups.map(group => ({
            vendor: group.vendor === null ? null : (vendors.get(group.vendor) ?? null),
            exemplars: group.exemplars.flatMap(key => exemplars.get(key) ?? []),
          })),
          competition: statementRows(competition, exemplars),
          cutBy,
        }
      );
    },
  }),
);
