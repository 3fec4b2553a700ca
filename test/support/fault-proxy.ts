/** A proxy between server and database that fails as networks and databases do. It speaks just enough Bolt. */
import { connect, createServer, type Server, type Socket } from 'node:net';

export interface FaultProxy {
  uri: string;
  /** All is well again. */
  heal(): Promise<void>;
  /** Nobody listens at the port any more, and what was open is cut: as where the database is down. */
  refuse(): Promise<void>;
  /** Connections are taken, and nothing is ever said: as where the machine hangs. */
  silence(): void;
  /** Each answer comes `ms` later. */
  slow(ms: number): void;
  /** Connections are reset when an answer begins, `times` times. */
  reset(times: number): void;
  /** Connections are cut once: as where the database was restarted. */
  cut(): void;
  /** Each statement fails with this code. */
  fail(code: string): void;
  /** From now on it tells drivers that it routes, and that reads and writes go to these addresses. */
  route(servers: { readers: string[]; writers: string[] }): void;
  /** How many statements have come so far, but for probes: those come where a machine is busy. */
  statements(): number;
  /** The bookmarks that statements waited for, as they came. */
  bookmarks: string[];
  close(): Promise<void>;
}

type Mode = { silent?: boolean; delay?: number; resets?: number; code?: string };

/** Addresses by role, as a routing table has them. */
type Roles = Record<'ROUTE' | 'READ' | 'WRITE', string[]>;

/** Passes on to the server at `uri`. */
export async function openFaultProxy(uri: string): Promise<FaultProxy> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let mode: Mode = {};
  let statements = 0;
  const bookmarks: string[] = [];
  let roles: Roles | undefined;

  function join(near: Socket): void {
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
    /** After a FAILURE the server ignores what comes, until a RESET. */
    let failed = false;
    near.on('data', chunk => {
      const runs = runsIn(chunk);
      if (!chunk.includes(PROBE)) statements += runs;
      bookmarks.push(...(chunk.toString('latin1').match(/FB:[\w+/=-]+/g) ?? []));
      if (mode.silent) return;
      if (roles && chunk.subarray(2, 4).equals(ROUTE)) return void near.write(framed(routingTable(roles)));
      if (!failed && !(runs > 0 && mode.code)) return void far.write(chunk);
      for (const message of messagesIn(chunk)) {
        if (message.includes(RESET)) failed = false;
        if (failed) near.write(framed(IGNORED));
        else if (message.includes(RUN)) {
          failed = true;
          near.write(framed(failure(mode.code!)));
        } else far.write(framed(message));
      }
    });
    far.on('data', chunk => {
      const { silent, delay = 0, resets = 0 } = mode;
      if (silent) return;
      if (resets > 0) {
        mode.resets = resets - 1;
        return void near.resetAndDestroy();
      }
      if (delay === 0) near.write(chunk);
      else setTimeout(() => near.writable && near.write(chunk), delay);
    });
  }

  let server = await open(0, join);
  const own = (server.address() as { port: number }).port;
  const cut = () => sockets.forEach(socket => socket.destroy());
  const shut = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve());
      cut();
    });

  return {
    uri: `bolt://127.0.0.1:${own}`,
    async heal() {
      mode = {};
      if (!server.listening) server = await open(own, join);
    },
    refuse: shut,
    silence: () => void (mode = { silent: true }),
    slow: delay => void (mode = { delay }),
    reset: resets => void (mode = { resets }),
    cut,
    fail: code => void (mode = { code }),
    route({ readers, writers }) {
      const strip = (uri: string) => new URL(uri).host;
      roles = { ROUTE: [`127.0.0.1:${own}`], READ: readers.map(strip), WRITE: writers.map(strip) };
    },
    statements: () => statements,
    bookmarks,
    close: shut,
  };
}

function open(port: number, join: (near: Socket) => void): Promise<Server> {
  const server = createServer({ noDelay: true }, join);
  return new Promise(resolve => server.listen(port, '127.0.0.1', () => resolve(server)));
}

const ROUTE = Buffer.from([0xb3, 0x66]);
const RUN = Buffer.from([0xb3, 0x10]);
const RESET = Buffer.from([0xb0, 0x0f]);
/** The circuit breaker's smallest statement, alone on its connection: RUN, and a text of eight bytes. */
const PROBE = Buffer.concat([RUN, Buffer.from([0x88]), Buffer.from('RETURN 1')]);
const IGNORED = Buffer.from([0xb0, 0x7e]);

/** After the head of RUN the text begins, which tells it from the same bytes elsewhere. */
function runsIn(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(RUN); at >= 0; at = chunk.indexOf(RUN, at + 2)) {
    if (at >= 2 && (chunk[at + 2]! & 0x80) !== 0) count += 1;
  }
  return count;
}

/** The driver writes whole messages: a length, so many bytes, and two zeros. */
function messagesIn(chunk: Buffer): Buffer[] {
  const messages: Buffer[] = [];
  for (let at = 0; at + 2 < chunk.length;) {
    const end = at + 2 + chunk.readUInt16BE(at);
    messages.push(chunk.subarray(at + 2, end));
    at = end + 2;
  }
  return messages;
}

function framed(message: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message, Buffer.from([0, 0])]);
}

/** Text, a list and a map, as PackStream has them where they are short. */
const text = (value: string) =>
  Buffer.concat([Buffer.from([0xd0, Buffer.byteLength(value)]), Buffer.from(value)]);
const list = (items: Buffer[]) => Buffer.concat([Buffer.from([0x90 + items.length]), ...items]);
const map = (entries: [string, Buffer][]) =>
  Buffer.concat([
    Buffer.from([0xa0 + entries.length]),
    ...entries.flatMap(([key, value]) => [text(key), value]),
  ]);

/** SUCCESS with the answer to ROUTE; it holds for a minute. */
function routingTable(roles: Roles): Buffer {
  const servers = Object.entries(roles).map(([role, addresses]) =>
    map([
      ['addresses', list(addresses.map(text))],
      ['role', text(role)],
    ]),
  );
  const table = map([
    ['ttl', Buffer.from([60])],
    ['db', text('neo4j')],
    ['servers', list(servers)],
  ]);
  return Buffer.concat([Buffer.from([0xb1, 0x70]), map([['rt', table]])]);
}

/** FAILURE, as Bolt 5.7 has it. */
function failure(code: string): Buffer {
  return Buffer.concat([
    Buffer.from([0xb1, 0x7f, 0xa4]),
    ...[text('neo4j_code'), text(code)],
    ...[text('message'), text('as the test has it')],
    ...[text('gql_status'), text('50N42')],
    ...[text('description'), text('error: as the test has it')],
  ]);
}
