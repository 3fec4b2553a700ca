import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Database } from '../../../src/neo4j/driver';
import { newPrefix, openWorld, plant, uproot } from '../../support/world';
import { openServer, type RealServer } from '../real-server';

const prefix = newPrefix();
let real: Database;
let server: RealServer;
let text = '';

beforeAll(async () => {
  real = await openWorld();
  await plant(real, prefix, [{ kind: 'Vendor', key: 'a', nameEn: 'A' }]);
  server = await openServer(real, { introspection: 'closed' });
  const body = JSON.stringify({ query: `{ vendor(key: "${prefix}a") { key } }` });
  for (let time = 0; time < 4; time++) await server.post(body);
  await server.post(JSON.stringify({ query: '{ __schema { queryType { name } } }' }));
  await server.send('GET', '/live');
  text = (await server.send('GET', '/metrics')).body;
});
afterAll(async () => {
  await server.close();
  await uproot(real, prefix);
  await real.close();
});

/** The value of a series; labels as they stand in the text. */
const value = (series: string) =>
  Number(
    text
      .split('\n')
      .find(line => line.startsWith(`${series} `))
      ?.slice(series.length + 1),
  );

/** Names of series in an expression of Prometheus' language, as far as they are ours or Node's. */
const namesIn = (expression: string) => expression.match(/\b(wuwen|nodejs|process)_\w+/g) ?? [];

const deployed = (path: string) => readFileSync(resolve(__dirname, '../../../deploy', path), 'utf8');

describe('/metrics', () => {
  it('counts requests by way and status, their price, refusals, statements and what is kept', () => {
    expect(value('wuwen_request_duration_seconds_count{way="kept",code="200"}')).toBeGreaterThan(0);
    expect(value('wuwen_request_duration_seconds_count{way="probe",code="200"}')).toBe(1);
    expect(value('wuwen_request_duration_seconds_count{way="yoga",code="401"}')).toBe(1);
    expect(value('wuwen_answer_nodes_count')).toBe(5);
    expect(value('wuwen_refusals_total{code="UNAUTHENTICATED"}')).toBe(1);
    expect(value('wuwen_statement_duration_seconds_count{failed="false"}')).toBeGreaterThan(2);
    expect(value('wuwen_operation_reads_total{cache="hit"}')).toBeGreaterThan(0);
    expect(value('wuwen_operation_reads_total{cache="miss"}')).toBeGreaterThan(0);
    expect(value('wuwen_connections_idle') + value('wuwen_connections_in_use')).toBeGreaterThan(0);
    expect(value('wuwen_connections_limit')).toBe(100);
    expect(value('wuwen_cache_bytes')).toBeGreaterThan(0);
    expect(value('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
  });

  it('is for admins in production', async () => {
    const closed = await openServer(real, { production: true });
    expect((await closed.send('GET', '/metrics')).status).toBe(401);
    await closed.close();
  });
});

describe('the dashboard and the alerts', () => {
  const series = () => new Set(text.match(/^\w+/gm));
  const missing = (expressions: string[]) => {
    const names = expressions.flatMap(namesIn);
    expect(names.length).toBeGreaterThanOrEqual(expressions.length / 2);
    return names.filter(name => !series().has(name));
  };

  it('name series that there are', () => {
    const dashboard = JSON.parse(deployed('grafana/wuwen.json'));
    const shown = dashboard.panels.flatMap((panel: { targets: { expr: string }[] }) =>
      panel.targets.map(({ expr }) => expr),
    );
    expect(missing(shown)).toEqual([]);
    const { groups } = parse(deployed('prometheus/alerts.yml'));
    const watched = groups.flatMap((group: { rules: { expr: string }[] }) =>
      group.rules.map(({ expr }) => expr),
    );
    expect(missing(watched)).toEqual([]);
  });

  it('show every series of our own', () => {
    const all = deployed('grafana/wuwen.json') + deployed('prometheus/alerts.yml');
    const ours = [...series()].filter(name => name.startsWith('wuwen_'));
    const families = new Set(ours.map(name => name.replace(/_(bucket|sum|count)$/, '')));
    expect([...families].filter(name => !all.includes(name))).toEqual([]);
  });
});
