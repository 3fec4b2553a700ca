/** Random edits, as hands make them in Neo4j Browser, of many nodes in one transaction. */
import fc from 'fast-check';
import { types } from 'neo4j-driver';
import type { Database } from '../../src/neo4j/driver';
import { entityKinds, storedProperties, type Kind } from '../../src/ontology';
import { anyText } from '../ingest/any-text';
import type { MemoryNode } from './random-graph';

/** Neo4j refuses an index entry of more than about 8 kB, so no hand can write it. */
const shortText = anyText.filter(text => Buffer.byteLength(text) < 2_000);

const anyValue = fc.oneof(
  shortText,
  fc.constantFrom(null, true, 1.5, -1, 2 ** 40, 2n ** 62n, 3n, NaN, '2024-02-02', '7'),
  fc.array(shortText, { maxLength: 3 }),
  fc.array(fc.double(), { maxLength: 3 }),
  fc.constantFrom(
    new types.Date(2024, 2, 29),
    new types.Date(12345, 1, 2),
    new types.Date(-5, 12, 31),
    new types.LocalDateTime(2024, 2, 29, 1, 2, 3, 4),
    new types.Duration(1, 2, 3, 4),
    new types.Point(7203, 1, 2),
  ),
);

/** One edit of one node. */
export interface HandEdit {
  /** Properties that are written, or removed. */
  set: Record<string, unknown>;
  /** A second kind. */
  also: Kind | null;
  /** Whether the label Entity is removed. */
  loses: boolean;
  /** What becomes of the key. */
  key: 'STAYS' | 'GOES' | 'NUMBER' | 'ODD';
}

const ofEntities = ['nameZh', 'nameEn', 'aliases', 'summaryZh', 'summaryEn', 'figures', 'folded', 'kind'];
const propertiesOf = (kind: Kind) => [
  ...(kind === 'Article' ? [] : ofEntities),
  ...Object.keys(storedProperties(kind)),
  'mine',
];
const mostly = <T>(value: T, ...others: T[]) =>
  fc.oneof(
    { weight: 15, arbitrary: fc.constant(value) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

/** An edit of a node of that kind. */
export const handEdit = (kind: Kind): fc.Arbitrary<HandEdit> =>
  fc.record({
    set: fc.dictionary(fc.constantFrom(...propertiesOf(kind)), anyValue, { minKeys: 1, maxKeys: 4 }),
    also: mostly<Kind | null>(null, ...entityKinds),
    loses: mostly(false, kind !== 'Article'),
    key: mostly<HandEdit['key']>('STAYS', 'GOES', 'NUMBER', 'ODD'),
  });

/** Makes the edits, one of each node; `mark` finds the nodes again, whatever becomes of their keys. */
export async function editAll(
  database: Database,
  mark: string,
  nodes: readonly MemoryNode[],
  edits: readonly HandEdit[],
): Promise<void> {
  const number = Math.floor(Math.random() * 2 ** 40);
  const rows = nodes.map(({ kind, key }, at) => ({ ...edits[at]!, kind, key, becomes: edits[at]!.key, at }));
  await database.write(async run => {
    for (const kind of new Set(nodes.map(node => node.kind))) {
      const own = rows.filter(row => row.kind === kind);
      await run({
        text: `UNWIND $own AS row MATCH (n:${kind} {key: row.key}) SET n += row.set, n.mark = $mark
               SET n.key = CASE row.becomes WHEN 'GOES' THEN null WHEN 'NUMBER' THEN $number + row.at WHEN 'ODD' THEN row.key + ' "/#\\n' ELSE row.key END
               FOREACH (_ IN CASE WHEN row.loses THEN [1] ELSE [] END | REMOVE n:Entity)
               ${entityKinds.map(also => `FOREACH (_ IN CASE WHEN row.also = '${also}' THEN [1] ELSE [] END | SET n:${also})`).join(' ')}`,
        params: { own, mark, number },
      });
    }
  });
}
