/** A statement under construction, each of its columns with the code that reads it. */
import { kindsOf, type End } from '../ontology';
import { createParameters, type Parameters } from './cypher';
import type { Query } from './driver';
import { kindExpression, propertyExpression, type EntityRow } from './entity';
import type { Page } from './page';
import type { Selection, StatementRow, Wants } from './selection';
import type { Store } from './store';

/** The statement under construction. */
export interface Draft {
  parameters: Parameters;
  write(line: string): void;
  /** A new variable of the statement; a level's nodes are a list named n0, n1, … */
  variable(letter: string): string;
  /** A column of the record, and what reads it. */
  column(expression: string, read: Read): void;
  readers: Read[];
  query(): Query;
}

export type Read = (value: unknown, reading: Reading) => void;

/** A record being read. */
export interface Reading {
  store: Store;
  /** Nodes by their id in the database, which is good within one statement alone. */
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
}

export const createReading = (store: Store): Reading => ({
  store,
  nodes: new Map(),
  levels: new Map(),
  totals: new Map(),
  positions: [],
  statements: [],
});

export function createDraft(): Draft {
  const parameters = createParameters();
  const lines: string[] = [];
  const columns: string[] = [];
  const readers: Read[] = [];
  let count = 0;
  return {
    parameters,
    readers,
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
  };
}

/** The nodes of a level, as far as they are asked for. */
export function readNodes(draft: Draft, level: string, end: End, { properties }: Selection): void {
  const names = [...properties];
  const kinds = kindsOf(end);
  const values = [
    'id(x)',
    kindExpression('x', end),
    'x.key',
    ...names.map(name => propertyExpression('x', name)),
  ];
  draft.column(`[x IN ${level} | [${values.join(', ')}]]`, (value, reading) => {
    const rows = (value as [number, number, string, ...unknown[]][]).map(([id, kind, key, ...values]) => {
      const row = reading.store.row(key, kinds[kind]!);
      names.forEach((name, at) => reading.store.put(row, name, values[at]));
      reading.nodes.set(id, row);
      return row;
    });
    reading.levels.set(level, rows);
  });
}

/** The LIMIT of a page; a parameter, so that pages of all sizes share a plan. One entry beyond tells whether there are more. */
export const limitOf = (page: Page, wants: Wants, parameters: Pick<Parameters, 'add'>): string =>
  `toInteger(${parameters.add(page.size + (wants.more ? 1 : 0))})`;

/** Cuts the entry that only told that there are more, and puts a page that was read backward in order. */
export function pageOfEdges<E>(edges: E[], page: Page): { edges: E[]; more: boolean } {
  const more = edges.length > page.size;
  const kept = more ? edges.slice(0, page.size) : edges;
  return { edges: page.backward ? kept.reverse() : kept, more };
}

/** Puts a value into the list at a key. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
