/** Everything that one paragraph backs. */
import { useEffect, useState } from 'preact/hooks';
import { StatementsOfArticleDocument, type StatementsOfArticleQuery } from '../../gql/graphql';
import { ask } from '../app/api';
import type { FactData } from './fact';

export function useBacked(article: string, locator: string): FactData[] | undefined {
  const [facts, set] = useState<{ locator: string; facts: FactData[] }>();
  useEffect(() => {
    const controller = new AbortController();
    backedBy(article, locator, controller.signal).then(
      facts => set({ locator, facts }),
      () => undefined,
    );
    return () => controller.abort();
  }, [locator]);
  return facts?.locator === locator ? facts.facts : undefined;
}

async function backedBy(key: string, locator: string, signal: AbortSignal): Promise<FactData[]> {
  const facts: FactData[] = [];
  for (let after: string | null = null; ;) {
    const { statements }: StatementsOfArticleQuery = await ask(
      StatementsOfArticleDocument,
      { key, after },
      signal,
    );
    facts.push(...statements.nodes.filter(({ evidence }) => evidence.some(one => one.locator === locator)));
    if (!statements.pageInfo.hasNextPage) return facts;
    after = statements.pageInfo.endCursor;
  }
}
