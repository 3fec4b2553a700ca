/** The operations of the explorer's tables: for each kind the list that its table shows, with a column for each relation. */
import { entityKinds, kindOf, kindsOf, relationNames, relationOf, type EntityKind } from '../../../ontology';

/** A field of a kind that leads over a relation. */
export interface Field {
  name: string;
  /** Whether the list divides by the entities that it leads to: not by claims, whose names are sentences. */
  divides: boolean;
}

/** The fields of a kind that lead over relations, without those to articles. */
export function relationFields(kind: EntityKind): Field[] {
  const fields = relationNames.flatMap(name => {
    const { from, to, out, in: back } = relationOf(name);
    return [
      ...(kindsOf(from).includes(kind) ? Object.entries(out) : []),
      ...(kindsOf(to).includes(kind) && name !== 'MENTIONS' ? Object.entries(back) : []),
    ];
  });
  return Object.entries(Object.fromEntries(fields)).map(([name, { to }]) => ({
    name,
    divides: !kindsOf(to).includes('Claim'),
  }));
}

/** The operations of a kind's table: the list, and what it divides by. */
export function tableOf(kind: EntityKind): string {
  const fields = relationFields(kind);
  const facets = fields
    .map(
      ({ name, divides }) =>
        `    ${name}: facets(by: ${facetOf(name)}${divides ? ', each: true' : ''}) {\n      value\n      count\n    }`,
    )
    .join('\n');
  const { plural } = kindOf(kind);
  return `query ${kind}Table($where: ${kind}Where, $orderBy: [${kind}Order!], $first: Int, $after: String, $last: Int, $before: String) {
  table: ${plural}(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Name
      summaryZh: summary(language: ZH)
      summaryEn: summary(language: EN)
${fields.map(({ name }) => `      ${name} {\n        totalCount\n      }`).join('\n')}
    }
  }
}

query ${kind}Facets($where: ${kind}Where) {
  table: ${plural}(where: $where, first: 1) {
${facets || '    totalCount'}
  }
}
`;
}

/** The facet of a field; enum values are written as the schema writes them. */
const facetOf = (field: string): string => field.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase();

/** A page of a list. */
export const PAGE_FRAGMENT = `fragment Page on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
`;

/** What the explorer calls the operations of a kind that was not there when it was built. */
export const tableId = (kind: string, part: 'Table' | 'Facets') => `explorer:${kind}${part}`;

const NAME = 'fragment Name on Entity { id key kind zh: name(language: ZH) en: name(language: EN) }';

/** The operations of every kind's table, each by its id. */
export const tableOperations = (): Record<string, string> =>
  Object.fromEntries(
    entityKinds.flatMap(kind => {
      const [list, facets] = tableOf(kind).split(/(?=^query \w+Facets\()/m);
      return [
        [tableId(kind, 'Table'), `${list}\n${PAGE_FRAGMENT}\n${NAME}`],
        [tableId(kind, 'Facets'), facets!],
      ];
    }),
  );
