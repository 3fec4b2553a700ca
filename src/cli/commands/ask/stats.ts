/** `stats`: counts entities by kind, statements by type, and what each article names. */
import { ask } from '../../ask';
import { print, tableLines } from '../../table';

interface Found {
  stats: {
    kindCounts: { kind: string; count: number }[];
    typeCounts: { type: string; count: number }[];
  };
}

export async function run({ json }: { json?: boolean }): Promise<void> {
  const { stats } = await ask<Found>('{ stats { kindCounts { kind count } typeCounts { type count } } }');
  print(json, stats, () => {
    const { kindCounts, typeCounts } = stats;
    return [
      ...tableLines(kindCounts.map(({ kind, count }) => [kind, String(count)])),
      '',
      ...tableLines(typeCounts.map(({ type, count }) => [type, String(count)])),
    ];
  });
}
