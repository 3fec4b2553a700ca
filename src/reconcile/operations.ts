/** The GraphQL operations of reconciliation. Each is served by its hash, too, whatever else is refused. */
import { createHash } from 'node:crypto';
import type { Operation } from '../mcp/operations';
import { factTypes } from '../ontology';
import { properties } from './properties';

const operation = (text: string): Operation => ({
  id: createHash('sha256').update(text).digest('hex'),
  text,
});

/** What is told of an entity: its names in both languages. */
const NAMED = 'key kind name(language: EN) zh: name(language: ZH) aliases';
const SUMMARIES = 'summary(language: EN) zhSummary: summary(language: ZH)';

export interface Named {
  key: string;
  kind: string;
  name: string;
  zh: string;
  aliases: string[];
  summary: string | null;
  zhSummary: string | null;
}

export interface Found {
  search: { edges: { score: number; node: Named }[] };
}

/**
 * Searches for one text. The texts of a batch are searched for by as many executions at a time, since those that want
 * the same of different texts are read together, by one statement.
 */
export const searchOperation = operation(
  `query ReconcileSearch($query: String!, $kinds: [EntityKind!], $first: Int) {
  search(query: $query, kinds: $kinds, first: $first) { edges { score node { ${NAMED} ${SUMMARIES} } } }
}`,
);

/** Reads those properties of entities that its variables name. */
export const propertiesOperation = operation(
  `query ReconcileProperties($keys: [String!]!, $first: Int, $language: Language, ${properties
    .map(({ id }) => `$with_${id}: Boolean = false`)
    .join(', ')}) {
  entities(where: { key: { in: $keys } }, first: 100) {
    nodes {
      id
${properties
  .flatMap(({ id, ends, selection }) =>
    ends.map(end => {
      const [, args = '', below = ''] = /^(\(.*?\))? ?(\{.*\})?$/.exec(selection)!;
      return `      ... on ${end} { ${id}${args} @include(if: $with_${id}) ${below} }`;
    }),
  )
  .join('\n')}
    }
  }
}`,
);

/** What a preview shows. */
export const previewOperation = operation(
  `query ReconcilePreview($key: String!, $language: Language) {
  entity(key: $key) {
    ${NAMED} ${SUMMARIES}
    statements(types: [${factTypes.join(', ')}], first: 4) {
      nodes { type subject { key name(language: $language) } object { key name(language: $language) } }
    }
  }
}`,
);

export interface Previewed extends Named {
  statements: { nodes: { type: string; subject: PreviewedEnd; object: PreviewedEnd }[] };
}

interface PreviewedEnd {
  key: string;
  name: string;
}

/** Their texts by hash. */
export const reconcileOperations = (): Record<string, string> =>
  Object.fromEntries(
    [searchOperation, propertiesOperation, previewOperation].map(({ id, text }) => [id, text]),
  );
