/** Executes the operations of reconciliation for one client, as the server would execute them by HTTP. */
import type { ExecutionResult } from 'graphql';
import type { Operation } from '../mcp/operations';
import { dataOf, type GraphQLRequest } from '../mcp/session';
import type { EntityKind } from '../ontology';
import { valueName } from '../schema/enums';
import { searchOperation, type Found } from './operations';

/** Executes a request under all limits that hold for whoever asks. */
export type Execute = (request: GraphQLRequest) => Promise<ExecutionResult>;

/** Executes an operation. Throws its first error as a Fault. */
export const ask = async <T>(
  execute: Execute,
  { id }: Operation,
  variables: Record<string, unknown>,
): Promise<T> => dataOf(await execute({ documentId: id, variables })) as T;

/** What a text finds among kinds, the best first. */
export async function search(
  execute: Execute,
  query: string,
  kinds: readonly EntityKind[],
  first: number,
): Promise<Found['search']['edges']> {
  if (kinds.length === 0) return [];
  const variables = { query, kinds: kinds.map(valueName), first };
  return (await ask<Found>(execute, searchOperation, variables)).search.edges;
}
