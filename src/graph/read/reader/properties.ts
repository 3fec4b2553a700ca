/** Reads single properties of nodes that were read without them. */
import DataLoader from 'dataloader';
import { compile, type KeyedRoot } from '../../plan/compile';
import type { EntityRow } from '../../plan/rows';
import { emptySelection } from '../../plan/selection';
import type { SharedView } from './shared-view';

type Asked = readonly [EntityRow, string];

export function createPropertyReader({ snapshot }: SharedView) {
  const loader = new DataLoader<Asked, unknown>(readAll, { cache: false });

  async function readAll(asked: readonly Asked[]): Promise<unknown[]> {
    const articles = asked.filter(([{ kind }]) => kind === 'Article');
    const entities = asked.filter(([{ kind }]) => kind !== 'Article');
    const [ofArticles, ofEntities] = await Promise.all([
      readMissing('Article', articles),
      readMissing('Entity', entities),
    ]);
    return asked.map(([{ kind, key }, name]) => {
      const rows = kind === 'Article' ? ofArticles : ofEntities;
      return rows.get(key)?.[name] ?? null;
    });
  }

  /** The rows at hand are left as they are: they may be of another state than those that the read fills. */
  async function readMissing(
    end: 'Entity' | 'Article',
    asked: readonly Asked[],
  ): Promise<Map<string, EntityRow>> {
    if (!asked.length) return new Map();
    const keys = [...new Set(asked.map(([{ key }]) => key))];
    const properties = new Set(asked.map(([, name]) => name));
    const found = new Map<string, EntityRow>();
    const find = async (root: KeyedRoot) => {
      const { value } = await snapshot.read(compile(root, { ...emptySelection(), properties }));
      for (const { node } of value.edges) found.set(node.key, node);
    };
    await find({ end, keys });
    const missing = keys.filter(key => !found.has(key));
    if (missing.length) await find({ end, keys: missing, by: 'KIND' });
    return found;
  }

  return (of: EntityRow, name: string): unknown => {
    const value = of[name];
    return value === undefined ? loader.load([of, name]) : value;
  };
}
