/** A client that costs little itself: one socket a client, one request at a time, over plain HTTP/1.1. */
import { connect, type Socket } from 'node:net';

export interface Answer {
  status: number;
  body: string;
}

export interface Client {
  post(body: string, headers?: string): Promise<Answer>;
  close(): void;
}

/** Connects to a server on this machine. */
export async function openClient(port: number): Promise<Client> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let pending: ((answer: Answer) => void) | undefined;
  onAnswer(socket, answer => pending?.(answer));
  return {
    post(body, headers = '') {
      const length = Buffer.byteLength(body);
      return new Promise((resolve, reject) => {
        pending = resolve;
        socket.once('close', reject);
        socket.write(
          `POST /graphql HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nAccept: application/json\r\n${headers}Content-Length: ${length}\r\n\r\n${body}`,
          () => socket.off('close', reject),
        );
      });
    },
    close: () => socket.destroy(),
  };
}

/** Reads answers, which all tell their length. */
function onAnswer(socket: Socket, give: (answer: Answer) => void): void {
  let read = Buffer.alloc(0);
  socket.on('data', chunk => {
    read = read.length ? Buffer.concat([read, chunk]) : chunk;
    const end = read.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = read.toString('latin1', 0, end);
    const length = Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? NaN);
    if (Number.isNaN(length)) throw new Error(`An answer tells no length:\n${head}`);
    if (read.length < end + 4 + length) return;
    const body = read.toString('utf8', end + 4, end + 4 + length);
    read = read.subarray(end + 4 + length);
    give({ status: Number(head.slice(9, 12)), body });
  });
}
