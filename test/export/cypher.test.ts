/** Cypher, read back by Neo4j: it makes the same graph under another prefix. */
import { newPrefix, uproot } from '../support/world';
import { links, seeds, usePlanted } from './graph';

const planted = usePlanted();
const copy = newPrefix();

/** All that is stored under a prefix, the prefix left out. */
async function stored(prefix: string) {
  const { database } = planted;
  const nodes = await database.read({
    text: `MATCH (n:Entity|Article) WHERE n.key STARTS WITH $prefix
           RETURN labels(n), properties(n), toString(n.publishedOn) ORDER BY n.key`,
    params: { prefix },
  });
  const relations = await database.read({
    text: `MATCH (a:Entity|Article)-[r]->(b) WHERE a.key STARTS WITH $prefix
           RETURN a.key, type(r), b.key, properties(r) ORDER BY r.key`,
    params: { prefix },
  });
  const text = JSON.stringify([
    nodes.rows.map(([labels, ...rest]) => [[...(labels as string[])].sort(), ...rest]),
    relations.rows,
  ]);
  return JSON.parse(text.replaceAll(prefix, '')) as [unknown[], unknown[]];
}

it('makes the same graph, and nothing more when it runs again', async () => {
  const statements = (await planted.export('cypher')).replaceAll(planted.prefix, copy).split(/;\n/);
  expect(statements.pop()).toBe('');
  const original = await stored(planted.prefix);
  expect(original.map(part => part.length)).toEqual([seeds.length, links.length]);
  try {
    for (let times = 0; times < 2; times++) {
      for (const text of statements) await planted.database.execute({ text, params: {} });
      expect(await stored(copy)).toEqual(original);
    }
  } finally {
    await uproot(planted.database, copy);
  }
});
