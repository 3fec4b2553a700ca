/** Writes a backup: all nodes of ours and what is between them, as lines of JSON. */
import { createHash } from 'node:crypto';
import { Fault } from '../errors';
import type { Database, Query } from '../neo4j/driver';
import { migrations } from '../graph/migrations';
import { isOwn, MATCH_OWN } from './own';
import { FORMAT, VERSION, type End, type Head, type Line } from './shape';
import { numbersOf, writeProperties, type Numbers } from './values';

/** Told after each batch. */
export type Done = (nodes: number, relations: number) => void;

/** How many nodes are read at a time, with the relations that begin there. */
const BATCH = 1_000;

/**
 * The lines, each with its end. They are of one state of the graph: where that is changed meanwhile, Fault
 * UNAVAILABLE is thrown.
 */
export async function* backupLines(
  database: Pick<Database, 'read'>,
  done: Done = () => undefined,
): AsyncGenerator<string> {
  const state = await stateOf(database);
  const hash = createHash('sha256');
  const counts = { nodes: 0, relations: 0 };
  const line = (content: Head | Line): string => {
    const text = `${JSON.stringify(content)}\n`;
    hash.update(text);
    return text;
  };
  yield line({
    format: FORMAT,
    version: VERSION,
    migrations: migrations.length,
    createdAt: new Date().toISOString(),
  });
  const ids = await state.ids();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  for (let at = 0; at < ids.length; at += BATCH) {
    for (const [id, labels, properties, exact] of await state.rows<NodeRow>(
      NODES,
      ids.slice(at, at + BATCH),
    )) {
      yield line(['node', numbers.get(id)!, labels, writeProperties(properties, exact)]);
      counts.nodes += 1;
    }
    done(counts.nodes, counts.relations);
  }
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await state.rows<RelationRow>(RELATIONS, ids.slice(at, at + BATCH));
    for (const [from, to, type, properties, exact] of rows) {
      yield line([
        'relation',
        numbers.get(from)!,
        type,
        numbers.get(to)!,
        writeProperties(properties, exact),
      ]);
      counts.relations += 1;
    }
    done(counts.nodes, counts.relations);
  }
  await state.assertStill();
  yield `${JSON.stringify({ end: true, ...counts, sha256: hash.digest('hex') } satisfies End)}\n`;
}

type NodeRow = [id: string, labels: string[], properties: object, numbers: Numbers];
type RelationRow = [from: string, to: string, type: string, properties: object, numbers: Numbers];

const NODES = `UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id
RETURN id, labels(n), properties(n), ${numbersOf('n')}`;
const RELATIONS = `UNWIND $ids AS id MATCH (n)-[r]->(m) WHERE elementId(n) = id AND ${isOwn('m')}
RETURN id, elementId(m), type(r), properties(r), ${numbersOf('r')}`;

/** Reads that all see one state, which the bookmark tells: no transaction has been committed since. */
async function stateOf(database: Pick<Database, 'read'>) {
  const { bookmark } = await database.read({ text: 'RETURN 1', params: {} });
  const assertSame = (now: string) => {
    if (now === bookmark) return;
    throw new Fault(
      'UNAVAILABLE',
      'The graph was changed while it was read.',
      'Try again when nobody imports or edits.',
    );
  };
  const read = async (query: Query) => {
    const reply = await database.read(query, undefined, bookmark);
    assertSame(reply.bookmark);
    return reply.rows;
  };
  return {
    ids: async () =>
      (await read({ text: `${MATCH_OWN} RETURN collect(elementId(n))`, params: {} }))[0]![0] as string[],
    rows: async <Row>(text: string, ids: readonly string[]) =>
      (await read({ text, params: { ids } })) as Row[],
    assertStill: async () => void (await read({ text: 'RETURN 1', params: {} })),
  };
}
