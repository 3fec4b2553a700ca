/** Global ids: Relay's, made from the type's name and the key. */
import type { EntityId } from '../graph/explore/expand';
import { entityKinds, kindNames, type EntityKind, type Kind } from '../ontology';

/** The global id of what has a key. */
export const encodeId = (type: string, key: string): string =>
  Buffer.from(`${type}:${key}`).toString('base64');

/** What a global id names; null for one that was never given out. Whether there is such a node is not asked. */
export function decodeId(id: string | number): { type: Kind | 'Statement'; key: string } | null {
  const [, type, key] = /^(\w+):(.+)$/s.exec(Buffer.from(String(id), 'base64').toString()) ?? [];
  if (!key || (type !== 'Statement' && !kindNames.includes(type as Kind))) return null;
  return { type: type as Kind | 'Statement', key };
}

/** The entity that a global id names; null for an id of anything else. */
export function entityId(id: string | number): EntityId | null {
  const { type, key } = decodeId(id) ?? {};
  return key && entityKinds.includes(type as EntityKind) ? { kind: type as EntityKind, key } : null;
}
