/** How many connections a driver has. It tells nobody, so this looks where it keeps them; where that has moved, none are told. */
import type { Driver } from 'neo4j-driver';

export interface Connections {
  inUse: number;
  idle: number;
  /** The most that there may be to each server. */
  limit: number;
}

interface Pool {
  _activeResourceCounts?: Record<string, number>;
  _pools?: Record<string, { length: number }>;
}

export function connectionsOf(driver: Driver, limit: number): Connections {
  const { _connectionProvider: provider } = driver as unknown as {
    _connectionProvider?: { _connectionPool?: Pool };
  };
  const { _activeResourceCounts: active = {}, _pools: pools = {} } = provider?._connectionPool ?? {};
  return {
    inUse: sum(Object.values(active)),
    idle: sum(Object.values(pools).map(({ length }) => length)),
    limit,
  };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
