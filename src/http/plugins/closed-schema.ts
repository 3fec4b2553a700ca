import { GraphQLError, Kind, visit, type DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { assertMay, type NeededRole } from '../admission/access';
import type { Exchange } from '../admission/exchange';
import { Fault } from '../../errors';

/**
 * Where the schema is closed, those alone may ask for it who have the role, and no error suggests names that are in it.
 * Documents and verdicts about them are shared by all clients, so the role is looked at when an operation is executed.
 */
export function useClosedSchema(closed: boolean, neededRole: NeededRole): Plugin<{ exchange: Exchange }> {
  const known = new WeakMap<DocumentNode, boolean>();

  function asksForSchema(document: DocumentNode): boolean {
    let asks = known.get(document);
    if (asks === undefined) known.set(document, (asks = selectsSchema(document)));
    return asks;
  }

  return {
    onExecute({ args: { document, contextValue }, setResultAndStopExecution }) {
      if (!asksForSchema(document)) return;
      try {
        assertMay('introspection', contextValue.exchange, neededRole);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        setResultAndStopExecution({ errors: [asGraphQLError(error)] });
      }
    },
    onExecutionResult({ result }) {
      if (!closed || !result || Symbol.asyncIterator in result) return;
      for (const error of result.errors ?? []) {
        error.message = error.message.replace(/ Did you mean .*\?$/s, '');
      }
    },
  };
}

function selectsSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.FIELD]: ({ name: { value } }) => {
      if (['__schema', '__type', '_service'].includes(value)) found = true;
    },
  });
  return found;
}

const asGraphQLError = ({ code, message, hint }: Fault) =>
  new GraphQLError(message, {
    extensions: { code, hint, http: { status: code === 'FORBIDDEN' ? 403 : 401 } },
  });
