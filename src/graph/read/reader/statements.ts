/** Reads statements by key, and pages of all statements. */
import { compileStatementList } from '../../plan/compile';
import { meets } from '../../plan/requirements';
import type { Connection, StatementRow } from '../../plan/rows';
import type { StatementHop } from '../../plan/selection';
import type { StatementRoot } from '../../plan/statements';
import { covers } from '../coverage';
import type { Store } from '../store';
import { loaderPer, type SharedView } from './shared-view';

/** What is required of the ends of statements. */
export type Ends = Pick<StatementHop, 'subject' | 'object'>;

/** A page of all statements that a filter admits. */
export type StatementList = Exclude<StatementRoot, { keys: readonly string[] }>;

export function createStatementReader({ snapshot, ahead, maxEntries }: SharedView) {
  const compile = (root: StatementRoot, { subject, object }: Ends) =>
    compileStatementList(root, ahead(subject), ahead(object), maxEntries);

  const coversEnds = (store: Store, statements: StatementRow[], { subject, object }: Ends): boolean =>
    statements.every(
      row => covers(store, row.subject, ahead(subject)) && covers(store, row.object, ahead(object)),
    );

  const byKey = loaderPer<Ends, StatementRow | null>(async (keys, ends) => {
    const { value } = await snapshot.read(compile({ keys }, ends));
    return keys.map(key => value.edges.find(found => found.key === key) ?? null);
  });

  return {
    statement: (key: string, ends: Ends) => byKey(ends).load(key),
    async statementList(list: StatementList, ends: Ends): Promise<Connection<StatementRow>> {
      const { where, page, requirements } = list;
      const signature = JSON.stringify([where, page]);
      const generation = snapshot.candidate();
      const there = generation?.store.statementLists.get(signature);
      if (
        generation &&
        there &&
        meets(requirements, there.requirements) &&
        coversEnds(generation.store, there.edges, ends) &&
        (await snapshot.trust(generation))
      ) {
        return there;
      }
      const { value, store } = await snapshot.read(compile(list, ends));
      store.statementLists.set(signature, value);
      return value;
    },
  };
}
