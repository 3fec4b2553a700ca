/** What a page is about, asked of the schema as any client would ask. */
import { page } from '../../../../domain/current';
import { documentationTitle } from '../documentation';
import type { Route } from '../routes';

/** Executes an operation; undefined where it fails. */
export type Ask = (
  operation: string,
  variables: Record<string, unknown>,
) => Promise<Record<string, unknown> | undefined>;

export interface Name {
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

const NAME = `query HeadName($text: String!) {
  byKey: entity(key: $text) { ...HeadName }
  byName: entity(name: $text) { ...HeadName }
}
fragment HeadName on Entity { key kind zh: name(language: ZH) en: name(language: EN) }`;

const PATH = `query HeadPath($from: EntityRef!, $to: EntityRef!) {
  paths(from: $from, to: $to, first: 1) {
    paths {
      nodes { key kind zh: name(language: ZH) en: name(language: EN) }
      steps { isForward statement { type basis } }
    }
  }
}`;

export async function readEntity(ask: Ask, key: string): Promise<HeadEntity | undefined> {
  return ((await ask(ENTITY, { key }))?.['entity'] as HeadEntity | null) ?? undefined;
}

/** By key or by name, as the page takes them. */
async function readName(ask: Ask, text: string): Promise<Name | undefined> {
  if (!text) return undefined;
  const { byKey, byName } = ((await ask(NAME, { text })) ?? {}) as Record<string, Name | null>;
  return byKey ?? byName ?? undefined;
}

/** A way from one entity to another. */
export interface HeadPath {
  nodes: Name[];
  steps: { isForward: boolean; statement: { type: string; basis: string } }[];
}

/** The shortest path between two entities; where there is none, the two alone. */
export async function readPath(ask: Ask, [from, to]: readonly [Name, Name]): Promise<HeadPath> {
  const answer = await ask(PATH, { from: { key: from.key }, to: { key: to.key } });
  const { paths } = (answer?.['paths'] ?? { paths: [] }) as { paths: HeadPath[] };
  return paths[0] ?? { nodes: [from, to], steps: [] };
}

export interface Subject {
  title: { zh: string; en: string };
  description: { zh: string; en: string };
  entity?: HeadEntity;
  /** The two entities of a page about two. */
  pair?: readonly [Name, Name];
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
    const between = route.page === 'path' ? ' → ' : ' / ';
    const title = { zh: one.zh + between + other.zh, en: one.en + between + other.en };
    return { title, description, pair: [one, other] };
  }
  return { title: fixed[route.page]!, description };
}
