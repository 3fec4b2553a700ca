/**
 * A client that costs little itself, as it shares the machine with what it measures: one socket a client, one request
 * at a time, over plain HTTP/1.1; requests are made as bytes beforehand, and a body is read as text only when asked.
 */
import { connect, type Socket } from 'node:net';

export interface Answer {
  status: number;
  /** Read it before the next request: its bytes are used again. */
  body(): string;
}

export interface Client {
  send(request: Buffer): Promise<Answer>;
  close(): void;
}

/** A request under way. */
interface Waiting {
  request: Buffer;
  /** Whether it was sent over a second connection. */
  again?: boolean;
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** The bytes of a request with that body, and more headers. */
export function requestOf(body: string, headers: readonly string[] = []): Buffer {
  const head = [
    'POST /graphql HTTP/1.1',
    'Host: bench',
    'Content-Type: application/json',
    'Accept: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...headers,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/**
 * Connects to a server on this machine. Servers close connections that rest for some seconds; a request that meets that
 * is sent again over a new one.
 */
export async function openClient(port: number): Promise<Client> {
  const answer = createAnswer();
  let waiting: Waiting | undefined;
  let open = true;
  let socket = await connected();

  async function connected(): Promise<Socket> {
    const made = connect({
      port,
      host: '127.0.0.1',
      noDelay: true,
      onread: {
        buffer: Buffer.allocUnsafeSlow(65_536),
        callback(count, chunk) {
          if (answer.add(chunk as Buffer, count)) settle();
          return true;
        },
      },
    });
    await new Promise((resolve, reject) => made.once('connect', resolve).once('error', reject));
    made.on('error', () => undefined);
    made.on('close', () => {
      if (!open || !waiting) return;
      if (answer.begun() || waiting.again) waiting.reject(new Error('The server has closed the connection.'));
      else void sendAgain(waiting);
    });
    return made;
  }

  function settle(): void {
    const settled = waiting;
    waiting = undefined;
    settled?.resolve(answer);
  }

  async function sendAgain(met: Waiting): Promise<void> {
    met.again = true;
    try {
      socket = await connected();
      socket.write(met.request);
    } catch (error) {
      met.reject(error as Error);
    }
  }

  return {
    send: request =>
      new Promise((resolve, reject) => {
        waiting = { request, resolve, reject };
        answer.begin();
        if (socket.destroyed) void sendAgain(waiting);
        else socket.write(request);
      }),
    close() {
      open = false;
      socket.destroy();
    },
  };
}

/** Puts an answer together out of what a socket brings; every answer must tell its length. */
function createAnswer() {
  let bytes = Buffer.allocUnsafe(65_536);
  let filled = 0;
  /** Where the body begins; 0 while the head is not whole. */
  let from = 0;
  let length = 0;
  return {
    status: 0,
    body: () => bytes.toString('utf8', from, from + length),
    begin() {
      filled = from = 0;
    },
    /** Whether some of it has come. */
    begun: () => filled > 0,
    /** Takes bytes; says whether the answer is whole. */
    add(chunk: Buffer, count: number): boolean {
      if (filled + count > bytes.length) bytes = Buffer.concat([bytes], 2 * (filled + count));
      chunk.copy(bytes, filled, 0, count);
      filled += count;
      if (!from) {
        const end = bytes.subarray(0, filled).indexOf('\r\n\r\n');
        if (end < 0) return false;
        const head = bytes.toString('latin1', 0, end);
        const told = /\ncontent-length: *(\d+)/i.exec(head);
        if (!told) throw new Error(`An answer tells no length:\n${head}`);
        this.status = Number(head.slice(9, 12));
        from = end + 4;
        length = Number(told[1]);
      }
      return filled >= from + length;
    },
  };
}
