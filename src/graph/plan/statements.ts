/** The part of a plan that reads statements: relations as things of their own, with both of their ends. */
import { statementKey, statementTypes, type RelationType } from '../../ontology';
import { usableBasis, usableEvidence } from './usable';
import { isSound } from '../cypher/properties';
import { keyedRelation, whereClause, type Parameters } from '../cypher/text';
import {
  createQueryBuilder,
  limitOf,
  pageOfEdges,
  readTargets,
  type QueryBuilder,
  type Reading,
} from './query-builder';
import type { Query } from '../../neo4j/driver';
import type { EntityRow, RowTarget } from './rows';
import { boundsOf, orderClause, type Page } from '../cypher/page';
import { assertFollowed, entriesBelow, levelText } from './bounds';
import { statementSignature, type Selection, type StatementHop } from './selection';
import { entriesOf, type Requirements } from './requirements';
import { mergeConnections, type Connection, type StatementRow } from './rows';
import type { Comparison } from '../cypher/comparison';
import { statementPredicateOf, type StatementWhere } from '../cypher/where';

/** Which statements a list has: those with these keys, or a page of all that a filter admits. */
export type StatementRoot =
  { keys: readonly string[] } | { where?: StatementWhere; page: Page; requirements: Requirements };

/** A page of all statements, in the order of their keys, which is by type first. */
export interface StatementPlan {
  query: Query;
  decode(record: unknown[], store: RowTarget): Connection<StatementRow>;
}

/** Makes the statement that reads statements, and what is wanted of their ends. */
export function compileStatements(
  root: StatementRoot,
  ends: StatementEnds,
  readLevel: ReadLevel,
  most?: number,
): StatementPlan {
  const nodes = 'keys' in root ? root.keys.length : entriesOf(root.page, root.requirements);
  const full = entriesBelow(ends.subject, nodes) + entriesBelow(ends.object, nodes);
  const builder = createQueryBuilder(full, most);
  if (!('requirements' in root) || root.requirements.list || root.requirements.more)
    readRoot(builder, root, ends, readLevel);
  if ('requirements' in root && root.requirements.total) countAll(builder, root.where);
  return {
    query: builder.query(),
    decode(record, store) {
      const reading = builder.read(record, store);
      const requirements =
        'requirements' in root ? root.requirements : { list: true, more: true, total: false, facts: true };
      const page =
        'page' in root
          ? pageOfEdges(reading.statements, root.page)
          : { edges: reading.statements, more: false };
      return { ...page, total: reading.total, requirements };
    },
  };
}

function readRoot(
  builder: QueryBuilder,
  root: StatementRoot,
  ends: StatementEnds,
  readLevel: ReadLevel,
): void {
  const subjects = builder.variable('n');
  const objects = builder.variable('n');
  const facts = builder.variable('e');
  builder.write(
    `CALL () { ${matches(root, builder.parameters)} RETURN collect(DISTINCT startNode(r)) AS ${subjects}, collect(DISTINCT endNode(r)) AS ${objects}, collect([${statementColumns}]) AS ${facts} }`,
  );
  readTargets(builder, subjects, 'Entity', ends.subject);
  readTargets(builder, objects, 'Entity', ends.object);
  builder.column(facts, (value, reading) => {
    reading.statements = (value as StatementColumns[]).map(columns => statementRow(columns, reading.nodes));
  });
  readLevel(builder, subjects, ends.subject);
  readLevel(builder, objects, ends.object);
}

/** One branch a type, each out of the type's own index in the order of the key: together at most a page a type. */
function matches(root: StatementRoot, parameters: Parameters): string {
  if ('keys' in root) {
    return branches(
      typesOfKeys(root.keys),
      type => `UNWIND ${parameters.add(root.keys)} AS key ${keyedRelation(type, 'key')} RETURN r`,
    );
  }
  const { where, page, requirements } = root;
  const bounds = boundsOf('r', page, [], parameters);
  const predicates = whereClause([
    ...(bounds.length ? bounds : ['r.key IS NOT NULL']),
    ...(where ? [statementPredicateOf(where, parameters)] : []),
  ]);
  const types = typesOf(where);
  const cut = `ORDER BY ${orderClause('r', page, [])} LIMIT ${limitOf(page, requirements, parameters)}`;
  // From few ends one pattern for all types is planned faster than a branch a type.
  const all =
    types.length && where && pinsAnEnd(where)
      ? `${statementPattern(types)}${predicates}`
      : branches(types, type => `${statementPattern([type])}${predicates} RETURN r ${cut}`);
  return `${all} WITH r ${cut}`;
}

const statementPattern = (types: readonly RelationType[]) =>
  `MATCH (s:Entity)-[r:${types.join('|')}]->(o:Entity)`;

/** Whether an index finds the subjects or the objects that a filter admits. */
const pinsAnEnd = ({ subject, object }: StatementWhere): boolean =>
  [subject, object].some(end => {
    const { eq, in: among, startsWith, ignoreCase } = (end?.key ?? {}) as Comparison;
    return !ignoreCase && (eq ?? among ?? startsWith) != null;
  });

const branches = (types: readonly RelationType[], branch: (type: RelationType) => string): string =>
  `CALL () { ${types.length ? types.map(branch).join(' UNION ALL ') : 'UNWIND [] AS r RETURN r'} }`;

function countAll(builder: QueryBuilder, where: StatementWhere | undefined): void {
  const total = builder.variable('t');
  const types = typesOf(where);
  if (types.length === 0) return builder.column('0', (_, reading) => (reading.total = 0));
  // Without a filter the number is kept by Neo4j.
  const match = where
    ? `${statementPattern(types)}${whereClause([statementPredicateOf(where, builder.parameters)])}`
    : `MATCH ()-[r:${types.join('|')}]->()`;
  builder.write(`CALL () { ${match} RETURN count(r) AS ${total} }`);
  builder.column(total, (value, reading) => (reading.total = value as number));
}

/** The types that a filter leaves, as far as it says so at its top. */
export const typesOf = (where: StatementWhere | undefined): readonly RelationType[] =>
  statementTypes.filter(
    name =>
      (where?.type?.eq == null || where.type.eq === name) &&
      (where?.type?.in == null || where.type.in.includes(name)),
  );

const typesOfKeys = (keys: readonly string[]) =>
  statementTypes.filter(type => keys.some(key => key.startsWith(`${type}:`)));

type StatementEnds = Pick<StatementHop, 'subject' | 'object'>;

/** Reads what is followed from a level's nodes. */
export type ReadLevel = (builder: QueryBuilder, level: string, selection: Selection) => void;

/** Reads the statements of which each node of a level is subject or object, in the order of their keys. */
export function readStatements(
  builder: QueryBuilder,
  from: string,
  hop: StatementHop,
  readLevel: ReadLevel,
): void {
  const { page, types, requirements } = hop;
  const signature = statementSignature(hop);
  const pattern = `(a)-[r:${types.join('|')}]-()`;
  const totals = builder.variable('t');
  if (requirements.total && types.length) {
    builder.column(`[a IN ${from} | COUNT { ${pattern.replace('r:', ':')} }]`, (value, reading) =>
      reading.totals.set(totals, value as number[]),
    );
  }
  const put = (reading: Reading, found: StatementRow[][] = []) => {
    const statements = reading.store.statements(signature);
    reading.levels.get(from)!.forEach(({ key }, at) => {
      const total = requirements.total ? (reading.totals.get(totals)?.[at] ?? 0) : undefined;
      const read = { ...pageOfEdges(found[at] ?? [], page), total, requirements };
      statements.set(key, mergeConnections(statements.get(key), read));
    });
  };
  if (types.length === 0 || (!requirements.list && !requirements.more)) {
    builder.column('null', (_, reading) => put(reading));
    return;
  }
  const subjects = builder.variable('n');
  const objects = builder.variable('n');
  const facts = builder.variable('e');
  const bounds = whereClause(boundsOf('r', page, [], builder.parameters));
  const limit = limitOf(page, requirements, builder.parameters);
  const level = levelText(builder, from, limit);
  builder.write(
    `CALL (${from}${level.scope}) { UNWIND ${level.from} AS a CALL (a) { MATCH ${pattern}${bounds} WITH r WHERE ${isSound('startNode(r)', 'key')} AND ${isSound('endNode(r)', 'key')} WITH r ORDER BY ${orderClause('r', page, [])} LIMIT ${limit} RETURN collect(r) AS rs } RETURN collect(rs) AS ${facts} }
CALL (${facts}${level.scope}) { UNWIND ${facts} AS rs UNWIND rs AS r ${level.collect('r', { [subjects]: 'collect(DISTINCT startNode(r))', [objects]: 'collect(DISTINCT endNode(r))' })} }`,
  );
  readTargets(builder, subjects, 'Entity', hop.subject);
  readTargets(builder, objects, 'Entity', hop.object);
  builder.column(`[rs IN ${level.kept(facts)} | [r IN rs | [${statementColumns}]]]`, (value, reading) => {
    assertFollowed(value as unknown[], reading.levels.get(from)!.length, 'statements', builder.most);
    const rows = (value as StatementColumns[][]).map(columns =>
      columns.map(one => statementRow(one, reading.nodes)),
    );
    put(reading, rows);
  });
  readLevel(builder, subjects, hop.subject);
  readLevel(builder, objects, hop.object);
}

type StatementColumns = [number, number, RelationType, string | null, unknown, unknown, string | null];
const statementColumns = 'id(startNode(r)), id(endNode(r)), type(r), r.key, r.basis, r.evidence, r.when';

const statementRow = (
  [subject, object, type, key, basis, evidence, when]: StatementColumns,
  nodes: Map<number, EntityRow>,
): StatementRow => {
  const [from, to] = [nodes.get(subject)!, nodes.get(object)!];
  // One that was made by hand may lack its key.
  const own = key ?? statementKey(type, from.key, to.key);
  return {
    ...{ type, subject: from, object: to, key: own },
    basis: usableBasis(basis, own),
    evidence: usableEvidence(evidence, own),
    when,
  };
};
