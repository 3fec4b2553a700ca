/** Writes what was measured: a table for people, the figures for programs, a plot. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures, Mode } from './load';
import type { Contestant } from './servers';

export type Measurement = { shape: string; nested: boolean; mode: Mode; clients: number } & Partial<
  Record<Contestant, Figures>
>;

export interface Report {
  machine: string;
  nodes: number;
  /** ms between server and database, there and back. */
  delay: number;
  /** Statements a request runs while nothing is cached, by shape and server. */
  queries: Record<string, Record<string, number>>;
  /** The most memory each server took, in MB. */
  memory: Record<string, number>;
  measurements: Measurement[];
}

/** Writes `<nodes>-<delay>ms.md`, `.json` and `.svg` into the folder. */
export function writeReport(folder: string, report: Report): void {
  const name = join(folder, `${report.nodes}-${report.delay}ms`);
  writeFileSync(`${name}.json`, `${JSON.stringify(report, null, 1)}\n`);
  writeFileSync(`${name}.md`, tableOf(report));
  writeFileSync(`${name}.svg`, plotOf(report));
}

const said: Record<Mode, string> = {
  cold: 'the graph changes before every request',
  new: 'the graph rests, variables not seen before',
  known: 'the graph rests, operation and variables seen before',
  mixed: 'one write a second, variables seen before',
};

function tableOf({ machine, nodes, delay, queries, memory, measurements }: Report): string {
  const modes = [...new Set(measurements.map(({ mode }) => mode))];
  const parts = modes.map(mode =>
    [
      `### ${mode}: ${said[mode]}`,
      '',
      '| shape | clients | wuwen req/s | peer req/s | driver alone req/s | × peer | p50 ms | p99 ms | peer p50 | peer p99 | CPU ms a request: server + database | peer |',
      '|---|---|---|---|---|---|---|---|---|---|---|---|',
      ...measurements.filter(row => row.mode === mode).map(rowOf),
      '',
    ].join('\n'),
  );
  const constants = measurements.filter(({ constant }) => constant);
  return [
    `## ${nodes.toLocaleString('en')} nodes, ${delay} ms between server and database`,
    '',
    `${machine}. Load client, servers and database share the machine.`,
    '',
    ...parts,
    ...(constants.length
      ? [
          '### Against a yoga server that answers a constant',
          '',
          '| shape | clients | wuwen req/s | constant req/s | ratio |',
          '|---|---|---|---|---|',
          ...constants.map(
            ({ shape, clients, wuwen, constant }) =>
              `| ${shape} | ${clients} | ${whole(wuwen)} | ${whole(constant)} | ${(wuwen!.throughput / constant!.throughput).toFixed(2)} |`,
          ),
          '',
        ]
      : []),
    '### Statements a request, nothing cached',
    '',
    '| shape | wuwen | peer | driver alone |',
    '|---|---|---|---|',
    ...Object.entries(queries).map(
      ([shape, { wuwen, peer, baseline }]) => `| ${shape} | ${wuwen} | ${peer} | ${baseline} |`,
    ),
    '',
    `Peak memory: ${Object.entries(memory)
      .map(([server, megabytes]) => `${server} ${megabytes.toFixed(0)} MB`)
      .join(', ')}.`,
    '',
  ].join('\n');
}

const whole = (figures?: Figures) => (figures ? figures.throughput.toFixed(0) : '');

const rowOf = ({ shape, clients, wuwen, peer, baseline }: Measurement) =>
  `| ${[
    shape,
    clients,
    whole(wuwen),
    whole(peer),
    whole(baseline),
    `**${(wuwen!.throughput / peer!.throughput).toFixed(2)}**`,
    wuwen!.p50.toFixed(2),
    wuwen!.p99.toFixed(2),
    peer!.p50.toFixed(2),
    peer!.p99.toFixed(2),
    `${wuwen!.serverCpu.toFixed(2)} + ${wuwen!.databaseCpu.toFixed(2)}`,
    `${peer!.serverCpu.toFixed(2)} + ${peer!.databaseCpu.toFixed(2)}`,
  ].join(' | ')} |`;

/** Bars a shape and mode at 8 clients (or the nearest that was measured): how many times the peer's throughput. */
function plotOf({ measurements, nodes, delay, machine }: Report): string {
  const counts = [...new Set(measurements.map(({ clients }) => clients))];
  const clients = counts.includes(8) ? 8 : counts[0]!;
  const rows = measurements.filter(row => row.clients === clients);
  const shapes = [...new Set(rows.map(({ shape }) => shape))];
  const modes = [...new Set(rows.map(({ mode }) => mode))];
  const colours: Record<Mode, string> = {
    cold: '#4e79a7',
    new: '#59a14f',
    known: '#f28e2b',
    mixed: '#b07aa1',
  };
  const [barHeight, gap, left, width] = [9, 8, 80, 640];
  const groupHeight = modes.length * barHeight + gap;
  const height = 70 + shapes.length * groupHeight;
  const top = Math.max(4, ...rows.map(({ wuwen, peer }) => wuwen!.throughput / peer!.throughput));
  const x = (ratio: number) =>
    left + (Math.log2(Math.max(ratio, 0.5) / 0.5) / Math.log2(top / 0.5)) * (width - left - 50);
  const grid = [0.5, 1, 2, 4, 8, 16, 32, 64].filter(ratio => ratio <= top);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="10" y="16" font-size="13" font-weight="bold">Throughput over @neo4j/graphql's, ${clients} clients, ${nodes.toLocaleString('en')} nodes, ${delay} ms to the database</text>`,
    `<text x="10" y="30" fill="#555">${machine}</text>`,
    ...modes.map(
      (mode, at) =>
        `<rect x="${10 + at * 90}" y="38" width="10" height="10" fill="${colours[mode]}"/><text x="${24 + at * 90}" y="47">${mode}</text>`,
    ),
    ...grid.map(
      ratio =>
        `<line x1="${x(ratio)}" x2="${x(ratio)}" y1="56" y2="${height - 12}" stroke="${ratio === 1 ? '#333' : '#ddd'}"/><text x="${x(ratio)}" y="${height - 2}" text-anchor="middle" fill="#555">${ratio}×</text>`,
    ),
    ...shapes.flatMap((shape, group) => {
      const y = 58 + group * groupHeight;
      return [
        `<text x="${left - 6}" y="${y + groupHeight / 2}" text-anchor="end">${shape}</text>`,
        ...modes.flatMap((mode, at) => {
          const row = rows.find(row => row.shape === shape && row.mode === mode);
          if (!row) return [];
          const ratio = row.wuwen!.throughput / row.peer!.throughput;
          const from = Math.min(x(1), x(ratio));
          return [
            `<rect x="${from}" y="${y + at * barHeight}" width="${Math.abs(x(ratio) - x(1))}" height="${barHeight - 1}" fill="${colours[mode]}"/>`,
            `<text x="${Math.max(x(1), x(ratio)) + 3}" y="${y + at * barHeight + 7}" font-size="8" fill="#333">${ratio.toFixed(2)}</text>`,
          ];
        }),
      ];
    }),
    '</svg>',
    '',
  ].join('\n');
}
