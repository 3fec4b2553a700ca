import { isShipped } from '../../../src/domain/current';
import { GraphDocument } from '../../gql/graphql';
import { useQuery } from '../app/api';
import { nameIn, useLanguage } from '../app/language';

type Pair = readonly [one: string, other: string];

/** Pairs of names to begin with: those that are given for the shipped domain, else of what has the most relations. */
export function useExamplePairs(shipped: readonly Pair[]): readonly Pair[] {
  const language = useLanguage();
  const { data } = useQuery(GraphDocument, isShipped ? undefined : { first: 12 });
  if (isShipped) return shipped;
  const names = data?.graph.nodes.map(node => nameIn(language, node)) ?? [];
  return [0, 1, 2].flatMap(at => {
    const [one, other] = [names[2 * at], names[2 * at + 1]];
    return one && other ? [[one, other] as const] : [];
  });
}
