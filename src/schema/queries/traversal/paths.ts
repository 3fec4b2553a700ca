/** The query field `paths`: how two entities hang together. */
import { UnknownEntity, type Cut } from '../../../graph/explore/expand';
import type { PathEnds } from '../../../graph/explore/paths/near-paths';
import type { EntityRow, StatementRow } from '../../../graph/plan/rows';
import { findPaths } from '../../../graph/explore/paths/paths';
import type { Step } from '../../../graph/explore/paths/simple-paths';
import type { Reader } from '../../../graph/read/reader';
import type { Selection } from '../../../graph/plan/selection';
import { builder } from '../../builder';
import { StatementRef } from '../../types/connection';
import { atEntities, EntityRefInput } from '../../inputs/entity-ref';
import { asksAt, selectionAt } from '../../read-ahead';
import { groupRefs } from '../../refs';
import {
  cutFields,
  rangeArgument,
  readStatements,
  typesArgument,
  typesOf,
  united,
  within,
} from './traversal';

interface PathSearch {
  paths: Path[];
  cutBy: Cut | null;
}

interface Path {
  length: number;
  /** These and the steps are there where they were asked for. */
  nodes: EntityRow[];
  steps: PathStep[];
}

interface PathStep {
  statement: StatementRow;
  isForward: boolean;
}

const PathStepRef = builder.objectRef<PathStep>('PathStep').implement({
  description: 'One step of a path, over one statement.',
  fields: t => ({
    statement: t.expose('statement', {
      type: StatementRef,
      description: 'The statement, with its evidence.',
    }),
    isForward: t.exposeBoolean('isForward', {
      description: "Whether the step leads from the statement's subject to its object, not back.",
    }),
  }),
});

const PathRef = builder.objectRef<Path>('Path').implement({
  description: 'A way from one entity to another that visits none twice.',
  fields: t => ({
    length: t.expose('length', {
      type: 'NonNegativeInt',
      description: 'How many steps it has; none from an entity to itself.',
    }),
    nodes: t.expose('nodes', {
      type: [groupRefs.Entity],
      description: 'The entities on the way, both ends included: one more than steps.',
    }),
    steps: t.expose('steps', { type: [PathStepRef], description: 'The statements on the way, in order.' }),
  }),
});

const PathSearchRef = builder.objectRef<PathSearch>('PathSearch').implement({
  description: 'What a search for paths found, and whether it came to its natural end.',
  fields: t => ({
    paths: t.expose('paths', {
      type: [PathRef],
      description: 'The shortest first; equally long ones by key.',
    }),
    ...cutFields(t, {
      isComplete: 'Whether no bound ended the search: with no path, there is none.',
      cutBy: 'The bound that ended the search; null where it is complete.',
    }),
  }),
});

const MAX_LENGTH = { least: 1, most: 6, default: 4 };
const FIRST = { least: 1, most: 20, default: 1 };

builder.queryField('paths', t =>
  t.field({
    type: PathSearchRef,
    description: 'The shortest paths between two entities, over relations of any direction.',
    args: {
      from: t.arg({ type: EntityRefInput, required: true, description: 'Where the paths begin.' }),
      to: t.arg({ type: EntityRefInput, required: true, description: 'Where they end.' }),
      types: typesArgument(t),
      maxLength: rangeArgument(t, 'How many steps a path may have', MAX_LENGTH),
      first: rangeArgument(t, 'How many paths', FIRST),
    },
    resolve: async (_, args, { reader }, info): Promise<PathSearch> => {
      const types = typesOf(args.types);
      const maxLength = within('maxLength', args.maxLength, MAX_LENGTH);
      const first = within('first', args.first, FIRST);
      return atEntities(reader, 'Entity', { from: args.from, to: args.to }, async (from, to) => {
        const question = { from: from!, to: to!, types, maxLength, first };
        const { paths, cutBy } = await findPaths(reader.rows, question);
        if (!asksAt(info, 'paths', 'nodes') && !asksAt(info, 'paths', 'steps') && paths[0]?.length !== 0)
          return { paths: paths.map(({ length }) => ({ length, nodes: [], steps: [] })), cutBy };
        const selection = united(
          selectionAt(info, 'paths', 'nodes'),
          selectionAt(info, 'paths', 'steps', 'statement', 'subject'),
          selectionAt(info, 'paths', 'steps', 'statement', 'object'),
        );
        return { paths: await readPaths(reader, question, paths, selection), cutBy };
      });
    },
  }),
);

/** Reads what the paths consist of; one that is no longer whole is left out. Throws UnknownEntity as findPaths does. */
async function readPaths(
  reader: Reader,
  { from, to }: PathEnds,
  paths: Step[][],
  selection: Selection,
): Promise<Path[]> {
  if (paths.some(steps => steps.length === 0)) {
    const [node, same] = await Promise.all(
      [from, to].map(({ kind, key }) => reader.node(kind, key, selection)),
    );
    if (!node || !same) throw new UnknownEntity([from, to]);
    return [{ length: 0, nodes: [node], steps: [] }];
  }
  const keys = paths.flatMap(steps => steps.map(({ statement }) => statement));
  const statements = await readStatements(reader, keys, selection);
  return paths.filter(steps => steps.every(({ statement }) => statements.has(statement))).map(pathOf);

  function pathOf(steps: Step[]): Path {
    const read = steps.map(({ statement, forward }) => ({
      statement: statements.get(statement)!,
      isForward: forward,
    }));
    const [head] = read as [PathStep, ...PathStep[]];
    const start = head.isForward ? head.statement.subject : head.statement.object;
    const rest = read.map(({ statement, isForward }) => (isForward ? statement.object : statement.subject));
    return { length: steps.length, nodes: [start, ...rest], steps: read };
  }
}
