import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Plugin } from 'graphql-yoga';
import { Fault } from '../../errors';
import { exportGraph, formatNames, formatOf, type Format } from '../../export/formats';
import type { Database } from '../../neo4j/driver';
import type { Log } from '../../log';

/**
 * `GET /export?format=` answers with the whole graph as a file, read from the database as fast as the client takes it,
 * and no further where the client goes away. Where the database fails in the midst, the connection is cut, so that no
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
        const body = request.method === 'HEAD' ? null : await begin(database, format);
        body?.on('error', error => {
          log.warn({ err: error }, 'An export was cut off.');
          (serverContext as { res?: ServerResponse } | undefined)?.res?.destroy();
        });
        endResponse(new fetchAPI.Response(body as never, { headers: headersOf(format) }));
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
});

/** The file, once the database has answered: until then, the answer can still be that it does not. */
async function begin(database: Pick<Database, 'read'>, format: Format): Promise<Readable> {
  await database.read({ text: 'RETURN 1', params: {} });
  return Readable.from(exportGraph(database, format), { objectMode: false });
}

/** As GraphQL tells errors. */
const refusal = ({ code, message, hint }: Fault) => ({
  errors: [
    { message, extensions: { code, hint, ...(code === 'BAD_USER_INPUT' && { formats: formatNames }) } },
  ],
});

const statusOf = ({ code }: Fault): number => (code === 'BAD_USER_INPUT' ? 400 : 503);
