/** Free ports on the loopback interface. */
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';

export interface Ports {
  bolt: number;
  http: number;
}

/** The usual ports, or any free one in place of one that is taken. 0 means any. */
export async function choosePorts(preferred: Ports): Promise<Ports> {
  const bolt = await freePort(preferred.bolt);
  const http = await freePort(preferred.http);
  return { bolt, http };
}

async function freePort(preferred: number): Promise<number> {
  return (await tryPort(preferred)) ?? (await tryPort(0))!;
}

/** Listens for a moment: nothing else tells for sure. */
async function tryPort(port: number): Promise<number | undefined> {
  const probe = createServer();
  try {
    probe.listen({ host: '127.0.0.1', port, exclusive: true });
    await once(probe, 'listening');
    return (probe.address() as AddressInfo).port;
  } catch {
    return undefined;
  } finally {
    await new Promise(done => probe.close(done));
  }
}
