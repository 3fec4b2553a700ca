/** `npm run web:budgets`: what the explorer weighs, and whether that is within bounds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(__dirname, 'dist');

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
  dynamicImports?: string[];
}

const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Record<string, Chunk>;

/** All files that a chunk needs at once. */
function filesOf(name: string, seen = new Set<string>()): Set<string> {
  const { file, css = [], imports = [] } = manifest[name]!;
  if (seen.has(file)) return seen;
  for (const one of [file, ...css]) seen.add(one);
  for (const next of imports) filesOf(next, seen);
  return seen;
}

const without = (files: Set<string>, others: Set<string>) => [...files].filter(file => !others.has(file));

const weigh = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) /
  1000;

const home = filesOf('index.html');
const named = (part: string) => Object.keys(manifest).find(name => name.includes(part))!;

export interface Row {
  what: string;
  is: number;
  /** Without it, the figure is only told. */
  most?: number;
  unit: string;
}

/** The playground loads the parts of its editor at once, though each is a file. */
const playground = filesOf('playground.html');
for (const name of manifest['playground.html']!.dynamicImports ?? []) filesOf(name, playground);

export const rows: Row[] = [
  { what: 'home: script and style, gzip', is: weigh(home), most: 40, unit: 'kB' },
  {
    what: 'an entity, beside that',
    is: weigh(without(filesOf('src/pages/entity/entity.tsx'), home)),
    most: 20,
    unit: 'kB',
  },
  {
    what: 'where a picture is: Cytoscape.js, fcose',
    is: weigh(without(filesOf(named('picture/engine/engine')), home)),
    most: 190,
    unit: 'kB',
  },
];
rows.push({ what: 'the playground: script and style, gzip', is: weigh(playground), most: 600, unit: 'kB' });
const text = [...home].map(file => readFileSync(join(dist, file), 'utf8')).join('');
if (text.includes('fcose')) rows.push({ what: 'graph libraries in the home page', is: 1, most: 0, unit: '' });

/** The figures as a table in Markdown. */
export function tableOf(figures: readonly Row[]): string {
  const lines = figures.map(({ what, is, most, unit }) => {
    const bound = most === undefined ? '' : ` ${most} ${unit}${is > most ? ' **exceeded**' : ''}`;
    return `| ${what} | ${is.toFixed(1)} ${unit} |${bound} |`;
  });
  return ['| what | is | at most |', '|---|---|---|', ...lines].join('\n');
}

if (require.main === module) {
  console.log(tableOf(rows));
  if (rows.some(({ is, most = Infinity }) => is > most)) process.exitCode = 1;
}
