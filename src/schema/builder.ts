/** The Pothos builder and its scalars. */
import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { parsePartialDate } from '../partial-date';
import { DateResolver, DateTimeResolver, NonNegativeIntResolver, URLResolver } from 'graphql-scalars';
import type { Context } from './context';

export interface SchemaTypes {
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string | number };
    EDTF: { Input: string; Output: string };
    Date: { Input: Date; Output: Date | string };
    DateTime: { Input: Date; Output: Date };
    URL: { Input: URL; Output: URL };
    NonNegativeInt: { Input: number; Output: number };
  };
}

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    nodeTypeOptions: { description: 'Anything with a global id.' },
    idFieldOptions: { description: 'The global id; it survives a reload of the graph.' },
    pageInfoTypeOptions: {
      description: 'Where a page stands in its list. totalCount is counted only where it is asked for.',
    },
    hasNextPageFieldOptions: { description: 'Whether there are entries after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether there are entries before this page.' },
    startCursorFieldOptions: { description: 'The cursor of the first entry: pass it as before.' },
    endCursorFieldOptions: { description: 'The cursor of the last entry: pass it as after.' },
    nodeQueryOptions: false,
    nodesQueryOptions: false,
  },
});

/** Checks a partial date that a client gives. */
function edtf(value: unknown): string {
  if (typeof value === 'string' && parsePartialDate(value)) return value;
  throw new GraphQLError(
    `${JSON.stringify(value)} is no date: write one as 2024, 2024-12 or 2024-12-20, or two with / between them.`,
  );
}

builder.addScalarType(
  'EDTF',
  new GraphQLScalarType<string, string>({
    name: 'EDTF',
    description:
      'A date that may be partial (EDTF): `2024`, `2024-12-20`, `2024-12~` for about, `2024-02/2024-12`, `2025/..`.',
    specifiedByURL: 'https://www.loc.gov/standards/datetime/',
    serialize: String,
    parseValue: edtf,
    parseLiteral: node => edtf(node.kind === Kind.STRING ? node.value : undefined),
  }),
);
builder.addScalarType('Date', DateResolver, { description: 'A day: `2024-12-20`.' });
builder.addScalarType('DateTime', DateTimeResolver, { description: 'A moment, by ISO 8601.' });
builder.addScalarType('URL', URLResolver, { description: 'An address on the web.' });
builder.addScalarType('NonNegativeInt', NonNegativeIntResolver);

builder.queryType({ description: 'Where every question begins.' });
