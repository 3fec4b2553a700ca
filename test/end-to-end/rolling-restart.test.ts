import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { startNginx } from '../../bench/nginx';
import { wuwen, type Running } from '../cli/run';

const hasNginx = spawnSync('nginx', ['-v']).status === 0;
const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env as Record<string, string>;
const named = { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } as Record<string, string>;

let servers: Running[] = [];
let nginx: ReturnType<typeof startNginx> | undefined;
afterAll(async () => {
  servers.forEach(server => server.process.kill('SIGKILL'));
  await nginx?.stop();
});

(hasNginx ? describe : describe.skip)('two servers behind nginx', () => {
  it('are restarted in turn under load, and no request fails', async () => {
    const [front, ...ports] = await freePorts(3);
    const start = (port: number) =>
      wuwen(['start'], {
        ...named,
        PORT: String(port),
        LOG_LEVEL: 'error',
        NODE_ENV: 'production',
        BUDGET: '0',
      });
    servers = ports.map(start);
    nginx = startNginx(front!, ports);
    await Promise.all(servers.map(server => server.description('Ctrl-C stops')));

    const load = startLoad(front!);
    await load.answered(20);
    for (const [at, port] of ports.entries()) {
      servers[at]!.process.kill('SIGTERM');
      expect(await servers[at]!.ended).toBe(0);
      await load.answered(20); // by the other alone
      servers[at] = start(port);
      await servers[at]!.description('Ctrl-C stops');
      await load.answered(20);
    }
    expect(await load.stop()).toEqual({ 200: expect.any(Number) });
  }, 180_000);
});

/** Clients that ask all the time: the same again, which is kept, and what nobody has asked before. */
function startLoad(port: number) {
  const agent = new Agent({ keepAlive: true });
  const seen: Record<string, number> = {};
  const listeners = new Set<() => void>();
  let [count, stopped] = [0, false];

  async function client(): Promise<void> {
    while (!stopped) {
      const key = count % 2 ? 'autoglm' : `no-such-${count}`;
      const how = await post(agent, port, `{ product(key: "${key}") { name } }`);
      seen[how] = (seen[how] ?? 0) + 1;
      count += 1;
      listeners.forEach(listen => listen());
      await new Promise(resolve => setTimeout(resolve, 5)); // the servers need the processor more
    }
  }

  const clients = [1, 2].map(client);
  return {
    answered(more: number): Promise<void> {
      const until = count + more;
      return new Promise(resolve => {
        const listen = () => {
          if (count < until) return;
          listeners.delete(listen);
          resolve();
        };
        listeners.add(listen);
      });
    },
    async stop() {
      stopped = true;
      await Promise.all(clients);
      agent.destroy();
      return seen;
    },
  };
}

/** The status, the code of an error, or how the connection ended. */
function post(agent: Agent, port: number, query: string): Promise<string> {
  return new Promise(resolve => {
    const headers = { 'content-type': 'application/json' };
    const sent = request({ port, agent, method: 'POST', path: '/graphql', headers }, answer => {
      let text = '';
      answer.setEncoding('utf8').on('data', part => (text += part));
      answer.on('end', () => resolve(text.includes('"errors"') ? text : String(answer.statusCode)));
      answer.on('error', ({ message }) => resolve(message));
    });
    sent.on('error', ({ message }) => resolve(message));
    sent.end(JSON.stringify({ query }));
  });
}

async function freePorts(count: number): Promise<number[]> {
  const probes = Array.from({ length: count }, () => createServer().listen({ host: '127.0.0.1', port: 0 }));
  await Promise.all(probes.map(probe => once(probe, 'listening')));
  const ports = probes.map(probe => (probe.address() as AddressInfo).port);
  await Promise.all(probes.map(probe => new Promise(done => probe.close(done))));
  return ports;
}
