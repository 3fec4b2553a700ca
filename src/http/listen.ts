/** Opens the app to the network, and closes it without cutting anyone off. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Fault } from '../errors';
import { createSlotMap, type SlotMap } from '../slot-map';
import type { App } from './app';

export interface Listening {
  /** Where the server is, as `http://127.0.0.1:4000`. */
  url: string;
  /**
   * Ends the service: `/ready` says no at once, requests under way are finished, then the port is closed. What still
   * runs after 10 s is cut off. May be called again; it is done once.
   */
  close(): Promise<void>;
}

/** How long, in ms, requests under way may take once the server closes. */
const GRACE_MS = 10_000;

/** Listens on `host` and `port` (0 picks a free one). Throws a Fault where that address cannot be had. */
export async function listen(app: App, { host, port }: { host: string; port: number }): Promise<Listening> {
  const server = createServer();
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 65_000; // longer than a load balancer keeps its own end, which is 60 s as a rule

  const underWay = createSlotMap<ServerResponse>();
  server.on('request', (request, response) => {
    response.on('close', underWay.add(response));
    app.listener(request, response);
  });

  server.on('upgrade', (request, socket, head) => app.upgrade(request, socket, head));

  await bind(server, host, port);
  let closed: Promise<void> | undefined;
  return {
    url: urlOf(server.address() as AddressInfo),
    close: () => (closed ??= shut(app, server, underWay)),
  };
}

async function bind(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen({ host, port });
    await once(server, 'listening');
  } catch (error) {
    throw asFault(error as NodeJS.ErrnoException, host, port);
  }
}

function asFault(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  const bad = (message: string, hint: string) =>
    new Fault('BAD_CONFIGURATION', message, hint, { cause: error });
  switch (error.code) {
    case 'EADDRINUSE':
      return bad(
        `Port ${port} of ${host} is taken.`,
        'Set PORT to a free port, or stop the program that listens there.',
      );
    case 'EACCES':
      return bad(`This user may not listen on port ${port}.`, 'Set PORT to 1024 or above.');
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return bad(
        `This machine has no address ${host}.`,
        'Set HOST to one that it has, as 127.0.0.1, or 0.0.0.0 for all.',
      );
    default:
      return error;
  }
}

/** A server that listens on every address is shown by the one that always works here. */
function urlOf({ address, port }: AddressInfo): string {
  const shown = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}

/** The port stays open while requests are finished, so that whoever asks `/ready` meanwhile hears it. */
async function shut(app: App, server: Server, underWay: SlotMap<ServerResponse>): Promise<void> {
  app.close();
  const closed = once(server, 'close');
  const grace = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await finished(underWay);
  server.close();
  await finished(underWay);
  server.closeAllConnections();
  await closed;
  clearTimeout(grace);
  app.release();
}

/** Waits for those requests that are under way now. Each closes its connection, which would else wait for more. */
async function finished(underWay: SlotMap<ServerResponse>): Promise<void> {
  await Promise.all(
    underWay.items().map(response => {
      response.shouldKeepAlive = false;
      return new Promise(resolve => response.once('close', resolve));
    }),
  );
}
