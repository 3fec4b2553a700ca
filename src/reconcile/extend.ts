/** Tells properties of entities. */
import { propertiesOperation } from './operations';
import type { Property, Value } from './properties';
import type { ExtendQuery, Extension } from './queries';
import { ask, type Execute } from './session';

/** What was read of entities, by their keys: answers by the ids of properties. */
export type Rows = ReadonlyMap<string, Record<string, unknown>>;

/** How many entities one operation reads, and how many properties: the database takes long to plan for many. */
const [KEYS, PROPERTIES] = [50, 5];

/** Reads properties of entities, in as few operations as is sensible. */
export async function readProperties(
  execute: Execute,
  keys: readonly string[],
  properties: readonly Property[],
  { first, language }: { first: number; language: string },
): Promise<Rows> {
  const parts = chunks(keys, KEYS).flatMap(keys =>
    chunks(properties, PROPERTIES).map(properties => ({ keys, properties })),
  );
  const rows = new Map<string, Record<string, unknown>>();
  await Promise.all(
    parts.map(async ({ keys, properties }) => {
      const wanted = Object.fromEntries(properties.map(({ id }) => [`with_${id}`, true]));
      const { entities } = await ask<{ entities: { nodes: ({ key: string } & Record<string, unknown>)[] } }>(
        execute,
        propertiesOperation,
        { keys, first, language, with_key: true, ...wanted },
      );
      for (const node of entities.nodes) rows.set(node.key, { ...rows.get(node.key), ...node });
    }),
  );
  return rows;
}

/** What a data extension answers. */
export interface Extended {
  meta: { id: string; name: string; type?: { id: string; name: string } }[];
  rows: Record<string, Record<string, Value[]>>;
}

/** Tells properties of entities; of one that there is not, no values. */
export async function extend(execute: Execute, { ids, extensions }: ExtendQuery): Promise<Extended> {
  const groups = new Map<string, Extension[]>();
  for (const extension of extensions) {
    const settings = `${extension.first} ${extension.language}`;
    groups.set(settings, [...(groups.get(settings) ?? []), extension]);
  }
  const read = new Map<Extension, Rows>();
  await Promise.all(
    [...groups.values()].map(async group => {
      const properties = group.map(({ property }) => property);
      const rows = await readProperties(execute, ids, properties, group[0]!);
      for (const extension of group) read.set(extension, rows);
    }),
  );
  const valuesOf = (id: string, extension: Extension): [string, Value[]] => {
    const answer = read.get(extension)!.get(id)?.[extension.property.id];
    return [extension.property.id, answer == null ? [] : extension.property.values(answer)];
  };
  return {
    meta: extensions.map(({ property: { id, name, type } }) => ({ id, name, ...(type && { type }) })),
    rows: Object.fromEntries(
      ids.map(id => [id, Object.fromEntries(extensions.map(extension => valuesOf(id, extension)))]),
    ),
  };
}

/** The list in parts of at most that size. */
const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
