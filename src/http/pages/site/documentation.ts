/** What pages the documentation has, as the build of the explorer has written it. */
import { builtSite } from './files';

interface Title {
  zh: string;
  en: string;
}

/** The title of a page by its name; undefined where there is none. */
export function documentationTitle(name: string): Title | undefined {
  const file = builtSite()?.get('/docs/index.json');
  if (!file) return undefined;
  const { pages } = JSON.parse(file.bytes.toString()) as { pages: Record<string, Partial<Title>> };
  const { zh, en } = Object.hasOwn(pages, name) ? pages[name]! : {};
  const either = en ?? zh;
  return either === undefined ? undefined : { zh: zh ?? either, en: either };
}

/** The names of all pages that are in English. */
export function documentationPages(): { name: string; title: string }[] {
  const file = builtSite()?.get('/docs/index.json');
  if (!file) return [];
  const { pages } = JSON.parse(file.bytes.toString()) as { pages: Record<string, Partial<Title>> };
  return Object.entries(pages).flatMap(([name, { en }]) => (en ? [{ name, title: en }] : []));
}
