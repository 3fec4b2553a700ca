import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { DocumentNode, ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** How often a document is executed before it is compiled: that takes as long as some executions. */
const BEFORE = 3;

/**
 * Compiles operations that are asked again and again into functions of their own. Documents are remembered by
 * yoga's document cache, so what was compiled goes with its document.
 */
export function useCompiled(): Plugin {
  const documents = new WeakMap<DocumentNode, Map<string, Known>>();

  function knownOf(document: DocumentNode, operationName: string): Known {
    const operations = documents.get(document) ?? new Map<string, Known>();
    documents.set(document, operations);
    const known = operations.get(operationName) ?? { executions: 0 };
    operations.set(operationName, known);
    return known;
  }

  return {
    onExecute({ args, setExecuteFn }) {
      const { schema, document, operationName } = args as ExecutionArgs;
      const known = knownOf(document, operationName ?? '');
      if (known.executions < BEFORE) {
        known.executions += 1;
        return;
      }
      known.compiled ??= compile(schema, document, operationName);
      const { compiled } = known;
      if (compiled === 'NOT') return;
      setExecuteFn(({ rootValue, contextValue, variableValues }: ExecutionArgs) =>
        compiled.query(rootValue, contextValue, variableValues),
      );
    },
  };
}

interface Known {
  executions: number;
  compiled?: CompiledQuery | 'NOT';
}

function compile(
  schema: ExecutionArgs['schema'],
  document: DocumentNode,
  operationName: string | null | undefined,
): CompiledQuery | 'NOT' {
  const compiled = compileQuery(schema, document, operationName ?? undefined, {
    disableLeafSerialization: false,
    disablingCapturingStackErrors: true,
  });
  return isCompiledQuery(compiled) ? compiled : 'NOT';
}
