import {
  GraphQLError,
  Kind,
  NoFragmentCyclesRule,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { repetitionIn } from './repetition';
import { operationSizeOf, type OperationSize } from './operation-size';

/** The longest document, in tokens: names, numbers, punctuation. GraphiQL's introspection has about 400. */
const MAX_TOKENS = 4_000;
/** Each root field costs at least one query of the database. */
const MAX_ROOT_FIELDS = 20;
/** Aliases ask for the same again, with other arguments. */
const MAX_ALIASES = 50;
/** Each that stands where it may not is told by GraphQL with a sentence of its own. */
const MAX_DIRECTIVES = 100;
/** Directives of one field: there are two that it may have. */
const MAX_DIRECTIVES_AT_ONCE = 8;
/** Fields of one name beside each other; programs that merge selections repeat some. */
const MAX_REPEATED_FIELDS = 100;
/** Fields, the fragments counted as often as they are spread. GraphiQL's introspection has about 400. */
const MAX_FIELDS = 1_000;

/**
 * Refuses operations that are too deep or too wide, by what their document says. They are not validated further,
 * which would cost more. What an operation costs depends on its variables as well, so that is not told here:
 * documents are remembered, with the verdict about them.
 */
export function useLimits({ maxDepth }: { maxDepth: number }): Plugin {
  const limits: { of: keyof OperationSize; most: number; description: string; hint: string }[] = [
    {
      of: 'depth',
      most: maxDepth,
      description: `is more than ${maxDepth} fields deep`,
      hint: 'Ask in several steps.',
    },
    {
      of: 'rootFields',
      most: MAX_ROOT_FIELDS,
      description: `has more than ${MAX_ROOT_FIELDS} root fields`,
      hint: SPLIT,
    },
    { of: 'aliases', most: MAX_ALIASES, description: `has more than ${MAX_ALIASES} aliases`, hint: SPLIT },
    {
      of: 'directives',
      most: MAX_DIRECTIVES,
      description: `has more than ${MAX_DIRECTIVES} directives`,
      hint: SPLIT,
    },
    { of: 'fields', most: MAX_FIELDS, description: `selects more than ${MAX_FIELDS} fields`, hint: SPLIT },
  ];
  const verdicts = new WeakMap<DocumentNode, readonly GraphQLError[]>();

  function judge(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
    // First: the other rules of GraphQL run out of stack where many fragments spread each other in circles.
    const cycles = validate(schema, document, [NoFragmentCyclesRule]);
    if (cycles.length > 0) return cycles;
    const { fields, directives } = repetitionIn(document);
    if (fields > MAX_REPEATED_FIELDS)
      return [
        tooMuch(`The document repeats a field more than ${MAX_REPEATED_FIELDS} times.`, 'Write it once.'),
      ];
    if (directives > MAX_DIRECTIVES_AT_ONCE)
      return [
        tooMuch(`There are more than ${MAX_DIRECTIVES_AT_ONCE} directives at one place.`, 'Write each once.'),
      ];
    return document.definitions
      .filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
      .flatMap(operation => {
        const size = operationSizeOf(operation, document);
        return limits
          .filter(({ of, most }) => size[of] > most)
          .map(({ description, hint }) => tooMuch(`The operation ${description}.`, hint, operation));
      });
  }

  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parseShort(source, options));
    },
    onValidate({ params: { schema, documentAST }, setResult }) {
      const verdict = verdicts.get(documentAST) ?? judge(schema, documentAST);
      verdicts.set(documentAST, verdict);
      if (verdict.length > 0) setResult(verdict);
    },
  };
}

const SPLIT = 'Send several operations.';

const parseShort: typeof parse = (source, options) => {
  try {
    return parse(source, { ...options, maxTokens: MAX_TOKENS });
  } catch (error) {
    // GraphQL tells this by its words alone.
    if (!(error instanceof GraphQLError && error.message.endsWith('Parsing aborted.'))) throw error;
    throw tooMuch(`The document has more than ${MAX_TOKENS} tokens.`, SPLIT);
  }
};

const tooMuch = (message: string, hint: string, node?: OperationDefinitionNode) =>
  new GraphQLError(message, {
    nodes: node,
    extensions: { code: 'LIMIT_EXCEEDED', hint, http: { status: 400, spec: true } },
  });
