import type { DocumentNode, ExecutionArgs, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { entryOf } from '../../maps';
import { Fault, type FaultCode } from '../../errors';
import type { Context } from '../../schema/context';
import { isIncremental } from '../plugins/incremental';
import { isTooCostly } from '../limits/cost';
import { compileOperation, type CompiledOperation } from './compile';

export interface Compiled {
  plugin: Plugin;
  /** The function of an operation, if it is compiled by now. */
  of(document: DocumentNode, operationName?: string | null): CompiledOperation | undefined;
}

/** How often a document is executed before it is compiled: that takes as long as some executions. */
const BEFORE = 3;

/**
 * Compiles operations that are asked again and again into functions of their own. Documents are remembered by
 * yoga's document cache, so what was compiled goes with its document.
 *
 * What is compiled tells errors otherwise than GraphQL does: without their places, and in lists it loses count. So an
 * operation that fails is executed again; but not while the database is away, when that would take as long again, and not
 * where it costs too much.
 */
export function createCompiled(): Compiled {
  const documents = new WeakMap<DocumentNode, Map<string, Known>>();

  function knownOf(document: DocumentNode, operationName: string): Known {
    const operations = entryOf(documents, document, () => new Map<string, Known>());
    return entryOf(operations, operationName, () => ({ executions: 0 }));
  }

  const of: Compiled['of'] = (document, operationName) => {
    const compiled = documents.get(document)?.get(operationName ?? '')?.compiled;
    return compiled === 'NOT' ? undefined : compiled;
  };

  return {
    of,
    plugin: {
      onExecute({ args, executeFn, setExecuteFn }) {
        const { schema, document, operationName } = args as ExecutionArgs;
        const known = knownOf(document, operationName ?? '');
        if (known.executions < BEFORE) {
          known.executions += 1;
          return;
        }
        known.compiled ??=
          (!isIncremental(document) && compileOperation(schema, document, operationName)) || 'NOT';
        const query = of(document, operationName);
        if (!query) return;
        setExecuteFn(async (args: ExecutionArgs) => {
          const result = await query(args.rootValue, args.contextValue, args.variableValues);
          if (!result.errors || result.errors.some(isFinal)) return result;
          (args.contextValue as Partial<Context>).cost?.reset();
          return executeFn(args);
        });
      },
    },
  };
}

/** Whether an error tells all that there is to tell: the operation costs too much, or cannot go on now. */
export const isFinal = (error: GraphQLError): boolean =>
  isTooCostly(error) || (error.originalError instanceof Fault && FINAL.has(error.originalError.code));

const FINAL = new Set<FaultCode>(['UNAVAILABLE', 'TIMED_OUT', 'CANCELLED', 'LIMIT_EXCEEDED']);

interface Known {
  executions: number;
  compiled?: CompiledOperation | 'NOT';
}
