import { createMetrics } from '../../src/http/observe/metrics';
import { pageOf, tableOf } from './page';

export async function metricsPage(): Promise<string> {
  const { text } = await createMetrics({
    cache: () => ({ size: () => 0 }) as never,
    load: () => ({ running: 0, waiting: 0 }) as never,
    connections: undefined,
    maxStatements: 0,
  }).text();
  const rows = [...text.matchAll(/^# HELP (wuwen_\w+) (.*)\n# TYPE \S+ (\w+)/gm)].map(
    ([, name, help, type]) => [`\`${name}\``, type!, help!],
  );
  return pageOf(
    '# Metrics',
    '`GET /metrics` is for Prometheus; where `READ_ACCESS` is `keys`, or in production, it asks for a key of the role admin. Beside these it has those of Node.js that every dashboard knows (`process_*`, `nodejs_*`). What to watch, and what each alert asks for, is in [operations](../operations.md#seeing).',
    tableOf(['name', 'type', 'what it tells'], rows),
  );
}
