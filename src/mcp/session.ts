/** One client's calls: its operations, executed as the server would execute them by HTTP, and the names that it uses. */
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { Fault, type FaultCode } from '../errors';
import { operations, type Operation } from './operations';
import type { NamedRow } from './rows';

/** A GraphQL request: a text, or the hash of one that is served by it. */
export interface GraphQLRequest {
  query?: string;
  documentId?: string;
  operationName?: string;
  variables?: Record<string, unknown>;
}

export interface SessionParts {
  schema: GraphQLSchema;
  /** Executes a request under all limits that hold for whoever asks. */
  execute(request: GraphQLRequest): Promise<ExecutionResult>;
  /** Throws a Fault where whoever asks may not see the schema. */
  assertMayDescribe(): void;
}

export interface Session extends SessionParts {
  /** Executes an operation of ours. Throws its first error as a Fault. */
  ask<T>(operation: Operation, variables: Record<string, unknown>): Promise<T>;
  /** The entity that a key or a name means. Throws Fault NOT_FOUND with the nearest names. */
  resolve(text: string, language?: string): Promise<NamedRow>;
}

export function createSession(parts: SessionParts): Session {
  const ask: Session['ask'] = async <T>({ id }: Operation, variables: Record<string, unknown>) => {
    const result = await parts.execute({ documentId: id, variables });
    return dataOf(result) as T;
  };
  return {
    ...parts,
    ask,
    async resolve(text, language) {
      const { byKey, byName, nearest } = await ask<{
        byKey: NamedRow | null;
        byName: NamedRow | null;
        nearest: { nodes: NamedRow[] };
      }>(operations.resolve, { text, language });
      const found = byKey ?? byName;
      if (found) return found;
      throw new Fault(
        'NOT_FOUND',
        `Nothing is called "${text}".`,
        nearest.nodes.length > 0
          ? `The nearest are ${nearest.nodes.map(({ name, key }) => `${name} (${key})`).join(', ')}.`
          : 'Nothing comes near it; the tool search finds entities by a part of a name or summary.',
      );
    },
  };
}

/** The data of an answer. Throws its first error. */
export function dataOf({ data, errors }: ExecutionResult): Record<string, unknown> {
  const [error] = errors ?? [];
  if (!error) return data ?? {};
  const { code = 'BAD_USER_INPUT', hint } = (error.extensions ?? {}) as { code?: FaultCode; hint?: string };
  throw new Fault(code, error.message, hint);
}
