/**
 * Generates a synthetic graph from the ontology, as files that `wuwen import-bulk` reads:
 *
 *     npx tsx bench/generate.ts --nodes 10000 --seed 1 --out DIR
 *
 * The folder gets `nodes.jsonl`, `statements.jsonl`, and `about.json`, which says what was generated.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { About, Size } from './generate/about';
import { grow } from './generate/grow';
import { createLines } from './generate/lines';
import { MOST_NODES } from './generate/names';

/** Writes the three files. */
export function writeGraph({ nodes, seed }: Size, folder: string): About {
  if (!(nodes >= 1 && nodes <= MOST_NODES)) throw new RangeError(`nodes must be from 1 to ${MOST_NODES}.`);
  mkdirSync(folder, { recursive: true });
  const nodeLines = createLines(join(folder, 'nodes.jsonl'));
  const statementLines = createLines(join(folder, 'statements.jsonl'));
  const about = {
    nodes,
    seed,
    ...grow({ nodes, seed, node: nodeLines.write, statement: statementLines.write }),
  };
  nodeLines.close();
  statementLines.close();
  writeFileSync(join(folder, 'about.json'), `${JSON.stringify(about, null, 2)}\n`);
  return about;
}

if (require.main === module) {
  const { values } = parseArgs({
    options: {
      nodes: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  });
  if (!values.out) throw new Error('Name the folder to write: --out DIR');
  const started = performance.now();
  const about = writeGraph({ nodes: Number(values.nodes), seed: Number(values.seed) }, values.out);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${about.nodes} nodes and ${about.statements} statements in ${seconds} s`);
}
