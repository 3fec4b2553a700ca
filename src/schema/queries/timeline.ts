/** The query field `timeline`: what happened when, where kinds have a date. */
import { badInput } from '../../errors';
import { findTimeline, type DatedKind } from '../../graph/explore/timeline';
import type { EntityRow, StatementRow } from '../../graph/plan/rows';
import { groups, has, kindOf } from '../../ontology';
import { parsePartialDate, type PartialDate } from '../../partial-date';
import { builder } from '../builder';
import { StatementRef } from '../types/connection';
import { described } from '../enums';
import { partialDateOf, PartialDateRef } from '../types/partial-date';
import { selectionAt } from '../read-ahead';
import { groupRefs } from '../refs';
import { rangeArgument, readEntities, readStatements, united, within } from './traversal/traversal';

interface Entry {
  when: PartialDate;
  entity: EntityRow | null;
  statement: StatementRow | null;
}

interface Timeline {
  entries: Entry[];
  isComplete: boolean;
}

const kinds: readonly DatedKind[] = has('Dated') ? groups.Dated.kinds : [];
const descriptions: Record<string, string> = {
  Model: 'Models, by their release.',
  Product: 'Products, by their release.',
  Work: 'Works, by their release.',
  Event: 'Events.',
  Claim: 'Claims, by when they were made.',
};

const FIRST = { least: 1, most: 500, default: 100 };

if (has('Dated')) addTimeline(addTypes());

function addTypes() {
  const EntryRef = builder.objectRef<Entry>('TimelineEntry').implement({
    description: 'What has a date: an entity, or a statement.',
    fields: t => ({
      when: t.expose('when', { type: PartialDateRef, description: 'When that was.' }),
      entity: t.expose('entity', {
        type: groupRefs.Dated,
        nullable: true,
        description: 'What was released, held or said then; null where a statement has the date.',
      }),
      statement: t.expose('statement', {
        type: StatementRef,
        nullable: true,
        description: 'What came to be so then; null where an entity has the date.',
      }),
    }),
  });

  const TimelineRef = builder.objectRef<Timeline>('Timeline').implement({
    description: 'What happened, in the order of time.',
    fields: t => ({
      entries: t.expose('entries', {
        type: [EntryRef],
        description: 'By first day, then by last day.',
      }),
      isComplete: t.exposeBoolean('isComplete', {
        description: 'Whether this is all; else ask for a shorter time, or for more at first.',
      }),
    }),
  });

  const DatedKindEnum = builder.enumType('DatedKind', {
    description: 'What sorts of things have a date.',
    values: described(kinds, kind => descriptions[kind] ?? kindOf(kind).description),
  });

  return { TimelineRef, DatedKindEnum };
}

function addTimeline({ TimelineRef, DatedKindEnum }: ReturnType<typeof addTypes>): void {
  builder.queryField('timeline', t =>
    t.field({
      type: TimelineRef,
      description: 'What happened, or may have, in a time: releases, events, dated statements.',
      args: {
        from: t.arg({ type: 'EDTF', description: 'From this time on: `2024-12` is from its first day.' }),
        to: t.arg({ type: 'EDTF', description: 'Up to this time: `2024-12` is to its last day.' }),
        kinds: t.arg({
          type: [DatedKindEnum],
          description: 'Entities of these kinds, and statements whose subject is one; else all but claims.',
        }),
        first: rangeArgument(t, 'How many entries at the most', FIRST),
      },
      resolve: async (_, args, { reader }, info): Promise<Timeline> => {
        const from = args.from ? parsePartialDate(args.from)!.from : null;
        const to = args.to ? parsePartialDate(args.to)!.to : null;
        if (from !== null && to !== null && from > to)
          throw badInput(`${args.from} is after ${args.to}.`, 'Give the earlier of the two as from.');
        const asked =
          (args.kinds as DatedKind[] | null | undefined) ?? kinds.filter(kind => kind !== 'Claim');
        const first = within('first', args.first, FIRST);
        const found = await findTimeline(reader.rows, { from, to, kinds: [...new Set(asked)], first });
        const [entities, statements] = await Promise.all([
          readEntities(
            reader,
            found.entries.flatMap(({ entity }) => entity ?? []),
            selectionAt(info, 'entries', 'entity'),
          ),
          readStatements(
            reader,
            found.entries.flatMap(({ statement }) => statement ?? []),
            united(
              selectionAt(info, 'entries', 'statement', 'subject'),
              selectionAt(info, 'entries', 'statement', 'object'),
            ),
          ),
        ]);
        const entries = found.entries.flatMap(({ date, entity: key, statement }): Entry[] => {
          const when = partialDateOf(date);
          const entry = {
            entity: (key && entities.get(key)) || null,
            statement: (statement && statements.get(statement)) || null,
          };
          return when && (entry.entity || entry.statement) ? [{ when, ...entry }] : [];
        });
        return { entries, isComplete: found.isComplete };
      },
    }),
  );
}
