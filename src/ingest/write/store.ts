/** Reads what the graph has of everything that an import touches. */
import { isDate } from 'neo4j-driver';
import type { Run } from '../../neo4j/driver';
import {
  kindOf,
  relationOf,
  statementTypes,
  storedAs,
  type EntityKind,
  type RelationType,
} from '../../ontology';
import type { Known, KnownEntity } from '../draft';
import type { Facts } from '../fixture/facts';
import type { Stored } from './plan';
import { pick, propertyNames, type EntityRow, type Properties, type Value } from './rows';
import { cypherText, forRelation } from './texts';
import { foldedNames } from '../../graph/cypher/fold';

/** What is stored of the facts' articles, of the entities that they speak or spoke of, and of their statements. */
export async function readStored(run: Run, facts: Facts): Promise<Stored> {
  const articles = [...facts.articles.keys()];
  const mentions = await readMentions(run, articles);
  const keys = new Set(
    [...facts.mentions.values(), ...mentions.values(), ...keysIn(facts)].map(({ entity }) => entity),
  );
  const { entities, shared } = await readEntities(run, 'stored-entities', { keys: [...keys], articles });
  const statements = await readStatements(run, {
    keys: [...keys],
    statements: [...facts.statements.keys()],
    articles,
  });
  return { articles: await readArticles(run, articles), entities, shared, statements, mentions };
}

/** What the rules need of other articles' facts. */
export async function readKnown(run: Run, facts: Facts, stored: Stored): Promise<Known> {
  const articles = [...facts.articles.keys()];
  const keys = [...new Set([...facts.entities.keys(), ...stored.entities.keys()])];
  const names = [...facts.entities.values()].flatMap(({ name, aliases }) => [name?.zh, name?.en, ...aliases]);
  const folded = foldedNames(names.filter(name => name !== undefined));
  const namesakes = await readEntities(run, 'namesakes', { keys, folded, articles });
  const entities = new Map<string, KnownEntity>();
  for (const source of [stored, namesakes]) {
    for (const key of source.shared) entities.set(key, knownEntity(source.entities.get(key)!));
  }
  return { entities, statements: await readAcyclic(run, { keys, articles }) };
}

const knownEntity = ({ kind, properties }: EntityRow): KnownEntity => ({
  kind,
  folded: (properties.folded as readonly string[] | null) ?? [],
  properties: Object.entries(kindOf(kind).properties).flatMap(([name, spec]) =>
    storedAs(name, spec).some(([stored]) => properties[stored] !== null) ? [name] : [],
  ),
});

const keysIn = ({ entities }: Facts) => [...entities.keys()].map(entity => ({ entity }));

async function readArticles(run: Run, articles: string[]): Promise<Stored['articles']> {
  const rows = await run({ text: cypherText('stored-articles'), params: { articles } });
  return byKey(
    rows.map(([key, properties]) => ({
      key: key as string,
      properties: pick(plain(properties), propertyNames.Article),
    })),
  );
}

async function readMentions(run: Run, articles: string[]): Promise<Stored['mentions']> {
  const rows = (await run({ text: cypherText('stored-mentions'), params: { articles } })) as [
    ...[key: string, article: string, entity: string],
    evidence: string[],
  ][];
  return byKey(
    rows.map(([key, article, entity, evidence]) => ({ key, article, entity, properties: { key, evidence } })),
  );
}

async function readEntities(run: Run, name: string, params: Record<string, unknown>) {
  const rows = (await run({ text: cypherText(name), params })) as [string, EntityKind, object, boolean][];
  const entities = rows.map(([key, kind, properties]) => ({
    key,
    kind,
    properties: pick(plain(properties), propertyNames.Entity),
  }));
  return { entities: byKey(entities), shared: new Set(rows.filter(row => row[3]).map(([key]) => key)) };
}

async function readStatements(run: Run, params: Record<string, unknown>): Promise<Stored['statements']> {
  const rows = (await run({ text: cypherText('stored-statements'), params })) as [
    ...[key: string, type: RelationType, subject: string, object: string],
    properties: object,
  ][];
  return byKey(
    rows.map(([key, type, subject, object, properties]) => ({
      ...{ key, type, subject, object },
      properties: pick(plain(properties), propertyNames.Statement),
    })),
  );
}

/** The acyclic statements that lead on from the entities, as other articles give them. */
export async function readAcyclic(
  run: Run,
  params: Record<string, unknown>,
): Promise<Known['statements'][number][]> {
  const types = statementTypes.filter(type => relationOf(type).acyclic);
  const found = types.map(async type => {
    const rows = await run({ text: forRelation(cypherText('stored-chains'), type), params });
    return (rows as [string, string][]).map(([subject, object]) => ({ type, subject, object }));
  });
  return (await Promise.all(found)).flat();
}

const byKey = <Row extends { key: string }>(rows: Row[]): Map<string, Row> =>
  new Map(rows.map(row => [row.key, row]));

/** Values as rows have them: a date as text. */
const plain = (properties: unknown): Properties =>
  Object.fromEntries(
    Object.entries(properties as object).map(([name, value]) => [
      name,
      isDate(value) ? value.toString() : (value as Value),
    ]),
  );
