/** What is asked of each request before it is answered: who asks, whether they may, and how much they have taken. */
import { Fault } from '../../errors';
import type { Log } from '../../log';
import type { Database } from '../../neo4j/driver';
import { assertMay, purposeOf, type AccessSettings, type NeededRole } from './access';
import type { TokenSettings } from '../../access/tokens';
import type { AwaitBookmarks } from './bookmarks';
import { createBudget } from './budgets/budget';
import { createConcurrency } from './budgets/concurrency';
import { openRedis } from './budgets/redis';
import type { Exchange } from './exchange';
import { createIdentify } from './identity';
import { refuse, type Refusal } from './refusal';

export interface AdmissionSettings extends AccessSettings, TokenSettings {
  budget: number;
  requestTimeoutMs: number;
  concurrency: number;
  redisUrl?: string;
  trustProxy?: string;
}

export interface Gate {
  /** Checks a request; gives it to `admitted` or `refused`, at once where nothing is to be waited for. */
  admit<T>(exchange: Exchange, admitted: () => T, refused: (refusal: Refusal) => T): T | Promise<T>;
  /** A request is over: its place is free, and what its answer cost is taken. */
  leave(exchange: Exchange): void;
  close(): void;
}

export interface GateParts {
  database: Pick<Database, 'read'>;
  awaitBookmarks: AwaitBookmarks;
  settings: AdmissionSettings;
  neededRole: NeededRole;
  log: Log;
  /** Headers that every answer has which no plugin makes. */
  headersFor(exchange: Exchange): Record<string, string>;
}

/** How long browsers come back by TLS alone: a year. */
const HSTS_SECONDS = 31_536_000;

type Check = (exchange: Exchange) => Refusal | undefined | Promise<Refusal | undefined>;

export function createGate(parts: GateParts): Gate {
  const { database, awaitBookmarks, settings, neededRole, log, headersFor } = parts;
  const redis = settings.redisUrl === undefined ? undefined : openRedis(settings.redisUrl, log);
  const identify = createIdentify(database, settings);
  const budget = createBudget(settings.budget, redis);
  const concurrency = createConcurrency(settings.concurrency, redis);

  /** What is asked of each request, in this order. */
  const checks: Check[] = [
    exchange => settle(identify(exchange), who => void Object.assign(exchange, who)),
    exchange => assertMay(purposeOf(exchange), exchange, neededRole),
    ...(concurrency ? [concurrency.enter] : []),
    ...(budget ? [budget.check] : []),
    awaitBookmarks,
  ];

  return {
    admit(exchange, admitted, refused) {
      const decide = (refusal: Refusal | undefined) => {
        if (!refusal) return admitted();
        exchange.way = 'refused';
        exchange.errors = [refusal.code];
        const headers = { ...headersFor(exchange), ...exchange.headers, ...refusal.headers };
        return refused({ ...refusal, headers });
      };
      if (purposeOf(exchange) === 'probe') return admitted();
      if (settings.production && isBehindTls(exchange, settings)) {
        exchange.headers['strict-transport-security'] = `max-age=${HSTS_SECONDS}`;
      }
      try {
        const refusal = firstRefusal(checks, exchange);
        if (!(refusal instanceof Promise)) return decide(refusal);
        return refusal.catch((error: unknown) => asRefusal(error, log)).then(decide);
      } catch (error) {
        return decide(asRefusal(error, log));
      }
    },
    leave(exchange) {
      concurrency?.leave(exchange);
      budget?.charge(exchange);
    },
    close: () => redis?.disconnect(),
  };
}

function firstRefusal(checks: readonly Check[], exchange: Exchange, from = 0): ReturnType<Check> {
  for (let at = from; at < checks.length; at++) {
    const refusal = checks[at]!(exchange);
    if (refusal instanceof Promise)
      return refusal.then(found => found ?? firstRefusal(checks, exchange, at + 1));
    if (refusal) return refusal;
  }
  return undefined;
}

function asRefusal(error: unknown, log: Log): Refusal {
  if (error instanceof Fault) return refuse(error);
  log.error({ err: error }, 'A request could not be checked.');
  return refuse(new Fault('UNAVAILABLE', 'The request could not be checked.', 'Try again in a few seconds.'));
}

/** A proxy that is trusted tells how the client came to it. */
export const isBehindTls = (exchange: Exchange, { trustProxy }: Pick<AdmissionSettings, 'trustProxy'>) =>
  trustProxy !== undefined && exchange.header('x-forwarded-proto')?.split(',').at(-1)?.trim() === 'https';

function settle<T>(value: T | Promise<T>, then: (value: T) => undefined): undefined | Promise<undefined> {
  return value instanceof Promise ? value.then(then) : then(value);
}
