import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { pino } from 'pino';
import { createApp } from '../../src/http/app';
import { listen } from '../../src/http/listen';
import { standIn } from './stand-in';
import { httpConfig } from '../support/http-config';

const here = { host: '127.0.0.1', port: 0 };

describe('an address that cannot be had', () => {
  it('is told with the setting to change, where the port is taken', async () => {
    const other = createServer().listen(here);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(listen(standIn().app, { ...here, port })).rejects.toMatchObject({
      code: 'BAD_CONFIGURATION',
      message: `Port ${port} of 127.0.0.1 is taken.`,
      hint: 'Set PORT to a free port, or stop the program that listens there.',
    });
    other.close();
  });

  it('is told with the setting to change, where the machine has no such address', async () => {
    await expect(listen(standIn().app, { host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
      code: 'BAD_CONFIGURATION',
      message: 'This machine has no address 192.0.2.1.',
      hint: expect.stringContaining('Set HOST'),
    });
  });
});

describe('closing', () => {
  it('finishes the request under way, says no to /ready meanwhile, and then closes the port', async () => {
    const { app, started, release } = slow();
    const server = await listen(app, here);
    const agent = new Agent({ keepAlive: true });
    const underWay = ask(server.url, agent);
    await started;

    const closed = server.close();
    const ready = await fetch(`${server.url}/ready`);
    expect(ready.status).toBe(503);
    release();
    expect(await underWay).toEqual({ status: 200, connection: 'close', text: '{"data":{"slow":"done"}}' });
    await closed;
    await expect(fetch(`${server.url}/live`)).rejects.toThrow('fetch failed');
    agent.destroy();
  });

  it('ends connections that wait for a next request', async () => {
    const server = await listen(standIn().app, here);
    const agent = new Agent({ keepAlive: true });
    await ask(server.url, agent);
    const [socket] = Object.values(agent.freeSockets).flatMap(sockets => sockets ?? []);
    const ended = once(socket!, 'close');
    await server.close();
    await ended;
  });

  it('may be asked for twice', async () => {
    const server = await listen(standIn().app, here);
    expect(server.close()).toBe(server.close());
    await server.close();
  });

  it('cuts off what still runs after 10 s', async () => {
    const { app, started } = slow();
    const server = await listen(app, here);
    const cut = ask(server.url, new Agent()).catch((error: NodeJS.ErrnoException) => error.code);
    await started;
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] });
    try {
      const closed = server.close();
      jest.advanceTimersByTime(10_000);
      await closed;
    } finally {
      jest.useRealTimers();
    }
    expect(await cut).toBe('ECONNRESET');
  });
});

/** An app whose only field answers when it is told to. */
function slow() {
  let release: () => void;
  let begin: () => void;
  const started = new Promise<void>(resolve => (begin = resolve));
  const released = new Promise<void>(resolve => (release = resolve));
  const resolve = async () => {
    begin();
    await released;
    return 'done';
  };
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { slow: { type: GraphQLString, resolve } } }),
  });
  const app = createApp({
    schema,
    database: { read: async () => ({ rows: [], bookmark: '' }) } as never,
    config: httpConfig({ maxDepth: 12 }),
    log: pino({ level: 'silent' }),
  });
  return { app, started, release: () => release() };
}

function ask(url: string, agent: Agent) {
  return new Promise<{ status?: number; connection?: string; text: string }>((resolve, reject) => {
    const asked = request(`${url}/graphql?query=%7Bslow%7D`, { agent }, answer => {
      let text = '';
      answer.on('data', part => (text += part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, connection: answer.headers.connection, text }),
      );
    });
    asked.on('error', reject).end();
  });
}
