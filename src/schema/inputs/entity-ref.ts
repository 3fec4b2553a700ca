/** Pointing at an entity, by whatever is known of it. */
import { badInput, Fault } from '../../errors';
import { pageOf } from '../../graph/cypher/page';
import { searchText } from '../../graph/cypher/search-text';
import { UnknownEntity, type EntityId } from '../../graph/explore/expand';
import { searchOrder } from '../../graph/plan/search';
import type { EntityRow } from '../../graph/plan/rows';
import { emptySelection } from '../../graph/plan/selection';
import type { Reader } from '../../graph/read/reader';
import { kindsOf, type End, type EntityKind } from '../../ontology';
import { builder } from '../builder';
import { decodeId, entityId } from '../global-id';
import { one } from '../words';

/** One of the three. */
export interface EntityRef {
  id?: string | number | null;
  key?: string | null;
  name?: string | null;
}

export const EntityRefInput = builder.inputRef<EntityRef>('EntityRef').implement({
  description: 'Which entity is meant: give one of the three.',
  isOneOf: true,
  fields: t => ({
    id: t.id({ description: 'Its global id, from the field id.' }),
    key: t.string({ description: 'Its stable key: `openai`.' }),
    name: t.string({
      description: 'A name or an alias of it in either language: `讯飞`. Case and width do not matter.',
    }),
  }),
});

/** What an argument may point at: entities of one kind, or of a group. */
type Pointed = Exclude<End, 'Article'>;

/**
 * Finds something of the entities that arguments point at, which are of `end`. A key or an id costs no statement of
 * its own: `find` throws UnknownEntity where there is no such entity. Throws Fault NOT_FOUND, with the nearest names.
 */
export async function atEntities<T>(
  reader: Reader,
  end: Pointed,
  refs: Record<string, EntityRef>,
  find: (...entities: EntityId[]) => Promise<T>,
): Promise<T> {
  const given = Object.entries(refs);
  const resolved = await Promise.allSettled(
    given.map(([argument, ref]) => resolve(reader, end, argument, ref)),
  );
  const entities = resolved.map(result => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
  try {
    return await find(...entities);
  } catch (error) {
    if (!(error instanceof UnknownEntity)) throw error;
    const rows = await Promise.all(
      entities.map(({ kind, key }) => reader.node(kind === 'Entity' ? end : kind, key, NOTHING)),
    );
    const [argument, ref] = given[Math.max(0, rows.indexOf(null))]!;
    throw await notFound(reader, end, argument, ref);
  }
}

const NOTHING = emptySelection();

async function resolve(reader: Reader, end: Pointed, argument: string, ref: EntityRef): Promise<EntityId> {
  const { id, key, name } = ref;
  if ([id, key, name].filter(given => given != null).length !== 1)
    throw badInput(
      `${argument} needs exactly one of id, key and name.`,
      `Give one: ${argument}: { name: "讯飞" }.`,
    );
  if (key != null) return { kind: kindsOf(end).length === 1 ? (end as EntityKind) : 'Entity', key };
  const found = id != null ? entityId(id) : await reader.named(name!, NOTHING, end);
  if (!found || !kindsOf(end).includes(found.kind as EntityKind))
    throw await notFound(reader, end, argument, ref);
  return { kind: found.kind as EntityKind, key: found.key };
}

/** Says that there is no such entity, and what is called like it. */
async function notFound(
  reader: Reader,
  end: Pointed,
  argument: string,
  { id, key, name }: EntityRef,
): Promise<Fault> {
  const what = id != null ? `id "${id}"` : key != null ? `key "${key}"` : `name "${name}"`;
  const text = String((id != null ? decodeId(id)?.key : undefined) ?? id ?? key ?? name);
  const [names, other] = await Promise.all([
    nearest(reader, end, text),
    end === 'Entity' ? null : ofAnyKind(reader, { id, key, name }),
  ]);
  return new Fault(
    'NOT_FOUND',
    other
      ? `${argument}: the ${what} is that of ${one(other.kind)}, and of no ${end.toLowerCase()}.`
      : `${argument}: there is no ${end.toLowerCase()} with the ${what}.`,
    names.length
      ? `The nearest are ${names.join(', ')}. Point at one by its name, or by the key in brackets.`
      : 'Nothing comes near it; search(query:) finds entities by a part of a name.',
  );
}

/** What is pointed at, though it is of another kind than is asked for. */
function ofAnyKind(reader: Reader, { id, key, name }: EntityRef): Promise<EntityRow | null> | null {
  if (name != null) return reader.named(name, NOTHING);
  const entity: EntityId | null = id != null ? entityId(id) : { kind: 'Entity', key: key! };
  return entity && reader.node(entity.kind, entity.key, NOTHING);
}

/** Names of entities that are like a text, each with its key. */
async function nearest(reader: Reader, end: Pointed, text: string): Promise<string[]> {
  const kinds = end === 'Entity' ? undefined : (kindsOf(end) as EntityKind[]);
  const query = searchText(text.replaceAll('-', ' '), kinds);
  if (query.steps.length === 0) return [];
  const page = pageOf({ first: 3 }, 'nearest', searchOrder);
  const requirements = { list: true, more: false, total: false, facts: false };
  const { edges } = await reader.search({ text: query, kinds, page, requirements }, NAMES);
  const named = edges.map(async ({ node }) => {
    const name = (await reader.property(node, 'nameZh')) ?? (await reader.property(node, 'nameEn'));
    return `${String(name)} (${node.key})`;
  });
  return Promise.all(named);
}

const NAMES = { ...emptySelection(), properties: new Set(['nameZh', 'nameEn']) };
