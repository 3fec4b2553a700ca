/** What a picture has in the URL: what is selected, added and hidden; and its changes. */
import { useMemo, useState } from 'preact/hooks';
import { go, useUrl, withParams, type Params } from '../app/router';
import type { Hidden } from './data';

export const useSelected = (): string | undefined => useUrl().searchParams.get('sel') ?? undefined;

/** The entities that were added by expanding, as the URL has them. */
export const useAdded = (): string[] => listed(useUrl().searchParams.get('add'));
const addedKeys = (): string[] => listed(new URL(location.href).searchParams.get('add'));

/** The change that adds entities to those. */
export const adding = (keys: string[]): Params => ({ add: joined([...addedKeys(), ...keys]) });

export function useHidden(): Hidden {
  const { searchParams } = useUrl();
  const hide = searchParams.get('hide') ?? '';
  const inferred = searchParams.get('stated') === '1';
  return useMemo(() => ({ names: new Set(listed(hide)), inferred }), [hide, inferred]);
}

/** The parts of the URL that belong to a picture. */
const own = ['sel', 'add', 'hide', 'stated'];

/** Changes of the picture, which are changes of the URL, and can be undone one by one. */
export function useChanges() {
  const [past, setPast] = useState<Params[]>([]);
  const change = (params: Params) => {
    const { searchParams } = new URL(location.href);
    const before = Object.fromEntries(own.map(name => [name, searchParams.get(name)]));
    if (Object.entries(params).every(([name, value]) => (before[name] ?? '') === (value ?? ''))) return;
    setPast(all => [...all.slice(-50), before]);
    go(withParams(params), { replace: !('add' in params), stay: true });
  };
  const undo = () => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    go(withParams(before), { replace: true, stay: true });
  };
  return { change, undo, canUndo: past.length > 0 };
}

const listed = (value: string | null): string[] => (value ?? '').split(',').filter(part => part !== '');
const joined = (parts: Iterable<string>): string => [...new Set(parts)].join(',');
