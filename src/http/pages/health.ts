import type { Plugin } from 'graphql-yoga';
import { assertWhole } from '../../backup/own';
import { Fault } from '../../errors';
import type { Database } from '../../neo4j/driver';

/** How long, in ms, a probe waits for the database. Orchestrators give a probe few seconds themselves. */
const PATIENCE_MS = 3_000;

/**
 * `GET /live` answers 200 while the process serves. `GET /ready` answers 200 while the database answers, and else
 * 503 with the reason; while the server closes, too. Kubernetes' probes and load balancers ask so.
 */
export function useHealth(database: Pick<Database, 'read'>, isClosing: () => boolean): Plugin {
  return {
    async onRequest({ url, request, fetchAPI, endResponse }) {
      if (url.pathname !== '/live' && url.pathname !== '/ready') return;
      const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        endResponse(new fetchAPI.Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } }));
        return;
      }
      const reason = url.pathname === '/live' ? undefined : await whyNotReady(database, isClosing());
      const body = reason ? { status: 'unavailable', reason } : { status: 'ok' };
      endResponse(new fetchAPI.Response(JSON.stringify(body), { status: reason ? 503 : 200, headers }));
    },
  };
}

async function whyNotReady(database: Pick<Database, 'read'>, closing: boolean): Promise<string | undefined> {
  if (closing) return 'The server is closing.';
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise<string>(resolve => {
    timer = setTimeout(resolve, PATIENCE_MS, `The database has not answered within ${PATIENCE_MS / 1000} s.`);
  });
  const answer = assertWhole(database).then(
    () => undefined,
    error => (error instanceof Fault ? error.message : 'The database answers with an error.'),
  );
  return Promise.race([answer, impatience]).finally(() => clearTimeout(timer));
}
