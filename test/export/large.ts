/** A graph of any size that is made up as it is read, and counts how often it is. */
import { BATCH, nodeProperties } from '../../src/export/graph';
import type { Query, Reply } from '../../src/neo4j/driver';

export interface Large {
  read(query: Query): Promise<Reply>;
  /** How many batches were read. */
  batches: number;
  /** From this many batches on, reading fails. */
  failsAfter: number;
}

/** `models` models, each built by the one vendor; keys are numbers. */
export function largeGraph(models: number): Large {
  const large: Large = {
    batches: 0,
    failsAfter: Infinity,
    async read({ text, params }) {
      const after = params['after'] as string | undefined;
      if (after === undefined) return { rows: text === 'RETURN 1' ? [[1]] : [], bookmark: '' };
      if (++large.batches > large.failsAfter) throw new Error('The database is gone.');
      // As slow as a database, which never answers at once.
      await new Promise(resolve => setImmediate(resolve));
      const first = after === '' ? 0 : Number(/\d+$/.exec(after)![0]) + 1;
      const count = Math.max(0, Math.min(BATCH, models - first));
      const numbers = Array.from({ length: count }, (_, at) => String(first + at).padStart(8, '0'));
      if (text.includes('(n:Entity)')) return { rows: numbers.map(nodeRow), bookmark: '' };
      if (text.includes(':BUILDS]') && text.includes('$after'))
        return { rows: numbers.map(relationRow), bookmark: '' };
      return { rows: [], bookmark: '' };
    },
  };
  return large;
}

const nodeRow = (number: string) => [
  `m${number}`,
  ['Model', 'Entity'],
  [`模型${number}`, `Model ${number}`, [], ...nodeProperties.slice(3).map(() => null)],
];

const relationRow = (number: string) => [
  ...[`BUILDS:maker:m${number}`, 'maker', `m${number}`],
  ['STATED', [`paper#s1p${Number(number) % 90}`], null, null, null, null],
];
