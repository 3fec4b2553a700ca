/** What the fields that traverse the graph share. */
import type { ArgBuilder, ObjectFieldBuilder } from '@pothos/core';
import { badInput } from '../../../errors';
import type { EntityRow } from '../../../graph/plan/rows';
import type { Reader } from '../../../graph/read/reader';
import { mergeInto, emptySelection, type Selection } from '../../../graph/plan/selection';
import { type Facts, type StatementRow } from '../../../graph/plan/rows';
import { partsOf, type Cut } from '../../../graph/explore/expand';
import { factTypes, statementTypes, type RelationType } from '../../../ontology';
import { builder } from '../../builder';
import { RelationTypeEnum } from '../../enums';
import type { Types } from '../../refs';

const cutDescriptions: Record<Cut, string> = {
  LENGTH: 'The greatest length: what is shorter is all there.',
  FIRST: 'The greatest number of entries: there are more.',
  EXPANSIONS: 'The number of relations that one search may follow: any may be missing.',
  TIME: 'The time that one search may take: any may be missing.',
};

const CutEnum = builder.enumType('Cut', {
  description: 'A bound that ended a search.',
  values: Object.fromEntries(
    Object.entries(cutDescriptions).map(([cut, description]) => [cut, { value: cut, description }]),
  ) as Record<Cut, { value: Cut; description: string }>,
});

/** The fields that say whether a search came to its natural end; `isComplete` and `cutBy` say what that means. */
export const cutFields = <T extends { cutBy: Cut | null }>(
  t: ObjectFieldBuilder<Types, T>,
  { isComplete, cutBy }: { isComplete: string; cutBy: string },
) => ({
  isComplete: t.boolean({ description: isComplete, resolve: (found: T) => found.cutBy === null }),
  cutBy: t.field({
    type: CutEnum,
    nullable: true,
    description: cutBy,
    resolve: (found: T) => found.cutBy,
  }),
});

/** The relations to follow. */
export const typesArgument = (t: { arg: ArgBuilder<Types> }) =>
  t.arg({
    type: [RelationTypeEnum],
    description: 'The relations to follow, both ways; else all but those of claims.',
  });

/** The given types of relations, each once; all but those of claims where none are given. Throws Fault BAD_USER_INPUT where the list is empty. */
export function typesOf(types: readonly RelationType[] | null | undefined): readonly RelationType[] {
  if (!types) return factTypes;
  if (types.length === 0) throw badInput('types names no relation.', 'Leave it out to follow all relations.');
  return statementTypes.filter(type => types.includes(type));
}

/** A whole number from `least` to `most`, the default where nothing is given. Throws Fault BAD_USER_INPUT. */
export function within(name: string, given: number | null | undefined, range: Range): number {
  const value = given ?? range.default;
  if (value < range.least || value > range.most) {
    throw badInput(`${name} is ${value}; it must be from ${range.least} to ${range.most}.`);
  }
  return value;
}

export interface Range {
  least: number;
  most: number;
  default: number;
}

/** The argument of a range, described. */
export const rangeArgument = (t: { arg: ArgBuilder<Types> }, description: string, range: Range) =>
  t.arg.int({
    defaultValue: range.default,
    description: `${description}, from ${range.least} to ${range.most}.`,
  });

/** The entities with those keys, with `selection` read ahead; one that is gone by now is left out. */
export async function readEntities(
  reader: Reader,
  keys: Iterable<string>,
  selection: Selection,
): Promise<Map<string, EntityRow>> {
  const rows = await Promise.all([...keys].map(key => reader.node('Entity', key, selection)));
  return new Map(rows.flatMap(row => (row ? [[row.key, row]] : [])));
}

/** The statements with those keys, with `selection` of both their ends read ahead; one that is gone is left out. */
export async function readStatements(
  reader: Reader,
  keys: Iterable<string>,
  selection: Selection,
): Promise<Map<string, StatementRow>> {
  const ends = { subject: selection, object: selection };
  const rows = await Promise.all([...new Set(keys)].map(key => reader.statement(key, ends)));
  return new Map(rows.flatMap(row => (row ? [[row.key, row]] : [])));
}

/** Statements between entities that were read; one whose end is gone by now is left out. */
export const statementRows = (
  statements: readonly Facts[],
  entities: ReadonlyMap<string, EntityRow>,
): StatementRow[] =>
  statements.flatMap(facts => {
    const { type, ...keys } = partsOf(facts.key);
    const [subject, object] = [entities.get(keys.subject), entities.get(keys.object)];
    return subject && object ? [{ ...facts, type, subject, object }] : [];
  });

/** All that is wanted in any of some places. */
export function united(...selections: Selection[]): Selection {
  const all = emptySelection();
  for (const selection of selections) mergeInto(all, selection);
  return all;
}
