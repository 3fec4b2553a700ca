import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import { badInput, Fault } from '../../errors';
import { extend } from '../../reconcile/extend';
import { manifest } from '../../reconcile/manifest';
import { previewOperation, type Previewed } from '../../reconcile/operations';
import { entityFlyout, flyoutOf, noPreview, preview } from '../../reconcile/preview';
import { readExtend, readQueries } from '../../reconcile/queries';
import { reconcile } from '../../reconcile/reconcile';
import { ask, type Execute } from '../../reconcile/session';
import { proposeProperties, suggestEntities, suggestProperties, suggestTypes } from '../../reconcile/suggest';
import type { Exchange } from '../admission/exchange';
import { languageOf } from '../pages/site/head/head';
import { answerFault, answerJson, answerPage, callbackIn } from './answer';
import { askedAt, isReconcile, numberIn, paramsOf, type Asked } from './asked';

interface Service {
  /** Executes GraphQL requests at the expense of an exchange. */
  executeFor(exchange: Exchange): Execute;
  /** Where clients reach this server, as this request did. */
  originFor(exchange: Exchange, url: URL): string;
  /** Whether reading needs a key. */
  isClosed: boolean;
}

/**
 * `/reconcile`: the W3C's Reconciliation Service API 0.2, by which OpenRefine and others match names with entities.
 * Admission has let it in, as everything else; what it reads are GraphQL operations under all their limits.
 */
export function useReconcile(service: Service): Plugin<{ exchange: Exchange }> {
  return {
    async onRequest({ url, request, serverContext, endResponse }) {
      if (!isReconcile(url.pathname) || request.method === 'OPTIONS') return;
      const { exchange, req } = serverContext as unknown as { exchange: Exchange; req?: IncomingMessage };
      const answer = await respond(service, { request, url, exchange, req });
      if (answer.status >= 400 && !exchange.errors) exchange.errors = ['BAD_REQUEST'];
      endResponse((request.method === 'HEAD' ? new Response(null, answer) : answer) as never);
    },
  };
}

interface Received {
  request: Request;
  url: URL;
  exchange: Exchange;
  req?: IncomingMessage;
}

async function respond(service: Service, received: Received): Promise<Response> {
  const { request, url, exchange, req } = received;
  let callback: string | undefined;
  try {
    callback = callbackIn(url.searchParams);
    const isRoot = /^\/reconcile\/?$/.test(url.pathname);
    if (!['GET', 'HEAD', ...(isRoot ? ['POST'] : [])].includes(request.method)) return notAllowed(isRoot);
    const params = await paramsOf(request, url, req);
    callback = callbackIn(params);
    const asked = askedAt(url.pathname, params);
    if (!asked)
      throw new Fault('NOT_FOUND', 'There is nothing at this address.', 'The manifest is at /reconcile.');
    const found = await answerTo(asked, params, service, received);
    return found instanceof Response ? found : answerJson(found, callback);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    exchange.errors ??= [error.code];
    return answerFault(error, callback);
  }
}

const notAllowed = (isRoot: boolean) =>
  new Response(null, { status: 405, headers: { Allow: isRoot ? 'GET, HEAD, POST' : 'GET, HEAD' } });

/** The answer as an object that becomes JSON, or as a page. */
async function answerTo(
  asked: Asked,
  params: URLSearchParams,
  { executeFor, originFor, isClosed }: Service,
  { request, url, exchange }: Received,
): Promise<object> {
  const execute = executeFor(exchange);
  switch (asked.for) {
    case 'manifest':
      if (request.method === 'POST') throw badInput('The form has neither queries nor extend.');
      return manifest(originFor(exchange, url), isClosed);
    case 'queries':
      return reconcile(execute, readQueries(asked.json));
    case 'extend':
      return extend(execute, readExtend(asked.json));
    case 'properties':
      return proposeProperties(params.get('type') ?? undefined, numberIn(params, 'limit'));
    case 'suggest':
      return suggest(execute, asked.what, params);
    case 'flyout':
      return flyout(execute, asked.what, params.get('id') ?? '');
    case 'preview': {
      const [key, language] = [params.get('id') ?? '', languageOf(url, request)];
      const entity = await readEntity(execute, key, language);
      if (!entity) return answerPage(noPreview(key, language), 404);
      return answerPage(preview(entity, originFor(exchange, url), language));
    }
  }
}

function suggest(execute: Execute, what: 'entity' | 'type' | 'property', params: URLSearchParams) {
  const prefix = params.get('prefix') ?? '';
  const skip = numberIn(params, 'cursor') ?? 0;
  const type = params.get('type') || undefined;
  if (what === 'type') return suggestTypes(prefix, skip);
  if (what === 'property') return suggestProperties(prefix, skip, type);
  return suggestEntities(execute, { prefix, skip, type });
}

async function flyout(execute: Execute, what: 'entity' | 'type' | 'property', id: string) {
  const entity = what === 'entity' ? await readEntity(execute, id, 'en') : undefined;
  const html = what === 'entity' ? entity && entityFlyout(entity) : flyoutOf(what, id);
  if (html !== undefined) return { id, html };
  throw new Fault('NOT_FOUND', `There is no ${what} ${JSON.stringify(id.slice(0, 60))}.`);
}

const readEntity = async (execute: Execute, key: string, language: 'en' | 'zh') =>
  (
    await ask<{ entity: Previewed | null }>(execute, previewOperation, {
      key,
      language: language.toUpperCase(),
    })
  ).entity;
