/** The pools of connections to a server, and how many connections there are. */
import neo4j, { type BookmarkManager, type Driver } from 'neo4j-driver';
import { RETRY_MS } from './sessions';

/** Which server, and as whom. */
export interface Connection {
  uri: string;
  user: string;
  password: string;
  database: string;
}

export interface Connections {
  inUse: number;
  idle: number;
  /** The most that there may be to each server. */
  limit: number;
}

/** How long, in ms, a connection may take, and how long one is waited for where all are in use. */
const CONNECT_MS = 2_000;

/** Opens a pool of `limit` connections, and a scout beside it: one connection that asks whether the server answers. */
export function openPools(connection: Connection, limit: number) {
  let driver = connect(connection, limit);
  let scout = connect(connection, 1);
  return {
    driver: () => driver,
    scout: () => scout,
    /** What hangs, hangs: connections that are not answered would fill the pool. */
    replaceDriver: () => {
      driver = replaced(driver, connect(connection, limit));
    },
    replaceScout: () => {
      scout = replaced(scout, connect(connection, 1));
    },
    count: (): Connections => connectionsOf(driver, limit),
    close: () => Promise.all([driver.close(), scout.close()]),
  };
}

const connect = ({ uri, user, password }: Connection, maxConnectionPoolSize: number): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), {
    maxConnectionPoolSize,
    connectionTimeout: CONNECT_MS,
    connectionAcquisitionTimeout: CONNECT_MS,
    maxTransactionRetryTime: RETRY_MS,
    connectionLivenessCheckTimeout: 30_000,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'wuwen',
  });

function replaced(old: Driver, fresh: Driver): Driver {
  old.close().catch(() => undefined);
  return fresh;
}

/** Undefined where there is one server alone, which never lags behind itself. */
export const managerFor = ({ uri }: Connection): BookmarkManager | undefined =>
  uri.startsWith('neo4j') ? neo4j.bookmarkManager() : undefined;

interface Pool {
  _activeResourceCounts?: Record<string, number>;
  _pools?: Record<string, { length: number }>;
}

/** The driver tells nobody, so this looks where it keeps them; where that has moved, none are told. */
function connectionsOf(driver: Driver, limit: number): Connections {
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
