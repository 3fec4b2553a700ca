/** What Prometheus may ask: the server's own counts, and Node's. */
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { Cache } from '../../graph/read/cache';
import type { Bounded } from '../../neo4j/bounded';
import type { Database } from '../../neo4j/driver';
import type { Outcome } from '../../neo4j/observed';
import type { Exchange } from '../admission/exchange';
import { entryOf } from '../../maps';
import { addHistogram } from './histogram';

export interface Metrics {
  /** Counts a request that is over. */
  request(exchange: Exchange, status: number): void;
  /** Counts a statement that has ended. */
  statement(outcome: Outcome): void;
  /** All of it, in Prometheus' form. */
  text(): Promise<{ type: string; text: string }>;
}

/** What is looked at when somebody asks. */
export interface Watched {
  cache: () => Cache;
  load: Bounded['load'];
  connections: Database['connections'];
  maxStatements: number;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const NODES = [1, 10, 100, 1_000, 5_000, 20_000, 100_000];

/** Codes of errors that are counted by their names; whatever a resolver invents is none of them. */
const refusals = ['UNAUTHENTICATED', 'FORBIDDEN', 'TOO_MANY_REQUESTS', 'LIMIT_EXCEEDED', 'UNAVAILABLE'];

export function createMetrics(watched: Watched): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  const requestsOf = addHistogram(registry, {
    name: 'wuwen_request_duration_seconds',
    help: 'Requests by the way in which they were answered, and the status.',
    buckets: SECONDS,
  });
  const requests = new Map<string, (seconds: number) => void>();
  const observeNodes = addHistogram(registry, {
    name: 'wuwen_answer_nodes',
    help: 'The price of operations: the nodes of their answers.',
    buckets: NODES,
  })();
  const refused = new Counter({
    name: 'wuwen_refusals_total',
    help: 'Requests that were refused or failed, by the code of the error.',
    labelNames: ['code'],
    registers,
  });
  const statementsOf = addHistogram(registry, {
    name: 'wuwen_statement_duration_seconds',
    help: 'Cypher statements that read, by whether they failed; what they waited for their turn counts, too.',
    buckets: SECONDS,
  });
  const statements = {
    failed: statementsOf({ failed: 'true' }),
    answered: statementsOf({ failed: 'false' }),
  };
  const reads = new Counter({
    name: 'wuwen_operation_reads_total',
    help: 'Operations by whether what was read before was enough (hit), or the database was read (miss).',
    labelNames: ['cache'],
    registers,
  });
  addGauges(watched, registers);
  for (const code of refusals) refused.inc({ code }, 0);
  for (const cache of ['hit', 'miss']) reads.inc({ cache }, 0);
  let hasDefaults = false;

  return {
    request({ way, started, stats, cost, errors }, status) {
      const observe = entryOf(requests, `${way} ${status}`, () => requestsOf({ way, code: status }));
      observe((performance.now() - started) / 1000);
      if (cost) observeNodes(cost.nodes);
      // A hit takes no statement but the probe that tells whether it is still valid.
      if (stats?.queries) reads.inc({ cache: stats.probes === stats.queries ? 'hit' : 'miss' });
      for (const code of errors ?? [])
        if (refusals.includes(code as string)) refused.inc({ code: code as string });
    },
    statement: ({ ms, failed }) => statements[failed ? 'failed' : 'answered'](ms / 1000),
    async text() {
      if (!hasDefaults) collectDefaultMetrics({ register: registry });
      hasDefaults = true;
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}

function addGauges({ cache, load, connections, maxStatements }: Watched, registers: Registry[]): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('wuwen_statements_running', 'Statements that the database runs now.', () => load().running);
  gauge('wuwen_statements_waiting', 'Statements that wait for their turn.', () => load().waiting);
  gauge('wuwen_statements_limit', 'How many statements may run at a time.', () => maxStatements);
  const pool = () => connections?.() ?? { inUse: 0, idle: 0, limit: 0 };
  gauge('wuwen_connections_in_use', 'Bolt connections on which something runs.', () => pool().inUse);
  gauge('wuwen_connections_idle', 'Bolt connections that wait for something to run.', () => pool().idle);
  gauge('wuwen_connections_limit', 'How many Bolt connections to a server there may be.', () => pool().limit);
  gauge('wuwen_cache_bytes', 'What is kept of what was read and answered, in bytes.', () => cache().size());
}
