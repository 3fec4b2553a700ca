/**
 * What a client may take in a minute. A request takes a point before it is answered, and after that one for each node
 * of its answer: so the last request of a minute may take more than was left, and the next one waits.
 */
import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { Fault } from '../../errors';
import type { Exchange } from './exchange';
import { refuse, type Refusal } from './refusal';

/** In seconds; then a client has all its points again. */
const WINDOW = 60;
/** What an export takes: how much it will be is not known, but it is always much. */
const EXPORT_POINTS = 5_000;

export interface Budget {
  /** Takes a point, or says that there is none left. */
  check(exchange: Exchange): Promise<Refusal | undefined>;
  /** Takes what the answer turned out to cost. */
  charge(exchange: Exchange): void;
}

/** Undefined where nobody is bounded. Where Redis is away, each server counts for itself until it is back. */
export function createBudget(points: number, redis?: Redis): Budget | undefined {
  if (points === 0) return undefined;
  const options = { points, duration: WINDOW, keyPrefix: 'wuwen:budget' };
  const memory = new RateLimiterMemory(options);
  const limiter = redis
    ? new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: memory })
    : memory;
  const policy = `"client";q=${points};w=${WINDOW}`;

  return {
    async check(exchange) {
      const left = await limiter.consume(exchange.client).catch(asExhausted);
      const seconds = Math.ceil(left.msBeforeNext / 1000);
      exchange.headers['ratelimit-policy'] = policy;
      exchange.headers['ratelimit'] = `"client";r=${Math.max(0, left.remainingPoints)};t=${seconds}`;
      return left.consumedPoints > points ? refuse(exhausted(points, seconds), seconds) : undefined;
    },
    charge(exchange) {
      const cost = costOf(exchange);
      if (cost > 0) limiter.penalty(exchange.client, cost).catch(() => undefined);
    },
  };
}

const costOf = ({ way, cost }: Exchange): number => (way === 'export' ? EXPORT_POINTS : (cost?.nodes ?? 0));

function asExhausted(reason: unknown): RateLimiterRes {
  if (reason instanceof RateLimiterRes) return reason;
  throw reason;
}

const exhausted = (points: number, seconds: number) =>
  new Fault(
    'TOO_MANY_REQUESTS',
    `This client has used up its ${points} points of this minute.`,
    `Wait ${seconds} s, and ask for less: a request takes one point, and one for each node of its answer.`,
  );
