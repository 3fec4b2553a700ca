/** Entities and articles as resources: `wuwen://entity/{key}`, `wuwen://article/{key}`. */
import type { ReadResourceResult, Resource, ResourceTemplate } from '@modelcontextprotocol/sdk/types.js';
import { Fault } from '../errors';
import { operations } from './operations';
import { factOf, type FactRow, type NamedRow } from './rows';
import type { Session } from './session';
import { bounded } from './tool';
import { entity } from './tools/lookup';

const MIME = 'application/json';

export const resourceTemplates: ResourceTemplate[] = [
  {
    uriTemplate: 'wuwen://entity/{key}',
    name: 'entity',
    description: 'An entity with its facts and their evidence.',
    mimeType: MIME,
  },
  {
    uriTemplate: 'wuwen://article/{key}',
    name: 'article',
    description: 'An article: what each of its paragraphs says.',
    mimeType: MIME,
  },
];

/** A page of all there is: the articles, and entities after them. */
export async function listResources(session: Session, cursor?: string) {
  const { articles, entities } = await session.ask<{
    articles: { nodes: { key: string; title: string }[] };
    entities: {
      nodes: (NamedRow & { summary: string | null })[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  }>(operations.resources, { first: 100, after: cursor });
  const listed: Resource[] = [
    ...(cursor === undefined ? articles.nodes : []).map(({ key, title }) => ({
      uri: `wuwen://article/${key}`,
      name: title,
      mimeType: MIME,
    })),
    ...entities.nodes.map(({ key, name, summary }) => ({
      uri: `wuwen://entity/${encodeURIComponent(key)}`,
      name,
      mimeType: MIME,
      ...(summary && { description: summary }),
    })),
  ];
  const { hasNextPage, endCursor } = entities.pageInfo;
  return { resources: listed, ...(hasNextPage && endCursor && { nextCursor: endCursor }) };
}

/** What a resource holds. Throws Fault NOT_FOUND for one that is none. */
export async function readResource(session: Session, uri: string): Promise<ReadResourceResult> {
  const [, kind, encoded] = /^wuwen:\/\/(entity|article)\/([^/?#]{1,600})$/.exec(uri) ?? [];
  if (!kind || !encoded) throw notFound(uri);
  const key = decoded(encoded, uri);
  const body =
    kind === 'entity'
      ? await entity.call({ of: key, first: 100 }, session)
      : await article(session, key, uri);
  return { contents: [{ uri, mimeType: MIME, text: JSON.stringify(body) }] };
}

function decoded(text: string, uri: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw notFound(uri);
  }
}

async function article(session: Session, key: string, uri: string): Promise<Record<string, unknown>> {
  const { article } = await session.ask<{ article: ArticleRow | null }>(operations.article, { key });
  if (!article) throw notFound(uri);
  const { paragraphs, ...told } = article;
  const lines = paragraphs
    .filter(({ statements, claims }) => statements.length + (claims?.length ?? 0) > 0)
    .map(({ locator, mentions, statements, claims }) => ({
      locator,
      mentions: mentions.map(({ key }) => key),
      facts: statements.map(statement => {
        const { subject, type, object, basis } = factOf(statement);
        return [subject.key, type, object.key, basis].join(' ');
      }),
      ...(claims && { claims }),
    }));
  return bounded({ article: told, paragraphs: lines });
}

interface ArticleRow {
  key: string;
  title: string;
  paragraphs: {
    locator: string;
    mentions: NamedRow[];
    statements: FactRow[];
    /** Missing where the domain has no claims. */
    claims?: { key: string; text: string }[];
  }[];
}

const notFound = (uri: string) =>
  new Fault(
    'NOT_FOUND',
    `There is no resource ${uri.slice(0, 200)}.`,
    'resources/list tells those that there are.',
  );
