import { Redis } from 'ioredis';
import type { Log } from '../../../log';

/** How long, in ms, a request waits for Redis. Clients are then counted by each server alone. */
const PATIENCE_MS = 250;

/** Connects to a Redis, and again whenever it is lost. */
export function openRedis(url: string, log: Log): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
    commandTimeout: PATIENCE_MS,
    retryStrategy: attempt => Math.min(100 * attempt, 2_000),
  });
  let away = false;
  redis.on('error', () => undefined); // it is told below
  redis.on('reconnecting', () => {
    if (!away) log.warn('Redis is away: each server counts its clients alone.');
    away = true;
  });
  redis.on('ready', () => {
    if (away) log.info('Redis is back.');
    away = false;
  });
  return redis;
}
