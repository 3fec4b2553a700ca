/** How many requests of one client are answered at a time, by this server or, through Redis, by all of them. */
import type { Redis } from 'ioredis';
import { Fault } from '../../../errors';
import type { Exchange } from '../exchange';
import { refuse, type Refusal } from '../refusal';

export interface Concurrency {
  /** Lets a request in, or says that its client has too many under way. */
  enter(exchange: Exchange): Refusal | undefined | Promise<Refusal | undefined>;
  /** A request that was let in is over. */
  leave(exchange: Exchange): void;
}

/** Undefined where nobody is bounded. */
export function createConcurrency(most: number, redis?: Redis): Concurrency | undefined {
  if (most === 0) return undefined;
  const local = createLocal(most);
  return redis ? createShared(most, redis, local) : local;
}

function createLocal(most: number): Concurrency {
  const underWay = new Map<string, number>();
  const entered = new WeakSet<Exchange>();
  return {
    enter(exchange) {
      const { client } = exchange;
      const count = underWay.get(client) ?? 0;
      if (count >= most) return tooMany(most);
      underWay.set(client, count + 1);
      entered.add(exchange);
      return undefined;
    },
    leave(exchange) {
      if (!entered.delete(exchange)) return;
      const left = underWay.get(exchange.client)! - 1;
      if (left === 0) underWay.delete(exchange.client);
      else underWay.set(exchange.client, left);
    },
  };
}

/** How long, in ms, a request counts that was never heard of again, as when its server has died. */
const LEASE_MS = 60_000;

/** A sorted set a client: each request under way, by when its place falls free at the latest. */
const ENTER = `
local key, id, most, lease = KEYS[1], ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', key, '-inf', now)
if redis.call('ZCARD', key) >= most then return 0 end
redis.call('ZADD', key, now + lease, id)
redis.call('PEXPIRE', key, lease)
return 1`;

/** Where Redis is away, the server counts for itself. */
function createShared(most: number, redis: Redis, local: Concurrency): Concurrency {
  const places = new WeakMap<Exchange, { key: string; place: string }>();
  return {
    async enter(exchange) {
      const key = `wuwen:concurrency:${exchange.client}`;
      const place = `${process.pid}:${exchange.started}:${Math.random()}`;
      try {
        if ((await redis.eval(ENTER, 1, key, place, most, LEASE_MS)) === 0) return tooMany(most);
        places.set(exchange, { key, place });
        return undefined;
      } catch {
        return local.enter(exchange);
      }
    },
    leave(exchange) {
      const { key, place } = places.get(exchange) ?? {};
      if (key === undefined || place === undefined) return local.leave(exchange);
      places.delete(exchange);
      redis.zrem(key, place).catch(() => undefined);
    },
  };
}

const tooMany = (most: number) =>
  refuse(
    new Fault(
      'TOO_MANY_REQUESTS',
      `This client has ${most} requests under way, which is all that it may have.`,
      'Wait for their answers first.',
    ),
    1,
  );
