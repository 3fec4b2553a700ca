/**
 * A bucket of points for each client, which refills steadily. All that is known of a bucket is the moment at which it
 * will be full again (as GCRA has it): points that are taken put that off.
 */
import type { Redis } from 'ioredis';

export interface Buckets {
  /**
   * Takes points, in ms of refilling. With `bound` only where so many are there; else also what is not there, so that
   * it is owed. Tells how long the bucket takes to be full again, and whether the points were taken.
   */
  take(client: string, ms: number, bound: boolean): Promise<Taken>;
}

export interface Taken {
  untilFull: number;
  taken: boolean;
}

/** How many buckets' worth may be owed: one answer should not shut a client out for long. */
const MOST_OWED = 2;
/** How many clients are known before those with full buckets are forgotten. */
const MOST_CLIENTS = 10_000;

/** Buckets that take `window` ms to fill; counted in memory. */
export function createBuckets(window: number): Buckets {
  const fullAt = new Map<string, number>();
  return {
    async take(client, ms, bound) {
      const now = Date.now();
      const before = Math.max(fullAt.get(client) ?? 0, now);
      if (bound && before + ms > now + window) return { untilFull: before - now, taken: false };
      const after = Math.min(before + ms, now + MOST_OWED * window);
      fullAt.set(client, after);
      if (fullAt.size > MOST_CLIENTS) {
        for (const [name, full] of fullAt) if (full <= now) fullAt.delete(name);
      }
      return { untilFull: after - now, taken: true };
    },
  };
}

const TAKE = `
local key, ms, window, bound, most = KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3], tonumber(ARGV[4])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local before = math.max(tonumber(redis.call('GET', key) or '0'), now)
if bound == '1' and before + ms > now + window then return { math.ceil(before - now), 0 } end
local after = math.min(before + ms, now + most)
redis.call('SET', key, string.format('%.3f', after), 'PX', math.max(1, math.ceil(after - now)))
return { math.ceil(after - now), 1 }`;

/** The same in a Redis that several servers share. Where it is away, each server counts for itself. */
export function createSharedBuckets(window: number, redis: Redis): Buckets {
  const local = createBuckets(window);
  return {
    async take(client, ms, bound) {
      try {
        const args = [`wuwen:budget:${client}`, ms, window, bound ? 1 : 0, MOST_OWED * window];
        const [untilFull, taken] = (await redis.eval(TAKE, 1, ...args)) as [number, number];
        return { untilFull, taken: taken === 1 };
      } catch {
        return local.take(client, ms, bound);
      }
    },
  };
}
