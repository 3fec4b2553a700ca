import { useEffect, useState } from 'preact/hooks';
import { ByKeyDocument, ResolveDocument } from '../../../gql/graphql';
import { ask } from '../../app/api';
import type { EntityName } from '../entity-link';
import { suggest, type Hit } from './suggest';

export type Named = EntityName & { id: string };

/** What a key or a name in the URL stands for. */
export type Resolved =
  | { state: 'none' }
  | { state: 'asking' }
  | { state: 'found'; entity: Named }
  | { state: 'unknown'; text: string; near: Hit[] }
  | { state: 'several'; text: string; near: Hit[] };

export function useEntity(text: string): Resolved {
  const [resolved, set] = useState<{ text: string; resolved: Resolved }>();
  useEffect(() => {
    if (!text) return;
    const controller = new AbortController();
    resolve(text, controller.signal).then(
      resolved => set({ text, resolved }),
      () => undefined,
    );
    return () => controller.abort();
  }, [text]);
  if (!text) return { state: 'none' };
  return resolved?.text === text ? resolved.resolved : { state: 'asking' };
}

async function resolve(text: string, signal: AbortSignal): Promise<Resolved> {
  const keyed = (await ask(ByKeyDocument, { key: text }, signal)).entity;
  if (keyed) return { state: 'found', entity: keyed };
  const [named, { strong, weak, near }] = await Promise.all([
    ask(ResolveDocument, { name: text }, signal),
    suggest(text, signal),
  ]);
  const called = strong.filter(({ matchedBy }) => matchedBy === 'NAME' || matchedBy === 'ALIAS');
  if (called.length > 1) return { state: 'several', text, near: called };
  if (named.entity) return { state: 'found', entity: named.entity };
  return { state: 'unknown', text, near: [...strong, ...weak, ...near].slice(0, 5) };
}
