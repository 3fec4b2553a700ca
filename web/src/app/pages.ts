/** Which page an address has. Only the home page is in the first file. */
import type { ComponentType } from 'preact';
import { Home } from '../pages/home';

export type PageProps = Record<string, string>;
type Page = ComponentType<PageProps>;

interface Entry {
  pattern: RegExp;
  load(): Promise<Page>;
  loaded?(): Page;
}

const here = (page: ComponentType<never>): Pick<Entry, 'load' | 'loaded'> => ({
  load: () => Promise.resolve(page as Page),
  loaded: () => page as Page,
});

const later = (load: () => Promise<{ default: ComponentType<never> }>): Pick<Entry, 'load' | 'loaded'> => {
  let page: Page | undefined;
  return {
    load: async () => (page ??= (await load()).default as Page),
    loaded: () => page as Page,
  };
};

const entries: Entry[] = [
  { pattern: /^\/$/, ...here(Home) },
  { pattern: /^\/search$/, ...later(() => import('../pages/search')) },
  { pattern: /^\/e\/(?<entityKey>[^/]+)$/, ...later(() => import('../pages/entity/entity')) },
  { pattern: /^\/path$/, ...later(() => import('../pages/path')) },
  { pattern: /^\/compare$/, ...later(() => import('../pages/compare')) },
  { pattern: /^\/table\/(?<kind>[^/]+)$/, ...later(() => import('../pages/table/table')) },
  { pattern: /^\/map$/, ...later(() => import('../pages/map/map')) },
  { pattern: /^\/guide$/, ...later(() => import('../pages/guide')) },
  { pattern: /^\/docs$/, ...later(() => import('../pages/docs/docs')) },
  { pattern: /^\/docs\/(?<name>.+)$/, ...later(() => import('../pages/docs/docs')) },
  { pattern: /^\/timeline$/, ...later(() => import('../pages/timeline')) },
  { pattern: /^\/schema$/, ...later(() => import('../pages/schema')) },
];

const nothing: Entry = { pattern: /^/, ...later(() => import('../pages/not-found')) };

export interface Match extends Pick<Entry, 'load' | 'loaded'> {
  params: PageProps;
}

export function matchPage(pathname: string): Match {
  for (const { pattern, ...page } of [...entries, nothing]) {
    const match = pattern.exec(pathname);
    if (match) return { ...page, params: decoded(match.groups ?? {}) };
  }
  throw new Error('The last pattern matches everything.');
}

function decoded(groups: Record<string, string>): PageProps {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => {
      try {
        return [name, decodeURIComponent(value)];
      } catch {
        return [name, value];
      }
    }),
  );
}
