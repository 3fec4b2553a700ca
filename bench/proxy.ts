/** A proxy between server and database: it may delay, as a network would, and counts the statements that pass. */
import { connect, createServer, type Socket } from 'node:net';

export interface Proxy {
  uri: string;
  /** How many statements have passed so far. */
  runs(): number;
  close(): Promise<void>;
}

/** Passes Bolt on to `uri`, each way after half of `delay` ms. */
export async function startProxy(uri: string, delay: number): Promise<Proxy> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let runs = 0;
  const server = createServer({ noDelay: true }, near => {
    const far = connect({ host: hostname, port: Number(port), noDelay: true });
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        near.destroy();
        far.destroy();
        sockets.delete(socket);
      });
    }
    near.on('data', chunk => {
      runs += countRuns(chunk);
      later(() => far.write(chunk));
    });
    far.on('data', chunk => later(() => near.write(chunk)));
  });
  const later = (work: () => void) => (delay ? setTimeout(work, delay / 2) : work());
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as { port: number }).port}`,
    runs: () => runs,
    close: () =>
      new Promise(resolve => {
        sockets.forEach(socket => socket.destroy());
        server.close(() => resolve());
      }),
  };
}

/** A RUN message is a structure of three fields (B3) with the signature 10; after it the text begins. */
function countRuns(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf('b310', 0, 'hex'); at >= 0; at = chunk.indexOf('b310', at + 2, 'hex')) {
    if (at >= 2 && (chunk[at + 2]! & 0x80) !== 0) count += 1;
  }
  return count;
}
