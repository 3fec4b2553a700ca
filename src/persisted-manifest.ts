/** Manifests of persisted operations, as the field's tools write them: texts by the hash of each, or by another id. */
import { parse } from 'graphql';
import { z } from 'zod';

/** Codegen and relay-compiler write one object: id to text. */
const byId = z.record(z.string(), z.string());
/** Apollo's tools write a list, and say so. */
const apollo = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});

export type PersistedOperations = Readonly<Record<string, string>>;

/** Reads a manifest; throws an Error whose message tells what is wrong. */
export function readManifest(text: string): PersistedOperations {
  const json = JSON.parse(text) as unknown;
  const listed = apollo.safeParse(json);
  const operations = listed.success
    ? Object.fromEntries(listed.data.operations.map(({ id, body }) => [id, body]))
    : byId.parse(json);
  for (const body of Object.values(operations)) parse(body);
  return operations;
}

/** The operation of an id, which may be a hash with the prefix `sha256:` or without, in the manifest as well. */
export function findPersisted(operations: PersistedOperations, id: string): string | undefined {
  const bare = id.replace(/^sha256:/, '');
  const known = [id, bare, `sha256:${bare}`].find(name => Object.hasOwn(operations, name));
  return known === undefined ? undefined : operations[known];
}
