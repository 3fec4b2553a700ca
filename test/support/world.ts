/** The real database of the test run, and short ways to plant a graph in it and to ask it. */
import { graphql, type ExecutionResult } from 'graphql';
import neo4j, { types } from 'neo4j-driver';
import { createCache } from '../../src/graph/read/cache';
import { isDate } from '../../src/graph/cypher/properties';
import { foldedNames } from '../../src/graph/cypher/fold';
import { figureTexts } from '../../src/graph/explore/figure-texts';
import { openDatabase, PATIENT, type Database } from '../../src/neo4j/driver';
import { applySchema } from '../../src/neo4j/schema';
import { statementKey, type Kind, type Relation, type RelationType } from '../../src/ontology';
import { schema } from '../../src/schema';
import { createContext } from '../../src/schema/context';

/** Opens the test run's database, with constraints and indexes in place. Close it in afterAll. */
export async function openWorld(): Promise<Database> {
  const connection = {
    uri: process.env.NEO4J_URI!,
    user: process.env.NEO4J_USER ?? 'neo4j',
    password: process.env.NEO4J_PASSWORD!,
    database: process.env.NEO4J_DATABASE ?? 'neo4j',
  };
  // A machine that runs tests may be slow; that is no outage.
  const database = openDatabase(connection, { patience: PATIENT });
  await applySchema(database);
  return database;
}

/** A node to plant; `key` gets the test's prefix. Dates are ISO text. */
export interface Seed {
  kind: Kind;
  key: string;
  [property: string]: unknown;
}

/** A relation to plant, from key to key, both without the prefix. */
export type Link = [
  subject: string,
  type: Relation,
  object: string,
  facts?: { basis?: string | null; evidence?: string[] },
];

let planted = 0;

/** A key prefix that no other test has. */
export const newPrefix = (): string => `t${process.pid.toString(36)}${(planted++).toString(36)}-`;

/** Plants nodes and relations whose keys all begin with the prefix. */
export async function plant(
  database: Database,
  prefix: string,
  seeds: Seed[],
  links: Link[] = [],
): Promise<void> {
  await database.write(async run => {
    for (const kind of new Set(seeds.map(seed => seed.kind))) {
      const rows = seeds.filter(seed => seed.kind === kind).map(seed => rowOf(prefix, seed));
      const labels = kind === 'Article' ? 'Article' : `${kind}:Entity`;
      await run({ text: `UNWIND $rows AS row CREATE (n:${labels}) SET n = row`, params: { rows } });
    }
    for (const type of new Set(links.map(([, type]) => type))) {
      const rows = links.filter(link => link[1] === type).map(link => linkOf(prefix, link));
      const from = type === 'MENTIONS' ? 'Article' : 'Entity';
      await run({
        text: `UNWIND $rows AS row MATCH (s:${from} {key: row.subject}) MATCH (o:Entity {key: row.object})
               CREATE (s)-[r:${type}]->(o) SET r = row.properties`,
        params: { rows },
      });
    }
  });
}

function rowOf(prefix: string, { kind, key, ...properties }: Seed): Record<string, unknown> {
  for (const name of Object.keys(properties).filter(isDate)) {
    properties[name] = new types.Date(
      ...(String(properties[name]).split('-').map(Number) as [number, number, number]),
    );
  }
  // As an import writes them: what the driver takes from a plain number is a Float.
  for (const [name, value] of Object.entries(properties)) {
    if (Number.isInteger(value)) properties[name] = neo4j.int(value as number);
  }
  if (kind === 'Article') return { key: prefix + key, ...properties };
  const names = { nameZh: prefix + key, nameEn: prefix + key, aliases: [] as string[], ...properties };
  const folded = foldedNames([names.nameZh, names.nameEn, ...names.aliases]);
  return { key: prefix + key, kind, ...names, folded, figureTexts: figureTexts(properties.figures) };
}

function linkOf(prefix: string, [subject, type, object, facts]: Link) {
  const [from, to] = [prefix + subject, prefix + object];
  const [s, o] = type === 'COMPETES_WITH' && from > to ? [to, from] : [from, to];
  return {
    subject: s,
    object: o,
    properties: {
      key: statementKey(type as RelationType, s, o),
      basis: type === 'MENTIONS' ? null : 'STATED',
      evidence: ['paper#s1p1'],
      ...facts,
    },
  };
}

/** Removes what was planted under the prefix. */
export const uproot = (database: Database, prefix: string): Promise<unknown> =>
  database.execute({
    text: 'MATCH (n:Entity|Article) WHERE n.key STARTS WITH $prefix DETACH DELETE n',
    params: { prefix },
  });

/** Executes an operation as the server would, and counts its Bolt queries. */
export async function ask<D = Record<string, any>>( // eslint-disable-line @typescript-eslint/no-explicit-any
  database: Database,
  source: string,
  variableValues: Record<string, unknown> = {},
  options = { readAhead: true },
): Promise<ExecutionResult<D> & { queries: number }> {
  const contextValue = createContext(createCache(database, { maxBytes: 0 }), options);
  const result = (await graphql({ schema, source, variableValues, contextValue })) as ExecutionResult<D>;
  return { ...result, queries: contextValue.stats.queries };
}
