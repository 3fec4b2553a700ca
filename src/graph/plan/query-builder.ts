/** A statement under construction, each of its columns with the code that reads it. */
import { entryOf } from '../../maps';
import { kindsOf, type End } from '../../ontology';
import { createParameters, type Parameters } from '../cypher/text';
import type { Query } from '../../neo4j/driver';
import { kindExpression, propertyExpression } from '../cypher/properties';
import { type EntityRow, type RowTarget } from './rows';
import type { Page } from '../cypher/page';
import type { Selection } from './selection';
import { entriesOf, type Requirements } from './requirements';
import type { StatementRow } from './rows';
import { tellOddValue } from './oddities';
import { usable } from './usable';

/** How many entries a statement reads at the most where nothing else is said. */
export const MAX_ENTRIES = 100_000;

/** The statement under construction. */
export interface QueryBuilder {
  parameters: Parameters;
  write(line: string): void;
  /** A new variable of the statement; a level's nodes are a list named n0, n1, … */
  variable(letter: string): string;
  /** A column of the record, and what reads it. */
  column(expression: string, read: (value: unknown, reading: Reading) => void): void;
  /** How many entries the statement may read, all its levels together. */
  readonly most: number;
  /** The placeholder of so many times that. */
  mostTimes(factor: number): string;
  /** Whether it must count what it reads, since full pages would be more than that. */
  readonly counts: boolean;
  /** The expression that tells how many it has read so far, where it counts. */
  entries: string;
  query(): Query;
  /** Reads the record, column by column; what was read goes into the store. */
  read(record: readonly unknown[], store: RowTarget): Reading;
}

/** A record being read. */
export interface Reading {
  store: RowTarget;
  /** Nodes that something leads to, by their id in the database, which is good within one statement alone. */
  nodes: Map<number, EntityRow>;
  /** A level's nodes, by its variable. */
  levels: Map<string, EntityRow[]>;
  /** How many entries each node of a level has in a connection, by the column's variable. */
  totals: Map<string, number[]>;
  /** The sort values of the root's page. */
  positions: unknown[][];
  /** The root's page, where it is one of statements. */
  statements: StatementRow[];
  /** How many entries the root's list has. */
  total?: number;
  /** Whether the root's filter found so much that its page is to be read in the list's order. */
  tooMuch?: boolean;
}

const createReading = (store: RowTarget): Reading => ({
  store,
  nodes: new Map(),
  levels: new Map(),
  totals: new Map(),
  positions: [],
  statements: [],
});

/** `full` tells how many entries are read if all pages are full. */
export function createQueryBuilder(full: number, most = MAX_ENTRIES): QueryBuilder {
  const parameters = createParameters();
  const lines: string[] = [];
  const columns: string[] = [];
  const readers: ((value: unknown, reading: Reading) => void)[] = [];
  const multiples = new Map<number, string>();
  let count = 0;
  return {
    parameters,
    most,
    counts: full > most,
    mostTimes: factor => entryOf(multiples, factor, () => parameters.add(most * factor)),
    entries: '0',
    write: line => void lines.push(line),
    variable: letter => `${letter}${count++}`,
    column(expression, read) {
      columns.push(`${expression} AS c${columns.length}`);
      readers.push(read);
    },
    query: () => ({
      text: `${lines.join('\n')}\nRETURN ${columns.join(', ') || 'null'}`,
      params: parameters.values,
    }),
    read(record, store) {
      const reading = createReading(store);
      readers.forEach((read, column) => read(record[column], reading));
      return reading;
    },
  };
}

/**
 * The nodes of a level, as far as they are asked for. A column holds one thing of all of them: that costs the driver
 * less than a list a node.
 */
export function readNodes(builder: QueryBuilder, level: string, end: End, { properties }: Selection): void {
  const of = (expression: string) => `[x IN ${level} | ${expression}]`;
  const kinds = kindsOf(end);
  let places: number[] | undefined;
  if (kinds.length > 1) builder.column(of(kindExpression('x', end)), value => (places = value as number[]));
  builder.column(of('x.key'), (value, { store, levels }) => {
    const rows = (value as string[]).map((key, at) => store.row(key, kinds[places?.[at] ?? 0]!));
    levels.set(level, rows);
  });
  for (const name of properties) {
    builder.column(of(propertyExpression('x', name)), (value, { store, levels }) => {
      levels.get(level)!.forEach((row, at) => {
        const stored = (value as unknown[])[at];
        const served = usable(name, stored);
        if (served !== stored || (stored === null && isName(name))) {
          tellOddValue({ key: row.key, property: name });
        }
        store.put(row, name, served);
      });
    });
  }
}

/** What the importer gives every entity. */
const isName = (property: string) => property === 'nameZh' || property === 'nameEn';

/** The nodes of a level that something leads to, which names them by their ids. */
export function readTargets(builder: QueryBuilder, level: string, end: End, selection: Selection): void {
  readNodes(builder, level, end, selection);
  builder.column(`[x IN ${level} | id(x)]`, (value, { nodes, levels }) => {
    levels.get(level)!.forEach((row, at) => nodes.set((value as number[])[at]!, row));
  });
}

/** The LIMIT of a page; a parameter, so that pages of all sizes share a plan. */
export const limitOf = (
  page: Page,
  requirements: Requirements,
  parameters: Pick<Parameters, 'add'>,
): string => `toInteger(${parameters.add(entriesOf(page, requirements))})`;

/** Cuts the entry that only told that there are more, and puts a page that was read backward in order. */
export function pageOfEdges<E>(edges: E[], page: Page): { edges: E[]; more: boolean } {
  const more = edges.length > page.size;
  const kept = more ? edges.slice(0, page.size) : edges;
  return { edges: page.backward ? kept.reverse() : kept, more };
}
