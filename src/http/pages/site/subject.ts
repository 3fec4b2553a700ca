/** What a page is about, asked of the schema as any client would ask. */
import { page } from '../../../domain/current';
import { documentationTitle } from './documentation';
import type { Route } from './routes';

/** Executes an operation; undefined where it fails. */
export type Ask = (
  operation: string,
  variables: Record<string, unknown>,
) => Promise<Record<string, unknown> | undefined>;

interface Name {
  key: string;
  kind: string;
  zh: string;
  en: string;
}

export interface HeadStatement {
  key: string;
  type: string;
  basis: string;
  subject: Name;
  object: Name;
  evidence: { locator: string }[];
}

export interface HeadEntity extends Name {
  aliases: string[];
  summaryZh: string | null;
  summaryEn: string | null;
  statements: { totalCount: number; nodes: HeadStatement[] };
}

const ENTITY = `query HeadEntity($key: String!) {
  entity(key: $key) {
    ...HeadName aliases summaryZh: summary(language: ZH) summaryEn: summary(language: EN)
    statements(first: 100) {
      totalCount
      nodes { key type basis subject { ...HeadName } object { ...HeadName } evidence { locator } }
    }
  }
}
fragment HeadName on Entity { key kind zh: name(language: ZH) en: name(language: EN) }`;

const NAME = `query HeadName($key: String!) {
  entity(key: $key) { key kind zh: name(language: ZH) en: name(language: EN) }
}`;

export async function readEntity(ask: Ask, key: string): Promise<HeadEntity | undefined> {
  return ((await ask(ENTITY, { key }))?.['entity'] as HeadEntity | null) ?? undefined;
}

async function readName(ask: Ask, key: string): Promise<Name | undefined> {
  if (!key) return undefined;
  return ((await ask(NAME, { key }))?.['entity'] as Name | null) ?? undefined;
}

export interface Subject {
  title: { zh: string; en: string };
  description: { zh: string; en: string };
  entity?: HeadEntity;
  /** Whether the page is about something that is not there. */
  missing?: boolean;
}

const fixed: Record<string, { zh: string; en: string }> = {
  home: page.title ?? { zh: '五问：大模型行业图谱', en: 'wuwen: a map of the large-model industry' },
  search: { zh: '搜索', en: 'Search' },
  map: { zh: '全图', en: 'Map' },
  path: { zh: '路径', en: 'Paths' },
  compare: { zh: '对比', en: 'Compare' },
  timeline: { zh: '时间线', en: 'Timeline' },
  table: { zh: '列表', en: 'Lists' },
  schema: { zh: '图的结构', en: 'Schema' },
  guide: { zh: 'Neo4j Browser 指南', en: 'Guide to Neo4j Browser' },
};

const description = page.description ?? {
  zh: '谁造了什么，与谁竞争，哪一段说的：每一条事实都能追到文章的某一段。',
  en: 'Who builds what, who rivals whom, and which paragraph says so: every fact leads to its evidence.',
};

export async function subjectOf(route: Route, ask: Ask): Promise<Subject> {
  if (route.page === 'entity') {
    const entity = await readEntity(ask, route.key);
    if (!entity) return { title: { zh: route.key, en: route.key }, description, missing: true };
    return {
      title: { zh: entity.zh, en: entity.en },
      description: {
        zh: entity.summaryZh ?? description.zh,
        en: entity.summaryEn ?? description.en,
      },
      entity,
    };
  }
  if (route.page === 'docs') {
    const title = documentationTitle(route.name);
    return title
      ? { title, description }
      : { title: { zh: route.name, en: route.name }, description, missing: true };
  }
  const ends =
    route.page === 'path' ? [route.from, route.to] : route.page === 'compare' ? [route.a, route.b] : [];
  const [one, other] = await Promise.all(ends.map(key => readName(ask, key)));
  if (one && other) {
    const coalesced = route.page === 'path' ? ' → ' : ' / ';
    return { title: { zh: one.zh + coalesced + other.zh, en: one.en + coalesced + other.en }, description };
  }
  return { title: fixed[route.page]!, description };
}
