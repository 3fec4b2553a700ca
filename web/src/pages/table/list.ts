/** What a table asks for, as its URL says. */
import { useEffect, useState } from 'preact/hooks';
import { isShipped } from '../../../../src/domain/current';
import { relationFields, tableId } from '../../../../src/http/pages/site/tables';
import { entityKinds } from '../../../../src/ontology';
import { tables as shippedTables } from '../../../gql/tables';
import { ask, type Operation } from '../../app/api';
import { nameIn } from '../../app/language';
import type { EntityName } from '../../parts/entity-link';
import { download } from '../../picture/save/download';
import { kindName } from '../../words/ontology';
import { csvOf } from './csv';

const PAGE = 25;
/** Instead of an entity's key: what has none. */
export const NONE = '-';

type Count = { totalCount: number };
export type Row = EntityName & { summaryZh: string | null; summaryEn: string | null } & Record<string, Count>;

export interface List {
  table: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    nodes: Row[];
  };
}
export type Facet = { value: string; count: number };
export interface Facets {
  table: Record<string, Facet[]>;
}

export type Variables = Record<string, unknown>;

export interface Table {
  list: Operation<List, Variables>;
  facets: Operation<Facets, Variables>;
  /** The relations, with whether lists divide by the entities that they lead to. */
  fields: Readonly<Record<string, boolean>>;
}

/** The operations of each kind's table. Those of another domain the server has made: their ids are known. */
const tables: Record<string, Table> = isShipped
  ? (shippedTables as unknown as Record<string, Table>)
  : Object.fromEntries(
      entityKinds.map(kind => [
        kind,
        {
          list: made(tableId(kind, 'Table')),
          facets: made(tableId(kind, 'Facets')),
          fields: Object.fromEntries(relationFields(kind).map(({ name, divides }) => [name, divides])),
        },
      ]),
    );

/** An operation of which no more is known than its id. */
function made<T>(hash: string): T {
  return { __meta__: { hash } } as T;
}

export const kinds = Object.keys(tables);

export const kindNameOf = (asked: string): string | undefined =>
  kinds.find(name => name.toLowerCase() === asked.toLowerCase());

export const tableOf = (kind: string): Table => tables[kind]!;

/** The filter that a URL tells: a part of the name, and for each relation the key of whom it leads to. */
export function filtersOf(params: URLSearchParams, fields: Table['fields']): Variables {
  const where: Variables = {};
  const name = params.get('q');
  if (name) where['name'] = { contains: name };
  for (const field of Object.keys(fields)) {
    const key = params.get(field);
    if (key) where[field] = key === NONE ? { count: { eq: 0 } } : { some: { key: { eq: key } } };
  }
  return where;
}

export const orderOf = (sort: string) => [
  { [sort.replace(/^-/, '')]: sort.startsWith('-') ? 'DESC' : 'ASC' },
];

export function placeOf(params: URLSearchParams): Variables {
  const before = params.get('before');
  if (before) return { last: PAGE, before };
  const after = params.get('after');
  return after ? { first: PAGE, after } : { first: PAGE };
}

/** Relations that some entry has, and those that are filtered by. The last answer stands until the next is there. */
export function useColumns(
  fields: readonly string[],
  facets: Record<string, Facet[]> | undefined,
  where: Variables,
): string[] {
  const [known, set] = useState<string[]>([]);
  useEffect(() => {
    if (!facets) return;
    set(before => {
      const now = fields.filter(field => facets[field]?.some(({ value }) => value !== '0'));
      return fields.filter(field => now.includes(field) || before.includes(field));
    });
  }, [facets]);
  return fields.filter(field => known.includes(field) || field in where);
}

interface Wanted {
  kind: string;
  where: Variables;
  sort: string;
  columns: readonly string[];
}

/** All rows that the filters leave, as a file. */
export async function save({ kind, where, sort, columns }: Wanted): Promise<void> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const variables: Variables = { where, orderBy: orderOf(sort), first: 100, ...(after && { after }) };
    const { table }: List = await ask(tableOf(kind).list, variables);
    rows.push(...table.nodes);
    if (!table.pageInfo.hasNextPage) break;
    after = table.pageInfo.endCursor;
  }
  const head = ['key', 'kind', 'nameZh', 'nameEn', 'summaryZh', 'summaryEn', ...columns];
  const lines = rows.map(row => [
    ...[row.key, kindName(row.kind), nameIn('zh', row), nameIn('en', row), row.summaryZh, row.summaryEn],
    ...columns.map(field => row[field]?.totalCount ?? 0),
  ]);
  download(new Blob([csvOf([head, ...lines])], { type: 'text/csv' }), `wuwen-${kind.toLowerCase()}.csv`);
}
