/** Every state of the explorer is a URL. */
import { useSyncExternalStore } from './store';

type Listener = () => void;
const listeners = new Set<Listener>();
const tell = () => listeners.forEach(listener => listener());

let current = new URL(location.href);

addEventListener('popstate', () => {
  current = new URL(location.href);
  tell();
});

/** The address now. A component that calls it is drawn anew when the address changes. */
export const useUrl = (): URL => useSyncExternalStore(subscribe, () => current);

const subscribe = (listener: Listener) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const currentUrl = (): URL => current;

export interface Go {
  /** Takes the place of the state that is left, so that Back does not lead to it. */
  replace?: boolean;
  /** Leaves the scrolling as it is. */
  stay?: boolean;
}

export function go(to: string | URL, { replace = false, stay = false }: Go = {}): void {
  const next = new URL(to, current);
  if (next.href === current.href) return;
  const otherPage = next.pathname !== current.pathname;
  if (replace) history.replaceState(null, '', next);
  else history.pushState(null, '', next);
  current = next;
  if (otherPage && !stay) scrollTo(0, 0);
  tell();
}

export type Params = Record<string, string | number | null | undefined>;

/** This address with other parameters: null and '' take one away. */
export function withParams(params: Params, url: URL = current): URL {
  const next = new URL(url);
  for (const [name, value] of Object.entries(params)) {
    if (value === null || value === undefined || value === '') next.searchParams.delete(name);
    else next.searchParams.set(name, String(value));
  }
  return next;
}

/** What is kept from page to page. */
const kept = ['lang'];

/** The address of another page of the explorer. */
export function href(path: string, params: Params = {}): string {
  const next = new URL(path, current.origin);
  for (const name of kept) {
    const value = current.searchParams.get(name);
    if (value) next.searchParams.set(name, value);
  }
  const { pathname, search } = withParams(params, next);
  return pathname + search;
}

export const entityHref = (key: string): string => href(`/e/${encodeURIComponent(key)}`);

/** Addresses of this host that the explorer does not draw. */
const foreign =
  /^\/(graphql|export|og|neo4j|live|ready|metrics|mcp|assets)(\/|$)|^\/docs\/.*\.md$|\.graphql$/;

/** Follows links of the explorer without loading the page anew. */
export function followLinks(): void {
  addEventListener('click', event => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest?.('a');
    if (!link || link.target || link.hasAttribute('download')) return;
    const to = new URL(link.href);
    if (to.origin !== location.origin || foreign.test(to.pathname)) return;
    if (to.pathname === current.pathname && to.search === current.search && to.hash) return;
    event.preventDefault();
    go(to);
  });
}
