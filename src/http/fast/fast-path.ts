/**
 * Operations that yoga has answered before, and that are compiled by now, are executed without yoga: to read, to
 * check and to lead a request through its plugins costs more than to execute it. All that yoga and its plugins decide
 * depends on what a request is beside its variables; so where that is the same, the headers of the answer are, too.
 * An answer that has errors is left to yoga, and so is all that is not JSON by POST.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../schema/context';
import type { Cost } from '../../schema/cost/cost';
import { bytesOf, priceIn, textOf, type ResponseCache } from './response-cache';
import { answerHeadersOf, exchangeOf, type Exchange } from '../admission/exchange';
import { bodyRead } from '../body';
import type { SurrogateKeys } from '../plugins/headers/surrogate-keys';
import { nameOf } from '../plugins/exchange';
import { isFinal, type Compiled } from './compiled-operations';
import { compress, compressedHeaders, encodingFor } from './compression';
import { asksForMore, requestFrameOf, isJson } from './request-key';

export interface FastPath {
  /** Serves what it can, and gives all else to `next`. */
  listen(next: RequestListener): RequestListener;
  /** Learns from yoga's answers; it must come last, to see every header. */
  plugin: Plugin<Context>;
}

/** How to answer requests that differ in their variables alone. */
interface Known {
  operation?: string;
  headers: Record<string, string>;
  document: DocumentNode;
  run: NonNullable<ReturnType<Compiled['of']>>;
}

/** How many of them are known at the most. */
const MOST = 500;

export function createFastPath(
  makeContext: (asker: Exchange) => Context,
  compiled: Compiled,
  { responses, surrogateKeys }: { responses: ResponseCache; surrogateKeys: Pick<SurrogateKeys, 'of'> },
): FastPath {
  const known = new Map<string, Known>();
  /** What was executed for a request that yoga answers. */
  const executed = new WeakMap<Request, { document: DocumentNode; operationName?: string | null }>();
  /** What came of requests that were left to yoga to be told so: they need not be executed again. */
  const failed = new WeakMap<IncomingMessage, { result: ExecutionResult; cost: Cost }>();

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const asked = askedBy(request);
    const how = asked && known.get(asked.key);
    if (!how) return false;
    const exchange = exchangeOf(request);
    const context = makeContext(exchange);
    const result = await execute(how, context, asked.variables);
    if (exchange.over() && response.destroyed) return true;
    if (result.errors) {
      if (result.errors.some(isFinal)) failed.set(request, { result, cost: context.cost });
      return false;
    }
    const { operation, document } = how;
    const headers = { ...how.headers, ...surrogateKeys.of(document, context) };
    const body = bytesOf(await textOf(result, context));
    Object.assign(exchange, { way: 'compiled', operation, stats: context.stats, cost: context.cost });
    await send({ headers, body }, request, response);
    responses.keep(exchange, context.reader.state(), { body, headers, operation, cost: priceIn(context) });
    return true;
  }

  return {
    listen: next => (request, response) => {
      if (known.size === 0) return next(request, response);
      serve(request, response).then(
        served => served || next(request, response),
        () => next(request, response),
      );
    },
    plugin: {
      onExecute({ args: { contextValue, document, operationName }, setExecuteFn }) {
        const known = failed.get((contextValue as { req?: IncomingMessage }).req!);
        if (known) {
          contextValue.cost = known.cost;
          exchangeOf((contextValue as unknown as { req: IncomingMessage }).req).cost = known.cost;
          setExecuteFn(() => known.result);
        } else executed.set(contextValue.request, { document, operationName });
      },
      onResponse({ request, response, serverContext }) {
        const what = executed.get(request);
        if (!what || response.status !== 200 || !isJson(response.headers)) return;
        const run = compiled.of(what.document, what.operationName);
        const asked = run && askedBy((serverContext as { req?: IncomingMessage }).req);
        if (!asked || known.has(asked.key)) return;
        const operation = nameOf(what.document, what.operationName);
        const headers = Object.fromEntries(response.headers);
        known.set(asked.key, { run, operation, headers, document: what.document });
        if (known.size > MOST) known.delete(known.keys().next().value!);
      },
    },
  };
}

/** Executes what is compiled; anew, where the graph changed meanwhile. */
async function execute(
  { run }: Known,
  context: Context,
  variables: Record<string, unknown>,
): Promise<ExecutionResult> {
  const result = await run(undefined, context, variables);
  if (!context.reader.mixed()) return result;
  context.restart();
  return run(undefined, context, variables);
}

async function send(
  { headers, body }: { headers: Record<string, string>; body: Buffer },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const encoding = encodingFor(request.headers['accept-encoding'], body.length);
  const sent = encoding ? await compress(encoding, body) : body;
  response
    .writeHead(200, {
      ...(encoding ? compressedHeaders(headers, encoding) : headers),
      ...answerHeadersOf(exchangeOf(request)),
      'content-length': sent.length,
    })
    .end(sent);
}

/** A request's variables, and all that it is beside them; undefined for one that yoga must look at. */
function askedBy(
  request: IncomingMessage | undefined,
): { key: string; variables: Record<string, unknown> } | undefined {
  const text = bodyRead(request)?.text;
  if (!request || !text || asksForMore(request)) return undefined;
  try {
    const { variables, ...rest } = JSON.parse(text) as Record<string, unknown>;
    if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return undefined;
    return {
      key: `${requestFrameOf(request)}\n${JSON.stringify(rest)}`,
      variables: (variables ?? {}) as Record<string, unknown>,
    };
  } catch {
    return undefined;
  }
}
