/**
 * What a client may take. Points come back steadily, all of them in a minute. A request takes a point before it is
 * answered, and after that one for each node of its answer: so one may take more than was left, and the next one waits.
 */
import type { Redis } from 'ioredis';
import { Fault } from '../../../errors';
import { createBuckets, createSharedBuckets } from './buckets';
import type { Exchange } from '../exchange';
import { refuse, type Refusal } from '../refusal';

/** In seconds; in so long a client that has none left has all its points again. */
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
  const buckets = redis ? createSharedBuckets(WINDOW * 1000, redis) : createBuckets(WINDOW * 1000);
  const msOf = (count: number) => (count * WINDOW * 1000) / points;
  const policy = `"client";q=${points};w=${WINDOW}`;

  return {
    async check(exchange) {
      const { untilFull, taken } = await buckets.take(exchange.client, msOf(1), true);
      const left = Math.max(0, Math.floor(points - untilFull / msOf(1)));
      exchange.headers['ratelimit-policy'] = policy;
      exchange.headers['ratelimit'] = `"client";r=${left};t=${Math.ceil(untilFull / 1000)}`;
      if (taken) return undefined;
      const seconds = Math.max(1, Math.ceil((untilFull + msOf(1) - WINDOW * 1000) / 1000));
      return refuse(exhausted(points, seconds), seconds);
    },
    charge(exchange) {
      const cost = costOf(exchange);
      if (cost > 0) void buckets.take(exchange.client, msOf(cost), false);
    },
  };
}

const costOf = ({ way, cost }: Exchange): number => (way === 'export' ? EXPORT_POINTS : (cost?.nodes ?? 0));

const exhausted = (points: number, seconds: number) =>
  new Fault(
    'TOO_MANY_REQUESTS',
    `This client has used up its ${points} points of a minute.`,
    `Wait ${seconds} s, and ask for less: a request takes one point, and one for each node of its answer.`,
  );
