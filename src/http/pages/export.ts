import type { ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import type { Plugin } from 'graphql-yoga';
import { Fault } from '../../errors';
import { located } from '../../export/around';
import { exportGraph, formatNames, formatOf, type ExportOptions, type Format } from '../../export/formats';
import { selectionOf } from '../../export/selection';
import type { Database } from '../../neo4j/driver';
import type { Log } from '../../log';
import { compressing, encodingOf } from '../fast/compression';

/**
 * `GET /export?format=` answers with the graph as a file, or the part of it that `kinds`, `types`, `around` and
 * `mentions` name, read from the database as fast as the client takes it, and no further where the client goes away. Where the database fails in the midst, the connection is cut, so that no
 * client takes a part for the whole.
 */
export function useExport(database: Pick<Database, 'read'>, log: Log): Plugin {
  return {
    async onRequest({ url, request, fetchAPI, serverContext, endResponse }) {
      if (url.pathname !== '/export') return;
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        endResponse(new fetchAPI.Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } }));
        return;
      }
      try {
        const format = formatOf(url.searchParams.get('format'));
        const options = optionsOf(url.searchParams);
        const encoding = encodingOf(request.headers.get('accept-encoding'));
        const file = request.method === 'HEAD' ? null : await begin(database, format, options);
        file?.on('error', error => {
          log.warn({ err: error }, 'An export was cut off.');
          (serverContext as { res?: ServerResponse } | undefined)?.res?.destroy();
        });
        // Whichever of the two ends before its time ends the other.
        const body = file && encoding ? pipeline(file, compressing(encoding), () => undefined) : file;
        const headers = { ...headersOf(format), ...(encoding && { 'Content-Encoding': encoding }) };
        endResponse(new fetchAPI.Response(body as never, { headers }));
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        endResponse(fetchAPI.Response.json(refusal(error), { status: statusOf(error) }));
      }
    },
  };
}

const headersOf = ({ mediaType, fileName }: Format) => ({
  'Content-Type': mediaType,
  'Content-Disposition': `attachment; filename="${fileName}"`,
  'Cache-Control': 'no-store',
  Vary: 'Accept-Encoding',
});

const optionsOf = (params: URLSearchParams): ExportOptions => {
  const isOn = (name: string) => (params.has(name) ? params.get(name) !== 'false' : undefined);
  return {
    selection: selectionOf({
      ...{ kinds: params.get('kinds'), types: params.get('types'), around: params.get('around') },
      mentions: isOn('mentions'),
    }),
    ...{ bom: isOn('bom'), gephi: isOn('gephi') },
  };
};

/** The file, once the database has answered: until then, the answer can still be that it does not. */
async function begin(
  database: Pick<Database, 'read'>,
  format: Format,
  { selection, ...options }: ExportOptions,
): Promise<Readable> {
  await database.read({ text: 'RETURN 1', params: {} });
  const part = selection && (await located(database, selection));
  return Readable.from(exportGraph(database, format, { selection: part, ...options }), { objectMode: false });
}

/** As GraphQL tells errors. */
const refusal = ({ code, message, hint }: Fault) => ({
  errors: [
    { message, extensions: { code, hint, ...(code === 'BAD_USER_INPUT' && { formats: formatNames }) } },
  ],
});

const statusOf = ({ code }: Fault): number => statuses[code] ?? 503;

const statuses: Partial<Record<Fault['code'], number>> = {
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  NOT_FOUND: 404,
};
